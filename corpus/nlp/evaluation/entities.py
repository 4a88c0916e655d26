"""Entities: equal spans and labels, also with what writers of rules disagree about cut away."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from corpus.nlp.evaluation.lines import Entity, Line
from corpus.nlp.evaluation.measures import Figures, Rates

CORE: Final = ("PERSON", "ORG", "GPE", "NORP", "LOC", "EVENT", "DATE", "MONEY", "PERCENT")
ALL: Final = (*CORE, "FAC", "LAW", "PRODUCT")
_LEAD: Final = re.compile(
    r"(?:the|a|an|about|around|nearly|almost|some|approximately|"
    r"more than|less than|over|at least|up to|only|earlier|late|early)\s+",
    re.IGNORECASE,
)
_POSSESSIVE: Final = re.compile(r"(?:['’?]s|['’])$")

Pair = tuple[Line, Line]  # gold and prediction
Key = tuple[int, int, str]


def entity_figures(pairs: Sequence[Pair]) -> Figures:
    """All figures of entities."""
    return {
        "strict_micro": _strict(pairs, CORE).figures(),
        "strict_micro_all_labels": _strict(pairs, ALL).figures(),
        "strict_micro_normalised": _strict(pairs, CORE, normalised=True).figures(),
        "overlap_type_relaxed": _overlapping(pairs).figures(),
        "strict_per_label": {label: _strict(pairs, (label,)).figures() for label in CORE},
    }


def keys(line: Line, labels: Iterable[str], raw: str | None = None) -> set[Key]:
    """Span and label of the entities with some labels; with the text `raw`, trimmed."""
    return {
        (*(_span(each) if raw is None else trimmed(raw, each)), each.label)
        for each in line.entities or []
        if each.label in labels
    }


def trimmed(raw: str, entity: Entity) -> tuple[int, int]:
    """The span without articles and approximators at its start and a possessive at its end."""
    start, end = _span(entity)
    while (match := _LEAD.match(raw, start, end)) and match.end() < end:
        start = match.end()
    possessive = _POSSESSIVE.search(raw[start:end])
    return start, start + possessive.start() if possessive and possessive.start() else end


def _span(entity: Entity) -> tuple[int, int]:
    return entity.start, entity.end


def _strict(pairs: Sequence[Pair], labels: Iterable[str], *, normalised: bool = False) -> Rates:
    rates = Rates()
    for gold, predicted in pairs:
        raw = gold.raw if normalised else None
        wanted, found = keys(gold, labels, raw), keys(predicted, labels, raw)
        rates.add(hits=len(wanted & found), predicted=len(found), gold=len(wanted))
    return rates


def _overlapping(pairs: Sequence[Pair]) -> Rates:
    """Overlapping spans of any label count, each at most once."""
    rates = Rates()
    for gold, predicted in pairs:
        wanted = sorted({key[:2] for key in keys(gold, ALL)})
        found = sorted({key[:2] for key in keys(predicted, ALL)})
        rates.add(hits=_couples(wanted, found), predicted=len(found), gold=len(wanted))
    return rates


def _couples(wanted: Sequence[tuple[int, int]], found: Sequence[tuple[int, int]]) -> int:
    """How many one-to-one couples overlap, taken greedily by the size of the overlap."""
    candidates = []
    for row, one in enumerate(wanted):
        for column, other in enumerate(found):
            overlap = min(one[1], other[1]) - max(one[0], other[0])
            if overlap > 0:
                candidates.append((-overlap, abs(one[0] - other[0]) + abs(one[1] - other[1]), row, column))
    rows: set[int] = set()
    columns: set[int] = set()
    for _, _, row, column in sorted(candidates):
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
    return len(rows)
