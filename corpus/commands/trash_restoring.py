"""Restoring from the trash, also where other things were done since."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

from corpus.commands.base import Command
from corpus.commands.merging import clear_answered
from corpus.commands.trash_moving import in_present_text
from corpus.commands.trash_tags import place_tag, put_row
from corpus.domain.bundles import ArticleBundle
from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.domain.trash import RestoreReport, Trashed, TrashKind
from corpus.store.changes import KEYS, Row
from corpus.store.store import Writing
from corpus.store.trash_content import Content, check_quotes
from corpus.store.values import read_mention, read_statement, read_tag

# Where rows refer to actors, with the names that were recorded there.
_ACTORS: Final = {
    "mentions": {"actor_id": "quote"},
    "statements": {"speaker_id": "speaker", "organisation_id": "organisation"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreFromTrash(Command):
    """Bring things back from the trash (by their ids there), with everything that hung on them.

    A topic whose name is in the codebook again gets its tags back there. A key that another topic has meanwhile stays
    with that one. The report says what is not as it was.
    """

    name: ClassVar[str] = "restore-from-trash"
    title: ClassVar[str] = msg("Restore from trash")
    ids: tuple[str, ...]
    report: RestoreReport = field(default_factory=RestoreReport)

    def run(self, writing: Writing) -> None:
        """Restore topics before articles before statements. Raises CorpusError for what is not in the trash."""
        chosen = [writing.store.trash.get(each) for each in dict.fromkeys(self.ids)]
        topics = [each for each in chosen if each.kind is TrashKind.TOPIC]
        # What was removed last comes first: a topic could go only after those below it.
        for each in sorted(topics, key=lambda each: each.id, reverse=True):
            _restore_topic(writing, each, self.report)
        for each in chosen:
            if each.kind is TrashKind.ARTICLE:
                restore_article(writing, each, self.report)
        for each in chosen:
            if each.kind is TrashKind.STATEMENT:
                _restore_statement(writing, each, self.report)

    def details(self) -> Mapping[str, Any]:
        """What is restored, by kind and key."""
        return {"things": [[str(each.kind), each.thing] for each in self.report.restored]}


def restore_article(writing: Writing, trashed: Trashed, report: RestoreReport) -> None:
    """Bring an article back as it was. Raises CorpusError where its text came into the project on another way."""
    if writing.store.articles.known([trashed.thing]):
        raise CorpusError("article-known", title=writing.store.articles.get(trashed.thing).title)
    content = _take(writing, trashed, report)
    row = _only(content, "articles", trashed.thing)
    number, free = writing.store.db.execute(
        "SELECT coalesce(max(number), 0) + 1, NOT EXISTS (SELECT 1 FROM articles WHERE number = ?) FROM articles",
        [row["number"]],
    ).fetchone()
    body = writing.store.trash.body(trashed.thing)
    put_row(writing, "articles", row | {"body": body, "number": row["number"] if free else number})
    for version in content.get("versions", ()):
        put_row(writing, "versions", version)
    check_quotes(content, trashed.thing, writing.store.articles.body(trashed.thing))
    _insert_content(writing, content, report)


def _restore_statement(writing: Writing, trashed: Trashed, report: RestoreReport) -> None:
    """Bring a statement back into its article; open suggestions of the same words give way to it."""
    article_id = trashed.article_id or ""
    if not writing.store.articles.known([article_id]):
        raise CorpusError("trash-article-first", quote=trashed.title)
    content = in_present_text(writing.store, trashed, _take(writing, trashed, report), report)
    article = writing.store.articles.get(article_id)
    bundle = ArticleBundle(
        article=article,
        mentions=tuple(map(read_mention, content["mentions"])),
        statements=tuple(map(read_statement, content["statements"])),
        tags=tuple(map(read_tag, content["tags"])),
    )
    clear_answered(writing, bundle)
    _insert_content(writing, content, report)


def _restore_topic(writing: Writing, trashed: Trashed, report: RestoreReport) -> None:
    """Bring a topic back at its place in the codebook, or its tags to the topic that has its name now."""
    content = _take(writing, trashed, report)
    row = _only(content, "topics", trashed.thing)
    there = {topic.slug: topic for topic in writing.store.topics.all()}
    if row["slug"] in there:
        report.note(
            msg("The codebook has a topic {topic} again: it stays as it is, and has the tags."), topic=row["slug"]
        )
    else:
        holder = next((each for each in there.values() if row["key"] and each.key == row["key"]), None)
        if holder:
            report.note(
                msg("The key {key} belongs to {holder} now, so {topic} has none."),
                key=row["key"],
                holder=holder.name,
                topic=row["name"],
            )
            row["key"] = ""
        if row["parent"] and row["parent"] not in there:
            report.note(msg("The topic above {topic} is not there, so it stands at the top."), topic=row["name"])
            row["parent"] = None
        put_row(writing, "topics", row)
    _insert_content(writing, content, report)


def _only(content: Content, table: str, key: str) -> Row:
    """The row of the thing itself."""
    rows = content.get(table, ())
    if len(rows) != 1 or rows[0][KEYS[table]] != key:
        raise CorpusError("trash-broken", reason=msg("the thing itself is missing"))
    return rows[0]


def _take(writing: Writing, trashed: Trashed, report: RestoreReport) -> Content:
    """Take a thing out of the trash."""
    content = writing.store.trash.content(trashed.id)
    writing.rows.delete("trash", trashed.id)
    report.restored.append(trashed)
    return content


def _insert_content(writing: Writing, content: Content, report: RestoreReport) -> None:
    """Insert what hung on a thing; what is there already stays. Actors that are gone were merged, or are forgotten."""
    for table, columns in _ACTORS.items():
        for row in content[table]:
            if not _there(writing, table, row["id"]):
                lost = [each for each in columns if row[each] and not _there(writing, "actors", row[each])]
                found = {each: writing.store.actors.named(row[columns[each]] or "") for each in lost}
                put_row(writing, table, row | {each: actor and actor.id for each, actor in found.items()})
    for row in content["tags"]:
        place_tag(writing, row, report)


def _there(writing: Writing, table: str, key: str) -> bool:
    query = f"SELECT 1 FROM {table} WHERE {KEYS[table]} = ?"
    return writing.store.db.execute(query, [key]).fetchone() is not None
