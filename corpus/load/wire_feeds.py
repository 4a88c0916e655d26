"""RSS 2.0 (and 1.0) and Atom: the entries of a saved feed. A headline without a text is a short article."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from corpus.domain.articles import Header
from corpus.load.dates import date_of
from corpus.load.draft import Draft
from corpus.load.markup import local_name, plain
from corpus.load.registry import Found
from corpus.load.wire_elements import at, body_of, children, language_in, said


def rss_found(root: Element) -> Iterator[Found]:
    """The items of a feed, with the name and language of the channel."""
    channel = at(root, "channel")
    number = 0
    for holder in [each for each in (channel, root) if each is not None]:
        for entry in children(holder, "item"):
            number += 1
            yield _item(entry, channel, str(number))


def _item(entry: Element, channel: Element | None, part: str) -> Draft:
    # `content:encoded` is the whole text, `description` often its beginning only.
    text = max(
        (body_of(each) for each in children(entry, "encoded", "description", "fulltext", "full-text")),
        key=len,
        default="",
    )
    guid = at(entry, "guid")
    permanent = guid is not None and guid.get("isPermaLink", "true") != "false" and (guid.text or "").startswith("http")
    return Draft(
        text=text,
        known=Header(
            title=_title(entry),
            agency=said(entry, "source") or said(entry, "publisher") or said(channel, "title"),
            published=date_of(said(entry, "pubdate") or said(entry, "date")),
            author=_person(said(entry, "creator") or said(entry, "author")),
            url=said(entry, "link") or (said(entry, "guid") if permanent else None),
            language=said(entry, "language") or said(channel, "language"),
        ),
        more={"section": _listed(entry, "category"), "guid": said(entry, "guid") or ""},
        part=part,
    )


def atom_found(root: Element) -> Iterator[Found]:
    """The entries of a feed, or the one entry of a document."""
    feed = root if local_name(root) == "feed" else None
    for number, entry in enumerate(children(feed, "entry") if feed is not None else [root], start=1):
        yield _entry(entry, feed, str(number))


def _entry(entry: Element, feed: Element | None, part: str) -> Draft:
    text = body_of(at(entry, "content")) or body_of(at(entry, "summary"))
    authors = [said(each, "name") or "" for each in children(entry, "author")]
    terms = [each.get("label") or each.get("term") or "" for each in children(entry, "category")]
    return Draft(
        text=text,
        known=Header(
            title=_title(entry),
            agency=said(entry, "source", "title") or _plain_title(feed),
            published=date_of(said(entry, "published") or said(entry, "updated")),
            author=", ".join(each for each in authors if each) or said(feed, "author", "name"),
            url=_link(entry),
            language=language_in(entry) or language_in(at(entry, "content")) or language_in(feed),
        ),
        more={"section": ", ".join(each for each in terms if each), "guid": said(entry, "id") or ""},
        part=part,
    )


def _title(entry: Element) -> str | None:
    return " ".join(body_of(at(entry, "title")).split()) or None


def _plain_title(feed: Element | None) -> str | None:
    return plain(said(feed, "title") or "") or None


def _link(entry: Element) -> str | None:
    """The address of the entry itself, not of its comments or of a picture."""
    links = [each for each in children(entry, "link") if each.get("href")]
    own = [each for each in links if each.get("rel", "alternate") == "alternate"]
    return (own or links)[0].get("href") if links else None


def _person(text: str | None) -> str | None:
    """RSS writes `address (name)`."""
    if text and "(" in text and "@" in text.split("(")[0]:
        return text.split("(", 1)[1].rstrip(") ") or None
    return text


def _listed(entry: Element, name: str) -> str:
    return ", ".join("".join(each.itertext()).strip() for each in children(entry, name))
