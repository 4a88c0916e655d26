"""Completing fields and their values in a search box."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from corpus.domain.query_completion import begun_field, completions
from corpus.domain.query_fields import Field

_POPUP: Final = 260  # pixels
_TAKING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)

Values = Callable[[Field], Iterable[tuple[str, str]]]


class QueryCompleter(QCompleter):
    """Serves one box. `values` reads what a field can be, once for each time that it is typed."""

    def __init__(self, box: QLineEdit, values: Values) -> None:
        super().__init__(box)
        self._box, self._values = box, values
        self._start = 0
        self._is_paused = False
        self._read: tuple[Field, list[tuple[str, str]]] | None = None
        self.options = QStringListModel(self)
        self.setModel(self.options)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(12)
        self.list = QListView()
        self.list.setProperty("kind", "completions")
        self.list.setMinimumWidth(_POPUP)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPopup(self.list)
        self.setWidget(box)
        self.activated.connect(self.take)
        box.textEdited.connect(self.offer)

    def pause(self, paused: bool) -> None:
        """Offer nothing for a while: what is typed is no query."""
        self._is_paused = paused

    def offer(self) -> None:
        """Offer what fits what stands before the cursor."""
        if self._is_paused:
            return
        before = self._box.text()[: self._box.cursorPosition()]
        if begun_field(before) is None:
            self._read = None
        found = completions(before, self._known)
        self._start = found.start
        self.options.setStringList(list(found.options))
        if found.options:
            self.complete()
        else:
            self.list.hide()

    def take(self, option: str) -> None:
        """Put an option into the box, and offer the values of a field at once."""
        text, cursor = self._box.text(), self._box.cursorPosition()
        written = option if option.endswith(":") else f"{option} "
        self._box.setText(text[: self._start] + written + text[cursor:].lstrip())
        self._box.setCursorPosition(self._start + len(written))
        if option.endswith(":"):
            self.offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Tab take the option that is chosen; the box would search by Enter before the list hears of it."""
        if watched is self.list and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            chosen = self.list.currentIndex()
            if event.key() in _TAKING and chosen.isValid():
                self.list.hide()
                self.take(str(chosen.data()))
                return True
        return super().eventFilter(watched, event)

    def _known(self, field: Field) -> list[tuple[str, str]]:
        if self._read is None or self._read[0] is not field:
            self._read = (field, list(self._values(field)))
        return self._read[1]
