"""Cells of a CSV file that a spreadsheet would take for a formula."""

from typing import Final

# Excel, LibreOffice and their kin run these, the last four where full-width forms are folded.
_SIGNS: Final = frozenset("=+-@＝＋－＠")
_BREAKS: Final = frozenset("\t\r\n")


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet could run the cell: it begins with a tab or a break, or, after any space, with a sign."""
    return cell[:1] in _BREAKS or cell.lstrip()[:1] in _SIGNS


def neutral(cell: str) -> str:
    """The cell as text that no spreadsheet runs: an apostrophe is put before a formula."""
    return f"'{cell}" if is_formula(cell) else cell
