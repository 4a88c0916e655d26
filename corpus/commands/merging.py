"""Articles that are in the project and in an import: a decision takes the place of the suggestion that it answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from corpus.commands.repeats import repeats, settles
from corpus.domain.bundles import ArticleBundle
from corpus.domain.statements import State, Statement, Tag
from corpus.store.store import Writing


def clear_answered(writing: Writing, bundle: ArticleBundle) -> None:
    """Remove the project's open suggestions that are decided in the bundle."""
    decided = [each for each in bundle.mentions if each.state is not State.SUGGESTED]
    for mention in writing.store.mentions.of_article(bundle.article.id):
        if mention.state is State.SUGGESTED and any(settles(each, mention.span, mention.label) for each in decided):
            writing.rows.delete("mentions", mention.id)
    settled = [each for each in bundle.statements if each.state is not State.SUGGESTED]
    topics = {(tag.statement_id, tag.topic) for tag in bundle.tags if tag.state is not State.SUGGESTED}
    for statement in writing.store.statements.of_article(bundle.article.id):
        tags = writing.store.statements.tags_of(statement.id)
        gone = _is_open(statement, tags) and any(repeats(each, statement.spans) for each in settled)
        for tag in tags:
            if gone or (tag.state is State.SUGGESTED and (tag.statement_id, tag.topic) in topics):
                writing.rows.delete("tags", tag.id)
        if gone:
            writing.rows.delete("statements", statement.id)


def without_answered(writing: Writing, bundle: ArticleBundle) -> ArticleBundle:
    """The bundle without its open suggestions that repeat what the project has."""
    mentions = writing.store.mentions.of_article(bundle.article.id, rejected=True)
    there = writing.store.statements.of_article(bundle.article.id, rejected=True)
    tags: dict[str, list[Tag]] = {}
    for tag in bundle.tags:
        tags.setdefault(tag.statement_id, []).append(tag)
    statements = tuple(
        each
        for each in bundle.statements
        if not _is_open(each, tags.get(each.id, ())) or not _is_new_repeat(each, there)
    )
    kept = {each.id for each in statements}
    return replace(
        bundle,
        statements=statements,
        tags=tuple(each for each in bundle.tags if each.statement_id in kept),
        mentions=tuple(
            each
            for each in bundle.mentions
            if each.state is not State.SUGGESTED
            or any(own.id == each.id for own in mentions)
            or not any(settles(own, each.span, each.label) for own in mentions)
        ),
    )


def with_actors(bundle: ArticleBundle, same: Mapping[str, str]) -> ArticleBundle:
    """The bundle with other ids for some actors."""

    def own(actor: str | None) -> str | None:
        return same.get(actor, actor) if actor else actor

    return replace(
        bundle,
        mentions=tuple(replace(each, actor_id=own(each.actor_id)) for each in bundle.mentions),
        statements=tuple(
            replace(each, speaker_id=own(each.speaker_id), organisation_id=own(each.organisation_id))
            for each in bundle.statements
        ),
    )


def _is_open(statement: Statement, tags: Iterable[Tag]) -> bool:
    """Whether nobody decided anything about a statement."""
    return statement.state is State.SUGGESTED and all(tag.state is State.SUGGESTED for tag in tags)


def _is_new_repeat(statement: Statement, there: Sequence[Statement]) -> bool:
    """Whether a statement has another id than all that are there, and repeats one of them."""
    return all(each.id != statement.id for each in there) and any(repeats(each, statement.spans) for each in there)
