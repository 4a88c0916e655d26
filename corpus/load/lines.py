"""Lines of extracted text: tidied, and joined where a program broke them at the width of a page."""

import re
from typing import Final

_SPACES: Final = re.compile(r"[^\S\n]+")
_GAP: Final = re.compile(r"\n{3,}")
_WRAPPED: Final = 50  # code points; a shorter first line was not broken for want of room


def tidy(text: str) -> str:
    """One space between words, none at the ends of lines, and never more than one blank line."""
    lines = (_SPACES.sub(" ", line).strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return _GAP.sub("\n\n", "\n".join(lines)).strip()


def unwrapped(block: list[str]) -> str:
    """The lines of a paragraph as one, unless they are short: a list or a poem stays as it is."""
    lines = [line.strip() for line in block]
    if len(lines) > 1 and max(map(len, lines[:-1])) < _WRAPPED:
        return "\n".join(lines)
    return " ".join(lines)


def blocks(lines: list[str]) -> list[list[str]]:
    """The lines that stand together, without the blank ones between."""
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [each for each in found if each]
