"""The reader: the page with the mouse, the keyboard, the clipboard and a screen reader."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from corpus.domain.spans import Span
from desktop.reader.described import described_statement
from desktop.reader.edges import EdgeHandles
from desktop.reader.hints import MentionHints
from desktop.reader.hits import Layer, Target
from desktop.reader.page import Page
from desktop.reader.page_selection import copied, select, word_span
from desktop.reader.page_view import PageView, empty_text
from desktop.reader.tips import tip_of
from desktop.theme import LIGHT, Theme
from desktop.translate import tr
from desktop.wording import tip

_FLAGS: Final = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_MARGIN: Final = (Layer.CHIP, Layer.BRACKET)
_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_SHARED_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space)


class Reader(PageView):
    """Shows a `Page`, says what was clicked and selected. It never changes anything itself.

    A click on a mention inside a statement activates both, the statement first. `selection_changed` brings a `Span`
    of whole words in code points, or None. `crowd_activated` brings the statements of a `+n` bar and where it was
    clicked; `speaker_pointed` the mention that was chosen by its letters or clicked with Ctrl, empty for nobody;
    `spans_wanted` a statement and the spans that it was dragged to.
    """

    statement_activated = Signal(str)
    crowd_activated = Signal(list, QPoint)
    speaker_pointed = Signal(str)
    spans_wanted = Signal(str, object)
    mention_activated = Signal(str)
    chip_activated = Signal(str, str)
    selection_changed = Signal(object)
    zoomed = Signal(int)  # by so many pixels

    def __init__(self, parent: QWidget | None = None, *, theme: Theme = LIGHT) -> None:
        super().__init__(parent, theme=theme)
        self._told: Span | None = None
        self._pressed: QPoint | None = None
        self._pressed_on: Target | None = None
        self.edges, self.hints = EdgeHandles(self), MentionHints(self)
        self.edges.done.connect(self.spans_wanted)
        self.hints.chosen.connect(self.speaker_pointed)
        self.overlays = (self.edges, self.hints)
        self.setTextInteractionFlags(_FLAGS)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Article text"))
        self.setAccessibleDescription(empty_text())
        self.selectionChanged.connect(self._tell_selection)

    def show_article(self, page: Page | None) -> None:
        """Show another article from its beginning, or with None the empty page."""
        self._end_modes()
        super().show_article(page)
        self._describe()
        self._tell_selection()

    def update_page(self, page: Page) -> None:
        """Show the same article with other annotations; scroll position and selection stay as they are."""
        self._end_modes()
        super().update_page(page)
        self._describe()

    def set_current(self, statement_id: str | None, *, scroll: bool = True) -> None:
        """Make a statement the current one; a screen reader finds it in the reader's description."""
        if statement_id != self.current:
            self._end_modes()
        super().set_current(statement_id, scroll=scroll)
        self._describe()

    def selected_span(self) -> Span | None:
        """The selection as a span of whole words, in code points."""
        if self.sheet is None:
            return None
        return word_span(self.textCursor(), self.sheet.units, self.sheet.page.article.body)

    def clear_selection(self) -> None:
        """Select nothing; the cursor stays where it is."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def targets_at(self, point: QPointF) -> list[Target]:
        """What lies at a point of the viewport, the topmost first."""
        if self.sheet is None:
            return []
        return self.sheet.targets_at(point.x(), point.y() + self.verticalScrollBar().value())

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text as the article has it."""
        if self.sheet is None:
            return QMimeData()
        return copied(self.textCursor(), self.sheet.units, self.sheet.page.article.body)

    def event(self, event: QEvent) -> bool:
        """Keys that mean an action of the window are left to it, although a text field would keep them.

        So is the key for copying, unless text is selected: the window then copies the current statement. While letters
        stand at the mentions or an end is dragged, the keys are for that.
        """
        if any(each.takes(event) for each in self.overlays):
            return True
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            copies = event.matches(QKeySequence.StandardKey.Copy)
            event.setAccepted(copies and self.textCursor().hasSelection())
            if copies or _is_shared(event):
                return event.isAccepted()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began; chips and brackets do not move the text cursor."""
        self._pressed, self._pressed_on = None, None
        self.hints.cancel()
        if self.edges.press(event):
            return
        if event.button() is Qt.MouseButton.LeftButton:
            targets = self.targets_at(event.position())
            self._pressed = event.position().toPoint()
            self._pressed_on = targets[0] if targets and targets[0].layer in _MARGIN else None
        if self._pressed_on is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish a click or a selection; a selection grows to whole words."""
        if self.edges.release(event):
            return
        if self._pressed_on is None:
            super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None or self.sheet is None:
            return
        found = self.selected_span()
        if self._pressed_on is None and found:
            self.setTextCursor(select(self.textCursor(), self.sheet.units, found))
            return
        moved = (event.position().toPoint() - pressed).manhattanLength()
        if moved < QApplication.startDragDistance():
            self._activate(self.targets_at(event.position()), event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over chips and brackets, arrows over the ends of the current statement."""
        if self.edges.move(event):
            return
        if self._pressed_on is None:
            super().mouseMoveEvent(event)
        targets = self.targets_at(event.position()) if not event.buttons() else []
        hand = bool(targets) and targets[0].layer in _MARGIN
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        if not event.buttons():
            self._look_at(targets[0] if hand else None)
            shape = Qt.CursorShape.SizeHorCursor if self.edges.handle_at(event.position()) else shape
        if not event.buttons() and self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for another size of the text, since Qt's own zoom would break the page."""
        self._scroller.stop()
        self.hints.cancel()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned := event.angleDelta().y():
                self.zoomed.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips: what a chip, a bracket or a mention is."""
        if event.type() is QEvent.Type.Leave:
            self._look_at(None)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            targets = self.targets_at(QPointF(event.pos()))
            words = next(filter(None, (tip_of(self.sheet, each) for each in targets)), "") if self.sheet else ""
            QToolTip.showText(event.globalPos(), tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy, and whatever actions the window gave to this widget."""
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addSeparator()
        menu.addActions(self.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _activate(self, targets: list[Target], event: QMouseEvent) -> None:
        """Tell who is concerned what was clicked; with Ctrl a mention is the speaker."""
        statement = next((each for each in targets if each.layer is not Layer.MENTION), None)
        mention = next((each for each in targets if each.layer is Layer.MENTION), None)
        if mention and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.speaker_pointed.emit(mention.id)
            return
        if statement and statement.members:
            self.crowd_activated.emit(list(statement.members), event.globalPosition().toPoint())
            return
        if statement:
            self.statement_activated.emit(statement.id)
        if statement and statement.layer is Layer.CHIP and statement.topic:
            self.chip_activated.emit(statement.id, statement.topic)
        elif mention and (statement is None or statement.layer is Layer.STATEMENT):
            self.mention_activated.emit(mention.id)

    def _describe(self) -> None:
        """The current statement in words, for a screen reader."""
        page = self.page
        if page is None:
            self.setAccessibleDescription(empty_text())
            return
        current = next((each for each in page.statements if each.id == self.current), None)
        self.setAccessibleDescription(described_statement(page, current) if current else page.article.title)

    def _look_at(self, target: Target | None) -> None:
        """Emphasise the statement whose bracket or chip is under the mouse."""
        hover = target.id if target and not target.members else None
        if hover != self.hover:
            self.hover = hover
            self.viewport().update()

    def _end_modes(self) -> None:
        for each in self.overlays:
            each.cancel()

    def _tell_selection(self) -> None:
        """Tell a changed selection once."""
        found = self.selected_span()
        if found != self._told:
            self._told = found
            self.selection_changed.emit(found)


def _is_shared(event: QKeyEvent) -> bool:
    """Whether a key may be an action's: one that types a character, confirms or removes, or an arrow with Alt."""
    if event.key() in _ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return True
    return event.key() in _SHARED_KEYS or (bool(event.text()) and event.text().isprintable())
