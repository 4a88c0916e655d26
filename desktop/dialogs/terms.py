"""The words and patterns that are highlighted in every article."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.terms import COLOURS, Term, TermHits
from corpus.domain.texts import msg
from desktop.dialogs.form import FormDialog, muted
from desktop.languages import shown_number
from desktop.translate import tr
from desktop.widgets.labels import hint

_WIDTH: Final = 820
_ROW: Final = 40  # pixels: as high as a box to choose from
_SHOWN, _TEXT, _WHOLE, _CASE, _PATTERN, _COLOUR, _COUNT = range(7)
_LOOKS: Final = (  # in the order of `COLOURS`, each with its kind of line
    msg("orange, solid"), msg("blue, dashed"), msg("green, dotted"), msg("violet, dash and dot"),
    msg("red, long dashes"), msg("cyan, short and shorter"),
)  # fmt: skip


class TermsDialog(FormDialog):
    """A table to type in; the last column counts in the shown article. `save` may raise CorpusError."""

    def __init__(
        self,
        parent: QWidget | None,
        terms: Sequence[Term],
        count: Callable[[Sequence[Term]], Sequence[TermHits]],
        save: Callable[[tuple[Term, ...]], None] | None,
    ) -> None:
        super().__init__(
            parent,
            title=tr("Highlighted terms"),
            confirm=tr("Save"),
            submit=lambda: save(self.terms()) if save else None,
        )
        self._count = count
        self._writable = save is not None
        self.confirm.setEnabled(self._writable)
        self.setMinimumWidth(_WIDTH)
        self.table = _table()
        self.hint = _hint(self.table)
        self.add, self.remove = QPushButton(tr("Add term")), QPushButton(tr("Remove term"))
        self.add.clicked.connect(lambda: self.append(Term(text="", colour=self._free_colour())))
        self.remove.clicked.connect(self._remove)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.add)
        line.addWidget(self.remove)
        line.addStretch(1)
        self.form.addRow(self.table)
        self.form.addRow(line)
        for term in terms:
            self.append(term, edit=False)
        if not self._writable:
            self._only_show()
        self.table.itemChanged.connect(self._on_change)
        self._show_counts()

    def append(self, term: Term, *, edit: bool = True) -> None:
        """Add a row, and begin to type in it."""
        row = self.table.rowCount()
        self.table.blockSignals(True)
        self.table.insertRow(row)
        for column, on in (
            (_SHOWN, term.shown),
            (_WHOLE, term.whole_word),
            (_CASE, term.case),
            (_PATTERN, term.pattern),
        ):
            self.table.setItem(row, column, _tick(on))
        self.table.setItem(row, _TEXT, QTableWidgetItem(term.text))
        count = QTableWidgetItem("")
        count.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.setItem(row, _COUNT, count)
        looks = QComboBox()
        looks.setAccessibleName(tr("Line"))
        for colour, name in zip(COLOURS, _LOOKS, strict=True):
            looks.addItem(tr(name), colour)
        looks.setCurrentIndex(max(0, looks.findData(term.colour)))
        self.table.setCellWidget(row, _COLOUR, looks)
        self.table.blockSignals(False)
        if edit:
            self.table.setCurrentCell(row, _TEXT)
            self.table.setFocus()
            self.table.editItem(self._cell(row, _TEXT))

    def _only_show(self) -> None:
        """A project that is only read: nothing looks as if it could be changed, and it is said why."""
        self.form.insertRow(0, muted(tr("The project is open for reading only.")))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for each in (self.add, self.remove, *self.table.findChildren(QComboBox)):
            each.setEnabled(False)
        self.table.blockSignals(True)
        for row in range(self.table.rowCount()):
            for column in (_SHOWN, _WHOLE, _CASE, _PATTERN):
                self._cell(row, column).setFlags(Qt.ItemFlag.ItemIsSelectable)
        self.table.blockSignals(False)

    def terms(self) -> tuple[Term, ...]:
        """The terms of the table; empty rows are left out."""
        found = (self._term(row) for row in range(self.table.rowCount()))
        return tuple(term for term in found if term.text.strip())

    def _term(self, row: int) -> Term:
        looks: Any = self.table.cellWidget(row, _COLOUR)
        return Term(
            text=self._cell(row, _TEXT).text(),
            colour=str(looks.currentData()),
            whole_word=self._is_on(row, _WHOLE),
            case=self._is_on(row, _CASE),
            pattern=self._is_on(row, _PATTERN),
            shown=self._is_on(row, _SHOWN),
        )

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        found = self.table.item(row, column)
        if found is None:
            raise AssertionError("every cell of a row is made with it")
        return found

    def _is_on(self, row: int, column: int) -> bool:
        return self._cell(row, column).checkState() is Qt.CheckState.Checked

    def _free_colour(self) -> str:
        used = {self._term(row).colour for row in range(self.table.rowCount())}
        return next((each for each in COLOURS if each not in used), COLOURS[self.table.rowCount() % len(COLOURS)])

    def _remove(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)

    def _on_change(self, _changed: QTableWidgetItem) -> None:
        self.say("")
        self._show_counts()

    def _show_counts(self) -> None:
        """How often each term stands in the shown article, or why it was not looked for to the end."""
        rows = [
            row for row in range(self.table.rowCount()) if self._term(row).text.strip() and self._is_on(row, _SHOWN)
        ]
        hits = dict(zip(rows, self._count([self._term(row) for row in rows]), strict=True))
        self.table.blockSignals(True)
        for row in range(self.table.rowCount()):
            found = hits.get(row)
            text = "" if found is None else shown_number(len(found.spans))
            if found and found.problem:
                text = tr("stopped")
                self.say(tr("{term}: {reason}.", term=found.term.text[:60], reason=tr(found.problem)))
            self._cell(row, _COUNT).setText(text)
        self.table.blockSignals(False)


def _hint(table: QTableWidget) -> QLabel:
    """What an empty table says."""
    label = hint(table.viewport())
    label.setText(tr("No terms yet. Add one, and it is marked wherever it stands in the articles."))
    QVBoxLayout(table.viewport()).addWidget(label)
    for changed in (table.model().rowsInserted, table.model().rowsRemoved):
        changed.connect(lambda *_rows: label.setVisible(table.rowCount() == 0))
    return label


def _tick(on: bool) -> QTableWidgetItem:
    each = QTableWidgetItem("")
    each.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
    each.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
    return each


def _table() -> QTableWidget:
    """The empty table."""
    table = QTableWidget(0, 7)
    table.setAccessibleName(tr("Highlighted terms"))
    table.setHorizontalHeaderLabels(
        [tr("Show"), tr("Word or phrase"), tr("Whole word"), tr("Case"), tr("Pattern"), tr("Line"), tr("Here")]
    )
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setMinimumHeight(260)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
    return table
