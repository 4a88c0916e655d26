"""The slim bar of the flow above the text: how far the walk is, why this was suggested, and which key does what."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.labels import ElidedLabel, key_cap

_HIGH = 3  # pixels of the line that shows the progress


class FlowBar(QWidget):
    """Two lines and a thin bar, as high in every state, so that the text below never moves while one walks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Flow"))
        self.place = ElidedLabel(self)
        self.place.setProperty("tone", "strong")
        self.reason = ElidedLabel(self)
        self.reason.setProperty("tone", "muted")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(_HIGH)
        self.progress.setAccessibleName(tr("Progress of the flow"))
        self._keys = QHBoxLayout()
        self._keys.setSpacing(6)
        self._shown: list[tuple[str, str]] = []
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.place, 1)
        top.addLayout(self._keys)
        lines = QVBoxLayout()
        lines.setContentsMargins(16, 6, 16, 6)
        lines.setSpacing(2)
        lines.addLayout(top)
        lines.addWidget(self.reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(lines)
        column.addWidget(self.progress)
        self.hide()

    def show_place(self, text: str, done: int, total: int) -> None:
        """Say where the walk is: `7 of 23 · topic Trade · uncertain first`."""
        self.place.setText(text)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done if total else 1)
        self.show()

    def show_reason(self, text: str) -> None:
        """Say why this was suggested; the line keeps its height where there is nothing to say."""
        self.reason.setText(text or " ")

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show keys with what they do."""
        if list(keys) == self._shown:
            return
        self._shown = list(keys)
        while taken := self._keys.takeAt(0):
            if widget := taken.widget():
                widget.hide()
                widget.deleteLater()
        for key, words in keys:
            label = Label(words, self)
            label.setProperty("tone", "muted")
            self._keys.addWidget(key_cap(key, self))
            self._keys.addWidget(label)
