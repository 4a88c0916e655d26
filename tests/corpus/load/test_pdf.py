"""PDF: lines become paragraphs, words are made whole, running heads go, and a scan is told as one."""

from tests.corpus.load.papers import TITLE, Line, errors, only, pdf

LEFT, PITCH = 60.0, 14.0


def _column(top: float, *lines: str, size: float = 11, left: float = LEFT) -> list[Line]:
    """Lines below each other; one that begins with `>` is indented, an empty one leaves room."""
    placed, y = [], top
    for line in lines:
        if line:
            indent = 20 if line.startswith(">") else 0
            placed.append((left + indent, y, size, line.removeprefix(">")))
        y -= PITCH
    return placed


def test_lines_are_joined_to_paragraphs_by_gaps_indents_and_short_ends() -> None:
    lines = [
        (LEFT, 780.0, 18.0, TITLE),
        *_column(
            740,
            "MINSK, 3 June (BelTA) - Roaming charges end in June and the operators of",
            "both countries agreed on that in Grodno last week, a minister said there.",
            "",
            "Prices for calls in either country will be the same from the first of the",
            "month on.",
            "The agreement is good for ten years and can be made longer by both sides",
            "at once.",
            ">Nobody spoke against it, and the ministers will meet again in the autumn",
            "of the year to look at what became of it in the meantime.",
        ),
    ]
    assert only(pdf(lines), "a.pdf").body == (
        f"{TITLE}\n\n"
        "MINSK, 3 June (BelTA) - Roaming charges end in June and the operators of both countries agreed on that in "
        "Grodno last week, a minister said there.\n\n"
        "Prices for calls in either country will be the same from the first of the month on.\n\n"
        "The agreement is good for ten years and can be made longer by both sides at once.\n\n"
        "Nobody spoke against it, and the ministers will meet again in the autumn of the year to look at what became "
        "of it in the meantime."
    )


def test_broken_words_are_made_whole_and_compounds_keep_their_hyphen() -> None:
    lines = _column(
        700,
        "The integra-",
        "tion goes on, said the High-",
        "Level Group of 2024-",
        "25 in Minsk.",
    )
    assert only(pdf(lines), "a.pdf").body == "The integration goes on, said the High-Level Group of 2024-25 in Minsk."


def test_running_heads_and_page_numbers_go_and_a_sentence_goes_over_the_page() -> None:
    def page(number: int, *lines: str) -> list[Line]:
        head = (LEFT, 810.0, 9.0, f"The Palesse Courier, issue {number}")
        return [head, *_column(760, *lines), (300.0, 30.0, 9.0, str(number))]

    article = only(
        pdf(
            page(1, "Exports of flax grew by a tenth and the", "ministry of trade of the republic says that the"),
            page(2, "growth goes on in autumn."),
            page(3, "Nobody knows what comes after that."),
        ),
        "a.pdf",
    )
    assert article.body == (
        "Exports of flax grew by a tenth and the ministry of trade of the republic says that the growth goes on in "
        "autumn.\n\nNobody knows what comes after that."
    )


def test_two_columns_are_read_one_after_the_other() -> None:
    left = _column(700, "The first column ends in the", "middle of a sentence that goes")
    right = _column(700, "on in the second one until it", "ends.", left=330)
    assert only(pdf([*left, *right]), "a.pdf").body == (
        "The first column ends in the middle of a sentence that goes on in the second one until it ends."
    )


def test_the_title_of_the_file_is_used_where_the_text_has_none() -> None:
    lines = _column(700, "Exports of flax grew by a tenth, a ministry said in the capital on Monday.")
    article = only(pdf(lines, title="Flax goes abroad"), "a.pdf")
    assert article.title == "Flax goes abroad"
    assert article.metadata["document_created"] == "2024-06-03"


def test_scans_locked_and_broken_files_are_told() -> None:
    assert errors(pdf([]), "a.pdf") == ["file-no-text"]
    assert errors(b"%PDF-1.7 nothing more", "a.pdf") == ["file-broken"]
    assert errors(b"no PDF at all", "a.pdf") == ["file-broken"]
    assert errors(_locked(), "a.pdf") == ["file-locked"]


def _locked() -> bytes:
    """A file that asks for a password: no key opens it."""
    raw = pdf([(LEFT, 700.0, 11.0, TITLE)])
    places = f"<< /Filter /Standard /V 1 /R 2 /O <{'00' * 32}> /U <{'00' * 32}> /P -4 >>"
    return raw.replace(b"/Root 1 0 R", f"/Root 1 0 R /ID [<00><00>] /Encrypt {places}".encode())
