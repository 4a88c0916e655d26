"""Folding repeats in the list of articles."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from desktop.models.article_list import ArticleListModel
from desktop.session import Session


class ArticleFolding:
    """Shows each story once, by the article that stands for it, and the others below it where that is wanted.

    `by_itself` is what the list is moved in, so that nobody takes that for the analyst; `settle` puts it in order.
    """

    def __init__(
        self,
        model: ArticleListModel,
        session: Session,
        by_itself: Callable[[], AbstractContextManager[None]],
        settle: Callable[[], None],
    ) -> None:
        self._model = model
        self._session = session
        self._by_itself = by_itself
        self._settle = settle

    def fold(self, folds: bool) -> None:
        """Show one article of each story, or all."""
        if folds != self._model.folds:
            with self._by_itself():
                self._model.fold(folds, self._session.article)
            self._settle()

    def unfold(self) -> bool:
        """Show the repeats of the current article, or hide them; False where there is nothing to unfold."""
        with self._by_itself():
            done = self._model.unfold(self._session.article, hide=True)
        self._settle()
        return done
