"""Statements: the characters of their content, each as a whole, and what is said of the matched ones."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.nlp.evaluation.entities import Pair
from corpus.nlp.evaluation.lines import Line, Places, places
from corpus.nlp.evaluation.matching import is_optional, matches, same_speaker
from corpus.nlp.evaluation.measures import Figures, Rates, Share


@dataclass(slots=True, kw_only=True)
class StatementCounts:
    """What is counted over all articles."""

    content: Rates = field(default_factory=Rates)
    whole: Rates = field(default_factory=Rates)
    topics: Rates = field(default_factory=Rates)
    by_type: dict[str, Share] = field(default_factory=dict)
    speaker: Share = field(default_factory=Share)
    named: Share = field(default_factory=Share)
    kind: Share = field(default_factory=Share)
    ignored: int = 0

    def figures(self) -> Figures:
        """All figures of statements."""
        no_topics: Figures = {"p": 0.0, "r": 0.0, "f1": 0.0, "tp": 0, "pred": 0, "gold": 0}
        return {
            "content_chars": self.content.figures(),
            "statement_iou50": self.whole.figures(),
            "recall_by_gold_type": {
                kind: {"r": share.share, "gold": share.of} for kind, share in sorted(self.by_type.items())
            },
            "matched": self.speaker.of,
            "ignored_optional_predictions": self.ignored,
            "speaker_accuracy": self.speaker.share,
            "speaker_accuracy_named_only": self.named.share,
            "type_accuracy": self.kind.share,
            "topics_micro": self.topics.figures() if self.speaker.of else no_topics,
        }


def statement_figures(pairs: Sequence[Pair]) -> Figures:
    """All figures of statements."""
    counts = StatementCounts()
    for gold, predicted in pairs:
        _count(counts, gold, predicted)
    return counts.figures()


def said(line: Line) -> Places:
    """All characters of the statements of a gold article."""
    return frozenset().union(*(each.places for each in line.statements or []))


def _count(counts: StatementCounts, gold: Line, predicted: Line) -> None:
    statements, proposed = gold.statements or [], predicted.attributed
    wanted = said(gold)
    optional = frozenset().union(*map(places, gold.optional_statements or [])) - wanted
    found = frozenset().union(*(each.places for each in proposed)) - optional
    counts.content.add(hits=len(wanted & found), predicted=len(found), gold=len(wanted))
    couples = matches(statements, proposed)
    matched = {column for _, column in couples}
    ignored = sum(column not in matched and is_optional(each, gold, wanted) for column, each in enumerate(proposed))
    counts.ignored += ignored
    counts.whole.add(hits=len(couples), predicted=len(proposed) - ignored, gold=len(statements))
    rows = {row for row, _ in couples}
    for row, statement in enumerate(statements):
        counts.by_type.setdefault(statement.type, Share()).add(row in rows)
    for row, column in couples:
        one, other = statements[row], proposed[column]
        right = same_speaker(one, other)
        counts.speaker.add(right)
        if one.speaker_name:
            counts.named.add(right)
        counts.kind.add(one.type == other.type)
        topics, tags = set(one.topics or []), set(other.topics or [])
        counts.topics.add(hits=len(topics & tags), predicted=len(tags), gold=len(topics))
