"""A look at the tables among files, before they are added: which columns they have, and what was guessed of them."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Final, cast

from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableLook
from corpus.load.archive import inner_sources
from corpus.load.columns import guess
from corpus.load.files import find_files
from corpus.load.registry import BY_SUFFIX, FAMILIES
from corpus.load.source import Source, disk_source
from corpus.load.table import Row, Tables, sampled

_SHOWN: Final = 20  # rows of a preview
_CELL: Final = 300  # code points of a cell in it
_SETS: Final = 50  # of columns; whoever adds more kinds of tables at once is not asked about every one
_ENDINGS: Final = frozenset(
    suffix for family in FAMILIES if family.table or family.archive for suffix in family.suffixes
)


@dataclass(slots=True, kw_only=True)
class _Seen:
    """Tables with the same columns."""

    look: TableLook
    names: list[str] = field(default_factory=list)


class TableLooks:
    """Looks at the tables under some paths. What cannot be read is passed over: adding will report it."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._seen: dict[tuple[str, ...], _Seen] = {}

    def walk(self) -> Iterator[int]:
        """Look at one file after the other, also in archives; yields now and then how many were come across."""
        for done, found in enumerate(find_files(self._paths), start=1):
            if found.error is None and found.path.suffix.lower() in _ENDINGS and len(self._seen) < _SETS:
                with suppress(CorpusError):  # it will be told when the file is added
                    for _ in self._look(disk_source(found.path, name=found.name)):
                        yield done
            yield done

    def found(self) -> list[TableLook]:
        """What was seen, one look for all tables with the same columns."""
        return [
            TableLook(columns=each.look.columns, rows=each.look.rows, guess=each.look.guess, names=tuple(each.names))
            for each in self._seen.values()
        ]

    def _look(self, source: Source) -> Iterator[None]:
        """Look at a file; yields after each file inside of it."""
        family = BY_SUFFIX.get(source.suffix)
        if family is None:
            return
        if family.archive:
            for _, inner in inner_sources(source, _ENDINGS):
                if isinstance(inner, Source):
                    yield from self._look(inner)
                yield
            return
        if family.table:
            tables = cast("Tables", import_module(f"corpus.load.{family.reader}").tables)
            for table in tables(source):
                name = f"{source.name} › {table.name}" if table.name else source.name
                rows, _ = sampled(table)
                self._note(table.columns, rows, name)

    def _note(self, columns: tuple[str, ...], rows: list[Row], name: str) -> None:
        if columns not in self._seen:
            shown = tuple(tuple(row.get(column, "")[:_CELL] for column in columns) for row in islice(rows, _SHOWN))
            self._seen[columns] = _Seen(
                look=TableLook(columns=columns, rows=shown, guess=guess(columns, rows), names=())
            )
        self._seen[columns].names.append(name)
