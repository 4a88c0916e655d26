"""The window speaks another language, and writes dates and numbers in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.dates import shown_date
from desktop.languages import chosen_language, shown_number, speak
from desktop.translate import tr
from desktop.wording import shown_size


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
    assert shown_number(0.57, 2) == "0,57"
    assert shown_size(1_300_000).startswith("1,3")
    speak(speaking, "be")
    assert shown_date("2023-06-14", full=True) == "14 чэрвеня 2023"
    speak(speaking, "en")
    assert tr("Language") == "Language"
    assert shown_date("2023-09-14") == "14 Sep 2023"
    assert shown_number(12345) == "12,345"
