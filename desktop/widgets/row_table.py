"""A table of rows in a dialog: one line under each, one column that takes the room, the others of fixed width."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.fonts import ui_font
from desktop.theme import Theme
from desktop.widgets.painting import draw_cell_ground, draw_words

Index = QModelIndex | QPersistentModelIndex
ROW: Final = 32
_PADDING: Final = 8


class RowTable(QTableView):
    """Whole rows are selected; Enter or a double click on one is told by `opened`."""

    opened = Signal(int)  # the row

    def __init__(self, name: str, theme: Theme, quiet: Callable[[Index], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _RowDelegate(theme, quiet, self)
        self.setItemDelegate(self._delegate)
        as_rows(self, name, ROW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def set_widths(self, widths: Mapping[IntEnum, int]) -> None:
        """Give the columns their widths in pixels; the one that is not named takes the room that is left.

        A heading that is longer, as in another language, gets the room that it needs.
        """
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for column in set(range(header.count())) - {int(each) for each in widths}:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for each, width in widths.items():
            header.resizeSection(int(each), max(width, header.sectionSizeHint(int(each))))

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def selected_rows(self) -> list[int]:
        """The selected rows, in order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class _RowDelegate(QStyledItemDelegate):
    """Every cell paints its own ground and line; `quiet` says which cells have muted words."""

    def __init__(self, theme: Theme, quiet: Callable[[Index], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = quiet

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, line and words."""
        theme, rect = self._theme, option.rect
        view = option.widget
        focused = isinstance(view, QTableView) and view.hasFocus() and view.currentIndex().row() == index.row()
        draw_cell_ground(painter, option, theme, focused=focused)
        words = str(index.data(Qt.ItemDataRole.DisplayRole)).replace("\n", " ")
        colour = theme.muted if self._quiet(index) else theme.ink
        draw_words(painter, rect.adjusted(_PADDING, 0, -_PADDING, -1), words, ui_font(13), colour)


def as_rows(table: QTableView, name: str, height: int) -> None:
    """Have a table show and select whole rows of one height in pixels, without a grid; `name` is for screen readers."""
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setMouseTracking(True)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(height)
