"""Cells of a CSV file that a spreadsheet would take for a formula."""

import re
from typing import Final

# Excel, LibreOffice and their kin run these, the last four where full-width forms are folded.
_SIGNS: Final = frozenset("=+-@＝＋－＠")
_BREAKS: Final = frozenset("\t\r\n")
# A date without a year does no harm, but it is not kept as it is written either: a spreadsheet that takes a cell with a
# minus before it for a formula makes "--05-04" the number 5 - 4 = 1, and nobody sees that it was a date.
_YEARLESS: Final = re.compile(r"--\d\d-\d\d")


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet could run the cell: it begins with a tab or a break, or, after any space, with a sign."""
    return cell[:1] in _BREAKS or cell.lstrip()[:1] in _SIGNS


def neutral(cell: str) -> str:
    """The cell as text that no spreadsheet runs: an apostrophe is put before a formula."""
    return f"'{cell}" if is_formula(cell) else cell


def is_sum(cell: str) -> bool:
    """Whether the formula is only a date without a year, of which a spreadsheet would make a number."""
    return _YEARLESS.fullmatch(cell) is not None
