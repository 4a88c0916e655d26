"""Who spoke: pronouns, offices, institutions, series of quotations."""

import pytest

from corpus.domain.statements import Kind
from tests.corpus.nlp.reading import speakers, suggest

_LEAD = 'Transport Minister Anna Lisovskaya opened the bridge. "It is new," she said.'


def test_a_family_name_means_the_full_name() -> None:
    assert speakers('Engineer Pavel Kruk came. "It is new," Kruk said.') == ["Pavel Kruk"]


def test_a_misspelt_family_name_is_forgiven() -> None:
    assert speakers('Minister Pavel Markovich came. "It is new," said Markvoich.') == ["Pavel Markovich"]


def test_a_pronoun_follows_gender_and_the_flow_of_the_text() -> None:
    body = f'{_LEAD} Engineer Pavel Kruk frowned. He warned that it was narrow. "It is wide," she replied.'
    assert speakers(body) == ["Anna Lisovskaya", "Pavel Kruk", "Anna Lisovskaya"]


def test_an_office_means_its_holder() -> None:
    body = (
        f'{_LEAD} Prime Minister Oleg Baran smiled. "It is late," the premier said. "It is new," the minister replied.'
    )
    assert speakers(body) == ["Anna Lisovskaya", "Oleg Baran", "Anna Lisovskaya"]


def test_an_office_is_known_by_other_names() -> None:
    body = 'Ambassador Igor Savich arrived. "We sign today," the diplomat said.'
    assert speakers(body) == ["Igor Savich"]


def test_an_office_of_a_nation() -> None:
    body = (
        "Russian Transport Minister Leonid Markov met Belarusian Transport Minister Vital Harko. "
        '"It is long," Markov said. The Belarusian minister promised that it would be shorter.'
    )
    assert speakers(body) == ["Leonid Markov", "Vital Harko"]


def test_someone_without_a_name_stays_so() -> None:
    body = 'Engineer Pavel Kruk came. "It is cold," a driver said. "It is warm," the driver added.'
    assert speakers(body) == ["driver", "driver"]


def test_the_company_is_the_one_named_last() -> None:
    body = "Sozh Motors opened a line. About ten engines are made a day, the company said."
    assert speakers(body) == ["Sozh Motors"]


def test_the_ministry_of_a_minister() -> None:
    body = "Minister of Roads Pavel Kruk came. The ministry said that the bridge was new."
    assert speakers(body) == ["Ministry of Roads"]


def test_an_acronym_means_the_long_name() -> None:
    body = "The National Bridge Agency (NBA) opened a road. The bridge is new, the NBA said."
    assert speakers(body) == ["National Bridge Agency"]


def test_a_series_of_quotations_has_one_speaker() -> None:
    body = "“It is new.\n\n“It is wide,” Pavel Kruk said.\n\n“And it is ours.”"
    assert speakers(body) == ["Pavel Kruk"] * 3


def test_an_apposition_may_hold_commas() -> None:
    body = "Pavel Kruk, head of the works, father of five, said the bridge was new."
    assert speakers(body) == ["Pavel Kruk"]


def test_the_organisation_comes_from_the_office() -> None:
    statement = suggest('"It is new," said Pavel Kruk, chairman of the Pinsk Bridge Company.').statements[0]
    assert statement.kind is Kind.DIRECT
    assert (statement.speaker, statement.organisation) == ("Pavel Kruk", "Pinsk Bridge Company")


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("The union, which has 900 members, in a statement welcomed the plan but", "union"),
        ("The Ministry of Roads, for its part, offered to pay and", "Ministry of Roads"),
        ("The company, which makes engines, lost 9 million but", "company"),
        ("The mayor, meanwhile, opened the bridge and", "mayor"),
        ("Pavel Kruk, head of the main contractor, Anna Belaya, came and", "Pavel Kruk"),
        ("The study, published in May, found it was old and", "study"),
    ],
)
def test_a_second_verb_has_the_subject_of_the_first(opening: str, speaker: str) -> None:
    assert speakers(f"{opening} warned that the bridge was old.")[-1] == speaker


_ENGINEER = "Chief engineer Pavel Kruk said the line was new."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            f'{_ENGINEER} An official at the works, asking not to be named, denied it was. "It is," the official said.',
            ["Pavel Kruk", "official at the works"],
        ),
        (f"{_ENGINEER} A nurse in Pinsk said it was old. It sways, she said.", ["Pavel Kruk", "nurse in Pinsk"]),
        (f"{_ENGINEER} Another engineer said it was old. It sways, he added.", ["Pavel Kruk", "Another engineer"]),
        (f"{_ENGINEER} The town's lawyer said it was old. It sways, he said.", ["Pavel Kruk", "town's lawyer"]),
        (f"{_ENGINEER} In May, the president said it was old.", ["Pavel Kruk", "president"]),
        (f"{_ENGINEER} The line is full, its operator has said.", ["Pavel Kruk", "operator"]),
    ],
)
def test_who_has_no_name_is_nobody_who_has_one(body: str, expected: list[str]) -> None:
    assert list(dict.fromkeys(speakers(body))) == expected


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        (
            'The works stand, Sozh Motors said. "All is well," the state company said on Telegram. It will last, it',
            "Sozh Motors",
        ),
        ("Sozh Motors bought Orbit Steel. The price was fair, the carmaker", "Sozh Motors"),
        ("Sozh Motors shows its engines on Facebook and YouTube. They are new, the company", "Sozh Motors"),
        ("Farmers came to Pinsk. Drivers, for their part, complain of queues. Roads are bad, they", "Drivers"),
        ("Analysts at Nord Bank said rates would rise. It is late, they", "Analysts at Nord Bank"),
        ("Fares will not rise, the payment operator said. They will fall, it", "payment operator"),
        ("The regulator, Nord Grid, said it was late. It was old, the regulator", "Nord Grid"),
        (
            "They met under the chairmanship of Senator Pavel Kruk. Anna Belaya frowned. It is old, the chairman",
            "Pavel Kruk",
        ),
        ("Pavel Kruk, 46, used to carry papers. Now he shows a code. It is easy, the driver", "Pavel Kruk"),
        ("“We wait,” said the mayor, Pavel Kruk. “We wait,” said the mayor, who", "Pavel Kruk"),
        ("Anna Belaya smiled.\n\nPavel Kruk would vote for it, he", "Pavel Kruk"),
        ("Pavel Kruk sells bread. His wife Anna Kruk bakes it. The oven is old, Mrs Kruk", "Anna Kruk"),
    ],
)
def test_whom_a_general_word_means(body: str, speaker: str) -> None:
    assert speakers(f"{body} said.")[-1] == speaker
