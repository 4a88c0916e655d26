"""Splitting a topic: which of its statements go to a new one, chosen by their words or one by one."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from corpus.commands.codebook_plans import Reach
from corpus.domain.lines import StatementLine
from corpus.domain.topics import Topic, slug_of
from desktop.dialogs.codebook_telling import told_reach
from desktop.dialogs.form import FormDialog, muted
from desktop.plain import plain
from desktop.translate import tr
from desktop.wording import by_line, tip

_MOST: Final = 2000  # statements that are listed; words find the others
_ID: Final = Qt.ItemDataRole.UserRole


class SplitDialog(FormDialog):
    """`find` gives the statements of the topic that hold some words, `reach` counts what goes, `split` does it.

    What was ticked stays ticked while other words are looked for.
    """

    def __init__(
        self,
        parent: QWidget | None,
        topic: Topic,
        *,
        colour: str,
        taken: Sequence[str],
        chosen: Sequence[str],
        find: Callable[[str], Sequence[StatementLine]],
        reach: Callable[[Sequence[str]], Reach],
        split: Callable[[Topic, tuple[str, ...]], None],
    ) -> None:
        super().__init__(
            parent,
            title=tr("Split {topic}", topic=topic.name),
            confirm=tr("Split"),
            submit=lambda: split(self.topic(), self.statements()),
        )
        self._topic, self._colour, self._taken = topic, colour, frozenset(taken)
        self._find, self._reach = find, reach
        self._ticked = dict.fromkeys(chosen)
        self.name, self.words, self.list = QLineEdit(), QLineEdit(), QListWidget()
        self.list.setMinimumHeight(220)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setPlaceholderText(tr("All statements of the topic"))
        self.preview = muted("")
        self.add_row(tr("New topic"), self.name)
        self.add_row(tr("Words"), self.words)
        self.add_row(tr("Statements"), self.list, tr("Space ticks one; Ctrl+A then Space ticks all that are listed."))
        self.form.addRow(self.preview)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemChanged.connect(self._on_tick)
        self.words.textChanged.connect(self._fill)
        self.name.textChanged.connect(self._show)
        self._fill()

    def topic(self) -> Topic:
        """The new topic: a sibling of the one that is split, without its words."""
        name = " ".join(self.name.text().split())
        free = (f"{self._topic.slug}-{number}" for number in range(2, len(self._taken) + 3))
        slug = slug_of(name)
        if not slug or slug in self._taken:
            slug = next(each for each in free if each not in self._taken)
        return replace(Topic(slug=slug, name=name), colour=self._colour, parent=self._topic.parent)

    def statements(self) -> tuple[str, ...]:
        """The ids of the ticked statements."""
        return tuple(self._ticked)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for line in self._find(self.words.text())[:_MOST]:
            words = plain(by_line(line.speaker, line.quote)).replace("\n", " ")
            each = QListWidgetItem(words[:300], self.list)
            each.setData(_ID, line.id)
            each.setToolTip(tip(line.quote))
            each.setCheckState(Qt.CheckState.Checked if line.id in self._ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._show()

    def _on_tick(self, changed: QListWidgetItem) -> None:
        """Ticking one of several selected rows ticks them all."""
        state = changed.checkState()
        rows = self.list.selectedItems() if changed.isSelected() else [changed]
        self.list.blockSignals(True)
        for each in rows:
            each.setCheckState(state)
            if state is Qt.CheckState.Checked:
                self._ticked[each.data(_ID)] = None
            else:
                self._ticked.pop(each.data(_ID), None)
        self.list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        reach = self._reach(self.statements())
        self.preview.setText(
            tr("Goes to the new topic: {what}", what=told_reach(reach)) if self._ticked
            else tr("Tick the statements that go to the new topic.")
        )  # fmt: skip
        self.confirm.setEnabled(bool(self.name.text().strip()) and reach.statements > 0)
