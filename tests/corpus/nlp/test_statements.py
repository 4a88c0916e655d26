"""Direct, mixed and reported statements, by mechanism."""

import pytest

from tests.corpus.nlp.reading import contents, said, suggest


def test_a_direct_quotation_leaves_out_the_marks() -> None:
    assert said('"We pay in advance," Pavel Kruk said.') == [("direct", "We pay in advance,", "Pavel Kruk")]


def test_an_interrupted_quotation_is_one_statement() -> None:
    body = '"The bridge is old," Pavel Kruk told reporters on Tuesday. "We will build another one."'
    assert said(body) == [("direct", "The bridge is old, | We will build another one.", "Pavel Kruk")]
    assert contents('"The bridge," Kruk told reporters on Tuesday, "is old."') == ["The bridge, | is old."]


def test_a_participle_that_links_two_quotations_opens_no_statement() -> None:
    body = '"The bridge is old," Pavel Kruk said, adding "We will build another one."'
    assert contents(body) == ["The bridge is old, | We will build another one."]


def test_each_attribution_opens_a_statement() -> None:
    assert contents('"We agree," he said. "We pay," he added.') == ["We agree,", "We pay,"]


def test_a_participle_with_a_clause_opens_its_own() -> None:
    body = "Pavel Kruk said the bridge was old, adding that a new one would be built."
    assert contents(body) == ["the bridge was old", "a new one would be built"]
    body = "The bridge is old, Pavel Kruk explained, adding that a new one would be built."
    assert contents(body) == ["The bridge is old", "a new one would be built"]


def test_a_mixed_statement_keeps_its_marks() -> None:
    assert said('He said that the bridge is "older than the town".')[0][:2] == (
        "mixed",
        'the bridge is "older than the town"',
    )


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("Pavel Kruk said that the bridge was old.", "the bridge was old"),
        ("Pavel Kruk said the bridge was old.", "the bridge was old"),
        ("Pavel Kruk said on Monday it was old.", "it was old"),
        ("Pavel Kruk told a briefing in Pinsk on Monday that the bridge was old.", "the bridge was old"),
        ("The bridge was old, Pavel Kruk noted.", "The bridge was old"),
        ("The bridge was old, said Pavel Kruk, head of the works.", "The bridge was old"),
        ("According to Pavel Kruk, the bridge was old.", "the bridge was old"),
        ("The bridge was old, according to the ministry.", "The bridge was old"),
        ("In his opinion, the bridge was old.", "the bridge was old"),
        ("As Pavel Kruk explained, the bridge was old.", "the bridge was old"),
        ("As noted by Pavel Kruk, the bridge was old.", "the bridge was old"),
        ("Noting that the bridge was old, Pavel Kruk closed it.", "the bridge was old"),
        ("Pavel Kruk is confident that the bridge was old.", "the bridge was old"),
        ("Pavel Kruk expressed hope that the bridge was old.", "the bridge was old"),
        ("It was explained by the operator Zarya that the bridge was old.", "the bridge was old"),
        ("The agency Zarya beleives that the bridge was old.", "the bridge was old"),
        ("Pavel Kruk, who heads the works, and knows them, said that the bridge was old.", "the bridge was old"),
        ("She asked who would pay for the bridge.", "who would pay for the bridge"),
        ("Old bridge to be closed, minister says", "Old bridge to be closed"),
    ],
)
def test_reported_words(body: str, content: str) -> None:
    assert contents(body) == [content]


def test_a_clause_around_its_attribution_has_two_spans() -> None:
    assert contents("The bridge, Pavel Kruk said, was old.") == ["The bridge | was old"]
    assert contents("The bridge, according to the ministry, was old.") == ["The bridge | was old"]


def test_two_speakers_in_one_sentence() -> None:
    body = "Pavel Kruk said the bridge was old, while his deputy, Anna Lis, said it was not."
    assert said(body) == [("indirect", "the bridge was old", "Pavel Kruk"), ("indirect", "it was not", "Anna Lis")]


