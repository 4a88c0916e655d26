"""What the list of articles is restricted to besides its words: state, agency, topic and dates."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from corpus.domain.articles import ArticleState
from corpus.domain.dates import checked_bound
from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter
from corpus.domain.texts import msg
from corpus.project import Project
from desktop.dates import shown_date
from desktop.errors import error_text
from desktop.plain import Label
from desktop.translate import tr
from desktop.views.breadcrumbs import Crumb
from desktop.widgets.combos import fill, filter_combo
from desktop.widgets.fields import ValueField
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.labels import complaint

_STATES: Final = {
    None: msg("All {count}"),
    ArticleState.NEW: msg("New {count}"),
    ArticleState.OPEN: msg("Open {count}"),
    ArticleState.DONE: msg("Done {count}"),
}


_NAMES: Final = {ArticleState.NEW: msg("New"), ArticleState.OPEN: msg("Open"), ArticleState.DONE: msg("Done")}


class StatePills(QWidget):
    """All, new, open or done articles, with their numbers."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: ArticleState | None = None
        self._pills: dict[ArticleState | None, QPushButton] = {}
        layout = FlowLayout(self, gap=6)
        for state in _STATES:
            pill = QPushButton(self)
            pill.setProperty("kind", "pill")
            pill.setCheckable(True)
            pill.setAutoDefault(False)
            pill.clicked.connect(lambda _checked=False, state=state: self.choose(state))
            layout.addWidget(pill)
            self._pills[state] = pill
        self._pills[None].setChecked(True)
        self.show_counts(0, dict.fromkeys(ArticleState, 0))

    def pill(self, state: ArticleState | None) -> QPushButton:
        """The button of a state, or of all."""
        return self._pills[state]

    def choose(self, state: ArticleState | None) -> None:
        """Restrict to a state, or to none."""
        for each, pill in self._pills.items():
            pill.setChecked(each == state)
        if state != self.state:
            self.state = state
            self.chosen.emit()

    def show_counts(self, every: int, counts: dict[ArticleState, int]) -> None:
        """Show how many there are, and how many in each state."""
        for state, pill in self._pills.items():
            text = tr(_STATES[state], count=every if state is None else counts[state])
            if pill.text() != text:
                pill.setMinimumWidth(0)
                pill.setText(text)

    def show_waiting(self) -> None:
        """Show that it is being counted how many there are; nothing moves."""
        for state, pill in self._pills.items():
            pill.setMinimumWidth(pill.width())
            pill.setText(tr(_STATES[state], count="…"))


