"""The concordance: every place of some words with what is around it, below each other."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from corpus.domain.texts import msg
from corpus.project import Project
from corpus.tasks.concordance import ConcordanceReport, Places
from desktop.models.concordance import ConcordanceModel
from desktop.plain import Label
from desktop.theme import Theme
from desktop.translate import counted, tr
from desktop.views.concordance_bar import ConcordanceBar
from desktop.views.concordance_delegate import ConcordanceDelegate
from desktop.views.concordance_view import ConcordanceView
from desktop.widgets.labels import complaint, hint


class ConcordancePanel(QWidget):
    """Shows places; `desktop.controllers.concordance` looks for them."""

    opened = Signal(int)  # a row
    copying = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._key = ""
        self._asked = False
        self.model = ConcordanceModel(self)
        self.bar = ConcordanceBar(theme, self)
        self.complaint = complaint(self)
        self.note = Label(self)
        self.note.setProperty("tone", "muted")
        self.note.setWordWrap(True)
        self.note.hide()
        self.view = ConcordanceView(self.model, self)
        self._delegate = ConcordanceDelegate(theme, self)
        self.view.setItemDelegate(self._delegate)
        self.hint = hint(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.hint)
        self._add_menu()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 4)
        layout.setSpacing(8)
        for each in (self.bar, self.complaint, self.note):
            layout.addWidget(each)
        layout.addWidget(self._stack, 1)
        self.view.opened.connect(self.opened)
        self.view.copying.connect(self.copying)
        self.view.ordered.connect(self.bar.choose)
        self.setFocusProxy(self.bar.words)
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.bar.set_theme(theme)
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys: `concordance`."""
        self._key = keys.get("concordance", "")
        self._settle()

    def begin(self, project: Project | None, *, asked: bool = True) -> None:
        """A search begins, or with no project asked for, everything is as at first."""
        self._asked = asked
        self.model.begin(project)
        self.complain("")
        self.tell("")
        self.bar.count.setText("")
        self._settle()

    def add(self, found: Places, report: ConcordanceReport) -> None:
        """Show more places, and how many there are so far."""
        self.model.add(found)
        self.bar.show_progress(report.looked, report.total)
        self.count(report)
        self._settle()

    def end(self, report: ConcordanceReport) -> None:
        """The search is over."""
        self.bar.rest()
        self.count(report)
        self._settle(found_none=report.places == 0)

    def count(self, report: ConcordanceReport) -> None:
        """Say how many places in how many articles are shown."""
        places = counted(msg("1 place"), msg("{count} places"), report.places)
        articles = counted(msg("in 1 article"), msg("in {count} articles"), report.articles)
        self.bar.count.setText(f"{places} {articles}")

    def complain(self, text: str) -> None:
        """Say below the bar what cannot be looked for."""
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))

    def tell(self, text: str) -> None:
        """Say below the bar what is to be known of the places."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _add_menu(self) -> None:
        """The menu of the rows."""
        for text, act in (
            (tr("Show in the text"), lambda: self.opened.emit(self.view.currentIndex().row())),
            (tr("Copy rows"), self.copying.emit),
            (tr("Save as CSV"), self.bar.saving.emit),
        ):
            action = QAction(text, self.view)
            action.triggered.connect(act)
            self.view.addAction(action)

    def _settle(self, *, found_none: bool = False) -> None:
        """Say what to do where there is no row."""
        shown = self.model.rowCount() > 0
        self.bar.save.setEnabled(shown)
        if found_none:
            text = tr("Nothing found. Try the beginning of a word with a star, or look in other articles.")
        elif self._asked:
            text = tr("Looking…")
        else:
            text = tr(
                "Type a word, a “phrase” or a beginning* and press Enter: every place comes here with the words "
                "around it. {key} looks for the words that are selected in the text.",
                key=self._key,
            )
        self.hint.setText(text)
        self._stack.setCurrentWidget(self.view if shown else self.hint)
