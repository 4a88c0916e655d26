"""The part of the table of actions that is about the codebook, highlighted terms and finding things by name."""

from typing import Final

from corpus.domain.texts import msg
from desktop.action import CODEBOOK, HELP, STATEMENT, Action
from desktop.action import with_article as _article
from desktop.action import with_project as _project
from desktop.action import with_statement as _statement

CODEBOOK_WORK: Final = (
    Action(name="guideline", menu=CODEBOOK, text=msg("&Guidelines of the topic"), keys=("G",), when=_project),
    Action(
        name="add-topic",
        menu=CODEBOOK,
        text=msg("&Add topic…"),
        keys=("Ctrl+T",),
        when=_project,
        section=True,
        changes=True,
    ),
    Action(name="merge-topic", menu=CODEBOOK, text=msg("&Merge topic…"), when=_project, changes=True),
    Action(name="split-topic", menu=CODEBOOK, text=msg("&Split topic…"), when=_project, changes=True),
    Action(
        name="retire-topic", menu=CODEBOOK, text=msg("&Retire topic, or bring it back"), when=_project, changes=True
    ),
    Action(name="rename-topic", menu=CODEBOOK, text=msg("Change sl&ug…"), when=_project, changes=True),
    Action(name="save-codebook", menu=CODEBOOK, text=msg("Sa&ve codebook…"), when=_project, section=True),
    Action(name="take-codebook", menu=CODEBOOK, text=msg("&Take codebook from file…"), when=_project, changes=True),
    Action(
        name="terms",
        menu=CODEBOOK,
        text=msg("&Highlighted terms…"),
        keys=("Ctrl+Shift+H",),
        when=_project,
        section=True,
    ),
    Action(name="term-next", menu=CODEBOOK, text=msg("&Next highlighted term"), keys=("F4",), when=_article),
    Action(
        name="term-previous", menu=CODEBOOK, text=msg("&Previous highlighted term"), keys=("Shift+F4",), when=_article
    ),
    Action(name="palette", menu=HELP, text=msg("&Find an action, topic or article…"), keys=("Ctrl+Shift+P",)),
)

TAG_HISTORY: Final = Action(
    name="tag-history",
    menu=STATEMENT,
    text=msg("Histor&y of these topics…"),
    keys=("Shift+W",),
    when=_statement,
)
