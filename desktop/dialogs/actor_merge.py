"""Merging actors: which one stays, and what changes."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from corpus.domain.actors import Actor
from corpus.domain.registry import MergePreview
from desktop.dialogs.actor_page import use_text
from desktop.dialogs.form import FormDialog, muted
from desktop.translate import tr
from desktop.wording import quoted

_SHOWN = 90  # letters of an example

Preview = Callable[[str, tuple[str, ...]], MergePreview]


class ActorMergeDialog(FormDialog):
    """The actors are given, the likeliest to stay first; `preview` says what a choice comes to."""

    def __init__(self, parent: QWidget | None, actors: Sequence[Actor], preview: Preview) -> None:
        super().__init__(parent, title=tr("Merge actors"), confirm=tr("Merge"))
        self._actors = actors
        self._preview = preview
        self.stays = QComboBox()
        for actor in actors:
            self.stays.addItem(actor.name, actor.id)
        self.stays.currentIndexChanged.connect(self._show)
        self.add_row(
            tr("Stays"), self.stays, tr("The other names lead to this actor from then on. It is one step of undo.")
        )
        self.told = muted("")
        self.examples = muted("")
        self.column.insertWidget(1, self.told)
        self.column.insertWidget(2, self.examples)
        self._show()

    def choice(self) -> tuple[str, tuple[str, ...]]:
        """The id of the one that stays, and of the others."""
        into = str(self.stays.currentData())
        return into, tuple(each.id for each in self._actors if each.id != into)

    def _show(self) -> None:
        preview = self._preview(*self.choice())
        self.told.setText(merge_text(preview))
        self.examples.setText(example_text(preview.examples))
        self.examples.setVisible(bool(preview.examples))


def merge_text(preview: MergePreview) -> str:
    """What a merge changes, a sentence a line."""
    result = preview.result
    gone = ", ".join(each.name for each in preview.gone)
    lines = [
        tr("{names} will be {name}.", names=gone, name=result.name),
        tr("What moves: {use}.", use=use_text(preview.moved)),
        tr("Other names: {names}.", names=", ".join(result.aliases)) if result.aliases else "",
        tr("Role: {role}.", role=result.role) if result.role else "",
        tr("Country: {country}.", country=result.country) if result.country else "",
    ]
    return "\n".join(line for line in lines if line)


def example_text(examples: Sequence[str]) -> str:
    """Some of the words that move."""
    short = [each if len(each) <= _SHOWN else f"{each[:_SHOWN].rstrip()}…" for each in examples[:3]]
    return tr("Such as: {examples}", examples=quoted(short)) if short else ""
