"""Reading what an export holds: the codebook, actors and coders at once, the articles one at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from corpus.domain.bundles import ArticleBundle, ProjectBundle, Selection
from corpus.domain.filters import ArticleFilter
from corpus.domain.statements import State
from corpus.store.store import Store

# A tag counts with its statement: what is tagged but not accepted is not accepted.
_CODERS: Final = """
    SELECT article_id, coder FROM mentions WHERE state IN ({states})
    UNION SELECT s.article_id, s.coder FROM statements s WHERE s.state IN ({states}) AND {topic}
    UNION SELECT s.article_id, t.coder FROM tags t JOIN statements s ON s.id = t.statement_id
        WHERE t.state IN ({states}) AND s.state IN ({states}) AND (:topic IS NULL OR t.topic = :topic)
"""
_TOPIC: Final = """
    (:topic IS NULL OR EXISTS (SELECT 1 FROM tags x
        WHERE x.statement_id = s.id AND x.topic = :topic AND x.state IN ({states})))
"""
_ON_TOPIC: Final = "SELECT s.article_id FROM statements s WHERE s.state IN ({states}) AND {topic}"


@contextmanager
def snapshot(store: Store) -> Iterator[None]:
    """Every read inside sees the project as it was at the first one, whatever is committed meanwhile."""
    store.db.execute("BEGIN")
    try:
        yield
    finally:
        store.db.rollback()


def selected_articles(store: Store, selection: Selection) -> list[str]:
    """The ids of the articles that are selected, sorted. Raises CorpusError for a topic that is not there."""
    found = set(store.articles.ids(ArticleFilter(since=selection.since, until=selection.until)))
    if selection.topic is not None:
        store.topics.get(selection.topic)
        found &= {str(row[0]) for row in store.db.execute(_query(_ON_TOPIC, selection), {"topic": selection.topic})}
    if selection.articles is not None:
        found &= set(selection.articles)
    return sorted(found)


def read_bundle(store: Store, selection: Selection, articles: list[str]) -> ProjectBundle:
    """The project as far as it is selected; `articles` are the ids of `selected_articles`.

    The whole codebook, all actors and searches are in it, and those coders whose decisions are. With a topic, statements are
    left out that are not tagged with it, and so are their other tags.
    """
    kept = frozenset(articles)
    pairs = store.db.execute(_query(_CODERS, selection), {"topic": selection.topic})
    coders = {coder for article_id, coder in pairs if coder is not None and article_id in kept}
    return ProjectBundle(
        codebook=store.settings.get("codebook"),
        topics=tuple(store.topics.all()),
        actors=tuple(sorted(store.actors.all(), key=lambda each: each.id)),
        coders=tuple(each for each in store.coders.all() if each.name in coders),
        searches=tuple(store.searches.all()),
        articles=(_read_article(store, each, selection) for each in articles),
    )


def _read_article(store: Store, article_id: str, selection: Selection) -> ArticleBundle:
    states = _states(selection)
    mentions = store.mentions.of_article(article_id, rejected=True)
    tags = {
        statement_id: [tag for tag in tags if tag.state in states and selection.topic in (None, tag.topic)]
        for statement_id, tags in store.statements.tags_of_article(article_id).items()
    }
    statements = [
        statement
        for statement in store.statements.of_article(article_id, rejected=True)
        if statement.state in states and (selection.topic is None or tags.get(statement.id))
    ]
    kept_tags = [tag for statement in statements for tag in tags.get(statement.id, ())]
    return ArticleBundle(
        article=store.articles.get(article_id),
        mentions=tuple(sorted((each for each in mentions if each.state in states), key=lambda each: each.id)),
        statements=tuple(sorted(statements, key=lambda each: each.id)),
        tags=tuple(sorted(kept_tags, key=lambda each: each.id)),
        versions=store.versions.of_article(article_id),
    )


def _states(selection: Selection) -> tuple[State, ...]:
    return tuple(State) if selection.with_suggestions else (State.ACCEPTED,)


def _query(query: str, selection: Selection) -> str:
    states = ", ".join(f"'{state}'" for state in _states(selection))
    return query.format(states=states, topic=_TOPIC.format(states=states))
