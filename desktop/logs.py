"""The log file: where it is, what is written into it, and its end.

A log holds no text of an article either. The program's own messages are fixed sentences with small facts; errors are
written as `desktop.stacks` tells them. What a library says is not ours to judge: of it only the place is kept.
"""

import contextlib
import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

import platformdirs

from desktop.settings import APP
from desktop.stacks import said, stack_of

LARGEST: Final = 500_000  # bytes of one log file; two are kept
_TAIL: Final = 40
_FORM: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_OWN: Final = frozenset(("corpus", "desktop", "qt"))
_LONGEST: Final = 300  # code points of one fact in a message


def log_path() -> Path:
    """Where the log is."""
    return Path(platformdirs.user_log_dir(APP)) / "quoteline.log"


def start_log() -> Callable[[], None]:
    """Write the log to its file from now on; returns what ends that. Without a place to write to there is no log."""
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = _Writer(path, maxBytes=LARGEST, backupCount=1, encoding="utf-8", errors="backslashreplace", delay=True)
    except OSError as error:
        if sys.stderr is not None:  # a window on Windows has none
            sys.stderr.write(f"quoteline: no log is kept: {error}\n")
        return lambda: None
    writer.setFormatter(Form())
    root = logging.getLogger()
    level = root.level
    root.addHandler(writer)
    root.setLevel(min(level or logging.INFO, logging.INFO))

    def stop() -> None:
        root.removeHandler(writer)
        root.setLevel(level)
        writer.close()

    return stop


def log_tail() -> list[str]:
    """The last lines of the log; none where there is no log."""
    try:
        return log_path().read_text(encoding="utf-8", errors="replace").splitlines()[-_TAIL:]
    except OSError:
        return []


class Form(logging.Formatter):
    """A record as a line, with a stack below it where there is one; nothing of an article is in either."""

    def __init__(self) -> None:
        super().__init__(_FORM)

    def format(self, record: logging.LogRecord) -> str:
        """The words of the log for one record."""
        line = logging.makeLogRecord(record.__dict__ | {"exc_info": None, "exc_text": None, "stack_info": None})
        line.msg, line.args = _message(record), None
        text = super().format(line)
        error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
        return f"{text}\n{stack_of(error).rstrip()}" if error else text


class _Writer(RotatingFileHandler):
    """A log that cannot be written, on a full disk for one, is no reason to stop or to write elsewhere."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Leave the record out."""

    def close(self) -> None:
        """End the log, even where its last line finds no room."""
        with contextlib.suppress(OSError):
            super().close()


def _message(record: logging.LogRecord) -> str:
    if record.name.split(".")[0] not in _OWN:
        return f"(what {record.module} says in line {record.lineno} is left out)"
    if isinstance(record.args, tuple):
        record = logging.makeLogRecord(record.__dict__ | {"args": tuple(map(_fact, record.args))})
    return record.getMessage()


def _fact(value: object) -> object:
    """A fact of a message: an error as it may be told, words on one line and not too many."""
    if isinstance(value, BaseException):
        return said(value)
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else value
