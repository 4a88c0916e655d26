"""The header parser: every style of dateline, title and credits, and texts that only look like one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.domain.articles import Header
from corpus.domain.dates import is_date
from corpus.domain.header import HEAD, dateline_spans, lead_start, parse_header

SENTENCE = "The operators will meet again in the autumn, the commission said."

DATELINES = [
    ("MINSK, 7 June (BelTA) - ", "MINSK", "--06-07", "BelTA"),
    (" date 2021-08-12 MOSCOW, August 12. /TASS/. ", "MOSCOW", "2021-08-12", "TASS"),
    ("date 2021-08-13 MOSCOW, August 12. /TASS/. ", "MOSCOW", "2021-08-13", "TASS"),
    ("MINSK, March 5 (Xinhua) -- ", "MINSK", "--03-05", "Xinhua"),
    ("MINSK. Oct 4 (Interfax-West) - ", "MINSK", "--10-04", "Interfax-West"),
    ("MOSCOW, Sept 27 - RIA Novosti. ", "MOSCOW", "--09-27", "RIA Novosti"),
    ("Ulaanbaatar /MONTSAME/. ", "Ulaanbaatar", None, "MONTSAME"),
    ("BISHKEK, Feb. 14 /Kabar/. ", "BISHKEK", "--02-14", "Kabar"),
    ("ASTANA, 3 March (KazTAG). ", "ASTANA", "--03-03", "KazTAG"),
    ("CAIRO - 21 July 2022: ", "CAIRO", "2022-07-21", None),
    ("TEHRAN - ", "TEHRAN", None, None),
    ("AMMAN — ", "AMMAN", None, None),
    ("Doha: ", "Doha", None, None),
    ("MANILA, Philippines (AP) — ", "MANILA", None, "AP"),
    ("NEW DELHI, July 25 (Reuters): ", "NEW DELHI", "--07-25", "Reuters"),
    ("New Delhi [India], June 7 (ANI): ", "New Delhi", "--06-07", "ANI"),
    ("Minsk (Belarus), 7 June (BelTA) - ", "Minsk", "--06-07", "BelTA"),
    ("YEREVAN, JUNE 7, ARMENPRESS. ", "YEREVAN", "--06-07", "ARMENPRESS"),
    ("BAKU, Azerbaijan, June 7. Trend: ", "BAKU", "--06-07", "Trend"),
    ("Astana. KAZINFORM - ", "Astana", None, "KAZINFORM"),
    ("7 June, Minsk /Corr. BELTA/. ", "Minsk", "--06-07", "BELTA"),
    ("AKP Phnom Penh, June 07, 2022 -- ", "Phnom Penh", "2022-06-07", "AKP"),
    ("ABU DHABI, 7th June, 2022 (WAM) -- ", "ABU DHABI", "2022-06-07", "WAM"),
    ("ST. PETERSBURG, June 7. /TASS/. ", "ST. PETERSBURG", "--06-07", "TASS"),
    ("THE HAGUE, 7 June (ANP) - ", "THE HAGUE", "--06-07", "ANP"),
    ("MINSK/MOSCOW, 7 June (BelTA) - ", "MINSK/MOSCOW", "--06-07", "BelTA"),
    ("MINSK, Monday, June 7 (BelTA) – ", "MINSK", "--06-07", "BelTA"),
    ("МИНСК, 7 июня 2024 г. /БЕЛТА/. ", "МИНСК", "2024-06-07", "БЕЛТА"),
    ("МІНСК, 7 чэрвеня (БелТА) - ", "МІНСК", "--06-07", "БелТА"),
    ("NESVIZH, 14.05.2024 (Palesse Wire) - ", "NESVIZH", "2024-05-14", "Palesse Wire"),
    ("**MINSK, 29 February (BelTA)** – ", "MINSK", "--02-29", "BelTA"),
    ("(KPL) ", None, None, "KPL"),
    ("TODAY POLESIA (EFE) ", None, None, "EFE"),
]

NO_DATELINE = [
    "",
    "The World Customs Bureau (WCB) said so, and ",
    "World Customs Bureau (WCB) - ",
    "Moscow, September 27 was a cold day. ",
    "On Monday, 7 June, the two sides met. ",
    "President Roman Ivanov, May 5. ",
    "Belarus – Russia trade grew. ",
    "BREAKING - ",
    "INTERVIEW — ",
    "NATO - ",
    "— We are ready, — the director said. ",
    "Bilva / Chandra / Kachu: ",
    "MINSK, 31 February is no day. ",
    "1. First: ",
]


@pytest.mark.parametrize(("dateline", "place", "published", "agency"), DATELINES)
def test_every_style_of_dateline(dateline: str, place: str | None, published: str | None, agency: str | None) -> None:
    expected = Header(place=place, published=published, agency=agency)
    assert parse_header(f"{dateline}{SENTENCE}\n\n{SENTENCE}\n") == expected


@pytest.mark.parametrize(("dateline", "place", "published", "agency"), DATELINES)
def test_a_dateline_below_a_title(dateline: str, place: str | None, published: str | None, agency: str | None) -> None:
    body = f"Roaming to end by autumn, minister says\n\n{dateline}{SENTENCE}\n\n{SENTENCE}\n"
    expected = Header(title="Roaming to end by autumn, minister says", place=place, published=published, agency=agency)
    assert parse_header(body) == expected


@pytest.mark.parametrize("opening", NO_DATELINE)
def test_what_only_looks_like_a_dateline(opening: str) -> None:
    assert parse_header(f"{opening}{SENTENCE}\n\n{SENTENCE}\n") == Header()


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Published: 14.05.2024 10:32", Header(published="2024-05-14")),
        ("Published on May 14, 2024 at 10:32 AM", Header(published="2024-05-14")),
        ("Posted: 2024-05-14T10:32:00+03:00", Header(published="2024-05-14")),
        ("Опубликовано: 14 мая 2024 10:32", Header(published="2024-05-14")),
        ("10:32, 14 May 2024", Header(published="2024-05-14")),
        ("Date: May 2024", Header(published="2024-05")),
        ("Date: 05/14/2024", Header(published="2024-05-14")),
        ("Updated: 15.05.2024\nPublished: 14.05.2024", Header(published="2024-05-14")),
        ("Updated: 15.05.2024", Header(published="2024-05-15")),
        ("By Jane Doe", Header(author="Jane Doe")),
        ("By Jane Doe and John Roe, Reuters", Header(author="Jane Doe and John Roe", agency="Reuters")),
        ("BY JANE DOE | 14 May 2024 | BelTA", Header(author="JANE DOE", published="2024-05-14", agency="BelTA")),
        ("Source: Palesse Wire\nPlace: Pinsk", Header(agency="Palesse Wire", place="Pinsk")),
        ("https://news.example/roaming?id=7", Header(url="https://news.example/roaming?id=7")),
        ("URL: https://news.example/7\nLanguage: en", Header(url="https://news.example/7", language="en")),
        ("---\ntitle: Roaming ends\nauthor: Jane Doe\n---", Header(title="Roaming ends", author="Jane Doe")),
    ],
)
def test_credits_above_the_text(head: str, expected: Header) -> None:
    assert parse_header(f"{head}\n\n{SENTENCE}\n\n{SENTENCE}\n") == expected


def test_title_credits_and_dateline_together() -> None:
    body = (
        "\nGrain goes digital\n\nBy Jane Doe\nPublished: 14.05.2024 10:32\nhttps://news.example/grain\n\n"
        f"NESVIZH, 14 May (Palesse Wire) - {SENTENCE}\n"
    )
    assert parse_header(body) == Header(
        title="Grain goes digital",
        agency="Palesse Wire",
        place="NESVIZH",
        published="2024-05-14",
        author="Jane Doe",
        url="https://news.example/grain",
    )


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (f"Grain goes digital\n\n{SENTENCE}", "Grain goes digital"),
        (f"  Grain \u00a0goes digital  \n \t\n{SENTENCE}", "Grain \u00a0goes digital"),
        (f"Will grain go digital?\n\n{SENTENCE}", "Will grain go digital?"),
        (f"# Grain goes digital\n\n{SENTENCE}", "Grain goes digital"),
        (f"Grain goes digital\n======\n\n{SENTENCE}", "Grain goes digital"),
        (f"Grain goes digital\nMINSK, 7 June (BelTA) - {SENTENCE}", "Grain goes digital"),
        (f"“We end roaming” – minister\n\n{SENTENCE}", "“We end roaming” – minister"),
        (f"AMMAN — Ministers sign roaming deal\n\n{SENTENCE}", "AMMAN — Ministers sign roaming deal"),
        (f"Trade with the U.S.\n\n{SENTENCE}", "Trade with the U.S."),
        (f"By Monday the snow had gone\n\n{SENTENCE}", "By Monday the snow had gone"),
        (f"{SENTENCE}\n\n{SENTENCE}", None),
        (f"Grain goes digital\n{SENTENCE}", None),
        (f"Grain goes digital. And the farmers wait\n\n{SENTENCE}", None),
        ("Grain goes digital", None),
        ("Grain goes digital\n\n", None),
        (f"{'Grain ' * 40}\n\n{SENTENCE}", None),
        (f"MINSK, 7 June (BelTA)\n\n{SENTENCE}", None),
    ],
)
def test_a_title_is_the_first_line_before_a_blank_one(body: str, title: str | None) -> None:
    assert parse_header(body).title == title


def test_a_transcript_has_no_dateline() -> None:
    assert parse_header("IVANOU: We agreed at last.\n\nPETROU: Not on roaming.\n") == Header()


def test_nothing_is_read_below_the_head() -> None:
    body = f"\n{' ' * HEAD}\nMINSK, 7 June (BelTA) - {SENTENCE}"
    assert parse_header(body) == Header()


PIECES = (
    "MINSK|, |7 June|(BelTA)|/TASS/|. |: | - |—|By |Jane Doe|Published: |date |14.05.2024|\n|\n\n"
    "|RIA Novosti|“|(|/|[|\u00a0|https://x.example|31|*|İ|ǅ"
)
PIECE = st.sampled_from(PIECES.split("|"))


@settings(deadline=None)
@given(st.lists(PIECE | st.text(max_size=5), max_size=25).map("".join))
def test_any_text_has_a_header_of_its_own_words(body: str) -> None:
    header = parse_header(body)
    for said in (header.title, header.agency, header.place, header.author, header.url):
        assert said is None or (said.strip() and said in body)
    assert header.published is None or is_date(header.published)


@pytest.mark.parametrize("unit", ["A", "A ", "MINSK, ", "(", "/", "\n", " ", "A.B-", "by ", "ABC: x\n", "7 June "])
def test_a_huge_text_is_read_no_further_than_its_head(unit: str) -> None:
    body = unit * 200_000
    assert parse_header(body) == parse_header(body[: HEAD + 1])


@pytest.mark.parametrize(
    ("body", "rest"),
    [
        (f"MINSK, 7 June (BelTA) - {SENTENCE}\n", f"{SENTENCE}\n"),
        (f" date 2021-08-12 MOSCOW, August 12. /TASS/. {SENTENCE}", SENTENCE),
        (f"\nTitle\n\nBy Jane Doe\n\n**MINSK, 7 June (BelTA)**\n\n  {SENTENCE}", SENTENCE),
        (f"Title\n\nPublished: 14.05.2024 10:32\n\n{SENTENCE}", SENTENCE),
        (SENTENCE, SENTENCE),
        ("Title only", "Title only"),
    ],
)
def test_where_the_article_itself_begins(body: str, rest: str) -> None:
    assert body[lead_start(body) :].lstrip("* \n") == rest


@pytest.mark.parametrize(("dateline", "place", "published", "agency"), DATELINES)
def test_where_the_dateline_and_its_parts_stand(
    dateline: str, place: str | None, published: str | None, agency: str | None
) -> None:
    body = f"A title\n\n{dateline}{SENTENCE}\n"
    found = dateline_spans(body)
    assert found
    assert body[found.extent.start : found.extent.end].strip(" *–") == dateline.strip(" *–")
    assert (found.place and body[found.place.start : found.place.end]) == place
    assert (found.agency and body[found.agency.start : found.agency.end]) == agency
    assert dateline_spans(SENTENCE) is None
