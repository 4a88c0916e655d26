"""The articles that tell one story, and two of them side by side with what each has for itself."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.shared_words import own_parts
from corpus.project import Project
from desktop.models.cluster import ClusterModel, Column
from desktop.offsets import display_text
from desktop.plain import Label
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.labels import hint
from desktop.widgets.room import resize_within
from desktop.widgets.row_table import RowTable
from desktop.widgets.steady_list import KeptSelection

_WIDTHS: Final[dict[IntEnum, int]] = {Column.SHARE: 120, Column.AGENCY: 150, Column.DATE: 120}
_ROWS: Final = 190  # pixels of the table at first
_GAP: Final = 6


class RepeatsDialog(QDialog):
    """Stays open beside the work, and follows the shown article. The signals carry the id of the chosen one."""

    opened = Signal(str)
    lead_wanted = Signal(str)
    part_wanted = Signal(str)

    def __init__(self, parent: QWidget | None, theme: Theme, *, writable: bool = True) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._theme = theme
        self._writable = writable
        self.setWindowTitle(tr("Repeats"))
        resize_within(self, 980, 680)
        self.model = ClusterModel(self)
        self.view = RowTable(tr("Repeats"), theme, lambda index: index.column() != Column.TITLE, self)
        self.view.setModel(self.model)
        self.view.set_widths(_WIDTHS)
        self.lead, self.other = _Text(tr("The lead"), self), _Text(tr("The chosen article"), self)
        self.empty = hint(self)
        self.empty.setText(
            tr(
                "No repeat of this article was found. To say that articles tell one story, select them in the list and "
                "join them in the menu Article, Repeats."
            )
        )
        self.pages = QStackedWidget(self)
        self.go = QPushButton(tr("Open"), self)
        self.make_lead = QPushButton(tr("Make lead"), self)
        self.part = QPushButton(tr("No repeat"), self)
        self._lay_out()
        KeptSelection(self.view, self.model.id_at, self.model.row_of)
        self.view.selectionModel().selectionChanged.connect(self._settle)
        self.view.opened.connect(lambda row: self.opened.emit(self.model.id_at(row)))
        for button, signal in (
            (self.go, self.opened), (self.make_lead, self.lead_wanted), (self.part, self.part_wanted),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self.chosen()))

    def take(self, project: Project | None, article: str) -> None:
        """Show the story of an article; it is chosen, or where it leads the first of its repeats."""
        self._project = project
        self.model.take(project, article)
        row = self.model.row_of(article)
        if self.model.rowCount():
            self.view.selectRow(max(row, 1))
        self._settle()

    def refresh(self) -> None:
        """Bring everything up to date after a change."""
        if self._project is not None:
            ids = [self.chosen(), *(self.model.id_at(row) for row in range(self.model.rowCount()))]
            self.model.take(self._project, next((each for each in ids if self._project.repeats.of(each)), ""))
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self._theme = theme
        self.view.set_theme(theme)
        self._settle()

    def chosen(self) -> str:
        """The id of the selected article, empty for none."""
        rows = self.view.selected_rows()
        return self.model.id_at(rows[0]) if rows else ""

    def _settle(self) -> None:
        key, count = self.chosen(), self.model.rowCount()
        self.pages.setCurrentIndex(0 if count else 1)
        leads = bool(count) and key == self.model.id_at(0)
        self.go.setEnabled(bool(key))
        self.make_lead.setEnabled(self._writable and bool(key) and not leads)
        self.part.setEnabled(self._writable and bool(key))
        if self._project is None or not count or not key:
            return
        lead = self._project.articles.body(self.model.id_at(0))
        other = self._project.articles.body(key)
        self.lead.show_parts([(lead, False)] if leads else own_parts(lead, other), self._theme)
        self.other.show_parts([(other, False)] if leads else own_parts(other, lead), self._theme)

    def _lay_out(self) -> None:
        texts = QSplitter(Qt.Orientation.Horizontal, self)
        texts.setChildrenCollapsible(False)
        for text, left, right in ((self.lead, 0, _GAP), (self.other, _GAP, 0)):
            part = QWidget(self)
            column = QVBoxLayout(part)
            column.setContentsMargins(left, _GAP, right, 0)
            column.setSpacing(6)
            name = Label(text.accessibleName())
            name.setProperty("tone", "muted")
            column.addWidget(name)
            column.addWidget(text, 1)
            texts.addWidget(part)
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.setChildrenCollapsible(False)
        whole.addWidget(self.view)
        whole.addWidget(texts)
        whole.setSizes([_ROWS, 3 * _ROWS])
        self.pages.addWidget(whole)
        self.pages.addWidget(self.empty)
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.part)
        foot.addWidget(self.make_lead)
        legend = Label(tr("Marked: what stands in one text only"))
        legend.setProperty("tone", "muted")
        foot.addSpacing(_GAP)
        foot.addWidget(legend)
        foot.addStretch(1)
        foot.addWidget(self.go)
        foot.addWidget(close)
        for button in (self.part, self.make_lead, self.go, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)


class _Text(QTextEdit):
    """A text that can be read and copied; what it has for itself is marked and underlined."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._shown: tuple[object, ...] = ()

    def show_parts(self, parts: list[tuple[str, bool]], theme: Theme) -> None:
        """Show a text in pieces, each with whether it is the text's own; the same as before is left where it is."""
        if self._shown == (parts, theme):
            return
        self._shown = (parts, theme)
        self.clear()
        cursor = QTextCursor(self.document())
        own = QTextCharFormat()
        own.setBackground(QColor(theme.hit))
        own.setFontUnderline(True)
        for text, is_own in parts:
            cursor.insertText(display_text(text), own if is_own else QTextCharFormat())
        self.moveCursor(QTextCursor.MoveOperation.Start)
