"""The language pipeline of a project: the one that comes with Quoteline, or a spaCy pipeline that the analyst has."""

from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from corpus.domain.pipelines import SHIPPED, WHEEL, PipelineFacts, settled
from desktop.dialogs import asking
from desktop.dialogs.form import FormDialog, muted
from desktop.plain import Label
from desktop.translate import tr

_WIDTH: Final = 620


class Choice(StrEnum):
    """What a project can choose."""

    DEFAULT = "default"
    SHIPPED = "shipped"
    PLACE = "place"
    PACKAGE = "package"


class PipelineDialog(FormDialog):
    """Asks which pipeline the project uses. One of the analyst's own must have been loaded before it can be chosen.

    `load_wanted` asks for that, with the name; the answer comes by `show_loading` and `show_loaded` or `say`.
    """

    load_wanted = Signal(str)

    def __init__(self, parent: QWidget | None, *, chosen: str, default: str) -> None:
        """`chosen` is what the project names, empty for nothing; `default` is what the settings name."""
        super().__init__(parent, title=tr("Language pipeline of this project"), confirm=tr("Use in this project"))
        self.setMinimumWidth(_WIDTH)
        self._before = chosen
        self._loading = False
        self._loaded = ""  # the last one that was loaded without a fault
        own = tr("What comes with Quoteline")
        self.choice = QComboBox()
        self.choice.addItem(tr("As in the settings: {name}", name=shown(default) if default else own), Choice.DEFAULT)
        self.choice.addItem(own, Choice.SHIPPED)
        self.choice.addItem(tr("A folder or a wheel file"), Choice.PLACE)
        self.choice.addItem(tr("An installed package"), Choice.PACKAGE)
        self.place = QLineEdit()
        self.place.setPlaceholderText(tr("a folder with a config.cfg, or a file that ends in .whl"))
        self.package = QLineEdit()
        self.package.setPlaceholderText(tr("such as en_core_web_lg"))
        self.load = QPushButton(tr("Load it"))
        self.load.clicked.connect(lambda: self.load_wanted.emit(self.named()))
        self.found = muted("")
        self._places = self._place_part()
        self._trial = QWidget()
        self._warning = Label(
            tr(
                "A spaCy pipeline is program code that runs when it is loaded. Choose only one whose maker you trust. "
                "It finds names beside Quoteline's rules; statements, speakers and topics stay Quoteline's own."
            )
        )
        self._warning.setWordWrap(True)
        self._lay_out()
        self._fill(chosen)
        self.choice.currentIndexChanged.connect(self._refresh)
        self.place.textChanged.connect(self._refresh)
        self.package.textChanged.connect(self._refresh)
        self._refresh()

    def named(self) -> str:
        """The pipeline that the form names, whole; empty where it names none of the analyst's own."""
        fields = {Choice.PLACE: self.place, Choice.PACKAGE: self.package}
        field = fields.get(Choice(self.choice.currentData()))
        return settled(field.text().strip()) if field and field.text().strip() else ""

    def chosen(self) -> str | None:
        """What the project is to name; None for what the settings say."""
        if self.choice.currentData() == Choice.DEFAULT:
            return None
        return SHIPPED if self.choice.currentData() == Choice.SHIPPED else self.named()

    def show_loading(self) -> None:
        """Say that a pipeline is being loaded."""
        self._tell(tr("Loading…"))
        self.load.setEnabled(False)
        self._loading = True

    def stop_loading(self) -> None:
        """Nothing is being loaded any more, whatever became of it."""
        if self._loading:
            self._refresh()

    def show_loaded(self, name: str, facts: PipelineFacts) -> None:
        """Say what was loaded, unless the form names another by now."""
        if name == self.named():
            self._loaded = name
            self._refresh()
            self._tell(said(facts))

    def show_failed(self, name: str, problem: str) -> None:
        """Say why a pipeline cannot be used, unless the form names another by now."""
        if name == self.named():
            self._refresh()
            self._tell("", problem)
            self.confirm.setEnabled(False)

    def _place_part(self) -> QWidget:
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.place, 1)
        for text, browse in ((tr("Folder…"), self._browse_folders), (tr("Wheel…"), self._browse_wheels)):
            button = QPushButton(text)
            button.clicked.connect(browse)
            line.addWidget(button)
        part.setFocusProxy(self.place)
        return part

    def _lay_out(self) -> None:
        self.add_row(tr("Pipeline"), self.choice)
        self.add_row(tr("Folder or wheel"), self._places)
        self.place.setAccessibleName(tr("Folder or wheel"))
        self.add_row(tr("Package"), self.package)
        self.form.addRow(self._warning)
        line = QHBoxLayout(self._trial)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.load)
        line.addStretch(1)
        self.form.addRow("", self._trial)
        self.form.addRow(self.found)

    def _fill(self, chosen: str) -> None:
        """Show what the project names now."""
        choice = Choice.PACKAGE
        if chosen in ("", SHIPPED):
            choice = Choice.SHIPPED if chosen else Choice.DEFAULT
        elif chosen.endswith(WHEEL) or Path(chosen).name != chosen:
            choice = Choice.PLACE
            self.place.setText(chosen)
        else:
            self.package.setText(chosen)
        self.choice.setCurrentIndex(self.choice.findData(choice))

    def _refresh(self) -> None:
        """Show the fields of the choice; what was said of another pipeline is gone."""
        self._loading = False
        choice = Choice(self.choice.currentData())
        own = choice in (Choice.PLACE, Choice.PACKAGE)
        self.form.setRowVisible(self._places, choice is Choice.PLACE)
        self.form.setRowVisible(self.package, choice is Choice.PACKAGE)
        self.form.setRowVisible(self._warning, own)
        self.form.setRowVisible(self._trial, own)
        self._tell("")
        self.load.setEnabled(bool(self.named()))
        name = self.named()
        self.confirm.setEnabled(not own or (bool(name) and name in (self._loaded, self._before)))

    def _tell(self, found: str, problem: str = "") -> None:
        """Say what came of loading, and give the words the room that they need."""
        self.found.setText(found)
        self.form.setRowVisible(self.found, bool(found))
        self.say(problem)
        if self.isVisible():
            self.grow()

    def _browse_folders(self) -> None:
        found = asking.choose_folder(self, tr("Folder with a spaCy pipeline"), self._start())
        if found:
            self.place.setText(str(found))

    def _browse_wheels(self) -> None:
        pattern = tr("Wheel files (*.whl)")
        found = asking.choose_file(self, tr("Wheel with a spaCy pipeline"), self._start(), [pattern])
        if found:
            self.place.setText(str(found))

    def _start(self) -> str:
        """Where a file dialog begins."""
        place = Path(self.place.text())
        return str(place.parent) if self.place.text() and place.parent.is_dir() else str(Path.home())


