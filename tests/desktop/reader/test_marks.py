"""What of a page is shown, and how it is said in words."""

from corpus.domain.spans import span
from corpus.domain.statements import State
from desktop.offsets import Utf16Map
from desktop.reader.byline import byline, in_lines
from desktop.reader.described import described_chip, described_statement
from desktop.reader.marks import statement_marks, trimmed
from desktop.reader.mention_marks import MentionMarks
from tests.desktop.reader.pages import BODY, TOPICS, find, full_page, page, statement, tag


def test_rejected_marks_are_not_shown() -> None:
    shown, units = full_page(), Utf16Map(BODY)
    marks = MentionMarks(shown.mentions, units).within(0, len(BODY))
    assert {each.id for each in marks} == {
        "m-minsk",
        "m-orsha",
        "m-grodno",
    }
    assert [each.id for each in statement_marks(shown, units)] == ["s-rates", "s-seal", "s-print", "s-tariffs"]


def test_ranges_count_utf16_units() -> None:
    marks = {each.id: each for each in MentionMarks(full_page().mentions, Utf16Map(BODY)).within(0, 2 * len(BODY))}
    assert marks["m-grodno"].start == find("Grodno").start + 3


def test_decided_topics_come_first_and_give_the_colour() -> None:
    marks = {each.id: each for each in statement_marks(full_page(), Utf16Map(BODY))}
    assert [(each.slug, each.score) for each in marks["s-seal"].chips] == [
        ("digital-signatures", None),
        ("trade", 0.71),
    ]
    assert marks["s-seal"].colour == TOPICS["digital-signatures"].colour
    assert marks["s-tariffs"].colour is None


def test_a_topic_of_two_coders_is_one_chip_and_an_unknown_topic_keeps_its_slug() -> None:
    one = statement("s", find("stamp"))
    shown = page(statements=(one,), tags={"s": (tag("s", "trade", 0.9), tag("s", "trade"), tag("s", "gone", 0.2))})
    (mark,) = statement_marks(shown, Utf16Map(BODY))
    assert [(each.name, each.accepted) for each in mark.chips] == [("trade", True), ("gone", False)]


def test_white_space_at_the_ends_is_not_marked() -> None:
    assert trimmed("a  b\n", span(1, 5)) == span(3, 4)
    assert trimmed("a  b\n", span(1, 3)) is None
    assert trimmed("ab", span(1, 9)) == span(1, 2)


def test_the_byline_leaves_out_what_is_not_known() -> None:
    assert byline(full_page()) == ["Agency", "Minsk", "3 June 2023", "4 statements, 2 to go"]
    one = page(statements=(statement("s", find("stamp"), state=State.ACCEPTED),))
    assert byline(one)[-1] == "1 statement"
    assert byline(page())[-1] == "no statements yet"


def test_no_line_of_the_byline_begins_or_ends_with_a_dot() -> None:
    parts = byline(full_page())
    for width in range(1, 70, 3):
        lines = in_lines(parts, width, len).split("\n")
        assert not any(line.strip("· ") != line for line in lines)
        assert [part for line in lines for part in line.split("  ·  ")] == parts
        assert all(len(line) <= width or line in parts for line in lines)


def test_a_statement_is_described_in_words() -> None:
    shown = full_page()
    words = described_statement(shown, next(each for each in shown.statements if each.id == "s-seal"))
    assert words.splitlines() == [
        "Statement 2 of 4, accepted",
        "Quote: A seal made in Orsha holds in Tula 😀 from the first day, […] Until then we print and stamp.",
        "Speaker: Pavel Harbuz",
        "Topics: digital signatures, trade (suggested, 0.71)",
    ]


def test_a_chip_says_what_words_triggered_it() -> None:
    (mark, *_) = [each for each in statement_marks(full_page(), Utf16Map(BODY)) if each.id == "s-print"]
    assert described_chip(mark.chips[0]) == "trade (suggested, 0.50)\nFound: “seal”"
