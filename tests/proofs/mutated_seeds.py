"""One small valid file of every format that Quoteline reads, made here from invented text."""

import io
import json
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from corpus.commands.suggestions import RecordSuggestions
from tests.corpus.making import TEXT, article, project, suggestions

_CYRILLIC: Final = (
    "МИНСК, 3 мая (Агентство) - Роуминг отменят осенью, сообщила Вера Липницкая.\n\n"
    "«Печать из Орши действует в Туле», - пояснила она.\n"
)
_PARAGRAPHS: Final = [part for part in TEXT.split("\n") if part.strip()]
_P: Final = "".join(f"<p>{part}</p>" for part in _PARAGRAPHS)
_HTML: Final = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Flax abroad</title>'
    '<meta property="article:published_time" content="2024-05-03"><script>let x = "<p>no</p>";</script></head>'
    f'<body><nav><a href="file:///x">Home</a></nav><article><h1>Flax abroad</h1>{_P}</article></body></html>'
)
_NITF: Final = (
    '<?xml version="1.0" encoding="utf-8"?><nitf><head><title>Flax abroad</title><docdata>'
    '<date.issue norm="20240503T100000Z"/></docdata></head><body><body.head><hedline><hl1>Flax abroad</hl1></hedline>'
    f"</body.head><body.content>{_P}</body.content></body></nitf>"
)
_NEWSML: Final = (
    '<?xml version="1.0" encoding="utf-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="u:1">'
    "<itemMeta><versionCreated>2024-05-03T10:00:00Z</versionCreated></itemMeta><contentMeta>"
    "<headline>Flax abroad</headline></contentMeta><contentSet><inlineXML contenttype='application/xhtml+xml'>"
    f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{_P}</body></html></inlineXML></contentSet></newsItem>'
)
_RSS: Final = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Agency</title>'
    + "".join(
        f"<item><title>Flax {n}</title><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate>"
        f"<description>{_PARAGRAPHS[0]} {n}</description></item>"
        for n in range(3)
    )
    + "</channel></rss>"
)
_ATOM: Final = (
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Agency</title>'
    f'<entry><title>Flax</title><updated>2024-05-03T10:00:00Z</updated><content type="html">{_PARAGRAPHS[0]}'
    "</content></entry></feed>"
)
_MAIL: Final = (
    "From: Agency <desk@example.org>\r\nTo: anna@example.org\r\nSubject: =?utf-8?b?RmxheCBhYnJvYWQ=?=\r\n"
    'Date: Fri, 3 May 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
    f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{TEXT}\r\n--b\r\n"
    'Content-Type: text/html; charset=utf-8\r\nContent-Disposition: attachment; filename="a.html"\r\n'
    f"Content-Transfer-Encoding: 8bit\r\n\r\n{_HTML}\r\n--b--\r\n"
)
_MHTML: Final = (
    "From: <Saved>\r\nSubject: Flax abroad\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; boundary="b"\r\n\r\n'
    f"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: http://192.0.2.1/a\r\n\r\n{_HTML}\r\n--b--\r\n"
)
_RTF: Final = r"{\rtf1\ansi\ansicpg1251{\info{\title Flax abroad}}\f0\fs24 " + TEXT.replace("\n", r"\par ") + "}"
_ROWS: Final = [{"text": f"{_PARAGRAPHS[0]} Row {n}.", "title": f"Flax {n}", "date": "2024-05-03"} for n in range(4)]
_CODEBOOK: Final = (
    'name = "Small"\n[[topics]]\nname = "Trade"\nslug = "trade"\nkeywords = ["export"]\ncolour = "#c8741a"\nkey = "1"\n'
    '[[topics]]\nname = "Flax"\nparent = "trade"\nexamples = ["Flax grew."]\n'
)


def _table(separator: str) -> bytes:
    lines = [separator.join(_ROWS[0]), *(separator.join(f'"{cell}"' for cell in row.values()) for row in _ROWS)]
    return "\r\n".join(lines).encode()


def _word() -> bytes:
    from docx import Document

    made, stream = Document(), io.BytesIO()
    made.add_heading("Flax abroad", 0)
    for part in _PARAGRAPHS:
        made.add_paragraph(part)
    made.save(stream)
    return stream.getvalue()


def _opendocument() -> bytes:
    from odfdo import Document, Paragraph

    made, stream = Document("text"), io.BytesIO()
    made.body.clear()
    for part in _PARAGRAPHS:
        made.body.append(Paragraph(part))
    made.save(stream)
    return stream.getvalue()


def _excel() -> bytes:
    from openpyxl import Workbook

    made, stream = Workbook(), io.BytesIO()
    sheet = made.active
    assert sheet is not None
    sheet.append(list(_ROWS[0]))
    for row in _ROWS:
        sheet.append(list(row.values()))
    made.save(stream)
    return stream.getvalue()


def _pdf() -> bytes:
    """A PDF of one page, its objects written by hand."""
    lines = " ".join(f"({part[:90].replace('(', '').replace(')', '')}) Tj 0 -16 Td" for part in _PARAGRAPHS)
    stream = f"BT /F1 12 Tf 40 780 Td {lines} ET"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    made, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj{each}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\n"
    return f"{made}startxref\n{made.index('xref')}\n%%EOF".encode("latin-1")


def _zip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in (("a.txt", TEXT), ("b/c.html", _HTML), ("d.csv", _table(",").decode()), ("e.png", "PNG")):
            packed.writestr(name, content)
    return stream.getvalue()


def _project(*, exported: bool) -> bytes:
    """A project of two articles with suggestions, as the file itself or exported."""
    with TemporaryDirectory() as folder:
        made = project(Path(folder) / "p.db", articles=[article(), article(_CYRILLIC)])
        with closing(made):
            made.do(RecordSuggestions(articles={each: suggestions(TEXT) for each in made.articles.ids()[:1]}))
            if exported:
                for _ in made.exporting(Path(folder) / "p.json", format="json").run():
                    pass
        return (Path(folder) / ("p.json" if exported else "p.db")).read_bytes()


# By the name that the file gets: its ending says which reader takes it.
SEEDS: Final[dict[str, Callable[[], bytes]]] = {
    "text.txt": TEXT.encode,
    "cyrillic.txt": lambda: _CYRILLIC.encode("cp1251"),
    "wide.txt": lambda: _CYRILLIC.encode("utf-16"),
    "note.md": f"# Flax abroad\n\n{TEXT}".encode,
    "page.html": _HTML.encode,
    "saved.mhtml": _MHTML.encode,
    "word.docx": _word,
    "open.odt": _opendocument,
    "rich.rtf": _RTF.encode,
    "printed.pdf": _pdf,
    "message.eml": _MAIL.encode,
    "item.nitf": _NITF.encode,
    "item.newsml": _NEWSML.encode,
    "feed.rss": _RSS.encode,
    "feed.atom": _ATOM.encode,
    "table.csv": lambda: _table(","),
    "table.tsv": lambda: _table("\t"),
    "table.xlsx": _excel,
    "table.json": lambda: json.dumps({"articles": _ROWS}).encode(),
    "lines.jsonl": "\n".join(json.dumps(row) for row in _ROWS).encode,
    "archive.zip": _zip,
    "codebook.toml": _CODEBOOK.encode,
    "project.quoteline": lambda: _project(exported=True),
    "project.db": lambda: _project(exported=False),
}
