"""ZIP archives in: their files are read in memory, one after the other. A name in one is a name, never a place."""

import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO, Final

from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.load import limits
from corpus.load.draft import LeftPart
from corpus.load.guarded import reading
from corpus.load.inner import inner_parts
from corpus.load.packed import check_entry, open_zip
from corpus.load.reading import wrong_kind
from corpus.load.registry import BY_SUFFIX, Found
from corpus.load.source import Source, file_error, held_source, shown

_LITTER: Final = frozenset({"__macosx", "thumbs.db", "desktop.ini"})
Inner = tuple[str, Source | CorpusError]
_UTF8: Final = 0x800  # the flag of an entry whose name is UTF-8


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The articles of all files in the archive, in their order in it."""
    for name, inner in inner_sources(source):
        if isinstance(inner, CorpusError):
            yield LeftPart(part=name, error=inner)
        else:
            yield from inner_parts(inner, name, choices)


def inner_sources(source: Source, endings: frozenset[str] = frozenset(BY_SUFFIX)) -> Iterator[Inner]:
    """Every file in the archive with its name, or why it is not read; only those with one of the endings.

    Raises CorpusError for what is no archive.
    """
    source.check_size(limits.LARGEST_ARCHIVE)
    if source.depth + 1 > limits.NESTING:
        raise CorpusError("archive-nested", limit=limits.NESTING)
    try:
        stream = source.open()
    except OSError as error:
        raise file_error(source.name, error) from error
    with stream:
        yield from _entries(stream, source, endings)


def _entries(stream: BinaryIO, source: Source, endings: frozenset[str]) -> Iterator[Inner]:
    packed = open_zip(stream, "ZIP")
    whole = sum(entry.file_size for entry in packed.infolist())
    total = 0
    for entry in packed.infolist():
        name = _name(entry)
        if name.endswith("/") or _is_litter(name):  # `is_dir` fails on a name of no letters
            continue
        try:
            if PurePosixPath(name).suffix.lower() not in endings:
                raise wrong_kind(name)
            check_entry(entry)
            raw = _unpacked(packed, entry)
        except CorpusError as error:
            yield name, error
            continue
        total += len(raw)
        if total > limits.UNPACKED:
            raise CorpusError("archive-size", limit=limits.UNPACKED // 1_000_000)
        source.gauge.reach(min(1.0, (total - len(raw)) / whole) if whole else 0.0)
        gauge = source.gauge.inner(len(raw) / whole if whole else 0.0, len(raw))
        yield name, held_source(raw, name=f"{source.name}/{name}", depth=source.depth + 1, gauge=gauge)


def _unpacked(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """The bytes of an entry, whatever size it claims."""
    limit = limits.LARGEST_OFFICE
    if entry.file_size > limit:
        raise CorpusError("file-too-large", limit=limit // 1_000_000)
    with reading("ZIP"), packed.open(entry) as part:
        raw = part.read(limit + 1)
    if len(raw) > limit:
        raise CorpusError("file-too-large", limit=limit // 1_000_000)
    return raw


def _name(entry: zipfile.ZipInfo) -> str:
    """The name of an entry as text: what does not say that it is UTF-8 is UTF-8 or, from Russian Windows, DOS 866."""
    name = entry.filename.replace("\\", "/")
    if not entry.flag_bits & _UTF8 and not name.isascii():
        raw = name.encode("cp437", "replace")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp866", "replace")
    return shown("".join(each if each.isprintable() else "\ufffd" for each in name))


def _is_litter(name: str) -> bool:
    parts = [part for part in name.split("/") if part not in {"", ".", ".."}]
    return any(part.casefold() in _LITTER or part.startswith((".", "~$")) for part in parts)
