"""Between rows of the tables and values of the domain."""

import json
from typing import Any

from corpus.domain.actors import Actor, ActorKind
from corpus.domain.articles import Article, ArticleState
from corpus.domain.mentions import Mention
from corpus.domain.repeats import loose_fingerprint
from corpus.domain.spans import Span, bounds, format_spans, parse_spans, span
from corpus.domain.statements import Kind, Stance, State, Statement, Tag
from corpus.domain.topics import Topic
from corpus.store.changes import Row


def to_json(value: Any) -> str:
    """A list or mapping as the store writes it: compact JSON, not escaped, mappings sorted."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def article_row(article: Article) -> Row:
    """The row of an article, without its number, which the table gives."""
    return {
        "id": article.id,
        "title": article.title,
        "body": article.body,
        "agency": article.agency,
        "place": article.place,
        "published": article.published,
        "author": article.author,
        "url": article.url,
        "language": article.language,
        "source_file": article.source_file,
        "fingerprint": article.fingerprint,
        "loose_fingerprint": article.loose_fingerprint or loose_fingerprint(article.body),
        "state": str(article.state),
        "note": article.note,
        "metadata": to_json(dict(article.metadata)),
        "added": article.added,
    }


def read_article(row: Row) -> Article:
    """The article of a row."""
    known = {name: value for name, value in row.items() if name != "number"}
    known["state"] = ArticleState(row["state"])
    known["metadata"] = json.loads(row["metadata"])
    return Article(**known)


def mention_row(mention: Mention) -> Row:
    """The row of a mention."""
    return {
        "id": mention.id,
        "article_id": mention.article_id,
        "start": mention.span.start,
        "end": mention.span.end,
        "quote": mention.quote,
        "label": mention.label,
        "actor_id": mention.actor_id,
        "coder": mention.coder,
        "origin": mention.origin,
        "state": str(mention.state),
        "proposed": mention.proposed,
        "created": mention.created,
        "changed": mention.changed,
    }


def read_mention(row: Row) -> Mention:
    """The mention of a row."""
    known = {name: value for name, value in row.items() if name not in ("start", "end")}
    known["span"] = span(row["start"], row["end"])
    known["state"] = State(row["state"])
    return Mention(**known)


def statement_row(statement: Statement) -> Row:
    """The row of a statement."""
    extent = bounds(statement.spans)
    return {
        "id": statement.id,
        "article_id": statement.article_id,
        "start": extent.start,
        "end": extent.end,
        "spans": format_spans(statement.spans),
        "quote": statement.quote,
        "kind": str(statement.kind),
        "speaker": statement.speaker,
        "speaker_id": statement.speaker_id,
        "speaker_span": _span_text(statement.speaker_span),
        "organisation": statement.organisation,
        "organisation_id": statement.organisation_id,
        "cue": statement.cue,
        "cue_span": _span_text(statement.cue_span),
        "note": statement.note,
        "score": statement.score,
        "coder": statement.coder,
        "origin": statement.origin,
        "state": str(statement.state),
        "proposed": format_spans(statement.proposed) or None,
        "created": statement.created,
        "changed": statement.changed,
    }


def read_statement(row: Row) -> Statement:
    """The statement of a row."""
    known = {name: value for name, value in row.items() if name not in ("start", "end")}
    known["spans"] = parse_spans(row["spans"])
    known["kind"] = Kind(row["kind"])
    known["speaker_span"] = _read_span(row["speaker_span"])
    known["cue_span"] = _read_span(row["cue_span"])
    known["state"] = State(row["state"])
    known["proposed"] = parse_spans(row["proposed"] or "")
    return Statement(**known)


def tag_row(tag: Tag) -> Row:
    """The row of a tag."""
    return {
        "id": tag.id,
        "statement_id": tag.statement_id,
        "topic": tag.topic,
        "stance": tag.stance and str(tag.stance),
        "score": tag.score,
        "reasons": to_json(list(tag.reasons)),
        "coder": tag.coder,
        "origin": tag.origin,
        "state": str(tag.state),
        "created": tag.created,
        "changed": tag.changed,
    }


def read_tag(row: Row) -> Tag:
    """The tag of a row."""
    known = dict(row)
    known["stance"] = row["stance"] and Stance(row["stance"])
    known["reasons"] = tuple(json.loads(row["reasons"]))
    known["state"] = State(row["state"])
    return Tag(**known)


def topic_row(topic: Topic) -> Row:
    """The row of a topic."""
    return {
        "slug": topic.slug,
        "name": topic.name,
        "definition": topic.definition,
        "examples": to_json(list(topic.examples)),
        "keywords": to_json(list(topic.keywords)),
        "excluded": to_json(list(topic.excluded)),
        "colour": topic.colour,
        "key": topic.key,
        "parent": topic.parent,
        "position": topic.position,
        "counter_examples": to_json(list(topic.counter_examples)),
        "retired": int(topic.retired),
    }


def read_topic(row: Row) -> Topic:
    """The topic of a row."""
    known = dict(row)
    for name in ("examples", "keywords", "excluded", "counter_examples"):
        known[name] = tuple(json.loads(row[name]))
    known["retired"] = bool(row["retired"])
    return Topic(**known)


def actor_row(actor: Actor) -> Row:
    """The row of an actor."""
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": str(actor.kind),
        "aliases": to_json(list(actor.aliases)),
        "role": actor.role,
        "country": actor.country,
        "note": actor.note,
        "created": actor.created,
    }


def read_actor(row: Row) -> Actor:
    """The actor of a row."""
    known = dict(row)
    known["kind"] = ActorKind(row["kind"])
    known["aliases"] = tuple(json.loads(row["aliases"]))
    return Actor(**known)


def _span_text(each: Span | None) -> str | None:
    return format_spans([each]) if each else None


def _read_span(text: str | None) -> Span | None:
    return parse_spans(text)[0] if text else None
