"""The main window: what is where, nothing else. What can be done in it is connected by `desktop.controllers`."""

import base64
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from corpus.project import Project
from desktop.icons import app_icon
from desktop.plain import Label
from desktop.session import Session
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.article_view import ArticleView
from desktop.views.start_page import StartPage
from desktop.views.status_bar import StatusBar
from desktop.views.workspace import Workspace
from desktop.wording import tip

SIZE: Final = (1440, 900)
_NAME: Final = 220  # pixels of the name of the file in the menu bar
_LISTS: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up)
_TYPING: Final = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)


class MainWindow(QMainWindow):
    """Start page or workspace, menu bar and status bar."""

    painted = Signal()  # once, after the window was seen for the first time
    dropped = Signal(list)  # paths of files and folders
    closing = Signal()
    themed = Signal()  # the colours are others now

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._was_painted = False
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self._stack = QStackedWidget(self)
        self.start = StartPage(self._stack)
        self.workspace = Workspace(session, theme, self._stack)
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.workspace)
        self.setCentralWidget(self._stack)
        self.status = StatusBar(session, self)
        self.setStatusBar(self.status)
        self._name, self._file = Label(tr("Quoteline"), self), Label(self)
        for label, tone, corner in (
            (self._name, "strong", Qt.Corner.TopLeftCorner),
            (self._file, "muted", Qt.Corner.TopRightCorner),
        ):
            label.setProperty("tone", tone)
            label.setMinimumHeight(self.menuBar().sizeHint().height())
            label.setContentsMargins(14, 0, 14, 0)
            self.menuBar().setCornerWidget(label, corner)
        session.project_changed.connect(self._show_project)
        self._show_project()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.workspace.set_theme(theme)
        self.themed.emit()

    def geometry_text(self) -> str:
        """Place and size of the window, as `restore_geometry` takes them."""
        return base64.b64encode(self.saveGeometry().data()).decode()

    def restore_geometry(self, text: str) -> None:
        """Put the window where it was; a text of another kind changes nothing."""
        if text:
            self.restoreGeometry(QByteArray.fromBase64(text.encode()))

    def event(self, event: QEvent) -> bool:
        """While text is being typed, keys without Ctrl, Alt or Meta belong to the field and to no action."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and is_typed(event, QApplication.focusWidget()):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a field that has no other use for it."""
        if event.key() == Qt.Key.Key_Escape and self._session.project:
            self.workspace.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window can be seen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders; a link is taken to be told that it is none."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.dropped.emit(dropped_paths(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let everything that runs come to its end first."""
        self.closing.emit()
        super().closeEvent(event)

    def _show_project(self) -> None:
        project = self._session.project
        self._stack.setCurrentWidget(self.workspace if project else self.start)
        name = project.path.name if project else ""
        self._file.setText(self._file.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME))
        self._file.setToolTip(tip(str(project.path)) if project else "")
        self._file.setVisible(project is not None)
        self.menuBar().setCornerWidget(self._file, Qt.Corner.TopRightCorner)  # which makes room for the name
        self.setWindowTitle(_title(project))
        if project:
            self.workspace.reader.setFocus()


def _title(project: Project | None) -> str:
    if project is None:
        return tr("Quoteline")
    if project.access.read_only:
        return tr("{project} (read only) – Quoteline", project=project.path.stem)
    return tr("{project} – Quoteline", project=project.path.stem)


def is_typing(widget: QWidget | None) -> bool:
    """Whether a widget is a field that text is typed into."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox) or (isinstance(widget, QComboBox) and widget.isEditable())


def dropped_paths(event: QDropEvent) -> list[Path]:
    """The files and folders of a drag; links to anything else are left out."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def is_typed(event: QKeyEvent, widget: QWidget | None) -> bool:
    """Whether a key belongs to the widget that has the focus: no Ctrl, Alt or Meta, and no function key.

    In a field that is every key; on a button and in the list of articles it is Return.
    """
    if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _LISTS and isinstance(widget, QComboBox):
        return True  # which opens and closes its list
    if event.modifiers() & _TYPING or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
        return False
    confirms = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_typing(widget) or (confirms and isinstance(widget, QAbstractButton | ArticleView))
