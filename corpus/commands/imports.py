"""Taking in what another project exported: rows with their ids, origins, states, coders and times."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.commands.clusters import take_decisions
from corpus.commands.imports_moving import fitted
from corpus.commands.merging import clear_answered, with_actors, without_answered
from corpus.commands.settings import set_setting
from corpus.commands.trash_restoring import restore_article
from corpus.domain.actors import Actor
from corpus.domain.bundles import ArticleBundle, ProjectBundle
from corpus.domain.edits import first_text
from corpus.domain.moved import Touched
from corpus.domain.registry import merged
from corpus.domain.searches import KEPT, search_text
from corpus.domain.texts import msg
from corpus.domain.topics import Topic, parents_first
from corpus.domain.trash import RestoreReport, TrashKind
from corpus.store.changes import KEYS, Row
from corpus.store.store import Writing
from corpus.store.values import actor_row, article_row, mention_row, statement_row, tag_row, topic_row
from corpus.store.versions import version_row


@dataclass(slots=True, kw_only=True)
class ImportReport:
    """How many rows were added and how many were there already, by table, and what was left out, by a marked text.

    `restored` articles lay in the trash; they count as there already. `same` has the actors that the project knows
    under other ids, which are the values. `touched` has other words in the project's text than in that of the import.
    """

    added: dict[str, int] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    left_out: dict[str, int] = field(default_factory=dict)
    codebook_replaced: bool = False
    restored: int = 0
    touched: list[Touched] = field(default_factory=list)
    same: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBundle(Command):
    """Merge a checked bundle into the project: what is decided there already, by its id, stays as it is.

    A project that holds nothing but an untouched codebook takes the bundle's; any other adds the topics it lacks.
    In articles that both have, a decision of the bundle takes the place of the project's open suggestion of the same
    words, and an open suggestion of the bundle that repeats what the project has is left out. An article that lies in
    the trash is restored first. Actors of one name and kind are one.
    Large bundles come as several commands of one step, all but the articles in the first only.
    """

    name: ClassVar[str] = "import"
    title: ClassVar[str] = msg("Import")
    bundle: ProjectBundle
    with_codebook: bool = True
    report: ImportReport = field(default_factory=ImportReport)

    def run(self, writing: Writing) -> None:
        """Insert the rows that are not there; the report counts them."""
        bundle = self.bundle
        if self.with_codebook:
            if writing.store.journal.untouched():
                _replace_codebook(writing, bundle)
                self.report.codebook_replaced = True
            else:
                self._add_topics(writing, bundle.topics)
        self._insert(writing, "coders", ({"name": each.name, "created": each.created} for each in bundle.coders))
        self._add_actors(writing, bundle.actors)
        there = {each.name for each in writing.store.searches.all()}
        for search in bundle.searches:
            _count(self.report.known if search.name in there else self.report.added, "searches", 1)
            if search.name not in there:
                set_setting(writing, f"{KEPT}{search.name}", search_text(search.wanted))
        take_decisions(writing, bundle.repeats, bundle.leads)
        for each in bundle.articles:
            self._add_article(writing, with_actors(each, self.report.same))

    def details(self) -> Mapping[str, Any]:
        """The articles; the rows themselves are the changes."""
        return {"articles": [each.article.id for each in self.bundle.articles]}

    def _add_actors(self, writing: Writing, actors: Sequence[Actor]) -> None:
        """Insert the actors that are not there. One is there where one of its kind has its name, or has it as an alias.

        That one stays as it is, but for what it lacks.
        """
        fresh = []
        for actor in actors:
            own = None if _there(writing, "actors", actor.id) else writing.store.actors.named(actor.name, actor.kind)
            if own is None or own.kind is not actor.kind:
                fresh.append(actor)
                continue
            self.report.same[actor.id] = own.id
            row = actor_row(_joined(writing, own, actor))
            writing.rows.update("actors", row.pop("id"), **row)
        _count(self.report.known, "actors", len(actors) - len(fresh))
        self._insert(writing, "actors", map(actor_row, fresh))

    def _add_article(self, writing: Writing, bundle: ArticleBundle) -> None:
        trashed = writing.store.trash.of(TrashKind.ARTICLE, bundle.article.id)
        if trashed:
            restore_article(writing, trashed, RestoreReport())
            self.report.restored += 1
        if _there(writing, "articles", bundle.article.id):
            bundle = self._fitted(writing, bundle)
            clear_answered(writing, bundle)
            kept = without_answered(writing, bundle)
            repeated = len(bundle.statements) - len(kept.statements) + len(bundle.mentions) - len(kept.mentions)
            _count(self.report.left_out, msg("suggestions that the project has already"), repeated)
            bundle = kept
        numbers = writing.store.db.execute("SELECT coalesce(max(number), 0) + 1 FROM articles").fetchone()
        first = replace(bundle.article, body=first_text(bundle.article.body, bundle.versions))
        is_new = not _there(writing, "articles", first.id)
        self._insert(writing, "articles", [{"number": numbers[0], **article_row(first)}])
        if is_new:
            self._insert(writing, "versions", (version_row(bundle.article.id, each) for each in bundle.versions))
        self._insert(writing, "mentions", map(mention_row, bundle.mentions))
        self._insert(writing, "statements", map(statement_row, bundle.statements))
        free, taken = [], 0
        for row in map(tag_row, bundle.tags):
            if _there(writing, "tags", row["id"]) or not _tagged(writing, row):
                free.append(row)
            else:
                taken += 1
        self._insert(writing, "tags", free)
        _count(self.report.left_out, msg("tags whose coder has the same topic on the statement already"), taken)

    def _fitted(self, writing: Writing, bundle: ArticleBundle) -> ArticleBundle:
        """The bundle over the text that the project has, where that was edited here or there."""
        fit = fitted(writing, bundle)
        self.report.touched += fit.touched
        _count(self.report.left_out, msg("suggestions whose words read otherwise here"), fit.dropped)
        _count(self.report.left_out, msg("statements and mentions whose words are not in the text here"), fit.gone)
        return fit.bundle

    def _add_topics(self, writing: Writing, topics: Sequence[Topic]) -> None:
        there = writing.store.topics.all()
        slugs, keys = {topic.slug for topic in there}, {topic.key for topic in there if topic.key}
        position = max((topic.position for topic in there), default=-1)
        fresh = []
        for topic in topics:
            if topic.slug in slugs:
                continue
            position += 1
            if topic.key in keys:
                _count(self.report.left_out, msg("keys of topics that another topic has already"), 1)
            key = "" if topic.key in keys else topic.key
            keys.update(key)
            fresh.append(replace(topic, position=position, key=key))
        _count(self.report.known, "topics", len(topics) - len(fresh))
        self._insert(writing, "topics", map(topic_row, parents_first(fresh)))

    def _insert(self, writing: Writing, table: str, rows: Iterable[Row]) -> None:
        """Insert the rows of a table whose key is not there; the others are counted and stay."""
        for row in rows:
            known = _there(writing, table, row[KEYS[table]])
            if not known:
                writing.rows.insert(table, row)
            _count(self.report.known if known else self.report.added, table, 1)


def _replace_codebook(writing: Writing, bundle: ProjectBundle) -> None:
    """Put the bundle's codebook in the place of the project's, which no tag uses yet."""
    there = writing.store.topics.all()
    if writing.store.settings.get("codebook") != bundle.codebook:
        writing.rows.update("settings", "codebook", value=bundle.codebook)
    if sorted(there, key=lambda each: each.slug) == sorted(bundle.topics, key=lambda each: each.slug):
        return
    for topic in reversed(parents_first(there)):
        writing.rows.delete("topics", topic.slug)
    for topic in parents_first(bundle.topics):
        writing.rows.insert("topics", topic_row(topic))


def _joined(writing: Writing, own: Actor, other: Actor) -> Actor:
    """The project's actor with what it lacks from another; an alias that leads elsewhere already stays away."""
    both = merged(own, [other])
    held = ((alias, writing.store.actors.named(alias)) for alias in both.aliases)
    return replace(both, aliases=tuple(alias for alias, holder in held if holder is None or holder.id == own.id))


def _there(writing: Writing, table: str, key: str) -> bool:
    query = f"SELECT 1 FROM {table} WHERE {KEYS[table]} = ?"
    return writing.store.db.execute(query, [key]).fetchone() is not None


def _tagged(writing: Writing, row: Row) -> bool:
    """Whether the statement has the topic from the same coder, or as an open suggestion."""
    query = "SELECT 1 FROM tags WHERE statement_id = ? AND topic = ? AND coalesce(coder, '') = ?"
    found = writing.store.db.execute(query, [row["statement_id"], row["topic"], row["coder"] or ""])
    return found.fetchone() is not None


def _count(counts: dict[str, int], name: str, more: int) -> None:
    if more:
        counts[name] = counts.get(name, 0) + more
