"""A new project: where its file is to be, and which codebook it starts with."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.dialogs import asking
from desktop.dialogs.form import FormDialog
from desktop.translate import tr

_OTHER = "file"


class NewProjectDialog(FormDialog):
    """File and codebook. `make` is given both (None: the codebook that is shipped) and may raise CorpusError."""

    def __init__(self, parent: QWidget | None, proposed: Path, make: Callable[[Path, Path | None], None]) -> None:
        super().__init__(parent, title=tr("New project"), confirm=tr("Create"), submit=self._make)
        self._create = make
        self._codebook: Path | None = None
        self.path = QLineEdit(str(proposed))
        self.path.textChanged.connect(self._check)
        browse = QPushButton(tr("Choose…"))
        browse.clicked.connect(self._browse)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.path, 1)
        line.addWidget(browse)
        row.setFocusProxy(self.path)
        self.path.setAccessibleName(tr("File"))
        self.add_row(tr("File"), row, tr("One file holds the whole project: articles, statements, tags and history."))
        self.codebook = QComboBox()
        self.codebook.addItem(tr("Union State topics"), "")
        self.codebook.addItem(tr("From a file…"), _OTHER)
        self.codebook.activated.connect(self._choose_codebook)
        hint = tr("Topics can be added, renamed and described later.")
        self.add_row(tr("Codebook"), self.codebook, hint)

    def chosen_path(self) -> Path:
        """The file of the new project; a name without a suffix gets `.db`."""
        path = Path(self.path.text().strip()).expanduser()
        return path if path.suffix else path.with_name(path.name + ".db")

    def use_codebook(self, path: Path | None) -> None:
        """Start with the codebook of a file; None for the one that is shipped."""
        self._codebook = path
        self.codebook.setItemText(1, path.name if path else tr("From a file…"))
        self.codebook.setCurrentIndex(1 if path else 0)

    def _make(self) -> None:
        self._create(self.chosen_path(), self._codebook)

    def _check(self) -> None:
        self.confirm.setEnabled(bool(self.path.text().strip()))
        self.say("")

    def _browse(self) -> None:
        found = asking.choose_target(self, tr("New project"), self.path.text(), [tr("Projects (*.db)")], "db")
        if found:
            self.path.setText(str(found))

    def _choose_codebook(self, index: int) -> None:
        if self.codebook.itemData(index) == _OTHER:
            folder = str(self.chosen_path().parent)
            self.use_codebook(asking.choose_file(self, tr("Codebook"), folder, [tr("Codebooks (*.toml)")]))
        else:
            self.use_codebook(None)
