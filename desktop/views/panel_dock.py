"""A panel that can be moved, floated and hidden, under a strip that stays out of the way."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QMenu, QToolButton, QWidget

from corpus.domain.texts import msg
from desktop.icons import icon
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.labels import heading
from desktop.wording import tip

_HEIGHT: Final = 14
_DOTS: Final = 3
_AREAS: Final = {
    Qt.DockWidgetArea.LeftDockWidgetArea: msg("Move to the &left"),
    Qt.DockWidgetArea.RightDockWidgetArea: msg("Move to the &right"),
    Qt.DockWidgetArea.TopDockWidgetArea: msg("Move to the &top"),
    Qt.DockWidgetArea.BottomDockWidgetArea: msg("Move to the &bottom"),
}


class PanelDock(QDockWidget):
    """One panel of the window. Its name is that in a saved layout, its title what a person reads.

    A `headed` one has a heading of its own, so that its strip need not say what it is.
    """

    def __init__(self, name: str, title: str, theme: Theme, window: QMainWindow, *, headed: bool) -> None:
        super().__init__(title, window)
        self._window = window
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.strip = PanelStrip(self, title, theme, headed=headed)
        self.setTitleBarWidget(self.strip)
        self.topLevelChanged.connect(self.strip.show_title)

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.strip.set_theme(theme)

    def menu(self) -> QMenu:
        """Where the panel can go, for the mouse and the keyboard alike; made anew for each time."""
        menu = QMenu(self)
        for area, text in _AREAS.items():
            action = menu.addAction(tr(text))
            action.setEnabled(self.isFloating() or self._window.dockWidgetArea(self) != area)
            action.triggered.connect(lambda _checked=False, area=area: self.move_to(area))
        menu.addSeparator()
        text = tr("&Put back into the window") if self.isFloating() else tr("&Float")
        menu.addAction(text).triggered.connect(self.toggle_floating)
        menu.addAction(tr("&Hide")).triggered.connect(self.hide)
        return menu

    def move_to(self, area: Qt.DockWidgetArea) -> None:
        """Put the panel into the window, at one of its sides."""
        self.setFloating(False)
        self._window.addDockWidget(area, self)
        self.show()

    def toggle_floating(self) -> None:
        """Take the panel out of the window, or put it back."""
        self.setFloating(not self.isFloating())


class PanelStrip(QWidget):
    """What a panel is moved by: three dots; under the mouse also what floats and what hides it.

    Its buttons take no focus: what they do stands in the View menu, and the way from panel to panel stays short.
    """

    def __init__(self, dock: PanelDock, title: str, theme: Theme, *, headed: bool) -> None:
        super().__init__(dock)
        self._dock, self._headed = dock, headed
        self._theme = theme
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setToolTip(tip(tr("Drag to move this panel; the right button says where it can go.")))
        self._title = heading(title, self)
        self.float = self._button(tr("Float or put back: {panel}", panel=title))
        self.close_ = self._button(tr("Hide: {panel}", panel=title))
        self.float.clicked.connect(dock.toggle_floating)
        self.close_.clicked.connect(dock.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(2)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self.float)
        row.addWidget(self.close_)
        self.show_title(floating=False)
        self._show_buttons(False)
        self.set_theme(theme)

    def sizeHint(self) -> QSize:
        """As high as it is: a dock asks for this, not for a fixed height, and what is in the strip may be hidden."""
        return QSize(super().sizeHint().width(), self.height())

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self._theme = theme
        self.float.setIcon(icon("float", theme))
        self.close_.setIcon(icon("cross", theme))
        self.update()

    def show_title(self, floating: bool) -> None:
        """A panel outside of the window says what it is."""
        self._title.setVisible(floating and not self._headed)
        self.setFixedHeight(2 * _HEIGHT if floating else _HEIGHT)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the buttons."""
        self._show_buttons(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        self._show_buttons(False)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Say where the panel can go."""
        menu = self._dock.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Three dots in the middle."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.field_line))
            middle = self.rect().center()
            for number in range(_DOTS):
                painter.drawEllipse(middle.x() + (number - 1) * 7 - 1, middle.y(), 3, 3)

    def _show_buttons(self, shown: bool) -> None:
        self.float.setVisible(shown)
        self.close_.setVisible(shown)

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "strip")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedSize(_HEIGHT + 4, _HEIGHT)
        button.setIconSize(QSize(10, 10))
        button.setToolTip(tip(words))
        button.setAccessibleName(words)
        return button
