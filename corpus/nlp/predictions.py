"""Suggestions in the shape of the evaluation's gold lines, for `quoteline predict`."""

from corpus.domain.spans import Span
from corpus.domain.suggestions import ProposedStatement, Suggestions


def prediction(identifier: str, suggestions: Suggestions) -> dict[str, object]:
    """One line: header, entities and statements; offsets count code points of the canonical body."""
    header = suggestions.header
    return {
        "id": identifier,
        "title": header.title,
        "agency": header.agency,
        "place": header.place,
        "date": header.published,
        "entities": [{**_offsets(each.span), "label": each.label} for each in suggestions.mentions],
        "statements": [_statement(each) for each in suggestions.statements],
    }


def _statement(statement: ProposedStatement) -> dict[str, object]:
    return {
        "content": [_offsets(each) for each in statement.spans],
        "type": statement.kind.value,
        "speaker": _offsets(statement.speaker_span) if statement.speaker_span else None,
        "speaker_name": statement.speaker,
        "cue": statement.cue,
        "topics": [each.topic for each in statement.tags],
    }


def _offsets(where: Span) -> dict[str, object]:
    return {"start": where.start, "end": where.end}
