"""Emptying the trash: what lies there leaves the tables, the journal and the file, and the history ends here.

The journal is kept, without every change of what is gone. What is left is the history of a project in which that never
was, so it still leads to the tables; but it can no longer be undone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlite_utils import Database

from corpus.domain.trash import Trashed, TrashKind
from corpus.store.changes import Row, RowChange
from corpus.store.journal import BASE, DONE, DROPPED, UNDONE
from corpus.store.packed import pack, unpack
from corpus.store.repeats import DECISIONS, decided_on
from corpus.store.trash import TrashReader

GONE = "gone"  # the variant of a step whose subject is gone for good


@dataclass(slots=True, kw_only=True)
class _Gone:
    """What leaves the journal, by key. `tags` are those that had one of the topics and are not there any more."""

    trash: set[str]
    articles: set[str]
    statements: set[str]
    topics: set[str]
    tags: set[str] = field(default_factory=set)

    def holds(self, change: RowChange) -> bool:
        """Whether a change is of something that is gone."""
        if change.article in self.articles or change.statement in self.statements:
            return True
        if change.table == "trash":
            return change.key in self.trash
        if change.table == "topics":
            return change.key in self.topics
        if change.table == "settings":
            return not self.articles.isdisjoint(decided_on(change.key))
        return change.table == "tags" and change.key in self.tags

    def lift(self, row: Row | None) -> Row | None:
        """The row of a topic; one that stood below a topic that is gone stands at the top."""
        return row | {"parent": None} if row and row.get("parent") in self.topics else row


def entries_to_purge(db: Database, ids: Sequence[str] | None) -> list[Trashed]:
    """What goes: everything, or the given things with the removed statements of the articles among them."""
    there = TrashReader(db).all()
    if ids is None:
        return there
    chosen = [TrashReader(db).get(each) for each in dict.fromkeys(ids)]
    articles = {each.thing for each in chosen if each.kind is TrashKind.ARTICLE}
    hanging = [each for each in there if each.kind is TrashKind.STATEMENT and each.article_id in articles]
    return list({each.id: each for each in (*chosen, *hanging)}.values())


def purge(db: Database, entries: Iterable[Trashed]) -> None:
    """Take things out of the trash and the journal, inside a transaction; nothing can be undone afterwards."""
    entries = tuple(entries)
    going = {each.id for each in entries}
    gone = _Gone(
        trash=going,
        articles={each for each in _things(entries, TrashKind.ARTICLE) if not _is_there(db, "articles", each)},
        statements={each for each in _things(entries, TrashKind.STATEMENT) if not _is_there(db, "statements", each)},
        topics={each for each in _things(entries, TrashKind.TOPIC) if not _topic_stays(db, each, going)},
    )
    db.execute("DELETE FROM journal WHERE state IN (?, ?)", [UNDONE, DROPPED])
    if gone.topics:
        _find_tags(db, gone)
    for number in _rows_to_read(db, gone, entries):
        _scrub(db, number, gone)
    db.execute("UPDATE journal SET state = ? WHERE state = ?", [BASE, DONE])
    for key in going:
        db.execute("DELETE FROM trash WHERE id = ?", [key])
    for name in (name for (name,) in db.execute("SELECT name FROM settings").fetchall()):
        if not gone.articles.isdisjoint(decided_on(name)):
            db.execute("DELETE FROM settings WHERE name = ?", [name])
    db.execute("DELETE FROM removed_texts WHERE id NOT IN (SELECT thing FROM trash WHERE kind = 'article')")
    db.execute("INSERT INTO articles_fts (articles_fts) VALUES ('optimize')")  # forgets the words of what was removed


def compact(db: Database) -> bool:
    """Write the file anew, so that nothing of what was deleted is left in its unused places.

    False where somebody reads an earlier state meanwhile: what is new then stands in the log beside the old file.
    """
    db.execute("VACUUM")
    (is_busy, _, _) = db.execute("PRAGMA wal_checkpoint(truncate)").fetchone()
    return not is_busy


def _things(entries: Iterable[Trashed], kind: TrashKind) -> set[str]:
    return {each.thing for each in entries if each.kind is kind}


def _is_there(db: Database, table: str, key: str) -> bool:
    """Whether something of that key is in the project as well: it came back on another way, as from a damaged file."""
    return db.execute(f"SELECT 1 FROM {table} WHERE id = ?", [key]).fetchone() is not None


def _topic_stays(db: Database, slug: str, going: set[str]) -> bool:
    """Whether a topic of that slug is in the codebook again, or is in the trash a second time and stays there."""
    if db.execute("SELECT 1 FROM topics WHERE slug = ?", [slug]).fetchone():
        return True
    others = db.execute("SELECT id FROM trash WHERE kind = 'topic' AND thing = ?", [slug])
    return any(key not in going for (key,) in others)


def _find_tags(db: Database, gone: _Gone) -> None:
    """Which tags go with the topics, wherever else they were before.

    A topic whose tags live on with another (it was merged or split) stays in the history: they began with it.
    """
    had: dict[str, set[str]] = {}
    for (packed,) in db.execute("SELECT changes FROM journal ORDER BY id"):
        for change in unpack(packed):
            if change.table == "tags":
                named = {str((row or {}).get("topic")) for row in (change.before, change.after)}
                had.setdefault(change.key, set()).update(named & gone.topics)
    there = {key for (key,) in db.execute("SELECT id FROM tags")}
    gone.topics.difference_update(*(topics for key, topics in had.items() if key in there))
    gone.tags.update(key for key, topics in had.items() if topics & gone.topics)


def _rows_to_read(db: Database, gone: _Gone, entries: Sequence[Trashed]) -> list[int]:
    """The rows of the journal that may hold something that is gone, in their order; a topic may be anywhere."""
    if any(each.kind is TrashKind.TOPIC for each in entries):
        return [number for (number,) in db.execute("SELECT id FROM journal ORDER BY id")]
    numbers: set[int] = set()
    for article in {each.article_id for each in entries}:
        found = db.execute("SELECT journal_id FROM journal_articles WHERE article_id = ?", [article])
        numbers.update(number for (number,) in found)
    if gone.articles:
        marks = ", ".join("?" * len(DECISIONS))
        found = db.execute(f"SELECT id FROM journal WHERE command IN ({marks})", list(DECISIONS))
        numbers.update(number for (number,) in found)
    return sorted(numbers)


def _scrub(db: Database, number: int, gone: _Gone) -> None:
    """Take what is gone out of one row of the journal; a row of nothing else goes."""
    (packed,) = db.execute("SELECT changes FROM journal WHERE id = ?", [number]).fetchone()
    changes = unpack(packed)
    kept = [each for each in changes if not gone.holds(each)]
    lifted = [_lifted(each, gone) if each.table == "topics" else each for each in kept]
    if lifted == changes:
        return
    if not kept:
        db.execute("DELETE FROM journal WHERE id = ?", [number])
        return
    db.execute("UPDATE journal SET changes = ? WHERE id = ?", [pack(lifted), number])
    if len(kept) < len(changes):
        query = """
            UPDATE journal SET details = '{}', article = NULL, statement = NULL,
                facts = json_object('count', json_extract(facts, '$.count'), 'variant', ?)
            WHERE id = ?
        """
        db.execute(query, [GONE, number])
        for article in gone.articles:
            query = "DELETE FROM journal_articles WHERE article_id = ? AND journal_id = ?"
            db.execute(query, [article, number])


def _lifted(change: RowChange, gone: _Gone) -> RowChange:
    before, after = gone.lift(change.before), gone.lift(change.after)
    return RowChange(change.table, change.key, before, after, change.article, change.statement)
