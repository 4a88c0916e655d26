"""Help on each panel, the tour, the overview, and the trail of the filters."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

import resources
from corpus.domain.articles import ArticleState
from corpus.domain.topics import Codebook
from corpus.project import Project
from desktop.actions import SPECS
from desktop.app import Desktop
from desktop.dialogs.help import PAGES, page_text
from desktop.dialogs.help_page import blocks, title_of, with_keys, write_page
from desktop.languages import LANGUAGES, speak
from desktop.theme import DARK, LIGHT
from desktop.views.overview import OverviewSheet, shares, topic_shares
from desktop.views.tour import STOPS
from desktop.views.workspace import PARTS
from tests.desktop.conftest import Answer
from tests.desktop.shell.test_keys import press

KEYS = re.compile(r"\b(Esc|Tab|F\d+|Return|Enter|Del|Alt|Ctrl|Shift|Space)\b")
NAMES = {spec.name for spec in SPECS}
WAYS = {"articles": "focus-list", "reader": "focus-reader", "statement": "focus-panel", "table": "focus-table"}
WAYS["concordance"] = "focus-concordance"


class TestHelp:
    @pytest.mark.parametrize("part", PARTS)
    def test_there_is_a_page_for_every_panel(self, working: Desktop, part: str) -> None:
        press(working, "j")
        working.desk.actions[WAYS.get(part, "focus-codebook")].trigger()
        press(working, Qt.Key.Key_F1)
        shown = working.guiding.help
        assert shown is not None
        assert shown.current() == part
        assert len(shown.page.toPlainText()) > 200
        working.guiding.close_help()
        assert working.guiding.help is None

    def test_the_start_page_has_help_too(self, desktop: Desktop) -> None:
        desktop.desk.actions["help"].trigger()
        assert desktop.guiding.help is not None
        assert desktop.guiding.help.current() == "start"

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_pages_are_there_in_every_language_and_name_the_same_actions(self, language: str) -> None:
        for page in PAGES:
            original, text = page_text(page, "en"), page_text(page, language)
            named = Counter(re.findall(r"\{([^}]*)\}", text))
            assert set(named) <= NAMES, page
            assert named == Counter(re.findall(r"\{([^}]*)\}", original)), page
            assert set(KEYS.findall(text)) == set(KEYS.findall(original)), page
            assert [kind for kind, _ in blocks(text)] == [kind for kind, _ in blocks(original)], page
            assert (title_of(text) != title_of(original)) is (language != "en"), page
        folder = "help" if language == "en" else f"help/{language}"
        assert {Path(each).stem for each in resources.files(folder)} == set(PAGES)

    def test_pages_speak_the_language_of_the_window(self, working: Desktop, qapp: QApplication) -> None:
        speak(qapp, "be")
        working.guiding.show_help()
        speak(qapp, "en")
        assert working.guiding.help is not None
        assert working.guiding.help.contents.item(0).text() == "Першыя крокі"

    def test_pages_follow_the_keys_and_the_theme(self, working: Desktop) -> None:
        working.guiding.show_help()
        shown = working.guiding.help
        assert shown is not None
        shown.show_page("statement")
        assert "Return\N{NO-BREAK SPACE} accepts".replace("\N{NO-BREAK SPACE}", " ") in shown.page.toPlainText()
        working.desk.actions.set_keymap(working.desk.actions.keymap.given("accept", ["Ctrl+Alt+J"]))
        assert " Ctrl+Alt+J  accepts" in shown.page.toPlainText()
        working.desk.actions["appearance-dark"].trigger()
        assert shown.page.textCursor().charFormat().foreground().color().name() == DARK.ink

    def test_markup_of_another_kind_is_shown_as_it_is(self, qapp: QApplication) -> None:
        document = QTextDocument()
        write_page(document, "# A\n\n<b>x</b> **strong** `K`\ngoes on\n\n- one\n- two\n\n## B\n", LIGHT)
        lines = document.toPlainText().replace("\N{NO-BREAK SPACE}", " ").split("\n")
        assert lines == ["A", "<b>x</b> strong  K  goes on", "one", "two", "B"]

    def test_blocks_and_keys(self) -> None:
        assert list(blocks("# A\nx\ny\n- p\nq\n")) == [("title", "A x y"), ("row", "p q")]
        assert with_keys("{a} {b}", {"a": "F1", "b": "“Tour”"}) == "`F1` `“Tour”`"


class TestTour:
    def test_five_steps_by_the_keyboard(self, working: Desktop) -> None:
        working.window.workspace.docks.panels["table"].hide()
        working.desk.actions["tour"].trigger()
        tour = working.guiding.tour
        assert tour is not None
        assert len(STOPS) == 5
        seen = []
        for _ in STOPS:
            assert tour.callout.next.hasFocus()
            assert working.window.rect().contains(tour.callout.geometry())
            assert tour.ring.isVisible()
            seen.append(tour.callout.accessibleName())
            press(working, Qt.Key.Key_Return)
        assert [title[0] for title in seen] == list("12345")
        assert working.guiding.tour is None
        assert working.window.workspace.reader.reader.hasFocus()

    def test_back_and_out(self, working: Desktop) -> None:
        working.desk.actions["tour"].trigger()
        tour = working.guiding.tour
        assert tour is not None
        press(working, Qt.Key.Key_Right)
        assert tour.number == 1
        press(working, Qt.Key.Key_Left)
        assert tour.number == 0
        assert not tour.callout.back.isEnabled()
        working.window.resize(1024, 700)
        assert working.window.rect().contains(tour.callout.geometry())
        press(working, Qt.Key.Key_Escape)
        assert working.guiding.tour is None
        assert working.desk.settings.now.toured

    def test_the_texts_name_actions_that_there_are(self) -> None:
        assert {name for stop in STOPS for name in re.findall(r"\{([^}]*)\}", stop.text)} <= NAMES
        assert [stop.part for stop in STOPS] == [part for part in PARTS if part != "concordance"]

    def test_it_comes_once_on_the_sample_project(self, working: Desktop) -> None:
        working.desk.settings.change(toured=False)
        working.desk.jobs.ended.emit()
        assert working.guiding.tour is None
        working.window.start.sample_made.emit()
        assert working.guiding.tour is None  # its articles and suggestions are still on their way
        working.desk.jobs.ended.emit()
        assert working.guiding.tour is not None
        press(working, Qt.Key.Key_Escape)
        working.window.start.sample_made.emit()
        working.desk.jobs.ended.emit()
        assert working.guiding.tour is None

    def test_it_ends_with_the_project(self, working: Desktop) -> None:
        working.desk.actions["tour"].trigger()
        working.projects.leave()
        assert working.guiding.tour is None


class TestOverview:
    def test_it_counts_what_is_done(self, working: Desktop) -> None:
        press(working, "j")
        press(working, Qt.Key.Key_Return)
        press(working, "d")
        project = working.desk.project
        assert project is not None
        found = project.overview(working.desk.session.article)
        assert [(each.done, each.count) for each in shares(found)] == [(1, 3), (1, 2), (1, 2)]
        topics = {each.name: (each.done, each.count) for each in topic_shares(found)}
        assert topics == {"roaming": (1, 1), "trade": (0, 1)}
        assert working.window.status.overview.text() == "1 of 3 articles done"

    def test_it_is_shown_by_its_key_and_goes_by_escape(self, working: Desktop) -> None:
        press(working, Qt.Key.Key_F8)
        sheet = QApplication.activePopupWidget()
        assert isinstance(sheet, OverviewSheet)
        assert sheet.bars["Articles done"].accessibleDescription() == "0 of 3"
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert QApplication.activePopupWidget() is None

    def test_without_topics_it_says_what_brings_them(self, working: Desktop, answers: list[Answer]) -> None:
        working.desk.actions["undo"].trigger()
        project = working.desk.project
        assert project is not None
        assert topic_shares(project.overview("")) == []
        working.guiding.show_overview()
        sheet = QApplication.activePopupWidget()
        assert isinstance(sheet, OverviewSheet)
        sheet.close()


class TestTrail:
    def test_each_part_can_be_taken_away(self, working: Desktop) -> None:
        trail, articles = working.window.workspace.breadcrumbs, working.window.workspace.articles
        assert trail.place.text() == "1 of 3"
        assert not trail.parts[0].isEnabled()
        articles.filters.pills.choose(ArticleState.NEW)
        articles.filters.more.combos()[0].setCurrentIndex(1)
        articles.filter_by_topic("trade")
        assert [part.text() for part in trail.parts] == ["All articles", "New", "Agency", "topic trade"]
        assert trail.place.text() == "1 of 1"
        trail.parts[2].click()
        assert [part.text() for part in trail.parts] == ["All articles", "New", "topic trade"]
        trail.parts[1].click()
        trail.parts[1].click()
        assert trail.place.text() == "1 of 3"
        articles.filters.search.setText("flax")
        articles.filters.search.searched.emit("flax")
        since, until = articles.filters.more.dates()
        since.setText("2024-05-01")
        since.committed.emit("2024-05-01")
        until.setText("2024-05-02")
        until.committed.emit("2024-05-02")
        assert [part.text() for part in trail.parts][1:] == ["from 1 May 2024", "to 2 May 2024", "“flax”"]
        assert trail.place.text() == "1 article"
        trail.parts[1].click()
        assert [part.text() for part in trail.parts][1:] == ["to 2 May 2024", "“flax”"]
        trail.parts[0].click()
        assert len(trail.parts) == 1
        assert trail.place.text() == "1 of 3"


class TestEmpty:
    def test_every_panel_of_an_empty_project_says_what_to_do(self, desktop: Desktop, tmp_path: Path) -> None:
        project = Project.create(tmp_path / "empty.db", coder="anna", codebook=Codebook(name="empty", topics=()))
        desktop.desk.session.take(project)
        QApplication.processEvents()
        workspace = desktop.window.workspace
        for part in (workspace.articles, workspace.statement, workspace.codebook, workspace.table):
            hints = [each for each in part.findChildren(QLabel) if each.isVisible() and each.text().endswith(".")]
            assert len(hints) == 1, part
        assert workspace.reader.reader.accessibleDescription().endswith(".")
