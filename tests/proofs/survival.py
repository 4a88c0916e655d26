"""What is on a disk after its power failed: what was synced, and of the rest whatever chance left.

The model is harsher than real file systems. Of what was written to a file since its last sync, nothing may be there,
or the first part, or any sectors in any order, and the last one torn; the file may be longer than what it holds. A name
that came, went or changed since the last sync of its folder may be there or not.
"""

import os
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final

from tests.proofs.disk import Record

SECTOR: Final = 512
_TRUNCATED, _CREATING = 1, 2  # flags of an opening, as in disk.c

Change = tuple[int, bytes] | int  # bytes at an offset, or a new length


@dataclass(slots=True)
class _File:
    """What is surely on the disk, and what was done since."""

    durable: bytes = b""
    is_folder: bool = False
    pending: list[Change] = field(default_factory=list)

    def sync(self) -> None:
        """All of it is on the disk now."""
        self.durable = _changed(self.durable, self.pending)
        self.pending.clear()

    def left(self, chance: random.Random) -> bytes:
        """What may be found after a loss."""
        how = chance.choice(("nothing", "first", "any", "all"))
        if how == "nothing":
            return self.durable
        if how == "all":
            return _changed(self.durable, self.pending)
        if how == "first":
            kept = self.pending[: chance.randint(0, len(self.pending))]
            if kept and not isinstance(kept[-1], int):
                offset, content = kept[-1]
                kept = [*kept[:-1], (offset, content[: chance.randint(0, len(content))])]
            return _changed(self.durable, kept)
        return _changed(self.durable, [part for change in self.pending for part in _some_sectors(change, chance)])


class Disk:
    """Follows the record of a process; `left` tells what a loss at this moment leaves."""

    def __init__(self, files: Mapping[str, bytes], folders: Iterable[str]) -> None:
        self._names = {path: _File(durable=content) for path, content in files.items()}
        self._durable_names = dict(self._names)
        self._pending_names: list[dict[str, _File | None]] = []
        self._folders = frozenset(folders)
        self._open: dict[int, _File | str] = {}

    def follow(self, record: Record) -> None:
        """Take note of one thing that happened."""
        path = os.fsdecode(record.content) if record.kind in "OURLM" else ""
        if record.kind == "O":
            self._opened(record, path)
        elif record.kind == "R":
            old, new = path.split("\0")
            self._name({old: None, new: self._names[old]})
        elif record.kind == "L":
            old, new = path.split("\0")
            self._name({new: self._names[old]})
        elif record.kind == "M":
            self._name({path: _File(is_folder=True)})
        elif record.kind == "U" and path in self._names:
            self._name({path: None})
        elif record.kind in "WTS" and record.fd in self._open:
            self._written(self._open[record.fd], record)

    def left(self, chance: random.Random) -> dict[str, bytes]:
        """The names and contents that may be found after a loss."""
        names: dict[str, _File | None] = dict(self._durable_names)
        in_order = chance.random() < 0.7
        reached = chance.randint(0, len(self._pending_names))
        for number, change in enumerate(self._pending_names):
            if number < reached if in_order else chance.random() < 0.5:
                names |= change
        folders = self._folders | {path for path, file in names.items() if file is not None and file.is_folder}
        return {
            path: _left(path, file, chance)
            for path, file in names.items()
            if file is not None and not file.is_folder and str(PurePath(path).parent) in folders
        }

    def _opened(self, record: Record, path: str) -> None:
        if path in self._folders or (path in self._names and self._names[path].is_folder):
            self._open[record.fd] = path
        elif path in self._names:
            self._open[record.fd] = file = self._names[path]
            if record.offset & _TRUNCATED:
                file.pending.append(0)
        elif record.offset & _CREATING:
            self._open[record.fd] = made = _File()
            self._name({path: made})
        else:
            self._open.pop(record.fd, None)

    def _name(self, change: dict[str, _File | None]) -> None:
        """Names come and go at once; on the disk, when their folder is synced."""
        self._pending_names.append(change)
        for path, file in change.items():
            if file is None:
                self._names.pop(path, None)
            else:
                self._names[path] = file

    def _written(self, file: _File | str, record: Record) -> None:
        if isinstance(file, str):
            if record.kind == "S":
                self._sync_folder(file)
        elif record.kind == "S":
            file.sync()
        else:
            file.pending.append((record.offset, record.content) if record.kind == "W" else record.offset)

    def _sync_folder(self, folder: str) -> None:
        inside = [change for change in self._pending_names if str(PurePath(next(iter(change))).parent) == folder]
        self._pending_names = [change for change in self._pending_names if change not in inside]
        for change in inside:
            for path, file in change.items():
                if file is None:
                    self._durable_names.pop(path, None)
                else:
                    self._durable_names[path] = file


def _left(path: str, file: _File, chance: random.Random) -> bytes:
    """What may be found of a file; of memory that processes share, anything."""
    if path.endswith("-shm") and chance.random() < 0.5:
        return chance.randbytes(32768)
    return file.left(chance)


def _changed(content: bytes, changes: Iterable[Change]) -> bytes:
    made = bytearray(content)
    for change in changes:
        if isinstance(change, int):
            made = made[:change].ljust(change, b"\0")
            continue
        offset, written = change
        if len(made) < offset:
            made = made.ljust(offset, b"\0")
        made[offset : offset + len(written)] = written
    return bytes(made)


def _some_sectors(change: Change, chance: random.Random) -> list[Change]:
    """Any of the sectors of a write; a new length took place or not."""
    if isinstance(change, int):
        return [change] if chance.random() < 0.5 else []
    offset, content = change
    parts = [(offset + start, content[start : start + SECTOR]) for start in range(0, len(content), SECTOR)]
    return [part for part in parts if chance.random() < 0.6]
