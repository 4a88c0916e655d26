"""The places of a concordance: their numbers are held, their words are read where they are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Collection, Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpus.domain.concordance import ConcordanceLine
from corpus.domain.texts import msg
from corpus.project import Project
from corpus.tasks.concordance import Places, lines_of
from desktop.dates import shown_date
from desktop.plain import plain
from desktop.translate import tr
from desktop.wording import by_line, tip

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE: Final = Qt.ItemDataRole.UserRole
_PAGE: Final = 32  # rows that are read at once
_HELD: Final = 32  # pages that are held


class Column(IntEnum):
    """What stands side by side."""

    BEFORE = 0
    HIT = 1
    ARTICLE = 2
    DATE = 3


TITLES: Final = {
    Column.BEFORE: msg("Words before"),
    Column.HIT: msg("Found, and words after"),
    Column.ARTICLE: msg("Article"),
    Column.DATE: msg("Date"),
}


class ConcordanceModel(QAbstractTableModel):
    """Rows come at the end while they are found; then they can be put in another order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._order: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, ConcordanceLine]] = OrderedDict()
        self._gone: set[int] = set()  # numbers of articles whose places are left out
        self.places = Places()

    def begin(self, project: Project | None) -> None:
        """Show nothing: a search begins."""
        self._project = project
        self._show(Places(), array("q"))

    def add(self, found: Places) -> None:
        """Show more places behind those that are shown."""
        count, row = len(self.places), len(self._order)
        if not len(found):
            return
        self.beginInsertRows(QModelIndex(), row, row + len(found) - 1)
        self.places.extend(found)
        self._order.extend(range(count, len(self.places)))
        self._pages.pop(row // _PAGE, None)
        self.endInsertRows()

    def arrange(self, order: Sequence[int]) -> None:
        """Show the same places in another order; what is selected stays so."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        places = [self._order[index.row()] for index in kept]
        self._order = self._there(order)
        self._pages.clear()
        wanted = set(places)
        rows = {place: row for row, place in enumerate(self._order) if place in wanted} if wanted else {}
        moved = [self.index(rows[place], index.column()) for place, index in zip(places, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def drop(self, articles: Collection[str]) -> bool:
        """Leave out what stands in articles that are gone or read otherwise now; whether anything stood there."""
        gone = {number for number, key in self.places.articles.items() if key in articles} - self._gone
        if gone:
            self.beginResetModel()
            self._gone |= gone
            self._order = self._there(self._order)
            self._pages.clear()
            self.endResetModel()
        return bool(gone)

    def order(self) -> Sequence[int]:
        """The places as they are shown."""
        return self._order

    def line(self, row: int) -> ConcordanceLine | None:
        """The place of a row; None where its article is gone."""
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._read(number * _PAGE)
            while len(self._pages) > _HELD:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each place."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """See `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        """The titles of the columns; that of what stands before ends where the words end."""
        if orientation is not Qt.Orientation.Horizontal or section not in TITLES:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.BEFORE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return tr(TITLES[Column(section)]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, the whole of it as a tool tip, and the line for the delegate."""
        if not index.isValid() or index.row() >= len(self._order):
            return None
        line = self.line(index.row())
        if line is None or role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(line, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            words = index.column() in (Column.BEFORE, Column.HIT)
            return tip(f"{line.before}{line.hit}{line.after}" if words else _text(line, Column(index.column())))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.HIT:
            return plain(f"{line.hit}: {line.before}{line.hit}{line.after}")
        return None

    def _show(self, places: Places, order: "array[int]") -> None:
        self.beginResetModel()
        self.places, self._order = places, order
        self._gone = set()
        self._pages.clear()
        self.endResetModel()

    def _there(self, order: Sequence[int]) -> "array[int]":
        """The places of an order without those that were left out."""
        numbers, gone = self.places.numbers, self._gone
        return array("q", (each for each in order if numbers[each] not in gone) if gone else order)

    def _read(self, first: int) -> dict[int, ConcordanceLine]:
        if self._project is None:
            return {}
        places = self._order[first : first + _PAGE]
        found = {(each.number, each.span.start): each for each in lines_of(self._project.texts, self.places, places)}
        keys = [(self.places.numbers[place], self.places.starts[place]) for place in places]
        return {row: found[key] for row, key in enumerate(keys, start=first) if key in found}


def _text(line: ConcordanceLine, column: Column) -> str:
    match column:
        case Column.BEFORE:
            return line.before
        case Column.HIT:
            return f"{line.hit}{line.after}"
        case Column.ARTICLE:
            return by_line(line.agency, line.title)
        case Column.DATE:
            return shown_date(line.published) or "–"


def copied(line: ConcordanceLine) -> str:
    """A place as a line of text for the clipboard, its parts divided by tabs."""
    parts = (f"{line.before}{line.hit}{line.after}", by_line(line.agency, line.title), shown_date(line.published))
    return "\t".join(" ".join(str(part).split()) for part in parts)
