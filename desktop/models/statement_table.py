"""The table of all statements."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpus.domain.events import Changed
from corpus.domain.filters import StatementFilter
from corpus.domain.lines import StatementLine
from corpus.domain.statements import State
from corpus.domain.texts import msg
from corpus.domain.topics import Topic, as_shown
from corpus.project import Project
from desktop.models.rows import Rows
from desktop.models.statement_rows import Column, Order, StatementRows
from desktop.translate import tr
from desktop.wording import STATES, by_line, shown_date, tip

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE: Final = Qt.ItemDataRole.UserRole
TITLES: Final = {
    Column.DATE: msg("Date"),
    Column.ARTICLE: msg("Article"),
    Column.SPEAKER: msg("Speaker"),
    Column.STATEMENT: msg("Statement"),
    Column.TOPICS: msg("Topics"),
    Column.STATE: msg("State"),
}
_MANY: Final = 200  # more changed articles than this are read in one query


class StatementTableModel(QAbstractTableModel):
    """Filters and sorts in memory; a change of one article reads and tells only its rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._store: StatementRows | None = None
        self._rows = Rows[StatementLine](self, lambda line: line.id, columns=len(Column))
        self._order = Order()
        self._topics: dict[str, Topic] = {}
        self.filter = StatementFilter()

    def take(self, project: Project | None) -> None:
        """Show the statements of another project, or none."""
        self._project = project
        self._store = StatementRows(project) if project else None
        self._topics = {topic.slug: as_shown(topic) for topic in project.topics.all()} if project else {}
        self.filter = StatementFilter()
        if self._store:
            self._store.read(rejected=False)
        self._show()

    def set_filter(self, wanted: StatementFilter) -> None:
        """Show the statements that pass a filter."""
        self.filter = wanted
        rejected = wanted.state is State.REJECTED
        if self._store and self._store.rejected() != rejected:
            self._store.read(rejected=rejected)
        self._show()

    def follow(self, changed: Changed) -> None:
        """Bring the rows up to date."""
        if self._project is None or self._store is None:
            return
        if changed.topics:
            self._topics = {topic.slug: as_shown(topic) for topic in self._project.topics.all()}
        articles = changed.articles | changed.added | changed.removed
        renamed = changed.actors and not changed.statements
        if renamed or len(articles) > _MANY:
            self._store.read(rejected=self._store.rejected())
        elif articles:
            self._store.read_articles(articles)
        if renamed or articles:
            self._show()
        if changed.topics:
            self._rows.touch(range(len(self._rows)))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the list of articles."""
        descending = order is Qt.SortOrder.DescendingOrder
        self._order = Order(column=Column(column) if column >= 0 else None, descending=descending)
        self._show()

    def line(self, row: int) -> StatementLine:
        """The statement of a row."""
        return self._rows[row]

    def row_of(self, statement_id: str) -> int:
        """The row of a statement, -1 where it is not shown."""
        return self._rows.place(statement_id)

    def topics_of(self, line: StatementLine) -> list[Topic]:
        """The topics of a statement, in the order of the codebook."""
        known = [self._topics[slug] for slug in line.topics if slug in self._topics]
        return sorted(known, key=lambda topic: topic.position)

    def total(self) -> int:
        """How many statements there are without the filter."""
        return self._store.count() if self._store else 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each statement."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """See `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section in TITLES:
            return tr(TITLES[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, the whole statement as a tooltip, the line for the delegate."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        line = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, Column(index.column()))
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._text(line, Column(index.column()))) if index.column() != Column.STATE else None
        return None

    def _text(self, line: StatementLine, column: Column) -> str:
        match column:
            case Column.DATE:
                return shown_date(line.published) or "–"
            case Column.ARTICLE:
                return by_line(line.agency, line.title)
            case Column.SPEAKER:
                return line.speaker or "–"
            case Column.STATEMENT:
                return line.quote
            case Column.TOPICS:
                return ", ".join(topic.name for topic in self.topics_of(line))
            case Column.STATE:
                return tr(STATES[line.state])

    def _show(self) -> None:
        self._rows.replace(self._store.chosen(self.filter, self._order) if self._store else [])