class MoreFilters(QWidget):
    """Agency, topic and dates; folded away until asked for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.since: str | None = None
        self.until: str | None = None
        self._agency = self._combo(tr("Agency"))
        self._topic = self._combo(tr("Topic"))
        self._since = self._date(tr("From date"))
        self._until = self._date(tr("To date"))
        self._complaint = complaint(self)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # below its label, where a field has no room
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(8)
        dates = QHBoxLayout()
        dates.setSpacing(8)
        dates.addWidget(self._since, 1)
        dates.addWidget(self._label(tr("to"), self._until))
        dates.addWidget(self._until, 1)
        form.addRow(self._label(tr("Agency"), self._agency), self._agency)
        form.addRow(self._label(tr("Topic"), self._topic), self._topic)
        form.addRow(self._label(tr("From"), self._since), dates)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(form)
        layout.addWidget(self._complaint)

    @property
    def agency(self) -> str | None:
        """The chosen agency, None for all."""
        return self._agency.currentData() or None

    @property
    def topic(self) -> str | None:
        """The slug of the chosen topic, None for all."""
        return self._topic.currentData() or None

    @property
    def topic_name(self) -> str:
        """The name of the chosen topic, empty for all."""
        return self._topic.currentText() if self.topic else ""

    def drop(self, field: str) -> None:
        """Restrict no longer by `agency`, `topic`, `since` or `until`, without telling."""
        with QSignalBlocker(self):
            if field in ("agency", "topic"):
                (self._agency if field == "agency" else self._topic).setCurrentIndex(0)
                return
            bound = self._since if field == "since" else self._until
            bound.set_value("")
            bound.reset()
            self._on_date()

    def combos(self) -> tuple[QComboBox, QComboBox]:
        """The choices of agency and topic."""
        return self._agency, self._topic

    def dates(self) -> tuple[ValueField, ValueField]:
        """The fields of the first and the last date."""
        return self._since, self._until

    def choose(self, wanted: ArticleFilter) -> list[str]:
        """Restrict as a filter says, without telling; returns what is not there to be chosen."""
        missing = []
        with QSignalBlocker(self):
            for combo, value in ((self._agency, wanted.agency), (self._topic, wanted.topic)):
                place = combo.findData(value) if value else 0
                combo.setCurrentIndex(max(0, place))
                if value and place < 0:
                    missing.append(value)
            self.since, self.until = wanted.since, wanted.until
            for field, value in ((self._since, wanted.since), (self._until, wanted.until)):
                field.set_value(value or "")
                field.reset()
            self._complaint.hide()
        return missing

    def choose_topic(self, slug: str) -> None:
        """Restrict to a topic; an empty slug for all."""
        place = self._topic.findData(slug or None)
        self._topic.setCurrentIndex(max(0, place))

    def clear(self) -> None:
        """Restrict nothing, without telling."""
        with QSignalBlocker(self):
            for combo in (self._agency, self._topic):
                combo.setCurrentIndex(0)
            for field in (self._since, self._until):
                field.setText("")
                field.set_value("")
                field.reset()
            self.since = self.until = None
            self._complaint.hide()

    def offer(self, project: Project | None) -> None:
        """Offer the agencies and topics of the project; what is chosen stays, where it is still there."""
        agencies = [(name, name) for name in project.articles.agencies()] if project else []
        topics = [(topic.name, topic.slug) for topic in project.topics.all()] if project else []
        before = (self.agency, self.topic)
        with QSignalBlocker(self):
            fill(self._agency, tr("All agencies"), agencies)
            fill(self._topic, tr("All topics"), topics)
        if before != (self.agency, self.topic):
            self.changed.emit()

    def _combo(self, name: str) -> QComboBox:
        combo = filter_combo(name, self)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _date(self, name: str) -> ValueField:
        field = ValueField(parent=self)
        field.setAccessibleName(name)
        field.setPlaceholderText(tr("2024-05-14"))
        field.setToolTip(tr("A date, a month or a year: 2024-05-14, 2024-05, 2024"))
        field.setMinimumWidth(60)
        field.committed.connect(self._on_date)
        return field

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = Label(text, self)
        label.setProperty("tone", "muted")
        label.setMinimumHeight(label.sizeHint().height())
        label.setBuddy(buddy)
        return label

    def _on_date(self) -> None:
        """Take both dates over, or say what is wrong with one of them."""
        try:
            since, until = (checked_bound(field.text()) for field in (self._since, self._until))
        except CorpusError as error:
            self._complaint.setText(error_text(error))
            self._complaint.show()
            return
        self._complaint.hide()
        self.since, self.until = since, until
        self.changed.emit()


def trail_of(wanted: ArticleFilter, topic: str) -> list[Crumb]:
    """A filter in words; `topic` is the name of its topic."""
    parts = (
        ("state", tr(_NAMES[wanted.state]) if wanted.state else ""),
        ("agency", wanted.agency or ""),
        ("topic", tr("topic {topic}", topic=topic) if wanted.topic else ""),
        ("since", tr("from {date}", date=shown_date(wanted.since)) if wanted.since else ""),
        ("until", tr("to {date}", date=shown_date(wanted.until)) if wanted.until else ""),
        ("words", tr("“{words}”", words=wanted.words) if wanted.words else ""),
    )
    return [Crumb(field=field, text=text) for field, text in parts if text]
