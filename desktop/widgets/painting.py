"""Painting that delegates share: squares of topics, chips, key caps, thin bars."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.fonts import ui_font
from desktop.plain import plain
from desktop.theme import Theme

SQUARE: Final = 10
CHIP_HEIGHT: Final = 22
CAP_HEIGHT: Final = 18
_PADDING: Final = 8
_GAP: Final = 6
_RADIUS: Final = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A topic as a chip: its name and colour (`#rrggbb`); a suggested one is dashed."""

    text: str
    colour: str
    suggested: bool = False

    @property
    def font(self) -> QFont:
        """Half-bold where a person decided."""
        return ui_font(11, QFont.Weight.Normal if self.suggested else QFont.Weight.DemiBold)

    @property
    def width(self) -> int:
        """How wide the chip wants to be, in pixels."""
        return QFontMetrics(self.font).horizontalAdvance(plain(self.text)) + 2 * _PADDING + SQUARE - 2 + _GAP


def draw_cell_ground(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, focused: bool, ruled: bool = True
) -> None:
    """The ground of a cell of a row that is selected, hovered over, or neither; with a line below it, and the focus."""
    rect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(theme.selection))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(theme.window))
    if ruled:
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.line))
    if focused:
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), QColor(theme.accent))


def draw_square(painter: QPainter, left: int, middle: int, colour: str, theme: Theme, *, size: int = SQUARE) -> None:
    """A topic's square, its left edge and vertical middle given, in a colour that is seen on this theme."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.mark(colour)))
    painter.drawRoundedRect(QRectF(left, middle - size / 2, size, size), 2.5, 2.5)
    painter.restore()


def draw_frame(painter: QPainter, rect: QRect, theme: Theme, *, dashed: bool, fill: str | None = None) -> None:
    """A rounded frame of one pixel; dashed for what is only suggested."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(theme.muted if dashed else theme.field_line), 1)
    if dashed:
        colour = QColor(theme.muted)
        colour.setAlphaF(0.5)
        pen.setColor(colour)
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.restore()


def draw_chip(painter: QPainter, rect: QRect, chip: Chip, theme: Theme) -> None:
    """A chip in a rectangle; its name is elided where the rectangle is too narrow."""
    draw_frame(painter, rect, theme, dashed=chip.suggested, fill=None if chip.suggested else theme.page)
    draw_square(painter, rect.left() + _PADDING, rect.center().y() + 1, chip.colour, theme, size=SQUARE - 2)
    words = rect.adjusted(_PADDING + SQUARE - 2 + _GAP, 0, -_PADDING + 2, 0)
    draw_words(painter, words, chip.text, chip.font, theme.muted if chip.suggested else theme.ink)


def draw_words(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: str,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text in the vertical middle of a rectangle, elided at its right."""
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = QFontMetrics(font).elidedText(plain(text), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), elided)
    painter.restore()


def cap_font() -> QFont:
    """The font of key caps."""
    return ui_font(11)


def cap_width(key: str) -> int:
    """How wide a key cap is: at least as wide as high."""
    return max(CAP_HEIGHT + 2, QFontMetrics(cap_font()).horizontalAdvance(key) + 12)


def draw_cap(painter: QPainter, corner: QPoint, key: str, theme: Theme) -> QRect:
    """A key cap with its top left corner given; returns the place it takes."""
    rect = QRect(corner.x(), corner.y(), cap_width(key), CAP_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.keycap))
    painter.drawRoundedRect(QRectF(rect), 4, 4)
    painter.restore()
    draw_words(painter, rect, key, cap_font(), theme.muted, align=Qt.AlignmentFlag.AlignHCenter)
    return rect


def draw_ground(painter: QPainter, rect: QRect, colour: str, *, radius: float = 8.0) -> None:
    """The rounded ground of a selected or hovered row."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    painter.restore()


def draw_focus(painter: QPainter, rect: QRect, theme: Theme, *, radius: float = 8.0) -> None:
    """The outline of the row that has the focus."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def draw_progress(painter: QPainter, rect: QRect, share: float, theme: Theme) -> None:
    """A thin bar, `share` (0 to 1) of it filled."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QPainterPath()
    whole.addRoundedRect(QRectF(rect), rect.height() / 2, rect.height() / 2)
    painter.fillPath(whole, QColor(theme.track))
    if share > 0:
        done = QRectF(rect)
        done.setWidth(max(float(rect.height()), rect.width() * min(1.0, share)))
        filled = QPainterPath()
        filled.addRoundedRect(done, rect.height() / 2, rect.height() / 2)
        painter.fillPath(filled, QColor(theme.accent))
    painter.restore()


def draw_check(painter: QPainter, right: int, middle: int, colour: str) -> None:
    """A check mark that ends at `right`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline([QPoint(right - 10, middle), QPoint(right - 7, middle + 3), QPoint(right - 1, middle - 4)])
    painter.restore()
