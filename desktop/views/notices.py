"""Lines above the panels that say what holds for the whole project, each with what can be done about it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.plain import Label


class Notice(QFrame):
    """One calm line: words at the left, buttons at the right. It stays until its reason is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.words = Label(self)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 12, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self.words, 1)

    def show_words(self, text: str, choices: Mapping[str, Callable[[], object]]) -> None:
        """Say something, with buttons by their words. Where the buttons stay the same, they keep the focus."""
        self.words.setText(text)
        self.words.setAccessibleName(text)
        if [button.text() for button in self.buttons] == list(choices):
            return
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(words, act) for words, act in choices.items()]

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button


class Notices(QWidget):
    """The notices of the open project, by name, in the order in which they were first shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def __getitem__(self, name: str) -> Notice:
        return self._shown[name]

    def __contains__(self, name: str) -> bool:
        return name in self._shown

    def tell(self, name: str, text: str, choices: Mapping[str, Callable[[], object]]) -> None:
        """Show a notice, or say something else in the one of this name."""
        notice = self._shown.get(name)
        if notice is None:
            notice = self._shown[name] = Notice(self)
            self._column.addWidget(notice)
        notice.show_words(text, choices)

    def drop(self, name: str) -> None:
        """Take a notice away; one that is not there is no matter."""
        notice = self._shown.pop(name, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
