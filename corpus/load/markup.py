"""Text of markup: paragraphs, breaks and cells of HTML, NITF and XHTML become lines."""

import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING, Any, Final

from corpus.load.guarded import reading
from corpus.load.lines import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "body.content", "body.head", "block", "center", "dd",
    "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hedline", "hl1", "hl2", "hr", "main", "nav", "ol", "p", "pre", "section", "summary",
    "table", "tagline", "ul", "bodytext",
})  # fmt: skip
_LINES: Final = frozenset({
    "br", "tr", "li", "option", "caption", "media-caption",
})  # fmt: skip
_CELLS: Final = frozenset({
    "td", "th",
})  # fmt: skip
_HIDDEN: Final = frozenset({
    "audio", "button", "canvas", "embed", "head", "iframe", "math", "media",
    "media-metadata", "media-reference", "nav",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
})  # fmt: skip
_LOOKS: Final = re.compile(r"</?(?:p|br|div|span|b|i|em|strong|a|ul|li|h[1-6]|table|img|blockquote)\b[^<>]*>", re.I)
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d?);", re.I)
_SPACES: Final = re.compile(r"\s+")


def block_text(root: Any) -> str:
    """The text of an element tree of ElementTree or lxml, its blocks parted by blank lines; without recursion."""
    return tidy("".join(_pieces(root)))


def text_of_html(html: str) -> str:
    """The text of an HTML document or a fragment of one, all of it. Raises CorpusError where it cannot be read."""
    root = parse_html(html)
    return block_text(root) if root is not None else ""


def plain(text: str) -> str:
    """A text that may hold HTML, as feeds and tables have it, without its tags and entities."""
    if _LOOKS.search(text):
        return text_of_html(text)
    return unescape(text) if _ENTITY.search(text) else text


def parse_html(html: str) -> "HtmlElement | None":
    """The tree of an HTML document; None for one without an element."""
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    with reading("HTML"):
        # As bytes: lxml refuses a text that declares an encoding.
        parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
        try:
            return document_fromstring(html.encode("utf-8", "replace"), parser=parser)
        except ParserError:
            return None


def local_name(element: Any) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _pieces(root: Any) -> Iterator[str]:
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        name = local_name(element)
        if leaving:
            yield "\n\n" if name in _BLOCKS else ""
        elif name and name not in _HIDDEN:
            yield _mark(name)
            yield _SPACES.sub(" ", element.text or "")
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(list(element)))
            continue
        if element is not root:
            yield _SPACES.sub(" ", element.tail or "")


def _mark(name: str) -> str:
    if name in _BLOCKS:
        return "\n\n"
    if name in _LINES:
        return "\n"
    return " " if name in _CELLS else ""
