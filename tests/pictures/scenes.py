"""The scenes of the pictures, for the tests and for the documentation."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from corpus.commands.articles import AddArticles, RemoveArticles
from corpus.domain.concordance import Sort
from desktop.app import Desktop
from desktop.theme import DARK, LIGHT, Theme
from tests.pictures.sample import empty_project, overlapping_project, sample_project, shown_article, told_again
from tests.pictures.stage import Look, Shot, rest, settle, shown_dialogs, taken, window

PANELS: Final = ("articles", "reader", "statement", "codebook", "table")
DIALOGS: Final = ("actors", "history", "trash")  # which stay beside the work
ASKING: Final = ("settings", "shortcuts", "terms", "palette", "export", "learned", "tag-history")
_SMALL: Final = (1180, 760)
_HALF: Final = (960, 540)  # what a screen of 1920 × 1080 pixels has room for at 200 %
_RUSSIAN: Final = "ru"


def usual_scenes(folder: Path) -> Iterator[Shot]:
    """Every panel and the dialogs in light and dark, empty ones, thirty overlapping statements."""
    sample_project(folder / "sample.db")
    for theme in (LIGHT, DARK):
        yield from _start(theme)
        yield from _work(folder, theme)
        yield from _empty(folder, theme)
        yield from _overlapping(folder, theme)
        yield from _repeats(folder, theme)


def doubled_scenes(folder: Path) -> Iterator[Shot]:
    """The panels at 200 %, in a process that is scaled so."""
    sample_project(folder / "sample.db")
    for theme, names in ((LIGHT, PANELS), (DARK, ("statement",))):
        with window(Look(theme=theme, size=_HALF), _copy(folder)) as desktop:
            desktop.window.workspace.reveal("table")  # which is away in a low window
            _show_statement(desktop)
            for name in names:
                yield Shot(name=f"doubled-{name}-{theme.name}", picture=taken(_panel(desktop, name)))


def russian_scenes(folder: Path) -> Iterator[Shot]:
    """The panels and some dialogs in Russian, whose words are longer."""
    sample_project(folder / "sample.db")
    with window(Look(theme=LIGHT, language=_RUSSIAN), _copy(folder)) as desktop:
        _show_statement(desktop)
        for name in PANELS:
            yield Shot(name=f"{_RUSSIAN}-{name}", picture=taken(_panel(desktop, name)))
        yield Shot(name=f"{_RUSSIAN}-menus", picture=taken(desktop.window.menuBar()))
        for name in ("settings", "palette"):
            yield Shot(name=f"{_RUSSIAN}-{name}", picture=_asked(desktop, name))
    with window(Look(theme=DARK, language=_RUSSIAN, size=(800, 480)), _copy(folder)) as desktop:
        _show_statement(desktop)
        yield Shot(name=f"{_RUSSIAN}-small-window", picture=taken(desktop.window))


def _start(theme: Theme) -> Iterator[Shot]:
    with window(Look(theme=theme)) as desktop:
        guide = "start" if theme is LIGHT else ""
        yield Shot(name=f"start-{theme.name}", picture=taken(desktop.window), guide=guide)


def _work(folder: Path, theme: Theme) -> Iterator[Shot]:
    """The sample project: the window for the documentation, its panels, what opens beside and above it."""
    with window(Look(theme=theme), _copy(folder)) as desktop:
        _show_statement(desktop)
        yield Shot(name="", picture=taken(desktop.window), guide=f"window-{theme.name}")
        for name in PANELS:
            yield Shot(name=f"{name}-{theme.name}", picture=taken(_panel(desktop, name)))
        yield Shot(name=f"menus-{theme.name}", picture=taken(desktop.window.menuBar()))
        yield Shot(name=f"status-{theme.name}", picture=taken(desktop.window.status))
        yield from _guides(desktop, theme)
        for name in ASKING:
            yield Shot(name=f"{name}-{theme.name}", picture=_asked(desktop, name))
        if theme is LIGHT:
            yield Shot(name="", picture=_asked(desktop, "keys"), guide="keys")
        yield from _concordance(desktop, theme)
        _remove_an_article(desktop)
        for name in DIALOGS:
            yield Shot(name=f"{name}-{theme.name}", picture=_beside(desktop, name))


def _concordance(desktop: Desktop, theme: Theme) -> Iterator[Shot]:
    """The concordance of a beginning, sorted by the words before, one of its places chosen; then away again."""
    panel, dock = desktop.window.workspace.concordance, desktop.window.workspace.docks.panels["concordance"]
    desktop.window.workspace.reveal("concordance")
    panel.bar.choose(Sort.LEFT)
    panel.bar.words.setText("sign*")
    panel.bar.wanted.emit()
    rest(desktop.concordance.jobs)
    panel.view.selectRow(2)
    yield Shot(name=f"concordance-{theme.name}", picture=taken(dock), guide="concordance" if theme is LIGHT else "")
    dock.hide()


def _guides(desktop: Desktop, theme: Theme) -> Iterator[Shot]:
    """What guides the analyst: the overview, help, a step of the tour, the guidelines of a topic."""
    guiding, guide = desktop.guiding, desktop.guide
    light = theme is LIGHT
    guiding.show_overview()
    yield from _popover(desktop, f"overview-{theme.name}", "overview" if light else "")
    guide.show("trade")
    yield from _popover(desktop, f"guideline-{theme.name}", "")
    guiding.show_help()
    if guiding.help is not None:
        guiding.help.show_page("statement")
        yield Shot(name=f"help-{theme.name}", picture=taken(guiding.help), guide="help" if light else "")
    guiding.close_help()
    guiding.begin_tour()
    if guiding.tour is not None:
        guiding.tour.go_to(2)
        yield Shot(name="", picture=taken(desktop.window), guide="tour" if light else "")
        yield Shot(name=f"tour-{theme.name}", picture=taken(guiding.tour.callout))
        guiding.tour.end()


def _popover(desktop: Desktop, name: str, guide: str) -> Iterator[Shot]:
    for each in _open_windows(desktop):
        yield Shot(name=name, picture=taken(each), guide=guide)
        each.close()


def _empty(folder: Path, theme: Theme) -> Iterator[Shot]:
    path = _new(folder, theme) / "empty.db"
    empty_project(path)
    with window(Look(theme=theme, size=_SMALL), path) as desktop:
        yield Shot(name=f"empty-window-{theme.name}", picture=taken(desktop.window))
        for name in DIALOGS:
            yield Shot(name=f"empty-{name}-{theme.name}", picture=_beside(desktop, name))


def _overlapping(folder: Path, theme: Theme) -> Iterator[Shot]:
    path = _new(folder, theme) / "overlapping.db"
    overlapping_project(path)
    with window(Look(theme=theme), path) as desktop:
        project = desktop.desk.project
        assert project is not None
        desktop.desk.session.show_article(project.articles.ids()[0])
        yield Shot(name=f"overlapping-{theme.name}", picture=taken(_panel(desktop, "reader")))


def _repeats(folder: Path, theme: Theme) -> Iterator[Shot]:
    """A story told three times: folded in the list, and side by side."""
    with window(Look(theme=theme), _copy(folder)) as desktop:
        session, project = desktop.desk.session, desktop.desk.project
        assert project is not None
        session.show_article(shown_article(project))
        session.do(AddArticles(articles=told_again(project)))
        rest(desktop.desk.jobs)
        desktop.desk.actions["fold-repeats"].trigger()
        yield Shot(name=f"folded-{theme.name}", picture=taken(_panel(desktop, "articles")))
        desktop.desk.actions["unfold-repeats"].trigger()
        yield Shot(name=f"unfolded-{theme.name}", picture=taken(_panel(desktop, "articles")))
        desktop.desk.actions["compare-repeats"].trigger()
        if desktop.repeats.shown is not None:
            desktop.repeats.shown.view.selectRow(2)
            guide = "repeats" if theme is LIGHT else ""
            yield Shot(name=f"repeats-{theme.name}", picture=taken(desktop.repeats.shown), guide=guide)


def _new(folder: Path, theme: Theme) -> Path:
    """A folder of the theme's own, because the pictures show the names of files."""
    made = folder / theme.name
    made.mkdir(exist_ok=True)
    return made


