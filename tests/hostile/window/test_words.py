"""A project whose every word is made to harm whoever looks at it: the window shows it as plain text."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from corpus.commands.articles import AddArticles
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.articles import Header, canonical, make_article
from corpus.domain.spans import span
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedMention, ProposedStatement, ProposedTag, Suggestions
from corpus.domain.topics import Codebook, Topic
from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs import asking

BEACON = '<h1>x</h1><img src="http://192.0.2.1/beacon.png"><img src="file:///etc/passwd">&lt;b&gt;<script>x()</script>'
TURNED = "\u202eevil\u2066\u0007\u001b[31m"
_DIALOGS = ["edit-article", "remove-article", "pipeline", "learned", "keys", "settings", "export", "report", "about"]
HUGE = "word " * 200_000


def _project(path: Path, words: str) -> str:
    """A project in which everything that is shown holds the words; returns the id of its article."""
    topics = tuple(
        Topic(slug=slug, name=words, definition=words, examples=(words,), keywords=(words,), key=key)
        for slug, key in (("one", "1"), ("two", "2"))
    )
    body = canonical(f"{words}\n\nA seal made in Orsha holds in Tula, {words} said.\n")
    article = make_article(body, Header(title=words, agency=words, place=words, author=words, url=words))
    found = Suggestions(
        header=Header(),
        mentions=(ProposedMention(span=span(0, 8), label="PERSON"),),
        statements=(
            ProposedStatement(
                spans=(span(0, len(words) + 20),),
                kind=Kind.DIRECT,
                speaker=words,
                organisation=words,
                cue=words,
                tags=(ProposedTag(topic="one", score=0.9, reasons=(words,)),),
            ),
        ),
        model=words,
    )
    project = Project.create(path, coder=words[:50], codebook=Codebook(name=words, topics=topics))
    project.do(AddArticles(articles=(article,)))
    project.do(RecordSuggestions(articles={article.id: found}))
    project.close()
    return article.id


def _labels(top: QWidget) -> list[str]:
    """The texts of labels that would be laid out as markup."""
    return [
        label.text()
        for label in top.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and Qt.mightBeRichText(label.text())
    ]


def _tips(top: QWidget) -> list[str]:
    """Every tool tip of the widgets and of the rows of their models."""
    found = [widget.toolTip() for widget in top.findChildren(QWidget)]
    for model in top.findChildren(QAbstractItemModel):
        for row, column in product(range(5), range(12)):
            tip = model.index(row, column, QModelIndex()).data(Qt.ItemDataRole.ToolTipRole)
            found += [tip] if isinstance(tip, str) else []
    return found


@pytest.mark.parametrize("words", [BEACON, TURNED, HUGE], ids=["markup", "directions", "without end"])
def test_the_window_shows_plain_text_only(desktop: Desktop, qtbot: QtBot, tmp_path: Path, words: str) -> None:
    article = _project(tmp_path / "evil.db", words)
    assert desktop.projects.open(tmp_path / "evil.db")
    session = desktop.desk.session
    session.show_article(article)
    assert desktop.desk.project is not None
    session.show_statement(desktop.desk.project.statements.of_article(article)[0].id)
    desktop.window.grab()
    assert _labels(desktop.window) == []
    tips = _tips(desktop.window)
    assert any("eacon" in each or "evil" in each or "word" in each for each in tips)
    assert [each for each in tips if "<img" in each or "<h1" in each or "\u202e" in each or len(each) > 30_000] == []
    for editor in desktop.window.findChildren(QTextEdit):
        assert "<img" not in editor.toHtml().replace("&lt;img", "")
        assert "\u202e" not in editor.toPlainText()


def test_every_dialog_shows_plain_text_only(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    article = _project(tmp_path / "evil.db", BEACON)
    assert desktop.projects.open(tmp_path / "evil.db")
    desktop.desk.session.show_article(article)
    assert desktop.desk.project is not None
    desktop.desk.session.show_statement(desktop.desk.project.statements.of_article(article)[0].id)
    shown: list[str] = []

    def looked_at(dialog: QDialog) -> bool:
        dialog.show()
        QApplication.processEvents()
        shown.append(type(dialog).__name__)
        assert _labels(dialog) == []
        assert [each for each in _tips(dialog) if "<img" in each] == []
        dialog.close()
        return False

    monkeypatch.setattr(asking, "run_dialog", looked_at)
    for name in (
        "edit-article",
        "remove-article",
        "pipeline",
        "learned",
        "keys",
        "settings",
        "export",
        "report",
        "about",
    ):
        desktop.desk.actions[name].trigger()
    desktop.codebook.edit("one")
    asking.tell(desktop.window, BEACON)
    assert "QMessageBox" in shown
    assert len(shown) >= 5
