"""The trash: what was removed, what hung on it, and the way back."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from corpus.project import Project
from desktop.models.trash import Column, TrashModel
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.labels import hint
from desktop.widgets.room import resize_within
from desktop.widgets.row_table import RowTable
from desktop.widgets.steady_list import KeptSelection

_WIDTHS: Final[dict[IntEnum, int]] = {Column.KIND: 90, Column.WITH: 230, Column.WHO: 110, Column.WHEN: 150}


class TrashDialog(QDialog):
    """Stays open beside the work. The signals carry ids of the trash; `emptying_wanted` with none means everything."""

    restore_wanted = Signal(tuple)
    emptying_wanted = Signal(tuple)

    def __init__(self, parent: QWidget | None, theme: Theme, *, writable: bool = True) -> None:
        super().__init__(parent)
        self._writable = writable
        self.setWindowTitle(tr("Trash"))
        resize_within(self, 860, 480)
        self.model = TrashModel(self)
        self.view = RowTable(tr("Trash"), theme, lambda index: index.column() != Column.WHAT, self)
        self.view.setModel(self.model)
        self.view.set_widths(_WIDTHS)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.hint = hint(self)
        self.hint.setText(
            tr(
                "The trash is empty. Removed articles, topics and statements that you made wait here, with everything "
                "that hung on them, until you empty it."
            )
        )
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.hint)
        self.restore = QPushButton(tr("Restore"), self)
        self.restore.setProperty("kind", "primary")
        self.remove = QPushButton(tr("Remove for good…"), self)
        self.empty = QPushButton(tr("Empty trash…"), self)
        self._lay_out()
        KeptSelection(self.view, lambda row: self.model.trashed(row).id, self.model.row_of)
        self.view.selectionModel().selectionChanged.connect(self._settle)
        self.view.opened.connect(lambda row: self.restore_wanted.emit((self.model.trashed(row).id,)))
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self.chosen()))
        self.remove.clicked.connect(lambda: self.emptying_wanted.emit(self.chosen()))
        self.empty.clicked.connect(lambda: self.emptying_wanted.emit(()))

    def take(self, project: Project | None) -> None:
        """Show the trash of a project."""
        self.model.take(project)
        self._settle()

    def refresh(self) -> None:
        """Bring the list up to date after a change."""
        self.model.refresh()
        self._settle()

    def begin(self) -> None:
        """Put the keyboard on the list, or where it is empty on the button that closes."""
        (self.view if self.model.rowCount() else self.leave).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.view.set_theme(theme)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the selected things."""
        return tuple(self.model.trashed(row).id for row in self.view.selected_rows())

    def _lay_out(self) -> None:
        self.leave = QPushButton(tr("Close"), self)
        self.leave.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.empty)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.restore)
        foot.addWidget(self.leave)
        for button in (self.empty, self.remove, self.restore, self.leave):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _settle(self) -> None:
        is_full = self.model.rowCount() > 0
        for button in (self.restore, self.remove):
            button.setEnabled(self._writable and bool(self.chosen()))
        self.empty.setEnabled(self._writable)  # also to write the file anew, where that failed before
        had_focus = self.focusWidget() is self.view
        self.pages.setCurrentWidget(self.view if is_full else self.hint)
        if had_focus and not is_full:
            self.begin()  # else Qt gives the keyboard to the button that empties
