"""Header: agency, place, date and title, where the gold has a value and where it has none."""

from collections.abc import Sequence
from typing import Final

import msgspec

from corpus.nlp.evaluation.entities import Pair
from corpus.nlp.evaluation.lines import Line
from corpus.nlp.evaluation.matching import plain
from corpus.nlp.evaluation.measures import Figures, Share

FIELDS: Final = ("agency", "place", "date", "title")
_POOLED: Final = ("agency", "place", "date")


def header_figures(pairs: Sequence[Pair]) -> Figures:
    """The figures of each field."""
    return {field: _field(pairs, field) for field in FIELDS}


def pooled(pairs: Sequence[Pair]) -> float | None:
    """Accuracy over agency, place and date together, where the gold has a value; None where it has none at all."""
    share = Share()
    for gold, predicted in pairs:
        for field in _POOLED:
            if wanted := value(gold, field):
                share.add(is_right(field, wanted, value(predicted, field)))
    return share.share_or_none


def value(line: Line, field: str) -> str | None:
    """A field; None where it is empty or unset."""
    found: str | msgspec.UnsetType | None = getattr(line, field)
    return None if isinstance(found, msgspec.UnsetType) else found


def is_right(field: str, wanted: str, found: str | None) -> bool:
    """Whether a predicted value is the gold's."""
    if field == "date":
        return wanted.strip() == (found or "").strip()
    return plain(wanted) == plain(found)


def _field(pairs: Sequence[Pair], field: str) -> Figures:
    right, empty, lenient = Share(), Share(), Share()
    for gold, predicted in pairs:
        wanted, found = value(gold, field), value(predicted, field)
        if wanted:
            right.add(is_right(field, wanted, found))
            lenient.add(bool(found) and _same_day(wanted, found or ""))
        else:
            empty.add(getattr(predicted, field) is not msgspec.UNSET and not found)
    figures: Figures = {
        "accuracy": right.share_or_none,
        "n": right.of,
        "null_accuracy": empty.share_or_none,
        "n_null": empty.of,
    }
    if field == "date":
        figures["accuracy_year_optional"] = lenient.share_or_none
    return figures


def _same_day(wanted: str, found: str) -> bool:
    """A gold date without a year asks for month and day only."""
    return found[-5:] == wanted[-5:] if wanted.startswith("--") else found == wanted
