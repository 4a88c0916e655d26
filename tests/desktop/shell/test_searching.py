"""The search box in the real window: what an article was found by is marked in it, and help is at hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.commands.articles import AddArticles
from corpus.domain.articles import Header, make_article
from corpus.domain.errors import CorpusError
from corpus.domain.query import parse
from corpus.domain.query_fields import FIELDS
from desktop.app import Desktop
from desktop.errors import error_text
from desktop.languages import speak
from desktop.plain import Label


def _page(desktop: Desktop) -> QImage:
    return desktop.window.workspace.reader.reader.viewport().grab().toImage()


def _search(desktop: Desktop, words: str) -> None:
    box = desktop.window.workspace.articles.filters.search
    box.setText(words)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_what_an_article_was_found_by_is_marked_until_the_box_is_empty(qtbot: QtBot, working: Desktop) -> None:
    pane, before = working.window.workspace.reader, _page(working)
    page = pane.reader.page
    assert page is not None
    word = page.article.body.split()[8].strip(".,:")
    _search(working, f"{word} OR state:new")
    marked = _page(working)
    assert marked != before
    pane.find_bar.open_bar("the")
    pane.find_bar.close_bar()
    qtbot.waitUntil(lambda: _page(working) == marked)
    _search(working, "state:new -state:done")
    assert _page(working) == before
    _search(working, word)
    _search(working, "")
    assert _page(working) == before


def test_an_article_is_opened_at_its_first_hit(qtbot: QtBot, working: Desktop) -> None:
    pane, session = working.window.workspace.reader, working.desk.session
    long = make_article("Nothing is to be seen here.\n\n" * 200 + "An albatross came.\n", header=Header(title="Birds"))
    session.do(AddArticles(articles=(long,)))
    session.show_article(long.id)
    assert pane.reader.verticalScrollBar().value() == 0
    session.show_article("")
    pane.mark_query(parse("albatross"))
    session.show_article(long.id)
    qtbot.waitUntil(lambda: pane.reader.verticalScrollBar().value() > 0)  # the way there is animated


def test_the_help_shows_all_of_the_language_and_closes(working: Desktop) -> None:
    working.window.workspace.articles.filters.help.click()
    shown = working.searching.shown
    assert shown is not None
    texts = {label.text() for label in shown.findChildren(Label)}
    assert {spec.example for spec in FIELDS.values()} <= texts
    assert any("who" in text or "somebody" in text for text in texts)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_fields_and_values_are_completed_in_the_box(qtbot: QtBot, working: Desktop) -> None:
    box, completer = working.window.workspace.articles.filters.search, working.searching.completer
    working.window.workspace.articles.focus_search()
    qtbot.keyClicks(box, "to")
    assert completer.options.stringList() == ["topic:"]
    assert completer.popup().isVisible()
    completer.take("topic:")
    assert "topic:roaming" in completer.options.stringList()
    qtbot.keyClicks(box, "roam")
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert box.text() == "topic:roaming "
    assert not completer.popup().isVisible()
    for words, option in (
        ("agency:", "agency:Agency"),
        ("speaker:har", 'speaker:"Pavel Harbuz"'),
    ):
        box.setText(words)
        completer.offer()
        assert option in completer.options.stringList(), words
    completer.popup().hide()


def test_a_query_is_explained_in_the_language_of_the_analyst(qapp: QApplication) -> None:
    speak(qapp, "ru")
    try:
        told = [error_text(_refused(each)) for each in ('"open', "flax AND", "colour:red", "(" * 6 + "a", "before:may")]
    finally:
        speak(qapp, "en")
    letters = ["".join(each for each in text if each.isalpha() and each.isascii()) for text in told]
    assert letters == ["open", "ANDANDORNOTNEAR", letters[2], "", "beforemaybefore"]
    assert letters[2].startswith("colourcolourredtitleagency")


def _refused(query: str) -> CorpusError:
    with pytest.raises(CorpusError) as caught:
        parse(query)
    return caught.value
