"""A model's names are put right by the gazetteers, the lexicon and the rest of the article."""

import re

import pytest

from corpus.nlp.candidates import Candidate, Source
from corpus.nlp.merging import beside_model, lengthened, tidied


def marked(text: str, source: Source) -> tuple[str, list[Candidate]]:
    """The text without its marks, `[LABEL name]`, and these as candidates."""
    plain, found = "", []
    for part in re.split(r"(\[[A-Z]+ [^]]+\])", text):
        mark = re.fullmatch(r"\[([A-Z]+) ([^]]+)\]", part)
        if mark:
            found.append(Candidate(start=len(plain), end=len(plain) + len(mark[2]), label=mark[1], source=source))
        plain += mark[2] if mark else part
    return plain, found


def tidy(text: str, known: str = "", starts: tuple[int, ...] = (0,)) -> list[tuple[str, str]]:
    body, found = marked(text, Source.MODEL)
    same, sure = marked(known or body, Source.KNOWN)
    assert same == body
    return [(body[each.start : each.end], each.label) for each in tidied(body, found, sure, frozenset(starts))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[PERSON Photographer Yan Halm] left.", [("Yan Halm", "PERSON")]),
        ("[PERSON Dr Ana Halm] left.", [("Ana Halm", "PERSON")]),
        ("CEO of [PERSON Orbit Yana Halm] left.", [("Orbit", "ORG"), ("Yana Halm", "PERSON")]),
        ("Orbit grew. CEO of [ORG Orbit Yana Halm] left.", [("Orbit", "ORG"), ("Yana Halm", "PERSON")]),
        ("CEO of [ORG Lesna Potato Works] left.", [("Lesna Potato Works", "ORG")]),
        ("The mother of [PERSON Ana Maria Halm] left.", [("Ana Maria Halm", "PERSON")]),
        ("Said [PERSON Ana King] to all.", [("Ana King", "PERSON")]),
        ("[PERSON Driver] left.", []),
        ("The [ORG Lesna Mutual Aid Agreement] holds.", [("Lesna Mutual Aid Agreement", "LAW")]),
        ("At the [ORG Lesna Potato Festival] they sang.", [("Lesna Potato Festival", "EVENT")]),
        ("They met in the [ORG Halm Institute]'s hall.", [("Halm Institute", "ORG")]),
    ],
)
def test_roles_and_heads(text: str, expected: list[tuple[str, str]]) -> None:
    assert tidy(text) == expected


def test_a_list_of_known_names_is_no_name() -> None:
    assert tidy("Of [ORG Lesna and Orsha] they said.", "Of [GPE Lesna] and [GPE Orsha] they said.") == []
    assert tidy("The [LOC Polish Tatra] hid it.", "The [NORP Polish] [LOC Tatra] hid it.") == []
    assert tidy("[PERSON Three Czech] firms came.", "Three [NORP Czech] firms came.") == []
    assert tidy("[ORG Bank of Lesna] said.", "Bank of [GPE Lesna] said.") == [("Bank of Lesna", "ORG")]


def test_a_capital_at_the_start_of_a_sentence_is_no_name() -> None:
    assert tidy("[PERSON Groundwater] is short.") == []
    assert tidy("[PERSON Halm] is short.") == [("Halm", "PERSON")]
    assert tidy("[ORG Beacon] is short of staff, Beacon said.") == [("Beacon", "ORG")]


@pytest.mark.parametrize("term", ["SIM", "IPO", "XIV"])
def test_common_nouns_in_capitals_are_no_names(term: str) -> None:
    assert tidy(f"They sold the [ORG {term}] there.") == []


def test_a_short_name_has_the_label_of_the_full_one() -> None:
    assert tidy("[PERSON Ana Halm] came. [GPE Halm] left.")[-1] == ("Halm", "PERSON")
    assert tidy("[ORG Orbit Aluminum Industries] grew. [GPE Orbit] said so.")[-1] == ("Orbit", "ORG")


def test_a_name_has_the_label_it_is_given_most_often() -> None:
    found = tidy("[ORG Telda] sells. At [GPE Telda] they said so, as [ORG Telda] did.")
    assert found == [("Telda", "ORG")] * 3


def test_a_family_name_that_is_a_role_stays_one() -> None:
    assert tidy("[PERSON Ana Cook] came. Then [PERSON Cook] left.") == [("Ana Cook", "PERSON"), ("Cook", "PERSON")]
    assert tidy("Then [PERSON Cook] left.") == []


def test_the_model_stands_beside_the_gazetteers_and_before_our_shapes() -> None:
    body, found = marked("The [ORG Bank of Lesna] in [PERSON Orsha] and [PERSON Ana Halm].", Source.MODEL)
    _, known = marked("The Bank of [GPE Lesna] in [GPE Orsha] and Ana Halm.", Source.KNOWN)
    _, shapes = marked("The Bank of Lesna in Orsha and Ana [GPE Halm].", Source.SHAPE)
    kept = beside_model(body, [*known, *found], shapes)
    assert sorted((body[each.start : each.end], each.label) for each in kept) == [
        ("Ana Halm", "PERSON"),
        ("Bank of Lesna", "ORG"),
        ("Orsha", "GPE"),
    ]


def test_a_date_with_a_dash_is_no_name() -> None:
    body, found = marked("KAZAN, [ORG Apr 9 -] Halm said.", Source.MODEL)
    _, dates = marked("KAZAN, [DATE Apr 9] - Halm said.", Source.AMOUNT)
    assert tidied(body, found, dates, frozenset()) == []


def test_an_organisation_is_lengthened_to_its_shape() -> None:
    body, found = marked("The Polish-Czech [ORG Cooperation Council] and [ORG Bank of Lesna] met.", Source.MODEL)
    _, shapes = marked("The [ORG Polish-Czech Cooperation Council] and Bank of [ORG Lesna] met.", Source.SHAPE)
    kept = [body[each.start : each.end] for each in lengthened(found, shapes)]
    assert kept == ["Polish-Czech Cooperation Council", "Bank of Lesna"]
