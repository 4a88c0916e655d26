"""The one table of actions: menus, keys, the help sheet and their tests all come from it.

Single letters work wherever no text is being typed (`views.main_window` sees to that). The keys of topics are not
here: they belong to the codebook of the project (`desktop.controllers.codebook`).
"""

from typing import Final

from corpus.domain.texts import msg
from desktop.action import (
    ARTICLE,
    CODEBOOK,
    EDIT,
    HELP,
    MENUS,
    PROJECT,
    SEARCHES,
    VIEW,
    Action,
    Situation,
)
from desktop.action import with_article as _article
from desktop.action import with_project as _project
from desktop.action import with_statement as _statement
from desktop.codebook_actions import CODEBOOK_WORK
from desktop.repeat_actions import REPEATS
from desktop.statement_actions import STATEMENTS

APPEARANCE: Final = msg("&Appearance")
PANELS: Final = msg("&Panels")

SPECS: Final[tuple[Action, ...]] = (
    Action(name="new-project", menu=PROJECT, text=msg("&New project…"), keys=("Ctrl+N",)),
    Action(name="open-project", menu=PROJECT, text=msg("&Open project…"), keys=("Ctrl+Shift+O",)),
    Action(name="sample-project", menu=PROJECT, text=msg("Open &sample project…")),
    Action(name="close-project", menu=PROJECT, text=msg("&Close project"), keys=("Ctrl+W",), when=_project),
    Action(name="import", menu=PROJECT, text=msg("&Import…"), when=_project, section=True, changes=True),
    Action(name="export", menu=PROJECT, text=msg("&Export…"), keys=("Ctrl+E",), when=_project),
    Action(name="snapshots", menu=PROJECT, text=msg("Snaps&hots…"), when=_project, section=True),
    Action(name="pipeline", menu=PROJECT, text=msg("&Language pipeline…"), when=_project, changes=True),
    Action(name="shortcuts", menu=PROJECT, text=msg("&Keys of the actions…")),
    Action(name="settings", menu=PROJECT, text=msg("Se&ttings…"), keys=("Ctrl+,",)),
    Action(name="quit", menu=PROJECT, text=msg("&Quit"), keys=("Ctrl+Q",), section=True),
    Action(
        name="undo", menu=EDIT, text=msg("&Undo"), keys=("Ctrl+Z",), when=lambda now: now.undo is not None, changes=True
    ),
    Action(
        name="redo",
        menu=EDIT,
        text=msg("&Redo"),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        when=lambda now: now.redo is not None,
        changes=True,
    ),
    Action(name="history", menu=EDIT, text=msg("&History…"), keys=("Ctrl+H",), when=_project),
    Action(name="trash", menu=EDIT, text=msg("&Trash…"), keys=("Ctrl+Shift+Del",), when=_project),
    Action(
        name="copy",
        menu=EDIT,
        text=msg("&Copy text or statement"),
        keys=("Ctrl+C",),
        when=lambda now: now.selection or now.statement,
        section=True,
    ),
    Action(
        name="copy-statement",
        menu=EDIT,
        text=msg("Copy statement with &source"),
        keys=("Ctrl+Shift+C",),
        when=_statement,
    ),
    Action(name="find", menu=EDIT, text=msg("&Find in article"), keys=("Ctrl+F",), when=_article, section=True),
    Action(name="find-next", menu=EDIT, text=msg("Find &next"), keys=("F3", "Ctrl+G"), when=_article),
    Action(
        name="find-previous", menu=EDIT, text=msg("Find &previous"), keys=("Shift+F3", "Ctrl+Shift+G"), when=_article
    ),
    Action(name="search", menu=EDIT, text=msg("Search &articles"), keys=("Ctrl+Shift+F",), when=_project),
    Action(
        name="save-search",
        menu=EDIT,
        submenu=SEARCHES,
        text=msg("&Save this search…"),
        keys=("Ctrl+D",),
        when=_project,
        changes=True,
    ),
    Action(
        name="saved-searches",
        menu=EDIT,
        submenu=SEARCHES,
        text=msg("&List of saved searches…"),
        keys=("Ctrl+Shift+D",),
        when=_project,
    ),
    Action(name="concordance", menu=EDIT, text=msg("C&oncordance of the words"), keys=("Ctrl+Shift+K",), when=_project),
    Action(name="save-concordance", menu=EDIT, text=msg("Sa&ve the concordance…"), when=_project),
    Action(name="add-files", menu=ARTICLE, text=msg("&Add files…"), keys=("Ctrl+O",), when=_project, changes=True),
    Action(name="add-folder", menu=ARTICLE, text=msg("Add f&older…"), when=_project, changes=True),
    Action(
        name="paste-article",
        menu=ARTICLE,
        text=msg("&Paste article…"),
        keys=("Ctrl+Shift+V",),
        when=_project,
        changes=True,
    ),
    Action(name="next-article", menu=ARTICLE, text=msg("&Next article"), keys=("]",), when=_project, section=True),
    Action(name="previous-article", menu=ARTICLE, text=msg("P&revious article"), keys=("[",), when=_project),
    Action(
        name="mark-done",
        menu=ARTICLE,
        text=msg("Mark as &done, or as open again"),
        keys=("D",),
        when=_article,
        changes=True,
    ),
    Action(
        name="done-and-next",
        menu=ARTICLE,
        text=msg("Mark as done and go to the ne&xt"),
        keys=("Shift+D",),
        when=_article,
        changes=True,
    ),
    Action(
        name="suggest-article",
        menu=ARTICLE,
        text=msg("&Find suggestions in this article"),
        keys=("Ctrl+R",),
        when=_article,
        section=True,
        changes=True,
    ),
    Action(
        name="suggest-all",
        menu=ARTICLE,
        text=msg("Find suggestions in a&ll articles"),
        keys=("Ctrl+Shift+R",),
        when=_project,
        changes=True,
    ),
    Action(
        name="edit-article",
        menu=ARTICLE,
        text=msg("&Edit details…"),
        keys=("Ctrl+I",),
        when=_article,
        section=True,
        changes=True,
    ),
    Action(
        name="edit-text",
        menu=ARTICLE,
        text=msg("Edit &text…"),
        keys=("Ctrl+Shift+I",),
        when=_article,
        changes=True,
    ),
    Action(
        name="remove-article",
        menu=ARTICLE,
        text=msg("Re&move article"),
        keys=("Ctrl+Del",),
        when=_article,
        changes=True,
    ),
    *REPEATS,
    *STATEMENTS,
    *CODEBOOK_WORK,
    Action(name="actors", menu=CODEBOOK, text=msg("A&ctors…"), keys=("Ctrl+Shift+A",), when=_project, section=True),
    Action(name="learned", menu=CODEBOOK, text=msg("&What was learned…"), when=_project),
    Action(name="text-larger", menu=VIEW, text=msg("&Larger text"), keys=("Ctrl+=", "Ctrl++"), when=_project),
    Action(name="text-smaller", menu=VIEW, text=msg("&Smaller text"), keys=("Ctrl+-",), when=_project),
    Action(name="text-normal", menu=VIEW, text=msg("&Normal text size"), keys=("Ctrl+0",), when=_project),
    Action(
        name="appearance-light", menu=VIEW, submenu=APPEARANCE, text=msg("&Light"), choice="appearance", section=True
    ),
    Action(name="appearance-dark", menu=VIEW, submenu=APPEARANCE, text=msg("&Dark"), choice="appearance"),
    Action(name="appearance-system", menu=VIEW, submenu=APPEARANCE, text=msg("As the s&ystem"), choice="appearance"),
    Action(name="overview", menu=VIEW, text=msg("O&verview"), keys=("F8",), when=_project, section=True),
    Action(
        name="panel-articles",
        menu=VIEW,
        submenu=PANELS,
        text=msg("&Articles"),
        keys=("Ctrl+1",),
        when=_project,
        section=True,
        toggle=True,
    ),
    Action(
        name="panel-statement",
        menu=VIEW,
        submenu=PANELS,
        text=msg("&Statement"),
        keys=("Ctrl+3",),
        when=_project,
        toggle=True,
    ),
    Action(
        name="panel-table",
        menu=VIEW,
        submenu=PANELS,
        text=msg("All s&tatements"),
        keys=("Ctrl+4",),
        when=_project,
        toggle=True,
    ),
    Action(
        name="panel-codebook",
        menu=VIEW,
        submenu=PANELS,
        text=msg("&Codebook"),
        keys=("Ctrl+5",),
        when=_project,
        toggle=True,
    ),
    Action(
        name="panel-concordance",
        menu=VIEW,
        submenu=PANELS,
        text=msg("Co&ncordance"),
        keys=("Ctrl+6",),
        when=_project,
        toggle=True,
    ),
    Action(
        name="panel-menu",
        menu=VIEW,
        submenu=PANELS,
        text=msg("&Move this panel…"),
        keys=("Ctrl+F6",),
        when=_project,
    ),
    Action(name="reset-layout", menu=VIEW, submenu=PANELS, text=msg("&Reset layout"), when=_project),
    Action(
        name="only-reader",
        menu=VIEW,
        text=msg("&Only the text, full screen"),
        keys=("F11",),
        when=_project,
        toggle=True,
    ),
    Action(name="focus-list", menu=VIEW, text=msg("Go to the a&rticles"), keys=("Alt+1",), when=_project, section=True),
    Action(name="focus-reader", menu=VIEW, text=msg("Go to the &text"), keys=("Alt+2", "Escape"), when=_project),
    Action(name="focus-panel", menu=VIEW, text=msg("Go to the state&ment panel"), keys=("Alt+3",), when=_project),
    Action(name="focus-table", menu=VIEW, text=msg("Go to the ta&ble"), keys=("Alt+4",), when=_project),
    Action(name="focus-codebook", menu=VIEW, text=msg("Go to the &codebook"), keys=("Alt+5",), when=_project),
    Action(name="focus-concordance", menu=VIEW, text=msg("Go to the concor&dance"), keys=("Alt+6",), when=_project),
    Action(name="focus-next", menu=VIEW, text=msg("Go to the ne&xt part"), keys=("F6",), when=_project),
    Action(name="focus-previous", menu=VIEW, text=msg("Go to the part be&fore"), keys=("Shift+F6",), when=_project),
    Action(name="help", menu=HELP, text=msg("&Help on this panel"), keys=("F1",)),
    Action(name="tour", menu=HELP, text=msg("&Tour of five steps"), when=_project),
    Action(name="keys", menu=HELP, text=msg("&Keys"), keys=("?", "Shift+F1")),
    Action(name="report", menu=HELP, text=msg("&Report a problem…")),
    Action(name="about", menu=HELP, text=msg("&About Quoteline"), section=True),
)

LETTERS: Final = frozenset(
    key.casefold() for action in SPECS for key in action.keys if len(key) == 1
)  # what no topic can have as its key

__all__ = ["CODEBOOK", "LETTERS", "MENUS", "SPECS", "Action", "Situation"]
