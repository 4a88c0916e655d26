"""Statements from the trash whose article's text was edited meanwhile: they follow it, or are found by their words."""

from dataclasses import replace

from corpus.domain.edits import edited, reversed_edits
from corpus.domain.errors import CorpusError
from corpus.domain.history import cut
from corpus.domain.moved import Moving
from corpus.domain.moving import Moves
from corpus.domain.spans import Span, span
from corpus.domain.statements import Statement
from corpus.domain.texts import msg
from corpus.domain.trash import RestoreReport, Trashed
from corpus.store.store import Store
from corpus.store.trash_content import Content, check_quotes
from corpus.store.values import read_statement, statement_row


def in_present_text(store: Store, trashed: Trashed, content: Content, report: RestoreReport) -> Content:
    """The content with its statement where its words are now.

    Raises CorpusError `trash-words-gone` where they are nowhere, and `trash-broken` where they never were.
    """
    article_id = trashed.article_id or ""
    body = store.articles.body(article_id)
    later = []
    for each in reversed(store.versions.of_article(article_id)[trashed.version :]):
        before = edited(body, reversed_edits(each.edits))
        later.append(Moving(Moves(each.edits, body), before, body))
        body = before
    check_quotes(content, article_id, body)
    moved = [_moved(store, read_statement(row), later[::-1], trashed, report) for row in content["statements"]]
    return {**content, "statements": [statement_row(each) for each in moved]}


def _moved(
    store: Store, statement: Statement, later: list[Moving], trashed: Trashed, report: RestoreReport
) -> Statement:
    quote = statement.quote
    way: Statement | None = statement
    for moving in later:
        way = moving.statement(way) if way else None
    found = way or _found(store.articles.body(statement.article_id), statement)
    if found is None:
        raise CorpusError("trash-words-gone", quote=trashed.title)
    if found.quote != quote:
        report.note(msg("The text was edited meanwhile: “{old}” is “{new}” now."), old=cut(quote), new=cut(found.quote))
    return found


def _found(body: str, statement: Statement) -> Statement | None:
    """The statement where its very words stand in the text again, if that is one place only."""
    place = body.find(statement.quote)
    if len(statement.spans) > 1 or place < 0 or body.find(statement.quote, place + 1) >= 0:
        return None
    spans: tuple[Span, ...] = (span(place, place + len(statement.quote)),)
    return replace(statement, spans=spans, speaker_span=None, cue_span=None, proposed=())
