"""The codebook, at the right below the statement: its topics, their keys, and how often each was used."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from corpus.commands.topics import MoveTopic
from desktop.icons import icon
from desktop.models.codebook import CodebookModel
from desktop.models.codebook_places import Beside, Place, Step, dropped, stepped
from desktop.session import Session
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.codebook_view import CodebookView
from desktop.widgets.labels import heading, hint
from desktop.widgets.steady_list import GUTTER


class CodebookPanel(QWidget):
    """Moves topics itself; what needs a dialog, or concerns other panels, is only told."""

    edit_requested = Signal(str)
    add_requested = Signal()
    remove_requested = Signal(str)
    topic_chosen = Signal(str)
    work_requested = Signal(str, str)  # the name of an action on topics, and the slug

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self._session = session
        self._model = CodebookModel(self)
        self.add = QToolButton(self)
        self.add.setAccessibleName(tr("Add topic"))
        self.add.setToolTip(tr("Add topic"))
        self.view = CodebookView(self._model, theme, self)
        self._hint = hint(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._hint)
        self._lay_out()
        self._add_menu()
        self.add.clicked.connect(self.add_requested)
        self.view.edited.connect(self.edit_requested)
        self.view.removed.connect(self.remove_requested)
        self.view.chosen.connect(self.topic_chosen)
        self.view.moved.connect(self._on_step)
        self.view.placed.connect(self._on_drop)
        session.project_changed.connect(self._on_project)
        session.changed.connect(self._model.follow)
        session.changed.connect(self._settle)
        self.set_theme(theme)
        self._on_project()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.add.setIcon(icon("add", theme))
        self.view.set_theme(theme)

    def current_topic(self) -> str:
        """The slug of the current topic, empty for none."""
        return self.view.current_slug()

    def select_topic(self, slug: str) -> None:
        """Make a topic the current one, or none for an empty slug."""
        row = self._model.row_of(slug) if slug else -1
        self.view.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(heading(tr("Codebook"), self), 1)
        top.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16 - GUTTER, 8)
        top.setContentsMargins(0, 0, GUTTER, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _add_menu(self) -> None:
        """The context menu of a topic."""
        for text, act in (
            (tr("Edit topic…"), self.edit_requested.emit),
            (tr("Guidelines"), lambda slug: self.work_requested.emit("guideline", slug)),
            (tr("Move up"), lambda slug: self._on_step(slug, Step.UP)),
            (tr("Move down"), lambda slug: self._on_step(slug, Step.DOWN)),
            (tr("Move under the topic above"), lambda slug: self._on_step(slug, Step.UNDER)),
            (tr("Move out one level"), lambda slug: self._on_step(slug, Step.OUT)),
            (tr("Merge into another…"), lambda slug: self.work_requested.emit("merge-topic", slug)),
            (tr("Split…"), lambda slug: self.work_requested.emit("split-topic", slug)),
            (tr("Retire, or bring back"), lambda slug: self.work_requested.emit("retire-topic", slug)),
            (tr("Change slug…"), lambda slug: self.work_requested.emit("rename-topic", slug)),
            (tr("Remove topic"), self.remove_requested.emit),
        ):
            action = QAction(text, self.view)
            action.triggered.connect(lambda _checked=False, act=act: self._on_menu(act))
            self.view.addAction(action)

    def _on_menu(self, act: Callable[[str], object]) -> None:
        if slug := self.current_topic():
            act(slug)

    def _on_step(self, slug: str, step: Step) -> None:
        if slug:
            self._move(slug, stepped(self._model.topics(), slug, step))

    def _on_drop(self, slug: str, target: str, beside: Beside) -> None:
        if self._model.row_of(slug) >= 0:
            self._move(slug, dropped(self._model.topics(), slug, target, beside))

    def _move(self, slug: str, place: Place | None) -> None:
        if place:
            self._session.do(MoveTopic(slug=slug, parent=place[0], position=place[1]))

    def _on_project(self) -> None:
        self._model.take(self._session.project)
        self._settle()

    def _settle(self) -> None:
        self.add.setEnabled(self._session.writable)
        open_ = self._session.project is not None
        self._hint.setText(tr("The codebook is empty. Add the first topic with +.") if open_ else "")
        self._stack.setCurrentWidget(self.view if self._model.rowCount() else self._hint)
