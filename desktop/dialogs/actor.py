"""Asks for one of the actors of the project, by its name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from corpus.domain.actors import Actor
from desktop.dialogs.form import FormDialog
from desktop.translate import tr


class ActorDialog(FormDialog):
    """A list of names that can be typed into; `name` is what the mention says."""

    def __init__(self, parent: QWidget | None, name: str, actors: Sequence[Actor]) -> None:
        super().__init__(parent, title=tr("Link to actor"), confirm=tr("Link"))
        self._actors = actors
        self.actor = QComboBox()
        self.actor.setEditable(True)
        self.actor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.actor.addItems([actor.name for actor in actors])
        self.actor.setCurrentIndex(-1)
        completer = QCompleter(self.actor.model(), self.actor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.actor.setCompleter(completer)
        self.actor.editTextChanged.connect(self._check)
        self.add_row(tr("Actor"), self.actor, tr("The person, organisation or place that “{name}” names.", name=name))
        self._check()

    def chosen(self) -> Actor | None:
        """The actor whose name stands there, None for a name that no actor has."""
        typed = " ".join(self.actor.currentText().split()).casefold()
        return next((actor for actor in self._actors if actor.name.casefold() == typed), None)

    def _check(self) -> None:
        self.confirm.setEnabled(self.chosen() is not None)
