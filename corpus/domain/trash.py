"""What was removed and can be restored, until the trash is emptied."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class TrashKind(StrEnum):
    """What can lie in the trash."""

    ARTICLE = "article"
    TOPIC = "topic"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trashed:
    """Something in the trash. `thing` is its key: an id, or the slug of a topic. `article_id` is where it belongs.

    `version` says of a statement how often the text had been edited, to which its spans refer.
    The counts are of what hung on it and lies there with it; `removed` is when, `coder` by whom.
    """

    id: str
    kind: TrashKind
    thing: str
    article_id: str | None
    title: str
    statements: int
    tags: int
    mentions: int
    coder: str
    removed: str
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreNote:
    """Something that could not be restored just as it was: a marked text, and the facts that fill it."""

    text: str
    facts: Mapping[str, object]


@dataclass(slots=True, kw_only=True)
class RestoreReport:
    """What was restored, and what is not as it was."""

    restored: list[Trashed] = field(default_factory=list)
    notes: list[RestoreNote] = field(default_factory=list)

    def note(self, text: str, **facts: object) -> None:
        """Write down what is not as it was; a marked text, whose `count` is how often that was said."""
        said = [each for each in self.notes if each.text == text and dict(each.facts) | facts == each.facts]
        count = 1 + sum(int(str(each.facts["count"])) for each in said)
        self.notes = [each for each in self.notes if each not in said]
        self.notes.append(RestoreNote(text=text, facts=facts | {"count": count}))
