"""Panels: hidden, moved, floated, kept for each coder; the text alone; small windows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.actions import SPECS
from desktop.app import Desktop
from desktop.controllers.layout import NEEDED
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT
from desktop.views.docks import Docks
from desktop.views.workspace import PARTS
from tests.desktop.shell.test_keys import press

PANELS = [part for part in PARTS if part != "reader"]
HALF = (960, 500)  # what a screen of 1920 × 1080 pixels has room for at 200 %, without the frame
LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


def docks(desktop: Desktop) -> Docks:
    return desktop.window.workspace.docks


def again(desktop: Desktop, qtbot: QtBot) -> Desktop:
    """The window anew, with the settings that the one before left, on the same project."""
    project = desktop.desk.project
    assert project is not None
    path = project.path
    desktop.window.close()
    made = Desktop(desktop.desk.settings, theme=LIGHT, warm_up=False)
    qtbot.addWidget(made.window)
    made.window.show()
    assert made.projects.open(path)
    return made


@pytest.mark.parametrize("name", PANELS)
def test_a_panel_is_hidden_and_comes_back(working: Desktop, name: str) -> None:
    action = working.desk.actions[f"panel-{name}"]
    if name == "concordance":  # which is there when it is wanted
        assert docks(working).panels[name].isHidden()
        action.trigger()
    assert action.isChecked()
    action.trigger()
    assert docks(working).panels[name].isHidden()
    assert working.window.workspace.reader.reader.hasFocus()
    action.trigger()
    assert docks(working).panels[name].isVisible()


def test_the_menu_follows_a_panel_that_is_hidden_by_its_strip(working: Desktop) -> None:
    docks(working).panels["table"].strip.close_.click()
    assert not working.desk.actions["panel-table"].isChecked()


def test_an_action_that_needs_a_panel_brings_it_back(working: Desktop) -> None:
    for name in PANELS:
        docks(working).panels[name].hide()
    press(working, "j")
    press(working, "s")
    assert working.window.workspace.statement.form.speaker.hasFocus()
    working.desk.actions["search"].trigger()
    assert working.window.workspace.articles.filters.search.hasFocus()


def test_the_way_through_the_parts_leaves_out_what_is_hidden(working: Desktop) -> None:
    press(working, "j")
    docks(working).panels["statement"].hide()
    press(working, Qt.Key.Key_F6)
    assert working.window.workspace.codebook.view.hasFocus()
    assert docks(working).panels["statement"].isHidden()


def test_the_layout_is_there_at_the_next_start(working: Desktop, qtbot: QtBot) -> None:
    docks(working).panels["articles"].move_to(RIGHT)
    docks(working).panels["table"].hide()
    docks(working).panels["codebook"].toggle_floating()
    other = again(working, qtbot)
    panels = docks(other).panels
    assert docks(other).dockWidgetArea(panels["articles"]) == RIGHT
    assert panels["table"].isHidden()
    assert not other.desk.actions["panel-table"].isChecked()
    assert panels["codebook"].isFloating()
    other.desk.actions["reset-layout"].trigger()
    assert docks(other).dockWidgetArea(panels["articles"]) == LEFT
    assert panels["table"].isVisible()
    assert not panels["codebook"].isFloating()
    other.window.close()


def test_everybody_has_a_layout_of_their_own(working: Desktop) -> None:
    docks(working).panels["table"].hide()
    working.desk.settings.change(coder="boris")
    working.desk.session.set_coder("boris")
    docks(working).panels["table"].show()
    working.desk.settings.change(coder="anna")
    working.desk.session.set_coder("anna")
    assert docks(working).panels["table"].isHidden()


def _cut(state: str) -> str:
    return state[: len(state) // 2]


def _turned(state: str) -> str:
    return state[:30] + ("A" if state[30] != "A" else "B") + state[31:]


@pytest.mark.parametrize("spoil", [_cut, _turned, lambda _state: "", lambda _state: "nonsense", lambda _state: "ff:é"])
def test_a_broken_layout_changes_nothing(working: Desktop, spoil: Callable[[str], str]) -> None:
    docks(working).panels["table"].hide()
    state = docks(working).state()
    docks(working).panels["table"].show()
    assert not docks(working).restore(spoil(state))
    assert docks(working).panels["table"].isVisible()
    assert docks(working).restore(state)
    assert docks(working).panels["table"].isHidden()


def test_floating_panels_go_with_the_project(working: Desktop, qtbot: QtBot) -> None:
    floating = docks(working).panels["codebook"]
    floating.toggle_floating()
    assert floating.isVisible()
    assert floating.strip.height() == 28
    project = working.desk.project
    assert project is not None
    path = project.path
    working.projects.leave()
    assert floating.isHidden()
    working.window.close()
    other = Desktop(working.desk.settings, theme=LIGHT, warm_up=False)
    qtbot.addWidget(other.window)
    other.window.show()
    floating = docks(other).panels["codebook"]
    assert floating.isHidden()  # the start page has no panels
    assert other.projects.open(path)
    assert floating.isVisible()
    press(other, Qt.Key.Key_F11)
    other.projects.leave()
    assert floating.isHidden()
    assert not other.window.isFullScreen()
    other.window.close()


def test_the_text_alone_and_back_by_escape(working: Desktop) -> None:
    docks(working).panels["table"].hide()
    press(working, Qt.Key.Key_F11)
    assert all(dock.isHidden() for dock in docks(working).panels.values())
    assert not working.window.menuBar().isVisible()
    assert working.window.isFullScreen()
    press(working, "j")
    press(working, Qt.Key.Key_Return)
    assert working.desk.session.statement  # keys do what they always do
    press(working, Qt.Key.Key_Escape)
    assert not working.window.isFullScreen()
    assert working.window.menuBar().isVisible()
    assert docks(working).panels["table"].isHidden()
    assert docks(working).panels["articles"].isVisible()
    press(working, Qt.Key.Key_F11)
    press(working, Qt.Key.Key_F11)
    assert docks(working).panels["articles"].isVisible()


def test_escape_leaves_one_thing_at_a_time_the_innermost_first(working: Desktop) -> None:
    reader = working.window.workspace.reader
    press(working, Qt.Key.Key_F11)
    press(working, "y")
    working.desk.actions["find"].trigger()
    assert reader.find_bar.isVisible()
    press(working, Qt.Key.Key_Escape)
    assert not reader.find_bar.isVisible()
    assert working.flow.walk is not None
    press(working, Qt.Key.Key_Escape)
    assert working.flow.walk is None
    assert working.window.isFullScreen()
    press(working, Qt.Key.Key_Escape)
    assert not working.window.isFullScreen()


def test_the_mouse_has_a_way_back_from_the_text_alone(working: Desktop) -> None:
    back = working.window.workspace.breadcrumbs.back
    assert not back.isVisible()
    press(working, Qt.Key.Key_F11)
    assert back.isVisible()
    assert "F11" in back.text()
    back.click()
    assert not working.window.isFullScreen()
    assert not back.isVisible()


def test_the_text_alone_is_not_what_is_remembered(working: Desktop, qtbot: QtBot) -> None:
    press(working, Qt.Key.Key_F11)
    other = again(working, qtbot)
    assert docks(other).panels["articles"].isVisible()
    other.window.close()


def test_a_panel_is_moved_by_the_keyboard(working: Desktop, qtbot: QtBot) -> None:
    working.desk.actions["focus-codebook"].trigger()
    working.desk.actions["panel-menu"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_L)
    assert docks(working).dockWidgetArea(docks(working).panels["codebook"]) == LEFT
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700), HALF, (800, 480)])
def test_a_small_screen_holds_everything_without_overlap(working: Desktop, size: tuple[int, int]) -> None:
    needed = working.window.minimumSizeHint()
    assert (needed.width(), needed.height()) <= size
    working.window.resize(*size)
    working.desk.actions["reset-layout"].trigger()
    QApplication.processEvents()
    places = [dock.geometry() for dock in docks(working).panels.values() if not dock.visibleRegion().isEmpty()]
    middle = docks(working).centralWidget()
    assert middle is not None
    places.append(middle.geometry())
    assert (working.window.width(), working.window.height()) == size
    for number, place in enumerate(places):
        assert docks(working).rect().contains(place)
        assert not any(place.intersects(other) for other in places[number + 1 :])


def test_a_low_window_has_one_panel_behind_the_other_and_room_for_the_text(working: Desktop) -> None:
    working.window.resize(*HALF)
    working.desk.actions["reset-layout"].trigger()
    QApplication.processEvents()
    panels = docks(working).panels
    assert docks(working).tabifiedDockWidgets(panels["statement"]) == [panels["codebook"]]
    assert not panels["statement"].visibleRegion().isEmpty()
    assert panels["table"].isHidden()
    assert working.window.workspace.reader.height() > 350
    press(working, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert panels["table"].isVisible()
    working.window.resize(1440, 900)
    working.desk.actions["reset-layout"].trigger()
    QApplication.processEvents()
    assert docks(working).tabifiedDockWidgets(panels["statement"]) == []
    assert panels["table"].isVisible()


def test_what_is_told_and_done_makes_no_window_wider(working: Desktop) -> None:
    window, status = working.window, working.window.status
    window.resize(800, 480)
    working.desk.actions["reset-layout"].trigger()
    QApplication.processEvents()
    working.desk.jobs.rested.disconnect(status.stop)  # what the window does by itself may end meanwhile
    status.say("A sentence that is told. " * 12)
    status.start("Finding suggestions in very many articles, one after the other")
    status.step(12_000, 240_000)
    QApplication.processEvents()
    assert window.width() == 800
    assert window.minimumSizeHint().width() <= 800
    assert (status.counts.isHidden(), status.message.width() > 100, status.cancel.isVisible()) == (True, True, True)
    status.stop()
    status.message.clear()
    window.resize(1440, 900)
    QApplication.processEvents()
    assert status.counts.isVisible()
    assert status.file.isVisible()


def test_what_is_behind_a_tab_comes_to_the_front_when_it_is_needed(working: Desktop) -> None:
    press(working, "j")
    working.window.resize(*HALF)
    working.desk.actions["reset-layout"].trigger()
    QApplication.processEvents()
    workspace = working.window.workspace

    def put_behind() -> None:
        workspace.reveal("codebook")
        QApplication.processEvents()
        assert not workspace.is_seen("statement")

    put_behind()
    press(working, "s")
    QApplication.processEvents()
    assert workspace.is_seen("statement")
    assert workspace.statement.form.speaker.hasFocus()
    put_behind()
    working.desk.actions["flow"].trigger()
    QApplication.processEvents()
    assert workspace.is_seen("statement")
    working.flow.leave()
    put_behind()
    working.guiding.begin_tour()
    tour = working.guiding.tour
    assert tour is not None
    tour.go_to(2)
    QApplication.processEvents()
    assert workspace.is_seen("statement")
    assert working.window.rect().contains(tour.callout.geometry())
    tour.end()


def test_the_buttons_that_decide_and_the_field_that_a_key_leads_to_are_seen(working: Desktop) -> None:
    press(working, "j")
    working.window.resize(800, 420)
    working.desk.actions["reset-layout"].trigger()
    QApplication.processEvents()
    statement = working.window.workspace.statement
    assert working.window.height() == 420
    for button in (statement.footer.accept, statement.footer.reject):
        assert button.visibleRegion().boundingRect() == button.rect()
    for key, field in (("n", statement.form.note), ("s", statement.form.speaker)):
        working.desk.actions["focus-reader"].trigger()
        press(working, key)
        assert field.hasFocus()
        assert field.visibleRegion().boundingRect() == field.rect()


def test_the_first_start_has_all_panels(qtbot: QtBot, qapp: QApplication) -> None:
    desktop = Desktop(SettingsFile(None, Settings(coder="anna")), theme=LIGHT, warm_up=False)
    qtbot.addWidget(desktop.window)
    assert not any(dock.isFloating() for dock in docks(desktop).panels.values())
    assert docks(desktop).state() == ""
    desktop.window.close()


def test_what_brings_a_panel_back_is_an_action() -> None:
    assert set(NEEDED) <= {spec.name for spec in SPECS}
    assert set(NEEDED.values()) <= set(PANELS)
