"""How topics get better by learning: predict an article, then learn from its gold, article by article.

The measure is that of Dawid, "Statistical theory: the prequential approach" (1984): each article is predicted by what
was learned from those before it, so none is judged by itself.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from corpus.nlp.evaluation.lines import NARRATIVE, Line, Unit, texts
from corpus.nlp.evaluation.topics import judged_predictions


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What an analyst who knows the gold says of a text: the topics it has, and those that were proposed wrongly.

    `said` is false for the article's own voice.
    """

    text: str
    accepted: frozenset[str]
    rejected: frozenset[str]
    said: bool = True


def prequential(
    articles: Iterable[Line], *, predict: Callable[[Line], Line], learn: Callable[[Line, tuple[Decided, ...]], None]
) -> Iterator[Line]:
    """The prediction of each article, made before it was learned."""
    for gold in articles:
        predicted = predict(gold)
        yield predicted
        learn(gold, decided(gold, predicted))


def decided(gold: Line, predicted: Line) -> tuple[Decided, ...]:
    """The decisions on an article: each unit of the gold, then each proposal that no unit of the gold has a part of."""
    wrong = [(each.unit, each.topic) for each in judged_predictions(gold, predicted) if not each.right]
    found = [_of_gold(gold, unit, wrong) for unit in gold.units]
    wanted = frozenset().union(*(unit.places for unit in gold.units))
    for unit in predicted.units:
        rejected = frozenset(topic for other, topic in wrong if other is unit)
        if rejected and not unit.places & wanted:
            text, said = texts(gold.raw, unit.content), unit.type != NARRATIVE
            found.append(Decided(text=text, accepted=frozenset(), rejected=rejected, said=said))
    return tuple(found)


def _of_gold(gold: Line, unit: Unit, wrong: list[tuple[Unit, str]]) -> Decided:
    accepted = frozenset(unit.topics or [])
    rejected = frozenset(topic for other, topic in wrong if other.places & unit.places) - accepted
    said = unit not in (gold.passages or []) and unit.type != NARRATIVE
    return Decided(text=texts(gold.raw, unit.content), accepted=accepted, rejected=rejected, said=said)
