"""Putting things into the trash: what is removed goes there with everything that hangs on it."""

from collections.abc import Sequence

from corpus.domain.articles import shown_title
from corpus.domain.history import cut
from corpus.domain.ids import new_id
from corpus.domain.statements import State
from corpus.domain.trash import Trashed, TrashKind
from corpus.store.changes import Row
from corpus.store.store import Writing
from corpus.store.trash import trash_row
from corpus.store.trash_content import Content


def put_away_article(writing: Writing, article_id: str) -> None:
    """Move an article, its mentions, its statements and their tags. Raises CorpusError for an unknown article."""
    article = writing.store.articles.get(article_id)
    statements = writing.store.statements.of_article(article_id, rejected=True)
    tags = [row for each in statements for row in _take_tags(writing, each.id)]
    taken = [writing.rows.delete("statements", each.id) for each in statements]
    there = writing.store.mentions.of_article(article_id, rejected=True)
    # The last one first: each takes its edit back, so that the text goes as it came.
    versions = [writing.rows.delete("versions", row_id) for row_id in _version_ids(writing, article_id)]
    mentions = [writing.rows.delete("mentions", each.id) for each in there]
    content = {"articles": [writing.rows.delete("articles", article_id)], "statements": taken, "mentions": mentions}
    content["versions"] = versions[::-1]
    title = shown_title(article.title, article.body)
    _keep(writing, TrashKind.ARTICLE, article_id, article_id, title, content | {"tags": tags})


def put_away_statement(writing: Writing, statement_id: str) -> None:
    """Move a statement and its tags. Raises CorpusError for an unknown statement."""
    statement = writing.store.statements.get(statement_id)
    content = {"tags": _take_tags(writing, statement_id)}
    content["statements"] = [writing.rows.delete("statements", statement_id)]
    _keep(writing, TrashKind.STATEMENT, statement_id, statement.article_id, statement.quote, content)


def put_away_topic(writing: Writing, slug: str) -> None:
    """Move a topic and its tags. Raises CorpusError for an unknown topic; one with topics below it cannot go."""
    topic = writing.store.topics.get(slug)
    tags = writing.store.db.execute("SELECT id FROM tags WHERE topic = ? ORDER BY id", [slug]).fetchall()
    content = {"tags": [writing.rows.delete("tags", tag_id) for (tag_id,) in tags]}
    content["topics"] = [writing.rows.delete("topics", slug)]
    _keep(writing, TrashKind.TOPIC, slug, None, topic.name, content)


def _version_ids(writing: Writing, article_id: str) -> list[str]:
    query = "SELECT id FROM versions WHERE article_id = ? ORDER BY number DESC"
    return [key for (key,) in writing.store.db.execute(query, [article_id]).fetchall()]


def _take_tags(writing: Writing, statement_id: str) -> list[Row]:
    return [writing.rows.delete("tags", tag.id) for tag in writing.store.statements.tags_of(statement_id)]


def _keep(
    writing: Writing, kind: TrashKind, thing: str, article_id: str | None, title: str, content: dict[str, list[Row]]
) -> None:
    """Write the row of the trash. What was rejected is kept, and not counted."""
    empty: dict[str, list[Row]] = {"statements": [], "tags": [], "mentions": []}
    whole: Content = empty | content
    trashed = Trashed(
        id=new_id(),
        kind=kind,
        thing=thing,
        article_id=article_id,
        title=cut(title),
        version=writing.store.versions.count(article_id) if article_id else 0,
        statements=_statements(whole) if kind is not TrashKind.STATEMENT else 0,
        tags=_count(whole["tags"]),
        mentions=_count(whole["mentions"]),
        coder=writing.coder,
        removed=writing.moment,
    )
    writing.rows.insert("trash", trash_row(trashed, whole))


def _count(rows: Sequence[Row]) -> int:
    return sum(row["state"] != State.REJECTED for row in rows)


def _statements(content: Content) -> int:
    """How many statements hung on an article; of a topic, how many had it."""
    if "topics" in content:
        return len({row["statement_id"] for row in content["tags"] if row["state"] != State.REJECTED})
    return _count(content["statements"])
