"""Looking at the disk without being stopped by it: a place that may not be looked at counts as empty.

What is then done with the place fails with the system's own reason, which is told.
"""

import errno
import os
from pathlib import Path
from typing import Final

from corpus.domain.failures import file_failure

_UNABLE: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EACCES, errno.EPERM, errno.EISDIR})


def is_there(path: Path) -> bool:
    """Whether something has this name, be it a link that leads nowhere."""
    try:
        path.lstat()
    except (OSError, ValueError):  # ValueError: a name that no file can have
        return False
    return True


def is_file(path: Path) -> bool:
    """Whether this is a regular file, or a link to one."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether this is a folder, or a link to one."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def identity(path: Path) -> tuple[int, int] | None:
    """What tells the file of this name from every other one; None where it cannot be looked at."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def make_folder(folder: Path) -> None:
    """Make a folder where it is missing, with those above it, and have their names on the disk. Raises OSError."""
    missing = [each for each in (folder, *folder.parents) if not is_there(each)]
    folder.mkdir(parents=True, exist_ok=True)
    for each in missing:
        settle(each)


def settle(path: Path) -> None:
    """Have the name of a new or moved file on the disk: its content may be there, and its name not.

    Windows opens no folders, and some network drives do not sync them. Raises CorpusError where the disk itself fails.
    """
    try:
        descriptor = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _UNABLE:
            raise file_failure(error, path) from error
