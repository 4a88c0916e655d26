"""An error as words that cannot carry the text of an article: its kind, the places in the code, what is safe to say.

What an error says may quote what it was about: a text that is no number, a key that is missing, a line that cannot be
read. So a message is kept only where its form is one of the interpreter's, of SQLite's or of the system's own, and
quoted parts of it only where they are names of the program. Values of variables are never looked at.
"""

import errno
import os
import re
import sqlite3
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from corpus.domain.errors import CorpusError

LEFT_OUT: Final = "(the message is left out: it may quote an article)"
_ROOT: Final = Path(__file__).resolve().parents[1]
_FRAMES: Final = 30  # at most, of one error: a recursion without end has a thousand
_CHAIN: Final = 10  # errors that caused one another
_LONGEST: Final = 300
_NAME: Final = re.compile(r"[A-Za-z_][\w.\[\], |]{0,60}|\W{1,3}")
_QUOTED: Final = re.compile(r"'([^']*)'|\"([^\"]*)\"")
# What the interpreter says of its own objects. A message of another form is somebody's, and may hold anything.
_FORMS: Final = tuple(
    (kind, re.compile(form))
    for kind, form in (
        (AttributeError, r"(partially initialized )?(module )?'[\w.]+' (object )?has no attribute '\w+'.*"),
        (AttributeError, r"type object '[\w.]+' has no attribute '\w+'.*|no attribute.*"),
        (ImportError, r"No module named '[\w.]+'.*|cannot import name '\w+' from .*"),
        (NameError, r"name '\w+' is not defined.*|cannot access (local|free) variable '\w+'.*"),
        (TypeError, r"[\w.<>]+\(\) (takes|missing|got|argument|keywords) .*"),
        (TypeError, r"'[\w.]+' object (is|cannot|does|has|of|doesn't) .*|unsupported operand type\(s\) for .*"),
        (TypeError, r"can only concatenate .*|unhashable type: .*|cannot unpack non-iterable \S+ object"),
        (TypeError, r"'.{1,3}' not supported between instances of '[\w.]+' and '[\w.]+'|object of type '\w+' has .*"),
        (TypeError, r"argument of type '\w+' is not .*|.* must be \w+, not \w+|'[\w.]+' called with wrong argument.*"),
        (IndexError, r"(list|tuple|string|pop from empty \w+)( assignment)?( index out of range)?"),
        (ValueError, r"(not enough|too many) values to unpack.*|I/O operation on closed file\.?"),
        (ZeroDivisionError, r"[\w ]*(division|modulo)[\w ]*"),
        (RecursionError, r"maximum recursion depth exceeded.*"),
        (
            RuntimeError,
            r"(Internal|wrapped) C.*object.*deleted\.?|\w+ changed size during iteration|can't start new .*",
        ),
        (RuntimeError, r"cannot schedule new futures after .*|generator already executing|super-class __init__.*"),
    )
)


def said(error: BaseException) -> str:
    """What an error says, without anything that could be of an article."""
    if isinstance(error, CorpusError):
        return error.code
    if isinstance(error, OSError):
        name = errno.errorcode.get(error.errno or 0, "no number")
        return f"[{name}] {os.strerror(error.errno)}" if error.errno else f"[{name}]"
    message = str(error).split("\n", 1)[0][:_LONGEST]
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "")
        # SQLITE_ERROR is told of a query that is not understood, with the words that the analyst looked for.
        return name if name == "SQLITE_ERROR" else f"{name} {_unquoted(message)}".strip()
    if any(isinstance(error, kind) and form.fullmatch(message) for kind, form in _FORMS):
        return _unquoted(message)
    return LEFT_OUT if message else ""


def stack_of(error: BaseException) -> str:
    """An error and those that caused it, the first one first: the places in the code, the kind, and what it says."""
    parts = [_one(each) for each in reversed(list(_chain(error)))]
    return "\nwhich led to:\n".join(parts)


def place_of(error: BaseException) -> str:
    """What tells one bug from another: the kind of the error and where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    return (
        f"{type(error).__qualname__} {_shown(frames[-1].filename)}:{frames[-1].lineno}" if frames else repr(type(error))
    )


def _one(error: BaseException) -> str:
    frames = list(traceback.extract_tb(error.__traceback__))
    lines = []
    if len(frames) > _FRAMES:
        lines.append(f"  … {len(frames) - _FRAMES} places before\n")
    for frame in frames[-_FRAMES:]:
        lines.append(f'  File "{_shown(frame.filename)}", line {frame.lineno}, in {frame.name}\n')
        lines += [f"    {frame.line}\n"] if frame.line else []
    words = said(error)
    name = type(error).__name__
    return "".join(lines) + (f"{name}: {words}\n" if words else f"{name}\n")


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what caused it, what caused that, and so on; parts of a group count as its causes."""
    waiting, seen = [error], set[int]()
    while waiting and len(seen) < _CHAIN:
        each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        cause = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
        waiting += [cause] if cause else []
        waiting += each.exceptions if isinstance(each, BaseExceptionGroup) else []


def _shown(filename: str) -> str:
    """A source file without the folders of this computer: from the program's own or the library's name on."""
    path = Path(filename)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    for folder in ("site-packages", "dist-packages"):
        if folder in path.parts:
            return "/".join(path.parts[path.parts.index(folder) + 1 :])
    return "/".join(path.parts[-2:])


def _unquoted(message: str) -> str:
    """The message, with quoted parts that are no names of the program left out."""
    return _QUOTED.sub(lambda found: found[0] if _NAME.fullmatch(found[1] or found[2] or "") else "'…'", message)