def test_coordinated_verbs_of_one_speaker() -> None:
    body = "Pavel Kruk said that the bridge was old and promised that it would be closed."
    assert contents(body) == ["the bridge was old", "it would be closed"]


@pytest.mark.parametrize(
    "body",
    [
        "Pavel Kruk stressed the importance of bridges.",
        "Pavel Kruk called for a ceasefire and urged the parties to sign.",
        "Pavel Kruk did not say when the bridge would open.",
        "TASS reported that the bridge was old.",
        "Local media report that the bridge was old.",
        "The bridge will open according to plan.",
        "Bridge to be closed - minister",
        "Three cases were reported in the town on Sunday.",
        "The announced bridge was never built, and the noted engineer left.",
        'The exhibition "Bridges of the World" opened on Monday.',
        "It was announced that the bridge was old.",
        "The minister said so on Monday.",
    ],
)
def test_what_is_no_statement(body: str) -> None:
    assert contents(body) == []


def test_the_credit_at_the_end_belongs_to_no_statement() -> None:
    body = "PINSK, 3 May (BelTA) - The bridge is old, engineer Pavel Kruk said on 3 May, BelTA has learned."
    assert contents(body) == ["The bridge is old"]


def test_dash_dialogue_is_direct_speech() -> None:
    body = "— The bridge is old, — said Pavel Kruk. — We close it."
    assert said(body) == [("direct", "The bridge is old, | We close it.", "Pavel Kruk")]


def test_a_quotation_behind_a_colon_or_a_name() -> None:
    assert said('Pavel Kruk said: "The bridge is old."') == [("direct", "The bridge is old.", "Pavel Kruk")]
    assert said('Kruk: "The bridge is old."')[0][:2] == ("direct", "The bridge is old.")


def test_statements_name_their_cue_and_speaker_in_the_text() -> None:
    body = "The bridge was old, engineer Pavel Kruk noted."
    statement = suggest(body).statements[0]
    assert statement.cue == "noted"
    assert statement.cue_span is not None
    assert body[statement.cue_span.start : statement.cue_span.end] == "noted"
    assert statement.speaker_span is not None
    assert body[statement.speaker_span.start : statement.speaker_span.end] == "Pavel Kruk"
    assert statement.score is not None
    assert 0 < statement.score <= 1


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("Bilateral trade, Pavel Kruk stressed, exceeded two billion dollars.", "trade | exceeded two billion dollars"),
        ('The new code, he explained, "saves a stamp".', 'The new code | "saves a stamp"'),
        ("The town paid; the walls, Pavel Kruk said, “were nobody's”.", "the walls | “were nobody's”"),
        ("Drivers wait for days, they complain, and nobody counts.", "Drivers wait for days | and nobody counts"),
        ("Five, the general answered; none of them was armed.", "Five | none of them was armed"),
        ('"Here," Pavel Kruk explained; "there is none."', "Here, | there is none."),
        (
            "Стой buys by the tonne, he says, but “по рублю” (at a rouble).",
            "buys by the tonne | but “по рублю” (at a rouble)",
        ),
    ],
)
def test_words_go_on_behind_their_attribution(body: str, content: str) -> None:
    assert [each.endswith(content) for each in contents(body)] == [True]


@pytest.mark.parametrize(
    "behind",
    [
        "",
        ", and the hall laughed",
        ", and left the room",
        ", her voice breaking",
        ", tears in her eyes",
        ", pointing up",
    ],
)
def test_what_is_done_while_speaking_is_not_said(behind: str) -> None:
    assert contents(f'"Buy it yourself," Anna Lis replied{behind}.') == ["Buy it yourself,"]


@pytest.mark.parametrize(
    ("body", "said_by"),
    [
        ("The bridge is old, Deputy Minister of Roads, Ports and Transport Pavel Kruk told BelTA.", "Pavel Kruk"),
        ("Ivan Rud, of Pinsk, knew the bridge was old, the prosecutor, Anna Lis, told the court.", "Anna Lis"),
        ("In Brest, where two roads are closed, Anna Lis said the bridge was old.", "Anna Lis"),
        ("«Мост стар» (“The bridge is old”), sighed Anna Lis, who keeps goats.", "Anna Lis"),
        ("“The bridge is old”, warns engineer Anna Lis.", "Anna Lis"),
    ],
)
def test_an_attribution_of_many_words(body: str, said_by: str) -> None:
    assert [(content[-3:], speaker) for _, content, speaker in said(body)] == [("old", said_by)]


