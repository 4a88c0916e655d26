"""Actions of the flow through suggestions."""

from typing import Final

from corpus.domain.texts import msg
from desktop.action import STATEMENT, Action, with_article, with_project, with_statement

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
    Action(
        name="edit-suggestion",
        menu=STATEMENT,
        text=msg("Edit the statement in the panel"),
        keys=("E",),
        when=with_statement,
        changes=True,
    ),
)
