"""The lines of a page of a PDF, with their places on it, as PDFium gives them."""

import ctypes
from dataclasses import dataclass
from typing import Any, Final

_BROKEN_WORD: Final = frozenset({0x02, 0xFFFE})  # what PDFium gives for a hyphen at the end of a line
_BREAKS: Final = frozenset({0x0A, 0x0D})


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfLine:
    """A line: its text, where it begins and ends, how high its foot stands and how large its letters are, in points.

    `hyphened` tells that it ends in a hyphen which may only be there for want of room.
    """

    text: str
    left: float
    right: float
    foot: float
    size: float
    hyphened: bool = False


def page_lines(document: Any, number: int) -> list[PdfLine]:
    """The lines of a page, in the order in which they are written, without empty ones."""
    from pypdfium2 import raw as pdfium

    page = document[number]
    text_page = page.get_textpage()
    try:
        codes = [pdfium.FPDFText_GetUnicode(text_page, at) for at in range(text_page.count_chars())]
        lines, start = [], 0
        for at in [*(at for at, code in enumerate(codes) if code in _BREAKS | _BROKEN_WORD), len(codes)]:
            # PDFium gives no line break behind a word that it takes for a broken one.
            line = _line(text_page, codes, start, at + 1 if at < len(codes) and codes[at] in _BROKEN_WORD else at)
            if line:
                lines.append(line)
            start = at + 1
        return lines
    finally:
        text_page.close()
        page.close()


def _line(text_page: Any, codes: list[int], start: int, end: int) -> PdfLine | None:
    """The line of the signs from `start` up to `end`; None where nothing is printed."""
    from pypdfium2 import raw as pdfium

    while start < end and _is_space(codes[start]):
        start += 1
    while end > start and _is_space(codes[end - 1]):
        end -= 1
    if start == end:
        return None
    hyphened = codes[end - 1] in _BROKEN_WORD or chr(codes[end - 1]) in "-\u00ad\u2010"
    kept = codes[start : end - 1] if hyphened else codes[start:end]
    text = "".join(map(chr, kept))
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text_page, start, x, y)
    return PdfLine(
        text=text,
        left=x.value,
        right=text_page.get_charbox(start + max(0, len(kept) - 1))[2],
        foot=y.value,
        size=pdfium.FPDFText_GetFontSize(text_page, start),
        hyphened=hyphened,
    )


def _is_space(code: int) -> bool:
    return code == 0 or chr(code).isspace()
