"""What a format is, and the table of them: the command line and the dialogs list what is registered here."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final, Protocol, TypeVar, runtime_checkable

from corpus.domain.bundles import ProjectBundle
from corpus.domain.errors import CorpusError
from corpus.domain.sheets import ProjectSheet, What


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """How to write. `what` chooses the table of a CSV file, `bom` puts a byte order mark before it."""

    what: What = "statements"
    bom: bool = True


@dataclass(slots=True, kw_only=True)
class WriteReport:
    """What was written. `losses` counts what the format could not hold, by a marked text that names it."""

    rows: int = 0
    articles: int = 0
    statements: int = 0
    mentions: int = 0
    losses: dict[str, int] = field(default_factory=dict)

    def lose(self, what: str, count: int = 1) -> None:
        """Count something that the format could not hold; `what` is a marked text."""
        if count:
            self.losses[what] = self.losses.get(what, 0) + count


class Writer(Protocol):
    """A format that can be written and holds articles with all that hangs on them."""

    def write(
        self, bundle: ProjectBundle, stream: BinaryIO, options: WriteOptions, report: WriteReport
    ) -> Generator[None, None, None]:
        """Write the bundle, yielding after every article; `report` is filled on the way."""
        ...


@runtime_checkable
class TableWriter(Protocol):
    """A format that can be written and is a table."""

    def write_table(
        self, sheet: ProjectSheet, stream: BinaryIO, options: WriteOptions, report: WriteReport
    ) -> Generator[None, None, None]:
        """Write the table that `options.what` names, yielding after every article."""
        ...


@runtime_checkable
class Reader(Protocol):
    """A format that can be read, too."""

    def read(self, path: Path) -> ProjectBundle:
        """The whole file, checked. Raises CorpusError where it cannot be used; then nothing of it may be."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One registered format: its name on the command line, its suffix, its title in a dialog, and what does it."""

    name: str
    suffix: str
    title: str
    writer: Writer | TableWriter
    reader: Reader | None


FORMATS: Final[dict[str, Format]] = {}
_Class = TypeVar("_Class", bound=Callable[[], Writer | TableWriter])


def exchange(name: str, *, suffix: str, title: str) -> Callable[[_Class], _Class]:
    """Register the class below as a format; one that has a `read` beside its `write` can be imported as well."""

    def register(kind: _Class) -> _Class:
        writer = kind()
        reader = writer if isinstance(writer, Reader) else None
        FORMATS[name] = Format(name=name, suffix=suffix, title=title, writer=writer, reader=reader)
        return kind

    return register


def find_format(name: str) -> Format:
    """The format of that name. Raises CorpusError where there is none."""
    if name not in FORMATS:
        raise CorpusError("format-unknown", name=name, names=", ".join(sorted(FORMATS)))
    return FORMATS[name]


def find_reader(name: str) -> Reader:
    """What reads the format of that name. Raises CorpusError where nothing does."""
    readers = {each.name: each.reader for each in FORMATS.values() if each.reader}
    if name not in readers:
        raise CorpusError("format-unknown", name=name, names=", ".join(readers))
    return readers[name]
