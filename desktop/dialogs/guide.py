"""The guidelines of a topic at hand: what it means, what belongs to it and what does not; to read and to edit."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.topics import Topic
from desktop.dialogs.form import muted, text_field
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.labels import heading

_WIDTH: Final = 380
_HIGHEST: Final = 420


class GuidePopover(QDialog):
    """Closes by Escape or a click beside it. What was being edited is kept then; Escape alone gives it up."""

    def __init__(self, parent: QWidget, topic: Topic, save: Callable[[Topic], None] | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("surface", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Guidelines of {topic}", topic=topic.name))
        self.setWindowTitle(tr("Guidelines of {topic}", topic=topic.name))
        self._topic, self._save = topic, save
        self._is_editing = False
        self.pages = QStackedWidget(self)
        self.edit = QPushButton(tr("Edit"))
        self.edit.setProperty("kind", "quiet")
        self.edit.setEnabled(save is not None)
        self.edit.clicked.connect(self.begin)
        self.definition, self.examples, self.counter_examples = (
            text_field(text, lines=4)
            for text in (topic.definition, "\n".join(topic.examples), "\n".join(topic.counter_examples))
        )
        self.pages.addWidget(self._reading())
        editing = self._editing()
        editing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # reading alone makes the size
        self.pages.addWidget(editing)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        title = Label(topic.name)
        title.setProperty("tone", "strong")
        title.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.edit)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        self.setFixedWidth(_WIDTH)

    def show_beside(self, anchor: QPoint) -> None:
        """Show it with its top left corner at a point of the screen, or as near as there is room."""
        height = min(_HIGHEST, self.sizeHint().height())
        self.resize(_WIDTH, height)
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(anchor.x(), screen.right() - _WIDTH))
        self.move(left, max(screen.top(), min(anchor.y(), screen.bottom() - height)))
        self.show()
        self.edit.setFocus()

    def begin(self) -> None:
        """Edit instead of reading."""
        self._is_editing = True
        self.edit.hide()
        self.pages.setCurrentIndex(1)
        self.resize(_WIDTH, _HIGHEST)
        self.definition.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up, Ctrl+Return keeps."""
        if event.key() == Qt.Key.Key_Escape:
            self._is_editing = False
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was edited."""
        super().hideEvent(event)
        if self._is_editing and self._save is not None:
            self._is_editing = False
            edited = self._edited()
            if edited != self._topic:
                self._save(edited)

    def _edited(self) -> Topic:
        return replace(
            self._topic,
            definition=self.definition.toPlainText().strip(),
            examples=_lines(self.examples),
            counter_examples=_lines(self.counter_examples),
        )

    def _reading(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        topic = self._topic
        if not (topic.definition or topic.examples or topic.counter_examples):
            column.addWidget(muted(tr("Nothing is written about this topic yet. Edit says what belongs to it.")))
        if topic.definition:
            column.addWidget(_words(topic.definition))
        for title, mark, examples in (
            (tr("Examples"), "+", topic.examples),
            (tr("Counter-examples"), "−", topic.counter_examples),
        ):
            if examples:
                column.addWidget(heading(title))
            for each in examples:
                column.addWidget(_words(f"{mark} {each}"))
        if topic.retired:
            column.addWidget(muted(tr("This topic is retired: it is not offered any more.")))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumHeight(min(_HIGHEST - 60, inside.heightForWidth(_WIDTH - 48) + 8))
        return area

    def _editing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for title, field in (
            (tr("Definition"), self.definition),
            (tr("Examples, one a line"), self.examples),
            (tr("Counter-examples, one a line"), self.counter_examples),
        ):
            label = Label(title)
            label.setBuddy(field)
            field.setAccessibleName(title)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(muted(tr("Ctrl+Return or a click beside it keeps this, Escape gives it up.")))
        return page


def _words(text: str) -> Label:
    label = Label(text)
    label.setWordWrap(True)
    return label


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in field.toPlainText().splitlines() if line.strip()))
