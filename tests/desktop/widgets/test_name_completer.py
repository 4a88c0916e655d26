"""Completing names from either script, and the field's own menu."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from corpus.domain.name_search import KnownName
from desktop.widgets.fields import ValueField
from desktop.widgets.name_completer import NameCompleter

KNOWN = (KnownName(name="Vera Lipnitskaya", aliases=("The Minister",)), KnownName(name="Roman Golovchenko"))


def _type(field: ValueField, text: str) -> None:
    for letter in text:  # QTest types Latin letters only
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def _offered(completer: NameCompleter) -> list[str]:
    offered = completer.completionModel()
    return [str(offered.index(row, 0).data()) for row in range(offered.rowCount())]


def _field(qtbot: QtBot) -> tuple[ValueField, NameCompleter]:
    field = ValueField()
    qtbot.addWidget(field)
    completer = NameCompleter(field, lambda: KNOWN)
    field.show()
    completer.enter()
    return field, completer


def test_cyrillic_finds_latin_names_says_why_and_enters_the_name(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    field, completer = _field(qtbot)
    everyone = [
        completer.names.index(row, 0).data(Qt.ItemDataRole.EditRole) for row in range(completer.names.rowCount())
    ]
    assert everyone == ["Vera Lipnitskaya", "Roman Golovchenko"]
    _type(field, "Голов")
    assert _offered(completer) == ["Roman Golovchenko  ·  Golov"]
    qtmodeltester.check(completer.names)
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert committed.args == ["Roman Golovchenko"]
    assert field.text() == "Roman Golovchenko"


def test_an_alias_finds_its_name(qtbot: QtBot) -> None:
    field, completer = _field(qtbot)
    _type(field, "minis")
    assert _offered(completer) == ["Vera Lipnitskaya  ·  The Minister"]
    _type(field, "zz")
    assert _offered(completer) == []
    completer.popup().hide()


def test_what_a_field_offers_stands_on_top_of_its_own_menu(qtbot: QtBot) -> None:
    field = ValueField()
    qtbot.addWidget(field)
    action = QAction("Page", field)
    field.offer((action,))
    field.show()
    QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(3, 3), QPoint(3, 3)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0] is action
    assert len(menu.actions()) > 3
    menu.close()
