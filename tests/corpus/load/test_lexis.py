"""Exports of news databases: many articles in a file, each with all that the database says of it."""

from collections.abc import Callable
from textwrap import fill

import pytest

from tests.corpus.load.papers import LEAD, QUOTE, articles, docx, odt, rtf
from tests.shared import shared


def test_the_sample_of_ten() -> None:
    raw = (shared("fixtures/lexis") / "LexisNexisTools-sample.TXT").read_bytes()
    read = articles(raw, "sample.TXT")
    assert len(read) == 10
    assert [article.agency for article in read] == [
        "Guardian.com", "Guardian", "The Sun (England)", *["The Times (London)"] * 3, "Guardian",
        "MAIL ON SUNDAY (London)", "Sunday Mirror", "DAILY MAIL (London)",
    ]  # fmt: skip
    days = [11, 11, 11, 11, 11, 11, 8, 10, 10, 9]
    assert [article.published for article in read] == [f"2010-01-{day:02}" for day in days]
    assert [article.author for article in read] == [
        "Andrew Sparrow", "Simon Tisdall", "TREVOR Kavanagh", "Tom Coghlan", "William Rees-Mogg", "Tom Coghlan",
        "Allegra Stratton", "STEPHEN POLLARD", "Ross Ihaka and Robert Gentleman", None,
    ]  # fmt: skip
    sections = {3: "FEATURES; Pg. 6", 4: "NEWS; Pg. 3", 5: "EDITORIAL; Pg. 24", 6: "NEWS; Pg. 8", 9: "NEWS; Pg. 6"}
    assert {at: article.metadata.get("section") for at, article in enumerate(read, 1) if at in sections} == sections
    lengths = [int(article.metadata["length"].split()[0].replace(",", "")) for article in read]
    words = [len(article.body.removeprefix(article.title).split()) for article in read]
    assert all(abs(one - two) <= 0.05 * two for one, two in zip(words, lengths, strict=True))
    assert {article.language for article in read} == {"en"}
    assert read[7].title == "PRISONER OF HIS OWN CABINET"
    assert len({article.id for article in read}) == 10
    assert not any("LOAD-DATE" in article.body or "Copyright 2010" in article.body for article in read)


CLASSIC = f"""Download Request: Selected Items: 1-2

                               1 of 2 DOCUMENTS

                               The Palesse Courier

                              June 3, 2024 Monday
                                   Edition 1;
                                    Region

Roaming ends
in June

BYLINE: BY ALENA SHPAK

SECTION: ECONOMY; Pg. 3

LENGTH: 31 words

DATELINE: MINSK

{fill(LEAD, 78)}

{QUOTE}

LOAD-DATE: June 4, 2024

LANGUAGE: ENGLISH

SUBJECT: ROAMING (90%);
TARIFFS (80%)

                    Copyright 2024 Palesse Press
                              All Rights Reserved

                             Dokument 2 von 383

                               The Other Paper

                                  4 June 2024

No body here

LENGTH: 2 words
"""


def test_a_classic_export_without_its_sample() -> None:
    first, second = articles(CLASSIC.replace("\n", "\r\n").encode(), "a.txt")
    assert first.body == f"Roaming ends in June\n\n{LEAD}\n\n{QUOTE}"
    assert (first.title, first.agency, first.author) == ("Roaming ends in June", "The Palesse Courier", "ALENA SHPAK")
    assert (first.place, first.published, first.language) == ("MINSK", "2024-06-03", "en")
    assert first.metadata == {
        "edition": "Edition 1; Region",
        "section": "ECONOMY; Pg. 3",
        "length": "31 words",
        "load_date": "June 4, 2024",
        "subject": "ROAMING (90%); TARIFFS (80%)",
        "rights": "Copyright 2024 Palesse Press All Rights Reserved",
    }
    assert first.source_file == "a.txt/1"
    assert (second.title, second.agency) == ("No body here", "The Other Paper")


NEXIS_UNI = (
    "User Name: anna", "Documents (2)", "1. Roaming ends in June", "2. Flax goes abroad",
    "Roaming ends in June", "The Palesse Courier", "June 3, 2024 Monday", "Edition 1",
    "Copyright 2024 Palesse Press All Rights Reserved", "Section: ECONOMY; Pg. 3", "Length: 31 words",
    "Byline: By Alena Shpak", "Dateline: MINSK", "Body", LEAD, QUOTE, "Classification", "Language: ENGLISH",
    "Publication-Type: Newspaper", "Load-Date: June 4, 2024", "End of Document",
    "Flax goes abroad", "The Other Paper", "4 June 2024", "Length: 6 words", "Body",
    "Exports of flax grew by a tenth.", "Load-Date: June 5, 2024", "Page 2 of 2", "End of Document",
)  # fmt: skip


def _text(*paragraphs: str) -> bytes:
    return "\r\n\r\n".join(paragraphs).encode("utf-8-sig")


@pytest.mark.parametrize(("make", "ending"), [(docx, "docx"), (rtf, "rtf"), (odt, "odt"), (_text, "txt")])
def test_nexis_uni_in_each_of_its_forms(make: Callable[..., bytes], ending: str) -> None:
    paragraphs = [each.replace("“", '"').replace("”", '"') for each in NEXIS_UNI]
    first, second = articles(make(*paragraphs), f"a.{ending}")
    assert first.body == f"Roaming ends in June\n\n{LEAD}\n\n{paragraphs[15]}"
    assert (first.title, first.agency, first.author) == ("Roaming ends in June", "The Palesse Courier", "Alena Shpak")
    assert (first.place, first.published, first.language) == ("MINSK", "2024-06-03", "en")
    assert first.metadata["section"] == "ECONOMY; Pg. 3"
    assert first.metadata["length"] == "31 words"
    assert first.metadata["edition"] == "Edition 1"
    assert (second.title, second.agency, second.published) == ("Flax goes abroad", "The Other Paper", "2024-06-04")
    assert second.body == "Flax goes abroad\n\nExports of flax grew by a tenth."


def test_a_text_that_only_speaks_of_documents_is_one_article() -> None:
    (article,) = articles(b"He has 1 of 2 documents.\n\n1 of 2 documents\n\nThe rest is lost, he said.", "a.txt")
    assert "The rest is lost" in article.body
    (article,) = articles(b"This is the end.\n\nEnd of Document\n", "a.txt")
    assert article.body.endswith("End of Document\n")
