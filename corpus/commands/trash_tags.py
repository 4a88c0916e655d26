"""Restored tags: each finds its statement and its topic, or waits in the trash with the one that is not there."""

import sqlite3
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.statements import State
from corpus.domain.texts import msg
from corpus.domain.trash import RestoreReport, TrashKind
from corpus.store.changes import Row
from corpus.store.store import Writing
from corpus.store.trash_content import content_text

_AGAIN: Final = msg("Tags left out because their statements have the topic {topic} again: {count}.")
_GONE: Final = msg("Tags of the topic {topic} left out because what they belong to is gone for good: {count}.")


def place_tag(writing: Writing, row: Row, report: RestoreReport) -> None:
    """Put a tag from the trash back where it was.

    Where its topic or its statement lies in the trash itself, the tag goes there and comes back with it. One whose
    topic or statement is gone for good, or which the coder has made anew meanwhile, is left out and noted.
    """
    store = writing.store
    if _there(writing, "tags", row["id"]):
        return
    if not store.topics.exists(row["topic"]):
        topic = store.trash.of(TrashKind.TOPIC, row["topic"])
        _wait(writing, row, topic.id if topic else None, report)
    elif not _there(writing, "statements", row["statement_id"]):
        _wait(writing, row, store.trash.holders().get(row["statement_id"]), report)
    elif _is_free(writing, row):
        put_row(writing, "tags", row)
    else:
        report.note(
            msg("Tags left out because their statements have the topic {topic} again: {count}."), topic=row["topic"]
        )


def put_row(writing: Writing, table: str, row: Row) -> None:
    """Insert a row from the trash. Raises CorpusError for one that no table takes, as a forged file may hold."""
    try:
        writing.rows.insert(table, row)
    except (sqlite3.IntegrityError, OverflowError) as error:
        raise CorpusError("trash-broken", reason=error) from error


def _is_free(writing: Writing, row: Row) -> bool:
    """Whether the statement can have the tag; an open suggestion of the topic gives way to a decision."""
    for tag in writing.store.statements.tags_of(row["statement_id"]):
        if tag.topic != row["topic"]:
            continue
        if tag.coder == row["coder"] or row["coder"] is None:
            return False
        if tag.state is State.SUGGESTED:
            writing.rows.delete("tags", tag.id)
    return True


def _wait(writing: Writing, row: Row, holder: str | None, report: RestoreReport) -> None:
    """Keep a tag with what holds the other end of it."""
    if holder is None:
        report.note(
            msg("Tags of the topic {topic} left out because what they belong to is gone for good: {count}."),
            topic=row["topic"],
        )
        return
    content = dict(writing.store.trash.content(holder))
    content["tags"] = [*content["tags"], row]
    tags = writing.store.trash.get(holder).tags + (row["state"] != State.REJECTED)
    writing.rows.update("trash", holder, content=content_text(content), tags=tags)


def _there(writing: Writing, table: str, key: str) -> bool:
    return writing.store.db.execute(f"SELECT 1 FROM {table} WHERE id = ?", [key]).fetchone() is not None
