"""The parts of the window: the reader in the middle, the panels around it, notices above them."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session import Session
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.article_list import ArticleListPanel
from desktop.views.breadcrumbs import Breadcrumbs
from desktop.views.codebook_panel import CodebookPanel
from desktop.views.concordance_panel import ConcordancePanel
from desktop.views.docks import Docks
from desktop.views.notices import Notices
from desktop.views.reader_pane import ReaderPane
from desktop.views.statement_panel import StatementPanel
from desktop.views.statement_table import StatementTable

PARTS: Final = ("articles", "reader", "statement", "codebook", "table", "concordance")
_READER_LEAST: Final = 320  # pixels


class Workspace(QWidget):
    """Articles at the left, table and concordance below; statement and codebook at the right, full height."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = Notices(self)
        self.docks = docks = Docks(theme, self)
        # Each part is made inside its place, which saves styling it twice, and in reading order, as the Tab key goes.
        dock = docks.add("articles", tr("Articles"))
        self.articles = ArticleListPanel(session, theme, dock)
        dock.setWidget(self.articles)
        middle = QWidget(docks)
        self.breadcrumbs = Breadcrumbs(theme, middle)
        self.reader = ReaderPane(session, theme, middle)
        self.reader.setMinimumWidth(_READER_LEAST)
        docks.setCentralWidget(_column(middle, self.breadcrumbs, self.reader))
        dock = docks.add("statement", tr("Statement"))
        self.statement = StatementPanel(session, theme, dock)
        dock.setWidget(self.statement)
        dock = docks.add("codebook", tr("Codebook"))
        self.codebook = CodebookPanel(session, theme, dock)
        dock.setWidget(self.codebook)
        dock = docks.add("table", tr("All statements"))
        self.table = StatementTable(session, theme, dock)
        dock.setWidget(self.table)
        dock = docks.add("concordance", tr("Concordance"))
        self.concordance = ConcordancePanel(theme, dock)
        dock.setWidget(self.concordance)
        _column(self, self.notices, docks)
        self.articles.settled.connect(self._show_trail)
        self.breadcrumbs.dropped.connect(self.articles.filters.drop)
        self._show_trail()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for each in (*self.parts(), self.docks, self.breadcrumbs):
            each.set_theme(theme)

    def parts(
        self,
    ) -> tuple[ArticleListPanel, ReaderPane, StatementPanel, CodebookPanel, StatementTable, ConcordancePanel]:
        """The parts that the keyboard goes through, in the order of `PARTS`."""
        return (self.articles, self.reader, self.statement, self.codebook, self.table, self.concordance)

    def is_shown(self, name: str) -> bool:
        """Whether a part of `PARTS` is not hidden; one behind a tab is not."""
        return name == "reader" or not self.docks.panels[name].isHidden()

    def is_seen(self, name: str) -> bool:
        """Whether a part is neither hidden nor behind the tab of another."""
        return name == "reader" or not self.docks.panels[name].visibleRegion().isEmpty()

    def reveal(self, name: str) -> None:
        """Bring a panel back that is hidden, or behind a tab."""
        if dock := self.docks.panels.get(name):
            dock.show()
            dock.raise_()

    def _show_trail(self) -> None:
        self.breadcrumbs.show_trail(self.articles.filters.trail(), *self.articles.place())


def _column(parent: QWidget, above: QWidget, below: QWidget) -> QWidget:
    """A thin part above one that takes the room."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(above)
    column.addWidget(below, 1)
    return parent
