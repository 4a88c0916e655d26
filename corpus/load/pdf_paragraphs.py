"""From the lines of printed pages to paragraphs: joined words and lines, without running heads and page numbers."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Final

from corpus.load.lines import tidy
from corpus.load.pdf_lines import PdfLine

_EDGE: Final = 2  # lines at the head and at the foot of a page that may repeat on every page
_NUMBERS: Final = re.compile(r"\d+")
_PAGE_NUMBER: Final = re.compile(
    r"[-–—\s]*(?:(?:page|стр\.?|с\.)\s*)?\d{1,4}(?:\s*(?:/|of|из)\s*\d{1,4})?[-–—\s]*", re.IGNORECASE
)
_GAP: Final = 1.35  # of the usual distance of lines; more parts paragraphs
_INDENT: Final = 0.7  # of the size of letters
_SHORT: Final = 0.85  # of the width of the column; a line that ends before may end its paragraph
_ENDS: Final = (".", "!", "?", "…", ":", "”", "»", '"', ")")


def paragraphs_of(pages: list[list[PdfLine]]) -> str:
    """The text of the pages; a paragraph goes on over the end of a page where its sentence does."""
    repeated = _repeated(pages)
    paragraphs: list[str] = []
    for lines in pages:
        kept = [line for at, line in enumerate(lines) if not _is_head(lines, at, repeated, len(pages))]
        found = list(_paragraphs(kept))
        if paragraphs and found and _goes_on(paragraphs[-1], found[0]):
            paragraphs[-1] = _joined(paragraphs[-1], found.pop(0))
        paragraphs.extend(found)
    return tidy("\n\n".join(_whole(each) for each in paragraphs))


def _repeated(pages: list[list[PdfLine]]) -> set[str]:
    """What stands at the head or the foot of most pages, figures aside."""
    counts: Counter[str] = Counter()
    for lines in pages:
        counts.update({_figureless(line.text) for line in [*lines[:_EDGE], *lines[-_EDGE:]]})
    return {text for text, count in counts.items() if count > 1 and count * 2 >= len(pages)}


def _is_head(lines: list[PdfLine], at: int, repeated: set[str], pages: int) -> bool:
    edge = at < _EDGE or at >= len(lines) - _EDGE
    line = lines[at]
    outer = at in {0, len(lines) - 1}
    return edge and (
        _figureless(line.text) in repeated or (outer and pages > 1 and bool(_PAGE_NUMBER.fullmatch(line.text)))
    )


def _figureless(text: str) -> str:
    return _NUMBERS.sub("#", text).strip()


def _paragraphs(lines: list[PdfLine]) -> Iterator[str]:
    """The paragraphs of a page. A hyphen at the end of a line is kept as U+0002 until it is known what follows."""
    pitch = _pitch(lines)
    current = ""
    for before, line in zip([None, *lines], lines, strict=False):
        text = line.text + ("\x02" if line.hyphened else "")
        if before is not None and current and not _begins(before, line, lines, pitch):
            current = _joined(current, text)
            continue
        if current:
            yield current
        current = text
    if current:
        yield current


def _pitch(lines: list[PdfLine]) -> float:
    """The usual distance of two lines."""
    distances = [one.foot - two.foot for one, two in pairwise(lines) if one.foot > two.foot]
    return median(distances) if distances else 0.0


def _begins(before: PdfLine, line: PdfLine, lines: list[PdfLine], pitch: float) -> bool:
    """Whether a line begins a paragraph: below a gap, indented, in other letters, or behind a line that ended early."""
    drop = before.foot - line.foot
    if before.hyphened:
        return False
    if drop > pitch * _GAP + 0.5 or abs(before.size - line.size) > 0.15 * max(before.size, line.size):
        return True
    if drop < -pitch:  # the head of the next column
        return before.text.rstrip().endswith(_ENDS) and not line.text[:1].islower()
    column = [each for each in lines if each.left < before.right and each.right > before.left]
    width = max(each.right for each in column) - min(each.left for each in column)
    if line.left - before.left > _INDENT * max(line.size, 6.0) and not line.text[:1].islower():
        return True
    ended = before.text.rstrip().endswith(_ENDS)
    return ended and before.right - min(each.left for each in column) < _SHORT * width


def _joined(one: str, two: str) -> str:
    """Two lines of a paragraph; a word that was broken between them is made whole."""
    if not one.endswith("\x02"):
        return f"{one.rstrip()} {two}"
    stem = one[:-1]
    # "high-" and "Level", "2024-" and "25", "Minsk-" and "Moscow" keep their hyphen; "integra-" and "tion" lose it.
    return stem + two if two[:1].islower() and stem[-1:].isalpha() else f"{stem}-{two}"


def _whole(paragraph: str) -> str:
    return paragraph.replace("\x02", "-")


def _goes_on(paragraph: str, following: str) -> bool:
    return paragraph.endswith("\x02") or (following[:1].islower() and not paragraph.rstrip().endswith(_ENDS))
