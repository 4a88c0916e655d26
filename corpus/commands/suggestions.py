"""Recording what the language pipeline proposes, without touching what a person decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any, ClassVar, TypeVar

from corpus.commands.base import Command
from corpus.commands.repeats import identity, repeats, settles
from corpus.domain.articles import fingerprint
from corpus.domain.ids import new_id
from corpus.domain.mentions import Mention
from corpus.domain.spans import quote
from corpus.domain.statements import State, Statement, Tag
from corpus.domain.suggestions import ProposedMention, ProposedStatement, ProposedTag, Suggestions
from corpus.domain.texts import msg
from corpus.store.store import Writing
from corpus.store.values import mention_row, statement_row, tag_row

_Value = TypeVar("_Value", Mention, Statement, Tag)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSuggestions(Command):
    """Replace the open suggestions of some articles by new ones (by article id); those that are the same stay.

    What a person accepted, changed or rejected stays, and nothing that overlaps it enough is proposed again.
    """

    name: ClassVar[str] = "record-suggestions"
    title: ClassVar[str] = msg("Find suggestions")
    articles: Mapping[str, Suggestions]
    settings: Mapping[str, str] = field(default_factory=dict)

    def run(self, writing: Writing) -> None:
        """Delete the open suggestions that are not made again, insert the new ones.

        Articles that are gone, or whose text was edited since it was read, stay out.
        """
        known = writing.store.articles.known(self.articles)
        topics = {topic.slug for topic in writing.store.topics.offered()}
        for article_id in sorted(known):
            found = self.articles[article_id]
            body = writing.store.articles.body(article_id)
            if found.text and found.text != fingerprint(body):
                continue
            _replace_mentions(writing, article_id, body, found)
            _replace_statements(writing, article_id, body, found, topics)

    def details(self) -> Mapping[str, Any]:
        """Model, settings and articles; the suggestions themselves are the row changes."""
        models = sorted({each.model for each in self.articles.values()})
        return {"articles": sorted(self.articles), "models": models, "settings": dict(self.settings)}


def _replace_mentions(writing: Writing, article_id: str, body: str, found: Suggestions) -> None:
    decided: list[Mention] = []
    open_: dict[Mention, list[str]] = {}
    for mention in writing.store.mentions.of_article(article_id, rejected=True):
        if mention.state is State.SUGGESTED:
            open_.setdefault(_bare(mention), []).append(mention.id)
        else:
            decided.append(mention)
    fresh: list[Mention] = []
    for proposed in found.mentions:
        if not any(settles(mention, proposed.span, proposed.label) for mention in decided):
            made = _mention(writing, article_id, body, found.model, proposed)
            fresh += [] if _taken(open_, made) else [made]
    for mention_id in chain(*open_.values()):
        writing.rows.delete("mentions", mention_id)
    for made in fresh:
        writing.rows.insert("mentions", mention_row(made))


def _replace_statements(writing: Writing, article_id: str, body: str, found: Suggestions, topics: set[str]) -> None:
    decided: list[Statement] = []
    open_: dict[Statement, list[str]] = {}
    for statement in writing.store.statements.of_article(article_id, rejected=True):
        tags = writing.store.statements.tags_of(statement.id)
        if statement.state is State.SUGGESTED and all(tag.state is State.SUGGESTED for tag in tags):
            open_.setdefault(_bare(statement), []).append(statement.id)
        else:
            decided.append(statement)
    proposals: dict[str, list[ProposedTag]] = {each.id: [] for each in decided}
    fresh: list[Statement] = []
    for proposed in found.statements:
        usable = [tag for tag in proposed.tags if tag.topic in topics]
        same = next((each for each in decided if repeats(each, proposed.spans)), None)
        if same is None:
            made = _statement(writing, article_id, body, found.model, proposed)
            kept = _taken(open_, made)
            fresh += [] if kept else [made]
            proposals[kept or made.id] = usable
        elif same.state is not State.REJECTED:
            proposals[same.id] += usable
    for statement_id in chain(*open_.values()):
        _replace_tags(writing, statement_id, [], found.model)
        writing.rows.delete("statements", statement_id)
    for made in fresh:
        writing.rows.insert("statements", statement_row(made))
    for statement_id, proposed_tags in proposals.items():
        _replace_tags(writing, statement_id, proposed_tags, found.model)


def _replace_tags(writing: Writing, statement_id: str, proposed: Sequence[ProposedTag], model: str) -> None:
    there = writing.store.statements.tags_of(statement_id)
    decided = {tag.topic for tag in there if tag.state is not State.SUGGESTED}
    wanted: dict[str, Tag] = {}
    for each in proposed:
        if each.topic not in decided:
            wanted.setdefault(each.topic, _tag(writing, statement_id, model, each))
    for tag in there:
        if tag.state is State.SUGGESTED:
            if tag.topic in wanted and _bare(wanted[tag.topic]) == _bare(tag):
                del wanted[tag.topic]
            else:
                writing.rows.delete("tags", tag.id)
    for tag in wanted.values():
        writing.rows.insert("tags", tag_row(tag))


def _bare(value: _Value) -> _Value:
    """What a suggestion says, without what tells it from another that says the same."""
    return replace(value, id="", created="", changed="")


def _taken(open_: Mapping[_Value, list[str]], made: _Value) -> str | None:
    """Take the id of an open suggestion that says the same out of `open_`; None where there is none."""
    ids = open_.get(_bare(made))
    return ids.pop() if ids else None


def _mention(writing: Writing, article_id: str, body: str, model: str, proposed: ProposedMention) -> Mention:
    return Mention(
        id=new_id(),
        article_id=article_id,
        span=proposed.span,
        quote=body[proposed.span.start : proposed.span.end],
        label=proposed.label,
        origin=f"model:{model}",
        proposed=identity(proposed.span, proposed.label),
        created=writing.moment,
        changed=writing.moment,
    )


def _statement(writing: Writing, article_id: str, body: str, model: str, proposed: ProposedStatement) -> Statement:
    return Statement(
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
        origin=f"model:{model}",
        proposed=proposed.spans,
        created=writing.moment,
        changed=writing.moment,
    )


def _tag(writing: Writing, statement_id: str, model: str, proposed: ProposedTag) -> Tag:
    return Tag(
        id=new_id(),
        statement_id=statement_id,
        topic=proposed.topic,
        score=proposed.score,
        reasons=proposed.reasons,
        origin=f"model:{model}",
        created=writing.moment,
        changed=writing.moment,
    )
