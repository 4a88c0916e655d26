"""The actors of a project as the rows of a table, read a page at a time."""

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from corpus.domain.actors import Actor, ActorKind
from corpus.domain.registry import ActorLine
from corpus.domain.texts import msg
from corpus.project import Project
from desktop.languages import shown_number
from desktop.models.rows import Rows
from desktop.models.table import Index, TableModel
from desktop.translate import tr
from desktop.wording import tip

PAGE: Final = 100  # actors
_MOST: Final = 5_000  # actors that are read again after a change


class Column(IntEnum):
    """The columns of the table, in order."""

    NAME = 0
    KIND = 1
    STATEMENTS = 2
    MENTIONS = 3


TITLES: Final = {
    Column.NAME: msg("Name"),
    Column.KIND: msg("Kind"),
    Column.STATEMENTS: msg("Statements"),
    Column.MENTIONS: msg("Mentions"),
}
ACTOR_KINDS: Final = {
    ActorKind.PERSON: msg("person"),
    ActorKind.ORGANISATION: msg("organisation"),
    ActorKind.PLACE: msg("place"),
}


class ActorListModel(TableModel):
    """By name; those whose names or role hold the words, in either script."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TITLES, parent)
        self._project: Project | None = None
        self._rows: Rows[ActorLine] = Rows(self, lambda line: line.actor.id, columns=len(Column))
        self._words = ""
        self._kind: ActorKind | None = None
        self._among: frozenset[str] | None = None
        self._complete = True

    def take(self, project: Project | None) -> None:
        """Show the actors of another project, or none."""
        self._project = project
        self._words, self._kind, self._among = "", None, None
        self._read(PAGE)

    def set_filter(self, words: str, kind: ActorKind | None, among: frozenset[str] | None = None) -> None:
        """Show the actors that the words find, of one kind, of these ids; None restricts nothing."""
        self._words, self._kind, self._among = words, kind, among
        self._read(PAGE)

    def refresh(self) -> None:
        """Bring the rows up to date after a change."""
        self._read(min(max(PAGE, len(self._rows) + 1), _MOST))

    def actor(self, row: int) -> Actor:
        """The actor of a row."""
        return self._rows[row].actor

    def row_of(self, actor_id: str) -> int:
        """The row of an actor, -1 where it is not shown."""
        return self._rows.place(actor_id)

    def is_restricted(self) -> bool:
        """Whether the filter may leave something out."""
        return bool(self._words.strip()) or self._kind is not None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more actors."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if self._project is None or not self.canFetchMore(parent):
            return
        more = self._lines(PAGE, offset=len(self._rows))
        self._complete = len(more) < PAGE
        self._rows.replace([*self._rows, *more])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and all names as a tooltip."""
        if not self.has_row(index):
            return None
        line = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(line, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.NAME:
            return tip("\n".join((line.actor.name, *line.actor.aliases)))
        return None

    def _lines(self, count: int, offset: int = 0) -> list[ActorLine]:
        if self._project is None:
            return []
        return self._project.actors.lines(self._words, self._kind, among=self._among, limit=count, offset=offset)

    def _read(self, count: int) -> None:
        found = self._lines(count)
        self._complete = len(found) < count
        self._rows.replace(found)


def _text(line: ActorLine, column: Column) -> str:
    match column:
        case Column.NAME:
            return line.actor.name
        case Column.KIND:
            return tr(ACTOR_KINDS[line.actor.kind])
        case Column.STATEMENTS:
            return shown_number(line.statements)
        case Column.MENTIONS:
            return shown_number(line.mentions)
