"""Words that a noun, a manner or a place in the line attributes, and what is nobody's statement."""

import pytest

from tests.corpus.nlp.reading import contents, said


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("The union has a different figure: forty men lost their jobs in the spring.", "union"),
        ("Trainer Pavel Kruk was blunt: the horses were too old for the race.", "Pavel Kruk"),
        ("The surveyors' verdict: the wall will not stand another winter.", "surveyors"),
        ("Pavel Kruk's answer was short: the keys are lost.", "Pavel Kruk"),
        ("In the widow's version the letter was burnt in March.", "widow"),
        ("The town is poor, its treasurer adding that the pool would stay shut.", "treasurer"),
        (
            "The farm is run by Anna Belaya and Pavel Kruk, the latter saying that the goats are his.",
            "Pavel Kruk",
        ),
        ("Pavel Kruk, whose firm, Lunar Works, owns the mill, said the wheel was broken.", "Pavel Kruk"),
        ('Nicknamed the "Owl", Pavel Kruk says the night train is safe.', "Pavel Kruk"),
        ('The memo, dated 3 May and leaked to the press, says the airline "forgot" the spare wheel.', "memo"),
        ("Three cows drowned, Reuters quoted the farm ministry as saying.", "farm ministry"),
        ("Her lawyers say she was asleep, a claim the prosecutor dismissed.", "lawyers"),
        ('"We wait for the boat" (Pavel Kruk, ferryman).', "Pavel Kruk"),
        ('"We wait for the boat," is Pavel Kruk\'s verdict.', "Pavel Kruk"),
    ],
)
def test_who_tells(body: str, speaker: str) -> None:
    assert [each[2] for each in said(body)] == [speaker]


@pytest.mark.parametrize(
    "body",
    [
        "The mayor has a new problem: the bridge is too low for the boats.",
        'The placard over the gate read: "Bread, not bombs for us".',
        'The airline apologised for what it called "a technical fault".',
        "Not everyone agrees that the bridge is old.",
        "His opponent, the economist Raisa Belaya, considers such figures too bold.",
        "The economist Raisa Belaya, who disagrees, considers such figures too bold.",
        "The children asked about the bus. Pavel Kruk answered that as well.",
    ],
)
def test_what_nobody_says(body: str) -> None:
    assert contents(body) == []


def test_several_captions_in_a_line() -> None:
    body = 'Anna Belaya: "The hall was cold"; Pavel Kruk: "The soup was good"'
    assert said(body) == [
        ("direct", "The hall was cold", "Anna Belaya"),
        ("direct", "The soup was good", "Pavel Kruk"),
    ]


def test_each_side_of_a_contrast_speaks() -> None:
    body = "While the owner insists the dog was tied, neighbours say it ran free."
    assert contents(body) == ["the dog was tied", "it ran free"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "The pumps run on parts that both towns have, according to Pavel Kruk, head of the Bright Water company.",
            ["The pumps run on parts that both towns have"],
        ),
        (
            'Kruk called the ban "a dear lesson": in his words, no town would have dug so fast.',
            ["no town would have dug so fast"],
        ),
        ("The bridge that Kruk built is old, admits the report.", ["The bridge that Kruk built is old"]),
        ("The clinic's explanation was that the files had been lost.", ["the files had been lost"]),
        ("The union claims one man in three was hurt, which the firm denies.", ["one man in three was hurt"]),
        ("Her lawyer would only say that an appeal was likely.", ["an appeal was likely"]),
        ('The prosecutor: "Where were you?" The accused: "At home."', ["Where were you?", "At home."]),
    ],
)
def test_answers(body: str, told: list[str]) -> None:
    assert contents(body) == told
