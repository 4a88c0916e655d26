"""Saved searches: keeping what the list is restricted to, and restricting it so again."""

from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction

from corpus.commands.searches import RemoveSearch, RenameSearch, SaveSearch
from corpus.domain.filters import ArticleFilter
from corpus.domain.searches import SavedSearch
from desktop.action import SEARCHES
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.saved_searches import SavedSearchesDialog, SaveSearchDialog
from desktop.translate import tr
from desktop.views.article_filters import trail_of
from desktop.wording import menu_text

_SHOWN: Final = 15  # names in the menu; the others are in the list


class SavedSearches:
    """The star in the search box, its menu, which also stands in the Edit menu, and the list."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._filters = desk.window.workspace.articles.filters
        self._menu = desk.actions.menu(SEARCHES)
        self._names: list[QAction] = []
        self._menu.aboutToShow.connect(self._fill)
        self._filters.search.starred.connect(self._open_menu)
        desk.window.workspace.articles.settled.connect(self._show_star)
        desk.session.changed.connect(self._show_star)
        desk.actions.on("save-search", self.save)
        desk.actions.on("saved-searches", self.show)

    def save(self) -> None:
        """Ask for a name, and keep what the list is restricted to."""
        project, wanted = self._desk.project, self._desk.window.workspace.articles.current_filter()
        if project is None or not self._desk.may_change():
            return
        if wanted == ArticleFilter():
            self._desk.session.told.emit(tr("The list shows all articles. Search or filter first."))
            return
        there = project.searches.all()
        same = next((each.name for each in there if each.wanted == wanted), "")
        told = self.told(SavedSearch(name="", wanted=wanted))

        def save(name: str) -> None:
            self._desk.session.make(SaveSearch(label=name, wanted=wanted))

        dialog = SaveSearchDialog(
            self._desk.window,
            proposed=same or wanted.words,
            told=told,
            taken=[each.name for each in there],
            save=save,
        )
        if asking.ask(dialog):
            self._desk.session.told.emit(tr("The search is saved. The star in the search box has it."))

    def show(self) -> None:
        """Show the list; what is chosen there restricts the articles."""
        project, session = self._desk.project, self._desk.session
        if project is None:
            return

        def rename(old: str, new: str) -> None:
            session.make(RenameSearch(label=old, to=new))

        def remove(name: str) -> None:
            session.make(RemoveSearch(label=name))

        dialog = SavedSearchesDialog(
            self._desk.window,
            read=project.searches.all,
            told=self.told,
            rename=rename,
            remove=remove,
            writable=session.writable,
        )
        if asking.ask(dialog):
            self.use(dialog.chosen)

    def use(self, name: str) -> None:
        """Restrict the list as a saved search says; what is not there any more restricts nothing, and is told."""
        project = self._desk.project
        found = next((each for each in project.searches.all() if each.name == name), None) if project else None
        if found is None:
            return
        self._desk.window.workspace.reveal("articles")
        missing = self._filters.show_filter(found.wanted)
        if missing:
            text = tr("Not in this project any more, so it does not restrict: {names}", names=", ".join(missing))
            self._desk.session.told.emit(text)

    def told(self, search: SavedSearch) -> str:
        """What a search finds, in words."""
        project = self._desk.project
        topics = project.topics.all() if project else ()
        name = next((each.name for each in topics if each.slug == search.wanted.topic), search.wanted.topic or "")
        return ", ".join(crumb.text for crumb in reversed(trail_of(search.wanted, name)))

    def _open_menu(self) -> None:
        box = self._filters.search
        self._menu.popup(box.mapToGlobal(QPoint(0, box.height() + 2)))

    def _fill(self) -> None:
        """Have the names in the menu, as they are now."""
        for action in self._names:
            self._menu.removeAction(action)
            action.deleteLater()
        project = self._desk.project
        names = [each.name for each in project.searches.all()[:_SHOWN]] if project else []
        self._names = [self._menu.addSeparator()] if names else []
        for name in names:
            action = self._menu.addAction(menu_text(name))
            action.triggered.connect(lambda _checked=False, name=name: self.use(name))
            self._names.append(action)

    def _show_star(self) -> None:
        """A full star where what restricts the list is saved."""
        project, wanted = self._desk.project, self._desk.window.workspace.articles.current_filter()
        saved = project is not None and any(each.wanted == wanted for each in project.searches.all())
        self._filters.search.show_star(saved and wanted != ArticleFilter())
