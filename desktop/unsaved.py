"""A change that could not be saved because the place of the project takes nothing: kept until somebody decides.

The change is complete: the same command is tried again, on the project that is open by then.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from corpus.commands.base import Command
from corpus.domain.errors import CorpusError
from corpus.domain.failures import PLACE_FAILED

T = TypeVar("T")

NOT_SAVED: Final = PLACE_FAILED | {"project-busy", "memory-full"}
_TYPED: Final = ("note", "headline", "speaker", "organisation", "label", "definition", "name", "author", "url", "body")
_LONGEST: Final = 20_000  # code points of typed text that are shown


class GivenUpError(CorpusError):
    """A change that could not be saved and that the analyst gave up: a form stays open, nobody else is told again."""


class Unsaved(Generic[T]):
    """What was to be done and why it could not be. `title` is a marked text; `words` are what the analyst typed."""

    def __init__(self, again: Callable[[], T], error: CorpusError, *, title: str, words: str = "") -> None:
        self.error = error
        self.title = title
        self.words = words
        self.saved: T | None = None
        self.given_up = False
        self._again = again

    def try_again(self) -> None:
        """Do it now; `saved` then has what came of it. Raises CorpusError where it is no better."""
        self.saved = self._again()


class Saving(QObject):
    """Saves, and where that fails for want of a place asks whoever listens before it goes on."""

    unsaved = Signal(Unsaved)  # decide what becomes of it before you return
    settled = Signal()  # what was unsaved is saved or given up
    holding = Signal(bool)  # from now on nothing is saved, or things are saved again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undecided = 0
        self.held = False  # a change is being made elsewhere, beside which there is no other

    @property
    def is_undecided(self) -> bool:
        """Whether somebody is being asked what is to become of an unsaved change."""
        return self._undecided > 0

    def hold(self, held: bool) -> None:
        """Refuse changes from now on, or no longer."""
        if held != self.held:
            self.held = held
            self.holding.emit(held)

    def save(self, act: Callable[[], T], title: str, words: str = "") -> T:
        """Do something that saves. Raises CorpusError where it cannot be done, `GivenUpError` where it was given up."""
        if self.held:
            raise CorpusError("change-under-way")
        try:
            return act()
        except CorpusError as error:
            if error.code not in NOT_SAVED:
                raise
            unsaved = Unsaved(act, error, title=title, words=words)
        self._undecided += 1
        try:
            self.unsaved.emit(unsaved)
        finally:
            self._undecided -= 1
        self.settled.emit()
        if unsaved.given_up:
            raise GivenUpError(unsaved.error.code, **unsaved.error.facts)
        if unsaved.saved is None:
            raise unsaved.error  # nobody was there to decide
        return unsaved.saved


def typed_words(command: Command) -> str:
    """The texts of a change that a person may have typed, a line each."""
    found = dict.fromkeys(text for text in _texts(command) if text.strip())
    return "\n".join(found)[:_LONGEST]


def _texts(value: object) -> list[str]:
    """The typed texts of a command and of the values in it: a topic, an actor, articles."""
    if isinstance(value, tuple):
        return [text for each in value for text in _texts(each)]
    if not is_dataclass(value) or isinstance(value, type):
        return []
    parts = [(field.name, getattr(value, field.name)) for field in fields(value)]
    own = [part for name, part in parts if name in _TYPED and isinstance(part, str)]
    return own + [text for _, part in parts for text in _texts(part)]
