"""The topics of a statement as a list that is clicked or walked through."""

from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from desktop.models.topic_choices import TopicChoice, TopicChoiceModel
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.topic_choice_delegate import ROW, TopicChoiceDelegate
from desktop.widgets.steady_list import SteadyList
from desktop.wording import tip

_STANCE_ZONE: Final = 84  # pixels at the right of a row in which a click chooses a topic without toggling it


class TopicChoiceView(SteadyList):
    """A click or Space toggles a topic. The current row is the topic that a stance is given to.

    On a topic that the statement has, a click at the right, where the stance stands, only chooses the topic.
    """

    toggled = Signal(str)  # the slug
    chosen = Signal()  # another topic, or none, is the one for the stance

    def __init__(self, choices: TopicChoiceModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._pressed = -1
        self._delegate = TopicChoiceDelegate(theme, self)
        self.setModel(choices)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(3 * ROW)
        self.setAccessibleName(tr("Topics of the statement"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def current(self) -> TopicChoice | None:
        """The chosen topic, None for none."""
        index = self.currentIndex()
        return self._choices.choice(index.row()) if index.isValid() else None

    def choose(self, slug: str) -> None:
        """Choose a topic, or none for an empty slug."""
        row = self._choices.row_of(slug) if slug else -1
        index = self._choices.index(row, 0) if row >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if row >= 0:
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def explain(self) -> None:
        """Show the words that triggered the topics, until the next key."""
        words = "\n".join(self._choices.reasons()) or tr("No topic of this statement was found by its words.")
        QToolTip.showText(self.mapToGlobal(self.rect().topLeft()), tip(words), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the rows, choose nothing."""
        index = self.indexAt(event.position().toPoint())
        self._pressed = index.row()
        super().mousePressEvent(event)
        if not index.isValid():
            self.choose("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle the topic under the pointer, or only choose it."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid() or index.row() != self._pressed:
            return
        choice = self._choices.choice(index.row())
        at_stance = point.x() >= self.viewport().width() - _STANCE_ZONE
        if not (choice.mine and at_stance):
            self.toggled.emit(choice.topic.slug)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space toggles the current topic."""
        choice = self.current()
        if event.key() == Qt.Key.Key_Space and choice:
            self.toggled.emit(choice.topic.slug)
        else:
            super().keyPressEvent(event)

    def _on_current(self) -> None:
        self.chosen.emit()
