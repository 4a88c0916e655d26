"""Recording what the language pipeline proposes, without touching what a person decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.commands.repeats import identity, repeats, settles
from corpus.domain.ids import new_id
from corpus.domain.mentions import Mention
from corpus.domain.spans import quote
from corpus.domain.statements import State, Statement, Tag
from corpus.domain.suggestions import ProposedStatement, ProposedTag, Suggestions
from corpus.domain.texts import msg
from corpus.store.store import Writing
from corpus.store.values import mention_row, statement_row, tag_row


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSuggestions(Command):
    """Replace the open suggestions of some articles by new ones (by article id).

    What a person accepted, changed or rejected stays, and nothing that overlaps it enough is proposed again.
    """

    name: ClassVar[str] = "record-suggestions"
    title: ClassVar[str] = msg("Find suggestions")
    articles: Mapping[str, Suggestions]
    settings: Mapping[str, str] = field(default_factory=dict)

    def run(self, writing: Writing) -> None:
        """Delete the open suggestions and insert the new ones; articles that are gone are left out."""
        known = writing.store.articles.known(self.articles)
        topics = {topic.slug for topic in writing.store.topics.all()}
        for article_id in sorted(known):
            found = self.articles[article_id]
            body = writing.store.articles.body(article_id)
            _replace_mentions(writing, article_id, body, found)
            _replace_statements(writing, article_id, body, found, topics)

    def details(self) -> Mapping[str, Any]:
        """Model, settings and articles; the suggestions themselves are the row changes."""
        models = sorted({each.model for each in self.articles.values()})
        return {"articles": sorted(self.articles), "models": models, "settings": dict(self.settings)}


def _replace_mentions(writing: Writing, article_id: str, body: str, found: Suggestions) -> None:
    decided: list[Mention] = []
    for mention in writing.store.mentions.of_article(article_id, rejected=True):
        if mention.state is State.SUGGESTED:
            writing.rows.delete("mentions", mention.id)
        else:
            decided.append(mention)
    for proposed in found.mentions:
        if not any(settles(mention, proposed.span, proposed.label) for mention in decided):
            made = Mention(
                id=new_id(),
                article_id=article_id,
                span=proposed.span,
                quote=body[proposed.span.start : proposed.span.end],
                label=proposed.label,
                origin=f"model:{found.model}",
                proposed=identity(proposed.span, proposed.label),
                created=writing.moment,
                changed=writing.moment,
            )
            writing.rows.insert("mentions", mention_row(made))


def _replace_statements(writing: Writing, article_id: str, body: str, found: Suggestions, topics: set[str]) -> None:
    decided: list[Statement] = []
    for statement in writing.store.statements.of_article(article_id, rejected=True):
        tags = writing.store.statements.tags_of(statement.id)
        for tag in tags:
            if tag.state is State.SUGGESTED:
                writing.rows.delete("tags", tag.id)
        if statement.state is State.SUGGESTED and all(tag.state is State.SUGGESTED for tag in tags):
            writing.rows.delete("statements", statement.id)
        else:
            decided.append(statement)
    for proposed in found.statements:
        same = next((each for each in decided if repeats(each, proposed.spans)), None)
        statement_id = same.id if same else _insert_statement(writing, article_id, body, found, proposed)
        if same is None or same.state is not State.REJECTED:
            usable = [tag for tag in proposed.tags if tag.topic in topics]
            _insert_tags(writing, statement_id, usable, f"model:{found.model}")


def _insert_statement(
    writing: Writing, article_id: str, body: str, found: Suggestions, proposed: ProposedStatement
) -> str:
    made = Statement(
        id=new_id(),
        article_id=article_id,
        spans=proposed.spans,
        quote=quote(body, proposed.spans),
        kind=proposed.kind,
        speaker=proposed.speaker,
        speaker_span=proposed.speaker_span,
        organisation=proposed.organisation,
        cue=proposed.cue,
        cue_span=proposed.cue_span,
        score=proposed.score,
        origin=f"model:{found.model}",
        proposed=proposed.spans,
        created=writing.moment,
        changed=writing.moment,
    )
    writing.rows.insert("statements", statement_row(made))
    return made.id


def _insert_tags(writing: Writing, statement_id: str, proposed: Sequence[ProposedTag], origin: str) -> None:
    decided = {tag.topic for tag in writing.store.statements.tags_of(statement_id)}
    for each in proposed:
        if each.topic not in decided:
            tag = Tag(
                id=new_id(),
                statement_id=statement_id,
                topic=each.topic,
                score=each.score,
                reasons=each.reasons,
                origin=origin,
                created=writing.moment,
                changed=writing.moment,
            )
            writing.rows.insert("tags", tag_row(tag))
            decided.add(each.topic)
