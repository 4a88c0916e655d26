"""Statements over the same words: walking through them, and choosing one of a list."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from corpus.domain.history import cut
from corpus.domain.spans import Span, span
from corpus.domain.statements import Statement
from desktop.controllers.desk import Desk
from desktop.controllers.places import beside_statement
from desktop.fonts import ui_font
from desktop.navigation import neighbour
from desktop.reader.marks import StatementMark
from desktop.reader.page_selection import cursor_point
from desktop.theme import legible_on
from desktop.translate import tr
from desktop.wording import menu_text

_WORDS: Final = 60  # letters of a quote in the list
_SQUARE: Final = (18, 14)
_LETTERS: Final = 9


class Overlaps:
    """Reaches every statement, also where thirty lie over each other.

    A walk keeps to the words that it began on: those of the statement that was the current one, or the text cursor.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._session = desk.session
        self._reader = desk.window.workspace.reader.reader
        self._words: tuple[Span, ...] = ()
        self._last = ""
        desk.actions.on("next-over", lambda: self.walk(1))
        desk.actions.on("previous-over", lambda: self.walk(-1))
        desk.actions.on("list-over", self.open_list)
        self._reader.crowd_activated.connect(self._open_crowd)

    def walk(self, step: int) -> None:
        """Make the next statement over the same words the current one; after the last comes the first."""
        here, there = self._session.statement, self._there()
        ids = [each.id for each in there]
        if not ids or ids == [here]:
            self._session.told.emit(tr("No other statement is over these words."))
            return
        following = neighbour(ids, here, step) if here in ids else ids[0]
        if following == here or not following:
            following = ids[0] if step > 0 else ids[-1]
        self._session.show_statement(following)
        self._last = following
        number = ids.index(following) + 1
        self._session.told.emit(tr("Statement {number} of {count} over the same words", number=number, count=len(ids)))

    def open_list(self) -> None:
        """Open the list of the statements over the same words, beside them."""
        there = self._there()
        if not there:
            self._session.told.emit(tr("No other statement is over these words."))
            return
        self._open([each.id for each in there], beside_statement(self._reader, self._session.statement))

    def menu_of(self, ids: Sequence[str]) -> QMenu:
        """The list of some statements of the page: label, beginning of the quote and speaker."""
        menu = QMenu(self._reader)
        sheet = self._reader.sheet
        for place in (sheet.layout.statements.get(each) for each in ids) if sheet else ():
            if place is None:
                continue
            action = menu.addAction(self._icon(place.mark), menu_text(_line(place.mark)))
            action.setCheckable(True)
            action.setChecked(place.mark.id == self._session.statement)
            action.triggered.connect(lambda _checked=False, name=place.mark.id: self._session.show_statement(name))
            if action.isChecked():
                menu.setActiveAction(action)
        return menu

    def _open_crowd(self, ids: list[str], place: QPoint) -> None:
        self._open(ids, place)

    def _open(self, ids: Sequence[str], place: QPoint) -> None:
        menu = self.menu_of(ids)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        if menu.activeAction() is None and menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _there(self) -> list[Statement]:
        """The statements over the words of the walk, in the order of the text."""
        project, article = self._desk.project, self._session.article
        if project is None or not article:
            return []
        all_ = project.statements.of_article(article)
        if not self._session.statement or self._session.statement != self._last or not self._words:
            self._words = self._begin(all_)
        return [each for each in all_ if any(own.overlaps(word) for own in each.spans for word in self._words)]

    def _begin(self, all_: Sequence[Statement]) -> tuple[Span, ...]:
        """The words that a walk begins on."""
        here = next((each for each in all_ if each.id == self._session.statement), None)
        if here:
            return here.spans
        sheet = self._reader.sheet
        at = cursor_point(self._reader.textCursor(), sheet.units) if sheet else 0
        return (span(at, at + 1),)

    def _icon(self, mark: StatementMark) -> QIcon:
        """The square of the chip, with its label."""
        colour = QColor(mark.colour or "#63676e")
        square = QPixmap(*_SQUARE)
        square.fill(colour)
        with QPainter(square) as painter:
            painter.setFont(ui_font(_LETTERS, QFont.Weight.Bold))
            painter.setPen(QColor(legible_on(colour.name())))
            painter.drawText(square.rect(), Qt.AlignmentFlag.AlignCenter, mark.label)
        return QIcon(square)


def _line(mark: StatementMark) -> str:
    statement = mark.statement
    words = cut(statement.quote)
    words = words if len(words) <= _WORDS else f"{words[:_WORDS].rstrip()}…"
    names = ", ".join(each.name for each in mark.chips)
    return "  ·  ".join(part for part in (words, statement.speaker, names) if part)
