"""How the window looks, where the keyboard is, the settings, and help."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.controllers.desk import Desk
from desktop.controllers.layout import Layout
from desktop.controllers.places import focus, has_keyboard
from desktop.dialogs import asking
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.preferences import SettingsDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.languages import chosen_language, spoken
from desktop.settings import LARGEST, SMALLEST, Settings
from desktop.theme import READER_PIXELS, Appearance, Theme, theme_for
from desktop.theme_qt import apply_theme, system_is_dark
from desktop.views.workspace import PARTS

# To the `PARTS`.
_WAYS = ("focus-list", "focus-reader", "focus-panel", "focus-codebook", "focus-table", "focus-concordance")
_SAID = ("add-files", "paste-article", "make-statement", "concordance")  # in sentences
_CAPS = ("search", "speaker", "organisation", "accept", "reject")


class Viewing:
    """The View and Help menus, and the settings."""

    def __init__(self, desk: Desk, layout: Layout) -> None:
        self._desk = desk
        self._layout = layout
        self.speak_again: Callable[[], None] = lambda: None  # the window has to be made anew, in another language
        window = desk.window
        for name, act in (
            ("text-larger", lambda: self.set_text_size(desk.settings.now.text_size + 1)),
            ("text-smaller", lambda: self.set_text_size(desk.settings.now.text_size - 1)),
            ("text-normal", lambda: self.set_text_size(READER_PIXELS)),
            ("settings", self.edit_settings),
            ("shortcuts", self.edit_shortcuts),
            ("focus-list", lambda: focus(window.workspace.articles.view)),
            ("focus-reader", self.focus_text),
            ("focus-panel", window.workspace.statement.edit_speaker),
            ("focus-table", lambda: focus(window.workspace.table.view)),
            ("focus-codebook", lambda: focus(window.workspace.codebook.view)),
            ("focus-next", self.focus_next),
            ("focus-previous", lambda: self.focus_next(-1)),
            ("keys", self.show_keys),
            ("about", lambda: asking.ask(AboutDialog(window))),
        ):
            desk.actions.on(name, act)
        for choice in Appearance:
            desk.actions.on(f"appearance-{choice}", lambda choice=choice: self.set_appearance(choice))  # type: ignore[misc]
        QApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        desk.actions.rebound.connect(self.show_caps)
        self.show_caps()
        desk.actions[f"appearance-{desk.settings.now.appearance}"].setChecked(True)
        reader = window.workspace.reader.reader
        reader.set_text_size(desk.settings.now.text_size)
        reader.zoomed.connect(lambda by: self.set_text_size(desk.settings.now.text_size + by))

    def show_caps(self) -> None:
        """Show the keys beside what they do."""
        keymap, workspace = self._desk.actions.keymap, self._desk.window.workspace
        keys = {name: keymap.first(name) for name in _CAPS} | {name: keymap.said(name) for name in _SAID}
        for panel in (workspace.statement, workspace.articles, workspace.table, workspace.concordance):
            panel.set_keys(keys)

    def edit_shortcuts(self) -> None:
        """Let the analyst give actions other keys."""
        project = self._desk.project
        topics = project.topics.all() if project else ()
        dialog = ShortcutsDialog(self._desk.window, self._desk.actions.keymap, topics)
        if asking.ask(dialog):
            self._desk.settings.change(keys=dict(dialog.keymap.changed))
            self._desk.actions.set_keymap(dialog.keymap)

    def set_text_size(self, pixels: int) -> None:
        """Set the size of the article's text."""
        pixels = min(LARGEST, max(SMALLEST, pixels))
        self._desk.settings.change(text_size=pixels)
        self._desk.window.workspace.reader.reader.set_text_size(pixels)

    def set_appearance(self, choice: Appearance) -> None:
        """Show the window light, dark, or as the system has it."""
        self._desk.settings.change(appearance=choice.value)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Give the window the theme that is chosen now."""
        theme = chosen_theme(self._desk.settings.now)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)
        self._desk.window.set_theme(theme)
        # Another style sheet gives every widget the font back that it had at first.
        self._desk.window.workspace.reader.reader.set_text_size(self._desk.settings.now.text_size)

    def edit_settings(self) -> None:
        """Show the settings in a form and put what was chosen in force; what is being typed is still the old name's."""
        self._desk.window.workspace.statement.commit()
        dialog = SettingsDialog(self._desk.window, self._desk.settings.now)
        if asking.ask(dialog):
            settings = self._desk.settings.store(dialog.chosen())
            self._desk.session.set_coder(settings.coder)
            self._desk.actions[f"appearance-{settings.appearance}"].setChecked(True)
            self.apply_theme()
            if chosen_language(settings.language) != spoken():
                self.speak_again()

    def focus_text(self) -> None:
        """Put the keyboard on the text; from there, close the find bar, then bring back what is away."""
        pane = self._desk.window.workspace.reader
        if pane.reader.hasFocus():
            if pane.find_bar.isVisible():
                pane.find_bar.close_bar()
            else:
                self._layout.leave_only_reader()
        focus(pane.reader)

    def focus_next(self, step: int = 1) -> None:
        """Put the keyboard into the next part that is shown and has something to do; with -1 into the one before."""
        workspace = self._desk.window.workspace
        parts = workspace.parts()
        here = next((number for number, part in enumerate(parts) if has_keyboard(part)), -1 if step > 0 else 0)
        for distance in range(1, len(parts) + 1):
            number = (here + step * distance) % len(parts)
            if not workspace.is_shown(PARTS[number]):
                continue
            self._desk.actions[_WAYS[number]].trigger()
            if has_keyboard(parts[number]):
                return

    def show_keys(self) -> None:
        """Show the help sheet."""
        project = self._desk.project
        topics = project.topics.all() if project else ()
        asking.ask(KeysDialog(self._desk.window, topics, self._desk.actions.keymap))

    def _system_changed(self) -> None:
        if self._desk.settings.now.appearance == Appearance.SYSTEM:
            self.apply_theme()


def chosen_theme(settings: Settings) -> Theme:
    """The theme of the settings."""
    return theme_for(Appearance(settings.appearance), system_dark=system_is_dark())
