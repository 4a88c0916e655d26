"""An analyst's day in the real window: start, add, suggest, tag by keys only, undo, export, reopen."""

import csv
import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from corpus.domain.articles import ArticleState
from corpus.domain.statements import Stance, State
from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs.add_report import AddReportDialog
from desktop.dialogs.coder import CoderDialog
from desktop.dialogs.export import ExportDialog
from desktop.dialogs.new_project import NewProjectDialog
from desktop.settings import SettingsFile, settings_path
from desktop.theme import LIGHT
from tests.desktop.conftest import Answer

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NEWS = {
    "roaming.txt": (
        "Roaming fees end in autumn\n\n"
        "MINSK, 7 June 2024 (Agency) - Roaming charges between the two states will be abolished by autumn, "
        "Minister Pavel Harbuz said.\n\n"
        '"Callers will pay domestic rates," he said. "The operators have signed the agreement."\n'
    ),
    "chips.txt": (
        "MOSCOW, August 12, 2024. /AGENCY/. The plant will deliver microchips to the neighbours from spring, "
        "director Vera Lipnitskaya noted.\n"
    ),
}


class Keyboard:
    """Presses keys where the focus is, as a person without a mouse does."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def press(self, *keys: str | Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys one after the other; the window system answers in between."""
        for key in keys:
            QTest.keyClick(self._focus(), key, modifiers)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text in place of what is there."""
        self.press("a", modifiers=CTRL)
        self.press(*text)

    def _focus(self) -> object:
        return QApplication.focusWidget() or self._desktop.window


def _files(*paths: Path) -> Answer:
    def choose(dialog: object) -> bool:
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(paths[0].parent))
        dialog.selectFile(" ".join(f'"{path.name}"' for path in paths) if len(paths) > 1 else str(paths[0]))
        return True

    return choose


def test_a_day(qtbot: QtBot, qapp: QApplication, answers: list[Answer], tmp_path: Path) -> None:
    for name, text in NEWS.items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    desktop = _started(qtbot)
    keyboard = Keyboard(desktop)

    # The first start: a name, a new project.
    def name(dialog: object) -> bool:
        assert isinstance(dialog, CoderDialog)
        dialog.name.setText("anna")
        return True

    def make(dialog: object) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        dialog.path.setText(str(tmp_path / "day.db"))
        dialog.accept()
        return True

    answers += [name, make]
    keyboard.press("n", modifiers=CTRL)
    session, project = desktop.desk.session, desktop.desk.project
    assert project is not None

    # Articles come in, suggestions follow by themselves, and what was left out is reported.
    def report(dialog: object) -> bool:
        assert isinstance(dialog, AddReportDialog)
        assert dialog.table.topLevelItemCount() == 1
        return True

    answers += [_files(tmp_path / "chips.txt", tmp_path / "roaming.txt", tmp_path / "empty.txt"), report]
    with qtbot.waitSignal(desktop.desk.jobs.ended, timeout=60_000):
        keyboard.press("o", modifiers=CTRL)
    assert [line.title for line in project.articles.lines()][1] == "Roaming fees end in autumn"
    assert project.statements.count(State.SUGGESTED) >= 3

    _tag_by_keys(keyboard, desktop)

    # What was done is undone and done again.
    before = project.statements.count(State.ACCEPTED)
    keyboard.press("z", modifiers=CTRL)
    keyboard.press("z", modifiers=CTRL)
    keyboard.press("z", modifiers=CTRL | SHIFT)
    keyboard.press("z", modifiers=CTRL | SHIFT)
    assert project.statements.count(State.ACCEPTED) == before

    # The tags go out as CSV and as JSON.
    answers += [lambda _dialog: True, _files(tmp_path / "day.csv")]
    with qtbot.waitSignal(desktop.desk.jobs.ended):
        keyboard.press("e", modifiers=CTRL)

    def as_json(dialog: object) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(1)
        return True

    answers += [as_json, _files(tmp_path / "day.json")]
    with qtbot.waitSignal(desktop.desk.jobs.ended):
        keyboard.press("e", modifiers=CTRL)
    with (tmp_path / "day.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["coder"] for row in rows} == {"anna"}
    assert any(row["topic"] == "trade" and row["stance"] == "supports" for row in rows)
    assert len(json.loads((tmp_path / "day.json").read_text("utf-8"))["articles"]) == 2

    # The next morning everything is there, undo included.
    done = session.article
    statements = project.statements.count()
    desktop.window.close()
    again = _started(qtbot)
    again.window.start.recent_rows()[0].click()
    assert again.desk.project is not None
    assert again.desk.project.coder == "anna"
    assert again.desk.project.articles.get(done).state is ArticleState.DONE
    assert again.desk.project.statements.count() == statements
    assert again.desk.actions["undo"].isEnabled()
    again.window.close()


def _started(qtbot: QtBot) -> Desktop:
    """The window as it is after a start of the program."""
    desktop = Desktop(SettingsFile(settings_path()), theme=LIGHT, warm_up=False)
    qtbot.addWidget(desktop.window)
    with qtbot.waitActive(desktop.window):
        desktop.window.show()
        desktop.window.activateWindow()
    return desktop


def _tag_by_keys(keyboard: Keyboard, desktop: Desktop) -> None:
    """Tag the article on roaming without a mouse."""
    session, project = desktop.desk.session, desktop.desk.project
    assert project is not None
    keyboard.press(Qt.Key.Key_Escape)
    while project.articles.get(session.article).title != "Roaming fees end in autumn":
        keyboard.press("]")
    article = session.article

    keyboard.press("j", Qt.Key.Key_Return)
    accepted = project.statements.get(session.statement)
    assert accepted.state is State.ACCEPTED
    keyboard.press("1", "p")
    stances = {tag.topic: tag.stance for tag in project.statements.tags_of(accepted.id)}
    assert stances["trade"] is Stance.SUPPORTS

    keyboard.press("s")
    keyboard.type("Pavel Harbuz")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press("o")
    keyboard.type("Ministry of Tolls")
    keyboard.press(Qt.Key.Key_Return)
    changed = project.statements.get(accepted.id)
    assert (changed.speaker, changed.organisation) == ("Pavel Harbuz", "Ministry of Tolls")

    keyboard.press("l")
    rejected = session.statement
    assert rejected not in ("", accepted.id)
    keyboard.press("x")
    assert project.statements.get(rejected).state is State.REJECTED

    # A statement of one's own, from words selected with the keyboard.
    keyboard.press(Qt.Key.Key_Home, modifiers=CTRL)
    for _ in range(3):
        keyboard.press(Qt.Key.Key_Right, modifiers=CTRL | SHIFT)
    keyboard.press("m", "3")
    made = project.statements.get(session.statement)
    assert made.quote == "Roaming fees end"
    assert [tag.topic for tag in project.statements.tags_of(made.id)] == ["roaming"]

    keyboard.press(Qt.Key.Key_Return, modifiers=CTRL)
    assert not [each for each in project.statements.of_article(article) if each.state is State.SUGGESTED]
    keyboard.press("d")
    assert project.articles.get(article).state is ArticleState.DONE


def test_the_sample_project(qtbot: QtBot, qapp: QApplication, answers: list[Answer], tmp_path: Path) -> None:
    SettingsFile(settings_path()).change(coder="anna")
    desktop = _started(qtbot)
    answers.append(_files(tmp_path / "sample.db"))
    with qtbot.waitSignal(desktop.desk.jobs.ended, timeout=60_000):
        desktop.window.start.sample.click()
    project = desktop.desk.project
    assert project is not None
    assert project.path == tmp_path / "sample.db"
    assert project.articles.count() == 11  # one of the twelve is a duplicate
    assert project.statements.count(State.SUGGESTED) > 20
    assert desktop.desk.session.article
    desktop.window.close()


def test_the_pipeline_is_loaded_once_the_window_is_seen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, answers: list[Answer]
) -> None:
    Project.create(tmp_path / "work.db", coder="anna", codebook=Project.codebook()).close()
    SettingsFile(settings_path()).change(coder="anna", snapshots=False)
    desktop = Desktop(SettingsFile(settings_path()), theme=LIGHT)
    qtbot.addWidget(desktop.window)
    desktop.projects.open(tmp_path / "work.db")
    assert not desktop.desk.jobs.busy
    with qtbot.waitSignal(desktop.desk.jobs.ended, timeout=60_000):
        desktop.window.show()
    assert not desktop.window.status.progress.isVisible()
    desktop.window.close()
