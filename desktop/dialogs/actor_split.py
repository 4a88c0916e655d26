"""Splitting an actor: what goes to a new one, and what changes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from corpus.domain.actors import Actor, ActorKind
from corpus.domain.registry import ActorUse, NameUse, SplitPreview, folded
from desktop.dialogs.actor_form import kind_combo
from desktop.dialogs.actor_merge import example_text
from desktop.dialogs.actor_page import use_text
from desktop.dialogs.form import FormDialog, muted
from desktop.plain import plain
from desktop.translate import tr

_NAME = Qt.ItemDataRole.UserRole

Preview = Callable[[str, ActorKind, tuple[str, ...]], SplitPreview]


class ActorSplitDialog(FormDialog):
    """Names to tick, as articles have them; `statements` were chosen beforehand and go too.

    `preview` says what a choice of label, kind and names comes to; `submit` makes the change.
    """

    def __init__(
        self,
        parent: QWidget | None,
        actor: Actor,
        names: Sequence[NameUse],
        preview: Preview,
        *,
        statements: int = 0,
        submit: Callable[["ActorSplitDialog"], None],
    ) -> None:
        super().__init__(parent, title=tr("Split actor"), confirm=tr("Split"), submit=lambda: submit(self))
        self._actor = actor
        self._preview = preview
        self._statements = statements
        self._typed = False
        self.names = QListWidget()
        self.names.setMinimumHeight(140)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in names:
            self.names.addItem(_entry(each))
        self.label = QLineEdit()
        self.kind = kind_combo()
        self.kind.setCurrentIndex(self.kind.findData(str(actor.kind)))
        self.add_row(
            tr("Names that go"),
            self.names,
            tr("As articles have them. What was recorded under a ticked name goes to the new actor."),
        )
        self.add_row(tr("New actor"), self.label)
        self.add_row(tr("Kind"), self.kind)
        self.told = muted("")
        self.examples = muted("")
        self.column.insertWidget(1, self.told)
        self.column.insertWidget(2, self.examples)
        self.names.itemChanged.connect(self._on_tick)
        self.label.textEdited.connect(self._on_typed)
        self.kind.currentIndexChanged.connect(self._show)
        self._show()

    def choice(self) -> tuple[str, ActorKind, tuple[str, ...]]:
        """The name of the new actor, its kind, and the ticked names."""
        entries = (self.names.item(row) for row in range(self.names.count()))
        ticked = tuple(str(each.data(_NAME)) for each in entries if each.checkState() is Qt.CheckState.Checked)
        return self.label.text().strip(), ActorKind(self.kind.currentData()), ticked

    def _on_tick(self) -> None:
        if not self._typed:
            label = next((each for each in self.choice()[2] if folded(each) != folded(self._actor.name)), "")
            self.label.setText(label)
        self._show()

    def _on_typed(self, text: str) -> None:
        self._typed = bool(text)
        self._show()

    def _show(self) -> None:
        label, _, names = self.choice()
        self.confirm.setEnabled(bool(label and (names or self._statements)))
        preview = self._preview(*self.choice())
        lines = [
            tr("{count} chosen statements go, whatever name they have.", count=self._statements)
            if self._statements
            else "",
            tr("What moves: {use}.", use=use_text(preview.moved)),
            tr("{name} keeps: {names}.", name=preview.kept.name, names=", ".join(preview.kept.aliases) or "–"),
        ]
        self.told.setText("\n".join(line for line in lines if line))
        self.examples.setText(example_text(preview.examples))
        self.examples.setVisible(bool(preview.examples))


def _entry(each: NameUse) -> QListWidgetItem:
    use = use_text(ActorUse(speaking=each.statements, mentions=each.mentions), places=False)
    entry = QListWidgetItem(plain(tr("{name}  ·  {use}", name=each.name, use=use)))
    entry.setData(_NAME, each.name)
    entry.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    entry.setCheckState(Qt.CheckState.Unchecked)
    return entry
