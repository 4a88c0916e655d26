"""How many statements fall into each month: plain bars, painted; a bar is clicked or chosen with the arrow keys."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.dates import shown_date
from desktop.fonts import ui_font
from desktop.languages import shown_number
from desktop.theme import Theme
from desktop.translate import tr
from desktop.wording import tip

_HEIGHT: Final = 84
_FOOT: Final = 18  # pixels for the first and the last month
_HEAD: Final = 16  # pixels for the highest number
_WIDEST: Final = 28
_MOST: Final = 600  # months: fifty years; older ones are left out


class MonthChart(QWidget):
    """`chosen` carries the month (`2024-05`) of the bar that was clicked, or chosen by Enter."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.months: list[tuple[str, int]] = []
        self._current = -1
        self._undated = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Statements by month"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def show_dates(self, dates: Iterable[str | None]) -> None:
        """Show other dates (ISO, may be partial); those without year and month are not shown."""
        given = list(dates)
        counts = Counter(date[:7] for date in given if date and not date.startswith("-") and len(date) >= 7)
        self.months = [(month, counts[month]) for month in _between(min(counts), max(counts))] if counts else []
        self._undated = len(given) - sum(counts.values())
        self._current = -1
        told = ", ".join(_told(month, count) for month, count in self.months if count)
        self.setAccessibleDescription(told)
        self.setVisible(bool(self.months))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as it needs, as wide as there is room."""
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(80, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        """The month and its number as a tool tip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos().x())
            if place >= 0:
                month, count = self.months[place]
                QToolTip.showText(event.globalPos(), tip(_told(month, count)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the month."""
        self._choose(self._at(round(event.position().x())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go through the months that have statements, Enter chooses."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            there = [place for place, (_, count) in enumerate(self.months) if count]
            ahead = [place for place in there if (place - self._current) * steps[Qt.Key(event.key())] > 0]
            if ahead:
                self._current = min(ahead, key=lambda place: abs(place - self._current))
                self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bars, the first and the last month, and the highest number."""
        if not self.months:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for place in range(len(self.months)):
                painter.setBrush(QColor(self._theme.accent if place != self._current else self._theme.ink))
                painter.drawRoundedRect(self._bar(place), 2, 2)
            base = self.height() - _FOOT
            painter.fillRect(QRectF(0, base, self.width(), 1), QColor(self._theme.line))
            painter.setPen(QColor(self._theme.muted))
            painter.setFont(ui_font(11))
            foot = QRectF(0, base + 3, self.width(), _FOOT - 3)
            painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, shown_date(self.months[0][0]))
            if len(self.months) > 1:
                right = min(self.width(), round(self._bar(len(self.months) - 1).right()) + 40)
                last = QRectF(0, base + 3, max(right, 170), _FOOT - 3)
                painter.drawText(last, Qt.AlignmentFlag.AlignRight, shown_date(self.months[-1][0]))
            painter.drawText(QRectF(0, 0, self.width(), _HEAD), Qt.AlignmentFlag.AlignLeft, self._head())
            if self.hasFocus():
                painter.setPen(QColor(self._theme.accent))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _head(self) -> str:
        """What the bars say, for one glance."""
        most = max(count for _, count in self.months)
        text = tr("Statements by month, at most {count}", count=most)
        return tr("{text}; {count} without a month", text=text, count=self._undated) if self._undated else text

    def _step(self) -> float:
        return min(float(_WIDEST), self.width() / max(1, len(self.months)))

    def _bar(self, place: int) -> QRectF:
        step, room = self._step(), self.height() - _FOOT - _HEAD - 4
        count = self.months[place][1]
        most = max(each for _, each in self.months)
        height = max(3.0, room * count / most) if count else 0.0
        gap = 2.0 if step > 6 else 0.5
        return QRectF(place * step, self.height() - _FOOT - height, max(1.0, step - gap), height)

    def _at(self, x: int) -> int:
        place = int(x / self._step()) if self.months else -1
        return place if 0 <= place < len(self.months) else -1

    def _choose(self, place: int) -> None:
        if place >= 0 and self.months[place][1]:
            self._current = place
            self.update()
            self.chosen.emit(self.months[place][0])


def _between(first: str, last: str) -> list[str]:
    """The months from the first to the last, at most so many that they can be painted."""
    begin, end = (int(each[:4]) * 12 + int(each[5:7]) - 1 for each in (first, last))
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(max(begin, end - _MOST + 1), end + 1)]


def _told(month: str, count: int) -> str:
    """A month with the number of its statements."""
    return f"{shown_date(month)}: {shown_number(count)}"
