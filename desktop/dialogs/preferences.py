"""The settings: who codes, how the window looks, and the language pipeline."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from corpus.domain.places import is_folder
from desktop.dialogs import asking
from desktop.dialogs.form import FormDialog
from desktop.languages import LANGUAGES, SYSTEM
from desktop.settings import LARGEST, LONGEST, SMALLEST, Settings
from desktop.theme import Appearance
from desktop.translate import tr


class SettingsDialog(FormDialog):
    """All settings in one form."""

    def __init__(self, parent: QWidget | None, settings: Settings) -> None:
        super().__init__(parent, title=tr("Settings"), confirm=tr("Save"))
        self._settings = settings
        self.coder = QLineEdit(settings.coder)
        self.coder.setMaxLength(60)
        self.coder.textChanged.connect(lambda: self.confirm.setEnabled(bool(self.coder.text().strip())))
        self.appearance = QComboBox()
        for choice, text in (
            (Appearance.SYSTEM, tr("As the system")),
            (Appearance.LIGHT, tr("Light")),
            (Appearance.DARK, tr("Dark")),
        ):
            self.appearance.addItem(text, choice.value)
        self.appearance.setCurrentIndex(self.appearance.findData(settings.appearance))
        self.language = QComboBox()
        self.language.addItem(tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.text_size = QSpinBox()
        self.text_size.setRange(SMALLEST, LARGEST)
        self.text_size.setSuffix(tr(" pixels"))
        self.text_size.setValue(settings.text_size)
        self.text_size.lineEdit().setTextMargins(8, 0, 0, 0)
        self.suggest = QCheckBox(tr("Find suggestions when articles are added"))
        self.suggest.setChecked(settings.suggest_after_adding)
        self.learn = QCheckBox(tr("Learn topics from decisions"))
        self.learn.setChecked(settings.learn)
        self.learn.setToolTip(tr("After every ten decisions, in the background; see Codebook, What was learned."))
        self._make_snapshot_fields(settings)
        self.model = QLineEdit(settings.model)
        self.model.setPlaceholderText(tr("none: only what comes with Quoteline"))
        self._lay_out()

    def _make_snapshot_fields(self, settings: Settings) -> None:
        self.snapshots = QCheckBox(tr("Make snapshots of projects"))
        self.snapshots.setToolTip(
            tr("When a project is opened after changes, and while you work; see Project, Snapshots.")
        )
        self.snapshots.setChecked(settings.snapshots)
        self.every = QSpinBox()
        self.every.setRange(0, 24 * 60)
        self.every.setSuffix(tr(" minutes"))
        self.every.setSpecialValueText(tr("on opening only"))
        self.every.setValue(settings.snapshot_minutes)
        self.room = QSpinBox()
        self.room.setRange(1, LONGEST)
        self.room.setSingleStep(100)
        self.room.setSuffix(tr(" MB"))
        self.room.setValue(settings.snapshot_megabytes)
        self.folder = QLineEdit(settings.snapshot_folder)
        self.folder.setPlaceholderText(tr("beside each project"))

    def chosen(self) -> Settings:
        """The settings as the form has them."""
        return replace(
            self._settings,
            coder=" ".join(self.coder.text().split()),
            language=self.language.currentData(),
            appearance=self.appearance.currentData(),
            text_size=self.text_size.value(),
            suggest_after_adding=self.suggest.isChecked(),
            learn=self.learn.isChecked(),
            snapshots=self.snapshots.isChecked(),
            snapshot_minutes=self.every.value(),
            snapshot_megabytes=self.room.value(),
            snapshot_folder=self.folder.text().strip(),
            model=self.model.text().strip(),
        )

    def _lay_out(self) -> None:
        self.add_row(tr("Your name"), self.coder, tr("Decisions from now on are recorded under this name."))
        self.add_row(
            tr("Language"),
            self.language,
            tr("The window changes to it at once; work that goes on ends first."),
        )
        self.add_row(tr("Appearance"), self.appearance)
        self.add_row(tr("Text size"), self.text_size)
        self.form.addRow("", self.suggest)
        self.form.addRow("", self.learn)
        self._lay_out_snapshots()
        row = self._with_choice(self.model, tr("spaCy pipeline"))
        hint = tr(
            "A folder or an installed package with a spaCy pipeline that finds entities; it is used besides the rules "
            "of Quoteline, in projects that name no other. Loading a pipeline runs program code from it: choose only "
            "what you trust."
        )
        self.add_row(tr("spaCy pipeline"), row, hint)
        self.model.setAccessibleName(tr("spaCy pipeline"))

    def _lay_out_snapshots(self) -> None:
        self.form.addRow("", self.snapshots)
        self.add_row(tr("Snapshot every"), self.every)
        hint = tr("The newest ones stay, then one for each hour, day and week; the newest stays whatever its size.")
        self.add_row(tr("Room for snapshots"), self.room, hint)
        self.add_row(tr("Snapshot folder"), self._with_choice(self.folder, tr("Snapshot folder")))
        for each in (self.every, self.room):
            each.lineEdit().setTextMargins(8, 0, 0, 0)
        self.folder.setAccessibleName(tr("Snapshot folder"))

    def _with_choice(self, field: QLineEdit, title: str) -> QWidget:
        """A field for a folder, with a button that looks for one."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(field, 1)
        browse = QPushButton(tr("Choose…"))
        browse.clicked.connect(lambda: self._browse(field, title))
        line.addWidget(browse)
        row.setFocusProxy(field)
        return row

    def _browse(self, field: QLineEdit, title: str) -> None:
        start = field.text() if is_folder(Path(field.text())) else str(Path.home())
        found = asking.choose_folder(self, title, start)
        if found:
            field.setText(str(found))
