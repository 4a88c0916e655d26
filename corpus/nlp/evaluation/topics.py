"""Topics wherever an article speaks of them: in statements and in passages of its own voice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from corpus.nlp.evaluation.entities import Pair
from corpus.nlp.evaluation.lines import Line, Places, Unit
from corpus.nlp.evaluation.measures import Figures, Share, mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One (unit, topic) pair and whether the other side has it: covered by half, or a third of it inside."""

    unit: Unit
    topic: str
    right: bool


@dataclass(slots=True, kw_only=True)
class TopicCounts:
    """Found pairs of the gold and right pairs of the predictions."""

    gold: Share = field(default_factory=Share)
    predicted: Share = field(default_factory=Share)

    def add(self, gold: Line, predicted: Line) -> None:
        """Count one more article."""
        for each in judged_gold(gold, predicted):
            self.gold.add(each.right)
        for each in judged_predictions(gold, predicted):
            self.predicted.add(each.right)

    @property
    def f1(self) -> float:
        """The harmonic mean, to four digits."""
        return round(mean(_exact(self.predicted), _exact(self.gold)), 4)

    def figures(self) -> Figures:
        """All figures of topics."""
        counts: Figures = {"gold": self.gold.of, "pred": self.predicted.of}
        return {"p": self.predicted.share, "r": self.gold.share, "f1": self.f1, **counts}


def topic_figures(pairs: Sequence[Pair]) -> Figures:
    """Precision, recall and F1 of topics anywhere."""
    counts = TopicCounts()
    for gold, predicted in pairs:
        counts.add(gold, predicted)
    return counts.figures()


def judged_gold(gold: Line, predicted: Line) -> Iterator[Judged]:
    """Each topic of each gold unit; right where predictions with the topic cover half of the unit."""
    for unit in gold.units:
        wanted = unit.places
        for topic in sorted(set(unit.topics or [])):
            found = _with(topic, predicted.units)
            yield Judged(unit=unit, topic=topic, right=len(wanted & found) >= 0.5 * len(wanted))


def judged_predictions(gold: Line, predicted: Line) -> Iterator[Judged]:
    """Each topic of each prediction; right where a third of it lies in gold units with the topic."""
    for unit in predicted.units:
        found = unit.places
        for topic in sorted(set(unit.topics or [])) if unit.content else []:
            wanted = _with(topic, gold.units)
            yield Judged(unit=unit, topic=topic, right=len(found & wanted) >= len(found) / 3)


def _with(topic: str, units: Iterable[Unit]) -> Places:
    return frozenset().union(*(each.places for each in units if topic in (each.topics or [])))


def _exact(share: Share) -> float:
    return share.right / share.of if share.of else 0.0
