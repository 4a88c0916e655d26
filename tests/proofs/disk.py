"""The watched and failing disk of `disk.c`: making it, running processes on it, reading its record."""

import ctypes
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from pathlib import Path
from typing import Final

_HEAD: Final = struct.Struct("=ciqI")  # kind, descriptor, offset, length; as in disk.c


class Kinds(IntFlag):
    """The calls that can fail."""

    OPEN = 1
    WRITE = 2
    SYNC = 4
    TRUNCATE = 8
    RENAME = 16
    UNLINK = 32
    READ = 64


class How(IntEnum):
    """How calls fail: one of them; one that writes half and then one more; all from then on."""

    ONCE = 1
    SHORT = 2
    FROM_NOW_ON = 3


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that happened: `kind` begins open, write, sync, truncate, rename, link, unlink or mkdir.

    An A is no change of the disk but the bytes of a report.
    """

    kind: str
    fd: int
    offset: int
    content: bytes


def missing() -> str | None:
    """Why there can be no such disk here; None where it can be made."""
    if not sys.platform.startswith("linux"):
        return "calls of the system are caught by LD_PRELOAD, which this system does not have"
    return None if shutil.which("cc") else "needs a C compiler (cc) for the disk that fails"


def build(folder: Path) -> Path:
    """Compile the disk; the path of the library."""
    library = folder / "disk.so"
    source = Path(__file__).with_name("disk.c")
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl", "-lpthread"]
    subprocess.run(command, check=True, capture_output=True)
    return library


def environment(library: Path, root: Path, *, log: Path | None = None, reports: int | None = None) -> Mapping[str, str]:
    """The environment of a process whose files below `root` are on that disk."""
    made = os.environ | {"LD_PRELOAD": str(library), "DISK_ROOT": str(root), "HOME": str(root), "XDG_CONFIG_HOME": ""}
    if log is not None:
        made["DISK_LOG"] = str(log)
    if reports is not None:
        made["DISK_REPORTS"] = str(reports)
    return made


def arm(number: int, kinds: Kinds, how: How, error: int) -> None:
    """In a process on that disk: let the `number`-th of the next calls of these kinds fail (0: none, only count)."""
    library = ctypes.CDLL(None)
    library.disk_arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_int]
    library.disk_arm(number, int(kinds), int(how), error)


def calls() -> int:
    """How many calls of the kinds given to `arm` there were since."""
    library = ctypes.CDLL(None)
    library.disk_calls.restype = ctypes.c_long
    return int(library.disk_calls())


def failed() -> Kinds:
    """The kind of the call that failed last since `arm`, none of them where none failed."""
    return Kinds(ctypes.CDLL(None).disk_failed())


def records(log: Path) -> Iterator[Record]:
    """What happened, in order."""
    content = log.read_bytes()
    place = 0
    while place < len(content):
        kind, fd, offset, length = _HEAD.unpack_from(content, place)
        place += _HEAD.size
        yield Record(kind.decode(), fd, offset, content[place : place + length])
        place += length
