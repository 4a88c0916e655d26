"""The kinds of files that are read: one family a row, for the window, for what is dropped on it, and for `add`.

Readers are imported when the first file of their family is read: none of their libraries is loaded at the start.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Final, cast

from corpus.domain.tables import TableChoices
from corpus.domain.texts import msg
from corpus.load.draft import Draft, LeftPart
from corpus.load.source import Source

Found = Draft | LeftPart
Reader = Callable[[Source, TableChoices], Iterator[Found]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A kind of files. `title` is for dialogs; `reader` names the module below `corpus.load` that has `read`.

    A `table` has columns that can be mapped; an `archive` holds files, and may hold tables.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    reader: str
    table: bool = False
    archive: bool = False

    def read(self, source: Source, choices: TableChoices) -> Iterator[Found]:
        """The articles of a file, one after the other, and what of it cannot be one. Raises CorpusError."""
        reader = cast("Reader", import_module(f"corpus.load.{self.reader}").read)
        return reader(source, choices)


FAMILIES: Final = (
    Family(name="text", title=msg("Text and Markdown"), suffixes=(".txt", ".md", ".text", ".markdown"), reader="text"),
    Family(name="page", title=msg("Web pages"), suffixes=(".html", ".htm", ".xhtml"), reader="page"),
    Family(name="saved", title=msg("Saved web pages (MHTML)"), suffixes=(".mht", ".mhtml"), reader="saved_page"),
    Family(name="word", title=msg("Word documents"), suffixes=(".docx",), reader="word"),
    Family(name="opendocument", title=msg("OpenDocument texts"), suffixes=(".odt",), reader="opendocument"),
    Family(name="rtf", title=msg("Rich text"), suffixes=(".rtf",), reader="rich_text"),
    Family(name="pdf", title=msg("PDF with a text layer"), suffixes=(".pdf",), reader="pdf"),
    Family(name="mail", title=msg("E-mail messages"), suffixes=(".eml",), reader="mail"),
    Family(
        name="wire",
        title=msg("NewsML-G2, NITF, RSS and Atom"),
        suffixes=(".xml", ".rss", ".atom", ".nitf", ".newsml"),
        reader="wire",
    ),
    Family(
        name="csv",
        title=msg("Tables (CSV, TSV)"),
        suffixes=(".csv", ".tsv", ".tab"),
        reader="table_csv",
        table=True,
    ),
    Family(name="xlsx", title=msg("Excel tables"), suffixes=(".xlsx", ".xlsm"), reader="table_xlsx", table=True),
    Family(
        name="json",
        title=msg("JSON and JSON lines"),
        suffixes=(".json", ".jsonl", ".ndjson"),
        reader="table_json",
        table=True,
    ),
    Family(name="zip", title=msg("ZIP archives of these"), suffixes=(".zip",), reader="archive", archive=True),
)
BY_SUFFIX: Final = {suffix: family for family in FAMILIES for suffix in family.suffixes}
SUFFIXES: Final = tuple(BY_SUFFIX)
