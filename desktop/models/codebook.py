"""The topics of the codebook, with how often each was used."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpus.domain.events import Changed
from corpus.domain.topics import Topic, with_depths
from corpus.project import Project
from desktop.models.rows import Rows
from desktop.translate import tr
from desktop.wording import guideline, tip

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
_MANY: Final = 50  # for more changed statements than this all topics are counted again
MIME: Final = "application/x-quoteline-topic"


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicEntry:
    """A topic, the number of its accepted tags, and of the topics above it."""

    topic: Topic
    count: int = 0
    depth: int = 0


class CodebookModel(QAbstractListModel):
    """Topics as the tree of the codebook reads; `MIME` is what a dragged one is carried as, its slug in UTF-8."""

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
        if changed.topics or len(changed.statements) > _MANY:
            self._read()
        elif self._project is not None and changed.statements:
            counts = self._project.topics.recounted(changed.tagged, changed.statements)
            self._rows.replace([replace(each, count=counts.get(each.topic.slug, each.count)) for each in self._rows])

    def row_of(self, slug: str) -> int:
        """The row of a topic, -1 where there is none."""
        return self._rows.place(slug)

    def entry(self, row: int) -> TopicEntry:
        """The topic of a row."""
        return self._rows[row]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every topic can be dragged, and let go on and between the others."""
        flags = Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Topics are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Topics of this list only."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """The slug of the dragged topic."""
        carried = QMimeData()
        if indexes:
            carried.setData(MIME, self.entry(indexes[0].row()).topic.slug.encode())
        return carried

    def topics(self) -> list[Topic]:
        """All topics, as they are shown."""
        return [entry.topic for entry in self._rows]

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
            return tip(guideline(entry.topic))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _described(entry)
        return None

    def _read(self) -> None:
        if self._project is None:
            self._rows.replace([])
            return
        counts = self._project.topics.counts()
        tree = with_depths(self._project.topics.all())
        self._rows.replace(
            [TopicEntry(topic=each, count=counts.get(each.slug, 0), depth=depth) for each, depth in tree]
        )


def _described(entry: TopicEntry) -> str:
    """A row as a screen reader says it."""
    parts = [tr("{topic}, {count} tags", topic=entry.topic.name, count=entry.count)]
    if entry.depth:
        parts.append(tr("level {number}", number=entry.depth + 1))
    if entry.topic.retired:
        parts.append(tr("retired"))
    return ", ".join(parts)
