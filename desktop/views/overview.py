"""How far the work is: articles, statements, this article, and each topic. A sheet that goes at the next click."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from corpus.domain.overview import Overview
from desktop.plain import Label
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.labels import ElidedLabel, heading, hint

_WIDTH: Final = 420
_BAR: Final = 110
_TALLEST: Final = 320  # pixels of the part with the topics
_SQUARE: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """So much of something is done; `colour` is that of a topic, empty for none."""

    name: str
    done: int
    count: int
    colour: str = ""


def shares(found: Overview) -> list[Share]:
    """What is done of the articles, or stories, and decided of the statements: in all, and in the shown article."""
    name = tr("Stories done") if found.once else tr("Articles done")
    listed = [
        Share(name=name, done=found.done, count=found.articles),
        Share(name=tr("Statements decided"), done=found.decided, count=found.statements),
    ]
    if found.here:
        listed.append(Share(name=tr("Decided in this article"), done=found.here[0], count=found.here[1]))
    return listed


def repeated(found: Overview) -> str:
    """How many stories are told more than once, and how they count, in words; empty where none is."""
    if not found.clusters:
        return ""
    told = tr(
        "Stories told more than once: {count}. Repeats of them: {others}.", count=found.clusters, others=found.repeats
    )
    return told + " " + tr("Each story counts once, as in the list.") if found.once else told


def topic_shares(found: Overview) -> list[Share]:
    """The topics that are used or suggested, in the order of the codebook: accepted tags, of those with open ones."""
    return [
        Share(name=each.topic.name, done=each.accepted, count=each.accepted + each.waiting, colour=each.topic.colour)
        for each in found.topics
    ]


class OverviewSheet(QFrame):
    """Made anew each time: what it shows is that of the moment, or that it is counted still."""

    left = Signal()  # it goes

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "callout")
        self.setAccessibleName(tr("Overview"))
        self.setFixedWidth(_WIDTH)
        self._theme = theme
        self.bars: dict[str, QProgressBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(8)
        self._column.addWidget(heading(tr("Overview"), self))
        self.waits = self._muted(tr("Counting…"))
        self._column.addWidget(self.waits)
        self.adjustSize()

    def show_overview(self, found: Overview) -> None:
        """Show what was counted."""
        self.waits.hide()
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid(shares(found)))
        if told := repeated(found):
            column.addWidget(self._muted(told))
        column.addSpacing(6)
        column.addWidget(heading(tr("Topics"), self))
        column.addWidget(self._topics(topic_shares(found)))
        self._column.addWidget(body)
        body.show()  # the sheet may be seen already
        self.adjustSize()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for the numbers any more."""
        super().hideEvent(event)
        self.left.emit()

    def _muted(self, text: str) -> Label:
        label = Label(text, self)
        label.setProperty("tone", "muted")
        label.setWordWrap(True)
        return label

    def _topics(self, found: Sequence[Share]) -> QWidget:
        if not found:
            empty = hint(self)
            empty.setText(tr("No statement has a topic yet. Suggestions bring them, and so do the keys of topics."))
            return empty
        sheet = QWidget(self)
        sheet.setProperty("surface", "page")
        sheet.setLayout(self._grid(found))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        area.setAccessibleName(tr("Topics"))
        area.setFixedHeight(min(_TALLEST, sheet.sizeHint().height()))
        area.setFocus()  # the arrow keys scroll it
        return area

    def _grid(self, found: Sequence[Share]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, share in enumerate(found):
            count = tr("{done} of {count}", done=share.done, count=share.count)
            if share.colour:
                grid.addWidget(self._square(share.colour), row, 0)
            grid.addWidget(ElidedLabel(share.name, self), row, 1)
            grid.addWidget(self._bar(share, count), row, 2)
            label = Label(count, self)
            label.setProperty("tone", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, row, 3)
        return grid

    def _bar(self, share: Share, count: str) -> QProgressBar:
        bar = self.bars[share.name] = QProgressBar(self)
        bar.setRange(0, max(1, share.count))
        bar.setValue(share.done)
        bar.setTextVisible(False)
        bar.setFixedWidth(_BAR)
        bar.setAccessibleName(share.name)
        bar.setAccessibleDescription(count)
        return bar

    def _square(self, colour: str) -> Label:
        label = Label(self)
        picture = QPixmap(_SQUARE, _SQUARE)
        picture.fill(QColor(self._theme.mark(colour)))
        label.setPixmap(picture)
        return label
