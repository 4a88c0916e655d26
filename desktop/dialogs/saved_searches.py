"""Saving a search under a name, and the list of those that were saved."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.errors import CorpusError
from corpus.domain.searches import LONGEST, SavedSearch
from desktop.dialogs.form import FormDialog, muted
from desktop.errors import error_text
from desktop.plain import plain
from desktop.translate import tr
from desktop.widgets.labels import complaint, hint

_ROW, _NAME = 30, 240  # pixels
Told = Callable[[SavedSearch], str]


class SaveSearchDialog(FormDialog):
    """Asks for a name; `taken` are the names that there are, and `save` may raise CorpusError."""

    def __init__(
        self, parent: QWidget | None, *, proposed: str, told: str, taken: Sequence[str], save: Callable[[str], None]
    ) -> None:
        super().__init__(parent, title=tr("Save search"), confirm=tr("Save"), submit=lambda: save(self.label.text()))
        self._taken = frozenset(taken)
        self.label = QLineEdit(proposed)
        self.label.setMaxLength(LONGEST)
        self.label.selectAll()
        self.add_row(tr("Name"), self.label, tr("Finds: {search}", search=told))
        self.replaces = muted("")
        self.form.addRow("", self.replaces)
        self.label.textChanged.connect(self._settle)
        self._settle()

    def _settle(self) -> None:
        name = " ".join(self.label.text().split())
        self.confirm.setEnabled(bool(name))
        self.replaces.setText(tr("Takes the place of the search of this name.") if name in self._taken else "")
        self.form.setRowVisible(self.replaces, name in self._taken)


class SavedSearchesDialog(QDialog):
    """The searches by name. A double click or Enter uses one; renaming and removing happen at once and can be undone.

    `told` says what a search finds; `rename` and `remove` may raise CorpusError.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        read: Callable[[], Sequence[SavedSearch]],
        told: Told,
        rename: Callable[[str, str], None],
        remove: Callable[[str], None],
        writable: bool,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Saved searches"))
        self.resize(640, 420)
        self.chosen = ""
        self._read, self._told, self._rename_to, self._remove = read, told, rename, remove
        self._searches: Sequence[SavedSearch] = ()
        self._writable = writable
        self.table = self._made_table()
        self.hint = hint(self)
        self.hint.setText(tr("No searches are saved in this project yet. The star in the search box saves one."))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.hint)
        self.problem = complaint(self)
        self.use, self.rename = QPushButton(tr("Search")), QPushButton(tr("Rename"))
        self.remove, self.leave = QPushButton(tr("Remove")), QPushButton(tr("Close"))
        self._lay_out()
        self.use.clicked.connect(self._use)
        self.rename.clicked.connect(lambda: self.table.edit(self.table.model().index(self.table.currentRow(), 0)))
        self.remove.clicked.connect(self._on_remove)
        self.leave.clicked.connect(self.reject)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)
        self.table.itemDoubleClicked.connect(lambda _item: self._use())
        self.table.itemChanged.connect(self._on_edited)
        self.table.currentCellChanged.connect(lambda *_cells: self._settle())
        self._fill()

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 2, self)
        table.setHorizontalHeaderLabels([tr("Name"), tr("Finds")])
        table.setAccessibleName(tr("Saved searches"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, _NAME)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.rename, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.use, self.leave):
            foot.addWidget(button)
        for button in (self.rename, self.remove, self.leave):
            button.setAutoDefault(False)
        self.use.setDefault(True)
        self.use.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._stack, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def _fill(self, name: str = "", row: int = 0) -> None:
        """Read the list anew and put the cursor on a name, else on a row."""
        self._searches = self._read()
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._searches))
        for place, search in enumerate(self._searches):
            label, finds = QTableWidgetItem(plain(search.name)), QTableWidgetItem(plain(self._told(search)))
            finds.setFlags(finds.flags() & ~Qt.ItemFlag.ItemIsEditable)
            if not self._writable:
                label.setFlags(label.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(place, 0, label)
            self.table.setItem(place, 1, finds)
        names = [each.name for each in self._searches]
        wanted = names.index(name) if name in names else min(row, len(names) - 1)
        self.table.blockSignals(False)
        if names:
            self.table.setCurrentCell(wanted, 0)
        self._stack.setCurrentWidget(self.table if names else self.hint)
        self._settle()

    def _current(self) -> SavedSearch | None:
        row = self.table.currentRow()
        return self._searches[row] if 0 <= row < len(self._searches) else None

    def _use(self) -> None:
        if (search := self._current()) is not None:
            self.chosen = search.name
            self.accept()

    def _on_remove(self) -> None:
        row, search = self.table.currentRow(), self._current()
        if search is not None and self._writable:
            self._try(lambda: self._remove(search.name))
            self._fill(row=row)

    def _on_edited(self, item: QTableWidgetItem) -> None:
        """A name was typed over another."""
        search = self._searches[item.row()]
        if item.text() != plain(search.name):
            self._try(lambda: self._rename_to(search.name, item.text()))
            self._fill(" ".join(item.text().split()), row=item.row())

    def _try(self, act: Callable[[], None]) -> None:
        self.problem.hide()
        try:
            act()
        except CorpusError as error:
            self.problem.setText(error_text(error))
            self.problem.show()

    def _settle(self) -> None:
        there = self._current() is not None
        self.use.setEnabled(there)
        for button in (self.rename, self.remove):
            button.setEnabled(there and self._writable)
