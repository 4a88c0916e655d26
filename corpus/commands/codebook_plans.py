"""What a change of the codebook would change: looked at before it is made, and carried out by the commands as it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.statements import Stance, State, Tag
from corpus.domain.texts import msg
from corpus.domain.topics import Codebook, Topic
from corpus.store.store import Store
from corpus.store.values import read_tag

# The fields of a topic that a file may change, as a person calls them.
FIELDS: Final = {
    "name": msg("name"), "definition": msg("definition"), "examples": msg("examples"),
    "counter_examples": msg("counter-examples"), "keywords": msg("keywords"), "excluded": msg("exclusions"),
    "colour": msg("colour"), "key": msg("key"), "parent": msg("place in the tree"), "retired": msg("retirement"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How much hangs on a topic, or on some of its statements: what is rejected does not count."""

    tags: int = 0
    suggestions: int = 0
    statements: int = 0
    articles: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A coder gave both topics to a statement with two stances; that of the target stays."""

    statement: str
    coder: str
    gone: Stance
    kept: Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """How the tags of `source` become tags of `target`.

    `moved` tags change their topic; `gone` ones repeat, or are overruled by, another of the same statement; `stances`
    are given to tags of the target that had none. `below` are the topics that move with it.
    """

    source: Topic
    target: Topic
    reach: Reach
    moved: tuple[str, ...]
    gone: tuple[str, ...]
    stances: tuple[tuple[str, Stance], ...]
    conflicts: tuple[Conflict, ...]
    below: tuple[Topic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePlan:
    """What taking a codebook from a file does: `changed` names the fields of each, `retired` are not in the file."""

    added: tuple[Topic, ...]
    changed: tuple[tuple[Topic, tuple[str, ...]], ...]
    retired: tuple[Topic, ...]
    same: int
    withdrawn: int
    topics: tuple[Topic, ...]  # the whole codebook as it will be


class Plans:
    """What would change, by the project as it is now. Every method reads."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def reach(self, slug: str, statements: Sequence[str] | None = None) -> Reach:
        """How much hangs on a topic, or with `statements` on its tags there. Raises CorpusError where it is unknown."""
        self._store.topics.get(slug)
        chosen = None if statements is None else set(statements)
        return self._reach([tag for tag in self.tags(slug) if chosen is None or tag.statement_id in chosen])

    def tags(self, slug: str) -> list[Tag]:
        """The tags of a topic, rejected ones too."""
        rows = self._store.db.query("SELECT * FROM tags WHERE topic = ? ORDER BY id", [slug])
        return [read_tag(row) for row in rows]

    def merge(self, source: str, target: str) -> MergePlan:
        """What merging one topic into another does. Raises CorpusError where one is unknown, or both are the same."""
        topics = self._store.topics
        old, new = topics.get(source), topics.get(target)
        if source == target:
            raise CorpusError("topic-itself", slug=source)
        theirs: dict[str, list[Tag]] = {}
        for tag in self.tags(target):
            theirs.setdefault(tag.statement_id, []).append(tag)
        union = _Union()
        mine = self.tags(source)
        for tag in sorted(mine, key=lambda tag: tag.coder is None):  # decisions first: they settle suggestions
            union.take(tag, theirs.setdefault(tag.statement_id, []))
        return MergePlan(
            source=old,
            target=new,
            reach=self._reach(mine),
            moved=tuple(union.moved),
            gone=tuple(union.gone),
            stances=tuple(union.stances),
            conflicts=tuple(union.conflicts),
            below=tuple(each for each in topics.all() if each.parent == source and each.slug != target),
        )

    def take(self, codebook: Codebook, *, retire: bool = True) -> TakePlan:
        """What taking a codebook does; `retire` the topics that it does not have, else they stay as they are."""
        there = {topic.slug: topic for topic in self._store.topics.all()}
        wanted = [replace(topic, key="" if topic.retired else topic.key) for topic in codebook.topics]
        wanted = [replace(topic, position=place) for place, topic in enumerate(wanted)]
        known, keys = {topic.slug for topic in wanted}, {topic.key for topic in wanted}
        missing = [topic for topic in there.values() if topic.slug not in known]
        rest = [
            replace(
                topic,
                position=len(wanted) + place,
                retired=topic.retired or retire,
                key="" if retire or topic.key in keys else topic.key,
            )
            for place, topic in enumerate(missing)
        ]
        kept = [topic for topic in (*wanted, *rest) if topic.slug in there]
        changed = [(topic, _changes(there[topic.slug], topic)) for topic in kept]
        gone = [topic for topic in rest if topic.retired and not there[topic.slug].retired]
        closing = [topic for topic in kept if topic.retired and not there[topic.slug].retired]
        return TakePlan(
            added=tuple(topic for topic in wanted if topic.slug not in there),
            changed=tuple((topic, fields) for topic, fields in changed if fields and topic not in gone),
            retired=tuple(gone),
            same=sum(not fields for _, fields in changed),
            withdrawn=sum(self.reach(topic.slug).suggestions for topic in closing),
            topics=(*wanted, *rest),
        )

    def _reach(self, tags: Iterable[Tag]) -> Reach:
        standing = [tag for tag in tags if tag.state is not State.REJECTED]
        statements = {tag.statement_id for tag in standing}
        articles = {self._store.statements.get(each).article_id for each in statements}
        return Reach(
            tags=sum(tag.state is State.ACCEPTED for tag in standing),
            suggestions=sum(tag.state is State.SUGGESTED for tag in standing),
            statements=len(statements),
            articles=len(articles),
        )


