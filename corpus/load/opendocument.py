"""OpenDocument texts in, by odfdo."""

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
from corpus.load.markup import local_name
from corpus.load.office_facts import document_facts, document_title
from corpus.load.packed import check_office
from corpus.load.registry import Found
from corpus.load.source import Source

_HIDDEN: Final = frozenset({
    "tracked-changes", "annotation", "sequence-decls", "variable-decls", "user-field-decls", "forms",
    "note-citation",
})  # fmt: skip
_PARAGRAPHS: Final = frozenset({"p", "h"})
_SPACES: Final = 1_000  # that one element may stand for


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The document, or the articles of a database export that was saved as one."""
    raw = io.BytesIO(source.read(limits.LARGEST_OFFICE))
    check_office(raw, "ODT")
    with reading("ODT"):
        from odfdo import Document

        document = Document(raw)
        body = document.body._xml_element
        text = tidy("".join(_pieces(body)))
        about = document.meta
        title = about.title
        facts = document_facts(title, about.creator or about.initial_creator, about.creation_date, about.subject)
    found = drafts_of_text(text) or [Draft(text=text, known=Header(title=document_title(title, text)), more=facts)]
    yield from source.gauge.each(found, len(found))


def _pieces(root: Any) -> Iterator[str]:
    """The text of all paragraphs and headings, each followed by a blank line; cells of a row beside each other."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        name = local_name(element)
        if leaving:
            yield _end(element, name)
        elif name and name not in _HIDDEN:
            yield _sign(element, name)
            yield element.text or ""
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(list(element)))
            continue
        if element is not root:
            yield element.tail or ""


def _sign(element: Any, name: str) -> str:
    """What an empty element stands for: spaces, a tab, a break."""
    if name == "s":
        count = next((value for key, value in element.attrib.items() if key.endswith("}c")), "1")
        return " " * min(_SPACES, int(count))
    return {"tab": "\t", "line-break": "\n"}.get(name, "")


def _end(element: Any, name: str) -> str:
    if name in _PARAGRAPHS:
        parent = element.getparent()
        return "\t" if parent is not None and local_name(parent) == "table-cell" else "\n\n"
    return "\n" if name == "table-row" else "\n\n" if name == "table" else ""
