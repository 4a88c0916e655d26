"""What the statement panel shows: the session's statement, its tags, its place in the article, and known names."""

from typing import Final

from corpus.domain.actors import ActorKind
from corpus.domain.mentions import Mention
from corpus.domain.name_search import KnownName, KnownNames
from corpus.domain.spans import Span
from corpus.domain.statements import Stance, State, Statement, Tag
from corpus.domain.topics import Topic, as_shown
from desktop.session import Session

_KINDS: Final = {"PERSON": ActorKind.PERSON, "GPE": ActorKind.PLACE, "LOC": ActorKind.PLACE}
_RECENT: Final = 5
_SPEAKING: Final = ("PERSON", "ORG")
_ORGANISATIONS: Final = ("ORG", "FAC", "GPE")


class CurrentStatement:
    """A reading of the session's statement; `read` brings it up to date."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.statement: Statement | None = None
        self.tags: tuple[Tag, ...] = ()
        self.topics: tuple[Topic, ...] = ()
        self._recent: list[str] = []  # who spoke in the statements that were decided and shown last
        self.read_names = KnownNames()
        self.number = 0
        self.count = 0

    def read(self) -> None:
        """Read the session's statement, its tags and the codebook again."""
        project = self._session.project
        self.statement, self.tags, self.topics = None, (), ()
        if project is None or not self._session.statement:
            return
        article = self._session.article
        there = project.statements.of_article(article)
        ids = [each.id for each in there]
        self.statement = next((each for each in there if each.id == self._session.statement), None)
        if self.statement is None:
            self.statement = project.statements.get(self._session.statement)  # a rejected one
        self.number = ids.index(self.statement.id) + 1 if self.statement.id in ids else 0
        self.count = len(ids)
        if self.statement.state is State.ACCEPTED and self.statement.speaker:
            others = [each for each in self._recent if each != self.statement.speaker]
            self._recent = [self.statement.speaker, *others][:_RECENT]
        self.tags = tuple(project.statements.tags_of(self.statement.id))
        self.topics = tuple(map(as_shown, project.topics.all()))

    @property
    def coder(self) -> str:
        """Who decides now."""
        return self._session.project.coder if self._session.project else ""

    @property
    def open(self) -> bool:
        """Whether there is something to accept: the statement itself or one of its tags."""
        undecided = any(tag.state is State.SUGGESTED for tag in self.tags)
        return self.statement is not None and (self.statement.state is not State.ACCEPTED or undecided)

    @property
    def own(self) -> bool:
        """Whether a person made the statement, so that rejecting it removes it."""
        return self.statement is not None and self.statement.origin.startswith("coder:")

    def role(self) -> str:
        """What is known of the speaker besides the name."""
        if self.statement is None or self._session.project is None or not self.statement.speaker_id:
            return ""
        return self._session.project.actors.get(self.statement.speaker_id).role

    def stance(self, topic: str | None) -> Stance | None:
        """The stance on a topic; with no topic the one that all accepted tags share."""
        tags = [tag for tag in self.tags if tag.state is not State.REJECTED and topic in (None, tag.topic)]
        tags = [tag for tag in tags if tag.coder == self.coder] or tags
        stances = {tag.stance for tag in tags if topic or tag.state is State.ACCEPTED}
        return stances.pop() if len(stances) == 1 else None

    def names(self, of_persons: bool) -> list[KnownName]:
        """Names to complete from: the nearest in the article, who spoke last, then the article's and the project's."""
        project = self._session.project
        if project is None:
            return []
        labels = _SPEAKING if of_persons else _ORGANISATIONS
        mentions = [each for each in self._mentions() if each.label in labels]
        mentions.sort(key=lambda each: (labels.index(each.label), self._distance(each.span)))
        near = [self._name(each) for each in mentions]
        near[1:1] = self._recent if of_persons else ()
        known = self.read_names if project.has_many_names() else project.names()
        those = known.speakers if of_persons else known.bodies
        first = dict.fromkeys(near)
        here = [those.get(name, KnownName(name=name)) for name in first]
        return [*here, *(each for name, each in those.items() if name not in first)]

    def _name(self, mention: Mention) -> str:
        """The name of whom a mention is linked to, else its words."""
        project = self._session.project
        if project is not None and mention.actor_id:
            return project.actors.get(mention.actor_id).name
        return " ".join(mention.quote.split())

    def _distance(self, place: Span) -> int:
        """How many characters lie between a place and the statement."""
        if self.statement is None:
            return place.start
        extent = self.statement.extent
        return max(extent.start - place.end, place.start - extent.end, 0)

    def kind_of(self, name: str) -> ActorKind:
        """What a speaker of this name is, by the mentions of the article; a person where nothing is known."""
        label = next((each.label for each in self._mentions() if " ".join(each.quote.split()) == name), "PERSON")
        return _KINDS.get(label, ActorKind.ORGANISATION)

    def _mentions(self) -> list[Mention]:
        project = self._session.project
        return project.mentions.of_article(self._session.article) if project and self._session.article else []
