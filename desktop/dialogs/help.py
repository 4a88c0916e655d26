"""Help beside the work: a page for each panel, from files that come with the program."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextEdit, QWidget

import resources
from desktop.dialogs.help_page import title_of, with_keys, write_page
from desktop.icons import icon
from desktop.languages import spoken
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.room import resize_within

# In this order; the names of parts of the window are among them.
PAGES: Final = ("start", "articles", "reader", "statement", "codebook", "table", "concordance", "panels", "keys")
_FLAGS: Final = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def page_text(name: str, language: str) -> str:
    """A page in a language; English is what the pages are written in."""
    return resources.read_text(f"help/{name}.md" if language == "en" else f"help/{language}/{name}.md")


class HelpDialog(QDialog):
    """The pages at the left, one of them at the right. `keys` are the keys of the actions by their names."""

    def __init__(self, parent: QWidget | None, theme: Theme, keys: Mapping[str, str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        resize_within(self, 780, 560)
        self._theme, self._keys = theme, keys
        self._texts = {name: page_text(name, spoken()) for name in PAGES}
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(tr("Pages of help"))
        self.contents.setFixedWidth(190)
        self.contents.setIconSize(QSize(16, 16))
        self.contents.addItems([title_of(text) for text in self._texts.values()])
        self.page = QTextEdit(self)
        self.page.setReadOnly(True)
        self.page.setTextInteractionFlags(_FLAGS)
        self.page.setProperty("kind", "reader")
        self.page.setTabChangesFocus(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addWidget(self.page, 1)
        self.contents.currentRowChanged.connect(self._show)

    def show_page(self, name: str) -> None:
        """Show a page of `PAGES`; any other name shows the first."""
        self.contents.setCurrentRow(PAGES.index(name) if name in PAGES else 0)

    def current(self) -> str:
        """The name of the page that is shown."""
        return PAGES[max(0, self.contents.currentRow())]

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self._theme = theme
        self._show()

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys."""
        self._keys = keys
        self._show()

    def _show(self) -> None:
        for place, name in enumerate(PAGES):
            self.contents.item(place).setIcon(icon(name, self._theme))
        text = self._texts[self.current()]
        write_page(self.page.document(), with_keys(text, self._keys), self._theme)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.page.setAccessibleName(title_of(text))
