"""Pointing at an entity of the text by letters: each that can be seen gets one or two, as a browser's links would."""

from typing import Final
from weakref import proxy

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter

from desktop.fonts import ui_font
from desktop.reader.direction import reads_left
from desktop.reader.hint_codes import hint_codes, typed_letter
from desktop.reader.mention_marks import MentionMark
from desktop.reader.page_scene import areas
from desktop.reader.page_view import PageView
from desktop.theme import Theme

_SPEAKING: Final = ("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC")
_MOST: Final = 600
_PIXELS: Final = 11


class MentionHints(QObject):
    """While it lasts, letters stand at the entities of the view and every key is one of them.

    `chosen` tells the id of the entity, or an empty text for nobody (Backspace). Escape ends it.
    """

    chosen = Signal(str)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view: PageView = proxy(view)  # the view goes when nobody holds it, which a circle would delay
        self._codes: dict[str, MentionMark] = {}
        self._typed = ""
        self._font = ui_font(_PIXELS, QFont.Weight.Bold)

    @property
    def codes(self) -> dict[str, str]:
        """The letters on the page, each with the id of its entity; empty while there are none."""
        return {code: mark.id for code, mark in self._codes.items()}

    def start(self) -> bool:
        """Show the letters, the first ones at the entities nearest to the current statement; False for no entity."""
        there = self._in_view()
        self._typed = ""
        self._codes = dict(zip(hint_codes(len(there)), there, strict=True))
        self._view.viewport().update()
        return bool(there)

    def cancel(self) -> None:
        """Take the letters away."""
        if self._codes:
            self._codes, self._typed = {}, ""
            self._view.viewport().update()

    def takes(self, event: QEvent) -> bool:
        """Every key while it lasts; whatever else happens to the reader ends it."""
        if not self._codes:
            return False
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Resize):
            self.cancel()
        if not isinstance(event, QKeyEvent):
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self._press(event)
        return True

    def paint_under(self, painter: QPainter, theme: Theme, lines: range) -> None:
        """Nothing."""

    def paint_over(self, painter: QPainter, theme: Theme, lines: range) -> None:
        """The letters, each over the beginning of its entity; those that were typed already are faint."""
        sheet = self._view.sheet
        if sheet is None or not self._codes:
            return
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        for code, mark in self._codes.items():
            places = areas(sheet.geometry, lines, mark.start, mark.end) if code.startswith(self._typed) else []
            if not places:
                continue
            shown = code[len(self._typed) :].upper()
            width = metrics.horizontalAdvance(shown) + 8
            leftwards = reads_left(sheet.page.article.body, sheet.units.from_qt(mark.start))
            left = places[0].right - width + 3 if leftwards else places[0].left - 3
            box = QRectF(left, places[0].top - 5, width, 15)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(theme.on_accent))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _press(self, event: QKeyEvent) -> None:
        letter = typed_letter(event.text())
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._back()
        elif letter and any(code.startswith(self._typed + letter) for code in self._codes):
            self._typed += letter
            mark = self._codes.get(self._typed)
            self._view.viewport().update()
            if mark:
                self.cancel()
                self.chosen.emit(mark.id)

    def _back(self) -> None:
        """Take a letter back; with none typed, choose nobody."""
        if self._typed:
            self._typed = ""
            self._view.viewport().update()
        else:
            self.cancel()
            self.chosen.emit("")

    def _in_view(self) -> list[MentionMark]:
        """The entities in view that may speak, the nearest to the current statement first."""
        sheet, view = self._view.sheet, self._view
        if sheet is None:
            return []
        top = view.verticalScrollBar().value()
        lines = sheet.geometry.visible(top, top + view.viewport().height())
        if not lines:
            return []
        rows = sheet.geometry.lines
        place = sheet.layout.statements.get(view.current or "")
        middle = (place.mark.start + place.mark.end) / 2 if place else rows[lines.start].start
        there = sheet.layout.mentions.within(rows[lines.start].start, rows[lines[-1]].end)
        speaking = [each for each in there if each.label in _SPEAKING]
        return sorted(speaking, key=lambda each: (abs((each.start + each.end) / 2 - middle), each.id))[:_MOST]
