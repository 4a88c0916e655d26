"""CSV and TSV in: delimiter, quoting and encoding are found out, rows are read one by one."""

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import PurePosixPath
from typing import Final, TextIO

from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.load import limits
from corpus.load.columns import column_names, named
from corpus.load.guarded import each_row
from corpus.load.registry import Found
from corpus.load.source import Source
from corpus.load.table import Row, Table, found_in
from corpus.load.table_text import text_stream

_DELIMITERS: Final = (",", ";", "\t", "|")
_TABBED: Final = frozenset({".tsv", ".tab"})
_SEP: Final = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n?$", re.IGNORECASE)
_LINE: Final = 12  # code points of a line that only names the delimiter, at most
_LOOKED: Final = 30  # rows by which the delimiter is found


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The articles of the table."""
    yield from found_in(tables(source), choices)


def tables(source: Source) -> Iterator[Table]:
    """The one table of the file."""
    source.check_size(limits.LARGEST_TABLE)
    with text_stream(source) as text:
        tabbed = PurePosixPath(source.name).suffix.lower() in _TABBED
        delimiter = _told(text)
        yield _table(text, delimiter or ("\t" if tabbed else _delimiter(text)), above=1 if delimiter else 0)


def _told(text: TextIO) -> str:
    """The delimiter of a first line `sep=;`, which is for Excel and no row of the table; empty where it has none."""
    match = _SEP.match(text.readline(_LINE))
    if not match:
        text.seek(0)
    return match[1] if match else ""


def _table(text: TextIO, delimiter: str, *, above: int) -> Table:
    """The table, below so many other lines."""
    rows = _rows(text, delimiter)
    first = next((row for row in rows if any(cell.strip() for cell in row)), None)
    if first is None:
        raise CorpusError("table-empty")
    if named(first):
        columns, body, number = column_names(first), rows, 2
    else:
        columns, body, number = column_names([""] * len(first)), chain([first], rows), 1
    return Table(columns=columns, rows=(_row(columns, row) for row in body), first=number + above)


def _rows(text: TextIO, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(limits.CELL)
    return each_row(csv.reader(text, delimiter=delimiter), "CSV")


def _row(columns: Sequence[str], cells: list[str]) -> Row:
    """A row by its columns; cells beyond the last column are kept, and that only."""
    row = dict(zip(columns, cells, strict=False))
    rest = [cell for cell in cells[len(columns) : limits.COLUMNS] if cell.strip()]
    return row | {"more": " | ".join(rest)} if rest else row


def _delimiter(text: TextIO) -> str:
    """The sign that parts the rows into most columns, as many in nearly every row."""
    best, marks = ",", (0.0, 0)
    for delimiter in _DELIMITERS:
        text.seek(0)
        widths: list[int] = []
        try:
            widths = [len(row) for row in islice(_rows(text, delimiter), _LOOKED) if row]
        except CorpusError as error:
            if error.code != "file-broken":
                raise
        if widths and max(widths) > 1:
            usual = max(set(widths), key=widths.count)
            found = (widths.count(usual) / len(widths) if usual > 1 else 0.0, usual)
            if found > marks:
                best, marks = delimiter, found
    text.seek(0)
    return best
