"""Reading the tables of an export: SQLite gives each row as it is written, for there may be hundreds of thousands."""

import json
from collections.abc import Sequence
from typing import Any, Final

from corpus.domain.bundles import Selection
from corpus.domain.sheets import MENTION_COLUMNS, PRINT_COLUMNS, STATEMENT_COLUMNS, ArticleSheet, ProjectSheet, What
from corpus.store.bundles import filled
from corpus.store.statement_keys import ACTORS, ORGANISATION, SPEAKER
from corpus.store.store import Store
from corpus.store.values import to_json

_ARTICLE: Final = """
    SELECT a.id, a.title, a.agency, a.place, a.published, a.author, a.url, a.language, NULL, a.source_file,
        a.fingerprint, coalesce(
            (SELECT v.fingerprint FROM versions v WHERE v.article_id = a.id ORDER BY v.number DESC LIMIT 1),
            a.fingerprint
        ), (SELECT b.id FROM clusters c JOIN articles b ON b.number = c.lead WHERE c.number = a.number),
        a.note, a.metadata
    FROM articles a WHERE a.id = ?
"""
_SECTION: Final = 8  # the place of the one fact among them that has a column
# What is said of a tag; without one, of the statement. A tag on a statement that nobody accepted is no decision either.
_STATEMENT_CELLS: Final = {
    "statement_id": "s.id",
    "kind": "s.kind",
    "start": "s.start",
    "end": 's."end"',
    "spans": "s.spans",
    "quote": "s.quote",
    "speaker": SPEAKER,
    "organisation": ORGANISATION,
    "cue": "s.cue",
    "topic": "t.topic",
    "topic_name": "p.name",
    "stance": "t.stance",
    "note": "s.note",
    "coder": "iif(t.id IS NULL, s.coder, t.coder)",
    "origin": "coalesce(t.origin, s.origin)",
    "state": "iif(t.id IS NULL OR s.state != 'accepted', s.state, t.state)",
    "score": "iif(t.id IS NULL, s.score, t.score)",
}
_STATEMENTS: Final = f"""
    SELECT {", ".join(_STATEMENT_CELLS[each] for each in STATEMENT_COLUMNS)} FROM statements s {ACTORS}
    LEFT JOIN tags t ON t.statement_id = s.id AND t.state IN ({{states}}) AND (:topic IS NULL OR t.topic = :topic)
    LEFT JOIN topics p ON p.slug = t.topic
    WHERE s.article_id = :article AND s.state IN ({{states}}) AND (:topic IS NULL OR t.id IS NOT NULL)
    ORDER BY s.start, s."end", s.id, p.position, p.slug, t.id
"""
_MENTION_CELLS: Final = {
    "mention_id": "m.id",
    "label": "m.label",
    "start": "m.start",
    "end": 'm."end"',
    "quote": "m.quote",
    "actor": "named.name",
    "coder": "m.coder",
    "origin": "m.origin",
    "state": "m.state",
}
_MENTIONS: Final = f"""
    SELECT {", ".join(_MENTION_CELLS[each] for each in MENTION_COLUMNS)} FROM mentions m
    LEFT JOIN actors named ON named.id = m.actor_id
    WHERE m.article_id = :article AND m.state IN ({{states}}) ORDER BY m.start, m."end", m.id
"""
_ALL_OTHERS: Final = {
    "statements": "SELECT count(*) FROM mentions WHERE state IN ({states})",
    "mentions": "SELECT count(*) FROM statements s WHERE s.state IN ({states}) AND {topic}",
}
_OTHERS: Final = {
    "statements": """
        SELECT count(*) FROM json_each(:articles) j CROSS JOIN mentions m ON m.article_id = j.value
        WHERE m.state IN ({states})
    """,
    "mentions": """
        SELECT count(*) FROM json_each(:articles) j CROSS JOIN statements s ON s.article_id = j.value
        WHERE s.state IN ({states}) AND {topic}
    """,
}


def read_sheet(store: Store, selection: Selection, articles: list[str], what: What) -> ProjectSheet:
    """A table as far as it is selected; `articles` are the ids of `bundles.selected_articles`.

    With a topic, statements are left out that are not tagged with it, and so are their other tags.
    """
    whole = len(articles) == store.articles.count()
    others = filled((_ALL_OTHERS if whole else _OTHERS)[what], selection)
    values = {"topic": selection.topic, "articles": "" if whole else to_json(articles)}
    query = filled(_STATEMENTS if what == "statements" else _MENTIONS, selection)
    return ProjectSheet(
        articles=(_read_article(store, query, selection, each) for each in articles),
        others=store.db.execute(others, values).fetchone()[0],
    )


def _read_article(store: Store, query: str, selection: Selection, article_id: str) -> ArticleSheet:
    *cells, note, metadata = store.db.execute(_ARTICLE, [article_id]).fetchone()
    facts: dict[str, Any] = {} if metadata == "{}" else json.loads(metadata)
    cells[_SECTION] = facts.pop("section", None)
    rows: Sequence[tuple[Any, ...]] = store.db.execute(
        query, {"article": article_id, "topic": selection.topic}
    ).fetchall()
    return ArticleSheet(
        article=tuple(cells[: -len(PRINT_COLUMNS)]),
        prints=tuple(cells[-len(PRINT_COLUMNS) :]),
        rows=rows,
        count=len({row[0] for row in rows}),
        has_note=bool(note),
        facts=len(facts),
    )
