"""One change for all occurrences of some words: entities made, linked and rejected in many articles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from corpus.commands.base import Command, touch_article
from corpus.commands.mentions import accept_mention, check_label, reject_mention
from corpus.domain.ids import new_id
from corpus.domain.mentions import Mention
from corpus.domain.spans import Span, check_spans
from corpus.domain.statements import State
from corpus.domain.texts import msg
from corpus.store.store import Writing
from corpus.store.values import mention_row


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkOccurrences(Command):
    """Make entities of places in articles, with a label and perhaps an actor; an entity that stands there takes both.

    Others that overlap such a place are rejected. `places` are spans by article.
    """

    name: ClassVar[str] = "mark-occurrences"
    title: ClassVar[str] = msg("Mark all occurrences")
    places: Mapping[str, tuple[Span, ...]]
    label: str
    actor_id: str | None = None

    def run(self, writing: Writing) -> None:
        """Insert and update the rows; articles that are gone stay out.

        Raises CorpusError for an unknown label or actor, and for a span outside its text.
        """
        check_label(self.label)
        if self.actor_id is not None:
            writing.store.actors.get(self.actor_id)
        for article_id in sorted(writing.store.articles.known(self.places)):
            self._mark(writing, article_id, self.places[article_id])

    def details(self) -> Mapping[str, Any]:
        """What the entities are; the places are the row changes."""
        facts = {"articles": sorted(self.places), "label": self.label, "actor_id": self.actor_id}
        return {name: value for name, value in facts.items() if value}

    def _mark(self, writing: Writing, article_id: str, places: Sequence[Span]) -> None:
        body = writing.store.articles.body(article_id)
        check_spans(body, places)
        there = writing.store.mentions.of_article(article_id)
        values = {"label": self.label} | ({"actor_id": self.actor_id} if self.actor_id else {})
        for place in sorted(set(places)):
            same = next((each for each in there if each.span == place), None)
            for each in there:
                if each is not same and each.span.overlaps(place):
                    reject_mention(writing, each)
            there = [each for each in there if each is same or not each.span.overlaps(place)]
            if same is None:
                writing.rows.insert("mentions", mention_row(self._made(writing, article_id, body, place)))
            elif (
                same.state is not State.ACCEPTED
                or same.label != self.label
                or self.actor_id
                not in (
                    None,
                    same.actor_id,
                )
            ):
                accept_mention(writing, same, **values)
        touch_article(writing, article_id)

    def _made(self, writing: Writing, article_id: str, body: str, place: Span) -> Mention:
        return Mention(
            id=new_id(),
            article_id=article_id,
            span=place,
            quote=body[place.start : place.end],
            label=self.label,
            actor_id=self.actor_id,
            coder=writing.need_coder(),
            origin=writing.origin,
            state=State.ACCEPTED,
            created=writing.moment,
            changed=writing.moment,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectOccurrences(Command):
    """Say that entities are none, in many articles. All stay as rejected, so that no later run proposes them again.

    `mentions` are ids; those that are gone or rejected already are left out.
    """

    name: ClassVar[str] = "reject-occurrences"
    title: ClassVar[str] = msg("Reject all occurrences")
    mentions: tuple[str, ...]

    def run(self, writing: Writing) -> None:
        """Update the rows."""
        coder = writing.need_coder()
        for mention_id in dict.fromkeys(self.mentions):
            query = "SELECT article_id FROM mentions WHERE id = ? AND state != 'rejected'"
            row = writing.store.db.execute(query, [mention_id]).fetchone()
            if row is not None:
                values = {"state": str(State.REJECTED), "coder": coder, "changed": writing.moment}
                writing.rows.update("mentions", mention_id, **values)
                touch_article(writing, row[0])
