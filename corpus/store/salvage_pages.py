"""The pages of a project file that may be damaged, read byte by byte and without SQLite: nothing in it is trusted.

Format: https://www.sqlite.org/fileformat2.html. The file and its write-ahead log are only ever opened for reading.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final

from corpus.domain.failures import file_failure

HEADER: Final = 100  # bytes before the tree on the first page
MAGIC: Final = b"SQLite format 3\0"
_SIZES: Final = tuple(512 << shift for shift in range(8))
_USUAL: Final = 4096
_LOG_MAGIC: Final = {0x377F0682: "<", 0x377F0683: ">"}
_LOG_HEADER: Final = 32
_FRAME: Final = 24
_WORD: Final = 0xFFFFFFFF


class Pages:
    """Pages by their number, from 1. What the write-ahead log holds of committed work goes before the file.

    `damage` counts what could not be read of the log.
    """

    def __init__(self, path: Path) -> None:
        """Raises CorpusError where the file cannot be opened at all."""
        self.damage = 0
        self._log_places: dict[int, int] = {}
        self._log: BinaryIO | None = None
        try:
            self._file = path.open("rb")
            self._length = self._file.seek(0, 2)
        except OSError as error:
            raise file_failure(error, path, otherwise="file-unreadable") from error
        log = path.with_name(f"{path.name}-wal")
        try:
            self._log = log.open("rb") if log.is_file() else None
        except OSError:
            self.damage += 1
        self.size = self._page_size()
        if self._log:
            self._read_log()
        self.count = max([-(-self._length // self.size), *self._log_places])

    def __enter__(self) -> "Pages":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        if self._log:
            self._log.close()

    def page(self, number: int) -> bytes | None:
        """A page; None where it lies outside the file, is cut off, or the disk does not give it."""
        if not 1 <= number <= self.count:
            return None
        if number in self._log_places and self._log:
            return _read(self._log, self._log_places[number], self.size)
        found = _read(self._file, (number - 1) * self.size, self.size)
        return found if found and len(found) == self.size else None

    def free(self) -> set[int]:
        """The pages that hold nothing any more, as far as their list can be read."""
        first = self.page(1) or b""
        if not first.startswith(MAGIC):
            return set()
        trunk, found = int.from_bytes(first[32:36], "big"), set[int]()
        while trunk and trunk not in found and (page := self.page(trunk)) is not None:
            found.add(trunk)
            trunk, count = struct.unpack_from(">II", page)
            if count <= self.size // 4 - 2:
                found.update(struct.unpack_from(f">{count}I", page, 8))
        return found

    def _page_size(self) -> int:
        """The size that the header gives, or the log; where both are overwritten, the one that every project has."""
        head = _read(self._file, 0, 18) or b""
        size = int.from_bytes(head[16:18], "big")
        size = 65536 if size == 1 else size
        if head.startswith(MAGIC) and size in _SIZES:
            return size
        size = int.from_bytes((_read(self._log, 8, 4) if self._log else None) or b"", "big")
        return size if size in _SIZES else _USUAL

    def _read_log(self) -> None:
        """Find the newest committed frame of every page. A bad frame is left out, those after it are still read."""
        assert self._log
        head = _read(self._log, 0, _LOG_HEADER) or b""
        if len(head) < _LOG_HEADER:
            self.damage += bool(head)
            return
        magic, _, size, _, first, second = struct.unpack_from(">IIIIII", head)
        order = _LOG_MAGIC.get(magic)
        if order is None or size != self.size:
            self.damage += 1
            return
        told = struct.unpack_from(">II", head, 24)
        self.damage += _checksum(order, head[:24], (0, 0)) != told
        waiting: dict[int, int] = {}
        for place, frame in self._frames():
            number, commit, *salts = struct.unpack_from(">IIII", frame)
            if salts != [first, second]:  # of an earlier use of the log
                break
            before, told = told, struct.unpack_from(">II", frame, 16)
            if _checksum(order, frame[:8] + frame[_FRAME:], before) != told:
                self.damage += 1
                continue
            waiting[number] = place + _FRAME
            if commit:
                self._log_places |= {each: spot for each, spot in waiting.items() if each <= commit}
                waiting.clear()

    def _frames(self) -> Iterator[tuple[int, bytes]]:
        assert self._log
        place, length = _LOG_HEADER, _FRAME + self.size
        while (frame := _read(self._log, place, length)) is not None and len(frame) == length:
            yield place, frame
            place += length


def _read(stream: BinaryIO, place: int, length: int) -> bytes | None:
    """Bytes of a file; None where the disk does not give them, or there are none."""
    try:
        stream.seek(place)
        return stream.read(length) or None
    except OSError:
        return None


def _checksum(order: str, content: bytes, start: tuple[int, ...]) -> tuple[int, int]:
    """SQLite's checksum of a log: two sums over pairs of 32-bit words."""
    first, second = start
    for one, two in struct.iter_unpack(f"{order}II", content):
        first = (first + one + second) & _WORD
        second = (second + two + first) & _WORD
    return first, second
