"""The fields of a statement: speaker, organisation, stance and note."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from corpus.domain.name_search import KnownName
from corpus.domain.statements import Stance, Statement
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.fields import FIELD_HEIGHT, ValueField
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.name_completer import NameCompleter
from desktop.widgets.segmented import Segmented
from desktop.wording import STANCES

_STANCE: Final = 2  # the row of the stances
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QPlainTextEdit):
    """A note of a few lines: committed by leaving it or by Ctrl+Enter, given up by Escape."""

    committed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit(QSizeF(0, 1))

    def _fit(self, size: QSizeF) -> None:
        """As high as its lines (Qt gives the height in lines here), up to four."""
        wanted = max(1, round(size.height()))
        lines = min(wanted, 4)
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if wanted > lines else policies.ScrollBarAlwaysOff)
        self.setFixedHeight(FIELD_HEIGHT + (lines - 1) * self.fontMetrics().lineSpacing())

    def set_value(self, value: str) -> None:
        """Show a note, unless the analyst is typing another."""
        self._value = value
        if not self.document().isModified() and value != self.toPlainText():
            self.reset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the lines elsewhere."""
        super().resizeEvent(event)
        self._fit(self.document().size())

    def reset(self) -> None:
        """Give up what was typed."""
        self.setPlainText(self._value)

    def forget(self) -> None:
        """Take what was typed for unimportant, so that the next value replaces it."""
        self.document().setModified(False)

    def commit(self) -> None:
        """Commit what was typed, if it differs."""
        value = self.toPlainText().strip()
        changed = self.document().isModified() and value != self._value
        self.document().setModified(False)
        if changed:
            self._value = value
            self.committed.emit(value)

    def event(self, event: QEvent) -> bool:
        """Keep the field's own keys from becoming shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in _ENTER or (event.key() == Qt.Key.Key_Escape and not control):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter commits, Escape gives up; both leave."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.reset()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits, except for a moment of a menu or of another window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()


class StatementForm(QWidget):
    """Shows the fields of one statement and tells what the analyst enters. `names` gives the names to complete.

    Where the stances have no room beside their label, they stand in its place, since they say by themselves what they
    are.
    """

    speaker_given = Signal(str)
    organisation_given = Signal(str)
    stance_given = Signal(str)
    note_given = Signal(str)
    left = Signal()

    def __init__(self, names: Callable[[bool], list[KnownName]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._completers: list[NameCompleter] = []
        self.speaker = self._name_field("S", tr("Speaker"), of_persons=True)
        self.organisation = self._name_field("O", tr("Organisation"), of_persons=False)
        self.role = ElidedLabel(self)
        self.role.setProperty("tone", "muted")
        self.role.hide()
        self.stance = Segmented({str(stance): tr(text) for stance, text in STANCES.items()}, self)
        self.stance.setAccessibleName(tr("Stance"))
        self.note = NoteField(self)
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Add a note"))
        self.speaker.committed.connect(self.speaker_given)
        self.organisation.committed.connect(self.organisation_given)
        self.stance.chosen.connect(self.stance_given)
        self.note.committed.connect(self.note_given)
        self.speaker.left.connect(self.left)
        self.organisation.left.connect(self.left)
        self.note.left.connect(self.left)
        self._labels: list[QWidget] = []
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the stances room for their words."""
        super().resizeEvent(event)
        beside = max(label.sizeHint().width() for label in self._labels) + self._grid.horizontalSpacing()
        narrow = self.width() - beside < self.stance.room()
        label = self._labels[_STANCE]
        if narrow != label.isHidden():
            label.setHidden(narrow)
            self._grid.removeWidget(self.stance)
            self._grid.addWidget(self.stance, _STANCE, 0 if narrow else 1, 1, 2 if narrow else 1)

    def show_statement(self, statement: Statement, role: str) -> None:
        """Show the fields of a statement; `role` is what is known of the speaker."""
        self.speaker.set_value(statement.speaker or "")
        self.organisation.set_value(statement.organisation or "")
        self.note.set_value(statement.note)
        self.role.setText(role)
        self.role.setVisible(bool(role))

    def show_stance(self, stance: Stance | None) -> None:
        """Show the stance of the chosen topic, or the one that all topics share."""
        self.stance.set_value(str(stance) if stance else "")

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys in the key caps: `speaker`, `organisation`."""
        self.speaker.set_key(keys.get("speaker", ""))
        self.organisation.set_key(keys.get("organisation", ""))

    def set_writable(self, writable: bool) -> None:
        """Let the fields be changed, or only be read."""
        for field in (self.speaker, self.organisation, self.note):
            field.setReadOnly(not writable)
        self.stance.setEnabled(writable)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        self.speaker.commit()
        self.organisation.commit()
        self.note.commit()

    def typed(self) -> dict[str, str]:
        """What was typed and not yet committed, by field."""
        found = {name: field.text() for name, field in self._name_fields().items() if field.isModified()}
        return found | ({"note": self.note.toPlainText()} if self.note.document().isModified() else {})

    def type_again(self, typed: Mapping[str, str]) -> None:
        """Put back what was typed, still to be committed: the project went on in another file."""
        for name, field in self._name_fields().items():
            if name in typed:
                field.setText(typed[name])
                field.setModified(True)
        if "note" in typed:
            self.note.setPlainText(typed["note"])
            self.note.document().setModified(True)

    def renew_names(self) -> None:
        """Other names are known now."""
        for each in self._completers:
            each.renew()

    def _name_fields(self) -> dict[str, ValueField]:
        return {"speaker": self.speaker, "organisation": self.organisation}

    def forget(self) -> None:
        """Give up what was typed."""
        self.speaker.forget()
        self.organisation.forget()
        self.note.forget()

    def _name_field(self, key: str, name: str, *, of_persons: bool) -> ValueField:
        field = ValueField(key, self)
        field.setAccessibleName(name)
        field.setPlaceholderText(tr("not named"))
        self._completers.append(NameCompleter(field, lambda: self._names(of_persons)))
        return field

    def _speaker_with_role(self) -> QWidget:
        both = QWidget(self)
        both.setFocusProxy(self.speaker)
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.speaker)
        layout.addWidget(self.role)
        return both

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Speaker"), self._speaker_with_role()),
            (tr("Organisation"), self.organisation),
            (tr("Stance"), self.stance),
            (tr("Note"), self.note),
        )
        for number, (text, field) in enumerate(rows):
            label = Label(text, self)
            label.setProperty("tone", "muted")
            label.setBuddy(field)
            label.setFixedHeight(FIELD_HEIGHT)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, number, 1)
            self._labels.append(label)
