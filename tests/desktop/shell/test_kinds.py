"""The kind of a statement by keys: the next one, and one of a small menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from corpus.domain.statements import Kind
from desktop.app import Desktop


def kind(desktop: Desktop) -> Kind:
    assert desktop.desk.project
    return desktop.desk.project.statements.get(desktop.desk.session.statement).kind


def test_the_kind_goes_round(working: Desktop) -> None:
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    working.desk.actions["next-statement"].trigger()
    seen = []
    for _ in range(4):
        QTest.keyClick(working.window, "q")
        seen.append(kind(working))
    assert seen == [Kind.NARRATIVE, Kind.DIRECT, Kind.MIXED, Kind.INDIRECT]
    assert told[0] == "Article's own voice"


@pytest.mark.parametrize(("letter", "chosen"), [("d", Kind.DIRECT), ("m", Kind.MIXED), ("a", Kind.NARRATIVE)])
def test_a_kind_of_the_small_menu_in_two_keys(working: Desktop, letter: str, chosen: Kind) -> None:
    working.desk.actions["next-statement"].trigger()
    QTest.keyClick(working.window, "q", Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    active = menu.activeAction()
    assert active is not None
    assert active.objectName() == "kind-indirect"
    QTest.keyClick(menu, letter)
    assert kind(working) is chosen
