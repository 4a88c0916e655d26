"""Regular expressions that an analyst types: what is wrong with one is told where it is wrong, and its size is bounded.

Case does not count, `^` and `$` are the ends of a line, and all of Unicode is known (`\\p{Lu}`, `\\X`).
"""

from typing import Final

import regex

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg

LONGEST: Final = 1000  # characters
LARGEST: Final = 20_000  # what counted repeats may make of it: `(a{100}){100}` stands for 10,000 letters
_SHOWN: Final = 8  # characters before and after the fault that an error quotes
_PIECE: Final = regex.compile(
    r"""\[\^?\]?(?:\\.|[^\]\\])*\] | \{(?P<least>\d*)(?:,(?P<most>\d*))?\} | (?P<open>\() | (?P<close>\))
    | \\.|.""",
    regex.VERBOSE | regex.DOTALL,
)
TOO_MUCH: Final = msg("its repeats multiply to too much; write smaller numbers")
# What the library says, by the beginning of its message.
_FAULTS: Final = {
    "missing )": msg("a “)” is missing; to look for a “(” itself, write “\\(”"),
    "missing ]": msg("a “]” is missing; to look for a “[” itself, write “\\[”"),
    "unterminated character set": msg("a “]” is missing; to look for a “[” itself, write “\\[”"),
    "unbalanced parenthesis": msg("this “)” closes nothing; to look for a “)” itself, write “\\)”"),
    "nothing to repeat": msg("nothing before it can be repeated; to look for the sign itself, put “\\” before it"),
    "multiple repeat": msg("it is repeated twice; put parentheses around what is repeated, or leave one sign out"),
    "min repeat greater than max repeat": msg("the first number is the larger one; write the smaller one first"),
    "repeat count too big": msg("it is repeated too often; write a smaller number"),
    "bad escape (end of pattern)": msg("after the “\\” at the end a sign is missing"),
    "bad escape": msg("this sign after “\\” means nothing; leave the “\\” out"),
    "bad character range": msg("the first letter of the range comes after its last; write it like [a-z]"),
    "unknown property": msg("there is no such property of letters; \\p{Lu} finds capitals, \\p{L} letters"),
    "invalid group reference": msg("there is no group of that number"),
    "unknown group": msg("there is no group of that name"),
    "unknown extension": msg("“(?” and this sign mean nothing together"),
}  # fmt: skip


def compiled(text: str) -> "regex.Pattern[str]":
    """The expression. Raises CorpusError `expression-invalid` with what is wrong, where, and what to do."""
    if not text:
        raise CorpusError("expression-empty")
    if len(text) > LONGEST:
        raise CorpusError("expression-too-large", limit=LONGEST)
    if expansion(text) > LARGEST:
        raise _wrong(text, 0, TOO_MUCH)
    flags = regex.VERSION1 | regex.UNICODE | regex.IGNORECASE | regex.FULLCASE | regex.MULTILINE
    try:
        return regex.compile(text, flags)
    except regex.error as error:
        said, place = str(getattr(error, "msg", error)), getattr(error, "pos", None)
        reason = next((fault for begun, fault in _FAULTS.items() if said.startswith(begun)), said)
        raise _wrong(text, place or 0, reason) from error
    except (OverflowError, RecursionError, MemoryError) as error:
        raise _wrong(text, 0, msg("it is nested too deeply, or too large")) from error


def expansion(text: str) -> int:
    """How many letters an expression stands for once its counted repeats are written out, roughly.

    The library writes them out: `((a{1000}){1000}){1000}` would take all memory while it is read.
    """
    sizes, last = [0], 0
    for found in _PIECE.finditer(text):
        if found["open"]:
            sizes.append(0)
            last = 0
        elif found["close"]:
            last = sizes.pop() if len(sizes) > 1 else 0
            sizes[-1] += last
        elif found["least"] is not None:
            times = max(int(each or 0) for each in (found["least"][:9], (found["most"] or "")[:9]))
            sizes[-1] += last * max(0, times - 1)
            last *= max(1, times)
        else:
            last = 1
            sizes[-1] += 1
    return sum(sizes)


def _wrong(text: str, place: int, reason: str) -> CorpusError:
    near = text[max(0, place - _SHOWN) : place + _SHOWN]
    return CorpusError("expression-invalid", place=place + 1, near=near, reason=reason)
