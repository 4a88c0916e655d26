"""How an article looks in the list: title, where it comes from, and a thin bar of what is decided."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from corpus.domain.articles import ArticleState
from corpus.domain.lines import ArticleLine
from desktop.dates import shown_date
from desktop.fonts import ui_font
from desktop.models.article_list import LINE_ROLE
from desktop.offsets import Utf16Map
from desktop.plain import plain
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.painting import draw_check, draw_focus, draw_frame, draw_ground, draw_progress, draw_words
from desktop.wording import by_line

Index = QModelIndex | QPersistentModelIndex

_MARGIN: Final = 10
_TOP: Final = 8
_LINE: Final = 18
_META: Final = 18
_BAR: Final = 3
_CHIP: Final = 6  # beside the words of a chip


class ArticleDelegate(QStyledItemDelegate):
    """Titles take one line or two; nothing else changes the height of a row.

    In a list of very many all rows are of the height of two, so that only those are read that are seen.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ui_font(13, QFont.Weight.DemiBold)
        # A list asks often, of all its titles where they are few (`article_view.MANY`).
        self._advance = lru_cache(maxsize=2000)(QFontMetrics(self._title).horizontalAdvance)
        self._meta = ui_font(12)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as one or two lines of title need."""
        view = option.widget
        lines = 2
        if not (isinstance(view, QListView) and view.uniformItemSizes()):
            line: ArticleLine | None = index.data(LINE_ROLE)
            width = view.viewport().width() if isinstance(view, QListView) else 240
            lines = 1 if line is None or self._advance(plain(line.title)) <= width - 2 * _MARGIN else 2
        return QSize(120, 2 * _TOP + lines * _LINE + _META + 6 + _BAR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, title, line of origin, bar."""
        line: ArticleLine | None = index.data(LINE_ROLE)
        if line is None:  # the article is gone, and the list is about to hear of it
            return
        rect, theme = option.rect, self._theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            draw_ground(painter, rect, theme.selection if selected else theme.window)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, rect, theme)
        inner = rect.adjusted(_MARGIN, _TOP, -_MARGIN, -_TOP)
        below = self._paint_title(painter, inner, plain(line.title))
        meta = QRect(inner.left(), below, inner.width(), _META)
        if line.state is ArticleState.DONE:
            draw_check(painter, inner.right(), meta.center().y(), theme.success)
            meta.setRight(meta.right() - 16)
        if chip := repeats_chip(line):
            meta.setRight(_draw_count(painter, meta, chip, theme))
        text = by_line(line.agency, shown_date(line.published), line.place)
        draw_words(painter, meta, text or tr("source and date unknown"), self._meta, theme.muted)
        share = (line.statements - line.open_statements) / line.statements if line.statements else 0.0
        draw_progress(painter, QRect(inner.left(), inner.bottom() - _BAR + 1, inner.width(), _BAR), share, theme)

    def _paint_title(self, painter: QPainter, inner: QRect, title: str) -> int:
        """Paint at most two lines of the title, the second one elided; returns where they end."""
        layout = QTextLayout(title, self._title)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(inner.width())
        layout.endLayout()
        painter.save()
        painter.setPen(QColor(self._theme.ink))
        first.draw(painter, QPointF(inner.left(), inner.top() + (_LINE - first.height()) / 2))
        painter.restore()
        rest = title[Utf16Map(title).from_qt(first.textLength()) :].strip()
        if not rest:
            return inner.top() + _LINE
        second = QRect(inner.left(), inner.top() + _LINE, inner.width(), _LINE)
        draw_words(painter, second, rest, self._title, self._theme.ink, align=Qt.AlignmentFlag.AlignLeft)
        return inner.top() + 2 * _LINE


def repeats_chip(line: ArticleLine) -> str:
    """What a row says of repeats: how many a lead has, or that it is one."""
    if not line.cluster:
        return ""
    if line.cluster_place:
        return tr("repeat")
    return tr("+1 repeat") if line.cluster == 2 else tr("+{count} repeats", count=line.cluster - 1)


def _draw_count(painter: QPainter, meta: QRect, text: str, theme: Theme) -> int:
    """Draw a small frame with words at the right of a line; returns where what is left of the line ends."""
    font = ui_font(11)
    width = QFontMetrics(font).horizontalAdvance(text) + 2 * _CHIP
    frame = QRect(meta.right() - width, meta.top() + 1, width, meta.height() - 1)
    draw_frame(painter, frame, theme, dashed=False, fill=theme.page)
    draw_words(painter, frame, text, font, theme.muted, align=Qt.AlignmentFlag.AlignHCenter)
    return frame.left() - _CHIP
