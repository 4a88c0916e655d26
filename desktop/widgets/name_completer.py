"""Completing a name from what is typed in either script; the list says why a name is offered."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter

from corpus.domain.name_search import FoundName, KnownName, matching
from desktop.plain import plain
from desktop.translate import tr
from desktop.widgets.fields import ValueField

_DIGITS: Final = 9  # proposals that a digit chooses

Index = QModelIndex | QPersistentModelIndex


class FoundNames(QAbstractListModel):
    """The names that are offered: as they are shown, and as they are entered."""

    def __init__(self, parent: QCompleter) -> None:
        super().__init__(parent)
        self._found: Sequence[FoundName] = ()
        self._numbered = False

    def show(self, found: Sequence[FoundName], *, numbered: bool) -> None:
        """Offer other names; `numbered` ones are chosen by their digit."""
        self.beginResetModel()
        self._numbered = numbered
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each name."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the list shows, and what goes into the field."""
        if not index.isValid() or index.row() >= len(self._found):
            return None
        found = self._found[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return found.name
        if role == Qt.ItemDataRole.DisplayRole:
            text = tr("{name}  ·  {why}", name=found.name, why=found.why) if found.why else found.name
            return plain(f"{index.row() + 1}   {text}" if self._numbered and index.row() < _DIGITS else text)
        return None


class NameCompleter(QCompleter):
    """Serves one field. `known` gives the names when the field is entered."""

    def __init__(self, field: ValueField, known: Callable[[], Sequence[KnownName]]) -> None:
        super().__init__(field)
        self._field = field
        self._known: Sequence[KnownName] = ()
        self._read = known
        self.names = FoundNames(self)
        self.setModel(self.names)
        self.setCompletionRole(Qt.ItemDataRole.EditRole)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)
        field.complete_from(self)
        field.entered.connect(self.enter)
        field.textEdited.connect(self._offer)

    def splitPath(self, _path: str) -> list[str]:  # noqa: N802
        """Every name that the model has is to be shown: what is typed was compared already."""
        return [""]

    def enter(self) -> None:
        """Read the names again."""
        self._known = self._read()
        self._offer("")

    def renew(self) -> None:
        """Other names are known now: offer them, unless one of those that are shown is being chosen."""
        self._known = self._read()
        popup = self.popup()
        if popup is None or not self._field.hasFocus() or popup.currentIndex().isValid():
            return
        typed = self._field.text() if self._field.isModified() else ""
        is_seen = popup.isVisible()
        self._offer(typed)
        if typed or is_seen:
            self.complete()

    def _offer(self, typed: str) -> None:
        self.names.show(matching(self._known, typed), numbered=not typed)
