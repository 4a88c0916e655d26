"""The settings: who codes, how the window looks, and the language pipeline."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from corpus.domain.places import is_folder
from desktop.dialogs import asking
from desktop.dialogs.form import FormDialog
from desktop.settings import LARGEST, SMALLEST, Settings
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
        self.model = QLineEdit(settings.model)
        self.model.setPlaceholderText(tr("none: only what comes with Quoteline"))
        self._lay_out()

    def chosen(self) -> Settings:
        """The settings as the form has them."""
        return replace(
            self._settings,
            coder=" ".join(self.coder.text().split()),
            appearance=self.appearance.currentData(),
            text_size=self.text_size.value(),
            suggest_after_adding=self.suggest.isChecked(),
            learn=self.learn.isChecked(),
            model=self.model.text().strip(),
        )

    def _lay_out(self) -> None:
        self.add_row(tr("Your name"), self.coder, tr("Decisions from now on are recorded under this name."))
        self.add_row(tr("Appearance"), self.appearance)
        self.add_row(tr("Text size"), self.text_size)
        self.form.addRow("", self.suggest)
        self.form.addRow("", self.learn)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.model, 1)
        browse = QPushButton(tr("Choose…"))
        browse.clicked.connect(self._browse)
        line.addWidget(browse)
        row.setFocusProxy(self.model)
        hint = tr(
            "A folder or an installed package with a spaCy pipeline that finds entities; it is used besides the rules "
            "of Quoteline, in projects that name no other. Loading a pipeline runs program code from it: choose only "
            "what you trust."
        )
        self.add_row(tr("spaCy pipeline"), row, hint)
        self.model.setAccessibleName(tr("spaCy pipeline"))

    def _browse(self) -> None:
        start = self.model.text() if is_folder(Path(self.model.text())) else str(Path.home())
        found = asking.choose_folder(self, tr("spaCy pipeline"), start)
        if found:
            self.model.setText(str(found))
