"""The lock on a project: one program writes to it, and the operating system lets go of it with that program.

The lock is on a small file beside the project, which also says who holds it. What it says counts only while the lock is
held: a file that a killed program left blocks nobody. The project file itself cannot carry the lock, because SQLite
has its own on it (docs/adr/0010-lock.md).
"""

import contextlib
import getpass
import json
import os
import platform
import weakref
from dataclasses import asdict
from pathlib import Path
from typing import Final

from filelock import lock_descriptor

from corpus.domain.clock import now
from corpus.domain.errors import CorpusError
from corpus.domain.failures import file_failure
from corpus.domain.holders import UNKNOWN, Holder
from corpus.domain.texts import msg

SUFFIX: Final = "-lock"
PROGRAM: Final = msg("Quoteline")
_TRIES: Final = 20  # each is lost to a program that takes the file away at the very moment
_LONGEST: Final = 4096  # bytes of what a lock file says
_WORDS: Final = 80  # characters of each part that are told
# Windows locks the first byte, and lets nobody read it: what is said begins after it.
_HEAD: Final = b"\n"
_FLAGS: Final = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class ProjectLock:
    """Held until it is released or the process ends. No child process has it: Python's descriptors are not inherited
    by other programs, and a fork closes its copy."""

    def __init__(self, path: Path, descriptor: int, *, left_by: Holder | None = None) -> None:
        self.path = path
        self.left_by = left_by  # who did not take the lock file away: killed, or on a computer that we see no lock of
        self._descriptor: int | None = descriptor
        _held.add(self)

    @classmethod
    def take(cls, project: Path, program: str = PROGRAM) -> "ProjectLock":
        """Take the lock on a project, at once or not at all.

        Raises CorpusError `project-held` with its holder where another program has it, `lock-unavailable` where the
        place knows no locks, and what hinders writing where the lock file cannot be made.
        """
        path = lock_path(project)
        for _ in range(_TRIES):
            descriptor = _open(path, project)
            try:
                _lock(descriptor, project)
                if _is_at(path, descriptor):
                    left_by = _read(descriptor)
                    _write(descriptor, _oneself(program), project)
                    return cls(path, descriptor, left_by=left_by)
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)
        raise CorpusError("project-held", path=project, holder=UNKNOWN)

    def release(self) -> None:
        """Let go of the project and take the lock file away; a second time does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        _held.discard(self)
        if descriptor is None:
            return
        # A vanished drive has no file to take away, and Windows removes none that another program just opened.
        with contextlib.suppress(OSError):
            if os.name != "nt" and _is_at(self.path, descriptor):
                self.path.unlink()
        os.close(descriptor)
        if os.name == "nt":
            with contextlib.suppress(OSError):
                self.path.unlink()

    def forget(self) -> None:
        """In a forked child: close its copy. The lock stays with the parent."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


_held: Final[weakref.WeakSet[ProjectLock]] = weakref.WeakSet()


def _forget_all() -> None:
    for lock in tuple(_held):
        lock.forget()
    _held.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)


def lock_path(project: Path) -> Path:
    """The lock file of a project; a link to it has the same."""
    here = project.resolve()
    return here.with_name(here.name + SUFFIX)


def holder_of(project: Path) -> Holder | None:
    """Whom the lock file of a project names; None where there is none that can be read. It blocks nobody."""
    try:
        descriptor = os.open(lock_path(project), _FLAGS & ~os.O_RDWR | os.O_RDONLY)
    except (OSError, ValueError):
        return None
    try:
        return _read(descriptor)
    finally:
        os.close(descriptor)


def is_held(project: Path) -> bool:
    """Whether a program has the lock of a project at this moment; makes no file."""
    try:
        descriptor = os.open(lock_path(project), _FLAGS)
    except (OSError, ValueError):
        return False
    try:
        return not lock_descriptor(descriptor, blocking=False)
    except OSError:
        return False
    finally:
        os.close(descriptor)


def _open(path: Path, project: Path) -> int:
    """Open the lock file, made where there is none; whoever may write to the project may take its lock."""
    try:
        mode = project.stat().st_mode & 0o666
        try:
            descriptor = os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, mode)
        except FileExistsError:
            return os.open(path, _FLAGS | os.O_CREAT, mode)
    except OSError as error:
        raise file_failure(error, project, otherwise="project-unwritable") from error
    if os.name != "nt":
        with contextlib.suppress(OSError):  # some network drives have no modes
            os.fchmod(descriptor, mode)  # what the umask would take from colleagues in a shared folder
    return descriptor


def _lock(descriptor: int, project: Path) -> None:
    """Lock the open file. Raises CorpusError where another program has it, or where the place knows no locks."""
    try:
        is_ours = lock_descriptor(descriptor, blocking=False)
    except OSError as error:
        raise CorpusError("lock-unavailable", path=project, reason=error.strerror or error) from error
    if not is_ours:
        raise CorpusError("project-held", path=project, holder=holder_of(project) or UNKNOWN)


def _is_at(path: Path, descriptor: int) -> bool:
    """Whether the open file is still the one that has the name: its holder may have taken it away meanwhile."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _read(descriptor: int) -> Holder | None:
    """What a lock file says; None where that makes no sense. Whoever may write to the folder may have written it."""
    try:
        os.lseek(descriptor, len(_HEAD), os.SEEK_SET)
        told = json.loads(os.read(descriptor, _LONGEST))
        program, user, host, since = (_plain(told[name]) for name in ("program", "user", "host", "since"))
        return Holder(program=program, user=user, host=host, pid=int(told["pid"]), since=since)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _plain(text: object) -> str:
    """A few words without what would steer a terminal or turn the direction of writing."""
    return "".join(each for each in str(text) if each.isprintable())[:_WORDS]


def _write(descriptor: int, holder: Holder, project: Path) -> None:
    """Say who holds the lock, over whatever was said before."""
    text = _HEAD + json.dumps(asdict(holder), ensure_ascii=False).encode("utf-8", "replace")
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, text)
        os.ftruncate(descriptor, len(text))
    except OSError as error:
        with contextlib.suppress(OSError):  # nobody else has it, and an empty one says nothing
            lock_path(project).unlink()
        raise file_failure(error, project, otherwise="project-unwritable") from error


def _oneself(program: str) -> Holder:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # an unknown user id, or a system without users
        user = "?"
    return Holder(program=program, user=user, host=platform.node() or "?", pid=os.getpid(), since=now())
