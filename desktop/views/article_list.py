"""The list of articles, at the left: search, filters, and how far the analyst is with each."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.filters import ArticleFilter
from corpus.project import Project
from desktop.models.article_list import ID_ROLE, ArticleListModel
from desktop.session import Session
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.article_delegate import ArticleDelegate
from desktop.views.article_filter_bar import ArticleFilterBar
from desktop.views.article_folding import ArticleFolding
from desktop.views.article_view import ArticleView
from desktop.widgets.labels import hint
from desktop.widgets.steady_list import GUTTER


class ArticleListPanel(QWidget):
    """Shows the articles that pass the filter; the current one is the article of the session."""

    settled = Signal()  # the rows, the filter or the current row are others now

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(180)
        self._session = session
        self._following = False
        self._keys = {"add-files": "Ctrl+O", "paste-article": "Ctrl+Shift+V"}
        self._place = ("", -1)  # the article that was shown last, and its row
        self._model = ArticleListModel(self)
        self.filters = ArticleFilterBar(theme, self)
        self.view = ArticleView(self._model, self)
        self._delegate = ArticleDelegate(theme, self)
        self.view.setItemDelegate(self._delegate)
        self.answers = self._model.answers  # in a large project the rows come later than they are asked for
        self.folding = ArticleFolding(self._model, session, self._by_itself, self._settle)
        self._hint = hint(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12 - GUTTER, 4)
        self.filters.setContentsMargins(0, 0, GUTTER, 0)
        layout.setSpacing(8)
        layout.addWidget(self.filters)
        layout.addWidget(self._stack, 1)
        self.filters.changed.connect(self._apply)
        self.answers.arrived.connect(self._on_answer)
        self.answers.late.connect(self.filters.pills.show_waiting)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        session.project_changed.connect(self._on_project)
        session.article_changed.connect(self._on_article)
        session.changed.connect(self._on_change)
        self._on_project()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.filters.set_theme(theme)
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys in the key caps and in what an empty list says: `search`, `add-files`, `paste-article`."""
        self._keys = dict(keys)
        self.filters.set_keys(keys)
        self._hint.setText(_empty_text(self._session.project, self._model.filter, self._keys))

    def setContextMenuActions(self, actions: Sequence[QAction]) -> None:  # noqa: N802
        """What the context menu of the list offers; the actions belong to the caller."""
        for action in self.view.actions():
            self.view.removeAction(action)
        self.view.addActions(list(actions))

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.filters.focus()

    def current_filter(self) -> ArticleFilter:
        """What the list is restricted to."""
        return self._model.filter

    def visible_ids(self) -> list[str]:
        """The articles that pass the filter, in the order of the list; what is being looked for is waited for."""
        self.answers.finish()
        return self._model.ids()

    def selected_ids(self) -> list[str]:
        """The selected articles, in the order of the list."""
        return self.view.selected_ids()

    def place(self) -> tuple[int, int]:
        """Which article of the list is shown, from 1 on, 0 for none of them; and how many there are."""
        return self._model.row_of(self._session.article) + 1, self._model.rowCount()

    def select_next(self, step: int) -> bool:
        """Show the article `step` rows further down (or up); False at the ends. From nowhere, the first."""
        here = self._model.row_of(self._session.article)
        row = here + step if here >= 0 else 0
        while 0 <= row < self._model.rowCount():
            if self._model.still_passes(self._model.id_at(row)):
                self._session.show_article(self._model.id_at(row))
                return True
            row += 1 if step > 0 else -1
        return False

    def filter_by_topic(self, slug: str) -> None:
        """Restrict the list to a topic, or to none for an empty slug."""
        self.filters.restrict_topic(slug)

    def clear_filters(self) -> None:
        """Restrict nothing."""
        self.filters.clear()
        self._apply()

    def _on_project(self) -> None:
        with self._by_itself():
            self.filters.clear()
            self._model.take(None)
            self._model.set_filter(ArticleFilter())
            self._model.take(self._session.project)
            self.filters.more.offer(self._session.project)
        self._settle()

    def _on_change(self, changed: Changed) -> None:
        shown, row = self._place
        row -= sum(0 <= self._model.row_of(each) < row for each in changed.removed)
        with self._by_itself():
            self._model.follow(changed, pinned=self._session.article)
        if changed.articles or changed.added or changed.removed or changed.topics:
            self.filters.more.offer(self._session.project)
        if shown in changed.removed and not self._session.article and self._model.rowCount():
            self._session.show_article(self._model.id_at(min(max(row, 0), self._model.rowCount() - 1)))
        self._settle()

    def _on_article(self) -> None:
        if not self._following:
            with self._by_itself():
                self._model.unpin(self._session.article)
                self._model.reveal(self._session.article)
            self._settle()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """The analyst went to another row."""
        if not self._following and current.isValid():
            self._session.show_article(current.data(ID_ROLE))

    def _apply(self) -> None:
        """Restrict the list as the boxes say; a query that is not understood is explained, and the list stays."""
        if self._following:
            return
        with self._by_itself():
            try:
                self._model.set_filter(self.filters.filter())
            except CorpusError as error:
                self.filters.complain(error)
            else:
                self.filters.complain(None)
        self._settle()

    def _on_answer(self) -> None:
        """The rows that were asked for are there."""
        with self._by_itself():
            self.answers.deliver()
        self._settle()
        self.answers.rest()

    @contextmanager
    def _by_itself(self) -> Iterator[None]:
        """What moves in the list now is not the analyst; also where something goes wrong in it."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def _settle(self) -> None:
        """Put the current row where the session is, and say what to do where there is no row."""
        with self._by_itself():
            self.view.go_to(self._session.article)
        if self._session.article:
            self._place = (self._session.article, self._model.row_of(self._session.article))
        if not self.answers.waiting:
            self.filters.pills.show_counts(self._model.every, self._model.counts)
            self._hint.setText(_empty_text(self._session.project, self._model.filter, self._keys))
            self._stack.setCurrentWidget(self.view if self._model.rowCount() else self._hint)
        self.settled.emit()


def _empty_text(project: Project | None, wanted: ArticleFilter, keys: Mapping[str, str]) -> str:
    """What to do where no article is listed."""
    if project is None:
        return tr("Open a project, or make a new one, to see its articles here.")
    if wanted == ArticleFilter():
        add, paste = keys.get("add-files", ""), keys.get("paste-article", "")
        return tr("Add articles with {add}, drop files here, or paste text with {paste}.", add=add, paste=paste)
    return tr("No article matches. Change the words or the filters above.")
