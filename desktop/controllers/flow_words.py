"""What the bar of the flow says: which queue it is, and why a statement was suggested."""

from typing import Final

from corpus.domain.queue import QueueFilter, QueueOrder
from corpus.domain.statements import State, Tag
from corpus.project import Project
from desktop.languages import shown_number
from desktop.translate import tr
from desktop.wording import shown_reasons, triggers

_LONGEST: Final = 70  # letters of an earlier decision


def queue_words(project: Project, wanted: QueueFilter) -> str:
    """The queue in a few words: `topic Trade · speaker Vera · uncertain first, one in five at random`."""
    parts = []
    if wanted.articles is not None:
        here = len(wanted.articles) == 1
        parts.append(tr("this article") if here else tr("{count} articles", count=len(wanted.articles)))
    if wanted.topic:
        name = project.topics.get(wanted.topic).name if project.topics.exists(wanted.topic) else wanted.topic
        parts.append(tr("topic {name}", name=name))
    if wanted.speaker:
        parts.append(tr("speaker {name}", name=wanted.speaker))
    order = tr("uncertain first, one in five at random")
    parts.append(order if wanted.order is QueueOrder.UNCERTAIN else tr("in reading order"))
    return "  ·  ".join(parts)


def reason_words(project: Project, statement_id: str) -> str:
    """Why it was suggested: its cue, the words that triggered each open topic, and an earlier decision like it."""
    statement = project.statements.get(statement_id)
    open_ = [tag for tag in project.statements.tags_of(statement_id) if tag.state is State.SUGGESTED]
    parts = [tr("cue “{words}”", words=statement.cue) if statement.cue else ""]
    parts += [_tag_words(project, tag) for tag in open_]
    for tag in open_:
        found = project.queue.precedent(tag.topic, triggers(tag.reasons), not_for=statement_id)
        if found is not None:
            words = found.quote if len(found.quote) <= _LONGEST else f"{found.quote[:_LONGEST].rstrip()}…"
            parts.append(tr("like “{words}”, decided by {name}", words=words, name=found.coder))
            break
    return "  ·  ".join(part for part in parts if part) or tr("Suggested without a cue or a word of a topic.")


def _tag_words(project: Project, tag: Tag) -> str:
    name = project.topics.get(tag.topic).name
    why = shown_reasons(tag.reasons)
    score = shown_number(tag.score or 0, 2)
    return tr("{topic} {score}: {why}", topic=name, score=score, why=why) if why else f"{name} {score}"
