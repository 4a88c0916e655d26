"""Imported articles whose text reads otherwise here: what was found in them moves to where its words are now."""

from dataclasses import dataclass, replace

from corpus.commands.texts import Findings, Plan
from corpus.domain.bundles import ArticleBundle
from corpus.domain.differences import edits_between
from corpus.domain.moved import Moving, Touched
from corpus.domain.moving import Moves
from corpus.domain.statements import Tag
from corpus.store.store import Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A bundle over the project's text. `touched` has other words there, `dropped` counts open suggestions of those.

    Of `gone` the project's text has no words: they are left out.
    """

    bundle: ArticleBundle
    touched: tuple[Touched, ...] = ()
    dropped: int = 0
    gone: int = 0


def fitted(writing: Writing, bundle: ArticleBundle) -> Fitted:
    """The bundle of an article that the project has, over the text that it has there; that text stays as it is."""
    body = writing.store.articles.body(bundle.article.id)
    if body == bundle.article.body:
        return Fitted(bundle=bundle)
    moving = Moving(Moves(edits_between(bundle.article.body, body), body), bundle.article.body, body)
    known = _known(writing, bundle.article.id)  # they stay as they are here
    tags: dict[str, list[Tag]] = {}
    for tag in bundle.tags:
        tags.setdefault(tag.statement_id, []).append(tag)
    mine = [each for each in bundle.mentions if each.id not in known]
    found = Findings.among(mine, [each for each in bundle.statements if each.id not in known], tags)
    plan = Plan.of(found, moving)
    left_out = {key for _, key in plan.dropped} | {*plan.gone_statements, *plan.gone_mentions}
    mentions = [moving.mention(each) for each in bundle.mentions if each.id not in left_out]
    statements = [moving.statement(each) for each in bundle.statements if each.id not in left_out]
    return Fitted(
        bundle=replace(
            bundle,
            mentions=tuple(each for each in mentions if each),
            statements=tuple(each for each in statements if each),
            tags=tuple(each for each in bundle.tags if each.statement_id not in left_out),
        ),
        touched=tuple(plan.touched),
        dropped=len(plan.dropped),
        gone=len(plan.gone_statements) + len(plan.gone_mentions),
    )


def _known(writing: Writing, article_id: str) -> set[str]:
    """What the project has of an article already, by its ids."""
    mentions = writing.store.mentions.of_article(article_id, rejected=True)
    statements = writing.store.statements.of_article(article_id, rejected=True)
    return {each.id for each in mentions} | {each.id for each in statements}
