"""Rows out of the pages of a damaged file: trees are walked around what cannot be read, lost leaves are found apart."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from corpus.store.salvage_pages import HEADER, Pages

Value = int | float | str | bytes | None

_INTERIOR: Final = 5
_LEAF: Final = 13
_DEEPEST: Final = 20
_LARGEST: Final = 1 << 30  # bytes of one row
_WIDTHS: Final = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)  # bytes of a value, by its serial type


@dataclass(slots=True)
class Walk:
    """What a walk came across: the leaves in their order, all pages seen, and how much could not be read."""

    leaves: list[int] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)
    broken: int = 0


class UnreadableError(Exception):
    """A cell that holds no row. `values` are those up to the place where it breaks off, the last cut."""

    def __init__(self, values: tuple[Value, ...] = ()) -> None:
        super().__init__()
        self.values = values


def walk(pages: Pages, root: int) -> Walk:
    """The leaves of the table whose tree begins at a page."""
    found = Walk()
    _descend(pages, root, found, 0)
    return found


def is_leaf(page: bytes, number: int) -> bool:
    """Whether a page looks like the leaf of a table."""
    start = HEADER if number == 1 else 0
    (cells,) = struct.unpack_from(">H", page, start + 3)
    return page[start] == _LEAF and 0 < cells <= (len(page) - 8) // 4


def rows(pages: Pages, number: int) -> Iterator[tuple[int, tuple[Value, ...]] | UnreadableError]:
    """The rows of a leaf with their rowids; an `UnreadableError` stands in the place of each that is broken."""
    page = pages.page(number)
    if page is None:
        yield UnreadableError()
        return
    for place in _cells(page, HEADER if number == 1 else 0, 8):
        try:
            yield _row(pages, page, place)
        except (IndexError, struct.error, UnicodeDecodeError):
            yield UnreadableError()
        except UnreadableError as broken:
            yield broken


def _descend(pages: Pages, number: int, found: Walk, depth: int) -> None:
    page = pages.page(number) if number not in found.seen else None
    found.seen.add(number)
    if page is None or depth > _DEEPEST:
        found.broken += 1
        return
    start = HEADER if number == 1 else 0
    if page[start] == _LEAF:
        found.leaves.append(number)
    elif page[start] == _INTERIOR:
        for place in _cells(page, start, 12):
            if place + 4 <= len(page):
                _descend(pages, int.from_bytes(page[place : place + 4], "big"), found, depth + 1)
            else:
                found.broken += 1
        _descend(pages, int.from_bytes(page[start + 8 : start + 12], "big"), found, depth + 1)
    else:
        found.broken += 1


def _cells(page: bytes, start: int, header: int) -> tuple[int, ...]:
    """Where the cells of a page begin; as many as fit, where the page says that there are more."""
    (count,) = struct.unpack_from(">H", page, start + 3)
    count = min(count, (len(page) - start - header) // 2)
    return struct.unpack_from(f">{count}H", page, start + header)


def _row(pages: Pages, page: bytes, place: int) -> tuple[int, tuple[Value, ...]]:
    length, place = _varint(page, place)
    rowid, place = _varint(page, place)
    if not 0 < length <= _LARGEST:
        raise UnreadableError
    return rowid, _record(*_payload(pages, page, place, length))


def _payload(pages: Pages, page: bytes, place: int, length: int) -> tuple[bytes, bool]:
    """The bytes of a row, gathered from the leaf and its overflow pages; and whether they are all there."""
    usable = pages.size
    local = length
    if length > usable - 35:
        smallest = (usable - 12) * 32 // 255 - 23
        local = smallest + (length - smallest) % (usable - 4)
        local = local if local <= usable - 35 else smallest
    parts = [page[place : place + local]]
    if len(parts[0]) < local:
        raise UnreadableError
    have, following = local, int.from_bytes(page[place + local : place + local + 4], "big") if local < length else 0
    seen = set[int]()
    while have < length:
        more = pages.page(following) if following not in seen else None
        if more is None:
            return b"".join(parts), False
        seen.add(following)
        following = int.from_bytes(more[:4], "big")
        parts.append(more[4 : 4 + length - have])
        have += len(parts[-1])
    return b"".join(parts), True


def _record(payload: bytes, whole: bool) -> tuple[Value, ...]:
    end, place = _varint(payload, 0)
    if not place <= end <= len(payload):
        raise UnreadableError
    types = []
    while place < end:
        each, place = _varint(payload, place)
        types.append(each)
    values: list[Value] = []
    place = end
    for each in types:
        width = _WIDTHS[each] if each < 10 else (each - 12) // 2
        piece = payload[place : place + width]
        if len(piece) < width or each in (10, 11):
            cut = [piece.decode(errors="replace")] if each > 12 and each % 2 else []
            raise UnreadableError((*values, *cut))
        values.append(_value(each, piece))
        place += width
    if not whole or place != len(payload):
        raise UnreadableError(tuple(values))
    return tuple(values)


def _value(kind: int, piece: bytes) -> Value:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", piece)[0])
    if kind < 7:
        return int.from_bytes(piece, "big", signed=True)
    return piece.decode() if kind % 2 else piece


def _varint(content: bytes, place: int) -> tuple[int, int]:
    """A number of SQLite's, of 1 to 9 bytes, and the place after it. Raises IndexError at the end of the content."""
    value = 0
    for _ in range(8):
        byte = content[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    value = value << 8 | content[place]
    return value - (1 << 64) if value >> 63 else value, place + 1
