"""Word documents in, by python-docx: all text in its order, also that of tables, boxes and content controls."""

import io
from collections.abc import Iterator
from typing import Any, Final

from corpus.domain.articles import Header
from corpus.domain.tables import TableChoices
from corpus.load import limits
from corpus.load.draft import Draft
from corpus.load.guarded import reading
from corpus.load.lexis import drafts_of_text
from corpus.load.lines import tidy
from corpus.load.office_facts import document_facts, document_title
from corpus.load.packed import check_office
from corpus.load.registry import Found
from corpus.load.source import Source

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# Deleted text, field codes, and the older form of what stands beside it in a newer one.
_HIDDEN: Final = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}pPr", f"{_W}rPr", f"{_MC}Fallback"})
_NOTES: Final = ("/footnotes", "/endnotes")  # kinds of relations
_SIGNS: Final = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "‑",
    f"{_W}softHyphen": "\u00ad",
}


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The document, or the articles of a Nexis Uni export."""
    raw = io.BytesIO(source.read(limits.LARGEST_OFFICE))
    check_office(raw, "DOCX")
    with reading("DOCX"):
        from docx import Document

        document = Document(raw)
        notes = [piece for part in _notes(document) for piece in _pieces(part)]
        text = tidy("".join([*_pieces(document.element.body), "\n\n", *notes]))
        about = document.core_properties
        facts = document_facts(about.title, about.author, about.created, about.subject, about.keywords)
        title = document_title(about.title, text)
    found = drafts_of_text(text) or [Draft(text=text, known=Header(title=title), more=facts)]
    yield from source.gauge.each(found, len(found))


def _notes(document: Any) -> Iterator[Any]:
    """The footnotes and endnotes, which lie in files of their own inside the document."""
    from docx.oxml import parse_xml

    for relation in document.part.rels.values():
        if relation.reltype.endswith(_NOTES) and not relation.is_external:
            yield parse_xml(relation.target_part.blob)


def _pieces(root: Any) -> Iterator[str]:
    """The text of all paragraphs, each followed by a blank line; cells of a row stand beside each other."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        tag = element.tag
        if leaving:
            yield _end(element)
        elif tag == f"{_W}t":
            yield element.text or ""
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif isinstance(tag, str) and tag not in _HIDDEN:
            if tag == f"{_W}txbxContent":
                yield "\n\n"  # a box stands inside a paragraph
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(list(element)))


def _end(element: Any) -> str:
    if element.tag == f"{_W}p":
        in_cell = element.getparent() is not None and element.getparent().tag == f"{_W}tc"
        return "\t" if in_cell else "\n\n"
    return "\n" if element.tag == f"{_W}tr" else "\n\n" if element.tag == f"{_W}tbl" else ""
