"""A choice between a few words in one frame; choosing the chosen one again clears it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.fonts import ui_font
from desktop.widgets.fields import FIELD_HEIGHT
from desktop.wording import tip

_PAD: Final = 10  # pixels that a button has beside its words at least
_BESIDE: Final = 24  # pixels that a button has beside its words, so that a short one among long ones is whole


class Segmented(QFrame):
    """`choices` are texts by value, in order. At most one is chosen."""

    chosen = Signal(str)  # the value, empty where the choice was cleared

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self._value = ""
        self._buttons: dict[str, QPushButton] = {}
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for number, (value, text) in enumerate(choices.items()):
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("kind", "segment")
            button.setProperty("place", self._place(number, len(choices)))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            button.setMinimumWidth(16)
            button.setToolTip(tip(text))
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked=False, value=value: self._on_click(value))
            layout.addWidget(button, button.fontMetrics().horizontalAdvance(text) + _BESIDE)
            self._buttons[value] = button
        self.setFixedHeight(FIELD_HEIGHT)
        self.setFocusProxy(next(iter(self._buttons.values())))

    @property
    def value(self) -> str:
        """What is chosen, empty for nothing."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a choice, or none, without telling."""
        self._value = value if value in self._buttons else ""
        for each, button in self._buttons.items():
            button.setChecked(each == self._value)

    def room(self) -> int:
        """The width at which all words are whole."""
        metrics = QFontMetrics(ui_font(12, QFont.Weight.DemiBold))
        words = [metrics.horizontalAdvance(button.accessibleName()) + _PAD for button in self._buttons.values()]
        return sum(words) + 2

    def button(self, value: str) -> QPushButton:
        """The button of a value."""
        return self._buttons[value]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that have no room end in an ellipsis; the tooltip has them whole."""
        super().resizeEvent(event)
        self._row.activate()
        metrics = QFontMetrics(ui_font(12, QFont.Weight.DemiBold))
        for button in self._buttons.values():
            button.setText(metrics.elidedText(button.accessibleName(), Qt.TextElideMode.ElideRight, button.width() - 8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move between the buttons."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        focused = next((number for number, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_click(self, value: str) -> None:
        self.set_value("" if value == self._value else value)
        self.chosen.emit(self._value)

    @staticmethod
    def _place(number: int, count: int) -> str:
        if number == 0:
            return "first"
        return "last" if number == count - 1 else "middle"
