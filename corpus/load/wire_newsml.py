"""NewsML-G2: single items, packages, and messages that hold many of both."""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from corpus.domain.articles import Header
from corpus.domain.errors import CorpusError
from corpus.load.dates import date_of
from corpus.load.draft import Draft, LeftPart
from corpus.load.lines import tidy
from corpus.load.markup import block_text, local_name, plain
from corpus.load.registry import Found
from corpus.load.wire_elements import at, children, language_in, said, words
from corpus.load.wire_nitf import nitf_draft

_LONGEST: Final = 200  # code points of the identifier of an item in a report


def newsml_found(root: Element) -> Iterator[Found]:
    """The news items of the file, and of its packages what they refer to and do not hold."""
    entries = [each for each in root.iter() if local_name(each) in {"newsitem", "packageitem"}]
    held = {each.get("guid") for each in entries if local_name(each) == "newsitem"}
    single = len(entries) == 1
    for number, entry in enumerate(entries, start=1):
        part = "" if single else (entry.get("guid") or str(number))[:_LONGEST]
        if local_name(entry) == "newsitem":
            yield _item(entry, part)
        else:
            yield from _references(entry, held)


def _references(package: Element, held: set[str | None]) -> Iterator[Found]:
    """What a package refers to and is not in the file: listed, because it is part of what was offered."""
    for each in package.iter():
        if local_name(each) != "itemref":
            continue
        name = each.get("residref") or each.get("href") or words(at(each, "title"))
        kind = at(each, "itemclass")
        is_text = kind is None or (kind.get("qcode") or "").rpartition(":")[2] in {"text", "composite"}
        if name not in held and is_text:
            yield LeftPart(part=name[:_LONGEST], error=CorpusError("wire-reference"))


def _item(item: Element, part: str) -> Found:
    meta, content = at(item, "itemmeta"), at(item, "contentmeta")
    inner = _inner(item)
    text, inside = _text(item, inner)
    title = said(content, "headline") or said(meta, "title") or (inside.known.title if inside else None)
    if not text and not _is_text(meta):
        return LeftPart(part=part, error=CorpusError("wire-empty"))
    known = inside.known if inside else Header()
    return Draft(
        text=text,
        known=Header(
            title=title,
            agency=_agency(meta, content) or known.agency,
            place=_place(content) or known.place,
            published=_date(meta, content) or known.published,
            author=_author(content) or known.author,
            url=_link(item),
            language=_language(item, content) or known.language,
        ),
        more={
            "section": said(content, "genre", "name") or ", ".join(_names(content, "subject")),
            "identifier": item.get("guid") or "",
            "version": item.get("version") or "",
            "slugline": said(content, "slugline") or "",
            "urgency": said(content, "urgency") or "",
            "status": _code(at(meta, "pubstatus")),
            "credit": said(content, "creditline") or "",
            "rights": said(item, "rightsinfo", "copyrightnotice") or "",
        },
        part=part,
    )


def _inner(item: Element) -> list[Element]:
    return list(children(at(item, "contentset"), "inlinexml", "inlinedata"))


def _text(item: Element, inner: list[Element]) -> tuple[str, Draft | None]:
    """The text of the item, and the NITF in it, if it is written so. Several forms of it may stand side by side."""
    best, draft = "", None
    for each in inner:
        nitf = next((child for child in each.iter() if local_name(child) == "nitf"), None)
        if nitf is not None:
            draft = nitf_draft(nitf)
            text = draft.text
        elif len(each):
            text = block_text(each)
        else:
            text = tidy(plain(each.text or ""))
        best = max(best, text, key=len)
    if not best:
        described = [words(each) for each in children(at(item, "contentmeta"), "description")]
        best = "\n\n".join(each for each in described if each)
    return best, draft


def _is_text(meta: Element | None) -> bool:
    return _code(at(meta, "itemclass")) in {"", "text", "composite"}


def _agency(meta: Element | None, content: Element | None) -> str | None:
    for holder, name in ((content, "infosource"), (meta, "provider"), (content, "creditline")):
        for each in children(holder, name):
            found = said(each, "name") or each.get("literal") or (words(each) if name == "creditline" else "")
            found = found or _code(each)
            if found:
                return found
    return None


def _place(content: Element | None) -> str | None:
    dateline = said(content, "dateline")
    located = at(content, "located")
    return said(located, "name") or (located.get("literal") if located is not None else None) or dateline


def _date(meta: Element | None, content: Element | None) -> str | None:
    for text in (said(content, "contentcreated"), said(meta, "versioncreated"), said(meta, "firstcreated")):
        if date := date_of(text):
            return date
    return None


def _author(content: Element | None) -> str | None:
    byline = said(content, "by")
    if byline:
        return byline.removeprefix("By ")
    names = _names(content, "creator")
    return ", ".join(names) or None


def _names(content: Element | None, name: str) -> list[str]:
    found = (said(each, "name") or each.get("literal") or "" for each in children(content, name))
    return [each for each in found if each]


def _language(item: Element, content: Element | None) -> str | None:
    tag = at(content, "language")
    return (tag.get("tag") if tag is not None else None) or language_in(item)


def _link(item: Element) -> str | None:
    for each in children(at(item, "itemmeta"), "link"):
        address = each.get("href") or ""
        if address.startswith("http") and "image" not in (each.get("contenttype") or ""):
            return address
    return None


def _code(element: Element | None) -> str:
    """The last part of a code, as `canceled` of `stat:canceled`."""
    return (element.get("qcode") or "").rpartition(":")[2] if element is not None else ""
