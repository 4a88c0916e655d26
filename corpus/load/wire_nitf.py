"""NITF: the markup of news agencies for one item."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from corpus.domain.articles import Header
from corpus.domain.errors import CorpusError
from corpus.load.dates import date_of
from corpus.load.draft import Draft, LeftPart
from corpus.load.markup import block_text
from corpus.load.registry import Found
from corpus.load.wire_elements import at, children, language_in, said, words


def nitf_found(root: Element) -> Iterator[Found]:
    """The one item of a document."""
    draft = nitf_draft(root)
    if draft.text or draft.known.title:
        yield draft
    else:
        yield LeftPart(part="", error=CorpusError("wire-empty"))


def nitf_draft(root: Element) -> Draft:
    """The item, with what its head and the head of its body say."""
    data = at(root, "head", "docdata")
    head = at(root, "body", "body.head")
    content = at(root, "body", "body.content")
    lead = at(head, "abstract")
    text = block_text(content) if content is not None else block_text(lead) if lead is not None else ""
    place = said(head, "dateline", "location") or said(head, "dateline")
    return Draft(
        text=text,
        known=Header(
            title=said(head, "hedline", "hl1") or said(head, "hedline") or said(root, "head", "title"),
            agency=_agency(root, head, data),
            place=place,
            published=_date(head, data),
            author=_byline(head),
            language=language_in(root) or language_in(at(root, "body")),
        ),
        more={
            "section": _attribute(at(root, "head", "pubdata"), "position.section")
            or _named(root, "head", "tobject", attribute="tobject.type"),
            "identifier": _named(data, "doc-id", attribute="id-string"),
            "urgency": _named(data, "urgency", attribute="ed-urg"),
            "rights": said(data, "doc.rights") or _named(data, "doc.copyright", attribute="holder"),
            "keywords": ", ".join(each.get("key") or "" for each in children(at(data, "key-list"), "keyword")),
        },
    )


def _agency(root: Element, head: Element | None, data: Element | None) -> str | None:
    return (
        said(head, "distributor")
        or _attribute(at(root, "head", "pubdata"), "name")
        or _attribute(at(data, "doc-id"), "regsrc")
        or _attribute(at(data, "doc.copyright"), "holder")
        or None
    )


def _date(head: Element | None, data: Element | None) -> str | None:
    story = at(head, "dateline", "story.date")
    for text in (
        _attribute(at(data, "date.issue"), "norm"),
        _attribute(story, "norm") or words(story),
        _attribute(at(data, "date.release"), "norm"),
    ):
        if date := date_of(text):
            return date
    return None


def _byline(head: Element | None) -> str | None:
    """Who wrote it, without the title of their office and without “By”."""
    byline = at(head, "byline")
    text = said(byline, "person") or words(byline)
    return text.removeprefix("By ").removeprefix("BY ") or None


def _attribute(element: Element | None, name: str) -> str:
    return (element.get(name) or "").strip() if element is not None else ""


def _named(element: Element | None, *path: str, attribute: str) -> str:
    return _attribute(at(element, *path), attribute)
