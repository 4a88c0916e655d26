"""Moving about a page: a short scroll to what is asked for, and keeping one's place when the layout changes."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar, QStyle

from desktop.reader.page_geometry import PageGeometry

_MILLISECONDS: Final = 160
_MARGIN: Final = 12  # pixels that stay free around what was scrolled to
_REST: Final = 0.25  # share of the view above what was scrolled to

Place = tuple[int, float]


class PageScroller:
    """Moves one vertical scroll bar over the page."""

    def __init__(self, bar: QScrollBar) -> None:
        self._bar = bar
        self._motion = QPropertyAnimation(bar, b"value", bar)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    def stop(self) -> None:
        """End a scroll that is under way where it is."""
        self._motion.stop()

    def show(self, top: float, bottom: float, height: int) -> None:
        """Bring the stretch into a view of this height; nothing moves where it is in view already."""
        value = self._motion.endValue() if self._motion.state() is QPropertyAnimation.State.Running else None
        start = int(value) if value is not None else self._bar.value()
        if start <= top - _MARGIN and bottom + _MARGIN <= start + height:
            return
        share = min(_REST * height, max(_MARGIN, (height - (bottom - top)) / 2))
        goal = min(self._bar.maximum(), max(self._bar.minimum(), round(top - share)))
        self._motion.stop()
        if not self._bar.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._bar):
            self._bar.setValue(goal)
            return
        self._motion.setDuration(_MILLISECONDS)
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(goal)
        self._motion.start()

    def place(self, geometry: PageGeometry) -> Place | None:
        """The position at the top of the view and how far it is scrolled past; None at the very top."""
        value = self._bar.value()
        near = geometry.visible(value, value + 1)
        first = near.start if near.start < len(geometry.lines) else len(geometry.lines) - 1
        if value == 0 or first < 0:
            return None
        return geometry.lines[first].start, value - geometry.lines[first].top

    def restore(self, geometry: PageGeometry, place: Place | None) -> None:
        """Go back to a place after the layout changed."""
        if place:
            self._motion.stop()
            self._bar.setValue(round(geometry.lines[geometry.line_of(place[0])].top + place[1]))
