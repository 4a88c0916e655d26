"""Saved searches: keeping, renaming and removing them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.commands.settings import set_setting
from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter
from corpus.domain.searches import KEPT, MOST, checked_search, facts_of, search_text
from corpus.domain.texts import msg
from corpus.store.store import Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveSearch(Command):
    """Keep what the list is restricted to under a name, in place of the search that had it."""

    name: ClassVar[str] = "save-search"
    title: ClassVar[str] = msg("Save search")
    label: str
    wanted: ArticleFilter

    def run(self, writing: Writing) -> None:
        """Write the setting. Raises CorpusError for a name or a query that cannot be used, and for too many."""
        search = checked_search(self.label, self.wanted)
        there = writing.store.searches.all()
        if len(there) >= MOST and all(each.name != search.name for each in there):
            raise CorpusError("searches-too-many", limit=MOST)
        set_setting(writing, f"{KEPT}{search.name}", search_text(search.wanted))

    def details(self) -> Mapping[str, Any]:
        """The name, and what restricts."""
        return {"label": self.label, "wanted": facts_of(self.wanted)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameSearch(Command):
    """Give a saved search another name."""

    name: ClassVar[str] = "rename-search"
    title: ClassVar[str] = msg("Rename saved search")
    label: str
    to: str

    def run(self, writing: Writing) -> None:
        """Move the setting. Raises CorpusError where there is no such search, or another has the name."""
        old = writing.store.searches.get(self.label)
        new = checked_search(self.to, old.wanted)
        if new.name == old.name:
            return
        if any(each.name == new.name for each in writing.store.searches.all()):
            raise CorpusError("search-taken", name=new.name)
        set_setting(writing, f"{KEPT}{old.name}", "")
        set_setting(writing, f"{KEPT}{new.name}", search_text(old.wanted))


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSearch(Command):
    """Forget a saved search; undo brings it back."""

    name: ClassVar[str] = "remove-search"
    title: ClassVar[str] = msg("Remove saved search")
    label: str

    def run(self, writing: Writing) -> None:
        """Take the setting away. Raises CorpusError where there is no such search."""
        writing.store.searches.get(self.label)
        set_setting(writing, f"{KEPT}{self.label}", "")
