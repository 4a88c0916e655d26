"""The shapes of Quoteline's own JSON, version 1: the order of the keys, and what each may hold.

Every key is always there and no other is allowed; `docs/quoteline.schema.json` is made from these classes.
"""

from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta, Struct

from corpus.domain.actors import ActorKind
from corpus.domain.articles import ArticleState
from corpus.domain.statements import Kind, Stance, State

NAME: Final = "quoteline"
VERSION: Final = 1

Id = Annotated[str, Meta(min_length=1)]
ArticleId = Annotated[str, Meta(pattern="^[0-9a-f]{24}$", description="The first 24 digits of the fingerprint.")]
Fingerprint = Annotated[
    str, Meta(pattern="^[0-9a-f]{64}$", description="SHA-256 of the text as it was first added, in UTF-8.")
]
TextFingerprint = Annotated[str, Meta(pattern="^[0-9a-f]{64}$", description="SHA-256 of the text, in UTF-8.")]
Text = Annotated[str, Meta(min_length=1)]
Offset = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Score = Annotated[float, Meta(ge=0, le=1)]
Origin = Annotated[Text, Meta(description="coder:<name>, model:<name>-<version> or import:<format>.")]
Moment = Annotated[str, Meta(description="UTC, ISO 8601.")]


class SpanShape(Struct, frozen=True, forbid_unknown_fields=True):
    """A stretch of the body, in Unicode code points; `end` is exclusive."""

    start: Offset
    end: Offset


class TopicShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """A topic of the codebook; its slug identifies it, its position is its place in the codebook."""

    slug: Id
    name: Text
    definition: str
    examples: tuple[str, ...]
    keywords: tuple[str, ...]
    excluded: tuple[str, ...]
    colour: Annotated[str, Meta(pattern="^#[0-9a-f]{6}$")]
    key: Annotated[str, Meta(max_length=1)]
    parent: Id | None
    position: Offset
    counter_examples: tuple[str, ...]
    retired: bool


class CodebookShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """The codebook; topics are sorted by slug."""

    name: str
    topics: tuple[TopicShape, ...]


class ActorShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """A person, organisation or place that speaks or is spoken of."""

    id: Id
    name: Text
    kind: ActorKind
    aliases: tuple[str, ...]
    role: str
    country: str
    note: str
    created: Moment


class CoderShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """A person who made decisions."""

    name: Id
    created: Moment


class MentionShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """A named entity; `quote` is the body's text at `span`."""

    id: Id
    span: SpanShape
    quote: Text
    label: Text
    actor_id: Id | None
    coder: Id | None
    origin: Origin
    state: State
    proposed: Annotated[str | None, Meta(description="Span and label as a model first suggested them.")]
    created: Moment
    changed: Moment


class TagShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """A topic on the statement; a suggested one has no coder yet. `reasons` are the words that triggered it."""

    id: Id
    topic: Id
    stance: Stance | None
    score: Score | None
    reasons: tuple[str, ...]
    coder: Id | None
    origin: Origin
    state: State
    created: Moment
    changed: Moment


class StatementShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """A statement; `quote` is the body's text at `spans`, parts joined by ` […] `. Tags are sorted by id."""

    id: Id
    kind: Kind
    spans: Annotated[tuple[SpanShape, ...], Meta(min_length=1)]
    quote: Text
    speaker: str | None
    speaker_id: Id | None
    speaker_span: SpanShape | None
    organisation: str | None
    organisation_id: Id | None
    cue: str | None
    cue_span: SpanShape | None
    note: str
    score: Score | None
    coder: Id | None
    origin: Origin
    state: State
    proposed: Annotated[tuple[SpanShape, ...], Meta(description="The spans as a model first suggested them.")]
    created: Moment
    changed: Moment
    tags: tuple[TagShape, ...]


class EditShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """A replaced stretch of the text before: `old` at the offset `start` became `new`."""

    start: Offset
    old: str
    new: str


class VersionShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """A text of an article after its first; `edits`, in order, lead to it from the one before."""

    number: Annotated[int, Meta(ge=1, le=2**31 - 1)]
    edits: Annotated[tuple[EditShape, ...], Meta(min_length=1)]
    fingerprint: TextFingerprint
    coder: str
    created: Moment


class ArticleShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """An article, whole, with its mentions and statements, each sorted by id."""

    id: ArticleId
    title: str
    agency: str | None
    place: str | None
    published: Annotated[str | None, Meta(description="ISO 8601, also 2024-05, 2024 or, without a year, --05-14.")]
    author: str | None
    url: str | None
    language: str | None
    source_file: str | None
    state: ArticleState
    note: str
    metadata: dict[str, str]
    added: Moment
    fingerprint: Fingerprint
    text_fingerprint: TextFingerprint
    body: Annotated[Text, Meta(description="The present text, to which offsets refer.")]
    versions: Annotated[tuple[VersionShape, ...], Meta(description="In order; none where the text was never edited.")]
    mentions: tuple[MentionShape, ...]
    statements: tuple[StatementShape, ...]
    lead: Annotated[
        ArticleId | None, Meta(description="Which article leads those that tell this story; null where no other does.")
    ] = None


class SearchShape(Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A saved search: its name, and what it restricts the articles to; what restricts nothing may be left out."""

    name: Id
    words: str = ""
    state: ArticleState | None = None
    agency: str | None = None
    topic: str | None = None
    since: str | None = None
    until: str | None = None


class RepeatShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """What a person said of two articles: that they tell the same story, or that they do not."""

    one: ArticleId
    other: ArticleId
    same: bool


class ProjectShape(Struct, kw_only=True, forbid_unknown_fields=True):
    """A Quoteline export. Actors and articles are sorted by id, coders and searches by name."""

    format: Annotated[str, Meta(pattern=f"^{NAME}$")]
    version: Annotated[int, Meta(ge=VERSION, le=VERSION)]
    codebook: CodebookShape
    actors: tuple[ActorShape, ...]
    coders: tuple[CoderShape, ...]
    searches: tuple[SearchShape, ...] = ()
    repeats: tuple[RepeatShape, ...] = ()
    leads: Annotated[tuple[ArticleId, ...], Meta(description="Articles that persons chose to lead their repeats.")] = ()
    articles: tuple[ArticleShape, ...]


class Head(Struct):
    """What tells whether a file is ours, and of which version; everything else is not looked at."""

    format: str
    version: int


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of an export."""
    about = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"Quoteline export, version {VERSION}"}
    made: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(about | msgspec.json.schema(ProjectShape)))
    return made  # with lists where a default is a tuple
