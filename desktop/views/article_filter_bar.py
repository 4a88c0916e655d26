"""Everything above the list of articles: the search box, the states, and the filters that are folded away."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter
from desktop.errors import error_text
from desktop.icons import icon
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.article_filters import MoreFilters, StatePills, trail_of
from desktop.views.breadcrumbs import Crumb
from desktop.widgets.fields import SearchField
from desktop.widgets.labels import complaint


class ArticleFilterBar(QWidget):
    """Tells when the analyst wants to see other articles."""

    changed = Signal()
    help_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(theme, "Ctrl F", self, star=tr("Saved searches"))
        self.search.setMinimumHeight(32)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the text of the articles"))
        self.help = QToolButton(self)
        self.help.setFixedSize(32, 32)
        self.help.setToolTip(tr("What can be searched"))
        self.help.setAccessibleName(tr("What can be searched"))
        self.help.clicked.connect(self.help_requested)
        self.unfold = QToolButton(self)
        self.unfold.setCheckable(True)
        self.unfold.setFixedSize(32, 32)
        self.unfold.setToolTip(tr("Filter by agency, topic and date"))
        self.unfold.setAccessibleName(tr("More filters"))
        self._complaint = complaint(self)
        self.pills = StatePills(self)
        self.more = MoreFilters(self)
        self.more.hide()
        self._lay_out()
        self.search.searched.connect(self.changed)
        self.unfold.toggled.connect(self.more.setVisible)
        self.pills.chosen.connect(self.changed)
        self.more.changed.connect(self.changed)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.search.set_theme(theme)
        self.help.setIcon(icon("help", theme))
        self.unfold.setIcon(icon("filter", theme))

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys in the key caps: `search`."""
        self.search.set_key(keys.get("search", ""))

    def focus(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def filter(self) -> ArticleFilter:
        """What the boxes say."""
        return ArticleFilter(
            state=self.pills.state,
            agency=self.more.agency,
            topic=self.more.topic,
            since=self.more.since,
            until=self.more.until,
            words=self.search.text().strip(),
        )

    def complain(self, error: CorpusError | None) -> None:
        """Say under the search box what is wrong with the words, or that nothing is."""
        self._complaint.setText(error_text(error) if error else "")
        self._complaint.setVisible(error is not None)

    def clear(self) -> None:
        """Restrict nothing, without telling."""
        before = self.blockSignals(True)
        self.search.empty()
        self.more.clear()
        self.pills.choose(None)
        self.complain(None)
        self.blockSignals(before)

    def show_filter(self, wanted: ArticleFilter) -> list[str]:
        """Restrict to this and nothing else; returns what of it is not there to be chosen any more."""
        self.clear()
        before = self.blockSignals(True)
        self.search.setText(wanted.words)
        self.search.settle()
        self.pills.choose(wanted.state)
        missing = self.more.choose(wanted)
        self.blockSignals(before)
        if self.more.agency or self.more.topic or self.more.since or self.more.until:
            self.unfold.setChecked(True)
        self.changed.emit()
        return missing

    def trail(self) -> list[Crumb]:
        """What the boxes restrict to, in words."""
        return trail_of(self.filter(), self.more.topic_name)

    def drop(self, field: str) -> None:
        """Restrict no longer by a field of `ArticleFilter`; an empty name for all of them."""
        if field == "words":
            self.search.empty()
        elif field == "state":
            self.pills.choose(None)
        elif field:
            self.more.drop(field)
        else:
            self.clear()
        self.changed.emit()

    def restrict_topic(self, slug: str) -> None:
        """Restrict to a topic, or to none for an empty slug; unfolded, so that it is seen."""
        if slug:
            self.unfold.setChecked(True)
        self.more.choose_topic(slug)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.search)
        top.addWidget(self.help)
        top.addWidget(self.unfold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._complaint)
        layout.addWidget(self.pills)
        layout.addWidget(self.more)
