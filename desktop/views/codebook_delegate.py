"""How a topic looks in the codebook: square, name, key, and how often it was used."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.fonts import ui_font
from desktop.languages import shown_number
from desktop.models.codebook import ENTRY_ROLE, TopicEntry
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.painting import (
    CAP_HEIGHT,
    SQUARE,
    cap_width,
    draw_cap,
    draw_focus,
    draw_ground,
    draw_square,
    draw_words,
)
from desktop.wording import shown_key

Index = QModelIndex | QPersistentModelIndex

ROW: Final = 26
_MARGIN: Final = 8
_COUNT: Final = 40
_INDENT: Final = 16  # pixels a level
_DEEPEST: Final = 7  # levels that are told apart; a name still has room then


class CodebookDelegate(QStyledItemDelegate):
    """Rows of one height; the number of uses stands at the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line."""
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then the parts from left to right."""
        entry: TopicEntry = index.data(ENTRY_ROLE)
        row, theme = option.rect, self._theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            draw_ground(painter, row, theme.selection if selected else theme.window, radius=6.0)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, row, theme, radius=6.0)
        middle = row.center().y() + 1
        start = row.left() + _MARGIN + _INDENT * min(entry.depth, _DEEPEST)
        retired = entry.topic.retired
        draw_square(painter, start, middle, theme.muted if retired else entry.topic.colour, theme)
        right = row.right() - _MARGIN
        count = QRect(right - _COUNT, row.top(), _COUNT, row.height())
        number = shown_number(entry.count)
        draw_words(painter, count, number, ui_font(12), theme.muted, align=Qt.AlignmentFlag.AlignRight)
        right -= _COUNT
        if key := shown_key(entry.topic.key):
            right -= cap_width(key)
            draw_cap(painter, QPoint(right, middle - CAP_HEIGHT // 2), key, theme)
        left = start + SQUARE + 10
        name = QRect(left, row.top(), right - left - 8, row.height())
        words = tr("{topic} (retired)", topic=entry.topic.name) if retired else entry.topic.name
        draw_words(painter, name, words, ui_font(13), theme.muted if retired else theme.ink)
