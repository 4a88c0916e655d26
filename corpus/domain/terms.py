"""Highlighted terms: words and patterns that an analyst wants to see wherever they stand. They annotate nothing.

The list belongs to the project and is kept in its settings as JSON, so that all who work on a corpus see the same, and
changing it can be undone like everything else.
"""

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final

import regex

from corpus.domain.errors import CorpusError
from corpus.domain.expressions import LARGEST, TOO_MUCH, expansion
from corpus.domain.spans import Span, span
from corpus.domain.texts import msg

COLOURS: Final = ("#c8741a", "#2457c5", "#0f8a6d", "#8a3fbf", "#b3315f", "#3b7d9e")
MOST: Final = 200  # terms
LONGEST: Final = 500  # characters of one
_HITS: Final = 5_000  # of one term in one article: more colour says nothing
_SECONDS: Final = 0.1  # for one pattern in one article
_ALL_SECONDS: Final = 0.3  # for all of them together


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word, phrase or pattern. `colour` is `#rrggbb`; `pattern` says that the text is a regular expression."""

    text: str
    colour: str = COLOURS[0]
    whole_word: bool = True
    case: bool = False
    pattern: bool = False
    shown: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TermHits:
    """Where a term stands in a text; `problem` is the marked text that says why it was not looked for to the end."""

    term: Term
    spans: tuple[Span, ...] = ()
    problem: str = ""


def checked_term(term: Term) -> Term:
    """The term itself. Raises CorpusError where it cannot be looked for."""
    if not term.text.strip() or len(term.text) > LONGEST:
        raise CorpusError("term-invalid", term=term.text[:40], reason=msg("it is empty, or longer than 500 characters"))
    try:
        compiled = _compiled(term)
        if compiled.fullmatch("", timeout=_SECONDS):
            raise CorpusError("term-invalid", term=term.text[:40], reason=msg("it matches where nothing stands"))
    except (regex.error, OverflowError, RecursionError, MemoryError) as error:
        raise CorpusError("term-invalid", term=term.text[:40], reason=error) from error
    except TimeoutError as error:
        raise CorpusError("term-invalid", term=term.text[:40], reason=_SLOW) from error
    return term


def find_terms(body: str, terms: Sequence[Term]) -> list[TermHits]:
    """Where the shown terms stand, in code points. A pattern that takes too long is stopped, and says so."""
    left = _ALL_SECONDS
    found = []
    for term in terms:
        if not term.shown:
            continue
        if left <= 0:
            found.append(TermHits(term=term, problem=_SLOW))
            continue
        started = time.thread_time()
        found.append(_find(body, term, min(_SECONDS, left)))
        left -= time.thread_time() - started
    return found


def _find(body: str, term: Term, seconds: float) -> TermHits:
    spans: list[Span] = []
    try:
        for match in _compiled(term).finditer(body, timeout=seconds):
            if match.end() > match.start():
                spans.append(span(*match.span()))
            if len(spans) == _HITS:
                return TermHits(term=term, spans=tuple(spans), problem=msg("it stands here too often to be counted"))
    except TimeoutError:
        return TermHits(term=term, problem=_SLOW)
    except (regex.error, OverflowError, RecursionError, MemoryError) as error:
        return TermHits(term=term, problem=str(error))
    return TermHits(term=term, spans=tuple(spans))


def _compiled(term: Term) -> "regex.Pattern[str]":
    """The expression of a term; white space in a phrase stands for any."""
    flags = regex.VERSION1 | regex.UNICODE | (0 if term.case else regex.IGNORECASE | regex.FULLCASE)
    if term.pattern:
        if expansion(term.text) > LARGEST:
            raise regex.error(TOO_MUCH)
        return regex.compile(term.text, flags | regex.MULTILINE)
    text = r"\s+".join(regex.escape(part, literal_spaces=True) for part in term.text.split())
    if term.whole_word:  # where it begins or ends with a letter, no other letter stands beside it
        plain = term.text.strip()
        text = (r"\b" if regex.match(r"\w", plain) else "") + text + (r"\b" if regex.search(r"\w\Z", plain) else "")
    return regex.compile(text, flags)


def terms_text(terms: Sequence[Term]) -> str:
    """Terms as the setting keeps them; empty for none."""
    return json.dumps([asdict(term) for term in terms], ensure_ascii=False) if terms else ""


def read_terms(text: str) -> tuple[Term, ...]:
    """The terms of a setting. What cannot be one, as a forged file may hold, is left out."""
    try:
        rows = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return ()
    return tuple(term for row in rows[:MOST] if (term := _read(row))) if isinstance(rows, list) else ()


def _read(row: object) -> Term | None:
    try:
        term = checked_term(Term(**row))  # type: ignore[arg-type]
    except (TypeError, AttributeError, CorpusError):
        return None
    flags = (term.whole_word, term.case, term.pattern, term.shown)
    known = isinstance(term.colour, str) and regex.fullmatch("#[0-9a-f]{6}", term.colour)
    return term if known and all(isinstance(each, bool) for each in flags) else None


_SLOW: Final = msg("it takes too long: make the pattern simpler")
