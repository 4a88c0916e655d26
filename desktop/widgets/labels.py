"""Labels with a fixed part in the window's looks: headings, key caps, hints of empty panels, lines that elide."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.plain import Label
from desktop.wording import tip


def heading(text: str, parent: QWidget | None = None) -> QLabel:
    """The title of a panel or of a part of it."""
    label = Label(text.upper(), parent)
    label.setProperty("tone", "heading")
    label.setAccessibleName(text)
    return label


def key_cap(key: str, parent: QWidget | None = None) -> QLabel:
    """A key beside what it does."""
    label = Label(key, parent)
    label.setProperty("tone", "keycap")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label


def hint(parent: QWidget | None = None) -> QLabel:
    """What an empty panel says to do next."""
    label = Label(parent)
    label.setProperty("tone", "muted")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    label.setMargin(20)  # a style sheet takes contents margins away
    return label


def complaint(parent: QWidget | None = None) -> QLabel:
    """A line under a field that says what is wrong with it; hidden until there is something to say."""
    label = Label(parent)
    label.setProperty("tone", "danger")
    label.setWordWrap(True)
    label.hide()
    return label


class ElidedLabel(Label):
    """One line that ends in an ellipsis where there is no room; the whole text is its tooltip then."""

    _always = ""

    def keep_tip(self, text: str) -> None:
        """Have another tool tip, also where the text has room."""
        self._always = text

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as fits."""
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setToolTip(tip(self._always or (self.text() if shown != self.text() else "")))
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.contentsRect(), int(self.alignment()), shown)
