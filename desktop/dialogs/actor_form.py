"""The facts of one actor, each committed by Enter or by leaving its field."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from corpus.domain.actors import Actor, ActorKind
from corpus.domain.registry import folded
from desktop.models.actor_list import ACTOR_KINDS
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.fields import FIELD_HEIGHT, ValueField

_BETWEEN = ";"


class ActorForm(QWidget):
    """Name, other names, kind, role and country. `edited` carries the actor as it is to be."""

    edited = Signal(Actor)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actor: Actor | None = None
        self.name = self._field(tr("Name"))
        self.aliases = self._field(tr("Other names"), tr("other names, parted by semicolons"))
        self.role = self._field(tr("Role"), tr("such as: Prime Minister"))
        self.country = self._field(tr("Country"))
        self.kind = kind_combo(self)
        self.kind.activated.connect(self._commit)
        self._lay_out()

    def show_actor(self, actor: Actor) -> None:
        """Show an actor; what is being typed about the same one stays."""
        if self._actor is None or self._actor.id != actor.id:
            for field in self._fields():
                field.forget()
        self._actor = actor
        self.name.set_value(actor.name)
        self.aliases.set_value(f"{_BETWEEN} ".join(actor.aliases))
        self.role.set_value(actor.role)
        self.country.set_value(actor.country)
        self.kind.setCurrentIndex(self.kind.findData(str(actor.kind)))

    def again(self) -> None:
        """Show what the actor is, where an edit was refused."""
        if self._actor:
            for field in self._fields():
                field.forget()
            self.show_actor(self._actor)

    def set_writable(self, writable: bool) -> None:
        """Let the fields be changed, or only be read."""
        for field in self._fields():
            field.setReadOnly(not writable)
        self.kind.setEnabled(writable)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        for field in self._fields():
            field.commit()

    def _fields(self) -> tuple[ValueField, ...]:
        return (self.name, self.aliases, self.role, self.country)

    def _field(self, name: str, placeholder: str = "") -> ValueField:
        field = ValueField("", self)
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        field.committed.connect(self._commit)
        return field

    def _commit(self) -> None:
        """Tell of the actor as the fields have it; a name that is given up stays as another one."""
        if self._actor is None:
            return
        name = self.name.text().strip()
        aliases = [*self.aliases.text().split(_BETWEEN)]
        if name and folded(name) != folded(self._actor.name):
            aliases.append(self._actor.name)
        edited = replace(
            self._actor,
            name=name,
            aliases=tuple(each.strip() for each in aliases if each.strip()),
            kind=ActorKind(self.kind.currentData()),
            role=self.role.text(),
            country=self.country.text(),
        )
        if edited != self._actor:
            self.edited.emit(edited)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((tr("Name"), self.name), (tr("Kind"), self.kind)),
            ((tr("Role"), self.role), (tr("Country"), self.country)),
            ((tr("Other names"), self.aliases),),
        )
        for number, row in enumerate(rows):
            for place, (text, field) in enumerate(row):
                label = Label(text, self)
                label.setProperty("tone", "muted")
                label.setBuddy(field)
                grid.addWidget(label, number, 2 * place)
                grid.addWidget(field, number, 2 * place + 1, 1, 1 if len(row) > 1 else 3)


def kind_combo(parent: QWidget | None = None) -> QComboBox:
    """The kinds of actors to choose from."""
    combo = QComboBox(parent)
    combo.setAccessibleName(tr("Kind of actor"))
    combo.setMinimumHeight(FIELD_HEIGHT)
    for kind, text in ACTOR_KINDS.items():
        combo.addItem(tr(text).capitalize(), str(kind))
    return combo
