"""The table of all statements."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from corpus.domain.events import Changed
from corpus.domain.filters import StatementFilter, StatementOrder
from corpus.domain.lines import StatementLine
from corpus.domain.texts import msg
from corpus.domain.topics import Topic
from corpus.project import Project
from desktop.dates import shown_date
from desktop.models.paged import PagedRows
from desktop.models.statement_rows import SORTS, Column, StatementRows
from desktop.models.table import Index, TableModel
from desktop.translate import tr
from desktop.wording import STATES, by_line, tip

LINE_ROLE: Final = Qt.ItemDataRole.UserRole
TITLES: Final = {
    Column.DATE: msg("Date"),
    Column.ARTICLE: msg("Article"),
    Column.SPEAKER: msg("Speaker"),
    Column.STATEMENT: msg("Statement"),
    Column.TOPICS: msg("Topics"),
    Column.STATE: msg("State"),
}


class StatementTableModel(TableModel):
    """Holds ids and the rows that are looked at; a change of one article reads and tells only its rows."""

    searched = Signal()  # rows came, or it is known that there are no more, without the view having asked

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TITLES, parent)
        self._project: Project | None = None
        self._store: StatementRows | None = None
        self._rows: PagedRows[StatementLine] = PagedRows(self, self._read, lambda line: line.id, columns=len(Column))
        self._order = StatementOrder()
        self._topics: dict[str, Topic] = {}
        self.filter = StatementFilter()

    def take(self, project: Project | None) -> None:
        """Show the statements of another project, or none."""
        self._project = project
        if self._store:
            self._store.stop()
            self._store.deleteLater()
        self._store = StatementRows(project, self._rows, self) if project else None
        if self._store:
            self._store.searched.connect(self.searched)
        self._topics = {topic.slug: topic for topic in project.topics.all()} if project else {}
        self.filter = StatementFilter()
        self._rows.clear()
        self._show()

    def set_filter(self, wanted: StatementFilter) -> None:
        """Show the statements that pass a filter."""
        self.filter = wanted
        if self._store:
            self._store.recount()
        self._show()

    def follow(self, changed: Changed) -> None:
        """Bring the rows up to date."""
        if self._project is None or self._store is None:
            return
        if changed.topics:
            self._topics = {topic.slug: topic for topic in self._project.topics.all()}
        if changed.repeats and self.filter.once:
            self._show()
            return
        self._store.follow(changed)
        if changed.topics:
            self._rows.touch()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the list of articles."""
        descending = order is Qt.SortOrder.DescendingOrder
        self._order = StatementOrder(by=SORTS[Column(column)] if column >= 0 else None, descending=descending)
        self._show()

    def id_at(self, row: int) -> str:
        """The statement of a row."""
        return self._rows.key(row)

    def ids(self) -> list[str]:
        """The statements that pass the filter, in order, also those that were not looked at."""
        return self._project.statements.keys(self.filter, self._order) if self._project else []

    def has_more(self) -> bool:
        """Whether statements may follow those whose rows there are."""
        return self._store is not None and self._store.has_more

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the view may ask for more rows."""
        return not parent.isValid() and self.has_more()

    def fetchMore(self, parent: Index) -> None:
        """Read more rows: the view has come to the last one."""
        if self._store and not parent.isValid():
            self._store.show_more()
            self.searched.emit()

    def row_of(self, statement_id: str) -> int:
        """The row of a statement, -1 where it is not shown."""
        return self._rows.place(statement_id)

    def topics_of(self, line: StatementLine) -> list[Topic]:
        """The topics of a statement, in the order of the codebook."""
        known = [self._topics[slug] for slug in line.topics if slug in self._topics]
        return sorted(known, key=lambda topic: topic.position)

    def total(self) -> int:
        """How many statements there are without the filter."""
        return self._store.total() if self._store else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, the whole statement as a tooltip, the line for the delegate."""
        if not self.has_row(index):
            return None
        line = self._rows.row(index.row())
        if line is None:
            return None
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
        if self._store is None:
            self._rows.replace([])
            return
        self._store.filter, self._store.order = self.filter, self._order
        self._store.show()

    def _read(self, ids: Sequence[str]) -> list[StatementLine]:
        return self._project.statements.lines_of(ids) if self._project else []
