"""Precision, recall and their mean; shares of what is right."""

from dataclasses import dataclass

Figures = dict[str, object]


@dataclass(slots=True, kw_only=True)
class Rates:
    """Counts of what was predicted, what is gold, and what is both."""

    hits: int = 0
    predicted: int = 0
    gold: int = 0

    def add(self, *, hits: int, predicted: int, gold: int) -> None:
        """Count one more article."""
        self.hits += hits
        self.predicted += predicted
        self.gold += gold

    @property
    def precision(self) -> float:
        """The share of what was predicted that is gold."""
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold that was predicted."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return mean(self.precision, self.recall)

    def figures(self) -> Figures:
        """The figures, to four digits; nothing to measure gives None."""
        counts: Figures = {"tp": self.hits, "pred": self.predicted, "gold": self.gold}
        if not self.gold and not self.predicted:
            return {"p": None, "r": None, "f1": None, **counts}
        return {"p": round(self.precision, 4), "r": round(self.recall, 4), "f1": round(self.f1, 4), **counts}


@dataclass(slots=True, kw_only=True)
class Share:
    """How many of how many are right."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        """Count one more."""
        self.right += right
        self.of += 1

    @property
    def share(self) -> float:
        """The share, to four digits; zero where there is nothing to measure."""
        return round(self.right / self.of, 4) if self.of else 0.0

    @property
    def share_or_none(self) -> float | None:
        """The same, but None where there is nothing to measure."""
        return self.share if self.of else None


def mean(precision: float, recall: float) -> float:
    """The harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
