"""Makes small projects for tests: a codebook of two topics, articles, and commands in a row."""

from collections.abc import Sequence
from pathlib import Path

from corpus.domain.articles import Article, Header, canonical, make_article
from corpus.domain.spans import span
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedMention, ProposedStatement, ProposedTag, Suggestions
from corpus.domain.topics import Codebook, Topic
from corpus.project import Project

CODEBOOK = Codebook(
    name="small",
    topics=(
        Topic(slug="trade", name="trade", keywords=("export",), colour="#c8741a", key="1"),
        Topic(slug="roaming", name="roaming", keywords=("roaming",), colour="#0f8a6d", key="2"),
    ),
)
TEXT = (
    "GRODNO, 3 May (BelTA) - Exports of flax grew by a tenth, Deputy Minister Vera Lipnitskaya said.\n\n"
    '"Roaming ends in June," she added. "Callers will not notice the border."\n'
)


def article(text: str = TEXT, **header: str) -> Article:
    """An article of the text."""
    return make_article(canonical(text), Header(**header))


def suggestions(text: str, *, model: str = "test-1") -> Suggestions:
    """One mention, one direct statement over the first word and the last, with both topics."""
    end = len(text)
    statement = ProposedStatement(
        spans=(span(0, 3), span(end - 3, end)),
        kind=Kind.DIRECT,
        speaker="Vera Lipnitskaya",
        cue="said",
        tags=(
            ProposedTag(topic="trade", score=0.5, reasons=("exports",)),
            ProposedTag(topic="roaming", score=0.9, reasons=("roaming",)),
        ),
    )
    mention = ProposedMention(span=span(0, 3), label="GPE")
    return Suggestions(header=Header(), mentions=(mention,), statements=(statement,), model=model)


def project(path: Path, *, coder: str = "anna", articles: Sequence[Article] = ()) -> Project:
    """A new project with the articles in it."""
    from corpus.commands.articles import AddArticles

    made = Project.create(path, coder=coder, codebook=CODEBOOK)
    if articles:
        made.do(AddArticles(articles=tuple(articles)))
    return made
