"""The topics of the codebook, with how often each was used."""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpus.domain.events import Changed
from corpus.domain.topics import Topic
from corpus.project import Project
from desktop.models.rows import Rows
from desktop.translate import tr
from desktop.wording import tip

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicEntry:
    """A topic and the number of its accepted tags."""

    topic: Topic
    count: int = 0


class CodebookModel(QAbstractListModel):
    """Topics in the order of the codebook."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._rows = Rows[TopicEntry](self, lambda entry: entry.topic.slug)

    def take(self, project: Project | None) -> None:
        """Show the codebook of another project, or none."""
        self._project = project
        self._read()

    def follow(self, changed: Changed) -> None:
        """Bring the rows up to date."""
        if changed.topics or changed.statements or changed.articles:
            self._read()

    def row_of(self, slug: str) -> int:
        """The row of a topic, -1 where there is none."""
        return self._rows.place(slug)

    def entry(self, row: int) -> TopicEntry:
        """The topic of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each topic."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the whole entry for the delegate, the definition as a tooltip."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry = self._rows[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.topic.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(entry.topic.definition or entry.topic.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{topic}, {count} tags", topic=entry.topic.name, count=entry.count)
        return None

    def _read(self) -> None:
        if self._project is None:
            self._rows.replace([])
            return
        counts = self._project.topics.counts()
        topics = self._project.topics.all()
        self._rows.replace([TopicEntry(topic=each, count=counts.get(each.slug, 0)) for each in topics])
