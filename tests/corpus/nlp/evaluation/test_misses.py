"""Misses: each difference is told once, in the words of the article."""

from corpus.nlp.evaluation.lines import Entity, Line, Stretch, Unit
from corpus.nlp.evaluation.misses import Miss, misses

RAW = 'Vera May of Alfa Plant said exports grew. "We sell more," she said.'


def at(text: str) -> Stretch:
    start = RAW.index(text)
    return Stretch(start, start + len(text))


def entity(text: str, label: str) -> Entity:
    return Entity(at(text).start, at(text).end, label)


def told(gold: Line, predicted: Line) -> set[tuple[str, str, str]]:
    found = list(misses((gold, predicted)))
    assert all(isinstance(each, Miss) and each.article == "a" for each in found)
    return {(each.kind, each.gold, each.predicted) for each in found}


GOLD = Line(
    id="a",
    raw=RAW,
    agency="TASS",
    entities=[entity("Vera May", "PERSON"), entity("Alfa Plant", "ORG")],
    statements=[
        Unit(content=[at("exports grew")], type="indirect", speaker_name="Vera May", topics=["trade"]),
        Unit(content=[at("We sell more,")], type="direct", speaker_name="Vera May", topics=["trade"]),
    ],
)


def test_a_right_prediction_has_no_misses() -> None:
    assert told(GOLD, GOLD) == set()


def test_nothing_predicted_misses_everything() -> None:
    assert told(GOLD, Line(id="a")) == {
        ("header-agency", "TASS", ""),
        ("entity", "PERSON Vera May", ""),
        ("entity", "ORG Alfa Plant", ""),
        ("statement-missed", "exports grew", ""),
        ("statement-missed", "We sell more,", ""),
        ("topic-missed", "trade", ""),
    }


def test_what_differs_is_set_against_each_other() -> None:
    wrong = Line(
        id="a",
        agency="TASS",
        entities=[entity("Vera May of Alfa Plant", "ORG"), entity("We", "ORG")],
        statements=[
            Unit(content=[at("said exports grew")], type="mixed", speaker_name="Alfa Plant", topics=["trade"]),
            Unit(content=[at("of Alfa")], type="indirect", topics=["space"]),
        ],
    )
    assert told(GOLD, wrong) == {
        ("entity", "PERSON Vera May", "ORG Vera May of Alfa Plant"),
        ("entity", "ORG Alfa Plant", ""),
        ("entity", "", "ORG We"),
        ("statement-missed", "We sell more,", ""),
        ("statement-spurious", "", "of Alfa"),
        ("boundary", "exports grew", "said exports grew"),
        ("type", "indirect", "mixed"),
        ("speaker", "Vera May", "Alfa Plant"),
        ("topic-missed", "trade", ""),
        ("topic-spurious", "", "space"),
    }
