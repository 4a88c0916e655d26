"""The actions that change where a statement begins and ends, who says it, and which of several is looked at.

The ends are moved by the arrow keys with Alt: the end alone, the beginning with Shift. Right and left are those of the
page, also where the text reads from right to left.
"""

from typing import Final

from corpus.domain.texts import msg
from desktop.action import KIND, OVER, SPEAKERS, STATEMENT, Action, with_article, with_statement

WORDS: Final = msg("C&hange words")


def _edge(name: str, text: str, *keys: str, section: bool = False) -> Action:
    """An action that moves an end of the current statement."""
    return Action(
        name=name,
        menu=STATEMENT,
        submenu=WORDS,
        text=text,
        keys=keys,
        when=with_statement,
        section=section,
        changes=True,
    )


SURGERY: Final = (
    Action(
        name="kind-choose",
        menu=STATEMENT,
        submenu=KIND,
        text=msg("&Choose kind…"),
        keys=("Shift+Q",),
        when=with_statement,
        changes=True,
    ),
    Action(
        name="kind-next",
        menu=STATEMENT,
        submenu=KIND,
        text=msg("&Next kind"),
        keys=("Q",),
        when=with_statement,
        changes=True,
    ),
    _edge("end-right", msg("End one word to the &right"), "Alt+Right", ".", section=True),
    _edge("end-left", msg("End one word to the &left"), "Alt+Left", ","),
    _edge("end-down", msg("End one &sentence on"), "Alt+Down"),
    _edge("end-up", msg("End one sentence &back"), "Alt+Up"),
    _edge("start-right", msg("Beginning one word to the ri&ght"), "Alt+Shift+Right", ">"),
    _edge("start-left", msg("Beginning one word to the le&ft"), "Alt+Shift+Left", "<"),
    _edge("start-down", msg("Beginning one sentence o&n"), "Alt+Shift+Down"),
    _edge("start-up", msg("Beginning one sentence bac&k"), "Alt+Shift+Up"),
    _edge("take-out", msg("Take selection or part &out"), "Shift+X"),
    _edge("split", msg("S&plit at cursor or selection"), "B"),
    _edge("join-next", msg("&Join with the next statement"), "Ctrl+J"),
    _edge("join-previous", msg("Join with the pre&vious statement"), "Ctrl+Shift+J"),
    Action(
        name="next-over",
        menu=STATEMENT,
        submenu=OVER,
        text=msg("Next statement over the same words"),
        keys=("Shift+J",),
        when=with_article,
    ),
    Action(
        name="previous-over",
        menu=STATEMENT,
        submenu=OVER,
        text=msg("Previous statement over the same words"),
        keys=("Shift+K",),
        when=with_article,
    ),
    Action(
        name="list-over",
        menu=STATEMENT,
        submenu=OVER,
        text=msg("List the statements over the same words"),
        keys=("Shift+L",),
        when=with_article,
    ),
)

POINTING: Final = (
    Action(
        name="speaker-mention",
        menu=STATEMENT,
        submenu=SPEAKERS,
        text=msg("Speaker by pointin&g at an entity"),
        keys=("F",),
        when=with_statement,
        changes=True,
    ),
    Action(
        name="speaker-none",
        menu=STATEMENT,
        submenu=SPEAKERS,
        text=msg("No speaker"),
        keys=("Shift+F",),
        when=with_statement,
        changes=True,
    ),
)
