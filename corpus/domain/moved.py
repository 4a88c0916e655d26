"""Mentions and statements after their article's text was edited, and what is to be looked at again."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from corpus.domain.mentions import Mention
from corpus.domain.moving import Moves
from corpus.domain.spans import Span, format_spans, parse_spans, quote
from corpus.domain.statements import State, Statement


class Part(StrEnum):
    """What an edit touched: the words of a statement, where its speaker or its cue is named, or a mention."""

    WORDS = "statement"
    SPEAKER = "speaker"
    CUE = "cue"
    MENTION = "mention"


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """Something decided that an edit touched: `old` words became `new`, which is empty where nothing is left of them.

    `id` is that of the statement or the mention, `place` where it was in the text before.
    """

    part: Part
    id: str
    state: State
    old: str
    new: str
    place: Span


class Moving:
    """The way of what was found in a text through edits of it."""

    def __init__(self, moves: Moves, before: str, after: str) -> None:
        self._moves = moves
        self._before = before
        self._after = after

    def mention(self, mention: Mention) -> Mention | None:
        """The mention in the edited text; None where nothing of it is left."""
        place = self._moves.moved(mention.span)
        if place is None:
            return None
        text = self._after[place.start : place.end]
        return replace(mention, span=place, quote=text, proposed=self._identity(mention.proposed))

    def statement(self, statement: Statement) -> Statement | None:
        """The statement in the edited text; None where nothing of its words is left.

        A speaker's name and a cue that were written as the text had them are written as it has them now.
        """
        spans = self._moves.all_moved(statement.spans)
        if not spans:
            return None
        speaker_span, cue_span = self._maybe(statement.speaker_span), self._maybe(statement.cue_span)
        speaker = self._word(statement.speaker, statement.speaker_span, speaker_span)
        return replace(
            statement,
            spans=spans,
            quote=quote(self._after, spans),
            speaker=statement.speaker if statement.speaker_id else speaker,
            speaker_span=speaker_span,
            cue=self._word(statement.cue, statement.cue_span, cue_span),
            cue_span=cue_span,
            proposed=self._moves.all_moved(statement.proposed),
        )

    def touched(self, thing: Mention | Statement, moved: Mention | Statement | None) -> Iterator[Touched]:
        """What the edits touched of it, with the words before and after; `moved` is what became of it."""
        new = moved.quote if moved else ""
        if isinstance(thing, Mention):
            if self._moves.touches(thing.span):
                yield _touched(Part.MENTION, thing, thing.quote, new, thing.span)
            return
        if new != thing.quote or any(map(self._moves.touches, thing.spans)):
            yield _touched(Part.WORDS, thing, thing.quote, new, thing.extent)
        for part, place in ((Part.SPEAKER, thing.speaker_span), (Part.CUE, thing.cue_span)):
            if place and self._moves.touches(place):
                there = self._moves.moved(place)
                old = self._before[place.start : place.end]
                yield _touched(part, thing, old, self._after[there.start : there.end] if there else "", place)

    def _maybe(self, place: Span | None) -> Span | None:
        return self._moves.moved(place) if place else None

    def _word(self, word: str | None, before: Span | None, after: Span | None) -> str | None:
        if word and before and after and self._before[before.start : before.end] == word:
            return self._after[after.start : after.end]
        return word

    def _identity(self, proposed: str | None) -> str | None:
        """Where a model proposed a mention (`12-40:PERSON`), in the edited text."""
        spans, _, label = (proposed or "").partition(":")
        moved = self._moves.all_moved(parse_spans(spans)) if label else ()
        return f"{format_spans(moved)}:{label}" if moved else None


def _touched(part: Part, thing: Mention | Statement, old: str, new: str, place: Span) -> Touched:
    return Touched(part=part, id=thing.id, state=thing.state, old=old, new=new, place=place)
