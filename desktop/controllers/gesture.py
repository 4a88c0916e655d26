"""Movements of one end of a statement that follow each other while a key is held: one step of undo."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from corpus.domain.surgery import Edge

_ALT = Qt.KeyboardModifier.AltModifier


class Gesture(QObject):
    """Lasts until the key is let go, or with Alt until Alt is; keys that repeat by themselves do not end it.

    `step` is where the next movement of the same end belongs, None for a step of its own.
    """

    def __init__(self, where: QWidget) -> None:
        super().__init__(where)
        self._moved: tuple[str, Edge] | None = None
        self._step: int | None = None
        self._where = where
        where.installEventFilter(self)

    def step(self, statement: str, edge: Edge) -> int | None:
        """The step of the movement before, where it moved the same end of the same statement and a key is held.

        Only while the keyboard is in the text: elsewhere nothing tells that a key is let go.
        """
        return self._step if self._moved == (statement, edge) and self._where.hasFocus() else None

    def follow(self, statement: str, edge: Edge, step: int) -> None:
        """This end was moved in this step."""
        self._moved, self._step = (statement, edge), step

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The end of a gesture; nothing is taken away from the text."""
        let_go = event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and _ends(event)
        if let_go or event.type() is QEvent.Type.FocusOut:
            self._moved = None
        return False


def _ends(event: QKeyEvent) -> bool:
    return not event.isAutoRepeat() and (event.key() == Qt.Key.Key_Alt or not event.modifiers() & _ALT)
