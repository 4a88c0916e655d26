"""Tables: one row an article, columns guessed by name and content, or as somebody chose."""

import io
import json
from datetime import date, datetime
from pathlib import Path

import pytest

from corpus.domain.tables import TableChoices
from corpus.load import limits
from corpus.load.columns import guess, named
from corpus.load.draft import LeftPart
from corpus.load.table_looks import TableLooks
from tests.corpus.load.papers import LEAD, QUOTE, RUSSIAN, TITLE, articles, errors, found, only, packed, xlsx

CSV = f'id,Headline,Pub Date,Source,Author,URL,Body\n7,{TITLE},03.06.2024,BelTA,Alena Shpak,https://x.example/1,"{LEAD}"\n'


def test_a_table_with_usual_names() -> None:
    article = only(CSV.encode(), "a.csv")
    assert article.body == f"{TITLE}\n\n{LEAD}"
    assert (article.title, article.published, article.agency) == (TITLE, "2024-06-03", "BelTA")
    assert (article.author, article.url, article.language) == ("Alena Shpak", "https://x.example/1", "en")
    assert (dict(article.metadata), article.source_file) == ({"id": "7"}, "a.csv/row 2")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter_in_every_encoding(delimiter: str, encoding: str) -> None:
    rows = [
        ["Заголовок", "Дата", "Текст"],
        ["Роуминг", "3 июня 2024 года", RUSSIAN],
        ["Лён", "", "За рубежом; да, да."],
    ]
    text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    first, second = articles(text.encode(encoding), "a.csv")
    assert (first.body, first.published) == (f"Роуминг\n\n{RUSSIAN}", "2024-06-03")
    assert second.body == "Лён\n\nЗа рубежом; да, да."


def test_a_table_of_tabs_with_line_breaks_and_markup_in_cells() -> None:
    first, second = articles(b'title\ttext\nA\t"one\n\ntwo"\nB\t<p>One &amp; two</p><p>three</p>\n', "a.tsv")
    assert (first.body, second.body) == ("A\n\none\n\ntwo", "B\n\nOne & two\n\nthree")


def test_columns_without_telling_names_and_without_names_at_all() -> None:
    row = {"a": TITLE, "b": "2024-06-03", "c": "https://x.example/1", "d": LEAD * 2, "e": "12"}
    assert guess(list(row), [row]) == {"url": "c", "published": "b", "text": "d", "title": "a"}
    assert not named([TITLE, "2024-06-03", LEAD])
    assert named(["Überschrift", "Text"])
    article = only(f'{TITLE},2024-06-03,"{LEAD * 2}"\n'.encode(), "a.csv")
    assert (article.title, article.published, article.source_file) == (TITLE, "2024-06-03", "a.csv/row 1")


def test_given_columns_win_and_missing_ones_are_told() -> None:
    raw = b"headline,lead,body\nA,The lead.,The body.\n"
    assert only(raw, "a.csv", TableChoices(given={"text": "LEAD"})).body == "A\n\nThe lead."
    (left,) = found(raw, "a.csv", TableChoices(given={"text": "story"}))
    assert isinstance(left, LeftPart)
    assert str(left.error) == "It has no column story. The columns: headline, lead, body."


def test_a_choice_for_these_columns_and_one_to_leave_them_out() -> None:
    raw = b"headline,body,more\nA,The body.,The rest.\n"
    columns = ("headline", "body", "more")
    chosen = TableChoices(chosen={columns: {"text": "more", "title": "gone"}})
    assert only(raw, "a.csv", chosen).body == "The rest."
    assert errors(raw, "a.csv", TableChoices(chosen={columns: None})) == ["table-left-out"]


def test_rows_without_text_are_told_blank_ones_are_none_and_dates_that_are_none_are_kept() -> None:
    raw = b"title,text,date\nA,One.,soon\n,,\n,,2024-06-03\nB,,2024\n"
    assert errors(raw, "a.csv") == ["table-row"]
    read = found(raw, "a.csv")
    assert [each.part for each in read] == ["row 2", "row 4", "row 5"]
    first = read[0]
    assert not isinstance(first, LeftPart)
    assert first.article.metadata == {"date": "soon"}


def test_tables_without_articles() -> None:
    assert errors(b"a,b\n1,2\n", "a.csv") == ["table-text"]
    assert errors(b"title,text\n", "a.csv") == ["table-empty"]
    assert errors(b"\n\n", "a.csv") == ["table-empty"]
    assert errors(b"\x00\x01\x02" * 40, "a.csv") == ["text-binary"]
    assert errors(b"[]", "a.json") == ["table-empty"]
    assert errors(b"3", "a.json") == ["table-empty"]
    assert errors(b"{", "a.json") == ["file-broken"]
    assert errors(b"PK", "a.xlsx") == ["file-broken"]
    assert errors(xlsx(("empty", [])), "a.xlsx") == ["table-empty"]


