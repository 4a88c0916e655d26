"""The slim bar of the flow above the text: how far the walk is, why this was suggested, and which key does what."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.flow_layout import FillLayout, set_share
from desktop.widgets.labels import ElidedLabel, key_cap

_HIGH = 3  # pixels of the line that shows the progress
_LEAST = 160  # pixels for where the walk is; the keys go into a row of their own where it would have less


class FlowBar(QWidget):
    """Two lines and a thin bar, as high in every state, so that the text below never moves while one walks.

    Where the keys have no room beside the place, they have rows of their own.
    """

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
        self.place.setMinimumWidth(_LEAST)
        set_share(self.place, 1)
        self._keys: list[QWidget] = []
        self._shown: list[tuple[str, str]] = []
        self._top = FillLayout(gap=6)
        self._top.addWidget(self.place)
        lines = QVBoxLayout()
        lines.setContentsMargins(16, 6, 16, 6)
        lines.setSpacing(2)
        lines.addLayout(self._top)
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
        for each in self._keys:
            self._top.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._keys = [self._told(key, words) for key, words in keys]
        for each in self._keys:
            self._top.addWidget(each)

    def _told(self, key: str, words: str) -> QWidget:
        """A key with what it does."""
        told = QWidget(self)
        label = Label(words, told)
        label.setProperty("tone", "muted")
        row = QHBoxLayout(told)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(key_cap(key, told))
        row.addWidget(label)
        return told
