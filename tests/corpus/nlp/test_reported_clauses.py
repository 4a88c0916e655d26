"""Clauses reported without "that", and the words around them, by mechanism."""

import pytest

from tests.corpus.nlp.reading import contents, said, speakers


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("Officials say at least nine boats sank in the storm.", "at least nine boats sank in the storm"),
        ("The harbour said as many as nine boats had sunk.", "as many as nine boats had sunk"),
        (
            "Pavel Kruk said if the river rises, the bridge will close.",
            "if the river rises, the bridge will close",
        ),
        (
            "Pavel Kruk said by closing the bridge, the town has lost its market.",
            "by closing the bridge, the town has lost its market",
        ),
        ("Pavel Kruk said in a statement he would repair the bridge.", "he would repair the bridge"),
        ("Pavel Kruk told traders in Pinsk the bridge would close.", "the bridge would close"),
        (
            "Pavel Kruk says in a letter published Thursday that the bridge is old.",
            "the bridge is old",
        ),
        ("Pavel Kruk said Friday's session was short.", "Friday's session was short"),
        (
            "The report says the tests damage the old piers of the bridge.",
            "the tests damage the old piers of the bridge",
        ),
        ("Pavel Kruk said: The bridge has served us well.", "The bridge has served us well"),
        ("Pavel Kruk warned the price may rise.", "the price may rise"),
        ("Pavel Kruk assured traders the bridge would open.", "the bridge would open"),
        ("Pavel Kruk denied the bridge was closed.", "the bridge was closed"),
        ("The bridge will be closed, it was explained by the ministry.", "The bridge will be closed"),
        ("Pavel Kruk was quoted by the paper as saying that the bridge was old.", "the bridge was old"),
        ("Old bridges, said Pavel Kruk, are built anew.", "Old bridges | are built anew"),
        ("Pavel Kruk asked whether the bridge was old.", "whether the bridge was old"),
        ("Pavel Kruk did not conceal that the bridge was old.", "the bridge was old"),
        ("Pavel Kruk did not rule out that the bridge was old.", "the bridge was old"),
        ("A clerk, who asked not to be named, told the paper that the bridge was old.", "the bridge was old"),
    ],
)
def test_a_clause_without_that(body: str, content: str) -> None:
    assert contents(body) == [content]


@pytest.mark.parametrize(
    "body",
    [
        "Pavel Kruk counted the boats that have sunk.",
        "The town estimated the number of boats that should have sunk.",
        "The price rose, which traders say was planned.",
        "The towns build dams without a plan - a charge Pinsk denies.",
        "More than nine boats (estimated at ten), were lost in the storm.",
        "With the fall of the old town, Pinsk declared independence.",
        "So says a letter which the harbour wrote to the town.",
        "On Monday, when it rained, Pavel Kruk demanded a roof.",
        "Pavel Kruk answered questions on whether the bridge would open.",
        "Pavel Kruk announced his town's plans to close the bridge.",
    ],
)
def test_words_that_are_no_clause(body: str) -> None:
    assert contents(body) == []


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("Pavel Kruk said the talks go on, but denied reports of a delay.", "the talks go on"),
        ("Pavel Kruk said the river had risen, and appealed to families to leave.", "the river had risen"),
        (
            'Pavel Kruk said the town was "still asking", and expected to report back in March.',
            'the town was "still asking"',
        ),
        ("Pavel Kruk said the river had risen, but agreed to wait.", "the river had risen"),
        ("Pavel Kruk said the river had risen, and flooded the town.", "the river had risen, and flooded the town"),
    ],
)
def test_what_a_speaker_does_besides_is_not_reported(body: str, content: str) -> None:
    assert contents(body) == [content]


def test_an_attribution_within_the_marks_is_cut_out() -> None:
    body = "Pavel Kruk came. «We asked for a day. – said he. – In one day you can sell a house»."
    assert said(body) == [("direct", "We asked for a day. | In one day you can sell a house", "Pavel Kruk")]


def test_a_missing_mark_is_set_before_who_said_it() -> None:
    body = '"The bridge will open in spring, Pavel Kruk of the Narach Works told the paper on 3 March.'
    assert said(body) == [("direct", "The bridge will open in spring,", "Pavel Kruk")]
    assert contents('"I know what he said, and I do not like it. The bridge is closed.') != ["I know what he said,"]


def test_tags_of_html_are_no_words() -> None:
    body = "<p>&ldquo;Duties&nbsp;fall to 5&nbsp;%,&rdquo; Pavel Kruk, who heads the Chamber, said.</p>"
    assert said(body) == [("direct", "Duties&nbsp;fall to 5&nbsp;%,", "Pavel Kruk")]


def test_corner_brackets_are_quotation_marks() -> None:
    assert said("Pavel Kruk said: 「The bridge is old」.") == [("direct", "The bridge is old", "Pavel Kruk")]


def test_a_title_may_hold_a_stop() -> None:
    body = "The bridge is old, Minister of Roads Smt. Anna Belskaya informed the House. The minister said it would go."
    assert said(body) == [
        ("indirect", "The bridge is old", "Anna Belskaya"),
        ("indirect", "it would go", "Anna Belskaya"),
    ]


def test_who_answers_is_not_who_spoke_before() -> None:
    body = (
        "Engineer Pavel Kruk received Member of Parliament Anna Belskaya. "
        "“Pinsk needs the bridge,” Pavel Kruk said. She asked who would pay. “The town pays,” answered the guest."
    )
    assert speakers(body)[-2:] == ["Anna Belskaya", "Pavel Kruk"]


def test_a_counterpart_is_found_by_nation() -> None:
    body = (
        "Russian Transport Minister Leonid Baryn met his Belarusian counterpart, Ivan Harkun. "
        "The Belarusian minister promised that the bridge would open. The Russian minister said it was old."
    )
    assert speakers(body) == ["Ivan Harkun", "Leonid Baryn"]


def test_an_office_in_the_same_paragraph_goes_on() -> None:
    body = (
        "Chairman of the Council's Committee on Law Anatol Pavlun recalled that 27 laws had been written. "
        "Five were sent back. “A law that is written quickly is repaired slowly,” the senator said.\n\n"
        "Engineer Pavel Kruk disagreed."
    )
    assert speakers(body) == ["Anatol Pavlun", "Anatol Pavlun"]


def test_a_press_service_speaks_for_its_company() -> None:
    body = "A stand belongs to the company Rahach Implements. It was full, the company's press service reported."
    assert speakers(body) == ["Rahach Implements"]
