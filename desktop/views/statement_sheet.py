"""The parts of the statement panel in their places: what it is above, what was said and by whom, the buttons below."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from corpus.domain.name_search import KnownName
from desktop.models.topic_choices import TopicChoiceModel
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.quote_box import QuoteBox
from desktop.views.statement_footer import StatementFooter
from desktop.views.statement_form import StatementForm
from desktop.views.topic_choices import TopicChoiceView
from desktop.widgets.flow_layout import FillLayout, set_share
from desktop.widgets.labels import heading
from desktop.widgets.steady_list import GUTTER
from desktop.wording import KINDS

_MIDDLE_LEAST: Final = 96  # pixels of what scrolls
_AROUND: Final = 8  # pixels above and below a field that is scrolled to
_LOW: Final = 480  # pixels of a panel in which the quotation leaves room for the topics


class StatementSheet(QWidget):
    """Where it is low its middle scrolls; which statement it is and the buttons that decide are always seen."""

    def __init__(
        self, names: Callable[[bool], list[KnownName]], choices: TopicChoiceModel, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._heading = heading("", self)
        self.kind = self._make_kind()
        self._middle = QScrollArea(self)
        self._inside = QWidget(self._middle)
        self.quote = QuoteBox(theme, self)
        self.form = StatementForm(names, self)
        self.topics = TopicChoiceView(choices, theme, self)
        self.footer = StatementFooter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 12)
        layout.setSpacing(8)
        layout.addWidget(self._top())
        self._fill_middle()
        layout.addWidget(self._middle, 1)
        layout.addWidget(self.footer)

    def set_heading(self, text: str) -> None:
        """Say which statement it is."""
        self._heading.setText(text.upper())
        self._heading.setAccessibleName(text)

    def bring_into_view(self, field: QWidget) -> None:
        """Scroll to a field."""
        middle = field.mapTo(self._inside, field.rect().center())
        self._middle.ensureVisible(middle.x(), middle.y(), 0, field.height() // 2 + _AROUND)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low panel shows less of the quotation."""
        super().resizeEvent(event)
        self.quote.set_low(event.size().height() < _LOW)

    def _make_kind(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setProperty("kind", "quiet")
        combo.setAccessibleName(tr("Kind of statement"))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for kind, text in KINDS.items():
            combo.addItem(tr(text), str(kind))
        return combo

    def _top(self) -> QWidget:
        """Which statement it is, and of what kind: below it, where there is no room beside."""
        top = QWidget(self)
        row = FillLayout(top, gap=4)
        row.setContentsMargins(16, 0, 16, 0)
        self._heading.setMinimumWidth(0)
        set_share(self._heading, 1)
        row.addWidget(self._heading)
        row.addWidget(self.kind)
        return top

    def _fill_middle(self) -> None:
        """What was said, by whom, on which topics."""
        inside = self._inside
        inside.setProperty("surface", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 16 - GUTTER, 0)
        column.setSpacing(4)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, GUTTER, 0)
        above.setSpacing(10)
        above.addWidget(self.quote)
        above.addWidget(self.form)
        above.addWidget(heading(tr("Topics"), self))
        column.addLayout(above)
        column.addWidget(self.topics, 1)
        self._middle.setWidget(inside)
        self._middle.setWidgetResizable(True)
        self._middle.setFrameShape(QFrame.Shape.NoFrame)
        self._middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._middle.setMinimumHeight(_MIDDLE_LEAST)
