"""The window speaks another language, and writes dates and numbers in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from corpus.domain.errors import CorpusError
from corpus.domain.holders import Holder
from desktop.app import Program
from desktop.controllers.problems import Problems
from desktop.dates import shown_date
from desktop.dialogs.preferences import SettingsDialog
from desktop.errors import error_text
from desktop.languages import chosen_language, shown_number, speak
from desktop.settings import SettingsFile
from desktop.translate import tr
from desktop.wording import shown_reasons, shown_size
from tests.desktop.conftest import Answer
from tests.windows import filled, settings

__all__ = ["settings"]


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    before = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


def test_the_wish_goes_before_the_system() -> None:
    assert chosen_language("be", QLocale("ru_RU")) == "be"
    assert chosen_language("", QLocale("ru_RU")) == "ru"
    assert chosen_language("", QLocale("de_DE")) == "en"
    assert chosen_language("xx", QLocale("C")) == "en"


def test_texts_dates_and_numbers_follow(speaking: QApplication) -> None:
    speak(speaking, "ru")
    assert tr("Language") != "Language"
    assert shown_date("2023-06-14", full=True) == "14 июня 2023"
    assert shown_date("2023-06", full=True) == "июнь 2023"
    assert tr("{count} articles", count=12_345) == "12\u00a0345 статей"
    held = Holder(program="Quoteline", user="vera", host="desk", pid=12_345, since="2023-06-14T08:00:00.000Z")
    told = error_text(CorpusError("project-held", path="a.db", holder=held))
    assert "14 июн. 2023" in told
    assert "12345" in told  # the number of a process is a name
    assert shown_number(0.57, 2) == "0,57"
    reasons = shown_reasons(("fee", "similar to the definition of Trade", "similar to decisions: pay"))
    assert reasons == "«fee», похоже на определение темы Trade, похоже на решения: pay"
    assert shown_size(1_300_000).startswith("1,3")
    speak(speaking, "be")
    assert shown_date("2023-06-14", full=True) == "14 чэрвеня 2023"
    speak(speaking, "en")
    assert tr("Language") == "Language"
    assert shown_date("2023-09-14") == "14 Sep 2023"
    assert shown_number(12345) == "12,345"


def test_another_language_makes_the_window_anew_at_the_same_place(
    speaking: QApplication, qtbot: QtBot, settings: SettingsFile, answers: list[Answer], tmp_path: Path
) -> None:
    ids = filled(tmp_path / "work.db")
    program = Program(speaking, Problems(), settings, warm_up=False)
    before = program.desktop
    before.window.show()
    assert before.projects.open(tmp_path / "work.db")
    before.desk.session.show_article(ids[0])
    before.desk.actions["next-statement"].trigger()
    place = (ids[0], before.desk.session.statement)

    def choose(dialog: QDialog) -> bool:
        assert isinstance(dialog, SettingsDialog)
        dialog.language.setCurrentIndex(dialog.language.findData("be"))
        return True

    answers.append(choose)
    before.desk.actions["settings"].trigger()
    qtbot.waitUntil(lambda: program.desktop is not before)
    desk = program.desktop.desk
    qtbot.addWidget(desk.window)
    assert before.window not in [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert desk.actions["undo"].text().startswith("&Адмяніць")
    assert desk.session.writable
    assert (desk.session.article, desk.session.statement) == place
