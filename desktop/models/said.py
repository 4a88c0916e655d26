"""What an actor said, by topic: a statement stands under each of its topics, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from corpus.domain.registry import Said
from corpus.domain.statements import Stance
from corpus.domain.texts import msg
from corpus.domain.topics import Topic
from desktop.dates import shown_date
from desktop.models.rows import Rows
from desktop.models.table import Index, TableModel
from desktop.translate import tr
from desktop.wording import STANCES, by_line, tip


class Column(IntEnum):
    """The columns of the table, in order."""

    TOPIC = 0
    STANCE = 1
    STATEMENT = 2
    DATE = 3


TITLES: Final = {
    Column.TOPIC: msg("Topic"),
    Column.STANCE: msg("Stance"),
    Column.STATEMENT: msg("Statement"),
    Column.DATE: msg("Date"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidRow:
    """A statement under one of its topics; `first` of that topic, whose name stands there."""

    said: Said
    topic: str = ""
    name: str = ""
    stance: Stance | None = None
    first: bool = False


class SaidModel(TableModel):
    """The rows of `rows_by_topic`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TITLES, parent)
        self._rows: Rows[SaidRow] = Rows(self, lambda row: f"{row.topic}\n{row.said.id}", columns=len(Column))

    def show(self, said: Sequence[Said], topics: Sequence[Topic]) -> None:
        """Show other statements."""
        self._rows.replace(rows_by_topic(said, topics))

    def row(self, number: int) -> SaidRow:
        """A row of the table."""
        return self._rows[number]

    def row_of(self, key: str) -> int:
        """The row of a topic and statement, see `key`; -1 where there is none."""
        return self._rows.place(key)

    def key(self, number: int) -> str:
        """What a row is known by."""
        return self._rows.order()[number]

    def row_of_month(self, month: str) -> int:
        """The first row of a month (`2024-05`), -1 where there is none."""
        rows = (number for number, row in enumerate(self._rows) if (row.said.published or "").startswith(month))
        return next(rows, -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, the whole of it with its article as a tooltip."""
        if not self.has_row(index):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.STATEMENT:
            return tip(f"{row.said.quote}\n\n{by_line(row.said.agency, row.said.title)}")
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.TOPIC:
            return row.name
        return None


def rows_by_topic(said: Sequence[Said], topics: Sequence[Topic]) -> list[SaidRow]:
    """The statements under their topics, in the order of the codebook; those without a topic last."""
    under: dict[str, list[tuple[Said, Stance | None]]] = {}
    for each in said:
        for slug, stance in dict(each.topics).items():
            under.setdefault(slug, []).append((each, stance))
    rows: list[SaidRow] = []
    for topic in topics:
        for number, (each, stance) in enumerate(under.get(topic.slug, ())):
            rows.append(SaidRow(said=each, topic=topic.slug, name=topic.name, stance=stance, first=number == 0))
    bare = [each for each in said if not each.topics]
    rows += [SaidRow(said=each, name=tr("without a topic"), first=each is bare[0]) for each in bare]
    return rows


def _text(row: SaidRow, column: Column) -> str:
    match column:
        case Column.TOPIC:
            return row.name if row.first else ""
        case Column.STANCE:
            return tr(STANCES[row.stance]) if row.stance else ""
        case Column.STATEMENT:
            return f"{row.said.speaker or '–'}: {row.said.quote}" if row.said.represented else row.said.quote
        case Column.DATE:
            return shown_date(row.said.published) or "–"
