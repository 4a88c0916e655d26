"""Datelines in the layouts of many newsrooms: any order, any marks, several places or days, journalists' names."""

import pytest

from corpus.domain.articles import Header
from corpus.domain.header import dateline_spans, lead_start, parse_header

SENTENCE = "The commission met again at noon, its chair said. It will meet later."

# dateline | place | date | agency
LAYOUTS = r"""
Minsk, 12 March. BelTA. |Minsk|--03-12|BelTA
ASTANA. 14 May. KAZINFORM – |ASTANA|--05-14|KAZINFORM
14.05.2024, Minsk — |Minsk|2024-05-14|
/Sputnik/ MINSK, 3 June. |MINSK|--06-03|Sputnik
(ANSA) - ROME, JUN 3 - |ROME|--06-03|ANSA
Minsk. BelTA, 3 June. |Minsk|--06-03|BelTA
BelTA, Minsk, 3 June. |Minsk|--06-03|BelTA
BelTA – Minsk – 3 June. |Minsk|--06-03|BelTA
BelTA: Minsk, 3 June. |Minsk|--06-03|BelTA
BelTA / 3 June 2024 / Minsk. |Minsk|2024-06-03|BelTA
BelTA // Minsk // 3 June // |Minsk|--06-03|BelTA
BelTA (Gomel, 3 June) – |Gomel|--06-03|BelTA
TASS. June 3. Moscow. |Moscow|--06-03|TASS
MINSK (BelTA, 3 June) - |MINSK|--06-03|BelTA
(Minsk, 3 June, BelTA) |Minsk|--06-03|BelTA
[MINSK, 3 June, BelTA] |MINSK|--06-03|BelTA
[BelTA, 3 June, Gomel] – |Gomel|--06-03|BelTA
/BelTA, Gomel, June 3/ |Gomel|--06-03|BelTA
(14 May 2024, Minsk) |Minsk|2024-05-14|
MINSK | BelTA | 3 June 2024 | |MINSK|2024-06-03|BelTA
14 May | Minsk | |Minsk|--05-14|
Minsk / BelTA / 3 June / |Minsk|--06-03|BelTA
Baghdad / NINA / |Baghdad||NINA
MINSK – 3 June – (BelTA) – |MINSK|--06-03|BelTA
MINSK. 3 June. PRIME – |MINSK|--06-03|PRIME
Minsk: 3 June 2024. |Minsk|2024-06-03|
Gomel, BelTA: |Gomel||BelTA
3 June 2024 MINSK |MINSK|2024-06-03|
May 14, 2024. Minsk. BelTA. |Minsk|2024-05-14|BelTA
VITEBSK 3 JUNE BELTA |VITEBSK|--06-03|BELTA
3 June (BelTA) – ||--06-03|BelTA
TIRANA, June 3/ATA/ - |TIRANA|--06-03|ATA
NEW YORK--(BUSINESS WIRE)--|NEW YORK||BUSINESS WIRE
Madrid, Jun 3 (EFE).- |Madrid|--06-03|EFE
Damascus, SANA- |Damascus||SANA
Damascus, SANA-|Damascus||SANA
AKIpress. |||AKIpress
24.kg – |||24.kg
MINSK. |MINSK||
(Berlin) – |Berlin||
Minsk, Tuesday. |Minsk||
Navoi, Uzbekistan — |Navoi||
"""

PLACES = r"""
MINSK – MOSCOW, June 3 /TASS/. |MINSK – MOSCOW|--06-03|TASS
Vitebsk – Smolensk, 3 June. |Vitebsk – Smolensk|--06-03|
MINSK–MOSCOW, 3 June (BelTA) – |MINSK–MOSCOW|--06-03|BelTA
Minsk-Moscow, 3 June. BelTA – |Minsk-Moscow|--06-03|BelTA
Minsk and Moscow, 3 June (BelTA) - |Minsk and Moscow|--06-03|BelTA
VITEBSK AND SMOLENSK, 3 June. |VITEBSK AND SMOLENSK|--06-03|
Vitebsk, Smolensk and Pskov, 3 June. |Vitebsk, Smolensk and Pskov|--06-03|
TASHKENT/ASTANA, 14 May – UzA/Kazinform. |TASHKENT/ASTANA|--05-14|UzA/Kazinform
BREST Region, 3 June (BelTA) - |BREST Region|--06-03|BelTA
Brest region, 3 June. BelTA – |Brest region|--06-03|BelTA
Pinsk, Brest Oblast, 3 June (BelTA) - |Pinsk|--06-03|BelTA
Pinsk (Brest Region), 3 June /BelTA/. |Pinsk|--06-03|BelTA
WEST PALM BEACH, Fla. (AP) — |WEST PALM BEACH||AP
WASHINGTON, D.C., June 3 (AP) — |WASHINGTON|--06-03|AP
The Hague, 3 June (ANP) – |The Hague|--06-03|ANP
HÀ NỘI — |HÀ NỘI||
ROSTOV-ON-DON, June 3. /TASS/. |ROSTOV-ON-DON|--06-03|TASS
GDYNIA, Poland (AP) — |GDYNIA||AP
MONTERREY, Nuevo León, June 3 (EFE) - |MONTERREY|--06-03|EFE
Gdynia (Poland), Jun 3 (EFE).- |Gdynia|--06-03|EFE
PORTLAND, Ore., June 3 (AP) — |PORTLAND|--06-03|AP
MINSK, MOSCOW, June 3 (TASS) – |MINSK, MOSCOW|--06-03|TASS
"""

