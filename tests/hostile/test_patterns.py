"""Every pattern of the core takes time in proportion to its text, whatever that holds: none backtracks without end."""

import re
import signal
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from types import FrameType, ModuleType

import pytest

import corpus

_LETTERS = ["a", "A", "1", " ", "\n", "-", ".", '"', "(", "<", "=", "І", "https://", "<meta ", "<!--"]
_PIECES = [*_LETTERS, "a ", "Aa ", "1.", "1 ", "- ", ". ", "a-", "A.", "a\n", "Vera ", "3 May 2024, ", "/TASS/. "]
_LENGTH = 1_000  # characters
_SECONDS = 1.5  # of the processor for one search; the slowest takes a few hundredths


class TooLongError(Exception):
    """A search that did not come to its end in time."""


def _modules() -> Iterator[ModuleType]:
    for found in walk_packages(corpus.__path__, "corpus."):
        if ".training" not in found.name and ".embedding" not in found.name and not found.name.endswith("__main__"):
            yield import_module(found.name)


def _patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled pattern that a module of the core keeps, also in tables; those of bytes read text as Latin-1."""
    found: dict[str, re.Pattern[str]] = {}
    for module in _modules():
        for name, value in vars(module).items():
            held = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else [value]
            for number, each in enumerate(held):
                parts = each if isinstance(each, tuple) else (each,)
                for part in parts:
                    if isinstance(part, re.Pattern):
                        found.setdefault(f"{module.__name__}.{name}.{number}", part)
    return found


PATTERNS = _patterns()


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise TooLongError


def _searched(pattern: re.Pattern[str], text: str) -> float:
    hostile = text.encode("utf-8") if isinstance(pattern.pattern, bytes) else text
    started = time.process_time()
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, _SECONDS)
    try:
        for _ in zip(range(10_000), pattern.finditer(hostile), strict=False):  # type: ignore[arg-type]
            pass
        pattern.fullmatch(hostile)  # type: ignore[arg-type]
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return time.process_time() - started


@pytest.mark.skipif(not hasattr(signal, "SIGVTALRM"), reason="needs a timer of the processor's time (not on Windows)")
@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_comes_to_its_end(name: str) -> None:
    for piece in _PIECES:
        for ending in ("", "!"):
            text = (piece * (_LENGTH // len(piece) + 1))[:_LENGTH] + ending
            try:
                _searched(PATTERNS[name], text)
            except TooLongError:
                pytest.fail(f"{PATTERNS[name].pattern!r} does not come to its end on {piece!r} {ending!r}")


def test_the_patterns_are_found_and_a_bad_one_would_be_noticed() -> None:
    assert len(PATTERNS) > 80
    assert "corpus.domain.query_pieces._PIECE.0" in PATTERNS
    with pytest.raises(TooLongError):
        _searched(re.compile(r"(a+)+$"), "a" * 40 + "!")
    assert "corpus.load.page" in sys.modules
