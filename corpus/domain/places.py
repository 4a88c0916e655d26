"""Looking at the disk without being stopped by it: a place that may not be looked at counts as empty.

What is then done with the place fails with the system's own reason, which is told.
"""

from pathlib import Path


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
