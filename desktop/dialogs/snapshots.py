"""The snapshots of a project: what each of them holds, how it differs from now, and the way back to it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpus.commands.base import TITLES
from corpus.domain.snapshots import Contents, Snapshot, difference
from corpus.tasks.snapshots import SnapshotList
from desktop.dates import shown_moment
from desktop.dialogs.form import muted
from desktop.dialogs.working import WorkRow
from desktop.languages import shown_number
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.room import resize_within
from desktop.wording import shown_size, tip

_NUMBERS = (1, 2, 3, 4)


class SnapshotsDialog(QDialog):
    """A table of snapshots. `restore_wanted` carries the chosen one's path, the other signals say what was pressed."""

    restore_wanted = Signal(Path)
    take_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None, *, note: str = "", writable: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Snapshots"))
        resize_within(self, 820, 520)
        self._writable = writable
        self._present: Contents | None = None
        self.note = Label(note)
        self.note.setProperty("tone", "strong")
        self.note.setWordWrap(True)
        self.note.setVisible(bool(note))
        self.table = _table()
        self.table.currentItemChanged.connect(self._preview)
        self.empty = muted(
            tr(
                "There is no snapshot yet. Quoteline makes one when a project is opened after changes, and while you "
                "work. Each is a checked copy of the whole project."
            )
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(48)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        self.preview = Label()
        self.preview.setWordWrap(True)
        self.preview.setMinimumHeight(self.preview.fontMetrics().lineSpacing() * 2)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.work = WorkRow()
        self._lay_out()
        self.rest()

    def show_list(self, found: SnapshotList) -> None:
        """Show snapshots, the newest first; the chosen one stays chosen."""
        self._present = found.present
        chosen = self.chosen()
        self.table.clear()
        for each in found.snapshots:
            row = _row(each)
            self.table.addTopLevelItem(row)
            if chosen is not None and each.path == chosen.path:
                self.table.setCurrentItem(row)
        first = self.table.topLevelItem(0)
        if first is not None and self.chosen() is None:
            self.table.setCurrentItem(first)
        self.pages.setCurrentWidget(self.table if found.snapshots else self.empty)
        self._preview()

    def chosen(self) -> Snapshot | None:
        """The snapshot that is chosen, None for none."""
        row = self.table.currentItem()
        found = row.data(0, Qt.ItemDataRole.UserRole) if row is not None else None
        return found if isinstance(found, Snapshot) else None

    def start(self, label: str) -> None:
        """Something is being done, which can be cancelled; nothing else can be begun meanwhile."""
        self.work.start(label)
        self._allow(False)

    def rest(self) -> None:
        """Nothing is being done any more."""
        self.work.rest()
        self._allow(True)

    def _allow(self, on: bool) -> None:
        chosen = self.chosen()
        self.restore.setEnabled(on and self._writable and chosen is not None and chosen.contents is not None)
        self.take.setEnabled(on and self._writable)

    def _preview(self) -> None:
        chosen = self.chosen()
        self.preview.setText(preview(self._present, chosen) if chosen is not None else "")
        if not self.work.busy:
            self._allow(True)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = QPushButton(tr("Restore this snapshot"))
        self.restore.setProperty("kind", "primary")
        self.restore.clicked.connect(self._restore)
        self.take = QPushButton(tr("Make one now"))
        self.take.clicked.connect(self.take_wanted)
        self.folder = QPushButton(tr("Open folder"))
        self.folder.clicked.connect(self.folder_wanted)
        for each in (self.restore, self.take, self.folder):
            buttons.addButton(each, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.note)
        column.addWidget(self.pages, 1)
        column.addWidget(self.preview)
        column.addWidget(
            muted(tr("Before a snapshot takes its place, the project as it is now becomes a snapshot itself."))
        )
        column.addWidget(self.work)
        column.addWidget(buttons)

    def _restore(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.restore_wanted.emit(chosen.path)


def preview(present: Contents | None, snapshot: Snapshot) -> str:
    """What would change by going back to a snapshot, in numbers."""
    if snapshot.contents is None:
        return tr("This snapshot was not looked into yet, or cannot be read.")
    if present is None:
        return tr("The project itself cannot be read, so there is nothing to compare with.")
    parts = [_counted(name, count) for name, count in difference(present, snapshot.contents).items()]
    if not parts:
        return tr("As much of everything as now.")
    return tr("Compared with now: {parts}.", parts=", ".join(parts))


def _counted(name: str, count: int) -> str:
    things = {
        "articles": tr("articles"),
        "statements": tr("statements"),
        "decided": tr("decided statements"),
        "tags": tr("topics on statements"),
        "mentions": tr("entities"),
        "topics": tr("topics in the codebook"),
    }
    sign = "+" if count > 0 else "\N{MINUS SIGN}"
    return f"{things[name]} {sign}{shown_number(abs(count))}"


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(tr("Snapshots"))
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHeaderLabels(
        [tr("Made"), tr("Size"), tr("Articles"), tr("Statements"), tr("Decided"), tr("Last change in it")]
    )
    for column in _NUMBERS:
        table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    header = table.header()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return table


def _row(each: Snapshot) -> QTreeWidgetItem:
    inside = each.contents
    cells = ["–", "–", "–", ""]
    if inside is not None:
        title = tr(TITLES.get(inside.last_command or "", inside.last_command or ""))
        last = f"{title}  ·  {inside.last_coder}" if inside.last_coder else title
        cells = [shown_number(count) for count in (inside.articles, inside.statements, inside.decided)] + [last]
    row = QTreeWidgetItem([shown_moment(each.taken), shown_size(each.size), *cells])
    for column in _NUMBERS:
        row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row.setData(0, Qt.ItemDataRole.UserRole, each)
    row.setToolTip(0, tip(str(each.path)))
    return row
