"""Taking rows of a damaged project into a new one: each as far as it still makes sense there."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

from corpus.commands.base import Command
from corpus.commands.texts import put_version
from corpus.domain.articles import fingerprint
from corpus.domain.errors import CorpusError
from corpus.domain.salvaged import Loss
from corpus.domain.spans import bounds, check_spans, format_spans, parse_spans, quote, span
from corpus.domain.texts import msg
from corpus.domain.topics import Topic, checked_topic
from corpus.store.changes import KEYS, Row
from corpus.store.salvage import Key
from corpus.store.sound_rows import is_sound, prepare
from corpus.store.store import Writing
from corpus.store.values import read_actor, read_mention, read_statement, read_tag, read_topic
from corpus.store.versions import read_version

# Whatever a row refers to stands before it.
_ORDER: Final = ("coders", "actors", "topics", "articles", "versions", "mentions", "statements", "tags")
_READERS: Final[Mapping[str, Callable[[Row], object]]] = {
    "actors": read_actor,
    "topics": lambda row: checked_topic(read_topic(row)),
    "mentions": read_mention,
    "statements": read_statement,
    "tags": read_tag,
}
_ACTORS: Final = ("actor_id", "speaker_id", "organisation_id")
_OWNERS: Final = {
    "versions": ("articles", "article_id"),
    "mentions": ("articles", "article_id"),
    "statements": ("articles", "article_id"),
    "tags": ("statements", "statement_id"),
}
_GREY: Final = "#6b6f76"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepSalvaged(Command):
    """Write the rows that were read in a damaged file; None takes one away. What cannot be kept is added to `lost`.

    A quote that its article does not hold is taken from the article anew, and told in `changed`.
    """

    name: ClassVar[str] = "keep-salvaged"
    title: ClassVar[str] = msg("Keep what was salvaged")
    rows: Mapping[Key, Row | None]
    texts: Mapping[str, str]
    lost: list[Loss] = field(default_factory=list)
    changed: list[Loss] = field(default_factory=list)

    def run(self, writing: Writing) -> None:
        """Take away what is to go, then write what is to come, each table after those it refers to."""
        prepare(writing.store.db)
        tables = sorted(KEYS, key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER))
        for table in reversed(tables):
            for key in (name for (place, name), row in self.rows.items() if place == table and row is None):
                self._take_away(writing, table, key)
        for table in tables:
            wanted = {name: row for (place, name), row in self.rows.items() if place == table and row is not None}
            for key, row in sorted(wanted.items(), key=_number) if table == "versions" else wanted.items():
                self._write(writing, table, key, dict(row))
            if table == "topics":
                self._join_topics(writing, wanted)

    def details(self) -> Mapping[str, Any]:
        """How many rows were written; the rows themselves are the changes."""
        return {"rows": len(self.rows)}

    def _take_away(self, writing: Writing, table: str, key: str) -> None:
        if _is_there(writing, table, key):
            try:
                writing.rows.delete(table, key)
            except (sqlite3.IntegrityError, CorpusError) as error:
                self.changed.append(_loss(table, key, {}, msg("it was removed, but is still used: {reason}"), error))

    def _write(self, writing: Writing, table: str, key: str, row: Row) -> None:
        db, before = writing.store.db, len(writing.rows.changes)
        db.execute("SAVEPOINT salvaged")
        try:
            self._put(writing, table, key, row)
        except (sqlite3.IntegrityError, CorpusError, ValueError, TypeError, KeyError, IndexError) as error:
            db.execute("ROLLBACK TO salvaged")
            del writing.rows.changes[before:]
            self.lost.append(_loss(table, key, row, msg("it cannot be kept: {reason}"), error))
        db.execute("RELEASE salvaged")

    def _put(self, writing: Writing, table: str, key: str, row: Row) -> None:
        """Write a row, or raise what hinders it."""
        row = self._mended(writing, table, key, row)
        _READERS.get(table, dict)(row)
        if table == "versions":
            if not _is_there(writing, table, key):  # else it is in the text already
                put_version(writing, row["article_id"], read_version(row))
        elif _is_there(writing, table, key):
            writing.rows.update(table, key, **{name: value for name, value in row.items() if name != "body"})
        else:
            writing.rows.insert(table, row)
        if not is_sound(writing.store.db, table, KEYS[table], key):
            raise CorpusError("salvage-unsound")

    def _mended(self, writing: Writing, table: str, key: str, row: Row) -> Row:
        """The row with what it refers to made sure of. Raises CorpusError where it makes no sense without that."""
        if table in _OWNERS:
            owner, column = _OWNERS[table]
            if not _is_there(writing, owner, row[column]):
                raise CorpusError("salvage-orphan", table=owner, id=row[column])
        if row.get("coder") and table != "trash":
            _need(writing, "coders", {"name": row["coder"], "created": writing.moment})
        for column in _ACTORS:
            if row.get(column) and not _is_there(writing, "actors", row[column]):
                self.changed.append(_loss(table, key, row, msg("the actor {reason} is lost"), row[column]))
                row[column] = None
        if table == "articles":
            return self._article(writing, key, row)
        if table == "topics":
            return row | {"parent": None}
        if table == "tags":
            stub = {"slug": row["topic"], "name": row["topic"], "colour": _GREY, "position": 10_000}
            checked_topic(Topic(slug=row["topic"], name=row["topic"], colour=_GREY))
            if _need(writing, "topics", stub):
                self.changed.append(_loss("topics", row["topic"], stub, msg("only its name is left{reason}"), ""))
        if table in ("mentions", "statements"):
            self._match(writing, table, key, row)
        return row

    def _article(self, writing: Writing, key: str, row: Row) -> Row:
        row.pop("number", None)  # the new project gives its own, and writes it down: a replay must give the same
        dict(json.loads(row["metadata"]))
        there = writing.store.db.execute("SELECT fingerprint FROM articles WHERE id = ?", [key]).fetchone()
        body = self.texts.get(key)
        if there is None and body is None:
            raise CorpusError("salvage-textless")
        # It follows from the first text, which its id proves; the present one may be edited.
        row["fingerprint"] = there[0] if there else fingerprint(body or "")
        (number,) = writing.store.db.execute("SELECT coalesce(max(number), 0) + 1 FROM articles").fetchone()
        return row if there else row | {"number": number, "body": body}

    def _match(self, writing: Writing, table: str, key: str, row: Row) -> None:
        """Have the quote say what the article says. Raises CorpusError or ValueError where its place is no place."""
        (body,) = writing.store.db.execute("SELECT body FROM articles WHERE id = ?", [row["article_id"]]).fetchone()
        spans = parse_spans(row["spans"]) if table == "statements" else (span(row["start"], row["end"]),)
        check_spans(body, spans)
        said = quote(body, spans)
        if said != row["quote"]:
            self.changed.append(_loss(table, key, row, msg("its quote did not match the article any more{reason}"), ""))
        extent = bounds(spans)
        row |= {"quote": said, "start": extent.start, "end": extent.end}
        for column in ("speaker_span", "cue_span", "proposed") if table == "statements" else ():
            if row.get(column) and not _lies_in(body, row[column]):
                row[column] = None
        if table == "statements":
            row["spans"] = format_spans(spans)

    def _join_topics(self, writing: Writing, wanted: Mapping[str, Row]) -> None:
        """Put topics below those above them, now that all are there."""
        for key, row in wanted.items():
            above = row.get("parent")
            if above and _is_there(writing, "topics", key) and key not in _lineage(writing, above):
                writing.rows.update("topics", key, parent=above if _is_there(writing, "topics", above) else None)


def _number(wanted: tuple[str, Row]) -> int:
    """The place of a version among those of its article, each of which was made on the one before."""
    number = wanted[1].get("number")
    return number if isinstance(number, int) else 0


def _is_there(writing: Writing, table: str, key: object) -> bool:
    query = f"SELECT 1 FROM {table} WHERE {KEYS[table]} = ?"
    return writing.store.db.execute(query, [key]).fetchone() is not None


def _lineage(writing: Writing, topic: str) -> list[str]:
    """A topic and those above it."""
    found: list[str] = []
    while topic and topic not in found:
        found.append(topic)
        above = writing.store.db.execute("SELECT parent FROM topics WHERE slug = ?", [topic]).fetchone()
        topic = (above and above[0]) or ""
    return found


def _need(writing: Writing, table: str, row: Row) -> bool:
    """Have a row of this key; whether it had to be made."""
    if _is_there(writing, table, row[KEYS[table]]):
        return False
    writing.rows.insert(table, row)
    return True


def _lies_in(body: str, text: str) -> bool:
    try:
        check_spans(body, parse_spans(text))
    except (CorpusError, ValueError):
        return False
    return True


def _loss(table: str, key: object, row: Mapping[str, Any], reason: str, cause: object) -> Loss:
    return Loss(table=table, id=str(key), text=shown_row(row), reason=reason.format(reason=cause))


def shown_row(row: Mapping[str, Any]) -> str:
    """What tells a reader which row it is: its quote, title or name."""
    known: Iterable[object] = (row.get(name) for name in ("quote", "title", "name", "topic", "note"))
    return next((str(each) for each in known if each), "")
