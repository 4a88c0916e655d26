"""The words of a statement: serif, with a rule of the accent at the left, a few lines high."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QWidget

from desktop.fonts import reading_font
from desktop.offsets import display_text
from desktop.theme import Theme
from desktop.translate import tr

_LINES: Final = (2, 6)
_LOW: Final = 3
_LINE_HEIGHT: Final = 21
_RULE: Final = 3


class QuoteBox(QFrame):
    """As high as its words, between two lines and six, or fewer where that is said; then it scrolls."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ""
        self._most = _LINES[1]
        self._text = QTextEdit(self)
        self._text.setProperty("kind", "quote")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setAccessibleName(tr("Quotation"))
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._text.setFont(reading_font(14))
        self._text.document().setDocumentMargin(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_RULE + 10, 0, 0, 0)
        layout.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw the rule in other colours."""
        self._theme = theme
        self.update()

    def text(self) -> str:
        """The words as they are shown."""
        return self._shown

    def set_text(self, quote: str) -> None:
        """Show other words, from their beginning."""
        if quote == self._shown:
            return
        self._shown = quote
        self._text.setPlainText(display_text(quote))
        leading = QTextBlockFormat()
        leading.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self._text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading)
        self._fit()

    def set_low(self, low: bool) -> None:
        """Be three lines high at most, where there is little room below."""
        self._most = _LOW if low else _LINES[1]
        self._fit()

    def sizeHint(self) -> QSize:
        """The height that the words take at this width."""
        lines = round(self._text.document().size().height() / _LINE_HEIGHT)
        return QSize(200, min(max(lines, _LINES[0]), self._most) * _LINE_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes another height."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rule at the left."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            painter.drawRoundedRect(QRectF(0, 0, _RULE, self.height()), 1.5, 1.5)

    def _fit(self) -> None:
        wanted = self.sizeHint().height()
        if self.height() != wanted or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)
