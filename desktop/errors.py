"""Errors: the log file, what is caught at the very top, and the report that an analyst can pass on.

A report holds no text of an article: of an error nobody foresaw it names the kind and the places in the code, and its
message only where that kind of error speaks of the program itself.
"""

import logging
import platform
import sqlite3
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

import platformdirs

from corpus import __version__
from corpus.domain.errors import TEXTS, CorpusError
from desktop.settings import APP
from desktop.translate import tr

_LARGEST: Final = 500_000  # bytes of one log file; two are kept
_TAIL: Final = 40
_FORM: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_ABOUT_CODE: Final = (AttributeError, ImportError, NameError, OSError, RuntimeError, TypeError, sqlite3.Error)
_log = logging.getLogger(__name__)

Show = Callable[[BaseException], None]


def log_path() -> Path:
    """Where the log is."""
    return Path(platformdirs.user_log_dir(APP)) / "quoteline.log"


def start_log() -> Callable[[], None]:
    """Write the log to its file from now on; returns what ends that. Without a place to write to there is no log."""
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = RotatingFileHandler(path, maxBytes=_LARGEST, backupCount=1, encoding="utf-8", delay=True)
    except OSError as error:
        sys.stderr.write(f"quoteline: no log is kept: {error}\n")
        return lambda: None
    writer.setFormatter(logging.Formatter(_FORM))
    root = logging.getLogger()
    root.addHandler(writer)
    root.setLevel(min(root.level or logging.INFO, logging.INFO))

    def stop() -> None:
        root.removeHandler(writer)
        writer.close()

    return stop


def catch_all(show: Show) -> Callable[[], None]:
    """Show every error that nothing else catches; returns what ends that. An interrupt from the keyboard passes."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        _log.error("an error that nobody foresaw:\n%s", stack_of(error))
        show(error)

    sys.excepthook = hook

    def stop() -> None:
        sys.excepthook = before

    return stop


def stack_of(error: BaseException) -> str:
    """The kind of an error and the places in the code, with its message only where it cannot quote an article."""
    message = str(error) if isinstance(error, _ABOUT_CODE) else "(the message is left out: it may quote an article)"
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{frames}{type(error).__name__}: {message}\n"


def report(error: BaseException | None) -> str:
    """What to pass on to the makers of the program: versions, the error if there is one, the end of the log."""
    from PySide6 import __version__ as qt_version

    parts = [
        f"Quoteline {__version__}",
        f"Python {platform.python_version()}, Qt {qt_version}, SQLite {sqlite3.sqlite_version}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
    ]
    if error is not None:
        parts += ["", stack_of(error).rstrip()]
    tail = log_tail()
    if tail:
        parts += ["", "The end of the log:", *tail]
    return "\n".join(parts) + "\n"


def log_tail() -> list[str]:
    """The last lines of the log; none where there is no log."""
    try:
        return log_path().read_text(encoding="utf-8", errors="replace").splitlines()[-_TAIL:]
    except OSError:
        return []


def error_text(error: CorpusError) -> str:
    """A foreseen error in the language of the analyst; facts that are marked texts are translated as well."""
    facts = {name: tr(fact) if isinstance(fact, str) else fact for name, fact in error.facts.items()}
    return tr(TEXTS[error.code], **facts)
