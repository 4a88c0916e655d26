"""The ends of the current statement, dragged with the mouse: a preview while they move, one change when let go."""

from dataclasses import dataclass, replace
from typing import Final
from weakref import proxy

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter

from corpus.domain.spans import Span
from corpus.domain.statements import Statement
from corpus.domain.surgery import Edge, Spans, dragged
from desktop.reader.handles import KNOB, Handle, handle_at, handles
from desktop.reader.page_scene import areas
from desktop.reader.page_view import PageView
from desktop.theme import Theme

_EDGE: Final = 28  # pixels from the end of the view in which it scrolls by itself
_PACE: Final = 30  # milliseconds from step to step of that
_STEP: Final = 14  # pixels of such a step


@dataclass(frozen=True, slots=True, kw_only=True)
class Drag:
    """An end on its way: of which part of which statement, and what the spans would be now."""

    statement: str
    before: Spans
    part: int
    edge: Edge
    spans: Spans


class EdgeHandles(QObject):
    """Draws the handles of the current statement and drags them. `done` tells the statement and its new spans.

    Whole words are taken, with Alt single letters. Escape leaves everything as it was.
    """

    done = Signal(str, object)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view: PageView = proxy(view)  # the view goes when nobody holds it, which a circle would delay
        self._drag: Drag | None = None
        self._point = QPoint()
        self._letters = False
        self.enabled = False
        self._timer = QTimer(self)
        self._timer.setInterval(_PACE)
        self._timer.timeout.connect(self._scroll_on)

    @property
    def dragging(self) -> bool:
        """Whether an end is on its way."""
        return self._drag is not None

    @property
    def preview(self) -> tuple[Span, ...]:
        """What the statement would be if the end were let go here; empty while none is dragged."""
        return self._drag.spans if self._drag else ()

    def handle_at(self, point: QPointF) -> Handle | None:
        """The handle under a point of the viewport."""
        sheet, statement = self._view.sheet, self._statement()
        if sheet is None or statement is None:
            return None
        return handle_at(handles(sheet, statement.spans), point.x(), point.y() + self._shift())

    def press(self, event: QMouseEvent) -> bool:
        """Begin where a handle is under the mouse."""
        if self._drag:
            return True
        found = self.handle_at(event.position()) if event.button() is Qt.MouseButton.LeftButton else None
        statement = self._statement()
        if found is None or statement is None:
            return False
        self._drag = Drag(
            statement=statement.id,
            before=statement.spans,
            part=found.part,
            edge=found.edge,
            spans=statement.spans,
        )
        self._view.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        self._view.viewport().update()
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Bring the end to the mouse; near an end of the view, scroll."""
        if self._drag is None:
            return False
        if not event.buttons() & Qt.MouseButton.LeftButton:  # it was let go where nobody could tell
            self.cancel()
            return False
        self._point = event.position().toPoint()
        self._letters = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._follow()
        if self._pull():
            self._timer.start()
        else:
            self._timer.stop()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Let the end go where it is."""
        if self._drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return self._drag is not None
        drag = self._drag
        self.cancel()
        if drag.spans != drag.before:
            self.done.emit(drag.statement, drag.spans)
        return True

    def takes(self, event: QEvent) -> bool:
        """Escape, while an end is dragged."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if self._drag is None or event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.cancel()
        return event.key() == Qt.Key.Key_Escape

    def cancel(self) -> None:
        """Leave the statement as it was."""
        self._timer.stop()
        if self._drag:
            self._drag = None
            self._view.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self._view.viewport().update()

    def paint_under(self, painter: QPainter, theme: Theme, lines: range) -> None:
        """The words that the statement would have."""
        sheet = self._view.sheet
        if sheet is None or self._drag is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text_selection))
        for start, end in map(sheet.units.span_to_qt, self._drag.spans):
            for area in areas(sheet.geometry, lines, start, end):
                painter.drawRect(
                    round(area.left), round(area.top), round(area.right - area.left), round(area.bottom - area.top)
                )

    def paint_over(self, painter: QPainter, theme: Theme, lines: range) -> None:
        """The handles."""
        sheet, statement = self._view.sheet, self._statement()
        if sheet is None or statement is None or not lines:
            return
        top, bottom = sheet.geometry.lines[lines.start].top, sheet.geometry.lines[lines[-1]].bottom
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        for each in handles(sheet, self._drag.spans if self._drag else statement.spans):
            if top - KNOB <= each.bottom and each.top <= bottom + KNOB:
                painter.drawRect(round(each.x) - 1, round(each.top), 2, round(each.bottom - each.top))
                painter.drawEllipse(QPointF(round(each.x), each.knob), KNOB, KNOB)

    def _statement(self) -> Statement | None:
        """The current statement, where its ends can be dragged."""
        sheet = self._view.sheet
        if not self.enabled or sheet is None:
            return None
        place = sheet.layout.statements.get(self._view.current or "")
        return place.mark.statement if place else None

    def _follow(self) -> None:
        """The end goes to the letter that is nearest to the mouse."""
        sheet = self._view.sheet
        if sheet is None or self._drag is None:
            return
        at = sheet.units.from_qt(min(self._view.cursorForPosition(self._point).position(), sheet.units.units))
        body, drag = sheet.page.article.body, self._drag
        spans = dragged(body, drag.before, drag.part, drag.edge, at, snap=not self._letters)
        if spans != drag.spans:
            self._drag = replace(drag, spans=spans)
            self._view.viewport().update()

    def _pull(self) -> int:
        """How far the view has to scroll: up where the mouse is near its top or above, down likewise."""
        height = self._view.viewport().height()
        if self._point.y() < _EDGE:
            return -_STEP
        return _STEP if self._point.y() > height - _EDGE else 0

    def _scroll_on(self) -> None:
        """One step of scrolling by itself."""
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._pull())
        if bar.value() == before:
            self._timer.stop()
        self._follow()

    def _shift(self) -> int:
        return self._view.verticalScrollBar().value()
