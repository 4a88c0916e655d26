"""The articles that tell one story, as the rows of a table."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from corpus.domain.lines import ArticleLine
from corpus.domain.texts import msg
from corpus.project import Project
from desktop.dates import shown_date
from desktop.models.rows import Rows
from desktop.models.table import Index, TableModel
from desktop.translate import tr
from desktop.wording import tip


class Column(IntEnum):
    """The columns of the table, in order."""

    TITLE = 0
    SHARE = 1
    AGENCY = 2
    DATE = 3


TITLES: Final = {
    Column.TITLE: msg("Article"),
    Column.SHARE: msg("As in the lead"),
    Column.AGENCY: msg("Agency"),
    Column.DATE: msg("Date"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An article that tells the story, and how much of the shorter text it has in common with the lead."""

    line: ArticleLine
    likeness: float | None


class ClusterModel(TableModel):
    """The lead stands on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TITLES, parent)
        self._rows: Rows[Told] = Rows(self, lambda told: told.line.id, columns=len(Column))

    def take(self, project: Project | None, article: str) -> None:
        """Show the articles that tell the story of this one, itself among them; none where it has no repeat."""
        ids = project.repeats.of(article) if project else ()
        found = []
        for each in ids:
            line = project.articles.line(each) if project else None
            if project and line:
                found.append(Told(line=line, likeness=project.repeats.likeness(each, ids[0])))
        self._rows.replace(found)

    def id_at(self, row: int) -> str:
        """The article of a row."""
        return self._rows[row].line.id

    def row_of(self, article_id: str) -> int:
        """The row of an article, -1 where it is not there."""
        return self._rows.place(article_id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and the whole of it as a tooltip."""
        if not self.has_row(index):
            return None
        text = _cell(self._rows[index.row()], index.row(), Column(index.column()))
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else None


def _cell(told: Told, row: int, column: Column) -> str:
    match column:
        case Column.TITLE:
            return told.line.title
        case Column.SHARE if row == 0:
            return tr("lead")
        case Column.SHARE:
            return "" if told.likeness is None else f"{told.likeness:.0%}"
        case Column.AGENCY:
            return told.line.agency or ""
        case Column.DATE:
            return shown_date(told.line.published)
