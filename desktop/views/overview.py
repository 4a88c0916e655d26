"""How far the work is: articles, statements, this article, and each topic. A sheet that goes at the next click."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from corpus.domain.articles import ArticleState
from corpus.domain.statements import State
from corpus.project import Project
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


def shares(project: Project, article: str) -> list[Share]:
    """The articles that are done, and the statements that are decided: in all articles, and in the shown one."""
    states = project.articles.counts_by_state()
    accepted, open_ = project.statements.count(State.ACCEPTED), project.statements.count(State.SUGGESTED)
    found = [
        Share(name=tr("Articles done"), done=states[ArticleState.DONE], count=sum(states.values())),
        Share(name=tr("Statements decided"), done=accepted, count=accepted + open_),
    ]
    if line := project.articles.line(article):
        done = line.statements - line.open_statements
        found.append(Share(name=tr("Decided in this article"), done=done, count=line.statements))
    return found


def repeated(project: Project) -> str:
    """How many stories are told more than once, in words; empty where none is."""
    clusters, others = project.repeats.counts()
    if not clusters:
        return ""
    return tr("Stories told more than once: {count}. Repeats of them: {others}.", count=clusters, others=others)


def topic_shares(project: Project) -> list[Share]:
    """The topics that are used or suggested, in the order of the codebook: accepted tags, of those with open ones."""
    accepted, waiting = project.topics.counts(), project.queue.counts()
    found = []
    for topic in project.topics.all():
        done, open_ = accepted.get(topic.slug, 0), waiting.get(topic.slug, 0)
        if done or open_:
            found.append(Share(name=topic.name, done=done, count=done + open_, colour=topic.colour))
    return found


class Overview(QFrame):
    """Made anew each time: what it shows is that of the moment."""

    def __init__(self, project: Project, article: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "callout")
        self.setAccessibleName(tr("Overview"))
        self.setFixedWidth(_WIDTH)
        self._theme = theme
        self.bars: dict[str, QProgressBar] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(heading(tr("Overview"), self))
        column.addLayout(self._grid(shares(project, article)))
        if told := repeated(project):
            column.addWidget(self._muted(told))
        column.addSpacing(6)
        column.addWidget(heading(tr("Topics"), self))
        column.addWidget(self._topics(topic_shares(project)))

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
