"""Deciding on suggestions: accepting and rejecting statements, their tags, and mentions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from corpus.commands.actors import need_actor
from corpus.commands.base import Command, touch_article
from corpus.commands.mentions import accept_mention, reject_mention
from corpus.commands.trash import put_away_statement
from corpus.domain.actors import ActorKind
from corpus.domain.statements import State, Statement
from corpus.domain.texts import msg
from corpus.store.store import Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept(Command):
    """Accept statements, each with its suggested tags, and mentions."""

    name: ClassVar[str] = "accept"
    title: ClassVar[str] = msg("Accept suggestion")
    statements: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()

    def run(self, writing: Writing) -> None:
        """Update the rows. Raises CorpusError for an unknown statement or mention."""
        for statement_id in self.statements:
            accept_statement(writing, writing.store.statements.get(statement_id))
            accept_tags(writing, statement_id)
        for mention_id in self.mentions:
            accept_mention(writing, writing.store.mentions.get(mention_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptAll(Command):
    """Accept every open suggestion of some articles: mentions, statements and tags."""

    name: ClassVar[str] = "accept-all"
    title: ClassVar[str] = msg("Accept all suggestions")
    articles: tuple[str, ...]

    def run(self, writing: Writing) -> None:
        """Update the rows; nothing happens where nothing is open."""
        for article_id in self.articles:
            for mention in writing.store.mentions.of_article(article_id):
                if mention.state is State.SUGGESTED:
                    accept_mention(writing, mention)
            for statement in writing.store.statements.of_article(article_id):
                if statement.state is State.SUGGESTED:
                    accept_statement(writing, statement)
                accept_tags(writing, statement.id)

    def details(self) -> Mapping[str, Any]:
        """The articles; the rows themselves are the changes."""
        return {"articles": list(self.articles)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reject(Command):
    """Reject statements with their tags, and mentions. A statement that a coder made by hand goes into the trash."""

    name: ClassVar[str] = "reject"
    title: ClassVar[str] = msg("Reject")
    statements: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()

    def run(self, writing: Writing) -> None:
        """Update or delete the rows. Raises CorpusError for an unknown statement or mention."""
        for statement_id in self.statements:
            _reject_statement(writing, writing.store.statements.get(statement_id))
        for mention_id in self.mentions:
            reject_mention(writing, writing.store.mentions.get(mention_id))


def accept_statement(writing: Writing, statement: Statement, *, link: bool = True) -> None:
    """Make a statement a person's decision; `link` makes actors of its speaker and organisation."""
    values: dict[str, Any] = {}
    if link and statement.speaker and not statement.speaker_id:
        values["speaker_id"] = need_actor(writing, statement.speaker, _speaker_kind(writing, statement))
    if link and statement.organisation and not statement.organisation_id:
        values["organisation_id"] = need_actor(writing, statement.organisation, ActorKind.ORGANISATION)
    if statement.state is not State.ACCEPTED:
        values |= {"state": str(State.ACCEPTED), "coder": writing.need_coder(), "changed": writing.moment}
    if values:
        writing.rows.update("statements", statement.id, **values)
    touch_article(writing, statement.article_id)


def accept_tags(writing: Writing, statement_id: str) -> None:
    """Accept the tags of a statement that are still suggested."""
    for tag in writing.store.statements.tags_of(statement_id):
        if tag.state is State.SUGGESTED:
            decide_tag(writing, tag.id, State.ACCEPTED)


def decide_tag(writing: Writing, tag_id: str, state: State) -> None:
    """Write a person's decision on a tag; its origin stays. A tag that repeats one of the coder's own goes instead."""
    coder = writing.need_coder()
    tag = writing.store.statements.tag(tag_id)
    if any(
        other.coder == coder and other.topic == tag.topic and other.id != tag_id
        for other in writing.store.statements.tags_of(tag.statement_id)
    ):
        writing.rows.delete("tags", tag_id)
        return
    writing.rows.update("tags", tag_id, state=str(state), coder=coder, changed=writing.moment)


def _reject_statement(writing: Writing, statement: Statement) -> None:
    touch_article(writing, statement.article_id)
    if statement.origin.startswith("coder:"):
        put_away_statement(writing, statement.id)
        return
    for tag in writing.store.statements.tags_of(statement.id):
        if tag.origin.startswith("coder:"):
            writing.rows.delete("tags", tag.id)
        elif tag.state is not State.REJECTED:
            decide_tag(writing, tag.id, State.REJECTED)
    values = {"state": str(State.REJECTED), "coder": writing.need_coder(), "changed": writing.moment}
    writing.rows.update("statements", statement.id, **values)


def _speaker_kind(writing: Writing, statement: Statement) -> ActorKind:
    """What the speaker of a suggestion is, by the entities of its article that carry the speaker's name."""
    for mention in writing.store.mentions.of_article(statement.article_id):
        if mention.quote == statement.speaker:
            if mention.label == "PERSON":
                return ActorKind.PERSON
            if mention.label in ("ORG", "GPE", "FAC", "NORP"):
                return ActorKind.PLACE if mention.label == "GPE" else ActorKind.ORGANISATION
    return ActorKind.PERSON
