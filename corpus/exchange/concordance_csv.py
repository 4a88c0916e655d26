"""A concordance as CSV: one row a place (RFC 4180), with nothing in it that a spreadsheet would run."""

import csv
import io
from collections.abc import Iterable
from typing import Final

from corpus.domain.concordance import ConcordanceLine
from corpus.exchange.csv_cells import neutral

COLUMNS: Final = ("article_id", "title", "agency", "published", "start", "end", "before", "hit", "after")


def csv_row(cells: Iterable[str | int]) -> str:
    """The cells as one line, its end included."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def csv_line(line: ConcordanceLine) -> str:
    """A place as one line; formulas get an apostrophe in front."""
    source = (line.article_id, line.title, line.agency or "", line.published or "")
    words = (line.before.strip(), line.hit, line.after.strip())
    return csv_row((*map(neutral, source), line.span.start, line.span.end, *map(neutral, words)))
