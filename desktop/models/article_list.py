"""The list of articles that pass a filter."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpus.domain.articles import ArticleState
from corpus.domain.events import Changed
from corpus.domain.filters import ArticleFilter
from corpus.domain.lines import ArticleLine
from corpus.domain.listing import ArticleListing, ArticleQuestion
from corpus.domain.query import parse
from corpus.project import Project
from desktop.dates import shown_date
from desktop.models.article_answers import ArticleAnswers
from desktop.models.paged import PagedRows
from desktop.translate import tr
from desktop.wording import by_line, tip

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE: Final = Qt.ItemDataRole.UserRole
ID_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_MANY: Final = 50  # for more changed articles than this the order is read again


class ArticleListModel(QAbstractListModel):
    """The ids of articles, and light rows of those that are looked at.

    The pinned article stays in the list after a change took it out of the filter. In a large project the rows stay as
    they are until `answers` has others.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._rows = PagedRows[ArticleLine](self, self._read, lambda line: line.id)
        self._strays: set[str] = set()
        self._pinned = ""
        self._opened: set[str] = set()  # leads below which repeats are shown, though they are folded
        self._unsettled: set[str] = set()  # articles that may be elsewhere, or nowhere, once the rows are read again
        self.answers = ArticleAnswers(self)
        self.folds = False
        self.filter = ArticleFilter()
        self.every = 0  # articles that pass the filter but for its state, and so many of them in each state
        self.counts = dict.fromkeys(ArticleState, 0)

    def take(self, project: Project | None) -> None:
        """Show the articles of another project, or none."""
        self._project = project
        self._opened = set()
        self.answers.take(project)
        self._rows.clear()
        self._show(self.answers.now(self._question()))

    def set_filter(self, wanted: ArticleFilter) -> None:
        """Show the articles that pass a filter. Raises CorpusError where its words are not understood."""
        if self._project and wanted.words.strip():
            parse(wanted.words)
        self.filter = wanted
        self.answers.ask(self._question(), self._show)

    def follow(self, changed: Changed, pinned: str = "") -> None:
        """Bring the rows up to date; `pinned` keeps its place even where it left the filter."""
        stale = changed.articles | changed.added | changed.removed | changed.repeats
        if self._project is None or not stale:
            return
        self._pinned = pinned
        if self._strays or (self.folds and changed.repeats) or not self._stand(stale):
            self._unsettled |= stale
            self.answers.ask(self._question(), self._show_pinned, anew=False, gone=bool(changed.removed))
            if self.answers.waiting and changed.removed:
                self._rows.replace([each for each in self._rows.order() if each not in changed.removed])
        else:
            self.answers.ask(self._question(rows=False), self._show, anew=False)
        self._rows.refresh(stale)

    def unpin(self, article_id: str) -> None:
        """Let go of what stayed only because it was pinned, except this article."""
        self._pinned = article_id
        gone = self._strays - {article_id}
        if gone:
            self._strays -= gone
            self._rows.replace([each for each in self._rows.order() if each not in gone])

    def fold(self, folds: bool, shown: str) -> None:
        """Show one article of each story, or all; the `shown` one is not folded away."""
        self.folds = folds
        self._opened = set()

        def take(listing: ArticleListing) -> None:
            self._show(listing)
            self._rows.touch()
            self.reveal(shown)

        self.answers.ask(self._question(), take)

    def unfold(self, article_id: str, *, hide: bool = False) -> bool:
        """Show the repeats of an article below the one that stands for it; with `hide`, if they are shown, no longer.

        False where it has none, or nothing is folded.
        """
        cluster = self._project.repeats.of(article_id) if self._project and self.folds else ()
        if not cluster:
            return False
        if cluster[0] not in self._opened:
            self._opened.add(cluster[0])
        elif hide:
            self._opened.discard(cluster[0])
        self._pinned = "" if hide else article_id
        self.answers.ask(self._question(), self._show_pinned)
        return True

    def reveal(self, article_id: str) -> None:
        """Show an article where it is folded away."""
        if self.folds and article_id and self._rows.place(article_id) < 0:
            self.unfold(article_id)

    def ids(self) -> list[str]:
        """The articles that pass the filter, in order."""
        return [each for each in self._rows.order() if each not in self._strays]

    def row_of(self, article_id: str) -> int:
        """The row of an article, -1 where it is not in the list."""
        return self._rows.place(article_id)

    def id_at(self, row: int) -> str:
        """The article of a row."""
        return self._rows.key(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each article."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, the whole line for the delegate, and what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == ID_ROLE:
            return self._rows.key(index.row())
        line = self._rows.row(index.row())
        if line is None or role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _described(line, ", ")
        return tip(_described(line, "\n")) if role == Qt.ItemDataRole.ToolTipRole else None

    def still_passes(self, article_id: str) -> bool:
        """Whether an article of the rows passes the filter, though it changed and the rows were not read again yet."""
        if self._project is None or article_id not in self._unsettled:
            return True
        return bool(self._project.articles.ids(self.filter, among=[article_id]))

    def _stand(self, stale: frozenset[str]) -> bool:
        """Whether changed articles are where they were, seen by their neighbours: then the order is not read again.

        Words in a large project are better left to the worker.
        """
        if self._project is None or len(stale) > _MANY or self.answers.waiting:
            return False
        if self.filter.words and self.answers.is_large():
            return False
        places = {each: self._rows.place(each) for each in stale}
        near = {at + step for at in places.values() if at >= 0 for step in (-1, 0, 1)}
        held = [self._rows.key(at) for at in sorted(near) if 0 <= at < len(self._rows)]
        return self._project.articles.ids(self.filter, among={*held, *stale}) == held

    def _with_pinned(self, ids: list[str]) -> list[str]:
        """The ids, with the pinned one after the row that it followed so far."""
        pinned = self._pinned
        place = self._rows.place(pinned) if pinned else -1
        if place < 0 or pinned in ids or self._project is None or self._project.articles.line(pinned) is None:
            return ids
        self._strays = {pinned}
        known = set(ids)
        before = next((each for row in range(place - 1, -1, -1) if (each := self._rows.key(row)) in known), None)
        at = ids.index(before) + 1 if before else 0
        return [*ids[:at], pinned, *ids[at:]]

    def _question(self, *, rows: bool = True) -> ArticleQuestion:
        return ArticleQuestion(wanted=self.filter, folds=self.folds, opened=frozenset(self._opened), rows=rows)

    def _show_pinned(self, listing: ArticleListing) -> None:
        self._show(listing, pinned=True)

    def _show(self, listing: ArticleListing, *, pinned: bool = False) -> None:
        """Show how many pass the filter, and which."""
        self.every, self.counts = listing.every, listing.counts
        if listing.ids is not None:
            self._strays = set()
            self._unsettled = set()
            self._rows.replace(self._with_pinned(listing.ids) if pinned else listing.ids)

    def _read(self, ids: Sequence[str]) -> list[ArticleLine]:
        return self._project.articles.lines_of(ids) if self._project else []


def _described(line: ArticleLine, joint: str) -> str:
    """The title, where the article comes from, and how far the analyst is."""
    decided = line.statements - line.open_statements
    done = tr("{done} of {count} statements decided", done=decided, count=line.statements)
    return joint.join(
        part
        for part in (
            line.title,
            by_line(line.agency, shown_date(line.published, full=True), line.place),
            done if line.statements else tr("no statements yet"),
            told_often(line),
        )
        if part
    )


def told_often(line: ArticleLine) -> str:
    """That other articles tell the same story, in words; empty where none does."""
    if not line.cluster:
        return ""
    if line.cluster_place:
        return tr("a repeat, {count} articles tell this story", count=line.cluster)
    return tr("the lead of {count} articles that tell this story", count=line.cluster)
