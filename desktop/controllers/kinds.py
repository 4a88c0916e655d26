"""The kind of a statement: the next one by a key, or any of them from a small menu beside the statement."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QMenu

from corpus.commands.statements import EditStatement
from corpus.domain.statements import Kind
from desktop.controllers.desk import Desk
from desktop.controllers.places import beside_statement
from desktop.translate import tr
from desktop.wording import KINDS

_KINDS: Final = tuple(Kind)


class Kinds:
    """The submenu Kind."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._session = desk.session
        for kind in Kind:
            desk.actions.on(f"kind-{kind}", partial(self.set, kind))
        desk.actions.on("kind-next", self.set_next)
        desk.actions.on("kind-choose", self.choose)

    def set(self, kind: Kind) -> None:
        """Say how the statement is given."""
        if self._session.do(EditStatement(id=self._session.statement, kind=kind)) is not None:
            self._session.told.emit(tr(KINDS[kind]))

    def set_next(self) -> None:
        """Give the current statement the next kind."""
        self.set(_KINDS[(_KINDS.index(self._now()) + 1) % len(_KINDS)])

    def choose(self) -> None:
        """Open the small menu of the kinds; their letters choose, and that of the statement is marked."""
        reader = self._desk.window.workspace.reader.reader
        menu = QMenu(reader)
        actions = self._desk.actions.pick(f"kind-{kind}" for kind in _KINDS)
        menu.addActions(actions)
        menu.setActiveAction(actions[_KINDS.index(self._now())])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(beside_statement(reader, self._session.statement))

    def _now(self) -> Kind:
        project = self._desk.project
        return project.statements.get(self._session.statement).kind if project else Kind.DIRECT
