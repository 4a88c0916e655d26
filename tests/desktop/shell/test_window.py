"""The window as a whole: starting, projects, dropping files, settings, help."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QScrollArea
from pytestqt.qtbot import QtBot

from corpus.project import Project
from desktop import errors
from desktop.app import Desktop
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.add_report import AddReportDialog
from desktop.dialogs.coder import CoderDialog
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.new_project import NewProjectDialog
from desktop.dialogs.preferences import SettingsDialog
from desktop.dialogs.problem import ReportDialog
from desktop.settings import Settings, SettingsFile, settings_path
from desktop.theme import DARK, LIGHT, Appearance
from desktop.views.main_window import MainWindow
from desktop.wording import tip
from tests.desktop.conftest import Answer
from tests.windows import FIRST, filled


def _drop(desktop: Desktop, *paths: Path, link: str = "") -> None:
    mime = QMimeData()
    mime.setUrls([*(QUrl.fromLocalFile(str(path)) for path in paths), *([QUrl(link)] if link else [])])
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(10, 10), copy, mime, left, none)
    QApplication.sendEvent(desktop.window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(desktop.window, QDropEvent(QPointF(10, 10), copy, mime, left, none))


def test_the_first_start_asks_for_a_name(
    qtbot: QtBot, answers: list[Answer], tmp_path: Path, qapp: QApplication
) -> None:
    desktop = Desktop(SettingsFile(tmp_path / "settings.json"), theme=LIGHT, warm_up=False)
    qtbot.addWidget(desktop.window)

    def name(dialog: object) -> bool:
        assert isinstance(dialog, CoderDialog)
        assert dialog.chosen() == "tester"
        dialog.name.setText("  Anna   B ")
        return True

    def make(dialog: object) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        dialog.path.setText(str(tmp_path / "mine"))
        dialog.accept()
        return True

    answers += [name, make]
    desktop.window.start.new.click()
    assert desktop.desk.project is not None
    assert desktop.desk.project.coder == "Anna B"
    assert desktop.desk.project.path == tmp_path / "mine.db"
    assert [topic.slug for topic in desktop.desk.project.topics.all()][:2] == ["trade", "digital-signatures"]
    desktop.window.close()


def test_without_a_name_nothing_is_opened(qtbot: QtBot, answers: list[Answer], tmp_path: Path) -> None:
    desktop = Desktop(SettingsFile(None), theme=LIGHT, warm_up=False)
    qtbot.addWidget(desktop.window)
    answers.append(lambda _dialog: False)
    assert not desktop.projects.open(tmp_path / "none.db")
    desktop.window.close()


def test_a_project_that_exists_already_is_told_in_the_form(
    desktop: Desktop, answers: list[Answer], tmp_path: Path
) -> None:
    filled(tmp_path / "work.db")

    def make(dialog: object) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        dialog.path.setText(str(tmp_path / "work.db"))
        dialog.accept()
        assert "already exists" in dialog.problem.text()
        return False

    answers.append(make)
    desktop.desk.actions["new-project"].trigger()
    assert desktop.desk.project is None


def test_a_new_project_takes_a_codebook_of_ones_own(desktop: Desktop, answers: list[Answer], tmp_path: Path) -> None:
    codebook = tmp_path / "own.toml"
    codebook.write_text('name = "own"\n[[topics]]\nslug = "tolls"\nname = "Tolls"\ncolour = "#c8741a"\n', "utf-8")

    def choose(dialog: object) -> bool:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(codebook))
        return True

    def make(dialog: object) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        dialog.path.setText(str(tmp_path / "own.db"))
        dialog.codebook.setCurrentIndex(1)
        dialog.codebook.activated.emit(1)
        assert dialog.codebook.currentText() == "own.toml"
        dialog.accept()
        return True

    answers += [make, choose]
    desktop.desk.actions["new-project"].trigger()
    assert desktop.desk.project is not None
    assert [topic.slug for topic in desktop.desk.project.topics.all()] == ["tolls"]


def test_opening_by_dialog_and_by_the_recent_list(desktop: Desktop, answers: list[Answer], tmp_path: Path) -> None:
    filled(tmp_path / "work.db")

    def choose(dialog: object) -> bool:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(tmp_path / "work.db"))
        return True

    answers.append(choose)
    desktop.desk.actions["open-project"].trigger()
    assert desktop.window.windowTitle() == "work – Quoteline"
    assert desktop.window.status.counts.text() == "3 articles  ·  2 statements"
    assert desktop.window.status.file.text() == "work.db"
    desktop.desk.actions["close-project"].trigger()
    assert desktop.desk.project is None
    assert desktop.window.windowTitle() == "Quoteline"
    rows = desktop.window.start.recent_rows()
    assert [row.toolTip() for row in rows] == [tip(str(tmp_path / "work.db"))]
    rows[0].click()
    assert desktop.desk.project is not None


@pytest.mark.parametrize("content", [None, b"no database"])
def test_what_is_no_project_is_told(
    desktop: Desktop, answers: list[Answer], tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "strange.db"
    if content is not None:
        path.write_bytes(content)

    def told(dialog: object) -> bool:
        assert isinstance(dialog, QMessageBox)
        assert "strange.db" in dialog.text()
        return True

    answers.append(told)
    assert not desktop.projects.open(path)
    assert desktop.desk.project is None


def test_a_link_that_is_dropped_is_told_what_to_do(working: Desktop, answers: list[Answer]) -> None:
    _drop(working, link="https://news.example/1")
    assert working.window.status.message.text().startswith("Quoteline never goes online. Save the page")


def test_dropping_files_and_folders(working: Desktop, answers: list[Answer], tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("Tolls end\n\nMINSK, 7 June (Agency) - Tolls end, a clerk said.\n", "utf-8")
    (tmp_path / "again.txt").write_text(FIRST, "utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    working.desk.settings.change(suggest_after_adding=False)

    def report(dialog: object) -> bool:
        assert isinstance(dialog, AddReportDialog)
        groups = [dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount())]
        assert [group.text(0) for group in groups if group] == ["In the project already (1)", "Left out (1)"]
        rows = [group.child(0) for group in groups if group]
        assert {Path(row.text(0)).name: row.text(1) for row in rows} == {
            "again.txt": "It is in the project already: Home rates by autumn",
            "picture.png": "Files of this kind (.png) are not read. The guide lists the kinds that are.",
        }
        return True

    answers.append(report)
    with qtbot.waitSignal(working.desk.jobs.ended):
        _drop(working, folder, tmp_path / "again.txt", tmp_path / "picture.png")
    assert working.desk.project is not None
    assert working.desk.project.articles.count() == 4


def test_dropping_without_a_project_says_what_to_do(desktop: Desktop, tmp_path: Path) -> None:
    told: list[str] = []
    desktop.desk.session.told.connect(told.append)
    _drop(desktop, tmp_path)
    assert told == ["Open or make a project first, then add articles to it."]


def test_the_window_comes_back_as_it_was(working: Desktop, qtbot: QtBot) -> None:
    working.window.resize(working.window.width(), 701)
    working.window.close()
    again = Desktop(working.desk.settings, theme=LIGHT, warm_up=False)
    qtbot.addWidget(again.window)
    again.window.show()
    assert again.window.height() == 701
    again.window.close()


def test_settings_take_effect_at_once(working: Desktop, answers: list[Answer]) -> None:
    def fill(dialog: object) -> bool:
        assert isinstance(dialog, SettingsDialog)
        dialog.coder.setText("boris")
        dialog.text_size.setValue(20)
        dialog.appearance.setCurrentIndex(dialog.appearance.findData("dark"))
        dialog.suggest.setChecked(False)
        return True

    answers.append(fill)
    working.desk.actions["settings"].trigger()
    now = working.desk.settings.now
    assert (now.coder, now.text_size, now.appearance, now.suggest_after_adding) == ("boris", 20, "dark", False)
    assert working.window.status.coder.text() == "boris"
    assert working.window.workspace.reader.reader.font().pixelSize() == 20
    assert working.desk.actions["appearance-dark"].isChecked()
    working.desk.actions["next-statement"].trigger()
    working.desk.actions["accept"].trigger()
    assert working.desk.project is not None
    assert working.desk.project.statements.get(working.desk.session.statement).coder == "boris"


def test_text_size_by_menu(working: Desktop) -> None:
    actions = working.desk.actions
    actions["text-larger"].trigger()
    actions["text-larger"].trigger()
    actions["text-smaller"].trigger()
    assert working.desk.settings.now.text_size == 17
    actions["text-normal"].trigger()
    reader = working.window.workspace.reader.reader
    assert reader.font().pixelSize() == 16
    reader.zoomed.emit(1)
    assert (reader.font().pixelSize(), working.desk.settings.now.text_size) == (17, 17)


def test_appearance_by_menu(working: Desktop) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    working.desk.actions["appearance-dark"].trigger()
    assert app.palette().base().color().name() == DARK.page
    working.desk.actions["appearance-light"].trigger()
    assert app.palette().base().color().name() == LIGHT.page
    assert working.desk.settings.now.appearance == Appearance.LIGHT


@pytest.mark.parametrize(("name", "kind"), [("keys", KeysDialog), ("report", ReportDialog), ("about", AboutDialog)])
def test_help(working: Desktop, answers: list[Answer], name: str, kind: type) -> None:
    def shown(dialog: object) -> bool:
        assert isinstance(dialog, kind)
        return False

    answers.append(shown)
    working.desk.actions[name].trigger()


def test_a_report_can_be_copied(working: Desktop, answers: list[Answer]) -> None:
    def copied(dialog: object) -> bool:
        assert isinstance(dialog, ReportDialog)
        dialog.copy()
        assert QApplication.clipboard().text().startswith("Quoteline 0.")
        return False

    answers.append(copied)
    working.desk.actions["report"].trigger()


def test_closing_keeps_what_was_being_typed(working: Desktop, tmp_path: Path) -> None:
    from corpus.project import Project

    working.desk.actions["next-statement"].trigger()
    here = working.desk.session.statement
    working.desk.actions["note"].trigger()
    working.window.workspace.statement.form.note.insertPlainText("to be checked")
    working.window.close()
    project = Project.open(tmp_path / "work.db", coder="anna")
    assert project.statements.get(here).note == "to be checked"
    project.close()


def test_settings_of_another_size_do_no_harm(qtbot: QtBot, qapp: QApplication) -> None:
    settings = SettingsFile(None, Settings(coder="anna", geometry="bm9uc2Vuc2U=", layouts={"anna": "00:bm9uc2Vuc2U="}))
    desktop = Desktop(settings, theme=LIGHT, warm_up=False)
    qtbot.addWidget(desktop.window)
    assert desktop.window.width() == 1440
    desktop.window.close()


def test_a_run_of_the_program(
    qapp: QApplication, answers: list[Answer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from desktop import app

    filled(tmp_path / "work.db")
    seen: list[str] = []

    def work() -> int:
        window = next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow))
        qtbot.waitUntil(lambda: window.windowTitle() != "")
        seen.append(window.windowTitle())
        window.close()
        window.deleteLater()
        return 0

    def name(dialog: object) -> bool:
        assert isinstance(dialog, CoderDialog)
        window = next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow))
        with qtbot.waitSignal(window.painted):  # while the question stands; it is asked once all the same
            window.update()
        return True

    answers.append(name)
    monkeypatch.setattr(qapp, "exec", work)
    monkeypatch.setattr(app.signal, "signal", lambda *_: None)
    assert app.run(tmp_path / "work.db") == 0
    assert seen == ["work – Quoteline"]
    assert SettingsFile(settings_path()).now.coder == "tester"
    assert "started" in errors.report(None)


def test_messages_stand_beside_the_counts(working: Desktop) -> None:
    status = working.window.status
    working.desk.session.told.emit("Statement copied")
    assert status.message.text() == "Statement copied"
    assert status.counts.isVisible()


def test_progress_is_shown_and_can_be_cancelled(working: Desktop, qtbot: QtBot) -> None:
    status = working.window.status
    working.desk.jobs.started.emit("Finding statements")
    working.desk.jobs.progressed.emit(79, 128)
    assert status.work.text() == "Finding statements, 79 of 128"
    assert status.progress.isVisible()
    with qtbot.waitSignal(status.cancel_wanted):
        status.cancel.click()
    assert not status.cancel.isEnabled()
    working.desk.jobs.rested.emit()
    assert not status.progress.isVisible()
    assert not status.cancel.isVisible()


def test_the_sheet_of_keys_fits_in_its_width(working: Desktop) -> None:
    sheet = KeysDialog(working.window, Project.codebook().topics)
    sheet.show()
    area = sheet.findChild(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    columns: dict[int, set[int]] = {}
    for cap in sheet.findChildren(QLabel):
        if cap.property("tone") == "keycap" and cap.text() in ("Ctrl+N", "Ctrl+W", "D", "J", "F6", "F1", "1", "0"):
            left = cap.mapTo(sheet, cap.rect().topLeft()).x()
            columns.setdefault(4 * left // sheet.width(), set()).add(left)
    assert [len(lefts) for lefts in columns.values()] == [1] * len(columns)
    assert len(columns) > 1
    sheet.close()
    sheet.deleteLater()


def test_a_project_opens_at_its_first_article(desktop: Desktop, tmp_path: Path) -> None:
    filled(tmp_path / "p.db")
    assert desktop.projects.open(tmp_path / "p.db")
    assert desktop.desk.project is not None
    assert desktop.desk.session.article == desktop.desk.project.articles.ids()[0]
