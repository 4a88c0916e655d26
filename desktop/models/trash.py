"""What lies in the trash, as the rows of a table."""

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from corpus.domain.texts import msg
from corpus.domain.trash import Trashed, TrashKind
from corpus.project import Project
from desktop.dates import shown_moment
from desktop.models.rows import Rows
from desktop.models.table import Index, TableModel
from desktop.translate import tr
from desktop.wording import by_line, tip


class Column(IntEnum):
    """The columns of the table, in order."""

    WHAT = 0
    KIND = 1
    WITH = 2
    WHO = 3
    WHEN = 4


TITLES: Final = {
    Column.WHAT: msg("What"),
    Column.KIND: msg("Kind"),
    Column.WITH: msg("With it"),
    Column.WHO: msg("Removed by"),
    Column.WHEN: msg("When"),
}
KINDS: Final = {
    TrashKind.ARTICLE: msg("Article"),
    TrashKind.TOPIC: msg("Topic"),
    TrashKind.STATEMENT: msg("Statement"),
}


class TrashModel(TableModel):
    """What was removed last stands on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TITLES, parent)
        self._project: Project | None = None
        self._rows: Rows[Trashed] = Rows(self, lambda trashed: trashed.id, columns=len(Column))

    def take(self, project: Project | None) -> None:
        """Show the trash of another project, or none."""
        self._project = project
        self.refresh()

    def refresh(self) -> None:
        """Bring the rows up to date."""
        self._rows.replace(self._project.trash.all() if self._project else [])

    def trashed(self, row: int) -> Trashed:
        """The thing of a row."""
        return self._rows[row]

    def row_of(self, trash_id: str) -> int:
        """The row of a thing, -1 where it is not there."""
        return self._rows.place(trash_id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and the whole of it as a tooltip."""
        if not self.has_row(index):
            return None
        text = _text(self._rows[index.row()], Column(index.column()))
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (Column.WHAT, Column.WITH):
            return tip(text)
        return None


def hanging(trashed: Trashed) -> str:
    """What hung on a thing and lies in the trash with it, in words; empty for nothing."""
    parts = []
    for count, one, several in (
        (trashed.statements, tr("1 statement"), tr("{count} statements", count=trashed.statements)),
        (trashed.tags, tr("1 tag"), tr("{count} tags", count=trashed.tags)),
        (trashed.mentions, tr("1 entity"), tr("{count} entities", count=trashed.mentions)),
    ):
        if count:
            parts.append(one if count == 1 else several)
    return by_line(*parts)


def _text(trashed: Trashed, column: Column) -> str:
    match column:
        case Column.WHAT:
            return trashed.title
        case Column.KIND:
            return tr(KINDS[trashed.kind])
        case Column.WITH:
            return hanging(trashed) or "–"
        case Column.WHO:
            return trashed.coder
        case Column.WHEN:
            return shown_moment(trashed.removed)
