"""The highlighted terms of the project."""

from dataclasses import dataclass
from typing import ClassVar, Final

from corpus.commands.base import Command
from corpus.commands.settings import set_setting
from corpus.domain.errors import CorpusError
from corpus.domain.terms import MOST, Term, checked_term, terms_text
from corpus.domain.texts import msg
from corpus.store.store import Writing

TERMS: Final = "terms"  # the setting with the list


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTerms(Command):
    """Highlight these words and patterns in all articles, in place of those before."""

    name: ClassVar[str] = "set-terms"
    title: ClassVar[str] = msg("Highlight terms")
    terms: tuple[Term, ...]

    def run(self, writing: Writing) -> None:
        """Write the setting. Raises CorpusError for a term that cannot be looked for, and for too many."""
        if len(self.terms) > MOST:
            raise CorpusError("terms-too-many", limit=MOST)
        set_setting(writing, TERMS, terms_text([checked_term(term) for term in self.terms]))
