"""How a statement looks in the table: text with a line under the row, and its topics as chips."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from corpus.domain.lines import StatementLine
from desktop.fonts import ui_font
from desktop.models.statement_rows import Column
from desktop.models.statement_table import LINE_ROLE, StatementTableModel
from desktop.theme import Theme
from desktop.widgets.painting import CHIP_HEIGHT, Chip, draw_cell_ground, draw_chip, draw_words

Index = QModelIndex | QPersistentModelIndex

ROW: Final = 32
_PADDING: Final = 8
_GAP: Final = 6
_MORE: Final = 26


class StatementTableDelegate(QStyledItemDelegate):
    """Every cell paints its own ground and line; only what is on the screen is painted."""

    def __init__(self, rows: StatementTableModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, line, text or chips."""
        theme, rect = self._theme, option.rect
        line: StatementLine | None = index.data(LINE_ROLE)
        if line is None:  # the statement is gone, and the table is about to hear of it
            return
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        draw_cell_ground(painter, option, theme, focused=focused)
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        if index.column() == Column.TOPICS:
            self._paint_chips(painter, inner, line)
        else:
            quiet = index.column() in (Column.ARTICLE, Column.STATE)
            text = str(index.data(Qt.ItemDataRole.DisplayRole)).replace("\n", " ")
            draw_words(painter, inner, text, ui_font(13), theme.muted if quiet else theme.ink)

    def _paint_chips(self, painter: QPainter, inner: QRect, line: StatementLine) -> None:
        """As many chips as fit, then how many do not."""
        chips = [
            Chip(text=topic.name, colour=topic.colour, suggested=topic.slug in line.open_topics)
            for topic in self._rows.topics_of(line)
        ]
        left = inner.left()
        top = inner.top() + (inner.height() - CHIP_HEIGHT) // 2
        for number, chip in enumerate(chips):
            rest = len(chips) - number - 1
            room = inner.right() + 1 - left - (_MORE if rest else 0)
            if number and room < chip.width:
                more = QRect(left, inner.top(), max(_MORE, inner.right() - left), inner.height())
                draw_words(painter, more, f"+{rest + 1}", ui_font(11), self._theme.muted)
                return
            width = min(chip.width, room)
            if width < CHIP_HEIGHT:
                return
            draw_chip(painter, QRect(left, top, width, CHIP_HEIGHT), chip, self._theme)
            left += width + _GAP
