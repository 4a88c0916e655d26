"""The page of one actor: what is known of it, who may be the same, and all that it said."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from corpus.domain.actors import Actor
from corpus.domain.likely import REASONS, Proposal
from corpus.domain.registry import ActorUse, AllSaid
from corpus.domain.topics import Topic
from desktop.dialogs.actor_form import ActorForm
from desktop.models.said import Column, SaidModel
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.labels import ElidedLabel, heading, hint
from desktop.widgets.month_chart import MonthChart
from desktop.widgets.order import tab_as_read
from desktop.widgets.row_table import RowTable
from desktop.widgets.steady_list import KeptSelection
from desktop.wording import tip

_WIDTHS: Final[dict[IntEnum, int]] = {Column.TOPIC: 140, Column.STANCE: 80, Column.DATE: 96}
_PROPOSALS: Final = 3  # that are shown at once; a decision brings the next


class ActorPage(QWidget):
    """Tells what is wanted: `merge_wanted` and `apart_wanted` carry the id of the other actor."""

    edited = Signal(Actor)
    merge_wanted = Signal(str)
    apart_wanted = Signal(str)
    split_wanted = Signal(tuple)  # the ids of the chosen statements
    statement_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(420)
        self._writable = True
        self.actor: Actor | None = None
        self._said_by = ""  # the id of the actor whose statements are shown
        self.form = ActorForm(self)
        self.likely = QVBoxLayout()
        self.likely.setSpacing(4)
        self.use = ElidedLabel(self)
        self.use.setProperty("tone", "muted")
        self.chart = MonthChart(theme, self)
        self.model = SaidModel(self)
        self.view = RowTable(tr("What was said"), theme, lambda index: index.column() != Column.STATEMENT, self)
        self.view.setModel(self.model)
        self.view.set_widths(_WIDTHS)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.nothing = hint(self)
        self.nothing.setText(
            tr("No statement has this actor yet. It gets one where a statement is made or accepted under its name.")
        )
        self.split = QPushButton(tr("Split…"), self)
        self.split.setAutoDefault(False)
        self._lay_out()
        KeptSelection(self.view, self.model.key, self.model.row_of)
        self.form.edited.connect(self.edited)
        self.split.clicked.connect(lambda: self.split_wanted.emit(self.chosen()))
        self.view.opened.connect(lambda row: self.statement_wanted.emit(self.model.row(row).said.id))
        self.view.clicked.connect(self._on_click)
        self.chart.chosen.connect(self._on_month)

    def show_actor(self, actor: Actor) -> None:
        """Show an actor; what it said follows."""
        self.actor = actor
        self.form.show_actor(actor)

    def await_said(self) -> None:
        """Say that what the actor said is being read; what it was before is shown until then."""
        if self.actor and self.actor.id != self._said_by:
            self.show_said(AllSaid(), ())
            self.use.setText(tr("Counting…"))
            self.nothing.hide()

    def show_said(self, found: AllSaid, topics: Sequence[Topic]) -> None:
        """Show what the actor said."""
        self._said_by = self.actor.id if self.actor else ""
        self.use.setText(use_text(found.use))
        self.chart.show_dates([each.published for each in found.said])
        self.model.show(found.said, topics)
        self.view.setVisible(bool(found.said))
        self.nothing.setVisible(not found.said)

    def show_likely(self, proposals: Sequence[Proposal]) -> None:
        """Show who may be the same, the likeliest first."""
        while (taken := self.likely.takeAt(0)) is not None:
            widget = taken.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        if not proposals or self.actor is None:
            return
        more = len(proposals) - _PROPOSALS
        self.likely.addWidget(heading(tr("Same as…") if more <= 0 else tr("Same as… ({count} more)", count=more), self))
        for proposal in proposals[:_PROPOSALS]:
            self.likely.addWidget(self._likely_row(proposal, self.actor))
        tab_as_read(self)

    def set_writable(self, writable: bool) -> None:
        """Let the actor be changed, or only be read."""
        self._writable = writable
        self.form.set_writable(writable)
        self.split.setEnabled(writable)

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.chart.set_theme(theme)
        self.view.set_theme(theme)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the selected statements, each once."""
        return tuple(dict.fromkeys(self.model.row(row).said.id for row in self.view.selected_rows()))

    def _likely_row(self, proposal: Proposal, actor: Actor) -> QWidget:
        """One proposal: the other's name, why, and the two answers."""
        other = proposal.other if proposal.one.id == actor.id else proposal.one
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        reason = tr(REASONS[proposal.likeness.reason])
        text = ElidedLabel(row)
        text.setText(tr("{name}  ·  {reason}, {score} %", name=other.name, reason=reason, score=_percent(proposal)))
        line.addWidget(text, 1)
        merge, apart = QPushButton(tr("Merge…"), row), QPushButton(tr("Not the same"), row)
        merge.clicked.connect(lambda: self.merge_wanted.emit(other.id))
        apart.clicked.connect(lambda: self.apart_wanted.emit(other.id))
        for button, name in (
            (merge, tr("Merge with {name}", name=other.name)),
            (apart, tr("{name} is not the same", name=other.name)),
        ):
            button.setAutoDefault(False)
            button.setEnabled(self._writable)
            button.setAccessibleName(name)
            button.setToolTip(tip(name))
            line.addWidget(button)
        return row

    def _on_click(self, index: QModelIndex) -> None:
        """A click goes to the statement; one that chooses several only chooses."""
        if len(self.view.selected_rows()) == 1:
            self.statement_wanted.emit(self.model.row(index.row()).said.id)

    def _on_month(self, month: str) -> None:
        """Go to the first statement of a month."""
        row = self.model.row_of_month(month)
        if row >= 0:
            self.view.selectRow(row)
            self.view.scrollTo(self.model.index(row, 0))
            self.statement_wanted.emit(self.model.row(row).said.id)

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(heading(tr("What was said"), self))
        said.addWidget(self.use, 1)
        said.addWidget(self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addLayout(self.likely)
        column.addLayout(said)
        column.addWidget(self.chart)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)


def use_text(use: ActorUse, *, places: bool = True) -> str:
    """Where an actor stands, in a few words; in how many articles only with `places`."""
    parts = [
        tr("1 statement") if use.speaking == 1 else tr("{count} statements", count=use.speaking),
        tr("{count} in its name", count=use.represented) if use.represented else "",
        _mentions(use.mentions),
    ]
    counts = ", ".join(part for part in parts if part)
    if not places:
        return counts
    if use.articles == 1:
        return tr("{counts} in 1 article", counts=counts)
    return tr("{counts} in {count} articles", counts=counts, count=use.articles)


def _mentions(count: int) -> str:
    if not count:
        return ""
    return tr("1 mention") if count == 1 else tr("{count} mentions", count=count)


def _percent(proposal: Proposal) -> int:
    return round(100 * proposal.likeness.score)
