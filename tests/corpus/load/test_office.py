"""Word, OpenDocument and rich text: all of the text in its order, and what the files say of themselves."""

import io
import zipfile
from collections.abc import Callable

import pytest

from corpus.load import limits
from tests.corpus.load.papers import LEAD, QUOTE, RUSSIAN, TITLE, docx, errors, odt, only, rtf, zipped

Maker = Callable[..., bytes]
WHOLE = f"{TITLE}\n\n{LEAD}\n\n{QUOTE}"


@pytest.mark.parametrize(("make", "name"), [(docx, "a.docx"), (odt, "a.odt"), (rtf, "a.rtf")])
def test_paragraphs_become_the_text_and_its_head_is_read(make: Maker, name: str) -> None:
    article = only(make(TITLE, LEAD, QUOTE), name)
    assert article.body == WHOLE
    assert (article.title, article.agency, article.place) == (TITLE, "BelTA", "MINSK")
    assert (article.published, article.author, article.language) == ("--06-03", None, "en")
    assert article.source_file == name


@pytest.mark.parametrize(("make", "name"), [(docx, "a.docx"), (odt, "a.odt"), (rtf, "a.rtf")])
def test_cyrillic_letters(make: Maker, name: str) -> None:
    article = only(make(RUSSIAN), name)
    assert (article.body, article.language) == (RUSSIAN, "ru")


def test_a_word_document_in_all_its_parts() -> None:
    from docx import Document
    from docx.opc.constants import CONTENT_TYPE as CT
    from docx.opc.constants import RELATIONSHIP_TYPE as RT
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = Document()
    document.add_heading(TITLE, 1)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Exports", "12.5"
    paragraph = document.add_paragraph("They ")
    for xml in (
        "<w:del {0}><w:r><w:delText>never </w:delText></w:r></w:del>",
        "<w:ins {0}><w:r><w:t>always </w:t></w:r></w:ins>",
        "<w:hyperlink {0}><w:r><w:t>agreed</w:t><w:tab/><w:t>today</w:t></w:r></w:hyperlink>",
    ):
        paragraph._p.append(parse_xml(xml.format(nsdecls("w"))))
    document.element.body.insert(
        -1,
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>In a control.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        ),
    )
    notes = (
        f"<w:footnotes {nsdecls('w')}><w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    document.part.relate_to(Part(PackURI("/word/footnotes.xml"), CT.WML_FOOTNOTES, notes.encode()), RT.FOOTNOTES)
    stream = io.BytesIO()
    document.save(stream)
    assert only(stream.getvalue(), "a.docx").body == (
        f"{TITLE}\n\nExports 12.5\n\nThey always agreed today\n\nIn a control.\n\nA note."
    )


def test_what_a_document_says_of_itself_is_kept_and_is_not_the_author_of_the_news() -> None:
    article = only(docx(LEAD, author="typist", title="A title of its own"), "a.docx")
    assert (article.title, article.author) == ("A title of its own", None)
    assert article.body.startswith("A title of its own\n\nMINSK")
    assert article.metadata["document_author"] == "typist"
    assert only(docx(LEAD, title="Microsoft Word - 12.docx"), "a.docx").title.startswith("Roaming charges end")
    assert only(odt(LEAD, title="In the head"), "a.odt").title == "In the head"


def test_files_that_are_none_are_told() -> None:
    for name in ("a.docx", "a.odt"):
        assert errors(b"PK\x03\x04 and nothing", name) == ["file-broken"]
        assert errors(zipped({"other.xml": "<x/>"}), name) == ["file-broken"]
        assert errors(docx(TITLE)[:-400], name) == ["file-broken"]
    assert errors(b"no rich text", "a.rtf") == ["file-broken"]
    assert errors(docx(), "a.docx") == ["file-empty"]
    assert errors(rtf(""), "a.rtf") == ["file-empty"]


def test_rich_text_with_links_and_with_a_list_of_fonts_without_end() -> None:
    field = r'{\field{\*\fldinst{HYPERLINK "https://x.example"}}{\fldrslt a link}}'
    assert only(rb"{\rtf1\ansi They said " + field.encode() + rb" was there.\par}", "a.rtf").body == (
        "They said a link was there."
    )
    assert errors(b"{\\rtf1 " + b"{\\field{\\*\\fldinst{HYPERLINK " * 5000, "a.rtf") == ["file-empty"]
    assert errors(b"{\\rtf1 {\\fonttbl " + b"\\f0 " * limits.FONTS, "a.rtf") == ["file-broken"]


def test_entities_in_an_office_file_are_refused() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'
    for raw, part, name in ((docx(TITLE), "word/document.xml", "a.docx"), (odt(TITLE), "content.xml", "a.odt")):
        with zipfile.ZipFile(io.BytesIO(raw)) as whole:
            parts: dict[str, bytes | str] = {each: whole.read(each) for each in whole.namelist()}
        assert errors(zipped(parts | {part: bomb}), name) == ["xml-unsafe"]


def test_an_office_file_that_unpacks_without_end_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = zipped({"word/document.xml": b"\0" * (limits.RATIO_FROM + 1)})
    assert errors(raw, "a.docx") == ["archive-ratio"]
    monkeypatch.setattr(limits, "OFFICE_UNPACKED", 1000)
    assert errors(docx(TITLE), "a.docx") == ["file-too-large"]