DATES = r"""
MINSK, the 3rd of June. - |MINSK|--06-03|
Minsk, 3rd of June 2024. |Minsk|2024-06-03|
MINSK, 3-4 June (BelTA) - |MINSK|--06-03|BelTA
MINSK, 3 and 4 June 2024 (BelTA) - |MINSK|2024-06-03|BelTA
MINSK, June 3-4, 2024 (BelTA) - |MINSK|2024-06-03|BelTA
MINSK, 30 May – 2 June 2024 (BelTA) - |MINSK|2024-05-30|BelTA
MINSK, 30 December – 2 January 2025 (BelTA) - |MINSK|2024-12-30|BelTA
MINSK, 3/6/2024 (BelTA) – |MINSK|2024-06-03|BelTA
MINSK, 03.06.24. BelTA – |MINSK|2024-06-03|BelTA
MINSK, 3. 6. 2024. BelTA – |MINSK|2024-06-03|BelTA
MINSK, 2024-06-03 (BelTA) – |MINSK|2024-06-03|BelTA
MINSK, 3-Jun-2024 (BelTA) – |MINSK|2024-06-03|BelTA
MINSK, 2024, June 3 (BelTA) – |MINSK|2024-06-03|BelTA
Vitebsk, June, 3. BelTA. |Vitebsk|--06-03|BelTA
BRUSSELS, 03/06 (BELGA) - |BRUSSELS|--06-03|BELGA
Monday, 3 June 2024, Minsk (BelTA) – |Minsk|2024-06-03|BelTA
MINSK, 3 June, Monday (BelTA) – |MINSK|--06-03|BelTA
MINSK, Monday (BelTA) – |MINSK||BelTA
MINSK, 3 June 2024, 10:32 GMT+3 (BelTA) – |MINSK|2024-06-03|BelTA
Riyadh, Dhu al-Qi'dah 26, 1445, June 3, 2024, SPA -- |Riyadh|2024-06-03|SPA
"""

CREDITS = r"""
KAZAN, June 3 — RIA Novosti, Ivan Petrov. |KAZAN|--06-03|RIA Novosti
MOSCOW, June 3 - RIA Novosti, Anna Petrova, Ivan Ivanov. |MOSCOW|--06-03|RIA Novosti
3 June, Minsk /BelTA Corr./ |Minsk|--06-03|BelTA
MINSK, 3 June /BelTA corr. Ivan Petrov/. |MINSK|--06-03|BelTA
MINSK, 3 June. BelTA correspondent Ivan Petrov. |MINSK|--06-03|BelTA
MINSK, 3 June (corr. of BelTA Ivan Petrov) – |MINSK|--06-03|BelTA
MINSK, 3 June (BelTA news agency) – |MINSK|--06-03|BelTA
MINSK, 3 June /Ivan Petrov – BELTA/. |MINSK|--06-03|BELTA
MINSK, 3 June – BelTA, by Ivan Petrov. |MINSK|--06-03|BelTA
ASTANA. KAZINFORM /Ivan Petrov/ – |ASTANA||KAZINFORM
BAKU, Azerbaijan, June 3. Fuad Mammadov - Trend: |BAKU|--06-03|Trend
Baku, Azerbaijan, June 3 Trend: |Baku|--06-03|Trend
By Jane Doe, Accra, June 3, GNA – |Accra|--06-03|GNA
MINSK, 3 June (BelTA/TASS) - |MINSK|--06-03|BelTA/TASS
MINSK. BelTA-TASS. |MINSK||BelTA-TASS
Palesse Wire, Pinsk, 14 May. |Pinsk|--05-14|Palesse Wire
PINSK, 14 May (Palesse Wire, Ivan Petrov) – |PINSK|--05-14|Palesse Wire
Pinsk. PalWire – |Pinsk||PalWire
Zaslauje, 3 June, PALTELA – |Zaslauje|--06-03|PALTELA
ZASLAUJE. 3 June. PALTELA – |ZASLAUJE|--06-03|PALTELA
МИНСК, 3 июня. Корр. БЕЛТА. |МИНСК|--06-03|БЕЛТА
МИНСК, 3 июн — РИА Новости, Иван Петров. |МИНСК|--06-03|РИА Новости
BREAKING: MINSK, 3 June (BelTA) – |MINSK|--06-03|BelTA
(Adds details) MINSK, 3 June (BelTA) – |MINSK|--06-03|BelTA
BREAKING (Reuters) – |||Reuters
"""

