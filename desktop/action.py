"""What an action is, what it may depend on, and the menus that it may stand in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from corpus.domain.texts import msg


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What there is to act on. `undo` and `redo` are the marked titles of the steps, None for no step.

    `writable`: the project can be changed, else it is only read.
    """

    project: bool = False
    writable: bool = True
    article: bool = False
    statement: bool = False
    selection: bool = False
    undo: str | None = None
    redo: str | None = None


Condition = Callable[[Situation], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One action. `keys` are key sequences, the first one is shown; `section` starts a new part of the menu.

    `submenu` groups it further; `choice` makes it one of a set of which one is checked, `toggle` one that is on or off.
    `changes` says that it is for projects that can be changed.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    when: Condition = lambda _now: True
    section: bool = False
    submenu: str = ""
    choice: str = ""
    toggle: bool = False
    changes: bool = False

    def possible(self, now: Situation) -> bool:
        """Whether it can be done now."""
        return self.when(now) and (now.writable or not self.changes)


def with_project(now: Situation) -> bool:
    """A project is open."""
    return now.project


def with_article(now: Situation) -> bool:
    """An article is shown."""
    return now.article


def with_statement(now: Situation) -> bool:
    """There is a current statement."""
    return now.statement


def with_selection(now: Situation) -> bool:
    """Words of the article are selected."""
    return now.selection


def with_both(now: Situation) -> bool:
    """There is a current statement, and words are selected."""
    return now.selection and now.statement


PROJECT: Final = msg("&Project")
EDIT: Final = msg("&Edit")
ARTICLE: Final = msg("&Article")
STATEMENT: Final = msg("&Statement")
CODEBOOK: Final = msg("&Codebook")
VIEW: Final = msg("&View")
HELP: Final = msg("&Help")
MENUS: Final = (PROJECT, EDIT, ARTICLE, STATEMENT, CODEBOOK, VIEW, HELP)

SEARCHES: Final = msg("Save&d searches")
STANCE: Final = msg("Stan&ce")
KIND: Final = msg("&Kind")
SPEAKERS: Final = msg("&Speaker and organisation")
OVER: Final = msg("&Over the same words")
SPEAKING: Final = frozenset({SPEAKERS, OVER})  # submenus whose entries say by themselves what they are about
