"""How a topic looks in the statement panel: key, square, name, and what was decided."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from corpus.domain.statements import State
from desktop.fonts import ui_font
from desktop.languages import shown_number
from desktop.models.topic_choices import CHOICE_ROLE, TopicChoice
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.painting import (
    CAP_HEIGHT,
    draw_cap,
    draw_check,
    draw_focus,
    draw_frame,
    draw_ground,
    draw_square,
    draw_words,
)
from desktop.wording import STANCES, shown_key

Index = QModelIndex | QPersistentModelIndex

ROW: Final = 26
_WHY: Final = 18
_MARGIN: Final = 8
_SQUARE_AT: Final = 38
_NAME_AT: Final = 58


class TopicChoiceDelegate(QStyledItemDelegate):
    """Suggested topics are dashed, with their score and reasons; accepted ones are half-bold, with a check mark."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, and another for reasons."""
        choice: TopicChoice = index.data(CHOICE_ROLE)
        return QSize(120, ROW + (_WHY if choice.why else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground or dashed frame, then the parts from left to right."""
        choice: TopicChoice = index.data(CHOICE_ROLE)
        theme = self._theme
        row = QRect(option.rect.left(), option.rect.top(), option.rect.width(), ROW)
        self._paint_ground(painter, row, option, choice)
        middle = row.center().y() + 1
        if key := shown_key(choice.topic.key):
            draw_cap(painter, QPoint(row.left() + _MARGIN, middle - CAP_HEIGHT // 2), key, theme)
        draw_square(painter, row.left() + _SQUARE_AT, middle, choice.topic.colour, theme)
        right = self._paint_right(painter, row, choice)
        decided = choice.state is State.ACCEPTED
        font = ui_font(13, QFont.Weight.DemiBold if decided else QFont.Weight.Normal)
        name = QRect(row.left() + _NAME_AT, row.top(), right - row.left() - _NAME_AT - 8, row.height())
        retired = choice.topic.retired
        words = tr("{topic} (retired)", topic=choice.topic.name) if retired else choice.topic.name
        draw_words(painter, name, words, font, theme.muted if retired else theme.ink)
        if choice.why:
            below = QRect(name.left(), row.bottom(), row.right() - name.left() - _MARGIN, _WHY)
            draw_words(painter, below, choice.why, ui_font(11), theme.muted)

    def _paint_ground(self, painter: QPainter, row: QRect, option: QStyleOptionViewItem, choice: TopicChoice) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            draw_ground(painter, row, self._theme.selection, radius=6.0)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_ground(painter, row, self._theme.window, radius=6.0)
        if choice.state is State.SUGGESTED:
            draw_frame(painter, row, self._theme, dashed=True)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, row, self._theme, radius=6.0)

    def _paint_right(self, painter: QPainter, row: QRect, choice: TopicChoice) -> int:
        """Score, or stance and check mark; returns where this begins."""
        right = row.right() - _MARGIN
        if choice.state is None:
            return right
        if choice.state is State.SUGGESTED:
            text = shown_number(choice.score, 2) if choice.score is not None else ""
        else:
            draw_check(painter, right, row.center().y() + 1, self._theme.accent if choice.mine else self._theme.muted)
            right -= 18
            text = tr(STANCES[choice.stance]) if choice.stance else ("" if choice.mine else choice.coder or "")
        font = ui_font(12)
        width = min(QFontMetrics(font).horizontalAdvance(text) + 2, row.width() // 3)
        draw_words(
            painter,
            QRect(right - width, row.top(), width, row.height()),
            text,
            font,
            self._theme.muted,
            align=Qt.AlignmentFlag.AlignRight,
        )
        return right - width
