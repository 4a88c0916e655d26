"""What a concordance is made of: the words or the expression, where they are looked for, and the order."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QToolButton, QWidget

from corpus.domain.concordance import Sort
from corpus.domain.texts import msg
from desktop.icons import icon
from desktop.plain import Label
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.combos import filter_combo
from desktop.widgets.fields import FIELD_HEIGHT, CappedField
from desktop.widgets.flow_layout import FillLayout, set_share
from desktop.wording import tip


class Scope(StrEnum):
    """Where places are looked for."""

    ALL = "all"
    LIST = "list"
    HERE = "here"


_SCOPES: Final = (
    (msg("All articles"), Scope.ALL),
    (msg("Articles of the list"), Scope.LIST),
    (msg("This article"), Scope.HERE),
)
_ORDERS: Final = (
    (msg("By article and date"), Sort.DATE),
    (msg("By words before"), Sort.LEFT),
    (msg("By what was found"), Sort.HIT),
    (msg("By words after"), Sort.RIGHT),
)
_PROGRESS, _FIELD = 90, 200  # pixels


class ConcordanceField(CappedField):
    """A field whose words are looked for on Enter, also when they are the same: something may have changed."""

    searched = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.searched.emit()
        else:
            super().keyPressEvent(event)


class ConcordanceBar(QWidget):
    """Tells when to look and when to sort; it looks for nothing itself."""

    wanted = Signal()
    ordered = Signal(Sort)
    cancelled = Signal()
    saving = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ConcordanceField(parent=self)
        self.words.setPlaceholderText(tr("Words, then Enter"))
        self.words.setAccessibleName(tr("What the concordance is of"))
        self.expression = self._button(tr("Regular expression"))
        self.expression.setText(".*")
        self.expression.setCheckable(True)
        self.scope = filter_combo(tr("Where"), self)
        self.order = filter_combo(tr("Order"), self)
        self.count = Label(self)
        self.count.setProperty("tone", "muted")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(_PROGRESS)
        self.progress.setAccessibleName(tr("Progress of the search"))
        self.cancel = QPushButton(tr("Stop"), self)
        self.cancel.setProperty("kind", "pill")
        self.cancel.setAutoDefault(False)
        self.save = self._button(tr("Save as CSV"))
        for text, scope in _SCOPES:
            self.scope.addItem(tr(text), str(scope))
        for text, sort in _ORDERS:
            self.order.addItem(tr(text), str(sort))
        self.scope.setMinimumContentsLength(14)  # their words are few and known: they are not cut
        self.order.setMinimumContentsLength(14)
        self._lay_out()
        self.words.searched.connect(self.wanted)
        self.expression.toggled.connect(self._on_toggle)
        self.scope.currentIndexChanged.connect(self._look)
        self.order.currentIndexChanged.connect(lambda _index: self.ordered.emit(self.sort))
        self.cancel.clicked.connect(self.cancelled)
        self.save.clicked.connect(self.saving)
        self.rest()
        self.set_theme(theme)

    @property
    def sort(self) -> Sort:
        """The chosen order."""
        return Sort(self.order.currentData())

    @property
    def where(self) -> Scope:
        """Where to look."""
        return Scope(self.scope.currentData())

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.save.setIcon(icon("export", theme))

    def ask(self, words: str) -> None:
        """Look for these words, as they stand."""
        with QSignalBlocker(self.expression):
            self.expression.setChecked(False)
        self.words.setText(words)
        self.wanted.emit()

    def choose(self, sort: Sort) -> None:
        """Choose an order."""
        self.order.setCurrentIndex(self.order.findData(str(sort)))

    def show_progress(self, done: int, total: int) -> None:
        """So many articles were looked into."""
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        for each in (self.progress, self.cancel):
            each.show()

    def rest(self) -> None:
        """Nothing is looked for any more."""
        for each in (self.progress, self.cancel):
            each.hide()

    def _button(self, name: str) -> QToolButton:
        """A button with a sign, whose name is its tool tip."""
        button = QToolButton(self)
        button.setFixedSize(FIELD_HEIGHT + 4, FIELD_HEIGHT)
        button.setToolTip(tip(name))
        button.setAccessibleName(name)
        return button

    def _look(self) -> None:
        if self.words.text().strip():
            self.wanted.emit()

    def _on_toggle(self, on: bool) -> None:
        self.words.setPlaceholderText(tr("Regular expression, then Enter") if on else tr("Words, then Enter"))
        self._look()

    def _lay_out(self) -> None:
        layout = FillLayout(self, gap=8)
        self.words.setMinimumWidth(_FIELD)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for each, share in (
            *((self.words, 4), (self.expression, 0), (self.scope, 2), (self.order, 2)),
            *((self.count, 1), (self.progress, 0), (self.cancel, 0), (self.save, 0)),
        ):
            set_share(each, share)
            layout.addWidget(each)
