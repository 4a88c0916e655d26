"""What was missed, in the words of the articles, for people who improve the pipeline."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from corpus.nlp.evaluation.entities import CORE, Pair, keys
from corpus.nlp.evaluation.header import FIELDS, is_right, value
from corpus.nlp.evaluation.lines import Unit, texts
from corpus.nlp.evaluation.matching import is_optional, matches, same_speaker
from corpus.nlp.evaluation.statements import said
from corpus.nlp.evaluation.topics import judged_gold, judged_predictions

_AROUND: Final = 30  # code points of context shown at each side of a mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """One difference: what the gold has and what was predicted, either of them empty where there is nothing."""

    article: str
    kind: str
    gold: str
    predicted: str
    context: str = ""


def misses(pair: Pair) -> Iterator[Miss]:
    """All differences of one article that cost a figure."""
    yield from _headers(pair)
    yield from _entities(pair)
    yield from _statements(pair)
    yield from _topics(pair)


def _headers(pair: Pair) -> Iterator[Miss]:
    gold, predicted = pair
    for field in FIELDS:
        wanted, found = value(gold, field), value(predicted, field)
        if not is_right(field, wanted or "", found):
            yield Miss(article=gold.id, kind=f"header-{field}", gold=wanted or "", predicted=found or "")


def _entities(pair: Pair) -> Iterator[Miss]:
    gold, predicted = pair
    wanted, found = keys(gold, CORE, gold.raw), keys(predicted, CORE, gold.raw)
    spurious = found - wanted
    for start, end, label in sorted(wanted - found):
        rivals = sorted(key for key in spurious if key[0] < end and start < key[1])
        spurious -= set(rivals)
        yield Miss(
            article=gold.id,
            kind="entity",
            gold=f"{label} {gold.raw[start:end]}",
            predicted=" | ".join(f"{kind} {gold.raw[low:high]}" for low, high, kind in rivals),
            context=_around(gold.raw, start, end),
        )
    for start, end, label in sorted(spurious):
        found_text = f"{label} {gold.raw[start:end]}"
        yield Miss(article=gold.id, kind="entity", gold="", predicted=found_text, context=_around(gold.raw, start, end))


def _statements(pair: Pair) -> Iterator[Miss]:
    gold, predicted = pair
    statements, proposed = gold.statements or [], predicted.attributed
    couples = matches(statements, proposed)
    rows, columns = {row for row, _ in couples}, {column for _, column in couples}
    for row, each in enumerate(statements):
        if row not in rows:
            yield Miss(article=gold.id, kind="statement-missed", gold=_shown(gold.raw, each), predicted="")
    for column, each in enumerate(proposed):
        if column not in columns and not is_optional(each, gold, said(gold)):
            yield Miss(article=gold.id, kind="statement-spurious", gold="", predicted=_shown(gold.raw, each))
    for row, column in couples:
        one, other = statements[row], proposed[column]
        text = _shown(gold.raw, one)
        if one.places != other.places:
            yield Miss(article=gold.id, kind="boundary", gold=text, predicted=_shown(gold.raw, other))
        if one.type != other.type:
            yield Miss(article=gold.id, kind="type", gold=one.type, predicted=other.type, context=text)
        if not same_speaker(one, other):
            name, found = one.speaker_name or "", other.speaker_name or ""
            yield Miss(article=gold.id, kind="speaker", gold=name, predicted=found, context=text)


def _topics(pair: Pair) -> Iterator[Miss]:
    gold, predicted = pair
    for each in judged_gold(gold, predicted):
        if not each.right:
            context = texts(gold.raw, each.unit.content)
            yield Miss(article=gold.id, kind="topic-missed", gold=each.topic, predicted="", context=context)
    for each in judged_predictions(gold, predicted):
        if not each.right:
            context = texts(gold.raw, each.unit.content)
            yield Miss(article=gold.id, kind="topic-spurious", gold="", predicted=each.topic, context=context)


def _around(raw: str, start: int, end: int) -> str:
    return f"{raw[max(start - _AROUND, 0) : start]}[{raw[start:end]}]{raw[end : end + _AROUND]}"


def _shown(raw: str, unit: Unit) -> str:
    return texts(raw, unit.content)
