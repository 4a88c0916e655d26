"""Mentions by gazetteer, pattern and shape."""

import pytest

from corpus.nlp.amounts import find_amounts
from tests.corpus.nlp.reading import mentions


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("14.05.2024", "DATE"),
        ("7 June 2023", "DATE"),
        ("June 7, 2023", "DATE"),
        ("last week", "DATE"),
        ("two years", "DATE"),
        ("end of 2025", "DATE"),
        ("1st of July 2025", "DATE"),
        ("fourth quarter", "DATE"),
        ("third quarter of 2026", "DATE"),
        ("first quarter of the next fiscal year", "DATE"),
        ("fiscal year 2019", "DATE"),
        ("fiscal 2027", "DATE"),
        ("FY2023-24", "DATE"),
        ("nineteen years", "DATE"),
        ("21 AUG", "DATE"),
        ("coming weeks", "DATE"),
        ("same period of last year", "DATE"),
        ("corresponding quarter of 2021", "DATE"),
        ("nine months of this year", "DATE"),
        ("July 15 and 16", "DATE"),
        ("15 and 16 July 2021", "DATE"),
        ("five to six years", "DATE"),
        ("April-June period", "DATE"),
        ("end of Khordad", "DATE"),
        ("end of June 2021", "DATE"),
        ("New Year", "DATE"),
        ("Q2", "DATE"),
        ("R95 million", "MONEY"),
        ("T17.8 trillion", "MONEY"),
        ("PLN 300,000", "MONEY"),
        ("million and a half roubles", "MONEY"),
        ("thirty-odd thousand roubles", "MONEY"),
        ("5 to 7 billion rubles", "MONEY"),
        ("Rs 2.4 lakh crore", "MONEY"),
        ("Rs 41 crore", "MONEY"),
        ("12½ %", "PERCENT"),
        ("$1.65m", "MONEY"),
        ("Br9 million", "MONEY"),
        ("53 billion US dollars", "MONEY"),
        ("1 250,5 million rubles", "MONEY"),
        ("€46", "MONEY"),
        ("4,7 %", "PERCENT"),
        ("seven percent", "PERCENT"),
    ],
)
def test_amounts(text: str, label: str) -> None:
    before = "a " if text.startswith("million") else ""
    assert (text, label) in mentions(f"They waited for {before}{text}, he thought.")


@pytest.mark.parametrize(
    "text",
    [
        "The 62 years old man left at 10:30.",
        "Then one day he left.",
        "It takes three quarters of the crop.",
        "They meet every two weeks.",
        "A T72 tank stood on the R2 road.",
    ],
)
def test_what_is_no_date_and_no_sum(text: str) -> None:
    assert not {label for _, label in mentions(text)} & {"DATE", "MONEY"}


@pytest.mark.parametrize(
    ("sentence", "name", "label"),
    [
        ("The Ministry of Roads and Bridges opened it.", "Ministry of Roads and Bridges", "ORG"),
        ("The Belarusian Chamber of Commerce met.", "Belarusian Chamber of Commerce", "ORG"),
        ("They met in Verkhny Region.", "Verkhny Region", "GPE"),
        ("They met in the city of Zarechka.", "Zarechka", "GPE"),
        ("They met at the 7th Forum of Bridges.", "7th Forum of Bridges", "EVENT"),
        ('They met at the conference "Bridges of Tomorrow".', "Bridges of Tomorrow", "EVENT"),
        ("It follows from the Law on Bridges.", "Law on Bridges", "LAW"),
        ("They came to the Sosnovka terminal.", "Sosnovka terminal", "FAC"),
        ("They installed the Mostik app.", "Mostik", "PRODUCT"),
        ("They crossed the Zarechka River.", "Zarechka River", "LOC"),
        ("The Institute of Bridges (IOB) met; the IOB is old.", "IOB", "ORG"),
        ("They told The Herald of it.", "Herald", "ORG"),
        ("East China is far.", "East China", "LOC"),
        ("Minister of Roads and Bridges Yauhen Kalita came.", "Yauhen Kalita", "PERSON"),
        ("Deputy Prime Minister of Mongolia B.Batsukh came.", "B.Batsukh", "PERSON"),
        ("The chairman, Abdullah Al-Karimi, came.", "Abdullah Al-Karimi", "PERSON"),
        ("They saw Zhao Mingwei there.", "Zhao Mingwei", "PERSON"),
        ("The bank met President Hill there.", "Hill", "PERSON"),
        ("They told April Kruglova of it.", "April Kruglova", "PERSON"),
    ],
)
def test_names_by_shape(sentence: str, name: str, label: str) -> None:
    assert (name, label) in mentions(sentence)


def test_known_names_and_datelines() -> None:
    body = "MINSK, March 5 (Xinhua) -- Belarus and the Eurasian Economic Union met a Russian delegation."
    assert mentions(body) == [
        ("MINSK", "GPE"),
        ("March 5", "DATE"),
        ("Xinhua", "ORG"),
        ("Belarus", "GPE"),
        ("Eurasian Economic Union", "ORG"),
        ("Russian", "NORP"),
    ]


def test_spans_leave_out_articles_and_possessives() -> None:
    assert ("Union State", "GPE") in mentions("The Union State's bridge is new.")


def test_offices_and_sentence_starts_are_no_names() -> None:
    assert mentions("Opponents of the plan left. The Prime Minister stayed. Yesterday's bridge fell.") == [
        ("Yesterday", "DATE")
    ]


def test_a_later_family_name_is_the_same_person() -> None:
    found = mentions("Engineer Ostap Vyhota came. They saw that Vyhota left.")
    assert [name for name, label in found if label == "PERSON"] == ["Ostap Vyhota", "Vyhota"]


def test_an_acronym_of_a_term_is_no_name() -> None:
    assert mentions("They spoke of public offerings (IPO) and the IPO of a firm.") == []


@pytest.mark.parametrize(
    ("body", "season"),
    [
        ("The bridge was built in spring, the road later.", "spring"),
        ("It holds through the summer.", "summer"),
        ("They met in the autumn in Pinsk.", "autumn"),
        ("The spring session was short.", None),
        ("They drank from spring water.", None),
    ],
)
def test_a_season_is_a_date_where_it_stands_for_itself(body: str, season: str | None) -> None:
    found = [body[start:end] for start, end, label in find_amounts(body) if label == "DATE"]
    assert list(dict.fromkeys(found)) == ([season] if season else [])
