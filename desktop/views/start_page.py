"""What the window shows while no project is open: the sample, a new project, one from a file, or a recent one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from corpus.domain.places import is_file
from desktop.fonts import reading_font
from desktop.icons import app_icon
from desktop.plain import Label
from desktop.translate import tr
from desktop.wording import menu_text, tip

_WIDTH: Final = 560
_CHOICE: Final = 200  # pixels of a button; one with more words is wider
_BETWEEN: Final = 16
_WORDS: Final = _WIDTH - _CHOICE - _BETWEEN - 24  # pixels for what a button is for, at least about
_ICON: Final = 48


class StartPage(QWidget):
    """Three ways to begin, and the projects that were open lately."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(str)
    sample_made = Signal()  # the sample project is open and fills

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sample = _choice(tr("Open the sample project"), primary=True)
        self.new = _choice(tr("New project…"))
        self.open = _choice(tr("Open project…"))
        self.sample.clicked.connect(self.sample_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._heading = Label(tr("Recent projects").upper())
        self._heading.setProperty("tone", "heading")
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        column.addLayout(_masthead())
        column.addSpacing(12)
        column.addLayout(self._ways())
        column.addSpacing(16)
        column.addWidget(self._heading)
        column.addLayout(self._recent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self.show_recent(())

    def show_recent(self, paths: Sequence[str]) -> None:
        """List projects, the latest first; those that are gone are left out."""
        while (row := self._recent.takeAt(0)) is not None:
            widget = row.widget()
            if widget is not None:
                widget.deleteLater()
        there = [path for path in paths if is_file(Path(path))]
        self._heading.setVisible(bool(there))
        for path in there:
            self._recent.addWidget(self._recent_row(path))

    def recent_rows(self) -> list[QPushButton]:
        """The buttons of the recent projects, the latest first."""
        items = (self._recent.itemAt(place) for place in range(self._recent.count()))
        rows = (item.widget() for item in items if item is not None)
        return [row for row in rows if isinstance(row, QPushButton)]

    def _ways(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(16)
        for button, words in (
            (self.sample, tr("Twelve invented articles, with suggestions to decide on: a first look at the work.")),
            (self.new, tr("An empty project in a file of its own, with a codebook to start from.")),
            (self.open, tr("A project file, on this computer or a shared folder.")),
        ):
            line = QHBoxLayout()
            line.setSpacing(_BETWEEN)
            line.addWidget(button)
            label = Label(words)
            label.setProperty("tone", "muted")
            label.setWordWrap(True)
            label.setMinimumHeight(label.heightForWidth(_WORDS))
            button.setAccessibleDescription(words)
            line.addWidget(label, 1)
            rows.addLayout(line)
        return rows

    def _recent_row(self, path: str) -> QPushButton:
        file = Path(path)
        button = QPushButton(menu_text(f"{file.stem}   –   {_short(file.parent)}"))
        button.setProperty("kind", "quiet")
        button.setStyleSheet("text-align: left;")
        button.setToolTip(tip(path))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.recent_wanted.emit(path))
        return button


def _choice(text: str, *, primary: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setMinimumWidth(_CHOICE)
    if primary:
        button.setProperty("kind", "primary")
    return button


def _masthead() -> QHBoxLayout:
    picture = Label()
    picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
    name = Label(tr("Quoteline"))
    name.setFont(reading_font(28, QFont.Weight.Bold))
    words = Label(tr("Who said what, on which topic"))
    words.setProperty("tone", "muted")
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(name)
    texts.addWidget(words)
    line = QHBoxLayout()
    line.setSpacing(16)
    line.addWidget(picture)
    line.addLayout(texts, 1)
    return line


def _short(folder: Path) -> str:
    """A folder as people write it: the home folder is `~`."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) and folder != home else str(folder)
