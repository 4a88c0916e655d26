"""Values read quickly: from rows as SQLite gives them, cell by cell in the order of the columns that are listed here.

An article has dozens of rows, an export hundreds of thousands: a mapping for each would take longer than the query.
"""

import json
from collections.abc import Sequence
from typing import Any, Final

from corpus.domain.articles import Article, ArticleState
from corpus.domain.mentions import Mention
from corpus.domain.spans import Span, parse_spans
from corpus.domain.statements import Kind, Stance, State, Statement, Tag

Cells = Sequence[Any]

ARTICLE_COLUMNS: Final = (
    "a.id, a.body, a.title, a.agency, a.place, a.published, a.author, a.url, a.language, a.source_file, a.fingerprint, "
    "a.loose_fingerprint, a.state, a.note, a.metadata, a.added"
)
MENTION_COLUMNS: Final = (
    'm.id, m.article_id, m.start, m."end", m.quote, m.label, m.actor_id, m.coder, m.origin, m.state, m.proposed, '
    "m.created, m.changed"
)
# Of statements alone: the names of actors go before those that were recorded, see `statement_keys`.
STATEMENT_COLUMNS: Final = (
    's.id, s.article_id, s.start, s."end", s.spans, s.quote, s.kind, {speaker}, s.speaker_id, s.speaker_span, '
    "{organisation}, s.organisation_id, s.cue, s.cue_span, s.note, s.score, s.coder, s.origin, s.state, s.proposed, "
    "s.created, s.changed"
)
TAG_COLUMNS: Final = (
    "t.id, t.statement_id, t.topic, t.stance, t.score, t.reasons, t.coder, t.origin, t.state, t.created, t.changed"
)
# A lookup is several times as quick as the call of an enumeration. A value that is none of them has no business here.
_ARTICLE_STATES: Final = {str(each): each for each in ArticleState}
STATES: Final = {str(each): each for each in State}
KINDS: Final = {str(each): each for each in Kind}
_STANCES: Final[dict[str | None, Stance | None]] = {None: None, **{str(each): each for each in Stance}}


def article_of(cells: Cells) -> Article:
    """The article of `ARTICLE_COLUMNS`."""
    metadata = cells[14]
    return Article(
        id=cells[0],
        body=cells[1],
        title=cells[2],
        agency=cells[3],
        place=cells[4],
        published=cells[5],
        author=cells[6],
        url=cells[7],
        language=cells[8],
        source_file=cells[9],
        fingerprint=cells[10],
        loose_fingerprint=cells[11],
        state=_ARTICLE_STATES[cells[12]],
        note=cells[13],
        metadata={} if metadata == "{}" else json.loads(metadata),
        added=cells[15],
    )


def mention_of(cells: Cells) -> Mention:
    """The mention of `MENTION_COLUMNS`."""
    key, article_id, start, end, quote, label, actor_id, coder, origin, state, proposed, created, changed = cells
    return Mention(
        id=key,
        article_id=article_id,
        span=Span(start=start, end=end),
        quote=quote,
        label=label,
        actor_id=actor_id,
        coder=coder,
        origin=origin,
        state=STATES[state],
        proposed=proposed,
        created=created,
        changed=changed,
    )


def statement_of(cells: Cells) -> Statement:
    """The statement of `STATEMENT_COLUMNS`."""
    spans, speaker_span, cue_span, proposed = cells[4], cells[9], cells[13], cells[19]
    return Statement(
        id=cells[0],
        article_id=cells[1],
        spans=parse_spans(spans) if ";" in spans else (Span(start=cells[2], end=cells[3]),),
        quote=cells[5],
        kind=KINDS[cells[6]],
        speaker=cells[7],
        speaker_id=cells[8],
        speaker_span=parse_spans(speaker_span)[0] if speaker_span else None,
        organisation=cells[10],
        organisation_id=cells[11],
        cue=cells[12],
        cue_span=parse_spans(cue_span)[0] if cue_span else None,
        note=cells[14],
        score=cells[15],
        coder=cells[16],
        origin=cells[17],
        state=STATES[cells[18]],
        proposed=parse_spans(proposed) if proposed else (),
        created=cells[20],
        changed=cells[21],
    )


def tag_of(cells: Cells) -> Tag:
    """The tag of `TAG_COLUMNS`."""
    key, statement_id, topic, stance, score, reasons, coder, origin, state, created, changed = cells
    return Tag(
        id=key,
        statement_id=statement_id,
        topic=topic,
        stance=_STANCES[stance],
        score=score,
        reasons=() if reasons == "[]" else tuple(json.loads(reasons)),
        coder=coder,
        origin=origin,
        state=STATES[state],
        created=created,
        changed=changed,
    )
