"""XML in, without what makes it dangerous: no entities of its own, nothing fetched, and bounds on depth and size."""

import re
from html import escape
from html.entities import html5
from typing import Any, Final
from xml.etree.ElementTree import Element, TreeBuilder

from corpus.domain.errors import CorpusError
from corpus.load import limits
from corpus.load.encodings import decode_declared
from corpus.load.guarded import reading

_DECLARED: Final = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_AMPERSAND: Final = re.compile(
    r"&(?!#\d{1,7};|#x[0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)(?:(?P<name>[A-Za-z][A-Za-z0-9]{1,31});)?"
)
_CHARACTERS: Final = {name.removesuffix(";"): sign for name, sign in html5.items() if name.endswith(";")}


class _Bounded(TreeBuilder):
    """Builds the tree until it is deeper or larger than any document is."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = self._elements = 0

    def start(self, tag: Any, attrs: Any, /) -> Element:
        self._depth += 1
        self._elements += 1
        if self._depth > limits.DEPTH or self._elements > limits.ELEMENTS:
            raise CorpusError("xml-unsafe")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)


def xml_text(raw: bytes) -> str:
    """An XML file as text, in the encoding it declares where that is right. Raises CorpusError for a binary file."""
    declared = _DECLARED.match(raw[:400].lstrip(b"\xef\xbb\xbf"))
    text, _ = decode_declared(raw, declared[1].decode("ascii") if declared else None)
    return text.lstrip("\ufeff \t\r\n")


def parse_xml(text: str) -> Element:
    """The root of an XML document. Raises CorpusError `xml-unsafe` for entities and bombs, `file-broken` for no XML.

    Bare ampersands and the names that HTML has for signs, which many feeds hold, are read as what they stand for.
    """
    try:
        return _parsed(text)
    except CorpusError as error:
        mended = _AMPERSAND.sub(_sign, text) if error.code == "file-broken" else text
        if mended == text:
            raise
        return _parsed(mended)


def _sign(match: re.Match[str]) -> str:
    """What an ampersand, or a name behind one, stands for; of names that nobody knows only the ampersand."""
    name = match["name"]
    return f"{escape(_CHARACTERS[name])}" if name in _CHARACTERS else f"&amp;{match[0][1:]}"


def _parsed(text: str) -> Element:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    with reading("XML"):
        parser = DefusedXMLParser(target=_Bounded(), forbid_dtd=False, forbid_entities=True, forbid_external=True)
        parser.entity.update(_CHARACTERS)  # of HTML, which NITF files use without declaring them
        try:
            parser.feed(text)
            root = parser.close()
        except DefusedXmlException as error:
            raise CorpusError("xml-unsafe") from error
    assert isinstance(root, Element)
    return root
