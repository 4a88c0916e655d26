"""The reader of the project's own gold: what it resolves, and what it refuses."""

from pathlib import Path
from typing import Any

import pytest

from corpus.domain.articles import canonical
from tests.golden.language.reading import FOLDER, GoldError, gold, read, resolved

RAW = """MINSK, 5 May (BelTA) - Wages will rise in May, Vera May told BelTA.

"We pay on time," the minister said. "And in full."

The May plant makes tractors.
"""


def article(**changes: Any) -> dict[str, Any]:
    """An article that resolves, with some of its keys replaced."""
    table = {
        "id": "a1",
        "split": "seen",
        "raw": RAW,
        "agency": "BelTA",
        "entities": {"GPE": ["MINSK"], "DATE": ["5 May", "May"], "PERSON": ["Vera May"], "ORG": ["BelTA"]},
        "exceptions": [{"text": "May", "occurrence": 4, "label": "ORG"}],
        "statements": [
            {
                "content": ["Wages will rise in May"],
                "type": "indirect",
                "speaker": "Vera May",
                "speaker_name": "Vera May",
                "cue": "told",
                "topics": ["finance"],
            },
            {
                "content": ["We pay on time,", "And in full."],
                "type": "direct",
                "speaker": "the minister",
                "speaker_name": "Vera May",
                "cue": "said",
                "topics": [],
            },
        ],
        "passages": [{"content": ["The May plant makes tractors"], "topics": ["machine-building"]}],
    }
    return {key: value for key, value in (table | changes).items() if value is not None}


def texts(spans: list[dict[str, int]]) -> list[str]:
    return [RAW[each["start"] : each["end"]] for each in spans]


def test_every_mention_is_found_once_and_a_longer_name_wins() -> None:
    found = [(RAW[each["start"] : each["end"]], each["label"]) for each in resolved(article())["entities"]]
    assert found == [
        ("MINSK", "GPE"),
        ("5 May", "DATE"),
        ("BelTA", "ORG"),
        ("May", "DATE"),
        ("Vera May", "PERSON"),
        ("BelTA", "ORG"),
        ("May", "ORG"),
    ]


def test_an_exception_without_a_label_is_no_mention() -> None:
    line = resolved(article(exceptions=[{"text": "May", "occurrence": 4, "label": ""}]))
    assert [each["label"] for each in line["entities"]].count("ORG") == 2


def test_statements_have_spans_and_the_nearest_speaker() -> None:
    first, second = resolved(article())["statements"]
    assert texts(first["content"]) == ["Wages will rise in May"]
    assert texts([first["speaker"]]) == ["Vera May"]
    assert texts(second["content"]) == ["We pay on time,", "And in full."]
    assert texts([second["speaker"]]) == ["the minister"]


def test_a_line_has_all_keys_of_a_gold_line() -> None:
    line = resolved(article(optional=[["The May plant"]], passages=[]))
    assert (line["title"], line["agency"], line["place"]) == (None, "BelTA", None)
    assert [texts(each) for each in line["optional_statements"]] == [["The May plant"]]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"entities": {"GPE": ["Grodno"]}}, "is not in the text"),
        ({"entities": {"ORG": ["The May plant"]}}, "not trimmed"),
        ({"entities": {"PLACE": ["MINSK"]}}, "unknown label"),
        ({"exceptions": [{"text": "May", "occurrence": 9, "label": ""}]}, "no such exception"),
        ({"exceptions": [{"text": "tractors", "label": ""}]}, "excepts nothing"),
        ({"exceptions": [{"text": "May", "occurrence": 3, "label": "ORG"}]}, "in a longer name"),
        ({"title": "Wages will rise"}, "title"),
        ({"split": "other"}, "split"),
        ({"colour": "red"}, "unknown keys"),
        ({"optional": [["May"]]}, "found 4 times"),
        ({"optional": [[" plant "]]}, "trimmed texts"),
        ({"passages": [{"content": ["The May plant makes tractors"], "topics": ["chips"]}]}, "unknown or repeated"),
        ({"passages": [{"content": ["The May plant makes tractors"], "topics": []}]}, "without a topic"),
        ({"passages": [{"content": ["We pay on time"], "topics": ["finance"]}]}, "inside a statement"),
    ],
)
def test_what_does_not_resolve_is_refused(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(GoldError, match=reason) as error:
        resolved(article(**changes))
    assert str(error.value).startswith("a1: ")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"content": ["nowhere"]}, "found 0 times"),
        ({"content": ["Wages", "MINSK"]}, "not after the first span"),
        ({"type": "narrative"}, "unknown type"),
        ({"cue": "whispered"}, "cue that is not"),
        ({"speaker": "Ivanov"}, "not in the paragraph"),
    ],
)
def test_a_statement_that_does_not_resolve_is_refused(changes: dict[str, Any], reason: str) -> None:
    statements = article()["statements"]
    with pytest.raises(GoldError, match=reason):
        resolved(article(statements=[statements[0] | changes]))


def test_two_articles_with_one_id_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "own_x.toml"
    path.write_text('[[articles]]\nid = "a"\nsplit = "seen"\nraw = "x"\n' * 2, encoding="utf-8")
    with pytest.raises(GoldError, match="same id"):
        read(path)


def test_the_articles_of_the_project_resolve() -> None:
    lines = gold()
    assert len(lines) == sum(path.read_text(encoding="utf-8").count("[[articles]]") for path in FOLDER.glob("*_*.toml"))
    assert len({line["id"] for line in lines}) == len(lines)
    assert all(canonical(line["raw"]) == line["raw"] for line in lines)
