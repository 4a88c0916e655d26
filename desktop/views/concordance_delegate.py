"""How a place looks in the concordance: what was found begins in the middle, with the words before ending there."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from corpus.domain.concordance import ConcordanceLine
from desktop.fonts import ui_font
from desktop.models.concordance import LINE_ROLE, Column
from desktop.plain import plain
from desktop.theme import Theme
from desktop.widgets.painting import draw_cell_ground, draw_words

Index = QModelIndex | QPersistentModelIndex

ROW: Final = 28
_PADDING: Final = 8


class ConcordanceDelegate(QStyledItemDelegate):
    """Every cell paints its own ground; only what is on the screen is painted."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then the words of the cell."""
        theme, rect = self._theme, option.rect
        line: ConcordanceLine | None = index.data(LINE_ROLE)
        if line is None:  # its article is gone, and the panel is about to hear of it
            return
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        draw_cell_ground(painter, option, theme, focused=focused, ruled=False)
        match index.column():
            case Column.BEFORE:
                self._paint_before(painter, rect.adjusted(_PADDING, 0, 0, 0), line)
            case Column.HIT:
                self._paint_hit(painter, rect.adjusted(0, 0, -_PADDING, 0), line)
            case _:
                words = str(index.data(Qt.ItemDataRole.DisplayRole))
                draw_words(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0), words, ui_font(13), theme.muted)

    def _paint_before(self, painter: QPainter, rect: QRect, line: ConcordanceLine) -> None:
        """The words before end at the right, where what was found begins; what has no room is cut at the left."""
        font = ui_font(13)
        metrics = QFontMetrics(font)
        gap = metrics.horizontalAdvance(" ") if line.before.endswith(" ") else 0
        room = rect.adjusted(0, 0, -gap, 0)
        shown = metrics.elidedText(plain(line.before.rstrip()), Qt.TextElideMode.ElideLeft, room.width())
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, int(flags), shown)
        painter.restore()

    def _paint_hit(self, painter: QPainter, rect: QRect, line: ConcordanceLine) -> None:
        """What was found in the accent's colour, the words after it at once behind."""
        font = ui_font(13, QFont.Weight.DemiBold)
        draw_words(painter, rect, line.hit, font, self._theme.accent)
        width = QFontMetrics(font).horizontalAdvance(plain(line.hit))
        gap = QFontMetrics(ui_font(13)).horizontalAdvance(" ") if line.after.startswith(" ") else 0
        rest = rect.adjusted(width + gap, 0, 0, 0)
        if rest.width() > 0:
            draw_words(painter, rest, line.after.lstrip(), ui_font(13), self._theme.ink)
