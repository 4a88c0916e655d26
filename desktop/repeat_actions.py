"""The part of the table of actions that is about articles that repeat others."""

from typing import Final

from corpus.domain.texts import msg
from desktop.action import ARTICLE, Action
from desktop.action import with_article as _article
from desktop.action import with_project as _project

REPEATS_MENU: Final = msg("Repeat&s")

REPEATS: Final = (
    Action(
        name="compare-repeats",
        menu=ARTICLE,
        submenu=REPEATS_MENU,
        text=msg("&Compare with its repeats…"),
        keys=("R",),
        when=_article,
        section=True,
    ),
    Action(
        name="fold-repeats",
        menu=ARTICLE,
        submenu=REPEATS_MENU,
        text=msg("&Fold repeats in the list"),
        keys=("Shift+R",),
        when=_project,
        toggle=True,
    ),
    Action(
        name="unfold-repeats",
        menu=ARTICLE,
        submenu=REPEATS_MENU,
        text=msg("&Show those of this article, or hide them"),
        keys=("H",),
        when=_article,
    ),
    Action(
        name="choose-lead",
        menu=ARTICLE,
        submenu=REPEATS_MENU,
        text=msg("Make this the &lead article"),
        when=_article,
        section=True,
        changes=True,
    ),
    Action(
        name="part-repeats",
        menu=ARTICLE,
        submenu=REPEATS_MENU,
        text=msg("This is &no repeat"),
        when=_article,
        changes=True,
    ),
    Action(
        name="join-repeats",
        menu=ARTICLE,
        submenu=REPEATS_MENU,
        text=msg("The selected articles tell &one story"),
        when=_article,
        changes=True,
    ),
    Action(
        name="find-repeats",
        menu=ARTICLE,
        submenu=REPEATS_MENU,
        text=msg("Find &repeats in all articles"),
        when=_project,
        changes=True,
    ),
)