class _Union:
    """Unites the tags of two topics, statement by statement.

    One tag a coder stays. Accepted wins over rejected, a decision over a suggestion, the likelier suggestion over the
    other. A stance fills an empty one; where both are given and differ, that of the target stays and is told.
    """

    def __init__(self) -> None:
        self.moved: list[str] = []
        self.gone: list[str] = []
        self.stances: list[tuple[str, Stance]] = []
        self.conflicts: list[Conflict] = []

    def take(self, tag: Tag, there: list[Tag]) -> None:
        """Bring one tag of the source to those of the target on its statement; `there` is kept up to date."""
        twin = next((each for each in there if each.coder == tag.coder), None)
        if self._is_settled(tag, twin, there):
            self.gone.append(tag.id)
        elif twin is not None and tag.state is State.ACCEPTED and twin.state is State.ACCEPTED:
            self.gone.append(tag.id)
            self._unite(tag, twin)
        else:
            overruled = [each for each in there if each is twin or each.state is State.SUGGESTED]
            self.gone += [each.id for each in overruled]
            there[:] = [*(each for each in there if each not in overruled), tag]
            self.moved.append(tag.id)

    @staticmethod
    def _is_settled(tag: Tag, twin: Tag | None, there: Sequence[Tag]) -> bool:
        """Whether what the target has on the statement says at least as much as this tag."""
        if tag.state is State.REJECTED:
            return bool(there)
        if tag.state is State.SUGGESTED:
            decided = any(each.state is not State.SUGGESTED for each in there)
            return decided or (twin is not None and (twin.score or 0.0) >= (tag.score or 0.0))
        return False

    def _unite(self, tag: Tag, twin: Tag) -> None:
        if tag.stance and not twin.stance:
            self.stances.append((twin.id, tag.stance))
        elif tag.stance and twin.stance and tag.stance is not twin.stance:
            conflict = Conflict(statement=tag.statement_id, coder=tag.coder or "", gone=tag.stance, kept=twin.stance)
            self.conflicts.append(conflict)


def _changes(old: Topic, new: Topic) -> tuple[str, ...]:
    return tuple(field for field in FIELDS if getattr(old, field) != getattr(new, field))
