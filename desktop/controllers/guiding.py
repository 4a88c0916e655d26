"""What guides the analyst: help on each panel, the tour, and the overview of the work."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from corpus.domain.overview import Overview
from desktop.actions import SPECS
from desktop.controllers.desk import Desk
from desktop.controllers.places import has_keyboard
from desktop.controllers.reading import Reading
from desktop.controllers.viewing import chosen_theme
from desktop.dialogs.help import HelpDialog
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.overview import OverviewSheet
from desktop.views.tour import STOPS, Tour
from desktop.views.workspace import PARTS


class Guiding:
    """The help window stays open beside the work; the tour comes by itself once, on the sample project."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.help: HelpDialog | None = None
        self.tour: Tour | None = None
        self._awaits = False  # the sample project is being filled
        self.counting = Reading(desk)
        desk.actions.on("help", self.show_help)
        desk.actions.on("tour", self.begin_tour)
        desk.actions.on("overview", self.show_overview)
        desk.actions.rebound.connect(self._on_keys)
        desk.window.status.overview.clicked.connect(self.show_overview)
        desk.window.themed.connect(self._on_theme)
        desk.window.closing.connect(self.close_help)
        desk.session.project_changed.connect(self._end_tour)
        desk.window.start.sample_made.connect(self._await_sample)
        desk.jobs.ended.connect(self._offer_tour)

    def show_help(self) -> None:
        """Show the page of the panel that has the keyboard, or of the start page."""
        page = self._panel() if self._desk.project else "start"
        if self.help is None:
            self.help = HelpDialog(self._desk.window, self._theme(), self._keys())
            self.help.finished.connect(self.close_help)
        self.help.show_page(page)
        self.help.show()
        self.help.raise_()
        self.help.activateWindow()
        self.help.page.setFocus()

    def close_help(self) -> None:
        """Let the help window go."""
        shown, self.help = self.help, None
        if shown is not None:
            shown.close()
            shown.deleteLater()

    def begin_tour(self) -> None:
        """Show the tour from its first step, with all panels and a statement to speak of."""
        self._end_tour()
        desk, workspace = self._desk, self._desk.window.workspace
        for stop in STOPS:
            workspace.reveal(stop.part)
        if desk.session.article and not desk.session.statement:
            desk.actions["next-statement"].trigger()
        targets: dict[str, QWidget] = dict(zip(PARTS, workspace.parts(), strict=True)) | dict(workspace.docks.panels)
        keys = self._keys()
        words = {stop.part: _filled(tr(stop.text), keys) for stop in STOPS}
        self.tour = Tour(desk.window, self._theme(), targets, words)
        self.tour.ended.connect(self._on_end)
        self.tour.arrived.connect(workspace.reveal)
        workspace.reveal(STOPS[0].part)

    def show_overview(self) -> None:
        """Show how far the work is, above the foot of the window; in a large project as soon as that is counted."""
        project, article = self._desk.project, self._desk.session.article
        if project is None:
            return
        once = self._desk.settings.now.fold_repeats
        sheet = OverviewSheet(self._theme(), self._desk.window)
        if not project.tallies.is_large():
            sheet.show_overview(project.overview(article, once=once))
        else:
            question = project.counting_overview(article, once=once)
            self.counting.ask(question, partial(self._fill, sheet))
            sheet.left.connect(partial(self.counting.drop, question))
        self._place(sheet)
        sheet.show()

    def _fill(self, sheet: OverviewSheet, found: Overview) -> None:
        sheet.show_overview(found)
        self._place(sheet)

    def _place(self, sheet: OverviewSheet) -> None:
        """Above the foot of the window, or below its head where the foot is hidden."""
        window = self._desk.window
        foot = window.status.overview if window.status.isVisible() else window.workspace.breadcrumbs
        height = -sheet.height() - 6 if window.status.isVisible() else foot.height()
        sheet.move(foot.mapToGlobal(QPoint(0, height)))

    def _panel(self) -> str:
        parts = zip(PARTS, self._desk.window.workspace.parts(), strict=True)
        return next((name for name, part in parts if has_keyboard(part)), "reader")

    def _keys(self) -> dict[str, str]:
        return {spec.name: self._desk.actions.keymap.said(spec.name) for spec in SPECS}

    def _theme(self) -> Theme:
        return chosen_theme(self._desk.settings.now)

    def _await_sample(self) -> None:
        self._awaits = not self._desk.settings.now.toured

    def _offer_tour(self) -> None:
        """The first time on the sample project, once its articles and suggestions are there to be shown."""
        if self._awaits and self._desk.session.article:
            self._awaits = False
            self.begin_tour()

    def _on_end(self) -> None:
        self.tour = None
        self._desk.settings.change(toured=True)
        self._desk.window.workspace.reader.setFocus()

    def _end_tour(self) -> None:
        self._awaits = False
        if self.tour is not None:
            self.tour.end()

    def _on_keys(self) -> None:
        if self.help is not None:
            self.help.set_keys(self._keys())

    def _on_theme(self) -> None:
        for shown in (self.help, self.tour):
            if shown is not None:
                shown.set_theme(self._theme())


def _filled(text: str, keys: dict[str, str]) -> str:
    """A text with the keys of the actions that it names."""
    for name, key in keys.items():
        text = text.replace(f"{{{name}}}", key)
    return text