class TrustDialog(FormDialog):
    """Asks before a pipeline is loaded for the first time. The answer is remembered for this user."""

    def __init__(self, parent: QWidget | None, name: str, *, named_by_project: bool) -> None:
        super().__init__(parent, title=tr("Load this pipeline?"), confirm=tr("Load it"))
        who = tr("This project names a spaCy pipeline that was never loaded here:")
        self.text = Label(who if named_by_project else tr("This spaCy pipeline was never loaded here:"))
        self.name = Label(name)
        self.name.setProperty("tone", "strong")
        for label in (self.text, self.name):
            label.setWordWrap(True)
        told = tr(
            "A pipeline is program code. It runs as soon as it is loaded, with all that you may do on this computer. "
            "Load it only if you trust whoever made it."
        )
        self.form.addRow(self.text)
        self.form.addRow(self.name)
        self.form.addRow(muted(told))
        if named_by_project:
            self.form.addRow(muted(tr("Without it, names are found by what comes with Quoteline.")))
        self.confirm.setDefault(False)
        self.confirm.setAutoDefault(False)


def shown(name: str) -> str:
    """A pipeline by a short name: the folder or file, without the way to it."""
    return Path(name).name or name


def said(facts: PipelineFacts) -> str:
    """What a pipeline is and finds, in a sentence or two."""
    name = f"{facts.name} {facts.version}"
    text = tr("{name} finds {labels}.", name=name, labels=", ".join(facts.labels))
    if not facts.labels:
        text = tr("{name} finds nothing that Quoteline has a label for.", name=name)
    if facts.left_out:
        text = tr("{found} Left out: {labels}.", found=text, labels=", ".join(facts.left_out))
    return text
