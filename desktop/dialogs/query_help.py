"""The query language at hand: what can be typed into the search box, from the table that the parser reads."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from corpus.domain.query_fields import FIELDS, FORMS
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.labels import heading

_WIDTH: Final = 560


class QueryHelp(QDialog):
    """Closes by Escape or a click beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("surface", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What can be searched"))
        self.setAccessibleName(tr("What can be searched"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 14)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._add(tr("Words"), FORMS)
        self._add(tr("Fields"), ((spec.example, spec.finds) for spec in FIELDS.values()))
        self.setFixedWidth(_WIDTH)

    def show_below(self, anchor: QPoint) -> None:
        """Show it with its top left corner at a point of the screen, or as near as there is room."""
        height = self._grid.totalHeightForWidth(_WIDTH)
        self.resize(_WIDTH, height)
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(anchor.x(), screen.right() - _WIDTH))
        self.move(left, max(screen.top(), min(anchor.y(), screen.bottom() - height)))
        self.show()
        self.setFocus()

    def _add(self, title: str, rows: Iterable[tuple[str, str]]) -> None:
        self._grid.addWidget(heading(title), self._grid.rowCount(), 0, 1, 2)
        for example, finds in rows:
            row = self._grid.rowCount()
            shown = Label(example)
            shown.setProperty("tone", "strong")
            told = Label(tr(finds))
            told.setWordWrap(True)
            self._grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(told, row, 1)