def _copy(folder: Path) -> Path:
    """The sample project as nobody changed it, under the name that the pictures show."""
    path = folder / "union-state.db"
    shutil.copyfile(folder / "sample.db", path)
    return path


def _show_statement(desktop: Desktop) -> None:
    session, project = desktop.desk.session, desktop.desk.project
    assert project is not None
    article = shown_article(project)
    session.show_article(article)
    settle()
    session.show_statement(project.statements.of_article(article)[1].id)


def _panel(desktop: Desktop, name: str) -> QWidget:
    workspace = desktop.window.workspace
    if name == "reader":
        return workspace.reader
    workspace.reveal(name)  # a low window has it behind a tab, or away
    return workspace.docks.panels[name]


def _remove_an_article(desktop: Desktop) -> None:
    """So that something is in the trash; the shown article stays."""
    session, project = desktop.desk.session, desktop.desk.project
    assert project is not None
    last = [each for each in project.articles.ids() if each != session.article][-1]
    session.do(RemoveArticles(ids=(last,)))


def _open_windows(desktop: Desktop) -> list[QWidget]:
    """What stands beside or above the window."""
    settle()
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not desktop.window]


def _asked(desktop: Desktop, name: str) -> QImage:
    """The picture of the dialog that an action asks in."""
    with shown_dialogs() as pictures:
        desktop.desk.actions[name].trigger()
    settle()
    return pictures[0]


def _beside(desktop: Desktop, name: str) -> QImage:
    """The picture of a window that an action opens beside the work."""
    desktop.desk.actions[name].trigger()
    shown = _open_windows(desktop)[0]
    picture = taken(shown)
    shown.close()
    settle()
    return picture
