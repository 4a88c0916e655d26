"""What the table of statements is restricted to."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from corpus.domain.filters import StatementFilter
from corpus.domain.statements import State
from corpus.domain.texts import msg
from corpus.project import Project
from desktop.plain import Label
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.combos import fill, filter_combo
from desktop.widgets.fields import SearchField
from desktop.widgets.flow_layout import FillLayout, set_share

_STATES = (
    (msg("Suggested"), State.SUGGESTED),
    (msg("Accepted"), State.ACCEPTED),
    (msg("Rejected"), State.REJECTED),
)


class StatementFilters(QWidget):
    """Words, speaker, state, topic, and whether only the shown article counts; in two rows where one has no room."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = SearchField(theme, parent=self)
        self.words.setPlaceholderText(tr("Find in statements"))
        self.words.setAccessibleName(tr("Words of the statements"))
        self.speaker = SearchField(theme, parent=self)
        self.speaker.setPlaceholderText(tr("Speaker"))
        self.speaker.setAccessibleName(tr("Speaker of the statements"))
        self.state = filter_combo(tr("State of the statements"), self)
        self.state.setMinimumContentsLength(9)  # its words are few and known: they are not cut
        self.topic = filter_combo(tr("Topic of the statements"), self)
        self.here = QCheckBox(tr("This article only"), self)
        self.once = QCheckBox(tr("Each story once"), self)
        self.once.setToolTip(tr("Leave out statements of articles that repeat another"))
        self.count = Label(self)
        self.count.setProperty("tone", "muted")
        fill(self.state, tr("Not rejected"), [(tr(text), str(state)) for text, state in _STATES])
        self._lay_out()
        self.words.searched.connect(self.changed)
        self.speaker.searched.connect(self.changed)
        self.state.currentIndexChanged.connect(self.changed)
        self.topic.currentIndexChanged.connect(self.changed)
        self.here.toggled.connect(self.changed)
        self.once.toggled.connect(self.changed)

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.words.set_theme(theme)
        self.speaker.set_theme(theme)

    def filter(self, article_id: str) -> StatementFilter:
        """What the boxes say; `article_id` is the article that is shown."""
        state = self.state.currentData()
        return StatementFilter(
            article_id=(article_id or None) if self.here.isChecked() else None,
            state=State(state) if state else None,
            topic=self.topic.currentData() or None,
            speaker=self.speaker.text().strip() or None,
            words=self.words.text().strip(),
            once=self.once.isChecked(),
        )

    def offer(self, project: Project | None) -> None:
        """Offer the topics of the project; what is chosen stays, where it is still there."""
        before = self.topic.currentData()
        topics = [(topic.name, topic.slug) for topic in project.topics.all()] if project else []
        with QSignalBlocker(self):
            fill(self.topic, tr("All topics"), topics)
        if before != self.topic.currentData():
            self.changed.emit()

    def clear(self) -> None:
        """Restrict nothing, without telling."""
        with QSignalBlocker(self):
            self.words.empty()
            self.speaker.empty()
            self.state.setCurrentIndex(0)
            self.topic.setCurrentIndex(0)
            self.here.setChecked(False)
            self.once.setChecked(False)

    def restrict_topic(self, slug: str) -> None:
        """Restrict to a topic, or to none for an empty slug."""
        self.topic.setCurrentIndex(max(0, self.topic.findData(slug)) if slug else 0)

    def _lay_out(self) -> None:
        layout = FillLayout(self, gap=8)
        for field in (self.words, self.speaker):
            field.setMinimumWidth(field.room_for_hint())
        boxes = ((self.here, 0), (self.once, 0))
        for widget, share in ((self.words, 3), (self.speaker, 2), (self.state, 2), (self.topic, 2), *boxes):
            set_share(widget, share)
            layout.addWidget(widget)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_share(self.count, 1)
        layout.addWidget(self.count)
