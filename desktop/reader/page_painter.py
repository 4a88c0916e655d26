"""Paints a scene: one half under the text, the other over it. Knows no document."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.fonts import ui_font
from desktop.reader.chip_drawing import ChipDrawing
from desktop.reader.page_layout import PageLayout
from desktop.reader.page_scene import Area, Bracket, Scene, Underline
from desktop.reader.pictures import Pictures
from desktop.theme import Theme

_DASH: Final = (2.5, 2.0)  # in pen widths of two pixels
_TINT_REACH: Final = 2.0
_RADIUS: Final = 3.0
_LABEL_PIXELS: Final = 9
_LABEL_HEIGHT: Final = 10


class PagePainter:
    """Paints with one theme; keeps its pens."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.chips = ChipDrawing()
        self._label_font = ui_font(_LABEL_PIXELS, QFont.Weight.Bold)
        self._label_metrics = QFontMetricsF(self._label_font)
        self._labels = Pictures()
        self._pens: dict[tuple[str | None, bool, int], QPen] = {}

    def paint_under(self, painter: QPainter, scene: Scene) -> None:
        """What lies behind the letters: the wash of the current statement, tints of mentions, search hits."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if scene.wash:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.wash))
            painter.drawRoundedRect(_rect(scene.wash), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.selection))
        for area in scene.hovered:
            painter.drawRect(_rect(area))
        for tint in scene.tints:
            self._paint_tint(painter, tint.area, tint.label, accepted=tint.accepted)
        for hit in scene.hits:
            painter.setPen(QPen(QColor(self.theme.ink), 1) if hit.current else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hit_current if hit.current else self.theme.hit))
            painter.drawRoundedRect(_rect(hit.area, 1.5), _RADIUS, _RADIUS)

    def paint_over(self, painter: QPainter, scene: Scene, layout: PageLayout) -> None:
        """What lies over and beside the text: underlines, brackets and chips."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for line in scene.voices:
            painter.setPen(self._voice_pen())
            painter.drawLine(QPointF(line.left, round(line.y) + 0.5), QPointF(line.right, round(line.y) + 0.5))
        for line in scene.underlines:
            self._paint_underline(painter, line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bracket in scene.brackets:
            self._paint_bracket(painter, bracket)
        for bracket in scene.brackets:
            self._paint_label(painter, bracket)
        for place in scene.chips:
            box = QRectF(layout.columns.chips_left + place.left, place.top, place.width, layout.grid.height)
            if place.chip:
                self.chips.draw(painter, box, place.chip, self.theme, current=place.statement == scene.current)
            else:
                self.chips.draw_more(painter, box, len(place.hidden), self.theme)

    def _paint_tint(self, painter: QPainter, area: Area, label: str, *, accepted: bool) -> None:
        box = _rect(area, _TINT_REACH)
        if accepted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.tint(label)))
        else:
            pen = QPen(QColor(self.theme.tint_edge(label)), 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(QColor(self.theme.faint(self.theme.tint(label))))
            box = QRectF(
                round(box.left()) + 0.5, round(box.top()) + 0.5, round(box.width()) - 1, round(box.height()) - 1
            )
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _paint_underline(self, painter: QPainter, line: Underline) -> None:
        painter.setPen(self._pen(line.colour, accepted=line.accepted, width=2))
        painter.drawLine(QPointF(round(line.left), line.y + 1), QPointF(round(line.right), line.y + 1))

    def _paint_bracket(self, painter: QPainter, bracket: Bracket) -> None:
        pen = self._pen(bracket.colour, accepted=bracket.accepted, width=3 if bracket.current else 2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top, bottom = round(bracket.top) + 1, round(bracket.bottom) - 1
        if bracket.count:
            if not bracket.is_bare:
                painter.drawLine(QPointF(bracket.x, top + 16), QPointF(bracket.x, bottom))
            painter.setPen(QColor(self.theme.muted))
            painter.setFont(ui_font(10))
            words = QRectF(max(1, bracket.x - 4), top, 24, 14)  # never over the edge of the page
            painter.drawText(
                words, int(Qt.AlignmentFlag.AlignLeft), f"+{bracket.count}" if bracket.count < 100 else "99+"
            )
            return
        path = QPainterPath(QPointF(bracket.x + bracket.tick, top))
        path.lineTo(bracket.x + 2, top)
        path.quadTo(bracket.x, top, bracket.x, top + 2)
        path.lineTo(bracket.x, bottom - 2)
        path.quadTo(bracket.x, bottom, bracket.x + 2, bottom)
        path.lineTo(bracket.x + bracket.tick, bottom)
        painter.drawPath(path)

    def _paint_label(self, painter: QPainter, bracket: Bracket) -> None:
        """The topic's label, which tells topics apart without colours: beside the upright, else in a gap of it."""
        if not bracket.label:
            return
        width = round(self._label_metrics.horizontalAdvance(bracket.label)) + 2
        beside = width <= bracket.room - 4
        left = bracket.x + 2 if beside else max(0, bracket.x - width // 2)
        box = QRectF(left, round(bracket.top) + 4 + bracket.label_drop, width, _LABEL_HEIGHT)

        def draw(drawing: QPainter, inside: QRectF) -> None:
            if not beside:
                drawing.fillRect(inside, QColor(self.theme.page))
            drawing.setFont(self._label_font)
            drawing.setPen(QColor(self.theme.text(bracket.colour) if bracket.colour else self.theme.muted))
            drawing.drawText(inside, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), bracket.label)

        self._labels.paint(painter, box, (bracket.label, bracket.colour, beside), draw)

    def _pen(self, colour: str | None, *, accepted: bool, width: int) -> QPen:
        """The pen of a topic's colour (muted for none), dashed for a suggestion."""
        key = (colour, accepted, width)
        if key not in self._pens:
            pen = QPen(QColor(self.theme.mark(colour) if colour else self.theme.muted), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if not accepted:
                pen.setDashPattern([each * 2 / width for each in _DASH])
            self._pens[key] = pen
        return self._pens[key]

    def _voice_pen(self) -> QPen:
        pen = QPen(QColor(self.theme.muted), 1)
        pen.setDashPattern([1, 2])
        return pen


def _rect(area: Area, reach: float = 0.0) -> QRectF:
    return QRectF(area.left - reach, area.top, area.right - area.left + 2 * reach, area.bottom - area.top)
