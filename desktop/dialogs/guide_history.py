"""Why a statement is tagged so: for each topic who or what suggested it, by which words, and who decided what when."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from corpus.commands.base import TITLES
from corpus.domain.statements import Stance
from corpus.domain.tellings import Event, TagEvent
from desktop.dates import shown_moment
from desktop.dialogs.form import muted
from desktop.languages import shown_number
from desktop.plain import plain
from desktop.translate import tr
from desktop.wording import STANCES, quoted, shown_origin, shown_reasons


class TagHistoryDialog(QDialog):
    """Reads only. `names` are those of the topics by slug; a topic that is gone is called by its slug."""

    def __init__(
        self, parent: QWidget | None, quote: str, events: Sequence[TagEvent], names: Mapping[str, str]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("History of these topics"))
        self.setMinimumSize(560, 360)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("History of these topics"))
        self.words.setPlainText(plain(told_history(events, names)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(muted(quoted([quote[:300]])))
        column.addWidget(self.words, 1)
        column.addWidget(buttons)
        self.words.setFocus()


def told_history(events: Sequence[TagEvent], names: Mapping[str, str]) -> str:
    """The events by topic, each topic in the order in which it came."""
    parts = []
    for slug in dict.fromkeys(event.topic for event in events):
        lines = [names.get(slug, slug)]
        lines += [f"    {shown_moment(event.time)}  {_told(event, names)}" for event in events if event.topic == slug]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) or tr("Nobody and nothing gave this statement a topic yet.")


def _told(event: TagEvent, names: Mapping[str, str]) -> str:
    step = tr(TITLES.get(event.command, event.command))
    if event.event is Event.SUGGESTED:
        return _suggested(event)
    if event.event is Event.RETOPICED:
        return tr("{who} moved it here from {topic} ({step})", who=event.who, step=step,
                  topic=names.get(event.before, event.before))  # fmt: skip
    if event.event is Event.WITHDRAWN:
        return tr("Taken away ({step}, {who})", step=step, who=event.who)
    stance = tr(STANCES[event.stance]) if event.stance else ""
    if event.event is Event.STANCE:
        return tr("{who} set the stance: {stance}", who=event.who, stance=stance or tr("none"))
    text = {
        Event.GIVEN: tr("{who} gave it ({step})", who=event.who, step=step),
        Event.ACCEPTED: tr("{who} accepted it ({step})", who=event.who, step=step),
        Event.REJECTED: tr("{who} rejected it ({step})", who=event.who, step=step),
    }[event.event]
    return tr("{what}, stance: {stance}", what=text, stance=stance) if isinstance(event.stance, Stance) else text


def _suggested(event: TagEvent) -> str:
    """The model, how sure it was, and the words that triggered it."""
    who = shown_origin(event.origin)
    score = shown_number(event.score, 2) if event.score is not None else ""
    text = tr("Suggested by {name}, {score}", name=who, score=score) if score else tr("Suggested by {name}", name=who)
    return f"{text}: {shown_reasons(event.reasons)}" if event.reasons else text
