"""The journal's form of row changes: JSON, compressed by zlib, written and read a few hundred changes at a time.

One piece stands on a line: `[` or `,` and its changes; the last ends with `]`, so that the whole is one JSON array.
Read at once, the changes of ten thousand articles would keep every other thread waiting for seconds.
"""

import re
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

import msgspec

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.store.changes import KEYS, RowChange

_PIECE: Final = 250  # changes
_PART: Final = 1 << 20  # bytes that are unpacked at once
_SMALL: Final = 64 << 20  # bytes of unpacked changes that are always let through
_RATIO: Final = 100  # how much larger than its packed form more may be: JSON of rows packs by 10 to 30
_LARGEST: Final = 1 << 30
_SHORTEST: Final = 20  # bytes of a line before the last
_COLUMN: Final = re.compile(r"[a-z_]{1,40}")  # it goes into SQL as it is
_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(list[RowChange])


def pack(changes: Sequence[RowChange]) -> bytes:
    """The changes as the journal keeps them."""
    packing = zlib.compressobj(6)
    parts = []
    for start in range(0, len(changes), _PIECE):
        plain = _encoder.encode(changes[start : start + _PIECE])[1:-1]
        parts.append(packing.compress((b"\n," if start else b"[") + plain))
    parts.append(packing.compress(b"]" if changes else b"[]"))
    return b"".join([*parts, packing.flush()])


def unpack(packed: bytes) -> list[RowChange]:
    """The changes of a journal row. Raises CorpusError `journal-broken` for what no command ever wrote."""
    return [change for piece in split(packed) for change in read(piece)]


def split(packed: bytes) -> list[bytes]:
    """The pieces of a journal row, each for `read`. Raises CorpusError `journal-broken` for what has no end.

    A file may be forged: what unpacks without end is refused before it is used.
    """
    try:
        lines = list(_lines(packed))
    except zlib.error as error:
        raise CorpusError("journal-broken", reason=error) from error
    return [b"[" + line[1:] + (b"]" if at + 1 < len(lines) else b"") for at, line in enumerate(lines)]


def read(piece: bytes) -> list[RowChange]:
    """The changes of a piece. Raises CorpusError `journal-broken` for what names no table or column of ours."""
    try:
        changes = _decoder.decode(piece)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TypeError) as error:
        raise CorpusError("journal-broken", reason=error) from error
    if not all(_is_ours(each) for each in changes):
        raise CorpusError("journal-broken", reason=msg("a change is of no table that a project has"))
    return changes


def _is_ours(change: RowChange) -> bool:
    """Whether a change names a table of ours and columns that can be columns."""
    columns = (tuple(change.before or ()), tuple(change.after or ()))
    return change.table in KEYS and all(_are_columns(names) for names in columns)


def _lines(packed: bytes) -> Iterator[bytes]:
    """Unpack as far as it may go, a line at a time."""
    limit = min(_LARGEST, max(_SMALL, _RATIO * len(packed)))
    opened = zlib.decompressobj()
    parts: list[bytes] = []
    size = 0
    while not opened.eof:
        part = opened.decompress(packed, _PART)
        packed = opened.unconsumed_tail
        size += len(part)
        if size > limit or not (part or packed or opened.eof):
            raise CorpusError("journal-broken", reason=msg("a change is cut off or has no end"))
        first, *others = part.split(b"\n")
        parts.append(first)
        for other in others:
            line = b"".join(parts)
            if len(line) < _SHORTEST:
                raise CorpusError("journal-broken", reason=msg("a change is cut off or has no end"))
            yield line
            parts = [other]
    yield b"".join(parts)


@lru_cache(maxsize=1024)
def _are_columns(names: tuple[str, ...]) -> bool:
    """Whether the names can be columns."""
    return all(_COLUMN.fullmatch(each) for each in names)
