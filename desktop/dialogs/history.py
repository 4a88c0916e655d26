"""The history of a project: what was done, when and by whom, and the way back to a point."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from corpus.domain.history import Step, StepState
from corpus.project import Project
from desktop.dialogs.form import muted
from desktop.models.history import Column, HistoryModel
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.combos import fill, filter_combo
from desktop.widgets.fields import SearchField
from desktop.widgets.labels import hint
from desktop.widgets.room import resize_within
from desktop.widgets.row_table import RowTable
from desktop.widgets.steady_list import KeptSelection

_WIDTHS: Final[dict[IntEnum, int]] = {Column.STATE: 72, Column.WHO: 120, Column.WHEN: 150}


class HistoryDialog(QDialog):
    """Stays open beside the work. `back_wanted` and `forward_wanted` carry the number of the chosen step."""

    back_wanted = Signal(int)
    forward_wanted = Signal(int)
    place_wanted = Signal(Step)

    def __init__(self, parent: QWidget | None, theme: Theme, *, writable: bool = True) -> None:
        super().__init__(parent)
        self._writable = writable
        self.setWindowTitle(tr("History"))
        resize_within(self, 820, 560)
        self._article: str | None = None
        self._project: Project | None = None
        self.model = HistoryModel(self)
        self.words = SearchField(theme, parent=self)
        self.words.setPlaceholderText(tr("Find in the history"))
        self.words.setAccessibleName(tr("Words of the history"))
        self.coder = filter_combo(tr("Who did it"), self)
        self.only_here = QCheckBox(tr("This article only"), self)
        self.view = RowTable(tr("History"), theme, self._is_quiet, self)
        self.view.setModel(self.model)
        self.view.set_widths(_WIDTHS)
        self.empty = hint(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.empty)
        self.go = QPushButton(tr("Go back to here"), self)
        self.go.setProperty("kind", "primary")
        self._lay_out()
        KeptSelection(self.view, lambda row: str(self.model.step(row).step), lambda key: self.model.row_of(int(key)))
        self.words.searched.connect(self._apply)
        self.coder.activated.connect(self._apply)
        self.only_here.toggled.connect(self._apply)
        self.view.selectionModel().selectionChanged.connect(self._settle)
        self.view.opened.connect(lambda row: self.place_wanted.emit(self.model.step(row)))
        self.go.clicked.connect(self._go)

    def take(self, project: Project | None, article: str) -> None:
        """Show the history of a project; `article` is the one that is shown in the window."""
        self._project = project
        self._article = article or None
        self.model.take(project)
        self._offer()
        self._apply()

    def set_article(self, article: str) -> None:
        """Another article is shown in the window; empty for none."""
        self._article = article or None
        self.only_here.setEnabled(self._article is not None)
        if self.only_here.isChecked():
            self._apply()

    def refresh(self) -> None:
        """Bring the list up to date after a change."""
        self._offer()
        self.model.refresh()
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.words.set_theme(theme)
        self.view.set_theme(theme)

    def chosen(self) -> Step | None:
        """The step that is chosen, None for none."""
        rows = self.view.selected_rows()
        return self.model.step(rows[0]) if rows else None

    def _lay_out(self) -> None:
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.close)
        for button in (self.go, close):
            button.setAutoDefault(False)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.words, 1)
        filters.addWidget(self.coder)
        filters.addWidget(self.only_here)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(muted(tr("A double click goes to where it was done. Redo brings back what is taken back.")), 1)
        foot.addWidget(self.go)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(filters)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _offer(self) -> None:
        coders: Sequence[str] = self._project.history.coders() if self._project else ()
        fill(self.coder, tr("Everybody"), [(name, name) for name in coders])
        self.only_here.setEnabled(self._article is not None)

    def _apply(self) -> None:
        here = self._article if self.only_here.isChecked() else None
        self.model.set_filter(self.words.text(), coder=self.coder.currentData(), article=here)
        self._settle()

    def _settle(self) -> None:
        """Say what can be done with the chosen step, and what to do where there is none."""
        step = self.chosen()
        is_undone = step is not None and step.state is StepState.UNDONE
        self.go.setText(tr("Do again up to here") if is_undone else tr("Go back to here"))
        self.go.setEnabled(self._writable and (is_undone or self._is_behind(step)))
        self.empty.setText(tr("Nothing in the history matches. Change the words or the choices above."))
        self.pages.setCurrentWidget(self.view if self.model.rowCount() else self.empty)

    def _is_behind(self, step: Step | None) -> bool:
        """Whether something was done after a step that can still be undone."""
        return step is not None and self.model.here is not None and step.step < self.model.here

    def _is_quiet(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return index.column() != Column.WHAT or self.model.step(index.row()).state is not StepState.DONE

    def _go(self) -> None:
        step = self.chosen()
        if step is None:
            return
        wanted = self.forward_wanted if step.state is StepState.UNDONE else self.back_wanted
        wanted.emit(step.step)
