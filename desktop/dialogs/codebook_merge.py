"""Uniting a topic with another: which one, and what that does."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from corpus.commands.codebook_plans import MergePlan
from corpus.domain.topics import Topic, with_depths
from desktop.dialogs.codebook_telling import told_merge
from desktop.dialogs.form import FormDialog, muted
from desktop.plain import plain
from desktop.translate import tr


class MergeDialog(FormDialog):
    """Asks for the target; `plan` says what a merge into it would do, `merge` does it and may raise CorpusError."""

    def __init__(
        self,
        parent: QWidget | None,
        source: Topic,
        topics: Sequence[Topic],
        plan: Callable[[str], MergePlan],
        merge: Callable[[str], None],
    ) -> None:
        super().__init__(parent, title=tr("Merge topics"), confirm=tr("Merge"), submit=lambda: merge(self.target()))
        self._plan = plan
        self.into = QComboBox()
        for topic, depth in with_depths(topics):
            if topic.slug != source.slug and not topic.retired:
                self.into.addItem("    " * depth + plain(topic.name), topic.slug)
        self.preview = muted("")
        self.add_row(tr("Merge {topic} into", topic=source.name), self.into)
        self.form.addRow(self.preview)
        self.into.currentIndexChanged.connect(self._show)
        self._show()

    def target(self) -> str:
        """The slug of the chosen topic, empty where there is no other."""
        return str(self.into.currentData() or "")

    def _show(self) -> None:
        target = self.target()
        self.confirm.setEnabled(bool(target))
        self.preview.setText(told_merge(self._plan(target)) if target else tr("There is no other topic to merge into."))
