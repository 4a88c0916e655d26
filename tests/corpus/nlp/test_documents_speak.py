"""What papers and figures say: "the study found", "data showed", "it follows from the report"."""

import pytest

from tests.corpus.nlp.reading import contents, said


@pytest.mark.parametrize(
    ("body", "content", "speaker"),
    [
        (
            "Imports fell by 4 percent in May, official data showed.",
            "Imports fell by 4 percent in May",
            "official data",
        ),
        ("A poll shows that two of three drivers are tired.", "two of three drivers are tired", "poll"),
        ("Auditors found that the pier was rotten.", "the pier was rotten", "Auditors"),
        ("In 2024, as follows from the report, nine boats sank.", "In 2024 | nine boats sank", "report"),
        ("Nine boats sank, it follows from the documents of the case.", "Nine boats sank", "documents of the case"),
        (
            "Nine boats sank, according to data from the Statistics Office, three times as many as in May.",
            "Nine boats sank | three times as many as in May",
            "Statistics Office",
        ),
        ("Councillor Pavel Kruk (Greens) finds that the pier is rotten.", "the pier is rotten", "Pavel Kruk"),
    ],
)
def test_documents_speak(body: str, content: str, speaker: str) -> None:
    assert [each[1:] for each in said(body)] == [(content, speaker)]


@pytest.mark.parametrize(
    "body",
    [
        "Anna Belaya found that the door was locked.",
        "The nurse found the door was locked.",
        "As seen from the river, the bridge looks old.",
        "As a rule, buses are late, and nobody complains.",
        "This shows that the bridge is old.",
        "The town will show that the bridge is old.",
        "The engineers read the “Book of Old Bridges”.",
    ],
)
def test_verbs_of_finding_are_often_none_of_reporting(body: str) -> None:
    assert contents(body) == []


def test_an_attribution_without_a_verb_stands_beside_one_with_a_verb() -> None:
    body = "According to Pavel Kruk, the bridge is old, while Anna Belaya said it was new."
    assert [each[1:] for each in said(body)] == [("the bridge is old", "Pavel Kruk"), ("it was new", "Anna Belaya")]
