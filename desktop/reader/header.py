"""The head of the page: byline and title above the text, as labels that a screen reader finds."""

from typing import Final

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.fonts import reading_font, ui_font
from desktop.plain import Label
from desktop.reader.byline import byline, in_lines
from desktop.reader.page import Page
from desktop.reader.page_text import TITLE_SIZE
from desktop.theme import UI_PIXELS, Theme
from desktop.translate import tr
from desktop.wording import by_line

_TOP: Final = 28
_BETWEEN: Final = 8
_BOTTOM: Final = 16
_TITLE_LEAST: Final = 0.7  # of the size of the text: so small a title gets at most


class ArticleHeader(QWidget):
    """Agency, place, date and progress, and below them the title unless the text begins with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._byline, self._title = Label(self), Label(self)
        self._parts: list[str] = []
        self._sizes = range(0)  # of the title, the largest first
        self._byline.setProperty("tone", "byline")
        self._title.setProperty("tone", "title")
        self._byline.setAccessibleName(tr("About this article"))
        self._title.setAccessibleName(tr("Title"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _TOP, 0, _BOTTOM)
        column.setSpacing(_BETWEEN)
        for label in (self._byline, self._title):
            label.setWordWrap(True)
            label.setMargin(0)
            column.addWidget(label)

    @property
    def has_title(self) -> bool:
        """Whether the title is shown here, since the text does not begin with it."""
        return not self._title.isHidden()

    def show_page(self, page: Page, *, with_title: bool) -> None:
        """Show what is known of the article; the title only where the text does not begin with it."""
        if (parts := byline(page)) != self._parts:
            self._parts = parts
            self._byline.setAccessibleDescription(by_line(*parts))
            self._break_lines(self.width())
        self._title.setText(page.article.title)
        self._title.setVisible(with_title and bool(page.article.title))

    def set_looks(self, theme: Theme, text_size: int) -> None:
        """Take the colours of the theme and the size of the text."""
        self._byline.setFont(ui_font(UI_PIXELS))
        self._sizes = range(round(text_size * TITLE_SIZE), round(text_size * _TITLE_LEAST), -1)
        self._title.setFont(reading_font(self._sizes[0], QFont.Weight.Bold))
        for label, name in ((self._byline, theme.muted), (self._title, theme.ink)):
            colours = label.palette()
            colours.setColor(QPalette.ColorRole.WindowText, QColor(name))
            label.setPalette(colours)

    def height_at(self, width: int) -> int:
        """How high the header is at this width, in pixels; the byline is put into lines for it."""
        self._break_lines(width)
        self._fit_title(width)
        height = _TOP + _BOTTOM + self._byline.heightForWidth(width)
        return height + (_BETWEEN + self._title.heightForWidth(width) if not self._title.isHidden() else 0)

    def _break_lines(self, width: int) -> None:
        self._byline.setText(in_lines(self._parts, width, self._byline.fontMetrics().horizontalAdvance))

    def _fit_title(self, width: int) -> None:
        """Make the title smaller where one of its words has no room in a line."""
        words = self._title.text().split()
        for size in self._sizes if not self._title.isHidden() else ():
            font = reading_font(size, QFont.Weight.Bold)
            metrics = QFontMetrics(font)
            if all(metrics.horizontalAdvance(word) <= width for word in words) or size == self._sizes[-1]:
                self._title.setFont(font)
                return
