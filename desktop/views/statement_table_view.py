"""The view of the table of statements."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.models.statement_table import StatementTableModel
from desktop.session import Session
from desktop.translate import tr
from desktop.views.statement_header import StatementHeader
from desktop.views.statement_table_delegate import ROW
from desktop.widgets.row_table import as_rows
from desktop.widgets.steady_list import KeptSelection


class StatementTableView(QTableView):
    """Rows of one height; a click or Enter shows the statement in its article."""

    def __init__(self, rows: StatementTableModel, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._session = session
        self.columns = StatementHeader(self)
        self.setHorizontalHeader(self.columns)
        self.setModel(rows)
        self.setSortingEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        as_rows(self, tr("Statements"), ROW)
        self.clicked.connect(self._on_click)
        KeptSelection(self, rows.id_at, rows.row_of)

    def selected_ids(self) -> list[str]:
        """The selected statements, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.id_at(row) for row in rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self.columns.fit(self.viewport().width())

    def current_id(self) -> str:
        """The statement of the current row, empty for none."""
        index = self.currentIndex()
        return self._rows.id_at(index.row()) if index.isValid() else ""

    def go_to(self, statement_id: str) -> None:
        """Make a statement the current row, or none where it is not shown; the columns do not scroll."""
        row = self._rows.row_of(statement_id) if statement_id else -1
        selection = self.selectionModel()
        if row < 0:
            selection.setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            return
        column = max(0, self.currentIndex().column())
        index = self._rows.index(row, column)
        if self.currentIndex().row() != row:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(index, flags)
            left = self.horizontalScrollBar().value()
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            self.horizontalScrollBar().setValue(left)

    def event(self, event: QEvent) -> bool:
        """Enter shows another statement; on the shown one it is left to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._goes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the statement of the current row."""
        if self._goes(event):
            self._session.show_statement(self.current_id())
        else:
            super().keyPressEvent(event)

    def _on_click(self, index: QModelIndex) -> None:
        """Show the statement, unless the click only selects more rows."""
        if not QGuiApplication.keyboardModifiers():
            self._session.show_statement(self._rows.id_at(index.row()))

    def _goes(self, event: QKeyEvent) -> bool:
        current = self.current_id()
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current not in ("", self._session.statement)
