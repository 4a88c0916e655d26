"""Edit text: the editor with its live list, what is saved, and the list that is gone through afterwards."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from corpus.commands.decisions import Accept
from corpus.commands.texts import EditText, Findings
from corpus.commands.texts_preview import edits_of_shown
from corpus.domain.edits import Edit, edited
from corpus.domain.statements import Statement
from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs.article_form import PasteDialog
from desktop.dialogs.confirm import ConfirmDialog
from desktop.dialogs.text_editing import EditTextDialog
from desktop.offsets import display_text
from tests.desktop.conftest import Answer


def _project(desktop: Desktop) -> Project:
    assert desktop.desk.project is not None
    return desktop.desk.project


def _accepted(desktop: Desktop) -> Statement:
    """A statement of the shown article, accepted."""
    project, key = _project(desktop), desktop.desk.session.article
    statement = project.statements.of_article(key)[0]
    desktop.desk.session.do(Accept(statements=(statement.id,)))
    return project.statements.get(statement.id)


def _type(dialog: QDialog, old: str, new: str) -> EditTextDialog:
    """Replace words in the editor, as by hand."""
    assert isinstance(dialog, EditTextDialog)
    cursor = dialog.editor.document().find(old)
    assert not cursor.isNull()
    cursor.insertText(new)
    dialog.settle()
    return dialog


def test_a_correction_is_saved_and_what_it_touched_is_gone_through(working: Desktop, answers: list[Answer]) -> None:
    statement = _accepted(working)
    word = max(statement.quote.split(), key=len)
    body = _project(working).articles.body(statement.article_id)

    def correct(dialog: QDialog) -> bool:
        assert isinstance(dialog, EditTextDialog)
        assert not dialog.confirm.isEnabled()
        _type(dialog, word, f"{word}x")
        assert statement.id in {each.id for each in dialog.preview.touched}
        assert dialog.touched.count() == len(dialog.preview.touched)
        assert "Touches statements: " in dialog.summary.text()
        dialog.touched.setCurrentRow(0)
        assert dialog.editor.textCursor().hasSelection()
        dialog.accept()
        return True

    answers.append(correct)
    working.desk.actions["edit-text"].trigger()
    after = _project(working).articles.body(statement.article_id)
    assert after == body.replace(word, f"{word}x", 1)
    page = working.window.workspace.reader.reader.page
    assert page is not None
    assert page.article.body == after
    review = working.texts.review
    assert review is not None
    assert review.isVisible()
    assert statement.id in {each.id for each in review.left}
    review.rows.setCurrentRow([each.id for each in review.left].index(statement.id))
    assert review.before.toPlainText() == display_text(statement.quote)
    assert f"{word}x" in review.after.toPlainText()
    review.show_there.click()
    assert working.desk.session.statement == statement.id
    while working.texts.review is not None:
        review.right.click()
    assert not review.isVisible()


def test_pasting_the_corrected_text_is_told_in_the_form(working: Desktop, answers: list[Answer]) -> None:
    article = working.desk.session.article
    body = _project(working).articles.body(article)
    working.desk.session.do(EditText(article_id=article, edits=(Edit(start=0, old="", new="Corrected. "),)))
    QGuiApplication.clipboard().setText(f"Corrected. {body}")

    def paste(dialog: QDialog) -> bool:
        assert isinstance(dialog, PasteDialog)
        dialog.accept()
        assert "in the project already" in dialog.problem.text()
        return False

    answers.append(paste)
    working.desk.actions["paste-article"].trigger()


def test_undo_brings_text_and_marks_back_and_ends_the_review(working: Desktop, answers: list[Answer]) -> None:
    statement = _accepted(working)
    word = max(statement.quote.split(), key=len)

    def correct(dialog: QDialog) -> bool:
        _type(dialog, word, "").accept()
        return True

    answers.append(correct)
    working.desk.actions["edit-text"].trigger()
    assert working.texts.review is not None
    working.desk.actions["undo"].trigger()
    assert working.texts.review is None
    assert _project(working).statements.get(statement.id) == statement
    page = working.window.workspace.reader.reader.page
    assert page is not None
    assert page.article.body[statement.extent.start :].startswith(statement.quote[:10])


def test_leaving_asks_only_where_something_was_typed(working: Desktop, answers: list[Answer]) -> None:
    body = _project(working).articles.body(working.desk.session.article)
    asked: list[str] = []

    def leave(dialog: QDialog) -> bool:
        dialog.reject()
        return False

    def type_and_leave(dialog: QDialog) -> bool:
        _type(dialog, body.split()[0], "Other").reject()
        return False

    def discard(dialog: QDialog) -> bool:
        assert isinstance(dialog, ConfirmDialog)
        asked.append(dialog.question.text())
        return True

    for steps in ((leave,), (type_and_leave, discard)):
        answers.extend(steps)
        working.desk.actions["edit-text"].trigger()
    assert asked == ["Leave the text as it was?"]
    assert _project(working).articles.body(working.desk.session.article) == body


def test_what_cannot_be_a_text_is_told_in_the_dialog_and_much_is_warned_of(
    working: Desktop, answers: list[Answer]
) -> None:
    def clear(dialog: QDialog) -> bool:
        assert isinstance(dialog, EditTextDialog)
        dialog.editor.selectAll()
        dialog.editor.insertPlainText(" ")
        dialog.settle()
        assert "added as an article of its own" in dialog.warning.text()
        dialog.accept()
        assert "There is no text" in dialog.warning.text()
        dialog.editor.undo()
        dialog.settle()
        assert dialog.warning.isHidden()
        return False

    answers.append(clear)
    working.desk.actions["edit-text"].trigger()


def test_what_qt_shows_otherwise_stays_as_the_text_has_it(qtbot: QtBot) -> None:
    body = "A\u00a0b 📱 c\u2028d\u2029e\x07f \u202eg\n\ttab  two.\nEnd"
    saved = []
    dialog = EditTextDialog(None, body, Findings.among([], [], {}), pixels=16, save=saved.append)
    qtbot.addWidget(dialog)
    assert dialog.preview.edits == ()
    _type(dialog, "two", "three").accept()
    assert edited(body, saved[0]) == body.replace("two", "three")


def test_a_stand_in_beside_an_edit_is_the_character_that_it_stands_for() -> None:
    body, shown = "bell\x07tower", "bell\ufffdtower"
    edits = edits_of_shown(body, shown, "bells\ufffdtowers")
    assert edited(body, edits) == "bells\x07towers"
