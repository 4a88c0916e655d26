"""The table of all statements, at the bottom."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from corpus.domain.events import Changed
from corpus.domain.filters import StatementFilter
from corpus.domain.texts import msg
from desktop.models.statement_table import StatementTableModel
from desktop.session import Session
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.statement_filters import StatementFilters
from desktop.views.statement_table_delegate import StatementTableDelegate
from desktop.views.statement_table_view import StatementTableView
from desktop.widgets.labels import hint


class StatementTable(QWidget):
    """Shows the statements that pass the filter; the current row is the session's statement."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._make = "M"
        self._model = StatementTableModel(self)
        self.filters = StatementFilters(theme, self)
        self.view = StatementTableView(self._model, session, self)
        self._delegate = StatementTableDelegate(self._model, theme, self)
        self.view.setItemDelegate(self._delegate)
        self._hint = hint(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self.filters)
        layout.addWidget(self._stack, 1)
        self.filters.changed.connect(self._apply)
        self._model.searched.connect(self._tell)
        session.project_changed.connect(self._on_project)
        session.article_changed.connect(self._on_article)
        session.statement_changed.connect(self.view.go_to)
        session.changed.connect(self._on_change)
        self._on_project()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.filters.set_theme(theme)
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys in what an empty table says: `make-statement`."""
        self._make = keys.get("make-statement", "")
        self._hint.setText(self._empty_text())

    def setContextMenuActions(self, actions: Sequence[QAction]) -> None:  # noqa: N802
        """What the context menu of the table offers; the actions belong to the caller."""
        for action in self.view.actions():
            self.view.removeAction(action)
        self.view.addActions(list(actions))

    def current_filter(self) -> StatementFilter:
        """What the table is restricted to."""
        return self._model.filter

    def visible_ids(self) -> list[str]:
        """The statements that pass the filter, in the order of the table."""
        return self._model.ids()

    def selected_ids(self) -> list[str]:
        """The selected statements, in the order of the table."""
        return self.view.selected_ids()

    def filter_by_topic(self, slug: str) -> None:
        """Restrict the table to a topic, or to none for an empty slug."""
        self.filters.restrict_topic(slug)

    def clear_filters(self) -> None:
        """Restrict nothing."""
        self.filters.clear()
        self._apply()

    def state(self) -> QByteArray:
        """The widths, the order and the sorting of the columns."""
        return self.view.columns.saveState()

    def restore(self, state: QByteArray | bytes) -> bool:
        """Bring back what `state` gave; False where it cannot be used."""
        restored = self.view.columns.restoreState(state)
        if restored:
            self.view.columns.keep()
            self.view.columns.fit(self.view.viewport().width())
        return restored

    def _on_project(self) -> None:
        self.filters.clear()
        self._model.take(self._session.project)
        self.filters.offer(self._session.project)
        self._settle()

    def _on_article(self, _article: str) -> None:
        if self.filters.here.isChecked():
            self._apply()

    def _on_change(self, changed: Changed) -> None:
        current = self.view.current_id()
        self._model.follow(changed)
        if changed.topics:
            self.filters.offer(self._session.project)
        self._settle(current)

    def _apply(self) -> None:
        current = self.view.current_id()
        self._model.set_filter(self.filters.filter(self._session.article))
        self._settle(current)

    def _settle(self, current: str = "") -> None:
        """Count, and say what to do where there is no row. Where the row that was current is gone, the session's is."""
        if self._model.row_of(current) < 0:
            self.view.go_to(self._session.statement)
        self._tell()

    def _tell(self) -> None:
        self.filters.count.setVisible(self._session.project is not None)
        self.filters.count.setText(self._count_text())
        self._hint.setText(self._empty_text())
        self._stack.setCurrentWidget(self.view if self._model.rowCount() else self._hint)

    def _count_text(self) -> str:
        """How many there are; how many pass the filter is known once all of them were looked at."""
        shown, total, more = self._model.rowCount(), self._model.total(), self._model.has_more()
        if (shown == total and not more) or (more and (not shown or self._model.filter == StatementFilter())):
            return tr("1 statement") if total == 1 else tr("{count} statements", count=total)
        if more:
            return tr("{shown} or more of {count} statements", shown=shown, count=total)
        return tr("{shown} of {count} statements", shown=shown, count=total)

    def _empty_text(self) -> str:
        if self._session.project is None:
            return tr("The statements of a project are listed here.")
        if self._model.has_more():
            return tr("Looking for statements…")
        if self._model.filter == StatementFilter():
            text = msg("No statements yet. Let suggestions be found, or select words in an article and press {make}.")
            return tr(text, make=self._make)
        return tr("No statement matches. Change the filters above.")
