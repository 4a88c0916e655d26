"""Actions of the flow through suggestions, and of what is done with all occurrences of some words."""

from typing import Final

from corpus.domain.texts import msg
from desktop.action import STATEMENT, Action, Situation, with_article, with_project, with_statement


def _words(now: Situation) -> bool:
    return now.selection or now.statement


FLOW: Final[tuple[Action, ...]] = (
    Action(
        name="flow",
        menu=STATEMENT,
        text=msg("Flow through the suggestions of this article"),
        keys=("Y",),
        when=with_article,
        section=True,
        changes=True,
    ),
    Action(
        name="flow-queue",
        menu=STATEMENT,
        text=msg("Flow through other suggestions…"),
        keys=("Shift+Y",),
        when=with_project,
        changes=True,
    ),
)

EDITING: Final = Action(
    name="edit-suggestion",
    menu=STATEMENT,
    text=msg("Edit the statement in the panel"),
    keys=("E",),
    when=with_statement,
    changes=True,
)

OCCURRENCES: Final = Action(
    name="occurrences",
    menu=STATEMENT,
    text=msg("All occurrences…"),
    keys=("Ctrl+Shift+E",),
    when=_words,
    changes=True,
)
