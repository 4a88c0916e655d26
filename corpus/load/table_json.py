"""JSON and JSON lines in: a list of objects is a table, wherever in the document it stands."""

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import PurePosixPath
from typing import Any, Final, TextIO

import msgspec

from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.domain.texts import msg
from corpus.load import limits
from corpus.load.columns import guess
from corpus.load.encodings import decode
from corpus.load.guarded import converted, each_row
from corpus.load.registry import Found
from corpus.load.source import Source
from corpus.load.table import SAMPLE, BadRow, Row, Table, found_in
from corpus.load.table_text import text_stream

_LINES: Final = frozenset({".jsonl", ".ndjson"})
_FLAT: Final = 3  # levels of objects in an object that become columns, as `source.name`
_LEVELS: Final = 4  # in which the list of articles is looked for


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The articles of the document."""
    yield from found_in(tables(source), choices)


def tables(source: Source) -> Iterator[Table]:
    """The one table of the file. Raises CorpusError for what is no JSON, holds no objects, or is an export of ours."""
    if PurePosixPath(source.name).suffix.lower() in _LINES:
        source.check_size(limits.LARGEST_TABLE)
        with text_stream(source) as lines:
            yield _table(_line_rows(lines))
        return
    text, _ = decode(source.read(limits.LARGEST_JSON))
    document = _document(text)
    if document is None:
        lines_in_it = text.split("\n")
        yield _table(_line_rows(source.gauge.each(lines_in_it, len(lines_in_it))))
        return
    if isinstance(document, dict) and document.get("format") == "quoteline":
        raise CorpusError("file-exchange")
    objects = _objects(document)
    yield _table(_row(each) for each in source.gauge.each(objects, len(objects)))


def _document(text: str) -> Any:
    """The document; None where each line is one of its own, as some programs write into a `.json` file."""
    lines = [line for line in text.split("\n", 2) if line.strip()]
    try:
        with converted("JSON"):
            return msgspec.json.decode(text)
    except CorpusError:
        if len(lines) > 1 and all(line.lstrip().startswith("{") for line in lines[:2]):
            return None
        raise


def _table(rows: Iterator[Row | BadRow]) -> Table:
    head = list(islice(rows, SAMPLE))
    columns = dict.fromkeys(name for row in head if not isinstance(row, BadRow) for name in row)
    if not columns:
        broken = next((row.error for row in head if isinstance(row, BadRow)), None)
        raise broken or CorpusError("table-empty")
    return Table(columns=tuple(columns), rows=chain(head, rows), first=1)


def _line_rows(lines: "TextIO | Iterator[str]") -> Iterator[Row | BadRow]:
    """One row a line; a line that is no object is told, and the next is read."""
    for line in each_row(iter(lines), "JSON lines"):
        if not line.strip():
            continue
        try:
            with converted("JSON"):
                value = msgspec.json.decode(line)
        except CorpusError as error:
            yield BadRow(error=error)
            continue
        if isinstance(value, dict):
            yield _row(value)
        else:
            yield BadRow(error=CorpusError("file-broken", kind="JSON", reason=msg("the line is no object")))


def _objects(document: Any) -> list[dict[str, Any]]:
    """The largest list of objects with texts in the document; the document itself where there is none."""
    lists: list[list[dict[str, Any]]] = []
    level = [document]
    for _ in range(_LEVELS):
        lists += [[each for each in value if isinstance(each, dict)] for value in level if isinstance(value, list)]
        level = [inner for value in level if isinstance(value, dict) for inner in value.values()]
    lists.append([document] if isinstance(document, dict) else [])
    return max((each for each in lists if _has_texts(each)), key=len, default=max(lists, key=len))


def _has_texts(objects: list[dict[str, Any]]) -> bool:
    rows = [_row(each) for each in objects[:SAMPLE]]
    return bool(rows) and "text" in guess(list(dict.fromkeys(name for row in rows for name in row)), rows)


def _row(value: dict[str, Any], prefix: str = "", depth: int = 1) -> dict[str, str]:
    """An object as cells; objects in it become columns of their own, lists of plain values one cell."""
    row: dict[str, str] = {}
    for name, cell in islice(value.items(), limits.COLUMNS):
        if isinstance(cell, dict) and depth < _FLAT:
            row |= _row(cell, f"{prefix}{name}.", depth + 1)
        else:
            row[f"{prefix}{name}"] = _text(cell)
    return row


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and not any(isinstance(each, dict | list) for each in value):
        return ", ".join(_text(each) for each in value)
    with converted("JSON"):
        return msgspec.json.encode(value).decode()
