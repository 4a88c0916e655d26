"""The four parts of the window around the reader, held by splitters."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.session import Session
from desktop.theme import Theme
from desktop.views.article_list import ArticleListPanel
from desktop.views.codebook_panel import CodebookPanel
from desktop.views.reader_pane import ReaderPane
from desktop.views.statement_panel import StatementPanel
from desktop.views.statement_table import StatementTable

# Pixels at the first start, for a window of 1440 x 900.
_SIZES: Final = {"columns": [296, 820, 324], "rows": [636, 204], "side": [460, 176]}


class Workspace(QWidget):
    """Articles on the left, the reader, statement and codebook on the right, all statements below."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.articles = ArticleListPanel(session, theme)
        self.reader = ReaderPane(session, theme)
        self.statement = StatementPanel(session, theme)
        self.codebook = CodebookPanel(session, theme)
        self.table = StatementTable(session, theme)
        side = _splitter(Qt.Orientation.Vertical, self.statement, self.codebook)
        columns = _splitter(Qt.Orientation.Horizontal, self.articles, self.reader, side)
        rows = _splitter(Qt.Orientation.Vertical, columns, self.table)
        self._splitters = {"side": side, "columns": columns, "rows": rows}
        for splitter, stretched in ((columns, 1), (rows, 0), (side, 0)):
            splitter.setStretchFactor(stretched, 1)
        self.reader.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rows)
        self.restore({})

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for each in (self.articles, self.reader, self.statement, self.codebook, self.table):
            each.set_theme(theme)

    def sizes(self) -> dict[str, list[int]]:
        """The sizes of the parts in pixels, by splitter."""
        return {name: splitter.sizes() for name, splitter in self._splitters.items()}

    def restore(self, sizes: dict[str, list[int]]) -> None:
        """Give the parts these sizes, or where there are none those of the first start."""
        for name, splitter in self._splitters.items():
            wanted = sizes.get(name, [])
            splitter.setSizes(wanted if len(wanted) == splitter.count() else _SIZES[name])

    def parts(self) -> tuple[QWidget, ...]:
        """The parts that the keyboard goes through, in order."""
        return (self.articles, self.reader, self.statement, self.table)


def _splitter(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for part in parts:
        splitter.addWidget(part)
    return splitter
