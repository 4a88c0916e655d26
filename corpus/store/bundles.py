"""Reading what an export holds: the codebook, actors and coders at once, the articles one at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from corpus.domain.actors import Coder
from corpus.domain.bundles import ArticleBundle, ProjectBundle, Selection
from corpus.domain.clusters import RepeatDecision
from corpus.domain.filters import ArticleFilter
from corpus.domain.statements import State
from corpus.store.repeats import SAME
from corpus.store.store import Store
from corpus.store.values import to_json

# Each coder is looked for until one decision is found. A tag counts with its statement: what is tagged but not accepted
# is not accepted.
_CODERS: Final = """
    SELECT name, created FROM coders WHERE
    EXISTS (SELECT 1 FROM mentions m WHERE m.coder = name AND m.state IN ({states}) AND {article})
    OR EXISTS (SELECT 1 FROM statements s WHERE s.coder = name AND s.state IN ({states}) AND {topic} AND {article})
    OR EXISTS (SELECT 1 FROM tags t CROSS JOIN statements s ON s.id = t.statement_id WHERE t.coder = name
        AND t.state IN ({states}) AND s.state IN ({states}) AND (:topic IS NULL OR t.topic = :topic) AND {article})
    ORDER BY name
"""
_AMONG: Final = "article_id IN (SELECT value FROM json_each(:articles))"
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
    if selection.since or selection.until:
        found = set(store.articles.ids(ArticleFilter(since=selection.since, until=selection.until)))
    else:
        found = {str(key) for (key,) in store.db.execute("SELECT id FROM articles")}
    if selection.topic is not None:
        store.topics.get(selection.topic)
        found &= {str(row[0]) for row in store.db.execute(filled(_ON_TOPIC, selection), {"topic": selection.topic})}
    if selection.articles is not None:
        found &= set(selection.articles)
    if not selection.once:
        return sorted(found)
    return sorted(store.repeats.once(store.articles.ids(among=found)))


def read_bundle(store: Store, selection: Selection, articles: list[str]) -> ProjectBundle:
    """The project as far as it is selected; `articles` are the ids of `selected_articles`.

    The whole codebook, all actors and saved searches are in it, and those coders whose decisions are. With a topic,
    statements are left out that are not tagged with it, and so are their other tags.
    """
    return ProjectBundle(
        codebook=store.settings.get("codebook"),
        topics=tuple(store.topics.all()),
        actors=tuple(sorted(store.actors.all(), key=lambda each: each.id)),
        coders=tuple(_coders(store, selection, articles)),
        searches=tuple(store.searches.all()),
        repeats=tuple(_repeats(store, articles)),
        leads=tuple(sorted(store.repeats.chosen().intersection(articles))),
        articles=(_read_article(store, each, selection) for each in articles),
    )


def _repeats(store: Store, articles: list[str]) -> Iterator[RepeatDecision]:
    """What persons decided about two of the articles."""
    decisions = store.repeats.decisions()
    there = set(articles) if decisions else set()
    for (one, other), value in sorted(decisions.items()):
        if one in there and other in there:
            yield RepeatDecision(one=one, other=other, same=value == SAME)


def _coders(store: Store, selection: Selection, articles: list[str]) -> Iterator[Coder]:
    """Who decided anything of what is selected."""
    whole = store.articles.count() == len(articles)
    query = filled(_CODERS.replace("{article}", "1" if whole else _AMONG), selection)
    values = {"topic": selection.topic, "articles": "[]" if whole else to_json(articles)}
    for name, created in store.db.execute(query, values):
        yield Coder(name=name, created=created)


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
        lead=store.repeats.leads([article_id]).get(article_id),
    )


def _states(selection: Selection) -> tuple[State, ...]:
    return tuple(State) if selection.with_suggestions else (State.ACCEPTED,)


def filled(query: str, selection: Selection) -> str:
    """A query with the states that are selected, and the condition on the topic of `statements s`."""
    states = ", ".join(f"'{state}'" for state in _states(selection))
    return query.format(states=states, topic=_TOPIC.format(states=states))
