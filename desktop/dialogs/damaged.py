"""A damaged project: what is wrong, and the two ways on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from corpus.domain.snapshots import Snapshot
from corpus.domain.texts import msg
from desktop.dates import shown_moment
from desktop.dialogs.form import WIDTH, muted
from desktop.dialogs.working import WorkRow
from desktop.plain import Label
from desktop.translate import counted, tr


class DamagedDialog(QDialog):
    """Offers the newest good snapshot, salvaging, and the folder. Nothing is done before a button is pressed."""

    restore_wanted = Signal(Path)
    salvage_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None, project: Path, sentence: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Damaged project"))
        self.setMinimumWidth(WIDTH + 80)
        self._snapshot: Snapshot | None = None
        heading = Label(tr("{project} is damaged", project=project.name))
        heading.setProperty("tone", "strong")
        reason = Label(sentence)
        self.found = Label(tr("Looking for its newest good snapshot…"))
        for label in (heading, reason, self.found):
            label.setWordWrap(True)
        reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.work = WorkRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(reason)
        column.addWidget(self.found)
        column.addWidget(
            muted(
                tr(
                    "Salvaging makes a new project: it stands on that snapshot, where there is one, takes newer work "
                    "from the damaged file as far as it can be read, and tells what is missing. The damaged file is "
                    "only read."
                )
            )
        )
        column.addWidget(self.work)
        column.addWidget(self._buttons())
        self.rest()

    def show_snapshot(self, snapshot: Snapshot | None) -> None:
        """Say which snapshot can be restored, None for none."""
        self._snapshot = snapshot
        if snapshot is None:
            self.found.setText(tr("There is no good snapshot of it."))
        else:
            self.found.setText(_told(snapshot))
        self.rest()
        (self.salvage if snapshot is None else self.restore).setFocus()

    def start(self, label: str) -> None:
        """Something is being done, which can be cancelled; nothing else can be begun meanwhile."""
        self.work.start(label)
        self._allow(False)

    def rest(self) -> None:
        """Nothing is being done any more."""
        self.work.rest()
        self._allow(True)

    def _allow(self, on: bool) -> None:
        self.restore.setEnabled(on and self._snapshot is not None)
        self.salvage.setEnabled(on)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = QPushButton(tr("Restore newest snapshot"))
        self.restore.setProperty("kind", "primary")
        self.restore.clicked.connect(self._restore)
        self.salvage = QPushButton(tr("Salvage…"))
        self.salvage.clicked.connect(self.salvage_wanted)
        self.folder = QPushButton(tr("Open folder"))
        self.folder.clicked.connect(self.folder_wanted)
        for each in (self.restore, self.salvage, self.folder):
            buttons.addButton(each, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        return buttons

    def _restore(self) -> None:
        if self._snapshot is not None:
            self.restore_wanted.emit(self._snapshot.path)


def _told(snapshot: Snapshot) -> str:
    moment = shown_moment(snapshot.taken)
    if snapshot.contents is None:
        return tr("Newest good snapshot: {moment}.", moment=moment)
    articles = counted(msg("1 article"), msg("{count} articles"), snapshot.contents.articles)
    statements = counted(msg("1 statement"), msg("{count} statements"), snapshot.contents.statements)
    text = msg("Newest good snapshot: {moment} ({articles}, {statements}).")
    return tr(text, moment=moment, articles=articles, statements=statements)
