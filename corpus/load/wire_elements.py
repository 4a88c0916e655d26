"""Looking into XML by local names, whatever prefix or version of a namespace a provider uses."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from corpus.load.lines import tidy
from corpus.load.markup import block_text, local_name, plain


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The children of these names, in their order; none of nothing."""
    if element is not None:
        yield from (child for child in element if local_name(child) in names)


def at(element: Element | None, *path: str) -> Element | None:
    """The first descendant along a path of names."""
    for name in path:
        element = next(children(element, name), None)
    return element


def words(element: Element | None) -> str:
    """All text below an element, on one line."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def said(element: Element | None, *path: str) -> str | None:
    """The text of the first descendant along a path; None where there is none."""
    return words(at(element, *path)) or None


def body_of(element: Element | None) -> str:
    """The text of an element that holds markup, or markup as text, as feeds do."""
    if element is None:
        return ""
    if len(element):
        return block_text(element)
    return tidy(plain(element.text or ""))


def language_in(element: Element | None) -> str | None:
    """The `xml:lang` of an element."""
    return element.get("{http://www.w3.org/XML/1998/namespace}lang") if element is not None else None
