"""Asks through which suggestions the flow goes, and in which order."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from corpus.domain.queue import EVERY
from corpus.domain.topics import Topic
from desktop.dialogs.form import FormDialog
from desktop.translate import tr
from desktop.widgets.combos import fill, filter_combo


class FlowDialog(FormDialog):
    """Which articles, which topic, which speaker, and whether the uncertain ones come first."""

    def __init__(
        self, parent: QWidget | None, topics: Sequence[Topic], speakers: Sequence[str], *, article: bool
    ) -> None:
        super().__init__(parent, title=tr("Flow through suggestions"), confirm=tr("Start"))
        self.articles: QComboBox = filter_combo(tr("Articles"))
        self.articles.addItem(tr("The articles of the list"), "list")
        self.articles.addItem(tr("All articles"), "all")
        if article:
            self.articles.addItem(tr("This article"), "here")
        self.topic: QComboBox = filter_combo(tr("Topic"))
        fill(self.topic, tr("Any topic"), [(topic.name, topic.slug) for topic in topics])
        self.speaker: QComboBox = filter_combo(tr("Speaker"))
        fill(self.speaker, tr("Anybody"), [(name, name) for name in speakers])
        self.uncertain = QCheckBox(tr("Uncertain first"))
        self.uncertain.setChecked(True)
        hint = tr(
            "What the program doubts most comes first, since a decision there teaches it most. One in {count} is drawn "
            "at random, so that what it is wrongly sure of is seen as well. Else the order is that of reading.",
            count=EVERY,
        )
        self.add_row(tr("Articles"), self.articles)
        self.add_row(tr("Suggested topic"), self.topic)
        self.add_row(tr("Speaker"), self.speaker)
        self.add_row(tr("Order"), self.uncertain, hint)
