"""Reading the texts of articles by their numbers, for those who look into many: the concordance."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sqlite_utils import Database

from corpus.domain.filters import ArticleFilter
from corpus.domain.query import Query
from corpus.store.articles import ORDER, where_of
from corpus.store.query_sql import found_by

_TEXT: Final = "SELECT a.number, a.id, a.title, a.agency, a.published, a.body FROM articles a WHERE a.number = ?"


@dataclass(frozen=True, slots=True)
class Text:
    """The text of an article, with what a list shows of it."""

    number: int
    article_id: str
    title: str
    agency: str | None
    published: str | None
    body: str


class TextReader:
    """Texts of the project. Every method reads."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def numbers(
        self, wanted: ArticleFilter | None = None, query: Query | None = None, *, article: str | None = None
    ) -> list[int]:
        """The numbers of the articles that pass a filter and a query, in the order of the list; or of the one."""
        where, values = where_of(wanted or ArticleFilter())
        conditions = [where.removeprefix("WHERE ")] if where else []
        if article is not None:
            conditions.append("a.id = ?")
            values.append(article)
        if query is not None:
            found = found_by(query)
            conditions.append(found.condition("a.number"))
            values.extend(found.values)
        # A word that most articles have: SQLite would sort what it finds; the index of the order is walked in a fifth.
        source = "articles a" if where or article is not None else "articles a INDEXED BY articles_in_order"
        rest = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        rows = self._db.execute(f"SELECT a.number FROM {source} {rest} ORDER BY {ORDER}", values)
        return [int(number) for (number,) in rows]

    def texts(self, numbers: Iterable[int]) -> Iterator[Text]:
        """The texts of some numbers, one at a time; those that are gone are left out."""
        for number in numbers:
            for row in self._db.execute(_TEXT, [number]):
                yield Text(*row)
