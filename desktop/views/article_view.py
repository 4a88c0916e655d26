"""The view of the list of articles."""

from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.models.article_list import ArticleListModel
from desktop.translate import tr
from desktop.widgets.steady_list import KeptSelection, SteadyList

_BATCH: Final = 1000  # rows that are laid out at once in a long list
MANY: Final = 200  # rows; in a longer list they all have one height


class ArticleView(SteadyList):
    """Rows of articles; several can be selected, one is current."""

    def __init__(self, articles: ArticleListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self.setModel(articles)
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAccessibleName(tr("Articles"))
        for signal in (articles.modelReset, articles.rowsInserted, articles.rowsRemoved):
            signal.connect(self._choose_heights)
        KeptSelection(self, articles.id_at, articles.row_of)

    def selected_ids(self) -> list[str]:
        """The selected articles, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._articles.id_at(row) for row in rows]

    def go_to(self, article_id: str) -> None:
        """Make an article the current row, or none where it is not in the list; nothing happens where it is already."""
        row = self._articles.row_of(article_id)
        index = self._articles.index(row, 0) if row >= 0 else QModelIndex()
        selection = self.selectionModel()
        if selection.currentIndex() != index:
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if row >= 0:
                self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _choose_heights(self) -> None:
        """Ask each row for its height only where they are few: otherwise all of them would be read."""
        uniform = self._articles.rowCount() > MANY
        if uniform != self.uniformItemSizes():
            self.setUniformItemSizes(uniform)
            # A view asks for the index of every row. The first are there at once, the others follow in a moment.
            self.setLayoutMode(self.LayoutMode.Batched if uniform else self.LayoutMode.SinglePass)
