"""The page on the screen: a read-only text with its marks painted under, over and beside it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from corpus.domain.spans import Span
from desktop.fonts import load_fonts, reading_font, ui_font
from desktop.reader.columns import Columns, fit_columns
from desktop.reader.header import ArticleHeader
from desktop.reader.intervals import Intervals
from desktop.reader.marks import Range
from desktop.reader.overlays import Overlay
from desktop.reader.page import Page
from desktop.reader.page_painter import PagePainter
from desktop.reader.page_scene import compose
from desktop.reader.page_text import load_text, set_margins
from desktop.reader.paragraphs import Role, line_roles
from desktop.reader.scrolling import PageScroller, Place
from desktop.reader.sheet import Sheet
from desktop.theme import LIGHT, READER_PIXELS, Theme
from desktop.translate import tr

_BOTTOM: Final = 56
_REACH: Final = 32  # pixels around a repainted stretch in which marks may begin
_SMALLEST, _LARGEST = 10, 40


class PageView(QTextEdit):
    """Shows a `Page`; `desktop.reader.reader.Reader` adds what the analyst can do with it."""

    overlays: Sequence[Overlay] = ()

    def __init__(self, parent: QWidget | None = None, *, theme: Theme = LIGHT) -> None:
        super().__init__(parent)
        load_fonts()
        self._painter, self._size = PagePainter(theme), READER_PIXELS
        self.sheet: Sheet | None = None
        self.current: str | None = None  # the current statement
        self.hover: str | None = None  # the one whose bracket or chip is under the mouse
        self._hits: Intervals[Range] = Intervals(())
        self._hit: Range | None = None
        self.setProperty("kind", "reader")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.header = ArticleHeader(self.viewport())
        self.header.hide()
        self._scroller = PageScroller(self.verticalScrollBar())
        self.setFont(reading_font(self._size))
        self.set_theme(theme)

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self.sheet.page if self.sheet else None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._painter = PagePainter(theme)
        colours = self.palette()
        for role, name in (
            (QPalette.ColorRole.Base, theme.page),
            (QPalette.ColorRole.Text, theme.ink),
            (QPalette.ColorRole.Highlight, theme.text_selection),
            (QPalette.ColorRole.HighlightedText, theme.ink),
        ):
            colours.setColor(role, QColor(name))
        self.setPalette(colours)
        self.header.set_looks(theme, self._size)
        self.viewport().update()

    def set_text_size(self, pixels: int) -> None:
        """Set the size of the text, in pixels; the column keeps its number of characters."""
        self._size = min(_LARGEST, max(_SMALLEST, pixels))
        self.setFont(reading_font(self._size))
        self.header.set_looks(self._painter.theme, self._size)
        if self.sheet:
            self._reload(self.sheet.page)

    def show_article(self, page: Page | None) -> None:
        """Show another article from its beginning, or with None the empty page."""
        self._scroller.stop()
        self.current, self.hover, self._hits, self._hit = None, None, Intervals(()), None
        self.setCursorWidth(1 if page else 0)
        if page is None:
            self.sheet = None
            self.clear()
            self.header.hide()
            self.viewport().update()
        else:
            self._load(page)
            self.verticalScrollBar().setValue(0)

    def update_page(self, page: Page) -> None:
        """Show the same article with other annotations; scroll position and selection stay as they are."""
        held = self.page
        if held is None or self.sheet is None or held.article.id != page.article.id:
            self.show_article(page)
            return
        if (held.article.title, held.article.body) != (page.article.title, page.article.body):
            self._reload(page)
            return
        self.sheet.mark(page)
        self.header.show_page(page, with_title=self.header.has_title)
        self.viewport().update()

    def set_current(self, statement_id: str | None, *, scroll: bool = True) -> None:
        """Make a statement the current one; scrolls a short way where it cannot be seen."""
        self.current = statement_id
        place = self.sheet.layout.statements.get(statement_id or "") if self.sheet else None
        if place and scroll:
            self._scroll_to_lines(place.first, place.last)
        self.viewport().update()

    def set_hits(self, spans: Sequence[Span], current: int | None) -> None:
        """Paint search hits; `current` is the number of the one looked at."""
        if self.sheet:
            ranges = [self.sheet.units.span_to_qt(each) for each in spans]
            self._hits = Intervals((start, end, (start, end)) for start, end in ranges)
            self._hit = ranges[current] if current is not None and 0 <= current < len(ranges) else None
        self.viewport().update()

    def scroll_to_span(self, span: Span) -> None:
        """Bring a span into view; nothing moves where it can be seen already."""
        if self.sheet:
            start, end = self.sheet.units.span_to_qt(span)
            geometry = self.sheet.geometry
            self._scroll_to_lines(geometry.line_of(start), geometry.line_before(end))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, then the text, then lines and chips; every painter is closed before the next opens."""
        shift, rect = self.verticalScrollBar().value(), event.rect()
        if self.sheet is None:
            super().paintEvent(event)
            self._paint_empty()
            return
        geometry, layout = self.sheet.geometry, self.sheet.layout
        lines = geometry.visible(rect.top() + shift - _REACH, rect.bottom() + shift + _REACH)
        scene = compose(layout, geometry, lines, current=self.current, hover=self.hover, hits=self._hits, hit=self._hit)
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -shift)
            self._painter.paint_under(painter, scene)
            for each in self.overlays:
                each.paint_under(painter, self._painter.theme, lines)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -shift)
            self._painter.paint_over(painter, scene, layout)
            for each in self.overlays:
                each.paint_over(painter, self._painter.theme, lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width; what stood at the top stays there. Another height alone lets a scroll go on."""
        super().resizeEvent(event)
        if self.sheet and event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A style sheet or font of the application may have laid the text out anew."""
        super().changeEvent(event)
        changes = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changes and getattr(self, "sheet", None):
            self._fit()

    def _load(self, page: Page) -> None:
        self.sheet = None  # nothing may be painted while the text is put in
        self.clear()
        with_title = _needs_title(page)
        self.header.show_page(page, with_title=with_title)
        self.header.show()
        pitches = load_text(self.document(), page.article.body, page.article.title, self._size)
        columns = self._frame()  # after the text, which takes the margins away
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.sheet = Sheet(page, self.document(), pitches, columns, self._painter.chips.width)
        self.viewport().update()

    def _reload(self, page: Page) -> None:
        """Put the text in again in other sizes; selection and place stay."""
        cursor, place = self.textCursor(), self._place()
        anchor, position = cursor.anchor(), cursor.position()
        self._load(page)
        cursor, last = self.textCursor(), self.document().characterCount() - 1  # the text itself may be shorter now
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._restore(place)

    def _fit(self) -> None:
        """The width changed: move margins, header and marks; the place stays."""
        place, columns = self._place(), self._frame()
        if self.sheet:
            self.sheet.reflow(columns)
        self._restore(place)
        self.viewport().update()

    def _frame(self) -> Columns:
        """Share the width: the header, and the margins around the text."""
        bar = self.verticalScrollBar().sizeHint().width()
        columns = fit_columns(self.width() - bar, self._size)
        height = self.header.height_at(columns.text_width)
        top = -self.verticalScrollBar().value()
        self.header.setGeometry(columns.text_left, top, columns.text_width, height)
        right = max(0, self.viewport().width() - columns.text_right)
        set_margins(self.document(), left=columns.text_left, top=height, right=right, bottom=_BOTTOM)
        if self.document().textWidth() != self.viewport().width():  # before the first resize event there is none
            self.document().setTextWidth(self.viewport().width())
        return columns

    def _place(self) -> Place | None:
        return self._scroller.place(self.sheet.geometry) if self.sheet else None

    def _restore(self, place: Place | None) -> None:
        if self.sheet:
            self._scroller.restore(self.sheet.geometry, place)

    def _scroll_to_lines(self, first: int, last: int) -> None:
        if self.sheet:
            lines = self.sheet.geometry.lines
            self._scroller.show(lines[first].top, lines[last].bottom, self.viewport().height())

    def _paint_empty(self) -> None:
        """With no article: say what to do next."""
        with QPainter(self.viewport()) as painter:
            painter.setFont(ui_font())
            painter.setPen(QColor(self._painter.theme.muted))
            place = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(24, 24, -24, -24), place, empty_text())


def empty_text() -> str:
    """What the empty page says."""
    return tr("Choose an article in the list, or add articles by dropping files on the window.")


def _needs_title(page: Page) -> bool:
    """Whether the header has to show the title: not where the text begins with it, whole or cut short."""
    title, body = page.article.title, page.article.body
    if title.endswith("…") and body.lstrip().startswith(title.removesuffix("…")):
        return False
    return Role.TITLE not in line_roles(body, title)