@pytest.mark.parametrize(
    "tail",
    [
        ", without elaborating",
        ", but gave no details",
        ", though he did not say when",
        ", citing the crew",
        ", declining to comment",
        ", his voice breaking",
        "; the bank forecasts a loss",
    ],
)
def test_a_newsroom_s_own_tail_is_not_reported(tail: str) -> None:
    assert contents(f"Pavel Kruk said the bridge was old{tail}.") == ["the bridge was old"]


def test_words_that_only_look_like_such_a_tail_are_reported() -> None:
    body = "Pavel Kruk said the town could not live without naming its streets; it would pay."
    assert contents(body) == ["the town could not live without naming its streets; it would pay"]


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("12:40 «The bridge is old», Pavel Kruk says.", "Pavel Kruk"),
        ('A: "The bridge is old," Pavel Kruk says.', "Pavel Kruk"),
        ('"The bridge is old," is how Pavel Kruk describes it.', "Pavel Kruk"),
        ('Anna Lis, deputy head of the works, on the town and its roads: "The bridge is old." Applause.', "Anna Lis"),
        ('"The bridge is old" — Anna Lis, head of the works.', "Anna Lis"),
        ('"The bridge is old," TASS quoted Anna Lis as saying.', "Anna Lis"),
        ('"The bridge is old," according to Anna Lis.', "Anna Lis"),
        ('"The bridge is old," a neighbour, who fed the cat and Anna, told AFP.', "neighbour"),
    ],
)
def test_quotations_are_told_from_what_stands_around_them(body: str, speaker: str) -> None:
    assert [(kind, words.rstrip(",."), who) for kind, words, who in said(body)] == [
        ("direct", "The bridge is old", speaker)
    ]


def test_an_agency_that_is_no_newsroom_speaks() -> None:
    assert contents("The road agency said the bridge was old.") == ["the bridge was old"]
    assert contents("The news agency said the bridge was old.") == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("“We wait,” Anna Lis told the hearing; “we pay,” she added.", ["We wait,", "we pay,"]),
        ("“We wait – said Anna Lis – and we pay.”", ["We wait | and we pay."]),
        (
            "It is old, Anna Lis said, with Pavel Kruk adding that it would be closed.",
            ["It is old", "it would be closed"],
        ),
        ("Four are dead, Anna Lis told AFP, as the river rises.", ["Four are dead | as the river rises"]),
        ("Four are dead, Anna Lis said on Monday, two of them children.", ["Four are dead | two of them children"]),
        ("As many as four are dead, Anna Lis said in Pinsk.", ["As many as four are dead"]),
        ("If it rains, the bridge will fall, Anna Lis told reporters.", ["If it rains, the bridge will fall"]),
        ("After it rained, Anna Lis told reporters about the bridge.", []),
        ("“The bridge is closed,” reads a notice.", ["The bridge is closed,"]),
        ("Anna Lis said it was “a shame”, and left.", ["it was “a shame”"]),
        ("Anna Lis said: ‘The bridge is old.’", ["The bridge is old."]),
        ("Under the heading “The bridge is old”, the paper tells of towns.", []),
    ],
)
def test_more_of_what_was_said(body: str, expected: list[str]) -> None:
    assert contents(body) == expected


def test_a_report_may_be_what_someone_says() -> None:
    body = "The board believes that the bridge is old, Anna Lis said on Monday."
    assert said(body) == [("indirect", "The board believes that the bridge is old", "Anna Lis")]
    assert contents("Pavel Kruk said that the bridge was old, stressing the need for funds.") == ["the bridge was old"]
    assert contents("The bridge is old, warned the union, which knows it.") == ["The bridge is old"]
