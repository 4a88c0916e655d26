"""XML of the trade in: NewsML-G2, NITF, RSS and Atom, told apart by the root of the file."""

from collections.abc import Callable, Iterator
from typing import Final
from xml.etree.ElementTree import Element

from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.load.markup import local_name
from corpus.load.page import page_draft
from corpus.load.registry import Found
from corpus.load.safe_xml import parse_xml, xml_text
from corpus.load.source import Source
from corpus.load.wire_feeds import atom_found, rss_found
from corpus.load.wire_newsml import newsml_found
from corpus.load.wire_nitf import nitf_found

_ROOTS: Final[dict[str, Callable[[Element], Iterator[Found]]]] = {
    "newsitem": newsml_found,
    "packageitem": newsml_found,
    "newsmessage": newsml_found,
    "nitf": nitf_found,
    "rss": rss_found,
    "rdf": rss_found,
    "feed": atom_found,
    "entry": atom_found,
}
_ENTRIES: Final = frozenset({"newsitem", "nitf", "item", "entry"})


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The items of the file, in their order. Raises CorpusError for XML of another kind."""
    raw = source.read()
    root = parse_xml(xml_text(raw))
    name = local_name(root)
    if name == "html":
        yield page_draft(raw)
        return
    found = _ROOTS.get(name)
    if found is None:
        raise CorpusError("wire-kind", root=name[:60])
    count = sum(local_name(each) in _ENTRIES for each in root.iter())
    yield from source.gauge.each(found(root), count)
