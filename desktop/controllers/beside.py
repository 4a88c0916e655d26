"""A window beside the work, one for the open project."""

from typing import Generic, Protocol, TypeVar

from desktop.controllers.desk import Desk
from desktop.controllers.viewing import chosen_theme
from desktop.theme import Theme


class Window(Protocol):
    """What such a window can do."""

    def show(self) -> object: ...
    def raise_(self) -> object: ...
    def activateWindow(self) -> object: ...  # noqa: N802
    def close(self) -> object: ...
    def deleteLater(self) -> object: ...  # noqa: N802
    def set_theme(self, theme: Theme) -> None: ...


Shown = TypeVar("Shown", bound=Window)


class Beside(Generic[Shown]):
    """It is made when it is first wanted, closed with the project, and has the colours of the main window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.shown: Shown | None = None
        desk.session.project_changed.connect(self.close)
        desk.window.themed.connect(self._set_theme)

    def close(self) -> None:
        """Let the window go."""
        shown, self.shown = self.shown, None
        if shown is not None:
            shown.close()
            shown.deleteLater()

    def _bring_to_front(self) -> None:
        if self.shown is not None:
            self.shown.show()
            self.shown.raise_()
            self.shown.activateWindow()

    def _set_theme(self) -> None:
        if self.shown is not None:
            self.shown.set_theme(chosen_theme(self._desk.settings.now))