def test_a_long_cell_and_one_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    long = "word " * 40_000
    assert only(f'title,text\nA,"{long}"\n'.encode(), "a.csv").body.count("word") == 40_000
    monkeypatch.setattr(limits, "CELL", 1000)
    assert errors(f'title,text\nA,"{long}"\n'.encode(), "a.csv") == ["file-broken"]


def test_excel_sheets_with_dates_numbers_and_gaps() -> None:
    raw = xlsx(
        (
            "June",
            [[], ["Title", "Date", "Text", "Views"], ["A", datetime(2024, 6, 3), LEAD, 12.0], [], ["B", None, QUOTE]],
        ),
        ("July", [["Text", "Date"], ["In July.", date(2024, 7, 1)], ["Later.", 45475.5]]),
        ("Empty", []),
    )
    first, second, third, fourth = articles(raw, "a.xlsx")
    assert (first.body, first.published, dict(first.metadata)) == (f"A\n\n{LEAD}", "2024-06-03", {"Views": "12"})
    assert (second.source_file, third.source_file) == ("a.xlsx/June/row 5", "a.xlsx/July/row 2")
    assert (third.published, fourth.published) == ("2024-07-01", "2024-07-02")  # a date that nobody called one


def test_an_excel_row_far_below_and_a_table_of_too_many_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "GAP", 10)
    rows: list[list[object]] = [["title", "text"], ["A", "One."], *[[None, None]] * 20, ["B", "Two."]]
    assert [article.title for article in articles(xlsx(("s", rows)), "a.xlsx")] == ["A"]
    wide = "title,text" + ",x" * 2000 + "\nA,One.\n"
    assert only(wide.encode(), "a.csv").body == "A\n\nOne."


def test_json_wherever_its_list_stands() -> None:
    rows = [{"title": "A", "content": "One.", "source": {"id": 1, "name": "BelTA"}, "publishedAt": "2024-06-03T10:00Z",
             "tags": ["x", "y"], "nested": {"a": [{"b": 1}]}}]  # fmt: skip
    for document in (rows, {"status": "ok", "articles": rows}, {"response": {"docs": rows}}, rows[0]):
        article = only(json.dumps(document).encode(), "a.json")
        assert (article.body, article.agency, article.published) == ("A\n\nOne.", "BelTA", "2024-06-03")
        assert article.metadata == {"source.id": "1", "tags": "x, y", "nested.a": '[{"b":1}]'}


def test_columns_of_objects_in_objects_are_known_by_their_last_names() -> None:
    row = {
        "meta": {"title": "A", "date": 1717408800},
        "content": {"body": "One."},
        "image": {"url": "https://x.example/1"},
    }
    article = only(json.dumps(row).encode(), "a.jsonl")
    assert (article.body, article.published, article.metadata) == ("A\n\nOne.", "2024-06-03", {})


def test_a_first_line_that_only_names_the_delimiter_is_no_row() -> None:
    (read,) = found(b'\xef\xbb\xbfsep=;\r\ntitle;text\r\n"A, B";One.\r\n', "a.csv")
    assert (read.part, read.article.body) == ("row 3", "A, B\n\nOne.")  # type: ignore[union-attr]


def test_json_lines_go_on_after_a_broken_one() -> None:
    raw = '{"title":"A","text":"One."}\n\n{broken\n[1]\n{"title":"Б","text":"Два."}\n'.encode()
    assert [each.part for each in found(raw, "a.jsonl")] == ["row 1", "row 2", "row 3", "row 4"]
    assert errors(raw, "a.jsonl") == ["file-broken", "file-broken"]
    assert len(articles(b'{"text":"One."}\n{"text":"Two."}\n', "a.json")) == 2


def test_an_export_of_our_own_is_sent_to_the_import() -> None:
    assert errors(b'{"format": "quoteline", "version": 1, "articles": []}', "a.json") == ["file-exchange"]


def test_a_large_table_is_read_row_by_row_in_the_encoding_of_its_later_rows() -> None:
    text = io.StringIO()
    text.write("title,text\n")
    for number in range(40):
        text.write(f"T{number},{'Nothing but plain letters in this row of the table. ' * 150}\n")
    text.write(f'Last,"{RUSSIAN}"\n')
    *_, last = articles(text.getvalue().encode("cp1251"), "a.csv")
    assert last.body == f"Last\n\n{RUSSIAN}"


def test_a_look_tells_the_columns_before_anything_is_added(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(CSV, "utf-8")
    (tmp_path / "broken.xlsx").write_bytes(b"PK")
    (tmp_path / "note.txt").write_text(LEAD, "utf-8")
    (tmp_path / "b.zip").write_bytes(packed(b__csv=CSV, c__jsonl='{"text": "One."}\n', d__txt="No table."))
    looks = TableLooks([tmp_path])
    assert list(dict.fromkeys(looks.walk())) == [1, 2, 3, 4]
    first, second = looks.found()
    assert (first.columns[1], first.names) == ("Headline", ("a.csv", "b.zip/b.csv"))
    assert first.rows[0][1] == TITLE
    assert first.guess["text"] == "Body"
    assert (second.columns, second.names) == (("text",), ("b.zip/c.jsonl",))
