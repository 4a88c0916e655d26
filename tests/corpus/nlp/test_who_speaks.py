"""Who speaks where two are told of, and where the words of one end, by mechanism."""

import pytest

from tests.corpus.nlp.reading import contents, said, speakers


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("One said it was old; another said it was new.", [("it was old", "One"), ("it was new", "another")]),
        (
            "Anna Belaya says the bridge is old; Pavel Kruk, that it is new.",
            [("the bridge is old", "Anna Belaya"), ("it is new", "Pavel Kruk")],
        ),
        (
            "While Pavel Kruk says the bridge is old, Anna Belaya insists it will hold.",
            [("the bridge is old", "Pavel Kruk"), ("it will hold", "Anna Belaya")],
        ),
        (
            "Though he admits that the bridge is old, Pavel Kruk says it will hold.",
            [("the bridge is old", "Pavel Kruk"), ("it will hold", "Pavel Kruk")],
        ),
        (
            "Opening it, Pavel Kruk said fares had fallen, praised the bakers and vowed that bread would be next.",
            [("fares had fallen", "Pavel Kruk"), ("bread would be next", "Pavel Kruk")],
        ),
        ("While Pavel Kruk says the bridge is old, the town keeps it.", [("the bridge is old", "Pavel Kruk")]),
        (
            "If the town says that the bridge is old, it is old, joked a sailor.",
            [("If the town says that the bridge is old, it is old", "sailor")],
        ),
        (
            "A clerk, who asked that her name be withheld, said that the bridge was old.",
            [("the bridge was old", "clerk")],
        ),
        ("Nor is Pavel Kruk, who says he will wait.", [("he will wait", "Pavel Kruk")]),
        ("The letter, dated 4 May and signed by Pavel Kruk, states that it is old.", [("it is old", "letter")]),
        ("Pavel Kruk said he would pay, and kept the money.", [("he would pay", "Pavel Kruk")]),
        ('Told that it was old, Pavel Kruk asked, "Since when?" and left.', [("Since when?", "Pavel Kruk")]),
        ("Pavel Kruk said later they had left.", [("they had left", "Pavel Kruk")]),
        ("Pavel Kruk has asked the town whether the bridge is old.", [("whether the bridge is old", "Pavel Kruk")]),
        (
            "Divers said on Sunday, after a search that had lasted nine days, that they had found the boat.",
            [("they had found the boat", "Divers")],
        ),
    ],
)
def test_each_speaker_has_own_words(body: str, told: list[tuple[str, str]]) -> None:
    assert [each[1:] for each in said(body)] == told


@pytest.mark.parametrize(
    "body",
    [
        "The blast raised fears that the bridge would break.",
        "One reported case was grave.",
        "Pavel Kruk asked for help when the river rose.",
        "The town has not yet asked what the bridge would cost.",
        "If the mayor says the bridge is old, they will close it.",
    ],
)
def test_nothing_is_reported(body: str) -> None:
    assert contents(body) == []


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (
            "Oleg Maisky and his wife, Tamara, came. Mrs Maisky said it was old. Her husband said it was new.",
            ["Maisky", "Oleg Maisky"],
        ),
        (
            "Pavel Kruk handed the keys to Anna Belaya. The former said it was old; the latter said it was new.",
            ["Pavel Kruk", "Anna Belaya"],
        ),
        (
            "Orbit Bank bought Narach Insurance. The latter said it was old.",
            ["Narach Insurance"],
        ),
        (
            "Governor Pavel Kruk and his deputy, Anna Belaya, came. The deputy governor said it was old.",
            ["Anna Belaya"],
        ),
        (
            "The ambassador, Pavel Kruk, called on Minister Anna Belaya. The ambassador said it was old. "
            "The host said it was new.",
            ["Pavel Kruk", "Anna Belaya"],
        ),
        ("The trial of Pavel Kruk opened. The prosecutor said he was old.", ["prosecutor"]),
        (
            "“It is old,” says Pavel Kruk, the elder of the village. “It was new,” says Anna Belaya. "
            "“It was,” says the elder, “in May.”",
            ["Pavel Kruk", "Anna Belaya", "Pavel Kruk"],
        ),
        ("Pavel Kruk and Anna Belaya said it was old. They added it was cold.", ["Anna Belaya", "Anna Belaya"]),
        ("“It is old,” the senator said of Ms Belaya.", ["senator"]),
    ],
)
def test_one_is_meant_by_the_other(body: str, names: list[str]) -> None:
    assert speakers(body) == names
