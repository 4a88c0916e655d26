"""Runs the pipeline over short texts of a test and writes what it proposes as plain text."""

from functools import cache

import resources
from corpus.domain.codebook_file import parse_codebook
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedStatement, Suggestions
from corpus.nlp.suggester import Suggester, load_suggester


@cache
def suggester() -> Suggester:
    """The suggester with the shipped codebook."""
    name = "codebooks/union-state.toml"
    return load_suggester(parse_codebook(resources.read_text(name), path=name).topics)


def suggest(body: str) -> Suggestions:
    """All suggestions for a text."""
    return suggester().suggest(body)


def words_of(body: str, statement: ProposedStatement) -> str:
    """The content of a statement; its parts are joined by " | "."""
    return " | ".join(body[each.start : each.end] for each in statement.spans)


def said(body: str) -> list[tuple[str, str, str | None]]:
    """Kind, content and speaker of each statement that someone makes."""
    statements = [each for each in suggest(body).statements if each.kind is not Kind.NARRATIVE]
    return [(each.kind.value, words_of(body, each), each.speaker) for each in statements]


def contents(body: str) -> list[str]:
    """The content of each statement that someone makes."""
    return [content for _, content, _ in said(body)]


def speakers(body: str) -> list[str | None]:
    """The speaker of each statement that someone makes."""
    return [speaker for _, _, speaker in said(body)]


def mentions(body: str) -> list[tuple[str, str]]:
    """Text and label of each mention."""
    return [(body[each.span.start : each.span.end], each.label) for each in suggest(body).mentions]


def topics(body: str) -> set[str]:
    """The topics of all statements and passages."""
    return {tag.topic for each in suggest(body).statements for tag in each.tags}
