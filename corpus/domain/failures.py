"""What the system and SQLite say of a disk, as foreseen errors: the one place where their codes are read.

SQLite tells only the kind of what failed. Where the kind is not enough, the place itself is looked at: a drive that is
full, gone or read-only is one to do something about, and each in another way.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg

# The place does not take what is written: the work in memory is sound and can be saved elsewhere.
PLACE_FAILED: Final = frozenset(
    {
        *("disk-full", "read-only-medium", "drive-gone", "permission-denied"),
        *("folder-missing", "project-unwritable", "project-moved"),
    }
)
_LONGEST_NAME: Final = 255 - len("-journal")  # bytes; SQLite appends that to the name of a project
LONGEST: Final = 500  # bytes of a project's path: SQLite opens none of more than 512, and writes beside it

_SYSTEM: Final[Mapping[int, str]] = {
    number: code
    for code, names in {
        "disk-full": ("ENOSPC", "EDQUOT", "EFBIG"),
        "read-only-medium": ("EROFS",),
        "permission-denied": ("EACCES", "EPERM"),
        "drive-gone": ("EIO", "ENXIO", "ENODEV", "ESTALE", "ENOTCONN", "EREMOTEIO", "ENOMEDIUM", "EHOSTDOWN"),
        "path-too-long": ("ENAMETOOLONG",),
        "memory-full": ("ENOMEM",),
    }.items()
    for name in names
    if (number := getattr(errno, name, None)) is not None  # not every system has all of them
}
_EXTENDED: Final[Mapping[int, str]] = {
    sqlite3.SQLITE_IOERR_NOMEM: "memory-full",
    sqlite3.SQLITE_IOERR_CORRUPTFS: "project-damaged",
    sqlite3.SQLITE_READONLY_DBMOVED: "project-moved",
}
_KINDS: Final[Mapping[int, str]] = {
    sqlite3.SQLITE_BUSY: "project-busy",
    sqlite3.SQLITE_LOCKED: "project-busy",
    sqlite3.SQLITE_PROTOCOL: "project-busy",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_NOMEM: "memory-full",
    sqlite3.SQLITE_CORRUPT: "project-damaged",
    sqlite3.SQLITE_NOTADB: "project-foreign",
    sqlite3.SQLITE_PERM: "permission-denied",
}
# These kinds have many causes; the place tells which, and where it does not, this is said.
_UNCLEAR: Final[Mapping[int, str]] = {
    sqlite3.SQLITE_READONLY: "project-unwritable",
    sqlite3.SQLITE_CANTOPEN: "project-unwritable",
    sqlite3.SQLITE_IOERR: "drive-gone",
}
_GONE: Final = ("drive-gone", "project-moved")
BROKEN: Final = msg("parts of it are missing or were overwritten")  # SQLite speaks of a malformed disk image
_PAGE: Final = 64 << 10  # bytes; where less is free, what failed did so for want of space


@contextmanager
def foreseen(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the project at `path`, where a user can act on it, into a CorpusError; bugs pass."""
    try:
        yield
    except (sqlite3.Error, MemoryError) as error:
        told = project_failure(error, path)
        if told is None:
            raise
        raise told from error


def project_failure(error: sqlite3.Error | MemoryError, path: Path) -> CorpusError | None:
    """The foreseen error for what SQLite says of a project file; None for what is a bug."""
    if isinstance(error, MemoryError):
        return CorpusError("memory-full")
    number = getattr(error, "sqlite_errorcode", None)  # the sqlite3 module's own complaints have none
    if number is None:
        return None
    kind = number & 0xFF
    if kind == sqlite3.SQLITE_ERROR and isinstance(error.__context__, sqlite3.Error):
        # Clearing up after an error, sqlite-utils stumbles over what the error took away: what came first counts.
        return project_failure(error.__context__, path)
    code = _EXTENDED.get(number) or _KINDS.get(kind)
    if code is None and kind in _UNCLEAR:
        code = trouble_at(path) or _UNCLEAR[kind]
    if code == "project-damaged" and (trouble := trouble_at(path)) in _GONE:
        code = trouble  # what is not there cannot be damaged
    return None if code is None else CorpusError(code, path=path, reason=BROKEN if code == "project-damaged" else error)


def file_failure(error: OSError | ValueError, path: Path, *, otherwise: str = "file-unwritable") -> CorpusError:
    """The foreseen error for what the system says when a file is written; `otherwise` takes `path` and `reason`."""
    number = error.errno if isinstance(error, OSError) else None
    reason = (error.strerror if isinstance(error, OSError) else None) or error
    if number in (errno.ENOENT, errno.ENOTDIR) and not os.path.isdir(path.parent):  # noqa: PTH112 (never fails itself)
        return CorpusError("folder-missing", path=path, folder=path.parent)
    return CorpusError(_SYSTEM.get(number or 0, otherwise), path=path, reason=reason)


def system_failure(error: OSError) -> CorpusError | None:
    """The foreseen error for what the system says of a disk, wherever that comes up; None for what is a bug."""
    if error.errno not in _SYSTEM:
        return None
    if error.filename is None:
        return CorpusError("output-unwritable", reason=error.strerror)
    return file_failure(error, Path(os.fsdecode(error.filename)))


def trouble_at(path: Path) -> str | None:
    """The code of what hinders writing a file that should be there; None where nothing is seen."""
    if len(os.fsencode(path)) > LONGEST or len(os.fsencode(path.name)) > _LONGEST_NAME:
        return "path-too-long"
    try:
        path.stat()
        free = shutil.disk_usage(path.parent).free
    except FileNotFoundError:
        return "project-moved" if path.parent.exists() else "drive-gone"
    except OSError as error:
        return _SYSTEM.get(error.errno or 0)
    if free < _PAGE:
        return "disk-full"
    if is_read_only(path.parent):
        return "read-only-medium"
    return None if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK) else "permission-denied"


def is_read_only(folder: Path) -> bool:
    """Whether the folder is on a medium that takes no writing, as far as the system tells."""
    try:
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except (OSError, AttributeError):  # AttributeError: Windows has no statvfs
        return False
