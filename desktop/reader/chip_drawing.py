"""How a topic's chip looks: its label on its colour, its name, and its score while it is only suggested."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.fonts import ui_font
from desktop.languages import shown_number
from desktop.reader.marks import ChipMark
from desktop.reader.pictures import Pictures
from desktop.theme import Theme, legible_on

PIXELS: Final = 12
_PAD: Final = 8.0
_INSET: Final = 4.0
_SQUARE: Final = (16.0, 12.0)
_LABEL_PIXELS: Final = 9
_GAP: Final = 6.0
_RADIUS: Final = 5.0


class ChipDrawing:
    """Measures and draws chips with one pair of fonts."""

    def __init__(self, pixels: int = PIXELS) -> None:
        self._accepted = ui_font(pixels, QFont.Weight.DemiBold)
        self._suggested = ui_font(pixels)
        self._label = ui_font(_LABEL_PIXELS, QFont.Weight.Bold)
        self._pictures = Pictures()
        self._widths: dict[tuple[str, bool, str], int] = {}
        self._metrics = {True: QFontMetricsF(self._accepted), False: QFontMetricsF(self._suggested)}

    def width(self, chip: ChipMark) -> int:
        """How wide the whole chip wants to be, in pixels; measured once for each wording."""
        score = score_text(chip)
        key = (chip.name, chip.accepted, score)
        if key not in self._widths:
            self._widths[key] = self._measured(chip.name, score, self._metrics[chip.accepted])
        return self._widths[key]

    def _measured(self, name: str, score: str, metrics: QFontMetricsF) -> int:
        words = metrics.horizontalAdvance(name) + (_GAP + metrics.horizontalAdvance(score) if score else 0)
        return int(_INSET + _SQUARE[0] + _GAP + words + _PAD) + 1

    def draw(self, painter: QPainter, box: QRectF, chip: ChipMark, theme: Theme, *, current: bool = False) -> None:
        """Draw the chip into its box; a long name is elided, the score never is; `current` ones have an accent."""
        key = (chip.name, chip.label, chip.colour, chip.accepted, score_text(chip), current, theme.name)
        self._pictures.paint(
            painter, box, key, lambda drawing, inside: self._draw(drawing, inside, chip, theme, current=current)
        )

    def _draw(self, painter: QPainter, box: QRectF, chip: ChipMark, theme: Theme, *, current: bool) -> None:
        metrics = self._metrics[chip.accepted]
        self._frame(painter, box, theme, solid=chip.accepted, current=current)
        colour = QColor(theme.mark(chip.colour) if chip.colour else theme.muted)
        square = QRectF(box.left() + _INSET, box.center().y() - _SQUARE[1] / 2, *_SQUARE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(square, 3, 3)
        painter.setFont(self._label)
        painter.setPen(QColor(legible_on(colour.name())))
        painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), chip.label)
        painter.setFont(self._accepted if chip.accepted else self._suggested)
        score = score_text(chip)
        score_width = metrics.horizontalAdvance(score) if score else 0.0
        left = square.right() + _GAP
        room = box.right() - _PAD - left - (score_width + _GAP if score else 0)
        name = metrics.elidedText(chip.name, Qt.TextElideMode.ElideRight, room + 0.5)
        painter.setPen(QColor(theme.ink if chip.accepted else theme.muted))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(left, box.top(), room, box.height()), middle, name)
        if score:
            after = left + metrics.horizontalAdvance(name) + _GAP
            painter.drawText(QRectF(after, box.top(), score_width, box.height()), middle, score)

    def draw_more(self, painter: QPainter, box: QRectF, count: int, theme: Theme) -> None:
        """Draw the `+n` of chips that have no room."""
        painter.setFont(self._suggested)
        painter.setPen(QColor(theme.muted))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), f"+{count}")

    def _frame(self, painter: QPainter, box: QRectF, theme: Theme, *, solid: bool, current: bool) -> None:
        pen = QPen(QColor(theme.accent if current else theme.field_line if solid else theme.chip_dash), 1)
        if not solid:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(QColor(theme.chip if solid else theme.page))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def score_text(chip: ChipMark) -> str:
    """The score with two decimals; empty for a topic that was decided or has none."""
    return "" if chip.accepted or chip.score is None else shown_number(chip.score, 2)
