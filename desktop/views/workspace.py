"""The four parts of the window around the reader, held by splitters."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.session import Session
from desktop.theme import Theme
from desktop.views.article_list import ArticleListPanel
from desktop.views.codebook_panel import CodebookPanel
from desktop.views.notices import Notices
from desktop.views.reader_pane import ReaderPane
from desktop.views.statement_panel import StatementPanel
from desktop.views.statement_table import StatementTable

# Pixels at the first start, for a window of 1440 x 900.
_SIZES: Final = {"columns": [1108, 332], "rows": [618, 222], "upper": [296, 812], "side": [560, 280]}


class Workspace(QWidget):
    """Articles and the reader above the table of all statements; statement and codebook at the right, full height."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_shown = False
        # Every part is made inside its splitter: a change of parents would style all of it anew.
        columns = _splitter(Qt.Orientation.Horizontal, self)
        rows = _splitter(Qt.Orientation.Vertical, columns)
        upper = _splitter(Qt.Orientation.Horizontal, rows)
        self.articles = ArticleListPanel(session, theme, upper)
        self.reader = ReaderPane(session, theme, upper)
        self.table = StatementTable(session, theme, rows)
        side = _splitter(Qt.Orientation.Vertical, columns)
        area = _scroll_area(side)
        self.statement = StatementPanel(session, theme, area)
        area.setWidget(self.statement)
        area.setMinimumWidth(self.statement.minimumWidth())
        self.codebook = CodebookPanel(session, theme, side)
        self._splitters = {"columns": columns, "rows": rows, "upper": upper, "side": side}
        for splitter, stretched in ((columns, 0), (rows, 0), (upper, 1), (side, 0)):
            splitter.setStretchFactor(stretched, 1)
        self.reader.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.notices = Notices(self)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(columns, 1)
        self.restore({})

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for each in (self.articles, self.reader, self.statement, self.codebook, self.table):
            each.set_theme(theme)

    def sizes(self) -> dict[str, list[int]]:
        """The sizes of the parts in pixels, by splitter; nothing before they were ever shown."""
        if not self._was_shown:
            return {}
        return {name: splitter.sizes() for name, splitter in self._splitters.items()}

    def restore(self, sizes: dict[str, list[int]]) -> None:
        """Give the parts these sizes, or where there are none those of the first start."""
        for name, splitter in self._splitters.items():
            wanted = sizes.get(name, [])
            splitter.setSizes(wanted if len(wanted) == splitter.count() else _SIZES[name])

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the sizes mean something."""
        super().showEvent(event)
        self._was_shown = True

    def parts(self) -> tuple[QWidget, ...]:
        """The parts that the keyboard goes through, in order."""
        return (self.articles, self.reader, self.statement, self.codebook, self.table)


def _splitter(orientation: Qt.Orientation, parent: QWidget) -> QSplitter:
    splitter = QSplitter(orientation, parent)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return splitter


def _scroll_area(parent: QWidget) -> QScrollArea:
    """A frame that scrolls where the window is too low for what is in it."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(160)
    return area
