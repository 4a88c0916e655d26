"""What the list of articles is restricted to, above the text: each part can be taken away."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.icons import icon
from desktop.plain import Label
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.flow_layout import FlowLayout
from desktop.wording import menu_text, tip

ALL: Final = ""  # the part that stands for all restrictions
_WIDEST: Final = 220  # pixels of one part's words


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """One restriction: the field of the filter, and its words."""

    field: str
    text: str


class Breadcrumbs(QWidget):
    """All articles › BelTA › topic Trade › 3 of 41. Which part is not wanted any more is only told."""

    dropped = Signal(str)  # the field of a part, `ALL` for every one
    back_wanted = Signal()  # from the text alone to all panels

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("What is shown"))
        self._theme = theme
        self._trail: tuple[Crumb, ...] | None = None
        self._row = FlowLayout(self, gap=2)
        self._row.setContentsMargins(16, 4, 16, 0)
        self.parts: list[QPushButton] = []
        self._arrows: list[QWidget] = []
        self.place = Label(self)
        self.place.setProperty("tone", "muted")
        self.place.setContentsMargins(6, 3, 0, 3)
        self.back = QPushButton(self)
        self.back.setProperty("kind", "crumb")
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self.back_wanted)
        self.show_back(False, "")

    def show_back(self, shown: bool, key: str) -> None:
        """Offer the way back from the text alone, when no menu is seen; `key` is the one that does the same."""
        words = tr("Bring the panels back")
        self.back.setText(menu_text(f"{words}  {key}".rstrip()))
        self.back.setAccessibleName(words)
        self.back.setVisible(shown)

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self._theme = theme
        for part in self.parts[1:]:
            part.setIcon(icon("cross", theme))

    def show_trail(self, trail: Sequence[Crumb], number: int, count: int) -> None:
        """Show the restrictions and which article of how many this is; the number is 0 where it is none of them."""
        if tuple(trail) != self._trail:
            self._trail = tuple(trail)
            self._build()
        text = tr("{number} of {count}", number=number, count=count)
        if not number:
            text = tr("1 article") if count == 1 else tr("{count} articles", count=count)
        self.place.setText(text)

    def _build(self) -> None:
        had_focus = any(part.hasFocus() for part in self.parts)
        for each in (*self.parts, *self._arrows):
            self._row.removeWidget(each)
            each.hide()
            each.deleteLater()
        for each in (self.place, self.back):
            self._row.removeWidget(each)
        self.parts, self._arrows = [self._first()], []
        self.parts += [self._part(crumb) for crumb in self._trail or ()]
        for part in self.parts:
            self._row.addWidget(part)
            arrow = Label("›", self)
            arrow.setProperty("tone", "muted")
            arrow.setContentsMargins(0, 3, 0, 3)
            arrow.setAccessibleName(tr("then"))
            self._row.addWidget(arrow)
            self._arrows.append(arrow)
        self._row.addWidget(self.place)
        self._row.addWidget(self.back)
        for each in (*self.parts, *self._arrows):
            each.show()
        if had_focus:
            self.parts[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self) -> QPushButton:
        part = self._button(tr("All articles"), ALL)
        part.setEnabled(bool(self._trail))
        part.setAccessibleName(tr("Show all articles"))
        return part

    def _part(self, crumb: Crumb) -> QPushButton:
        part = self._button(crumb.text, crumb.field)
        part.setIcon(icon("cross", self._theme))
        part.setIconSize(QSize(10, 10))
        part.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        part.setToolTip(tip(tr("Do not restrict to: {words}", words=crumb.text)))
        part.setAccessibleName(tr("Do not restrict to: {words}", words=crumb.text))
        return part

    def _button(self, text: str, field: str) -> QPushButton:
        part = QPushButton(self)
        part.setProperty("kind", "crumb")
        part.setAutoDefault(False)
        metrics = QFontMetrics(part.font())
        part.setText(menu_text(metrics.elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)))
        part.clicked.connect(lambda: self.dropped.emit(field))
        return part
