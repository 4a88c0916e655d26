"""Makes small files of every kind, of invented news, for the tests of their readers."""

import io
import zipfile
from collections.abc import Sequence

from corpus.domain.articles import Article
from corpus.domain.tables import TableChoices
from corpus.load.draft import LeftPart
from corpus.load.reading import ReadArticle, read_source
from corpus.load.source import held_source

TITLE = "Roaming ends in June"
LEAD = "MINSK, 3 June (BelTA) - Roaming charges end in June, Deputy Minister Vera Lipnitskaya said on Monday."
QUOTE = "“Callers will not notice the border,” she added."
RUSSIAN = "Плата за роуминг будет отменена в июне, сообщила заместитель министра Вера Липницкая."
Line = tuple[float, float, float, str]  # x, y and size in points, and the words


def found(raw: bytes, name: str, choices: TableChoices | None = None) -> list[ReadArticle | LeftPart]:
    """What is read from a file of these bytes."""
    return list(read_source(held_source(raw, name=name), choices or TableChoices()))


def articles(raw: bytes, name: str, choices: TableChoices | None = None) -> list[Article]:
    """The articles of a file that has nothing else."""
    read = found(raw, name, choices)
    assert all(isinstance(each, ReadArticle) for each in read), read
    return [each.article for each in read if isinstance(each, ReadArticle)]


def only(raw: bytes, name: str, choices: TableChoices | None = None) -> Article:
    """The one article of a file."""
    (article,) = articles(raw, name, choices)
    return article


def errors(raw: bytes, name: str, choices: TableChoices | None = None) -> list[str]:
    """The codes of what could not be read in a file."""
    return [each.error.code for each in found(raw, name, choices) if isinstance(each, LeftPart)]


def docx(*paragraphs: str, author: str = "typist", title: str = "") -> bytes:
    """A Word document."""
    from docx import Document

    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.core_properties.author = author
    document.core_properties.title = title
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def odt(*paragraphs: str, title: str = "") -> bytes:
    """An OpenDocument text."""
    from odfdo import Document, Paragraph

    document = Document("odt")
    document.body.clear()
    for paragraph in paragraphs:
        document.body.append(Paragraph(paragraph))
    if title:
        document.meta.title = title
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def rtf(*paragraphs: str) -> bytes:
    """Rich text in Windows-1251, as word processors write it."""
    escaped = (
        "".join(each if each.isascii() else f"\\'{each.encode('cp1251').hex()}" for each in paragraph)
        for paragraph in paragraphs
    )
    body = "\\par\n".join(escaped)
    return (
        "{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}}"
        f"{{\\*\\generator Word;}}\\f0\\fs24 {body}\\par}}"
    ).encode("ascii")


def xlsx(*sheets: tuple[str, Sequence[Sequence[object]]]) -> bytes:
    """An Excel book of named sheets."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def packed(**files: bytes | str) -> bytes:
    """A ZIP archive; `__` in a name is its dot."""
    return zipped({name.replace("__", "."): content for name, content in files.items()})


def zipped(files: dict[str, bytes | str]) -> bytes:
    """A ZIP archive of files by name."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def pdf(*pages: Sequence[Line], title: str = "") -> bytes:
    """A PDF of lines in Helvetica, written by hand."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        drawn = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({_escaped(words)}) Tj ET" for x, y, size, words in lines)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
    if title:
        objects.append(f"<< /Title ({_escaped(title)}) /CreationDate (D:20240603101112Z) >>")
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    info = f"/Info {len(objects)} 0 R " if title else ""
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {info}>>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("ascii")


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
