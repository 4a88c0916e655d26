"""Tables of articles, one row an article: what a column may mean, and how somebody chose it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from corpus.domain.texts import msg

# What a column can be, with its name for the reader of a dialog. `text` is the only one that must be there.
FIELDS: Final[dict[str, str]] = {
    "text": msg("Text"),
    "title": msg("Title"),
    "agency": msg("Agency or source"),
    "place": msg("Place"),
    "published": msg("Date"),
    "author": msg("Author"),
    "url": msg("Link"),
    "language": msg("Language"),
    "section": msg("Section"),
}
Mapped = Mapping[str, str]  # the column of each field that has one


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """What a dialog shows of the tables with the same columns: some rows, what was guessed, and where they are."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: Mapped
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChoices:
    """How tables are read: `given` columns win in every table that has them, then the choice for its very columns.

    A choice of None leaves those tables out. What nobody chose is guessed.
    """

    given: Mapped = field(default_factory=dict)
    chosen: Mapping[tuple[str, ...], Mapped | None] = field(default_factory=dict)
