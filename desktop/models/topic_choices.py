"""The topics that one statement can have: those suggested for it, those it has, and the rest of the codebook."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpus.domain.statements import Stance, State, Tag
from corpus.domain.topics import Topic, in_tree_order
from desktop.languages import shown_number
from desktop.models.rows import Rows
from desktop.translate import tr
from desktop.wording import STANCES, guideline, shown_reasons, tip

Index = QModelIndex | QPersistentModelIndex

CHOICE_ROLE: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicChoice:
    """A topic as it stands on a statement. `state` is None where the statement does not have it.

    `mine` says whether the tag is the present coder's own decision, `coder` whose decision is shown. `explained` keeps
    the reasons in sight, for topics that were suggested when the statement was opened.
    """

    topic: Topic
    state: State | None = None
    mine: bool = False
    coder: str | None = None
    stance: Stance | None = None
    score: float | None = None
    reasons: tuple[str, ...] = ()
    explained: bool = False

    @property
    def why(self) -> str:
        """The words that triggered the suggestion, in quotation marks; empty where they are not in sight."""
        return shown_reasons(self.reasons) if self.explained else ""


class TopicChoiceModel(QAbstractListModel):
    """The order is made when a statement is opened and kept while it is shown, so that nothing moves under a click."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows[TopicChoice](self, lambda choice: choice.topic.slug)
        self._statement = ""

    def clear(self) -> None:
        """Show nothing."""
        self._statement = ""
        self._rows.replace([])

    def show_tags(self, statement: str, topics: Sequence[Topic], tags: Sequence[Tag], coder: str) -> None:
        """Show the codebook as it applies to a statement; `coder` is who decides."""
        opened = statement != self._statement
        self._statement = statement
        explained = None if opened else {choice.topic.slug for choice in self._rows if choice.explained}
        choices = {topic.slug: _choice(topic, tags, coder, explained) for topic in in_tree_order(topics)}
        choices = {slug: each for slug, each in choices.items() if each.state or not each.topic.retired}
        if opened:
            order = sorted(choices.values(), key=_rank)
        else:
            known = [choices.pop(slug) for slug in self._rows.order() if slug in choices]
            order = [*known, *choices.values()]
        self._rows.replace(order)

    def choice(self, row: int) -> TopicChoice:
        """The topic of a row."""
        return self._rows[row]

    def reasons(self) -> list[str]:
        """What triggered the topics of the statement: `Roaming: “roaming charge”`, a line for each that has reasons."""
        told = [choice for choice in self._rows if choice.state and choice.reasons]
        return [tr("{topic}: {words}", topic=choice.topic.name, words=shown_reasons(choice.reasons)) for choice in told]

    def row_of(self, slug: str) -> int:
        """The row of a topic, -1 where there is none."""
        return self._rows.place(slug)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each topic of the codebook."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the whole choice for the delegate, the reasons as a tooltip."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        choice = self._rows[index.row()]
        if role == CHOICE_ROLE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.topic.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in (guideline(choice.topic), shown_reasons(choice.reasons)) if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _described(choice)
        return None


def _choice(topic: Topic, tags: Sequence[Tag], coder: str, explained: set[str] | None) -> TopicChoice:
    """The tag of a topic that counts for this coder: the own decision, else a suggestion, else another's decision."""
    there = [tag for tag in tags if tag.topic == topic.slug and tag.state is not State.REJECTED]
    there.sort(key=lambda tag: (tag.coder != coder, tag.state is not State.SUGGESTED))
    if not there:
        return TopicChoice(topic=topic, explained=False)
    tag = there[0]
    suggested = tag.state is State.SUGGESTED
    return TopicChoice(
        topic=topic,
        state=tag.state,
        mine=tag.coder == coder,
        coder=tag.coder,
        stance=tag.stance,
        score=tag.score,
        reasons=tag.reasons,
        explained=suggested if explained is None else suggested or topic.slug in explained,
    )


def _rank(choice: TopicChoice) -> tuple[int, float]:
    """Suggested ones first, the likeliest on top; then those that are decided; then the codebook."""
    if choice.state is State.SUGGESTED:
        return (0, -(choice.score or 0.0))
    return (1 if choice.state else 2, 0.0)


def _described(choice: TopicChoice) -> str:
    if choice.state is State.SUGGESTED:
        score, words = shown_number(choice.score or 0, 2), shown_reasons(choice.reasons)
        if words:
            return tr("{topic}, suggested, {score}, {words}", topic=choice.topic.name, score=score, words=words)
        return tr("{topic}, suggested, {score}", topic=choice.topic.name, score=score)
    if choice.state is State.ACCEPTED and choice.stance:
        return tr("{topic}, accepted, {stance}", topic=choice.topic.name, stance=tr(STANCES[choice.stance]))
    return tr("{topic}, accepted", topic=choice.topic.name) if choice.state else choice.topic.name
