"""Labels, tips and menus take no text for markup, and none for an order to turn the writing direction over."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.offsets import display_text
from desktop.plain import LONGEST, Label, plain
from desktop.wording import menu_text, tip

BEACON = '<img src="http://192.0.2.1/beacon.png"><img src="file:///etc/passwd"><b>bold</b>'
TURNED = "report\u202egpj.exe\u2066 and \u2069"


def test_a_label_never_guesses(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for label in (Label(BEACON, window), Label(window), Label()):
        qtbot.addWidget(label)
        label.setText(BEACON)
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.text() == BEACON
    guessing = QLabel(BEACON, window)
    assert guessing.textFormat() == Qt.TextFormat.AutoText  # what a label of Qt's own would do
    assert Qt.mightBeRichText(BEACON)


def test_what_turns_directions_over_is_shown_by_a_sign(qtbot: QtBot) -> None:
    label = Label(TURNED)
    qtbot.addWidget(label)
    assert label.text() == plain(TURNED) == "report\ufffdgpj.exe\ufffd and \ufffd"
    assert menu_text(TURNED) == plain(TURNED)
    assert tip(TURNED) == plain(TURNED)
    assert plain("שלום и привет") == "שלום и привет"  # languages themselves stay as they are


@given(st.text(st.characters(exclude_categories=[])))
def test_nothing_shown_steers(text: str) -> None:
    shown = display_text(text)
    assert len(shown) == len(text)
    kinds = {unicodedata.bidirectional(each) for each in shown}
    assert not kinds & {"RLO", "LRO", "RLE", "LRE", "PDF", "RLI", "LRI", "FSI", "PDI"}
    assert {each for each in shown if unicodedata.category(each) in ("Cc", "Cs")} <= {"\n", "\t", "\x85"}


@given(st.text() | st.text(st.sampled_from("<>&;lgtb/ \n'\"")))
def test_a_tip_is_never_the_markup_of_a_text(qapp: QApplication, text: str) -> None:
    made = tip(text)
    assert not Qt.mightBeRichText(made) or (made.startswith("<p>") and "<" not in made[3:-4].replace("<br>", ""))


@pytest.mark.parametrize("shown", [plain, tip, menu_text])
def test_a_text_without_end_is_cut(shown: object) -> None:
    assert callable(shown)
    assert len(shown("x" * 5_000_000)) <= LONGEST + 20
