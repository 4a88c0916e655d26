"""The registry of actors beside the work: a list to search at the left, the page of one at the right."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.actors import ActorKind
from corpus.domain.likely import Likely, Pair
from corpus.domain.registry import AllSaid
from corpus.project import Project
from desktop.dialogs.actor_page import ActorPage
from desktop.models.actor_list import ACTOR_KINDS, ActorListModel, Column
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.combos import fill, filter_combo
from desktop.widgets.fields import SearchField
from desktop.widgets.labels import hint
from desktop.widgets.order import tab_as_read
from desktop.widgets.room import resize_within
from desktop.widgets.row_table import RowTable
from desktop.widgets.steady_list import KeptSelection

_WIDTHS: Final[dict[IntEnum, int]] = {Column.KIND: 96, Column.STATEMENTS: 84, Column.MENTIONS: 76}


class ActorsDialog(QDialog):
    """Stays open beside the work. `merge_wanted` carries the ids of actors, the one that is shown first."""

    merge_wanted = Signal(tuple)
    pairs_wanted = Signal()  # the pairs of the whole registry, for `show_pairs`
    said_wanted = Signal(str)  # what this actor said, which is much, for `take_said`
    names_wanted = Signal()  # the names of a large registry in order, for `take_names`

    def __init__(self, parent: QWidget | None, theme: Theme, *, writable: bool = True) -> None:
        super().__init__(parent)
        self._writable = writable
        self._project: Project | None = None
        self._likely: Likely | None = None  # made when a page is shown, until the actors change
        self._awaits = False  # whether it is being made in the background
        self._shown = ""
        self.setWindowTitle(tr("Actors"))
        resize_within(self, 1200, 720)
        self.words = SearchField(theme, parent=self)
        self.words.setPlaceholderText(tr("Find actors, in either script"))
        self.words.setAccessibleName(tr("Words of a name or role"))
        self.kind = filter_combo(tr("Kind of actor"), self)
        fill(self.kind, tr("Every kind"), [(tr(text).capitalize(), str(kind)) for kind, text in ACTOR_KINDS.items()])
        self.only_likely = QCheckBox(tr("May be the same as another"), self)
        self._pairs: list[Pair] | None = None  # None until they are known
        self.model = ActorListModel(self)
        self.view = RowTable(tr("Actors"), theme, lambda index: index.column() != Column.NAME, self)
        self.view.setModel(self.model)
        self.view.set_widths(_WIDTHS)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = hint(self)
        self.lists = _stack(self.view, self.empty)
        self.page = ActorPage(theme, self)
        self.page.set_writable(writable)
        self.choose = hint(self)
        self.choose.setText(tr("Choose an actor at the left to see all that it said."))
        self.pages = _stack(self.page, self.choose)
        self.merge = QPushButton(tr("Merge the chosen…"), self)
        self._lay_out()
        KeptSelection(self.view, lambda row: self.model.actor(row).id, self.model.row_of)
        self.words.searched.connect(self._apply)
        self.kind.activated.connect(self._apply)
        self.only_likely.toggled.connect(self._on_only_likely)
        self.view.selectionModel().selectionChanged.connect(self._settle)
        self.merge.clicked.connect(lambda: self.merge_wanted.emit(self.chosen()))
        self.page.merge_wanted.connect(lambda other: self.merge_wanted.emit((self._shown, other)))

    def take(self, project: Project | None) -> None:
        """Show the actors of a project."""
        self._project, self._shown, self._likely, self._awaits = project, "", None, False
        self.model.take(project)
        self._settle()

    def refresh(self, *, actors: bool = True) -> None:
        """Bring everything up to date after a change, of the actors themselves or of what refers to them."""
        if actors:  # also of what is being made of them as they were
            self._likely, self._awaits = None, False
        if self._pairs is not None and self._project:
            gone = self._project.actors.apart()
            there = self._project.actors.exists
            self._pairs = [pair for pair in self._pairs if pair not in gone and all(there(each) for each in pair)]
            self._set_filter()
        self.model.refresh()
        if self._project and self._shown and not self._project.actors.exists(self._shown):
            self._shown = ""
        self._settle()
        self._show_page()

    def show_actor(self, actor_id: str) -> None:
        """Show the page of an actor, also where the list does not show it."""
        self._shown = actor_id
        row = self.model.row_of(actor_id)
        while row < 0 and self.model.canFetchMore(self.view.rootIndex()) and self.model.rowCount() < _FETCHED:
            self.model.fetchMore(self.view.rootIndex())
            row = self.model.row_of(actor_id)
        if row >= 0:
            self.view.selectRow(row)
            self.view.scrollTo(self.model.index(row, 0))
        else:
            self.view.clearSelection()
        self._shown = actor_id
        self._show_page()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.words.set_theme(theme)
        self.view.set_theme(theme)
        self.page.set_theme(theme)

    def shown(self) -> str:
        """The id of the actor whose page is shown, empty for none."""
        return self._shown

    def chosen(self) -> tuple[str, ...]:
        """The ids of the selected actors."""
        return tuple(self.model.actor(row).id for row in self.view.selected_rows())

    def done(self, result: int) -> None:
        """Commit what was typed before it closes."""
        self.page.form.commit()
        super().done(result)

    def show_pairs(self, pairs: Iterable[Pair]) -> None:
        """The pairs that may be the same are known now; what is decided on later leaves them."""
        self._pairs = list(pairs)
        self._apply()

    def take_names(self, names: Likely) -> None:
        """The names are in order now."""
        self._likely, self._awaits = names, False
        self._show_likely()

    def take_said(self, actor_id: str, found: AllSaid) -> None:
        """What an actor said is read now; of another one than is shown it is not wanted any more."""
        if self._project and actor_id == self._shown:
            self.page.show_said(found, self._project.topics.all())

    def awaits(self) -> bool:
        """Whether names that were asked for are still those that are wanted."""
        return self._awaits

    def _on_only_likely(self, on: bool) -> None:
        self._pairs = None
        if on:
            self.pairs_wanted.emit()
        self._apply()

    def _apply(self) -> None:
        self._set_filter()
        self._settle()

    def _set_filter(self) -> None:
        chosen = self.kind.currentData()
        among = frozenset(each for pair in self._pairs or () for each in pair) if self.only_likely.isChecked() else None
        self.model.set_filter(self.words.text(), ActorKind(chosen) if chosen else None, among)

    def _settle(self) -> None:
        """Follow the selection, and say what to do where nothing is there."""
        chosen = self.chosen()
        if len(chosen) == 1 and chosen[0] != self._shown:
            self._shown = chosen[0]
            self._show_page()
        self.merge.setEnabled(self._writable and len(chosen) > 1)
        self.empty.setText(self._nothing())
        self.lists.setCurrentWidget(self.view if self.model.rowCount() else self.empty)
        self.pages.setCurrentWidget(self.page if self._shown else self.choose)

    def _nothing(self) -> str:
        """What an empty list says."""
        if self.only_likely.isChecked():
            if self._pairs is None:
                return tr("Looking for actors that may be the same…")
            return tr("No actors that may be the same are left here.")
        if self.model.is_restricted():
            return tr("No actor matches. Change the words or the kind above.")
        return tr("There are no actors yet. Accept statements, or name their speakers, and they come by themselves.")

    def _show_page(self) -> None:
        project = self._project
        self.pages.setCurrentWidget(self.page if project and self._shown else self.choose)
        if project is None or not self._shown:
            return
        self.page.show_actor(project.actors.get(self._shown))
        if project.actors.weight(self._shown) <= _FEW:
            self.take_said(self._shown, project.all_said(self._shown))
        else:
            self.page.await_said()
            self.said_wanted.emit(self._shown)
        self._show_likely()

    def _show_likely(self) -> None:
        """Say who may be the same as the shown actor, as soon as that is known."""
        project = self._project
        if project is None or not self._shown:
            return
        if self._likely is None and project.actors.count() <= _AT_ONCE:
            self._likely = Likely(project.actors.all())
        if self._likely is not None:
            self.page.show_likely(self._likely.of(self._shown, project.actors.apart()))
            return
        self.page.show_likely(())
        if not self._awaits:
            self._awaits = True
            self.names_wanted.emit()

    def _lay_out(self) -> None:
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.close)
        for button in (self.merge, close):
            button.setAutoDefault(False)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.words, 1)
        filters.addWidget(self.kind)
        left = QWidget(self)
        left.setMinimumWidth(_LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(filters)
        column.addWidget(self.lists, 1)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(8, 0, 0, 0)
        beside.addWidget(self.pages)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([440, 720])
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.merge)
        foot.addWidget(self.only_likely)
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(12)
        outer.addWidget(splitter, 1)
        outer.addLayout(foot)
        tab_as_read(self)


_LIST: Final = 420  # pixels: a name is read beside the fixed columns
_AT_ONCE: Final = 1_000  # actors whose names are put in order while the page is shown
_FEW: Final = 300  # statements and mentions of an actor that are read while the page is shown
_FETCHED: Final = 5_000  # rows that are read to find an actor in the list


def _stack(*widgets: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    for widget in widgets:
        stack.addWidget(widget)
    return stack
