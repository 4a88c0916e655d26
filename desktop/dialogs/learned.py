"""What was learned from decisions: how well each topic is found by the codebook alone, and with learning."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.learned import LearnReport, TopicQuality
from corpus.domain.topics import Topic
from desktop.dialogs.form import muted
from desktop.languages import shown_number
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.room import resize_within
from desktop.wording import tip

_SQUARE = 10
_NUMBERS = (1, 2, 3)


class LearnedDialog(QDialog):
    """A table of the topics; `learn_wanted` asks to learn now, `use_changed` to use what was learned or not."""

    learn_wanted = Signal()
    use_changed = Signal(bool)

    def __init__(self, parent: QWidget | None, topics: Sequence[Topic], *, used: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What was learned"))
        resize_within(self, 760, 520)
        self._topics = topics
        self.heading = Label()
        self.heading.setProperty("tone", "strong")
        self.heading.setWordWrap(True)
        self.table = _table()
        self.empty = muted(
            tr(
                "Nothing was learned yet. Accept or reject topics, or put some on statements yourself: after every ten "
                "decisions Quoteline learns from them, on this computer only. A topic is worth learning from about "
                "four examples on."
            )
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(48)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        self.use = QCheckBox(tr("Suggestions of this project use what was learned"))
        self.use.setChecked(used)
        self.use.toggled.connect(self.use_changed)
        self.problem = Label()
        self.problem.setProperty("tone", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._lay_out()

    def show_report(self, report: LearnReport | None, fresh: int) -> None:
        """Show what was learned, None for nothing; `fresh` decisions were made since."""
        self.learn.setEnabled(True)
        self.learn.setText(tr("Learn now"))
        self.table.clear()
        known = {each.topic: each for each in report.topics} if report else {}
        rows = [(topic, known.get(topic.slug)) for topic in self._topics]
        for topic, quality in sorted(rows, key=lambda row: -(row[1].accepted if row[1] else 0)):
            self.table.addTopLevelItem(_row(topic, quality))
        there = report is not None and report.decisions > 0
        self.pages.setCurrentWidget(self.table if there else self.empty)
        parts = []
        if report is not None and there:
            parts.append(tr("Learned from {count} decided statements.", count=report.decisions))
        if fresh:
            parts.append(_told(fresh, there))
        self.heading.setText(" ".join(parts))
        self.heading.setVisible(bool(parts))

    def show_learning(self) -> None:
        """Say that learning is on its way."""
        self.learn.setEnabled(False)
        self.learn.setText(tr("Learning…"))

    def say(self, problem: str) -> None:
        """Show what is wrong, or nothing for an empty text."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.learn: QPushButton = buttons.addButton(tr("Learn now"), QDialogButtonBox.ButtonRole.ActionRole)
        self.learn.clicked.connect(self.learn_wanted)
        buttons.rejected.connect(self.reject)
        hint = tr(
            "F1 joins how many of the topic's statements are found and how many of the found are right (1 is best). It "
            "is measured on decisions that were held back. Suggestions that are there already change when you find "
            "them again."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.pages, 1)
        column.addWidget(muted(hint))
        column.addWidget(self.use)
        column.addWidget(self.problem)
        column.addWidget(buttons)


def _told(fresh: int, since: bool) -> str:
    """How many decisions nothing was learned from yet."""
    if since:
        one, many = tr("1 decision on a topic since then."), tr("{count} decisions on topics since then.", count=fresh)
    else:
        one, many = tr("1 decision on a topic so far."), tr("{count} decisions on topics so far.", count=fresh)
    return one if fresh == 1 else many


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(tr("How well each topic is found"))
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHeaderLabels(
        [tr("Topic"), tr("Decisions"), tr("F1, codebook alone"), tr("F1, learned"), tr("Suggested by")]
    )
    for column in _NUMBERS:
        table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table


def _row(topic: Topic, quality: TopicQuality | None) -> QTreeWidgetItem:
    """A topic; without decisions for it there is nothing to measure."""
    cells = ["0", "–", "–", tr("codebook")]
    if quality is not None and quality.accepted:
        by = tr("codebook and decisions") if quality.used else tr("codebook")
        cells = [
            shown_number(quality.accepted),
            shown_number(quality.codebook, 2),
            shown_number(quality.learned, 2),
            by,
        ]
    row = QTreeWidgetItem([topic.name, *cells])
    for column in _NUMBERS:
        row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    picture = QPixmap(_SQUARE, _SQUARE)
    picture.fill(QColor(topic.colour))
    row.setIcon(0, QIcon(picture))
    row.setToolTip(0, tip(topic.name))
    return row
