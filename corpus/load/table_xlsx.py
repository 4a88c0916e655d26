"""Excel tables in, by openpyxl: every sheet is a table, its rows are read one by one."""

from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import chain
from typing import Any

from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.load import limits
from corpus.load.columns import column_names, named
from corpus.load.guarded import each_row, quiet, reading
from corpus.load.packed import check_office
from corpus.load.registry import Found
from corpus.load.source import Source, file_error
from corpus.load.table import Row, Table, found_in


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The articles of all sheets."""
    yield from found_in(tables(source), choices)


def tables(source: Source) -> Iterator[Table]:
    """The sheets that hold anything. Raises CorpusError where none does."""
    source.check_size(limits.LARGEST_OFFICE)
    try:
        stream = source.open()
    except OSError as error:
        raise file_error(source.name, error) from error
    with stream:
        check_office(stream, "XLSX")
        with reading("XLSX"):
            from openpyxl import load_workbook

            book = load_workbook(stream, read_only=True, data_only=True)
        found = False
        try:
            for sheet in book.worksheets:
                table = _table(sheet, len(book.worksheets) > 1)
                if table is not None:
                    found = True
                    yield table
        finally:
            book.close()
        if not found:
            raise CorpusError("table-empty")


def _table(sheet: Any, several: bool) -> Table | None:
    """A sheet; None for one without a filled cell. What its head says of its size is not believed."""
    with reading("XLSX"):
        sheet.reset_dimensions()
    rows = enumerate(each_row(_cells(sheet), "XLSX"), start=1)
    number, first = next(((number, row) for number, row in rows if any(row)), (0, []))
    if not number:
        return None
    body: Iterator[list[str]] = (row for _, row in rows)
    if named(first):
        columns, number = column_names(first), number + 1
    else:
        columns, body = column_names([""] * len(first)), chain([first], body)
    return Table(
        columns=columns,
        rows=(_row(columns, row) for row in body),
        first=number,
        name=str(sheet.title) if several else "",
    )


def _cells(sheet: Any) -> Iterator[list[str]]:
    with quiet():
        rows = sheet.iter_rows(values_only=True)
    empty = 0
    for row in rows:
        empty = 0 if any(row) else empty + 1
        if empty > limits.GAP:
            return
        cells = [_text(value) for value in row[: limits.COLUMNS]]
        while cells and not cells[-1]:
            cells.pop()
        yield cells


def _row(columns: tuple[str, ...], cells: list[str]) -> Row:
    return dict(zip(columns, cells, strict=False))


def _text(value: object) -> str:
    """A cell as text: dates in ISO form, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
