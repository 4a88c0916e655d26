"""The foot of the statement panel: what was decided, and the two buttons that decide."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.fields import FIELD_HEIGHT
from desktop.widgets.flow_layout import FillLayout, set_share
from desktop.widgets.labels import ElidedLabel, key_cap


class DecisionButton(QPushButton):
    """A button with the key that does the same."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(text, self)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap = key_cap(key, self)
        self.setAutoDefault(False)
        self.setMinimumHeight(FIELD_HEIGHT + 2)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 8, 0)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(self._label)
        layout.addWidget(self._cap)
        layout.addStretch(1)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Show other words."""
        self._label.setText(text)
        self.setAccessibleName(text)

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        self._cap.setText(key)
        self._cap.setVisible(bool(key))

    def sizeHint(self) -> QSize:
        """Room for the words and the key."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self._row.minimumSize()


class StatementFooter(QWidget):
    """Says who decided, and offers to accept or reject."""

    accepted = Signal()
    rejected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ElidedLabel(self)
        self._state.setProperty("tone", "muted")
        self.accept = DecisionButton(tr("Accept"), "↵", self)
        self.reject = DecisionButton(tr("Reject"), "⌫", self)
        self.accept.clicked.connect(self.accepted)
        self.reject.clicked.connect(self.rejected)
        buttons = FillLayout(gap=8)
        for button in (self.accept, self.reject):
            set_share(button, 1)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(6)
        layout.addWidget(self._state)
        layout.addLayout(buttons)

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys in the key caps: `accept`, `reject`."""
        self.accept.set_key(keys.get("accept", ""))
        self.reject.set_key(keys.get("reject", ""))

    def show_state(self, text: str, *, open_: bool, own: bool, rejected: bool) -> None:
        """Say what was decided. `open_`: there is something to accept; `own`: rejecting it removes it."""
        self._state.setText(text)
        self.accept.setEnabled(open_)
        self.reject.setEnabled(not rejected)
        self.reject.set_words(tr("Remove") if own else tr("Reject"))
