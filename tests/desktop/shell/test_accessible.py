"""The window for a screen reader, for the keyboard and for the eye: names, order, focus, and words that are whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import SPECS
from desktop.app import Desktop
from desktop.dialogs.help import HelpDialog
from desktop.dialogs.keys import KeysDialog, plain
from desktop.dialogs.preferences import SettingsDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.theme import LIGHT
from desktop.views.overview import OverviewSheet
from desktop.views.workspace import PARTS
from tests.architecture.sources import ROOT
from tests.desktop.accessible import clipped, nameless, tree
from tests.desktop.shell.test_keys import press

ROLES = QAccessible.Role


def root(desktop: Desktop) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(desktop.window)
    assert found is not None
    return found


def names(desktop: Desktop, role: QAccessible.Role) -> list[str]:
    """The names of what has a role and can be seen."""
    return [each.text(QAccessible.Text.Name) for each in tree(root(desktop)) if each.role() == role]


def one(desktop: Desktop, role: QAccessible.Role, name: str) -> QAccessibleInterface:
    found = [each for each in tree(root(desktop)) if each.role() == role and each.text(QAccessible.Text.Name) == name]
    assert len(found) == 1, name
    return found[0]


def test_everything_that_can_be_used_has_a_name(working: Desktop) -> None:
    press(working, "j")
    assert nameless(working.window) == []


def test_the_start_page_has_names(desktop: Desktop) -> None:
    assert nameless(desktop.window) == []
    assert {"Open the sample project", "New project…", "Open project…"} <= set(names(desktop, ROLES.Button))


def test_the_tree_holds_the_panels_and_what_they_are_for(working: Desktop) -> None:
    press(working, "j")
    assert root(working).text(QAccessible.Text.Name) == "work – Quoteline"
    assert set(names(working, ROLES.Pane)) >= {"Articles", "Statement", "Codebook", "All statements"}
    assert {"Articles", "Topics of the codebook", "Topics of the statement"} <= set(names(working, ROLES.List))
    fields = set(names(working, ROLES.EditableText))
    assert {"Article text", "Speaker", "Organisation", "Note", "Search the text of the articles"} <= fields


def test_a_row_says_what_the_eye_sees_in_it(working: Desktop) -> None:
    rows = names(working, ROLES.ListItem)
    assert "Home rates by autumn, Agency  ·  3 May 2024, 0 of 2 statements decided" in rows
    assert "roaming, 0 tags" in rows
    table = one(working, ROLES.Table, "Statements")
    cells = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]
    assert any("Callers will pay home rates by autumn" in cell for cell in cells)


def test_the_current_statement_is_described_with_the_text(working: Desktop) -> None:
    press(working, "j")
    text = one(working, ROLES.EditableText, "Article text")
    told = text.text(QAccessible.Text.Description)
    assert told.startswith("Statement 1 of 2, suggested")
    assert "Callers will pay home rates by autumn" in told
    assert "Pavel Harbuz" in told
    press(working, Qt.Key.Key_Return)
    assert one(working, ROLES.EditableText, "Article text").text(QAccessible.Text.Description) != told
    assert one(working, ROLES.EditableText, "Speaker").text(QAccessible.Text.Value) == "Pavel Harbuz"


def test_every_action_is_in_a_menu_with_its_key(working: Desktop) -> None:
    told: dict[str, str] = {}
    for title in {spec.menu for spec in SPECS} | {spec.submenu for spec in SPECS if spec.submenu}:
        menu = QAccessible.queryAccessibleInterface(working.desk.actions.menu(title))
        assert menu is not None
        for place in range(menu.childCount()):
            entry = menu.child(place)
            told[plain(entry.text(QAccessible.Text.Name)).partition(":")[0]] = entry.text(QAccessible.Text.Accelerator)
    missing = [spec.name for spec in SPECS if plain(spec.text) not in told]
    assert missing == []
    without = [spec.name for spec in SPECS if spec.keys and not told[plain(spec.text)]]
    assert without == []


def _focusable(part: QWidget) -> list[QWidget]:
    return [
        each
        for each in part.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each, QScrollArea)
    ]


def test_the_tab_key_goes_in_reading_order(working: Desktop) -> None:
    press(working, "j")
    owners = dict(zip(PARTS, working.window.workspace.parts(), strict=True))
    wanted = {id(each): name for name, part in owners.items() for each in [part, *_focusable(part)]}
    order: list[str] = []
    each: QWidget | None = working.window.workspace.articles
    for _ in range(2000):
        each = each.nextInFocusChain() if each else None
        name = wanted.get(id(each), "")
        if name and (not order or order[-1] != name):
            order.append(name)
        if each is working.window.workspace.articles:
            break
    assert order[: len(PARTS)] == list(PARTS)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_focus_can_be_seen(working: Desktop, appearance: str) -> None:
    working.desk.actions[f"appearance-{appearance}"].trigger()
    QApplication.setCursorFlashTime(0)
    press(working, "j")
    unseen = []
    for part in working.window.workspace.parts():
        for each in _focusable(part):
            working.window.status.setFocus()
            before = each.grab().toImage()
            each.setFocus(Qt.FocusReason.TabFocusReason)
            if each.hasFocus() and each.grab().toImage() == before:
                unseen.append(f"{type(each).__name__} {each.accessibleName()}")
    assert unseen == []


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (960, 500), (800, 480)])
def test_no_words_are_cut_off(working: Desktop, size: tuple[int, int], qtbot: QtBot) -> None:
    press(working, "j")
    working.window.resize(*size)
    working.desk.actions["reset-layout"].trigger()
    qtbot.wait_until(lambda: working.window.width() == size[0])
    QApplication.processEvents()
    assert clipped(working.window) == []


def test_no_words_are_cut_off_in_what_guides_and_sets(working: Desktop) -> None:
    project, window, keymap = working.desk.project, working.window, working.desk.actions.keymap
    assert project is not None
    topics = project.topics.all()
    press(working, "j")
    sheet = OverviewSheet(LIGHT, window)
    sheet.show_overview(project.overview(working.desk.session.article))
    for shown in (
        ShortcutsDialog(window, keymap, topics),
        SettingsDialog(window, working.desk.settings.now),
        KeysDialog(window, topics, keymap),
        HelpDialog(window, LIGHT, {spec.name: keymap.said(spec.name) for spec in SPECS}),
        sheet,
    ):
        shown.show()
        QApplication.processEvents()
        assert (clipped(shown), nameless(shown)) == ([], [])
        shown.close()
    working.desk.actions["tour"].trigger()
    assert working.guiding.tour is not None
    assert clipped(working.guiding.tour.callout) == []
    working.guiding.tour.end()


_DOUBLED = """
import sys
from pathlib import Path
from PySide6.QtCore import qInstallMessageHandler
from desktop.theme import LIGHT
from desktop.app import log_qt
from tests.desktop.accessible import clipped
from tests.pictures.stage import Look, prepare, settle, window
from tests.windows import filled
prepare()
qInstallMessageHandler(log_qt)
path = Path(sys.argv[1])
ids = filled(path)
with window(Look(theme=LIGHT), path) as desktop:
    desktop.desk.session.show_article(ids[0])
    desktop.desk.actions["next-statement"].trigger()
    settle()
    picture = desktop.window.grab()
    print(desktop.window.devicePixelRatio(), picture.width() == 2 * desktop.window.width(), clipped(desktop.window))
"""


def test_no_words_are_cut_off_at_twice_the_size(tmp_path: Path) -> None:
    surroundings = os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    surroundings["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-c", _DOUBLED, str(tmp_path / "twice.db")],
        capture_output=True, text=True, check=False, env=surroundings, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "2.0 True []"