OWN_LINES = r"""
Minsk, 3 June 2024\n\n|Minsk|2024-06-03|
Baku, June 3, Azertac\n\n|Baku|--06-03|Azertac
Minsk, 3 June 2024\nBelTA\n\n|Minsk|2024-06-03|BelTA
Minsk, 3 June 2024\n\nMINSK (BelTA) – |Minsk|2024-06-03|BelTA
Minsk\n3 June\nBelTA\n\n|Minsk|--06-03|BelTA
MINSK\n\n|MINSK||
BelTA | Minsk | 3 June 2024\n\n|Minsk|2024-06-03|BelTA
Dateline: MINSK, 3 June\nAgency: BelTA\n\n|MINSK|--06-03|BelTA
(BelTA)\n\n|||BelTA
BelTA\n\n|||BelTA
"""

SENTENCES = """
Minsk, the capital of Belarus, will host it.
On 3 June in Minsk the talks began.
May, Johnson and Smith met.
Moscow and Minsk - partners for decades - signed it.
Washington: city of monuments.
Moscow - Minsk trains run again.
TASS Director Mikhail Petrov spoke.
BelTA reports from Minsk.
MINSK, June 31.
Paris, France, is nice.
Johann Bach (31 March 1685 – 28 July 1750) was a man.
Hamilton Field, California, 27 March 1943 -- 6 May 1943.
Smith (3 June 1950, London) was a judge.
(Approved 1 August 1961).
3.2.10. Measures were taken.
Anna Petrova, 3 June.
June 3, 1941 was cold.
Minsk. It was cold.
Trend lines show it.
Prime Minister Ivan Petrov – The man of the hour.
Belarus (BelTA) is here.
ZANU - PF presented a manifesto.
READ THIS: The pledge is new.
TASS: How do you see it?
BelTA correspondent Ivan Petrov reports from Minsk.
MAP - The road was shown on it.
Victory Day, 9 May.
"""


def _cases(table: str) -> list[list[str]]:
    return [line.replace("\\n", "\n").rsplit("|", 3) for line in table.strip().splitlines()]


@pytest.mark.parametrize(
    ("dateline", "place", "date", "agency"), _cases(LAYOUTS) + _cases(PLACES) + _cases(DATES) + _cases(CREDITS)
)
def test_layouts_of_datelines(dateline: str, place: str, date: str, agency: str) -> None:
    body = f"{dateline}{SENTENCE}\n\n{SENTENCE}\n"
    expected = Header(place=place or None, published=date or None, agency=agency or None)
    assert parse_header(body) == expected
    assert body[lead_start(body) :].startswith(SENTENCE)
    found = dateline_spans(body)
    assert found
    assert (found.place and body[found.place.start : found.place.end]) == expected.place
    assert (found.agency and body[found.agency.start : found.agency.end]) == expected.agency


@pytest.mark.parametrize(("head", "place", "date", "agency"), _cases(OWN_LINES))
def test_datelines_in_lines_of_their_own(head: str, place: str, date: str, agency: str) -> None:
    body = f"{head}{SENTENCE}\n\n{SENTENCE}\n"
    assert parse_header(body) == Header(place=place or None, published=date or None, agency=agency or None)
    assert body[lead_start(body) :].startswith(SENTENCE)


@pytest.mark.parametrize("opening", SENTENCES.strip().splitlines())
def test_ordinary_sentences_have_no_dateline(opening: str) -> None:
    assert parse_header(f"{opening} {SENTENCE}\n\n{SENTENCE}\n") == Header()
    assert dateline_spans(f"{opening} {SENTENCE}") is None


@pytest.mark.parametrize(
    ("end", "agency"),
    [
        ("— VNS", "VNS"),
        ("(BelTA)", "BelTA"),
        ("/TASS/", "TASS"),
        ("[AKIpress]", "AKIpress"),
        ("VNA/VNS", "VNA/VNS"),
        ("(Reuters, AFP)", "Reuters, AFP"),
        ("(BelTA, Ivan Petrov)", "BelTA"),
        ("(PWN)", "PWN"),
        ("Reuters.", "Reuters"),
        ("— Palesse Wire", "Palesse Wire"),
        ("Source: Palesse Wire", "Palesse Wire"),
        ("(Source: BelTA)", "BelTA"),
        ("Source: https://news.example/7", None),
        ("Source: the ministry", None),
        ("Ivan Petrov, BelTA", None),
        ("— Ivan Petrov", None),
        ("(By Ivan Petrov)", None),
        ("(ENDS)", None),
        ("(mk)", None),
        ("Trend", None),
        ("So BelTA reported.", None),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
def test_the_agency_credited_at_the_end(end: str, agency: str | None, between: str) -> None:
    text = f"{SENTENCE}\n\n{SENTENCE}{between}{end}\n"
    assert parse_header(text) == Header(agency=agency)
    assert parse_header(f"MINSK, 3 June (Palesse Wire) – {text}").agency == "Palesse Wire"


def test_what_is_the_whole_text_is_no_end_of_it() -> None:
    assert parse_header("VNA/VNS").agency is None
    assert parse_header("Source: Palesse Wire").agency is None
