"""Clauses reported without "that", and the words around them, by mechanism."""

import pytest

from tests.corpus.nlp.reading import contents, said, speakers


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ('Pavel Kruk said it "sways like a boat".', 'it "sways like a boat"'),
        ("The bridge will close, Pavel Kruk warned after talks that lasted an hour.", "The bridge will close"),
        ("Divers say otherwise: the bridge is nine metres high.", "the bridge is nine metres high"),
        ("According to the mayor of Pinsk, Pavel Kruk, the bridge is old.", "the bridge is old"),
        ("Asked about it, Pavel Kruk said no. Later he said the bridge was old.", "the bridge was old"),
        ("Pavel Kruk said prices, while slowing, remained high.", "prices, while slowing, remained high"),
        ("In a radio interview, Pavel Kruk said the bridge was old.", "the bridge was old"),
        ("Pavel Kruk disputes this: the bridge, he says, is for carts.", "the bridge | is for carts"),
        ("The mayor denied the charge, telling traders the bridge was safe.", "the bridge was safe"),
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
        ("Pavel Kruk ruled out, at least this year, that the bridge would close.", "the bridge would close"),
        ("Nor would she confirm that it was old, though she said it swayed.", "it swayed"),
        ("A clerk, unnamed because he fears losing his post, said the bridge was old.", "the bridge was old"),
        ("It should be noted, Pavel Kruk added, that the bridge was old.", "the bridge was old"),
        ("Asked when it would open, Pavel Kruk said: not before June.", "not before June"),
        ("From the point of view of Pavel Kruk, the bridge is old.", "the bridge is old"),
        (
            "According to Pavel Kruk, head of the harbour, and his deputy Anna Belaya, the bridge is old.",
            "the bridge is old",
        ),
        ("Pavel Kruk reminded them that the permit expires in May and promised to call.", "the permit expires in May"),
        ("Pavel Kruk has since denied that the bridge was old.", "the bridge was old"),
        (
            "The bridge will close, it was announced on Monday in the town hall by Pavel Kruk, the mayor.",
            "The bridge will close",
        ),
        (
            "Three clerks, who did not wish to be named, said half of the piers had cracks.",
            "half of the piers had cracks",
        ),
        ("The old bridge, Pavel Kruk explains, sways.", "The old bridge | sways"),
        (
            "Whether it will stand depends, Pavel Kruk admits, on a roof that few can pay.",
            "Whether it will stand depends | on a roof that few can pay",
        ),
        (
            "The bridge was closed on Monday, which, according to Pavel Kruk, will cost nine jobs.",
            "will cost nine jobs",
        ),
        ("A clerk, who asked not to be named, told the paper that the bridge was old.", "the bridge was old"),
    ],
)
def test_a_clause_without_that(body: str, content: str) -> None:
    assert contents(body) == [content]


@pytest.mark.parametrize(
    "body",
    [
        "Pavel Kruk counted the boats that have sunk.",
        "Not everyone is convinced: the bridge is old.",
        "According to legend, the bridge is old.",
        "Nor would Pavel Kruk confirm that the bridge was closed.",
        "Had Pavel Kruk said no, the bridge would have closed.",
        "Traders fear losing their stalls before the bridge has opened.",
        "The town estimated the number of boats that should have sunk.",
        "The price rose, which traders say was planned.",
        "The towns build dams without a plan - a charge Pinsk denies.",
        "More than nine boats (estimated at ten), were lost in the storm.",
        "With the fall of the old town, Pinsk declared independence.",
        "So says a letter which the harbour wrote to the town.",
        "On Monday, when it rained, Pavel Kruk demanded a roof.",
        "Pavel Kruk answered questions on whether the bridge would open.",
        "Pavel Kruk announced his town's plans to close the bridge.",
        "Pavel Kruk explained that by falling prices.",
        "To the question whether the bridge would open, Pavel Kruk answered in the negative.",
        "The river rose, so Pavel Kruk and the town have agreed to close the bridge.",
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
        ("Pavel Kruk said the fund would pay and urged the victims to apply.", "the fund would pay"),
        ("Pavel Kruk stressed that the time is ripe, and proposed to build a port.", "the time is ripe"),
        ("Pavel Kruk noted that the port works well and invited the guests to see it.", "the port works well"),
        ("Pavel Kruk noted that both sides met in May and agreed on it.", "both sides met in May and agreed on it"),
        ("Pavel Kruk said the river had risen, and flooded the town.", "the river had risen, and flooded the town"),
    ],
)
def test_what_a_speaker_does_besides_is_not_reported(body: str, content: str) -> None:
    assert contents(body) == [content]


def test_two_verbs_and_two_speakers_are_two_statements() -> None:
    body = "Pavel Kruk is convinced that the bridge is old, and hopes the town will mend it."
    assert contents(body) == ["the bridge is old", "the town will mend it"]
    body = "The firm wrote to the town that it was sorry, and the town wrote back that it was, too."
    assert contents(body) == ["it was sorry", "it was, too"]


def test_another_speaker_behind_a_semicolon() -> None:
    body = "The government says it has paid; the unions say it has not."
    assert [each[1:] for each in said(body)] == [("it has paid", "government"), ("it has not", "unions")]


def test_what_is_attributed_twice_is_said_once() -> None:
    assert contents("Pavel Kruk disagrees: the bridge is old, he says.") == ["the bridge is old"]


def test_a_statement_with_dashes_and_a_quotation_is_one() -> None:
    body = "Pavel Kruk said the cost — about nine million a year — “will have to be earned first.”"
    assert said(body) == [
        ("mixed", "the cost — about nine million a year — “will have to be earned first.”", "Pavel Kruk")
    ]


def test_a_quotation_completes_a_clause() -> None:
    assert said('Pavel Kruk said the bridge "sways like a boat".') == [
        ("mixed", 'the bridge "sways like a boat"', "Pavel Kruk")
    ]
    assert said('The bridge, in the words of Pavel Kruk, "sways like a boat".')[0][0] == "mixed"
    assert said('The bridge is old, Pavel Kruk noted, "because nobody paid".') == [
        ("mixed", 'The bridge is old | "because nobody paid"', "Pavel Kruk")
    ]
    assert said('Pavel Kruk said that "the bridge is old"; the town denied this.')[0][:2] == (
        "mixed",
        '"the bridge is old"',
    )


@pytest.mark.parametrize("joint", [", Pavel Kruk said, and added that ", ", Pavel Kruk said and added that "])
def test_what_is_added_is_a_statement_of_its_own(joint: str) -> None:
    assert contents(f"The bridge is old{joint}it sways.") == ["The bridge is old", "it sways"]


def test_quoted_words_begin_behind_a_semicolon() -> None:
    assert contents("The piers were old; “they sway no more”, wrote Pavel Kruk to the town.") == ["they sway no more"]


def test_a_quotation_before_a_passive() -> None:
    body = "“The bridge is open. It is just narrow,” Pavel Kruk was quoted by the paper as saying."
    assert said(body) == [("direct", "The bridge is open. It is just narrow,", "Pavel Kruk")]


def test_a_name_before_other_deeds_and_an_apposition_before_however() -> None:
    body = "Pavel Kruk, the mayor of Pinsk, confirmed the news but said that the bridge was old."
    assert speakers(body) == ["Pavel Kruk"]
    body = "Pavel Kruk, a man of the river, however, maintained that the bridge was old."
    assert speakers(body) == ["Pavel Kruk"]


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
