"""A table of articles: its columns, its rows, and the article of each row."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from corpus.domain.articles import Header
from corpus.domain.errors import CorpusError
from corpus.domain.tables import FIELDS, Mapped, TableChoices
from corpus.load.columns import guess
from corpus.load.dates import cell_date
from corpus.load.draft import Draft, LeftPart
from corpus.load.markup import plain
from corpus.load.registry import Found
from corpus.load.source import Source

SAMPLE: Final = 50  # rows from which the meaning of columns is guessed
Row = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A row that cannot be read, where the others can."""

    error: CorpusError


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: the number of its first row as its program counts, and a name where a file holds several."""

    columns: tuple[str, ...]
    rows: Iterator[Row | BadRow]
    first: int = 2
    name: str = ""


Tables = Callable[[Source], Iterator[Table]]


def found_in(tables: Iterable[Table], choices: TableChoices) -> Iterator[Found]:
    """The articles of all tables of a file; what is wrong with one table does not stop the others."""
    for table in tables:
        try:
            yield from _articles(table, choices)
        except CorpusError as error:
            yield LeftPart(part=table.name, error=error)


def sampled(table: Table) -> tuple[list[Row], Iterator[Row | BadRow]]:
    """Some rows of a table, and all of them."""
    head = list(islice(table.rows, SAMPLE))
    return [row for row in head if not isinstance(row, BadRow)], chain(head, table.rows)


def _articles(table: Table, choices: TableChoices) -> Iterator[Found]:
    sample, rows = sampled(table)
    mapped = _mapping(table.columns, sample, choices)
    empty = True
    for number, row in enumerate(rows, start=table.first):
        part = f"{table.name}/row {number}" if table.name else f"row {number}"
        if isinstance(row, BadRow):
            empty = False
            yield LeftPart(part=part, error=row.error)
        elif any(cell.strip() for cell in row.values()):
            empty = False
            yield _article(row, mapped, part)
    if empty:
        raise CorpusError("table-empty")


def _mapping(columns: tuple[str, ...], sample: list[Row], choices: TableChoices) -> Mapped:
    """The column of each field. Raises CorpusError where a given one is missing, or no column holds texts."""
    chosen = choices.chosen.get(columns, guess(columns, sample))
    if chosen is None:
        raise CorpusError("table-left-out")
    mapped = {field: column for field, column in chosen.items() if field in FIELDS and column in columns}
    by_name = {column.strip().casefold(): column for column in columns}
    for field, wanted in choices.given.items():
        column = by_name.get(wanted.strip().casefold())
        if column is None:
            raise CorpusError("table-column", column=wanted, columns=_listed(columns))
        mapped = {other: each for other, each in mapped.items() if each != column} | {field: column}
    if "text" not in mapped:
        raise CorpusError("table-text", columns=_listed(columns))
    return mapped


def _article(row: Row, mapped: Mapped, part: str) -> Found:
    known = {field: row.get(column, "").strip() for field, column in mapped.items()}
    text, title = plain(known["text"]), " ".join(plain(known.get("title", "")).split())
    if not text.strip() and not title:
        return LeftPart(part=part, error=CorpusError("table-row"))
    used = set(mapped.values())
    more = {name: cell for name, cell in row.items() if name not in used}
    date = known.get("published", "")
    published = cell_date(date)
    if date and not published:
        more[mapped["published"]] = date  # kept as it stands, because it was not understood
    return Draft(
        text=text,
        known=Header(
            title=title or None,
            agency=known.get("agency"),
            place=known.get("place"),
            published=published,
            author=known.get("author"),
            url=known.get("url"),
            language=known.get("language"),
        ),
        more=more | {"section": known.get("section", "")},
        part=part,
    )


def _listed(columns: tuple[str, ...]) -> str:
    return ", ".join(columns[:40])
