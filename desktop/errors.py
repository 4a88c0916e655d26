"""Errors: what is caught at the very top, the words of a foreseen error, and the report that an analyst can pass on.

A foreseen error is a `CorpusError`: a sentence and what to do. Everything else is a bug: it goes into the log, and
`desktop.controllers.problems` shows it. Neither log nor report holds any text of an article, see `desktop.stacks`.
"""

import logging
import platform
import sqlite3
import sys
import threading
from collections import Counter
from collections.abc import Callable
from types import TracebackType
from typing import Final

from corpus import __version__
from corpus.domain.errors import TEXTS, CorpusError
from corpus.domain.holders import HELD_BY, Holder
from corpus.domain.texts import Filled
from desktop.dates import shown_moment
from desktop.logs import log_tail
from desktop.stacks import place_of, stack_of
from desktop.translate import tr

_log = logging.getLogger(__name__)
_FULLY: Final = 3  # times that the stack of one bug is logged: one that comes back with every frame would fill the log

Show = Callable[[BaseException], None]


class BugLog:
    """Writes bugs into the log: the same one with its stack a few times only, then ever more seldom."""

    def __init__(self) -> None:
        self._times: Counter[str] = Counter()

    def write(self, error: BaseException, where: str) -> None:
        """Log a bug; `where` says which part of the program noticed it."""
        place = place_of(error)
        self._times[place] += 1
        times = self._times[place]
        if times <= _FULLY:
            _log.error("an error that nobody foresaw, %s", where, exc_info=error)
        elif times & (times - 1) == 0:
            _log.error("the same error for the %s. time, %s: %s", times, where, place)


def catch_all(show: Show) -> Callable[[], None]:
    """Log every error that nothing else catches, and show those that stopped something; returns what ends that.

    Covered are slots and virtual methods of Qt, threads, and what Python cannot raise (in `__del__` and callbacks of
    C), which is only logged: the program goes on as if nothing were. `show` may be called in any thread. An interrupt
    from the keyboard passes.
    """
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    bugs = BugLog()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before[0](kind, error, trace)
            return
        bugs.write(error, "in the window")
        show(error)

    def in_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            bugs.write(told.exc_value, "in a thread")
            show(told.exc_value)

    def unraisable(told: "sys.UnraisableHookArgs") -> None:
        if told.exc_value is not None:
            bugs.write(told.exc_value, "where Python cannot raise it")

    sys.excepthook, threading.excepthook, sys.unraisablehook = hook, in_thread, unraisable

    def stop() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before

    return stop


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


def error_text(error: CorpusError) -> str:
    """A foreseen error in the language of the analyst; facts that are marked texts are translated as well."""
    return tr(TEXTS[error.code], **{name: _fact_text(fact) for name, fact in error.facts.items()})


def holder_text(holder: Holder) -> str:
    """Who has a project open: the program, whose, where and since when."""
    return tr(
        HELD_BY,
        program=holder.program,
        user=holder.user,
        host=holder.host,
        pid=str(holder.pid),
        since=shown_moment(holder.since),
    )


def _fact_text(fact: object) -> object:
    if isinstance(fact, Filled):  # what it is filled with are the analyst's own words, or such texts again
        inner = {name: _fact_text(each) if isinstance(each, Filled) else each for name, each in fact.facts.items()}
        return tr(fact.text, **inner)
    if isinstance(fact, Holder):
        return holder_text(fact)
    return tr(fact) if isinstance(fact, str) else fact
