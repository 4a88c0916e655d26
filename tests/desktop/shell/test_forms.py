"""Forms over a project: pasting, details, topics, export and import."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs.article_form import ArticleDialog, PasteDialog
from desktop.dialogs.export import ExportDialog, Scope
from desktop.dialogs.topic import TopicDialog
from tests.desktop.conftest import Answer
from tests.windows import FIRST


def _project(desktop: Desktop) -> Project:
    assert desktop.desk.project is not None
    return desktop.desk.project


def test_pasting_an_article(working: Desktop, answers: list[Answer]) -> None:
    QGuiApplication.clipboard().setText("MINSK, March 5 (Agency) -- Tolls end in spring, a clerk said.\r\n")
    working.desk.settings.change(suggest_after_adding=False)

    def fill(dialog: object) -> bool:
        assert isinstance(dialog, PasteDialog)
        assert dialog.text.toPlainText().startswith("MINSK, March 5")
        dialog.title.setText("Tolls end")
        dialog.url.setText("https://example.org/tolls")
        dialog.date.setText("14.05.2024")
        assert "is not a date" in dialog.problem.text()
        assert not dialog.confirm.isEnabled()
        dialog.date.setText("2024-05-14")
        assert dialog.confirm.isEnabled()
        assert dialog.problem.text() == ""
        dialog.accept()
        return True

    answers.append(fill)
    working.desk.actions["paste-article"].trigger()
    made = next(line for line in _project(working).articles.lines() if line.title == "Tolls end")
    article = _project(working).articles.get(made.id)
    assert (article.agency, article.place, article.published) == ("Agency", "MINSK", "2024-05-14")
    assert article.url == "https://example.org/tolls"
    assert article.body == "MINSK, March 5 (Agency) -- Tolls end in spring, a clerk said.\n"


def test_pasting_what_is_there_already_is_told_in_the_form(working: Desktop, answers: list[Answer]) -> None:
    QGuiApplication.clipboard().setText(FIRST)

    def fill(dialog: object) -> bool:
        assert isinstance(dialog, PasteDialog)
        dialog.accept()
        assert "in the project already, as “Home rates by autumn”" in dialog.problem.text()
        dialog.text.setPlainText(" ")
        assert not dialog.confirm.isEnabled()
        return False

    answers.append(fill)
    working.desk.actions["paste-article"].trigger()
    assert _project(working).articles.count() == 3


def test_editing_the_details_of_an_article(working: Desktop, answers: list[Answer]) -> None:
    def fill(dialog: object) -> bool:
        assert isinstance(dialog, ArticleDialog)
        dialog.agency.setText("")
        dialog.date.setText("--05-04")
        dialog.note.setPlainText("the second one")
        dialog.language.setCurrentText("Беларуская")
        dialog.accept()
        return True

    answers.append(fill)
    working.desk.actions["edit-article"].trigger()
    article = _project(working).articles.get(working.desk.session.article)
    assert (article.agency, article.published, article.note) == (None, "--05-04", "the second one")
    assert article.language == "be"
    assert article.title == "Home rates by autumn"

    def complete(dialog: object) -> bool:
        assert isinstance(dialog, ArticleDialog)
        dialog.date.setText("2024-05-04")
        dialog.accept()
        return True

    answers.append(complete)
    working.desk.actions["edit-article"].trigger()
    assert _project(working).articles.get(article.id).published == "2024-05-04"
    working.desk.actions["undo"].trigger()
    assert _project(working).articles.get(article.id).published == "--05-04"


def test_adding_a_topic(working: Desktop, answers: list[Answer]) -> None:
    def pick(dialog: object) -> bool:
        assert isinstance(dialog, QColorDialog)
        dialog.setCurrentColor(QColor("#123456"))
        return True

    def fill(dialog: object) -> bool:
        assert isinstance(dialog, TopicDialog)
        assert not dialog.confirm.isEnabled()
        dialog.name.setText("Customs  duties")
        dialog.keywords.setPlainText("duty\n\n customs tariff \nduty")
        assert dialog.key.currentData() == "3"
        dialog.colour.click()
        dialog.accept()
        return True

    answers += [fill, pick]
    working.window.workspace.codebook.add.click()
    topic = _project(working).topics.get("customs-duties")
    assert (topic.name, topic.keywords, topic.colour, topic.key) == (
        "Customs duties",
        ("duty", "customs tariff"),
        "#123456",
        "3",
    )
    working.desk.actions["next-statement"].trigger()
    QTest.keyClick(working.window.workspace.reader.reader, "3")
    tags = _project(working).statements.tags_of(working.desk.session.statement)
    assert "customs-duties" in {tag.topic for tag in tags}


def test_a_topic_that_is_there_already_is_told_in_the_form(working: Desktop, answers: list[Answer]) -> None:
    def fill(dialog: object) -> bool:
        assert isinstance(dialog, TopicDialog)
        dialog.name.setText("Trade")
        dialog.accept()
        assert "already a topic trade" in dialog.problem.text()
        dialog.name.setText("Тарифы")
        assert dialog.topic().slug == "topic-1"
        return False

    answers.append(fill)
    working.desk.actions["add-topic"].trigger()


def test_editing_and_removing_a_topic(working: Desktop, answers: list[Answer]) -> None:
    def fill(dialog: object) -> bool:
        assert isinstance(dialog, TopicDialog)
        dialog.definition.setPlainText("Buying and selling across the border")
        dialog.key.setCurrentIndex(0)
        dialog.accept()
        return True

    answers.append(fill)
    panel = working.window.workspace.codebook
    panel.edit_requested.emit("trade")
    topic = _project(working).topics.get("trade")
    assert (topic.definition, topic.key) == ("Buying and selling across the border", "")
    panel.remove_requested.emit("trade")
    assert not _project(working).topics.exists("trade")
    working.desk.actions["undo"].trigger()
    assert _project(working).topics.exists("trade")


def test_a_topic_in_use_goes_to_the_trash_with_its_tags(working: Desktop) -> None:
    working.desk.actions["accept-all"].trigger()
    before = [each.topics for each in _project(working).statements.lines()]
    assert any("trade" in topics for topics in before)
    working.window.workspace.codebook.remove_requested.emit("trade")
    assert not _project(working).topics.exists("trade")
    assert not any("trade" in each.topics for each in _project(working).statements.lines())
    working.desk.actions["undo"].trigger()
    assert [each.topics for each in _project(working).statements.lines()] == before


def test_choosing_a_topic_shows_its_statements(working: Desktop) -> None:
    working.window.workspace.codebook.topic_chosen.emit("trade")
    assert working.window.workspace.table.current_filter().topic == "trade"


def _choose(path: Path) -> Answer:
    def choose(dialog: object) -> bool:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(path))
        return True

    return choose


@pytest.mark.parametrize(("scope", "rows"), [(Scope.ALL, 2), (Scope.LISTED, 2), (Scope.SELECTED, 2)])
def test_export_as_a_table(
    working: Desktop, answers: list[Answer], tmp_path: Path, qtbot: QtBot, scope: Scope, rows: int
) -> None:
    working.desk.actions["accept-all"].trigger()

    def fill(dialog: object) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.choose(scope)
        dialog.mark.setChecked(False)
        return True

    answers += [fill, _choose(tmp_path / "out.csv")]
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.actions["export"].trigger()
    text = (tmp_path / "out.csv").read_text("utf-8")
    assert not text.startswith("\ufeff")
    found = list(csv.DictReader(text.splitlines()))
    assert len(found) == rows
    assert {row["topic"] for row in found} == {"trade", "roaming"}


def test_export_of_the_selection_and_with_suggestions(
    working: Desktop, answers: list[Answer], tmp_path: Path, qtbot: QtBot
) -> None:
    working.desk.session.show_article(working.window.workspace.articles.visible_ids()[1])

    def fill(dialog: object) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(1)
        assert not dialog.what.isEnabled()
        dialog.choose(Scope.SELECTED)
        dialog.suggestions.setChecked(True)
        return True

    answers += [fill, _choose(tmp_path / "out")]
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.actions["export"].trigger()
    assert len(json.loads((tmp_path / "out.json").read_text("utf-8"))["articles"]) == 1


def test_a_failed_export_is_told(working: Desktop, answers: list[Answer], qtbot: QtBot, tmp_path: Path) -> None:
    def told(dialog: object) -> bool:
        assert isinstance(dialog, QMessageBox)
        assert "cannot be written" in dialog.text()
        return True

    answers += [lambda _dialog: True, _choose(tmp_path / "work.db"), told]
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.actions["export"].trigger()
    assert _project(working).articles.count() == 3


def test_import_brings_decisions_over(working: Desktop, answers: list[Answer], tmp_path: Path, qtbot: QtBot) -> None:
    working.desk.actions["accept-all"].trigger()

    def fill(dialog: object) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(1)
        return True

    answers += [fill, _choose(tmp_path / "out.json")]
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.actions["export"].trigger()
    empty = Project.create(tmp_path / "empty.db", coder="boris", codebook=Project.codebook())
    empty.close()
    working.projects.open(tmp_path / "empty.db")
    answers.append(_choose(tmp_path / "out.json"))
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.actions["import"].trigger()
    assert told == ["Imported: 3 articles, 2 statements, 2 tags, 1 mentions"]
    assert _project(working).statements.count() == 2
    answers.append(_choose(tmp_path / "out.json"))
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.actions["import"].trigger()
    assert told[1:] == ["Everything in the file was in the project already."]
    working.desk.actions["undo"].trigger()
    assert _project(working).articles.count() == 0


def test_what_is_being_typed_is_exported_too(
    working: Desktop, answers: list[Answer], tmp_path: Path, qtbot: QtBot
) -> None:
    working.desk.actions["next-statement"].trigger()
    note = working.window.workspace.statement.form.note
    note.setFocus()
    qtbot.keyClicks(note, "to be checked")
    answers += [lambda _dialog: True, _choose(tmp_path / "out.csv")]
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.actions["export"].trigger()
    assert "to be checked" in (tmp_path / "out.csv").read_text("utf-8")


def test_leaving_a_dialog_changes_nothing(working: Desktop, answers: list[Answer]) -> None:
    names = ("export", "import", "paste-article", "edit-article", "add-topic", "settings", "new-project")
    others = ("open-project", "sample-project", "add-files", "add-folder")
    project, title = _project(working), working.desk.actions["undo"].text()
    for name in names + others:
        answers.append(lambda _dialog: False)
        working.desk.actions[name].trigger()
    assert working.desk.project is project
    assert working.desk.actions["undo"].text() == title
    assert QApplication.activeModalWidget() is None
