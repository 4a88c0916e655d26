"""Changes of articles: adding, describing, marking and removing them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.commands.trash import put_away_article
from corpus.commands.trash_restoring import restore_article
from corpus.domain.articles import Article, ArticleState, shown_title
from corpus.domain.dates import checked_date
from corpus.domain.languages import checked_language
from corpus.domain.texts import msg
from corpus.domain.trash import RestoreReport
from corpus.store.store import Writing
from corpus.store.values import article_row


@dataclass(frozen=True, slots=True, kw_only=True)
class AddArticles(Command):
    """Store articles; those whose text is in the project already are left out.

    One that lies in the trash is restored instead, with everything that hung on it.
    """

    name: ClassVar[str] = "add-articles"
    title: ClassVar[str] = msg("Add articles")
    articles: tuple[Article, ...]

    def run(self, writing: Writing) -> None:
        """Insert the rows of those that are new."""
        known = writing.store.articles.known(article.id for article in self.articles)
        new = {each.id: each for each in self.articles if each.id not in known}
        for article_id, trashed in writing.store.trash.articles(new).items():
            restore_article(writing, trashed, RestoreReport())
            del new[article_id]
        number = writing.store.db.execute("SELECT coalesce(max(number), 0) + 1 FROM articles").fetchone()[0]
        rows = [
            {"number": place, **article_row(article), "added": article.added or writing.moment}
            for place, article in enumerate(new.values(), start=number)
        ]
        writing.rows.insert_articles(rows)

    def details(self) -> Mapping[str, Any]:
        """The ids; the texts are stored once, in the articles."""
        return {"articles": [article.id for article in self.articles]}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditArticle(Command):
    """Change what is known of an article; None leaves a field as it is, an empty text clears it."""

    name: ClassVar[str] = "edit-article"
    title: ClassVar[str] = msg("Edit article details")
    id: str
    headline: str | None = None
    agency: str | None = None
    place: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    note: str | None = None

    def run(self, writing: Writing) -> None:
        """Update the columns that are given. Raises CorpusError for a date or a language that is none."""
        article = writing.store.articles.get(self.id)
        values: dict[str, Any] = {}
        if self.headline is not None:
            values["title"] = shown_title(self.headline.strip(), article.body)
        for column in ("agency", "place", "author", "url"):
            value = getattr(self, column)
            if value is not None:
                values[column] = value.strip() or None
        if self.published is not None:
            values["published"] = checked_date(self.published)
        if self.language is not None:
            values["language"] = checked_language(self.language)
        if self.note is not None:
            values["note"] = self.note
        writing.rows.update("articles", self.id, **values)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetArticleState(Command):
    """Mark articles as new, open or done."""

    name: ClassVar[str] = "set-article-state"
    title: ClassVar[str] = msg("Mark article")
    ids: tuple[str, ...]
    state: ArticleState

    def run(self, writing: Writing) -> None:
        """Update the states."""
        for article_id in self.ids:
            writing.store.articles.body(article_id)  # raises where it is gone
            writing.rows.update("articles", article_id, state=str(self.state))


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveArticles(Command):
    """Move articles into the trash, with everything that hangs on them."""

    name: ClassVar[str] = "remove-articles"
    title: ClassVar[str] = msg("Remove articles")
    ids: tuple[str, ...]

    def run(self, writing: Writing) -> None:
        """Put them away. Raises CorpusError for an unknown article."""
        for article_id in dict.fromkeys(self.ids):
            put_away_article(writing, article_id)
