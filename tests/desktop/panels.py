"""A project with articles, suggestions and decisions, in a session, for the tests of models and panels."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.articles import Article, Header, canonical, make_article
from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind, Statement
from corpus.domain.suggestions import ProposedMention, ProposedStatement, ProposedTag, Suggestions
from corpus.domain.topics import Codebook, Topic
from corpus.project import Project
from desktop.session import Session

CODEBOOK = Codebook(
    name="panels",
    topics=(
        Topic(slug="trade", name="trade", colour="#c8741a", key="1", definition="Buying and selling."),
        Topic(slug="roaming", name="roaming", colour="#0f8a6d", key="2"),
        Topic(slug="aviation", name="aviation", colour="#2457c5", key="a"),
        Topic(slug="energy", name="energy", colour="#6b6f76"),
    ),
)
BODY = (
    "Flax leaves for the north {number}\n\nORSHA - Exports of flax grew by a tenth, Pavel Zhuk said. "
    '"Nobody at the border waits," he added, "and calls cost nothing."\n\n'
    "The visitors spoke of calls without surcharges. The Flax Board will meet in May.\n"
)
HEADERS = (
    Header(title="Flax leaves for the north", agency="BelTA", place="Orsha", published="2024-03-05"),
    Header(title="Callers pay less", agency="TASS", place="Pskov", published="2024-01-09"),
    Header(title="Partners meet again", agency="BelTA", place="Brest", published="--06-07"),
    Header(title="Undated", agency=None, place=None, published=None),
)


def place(body: str, words: str) -> Span:
    """Where the words stand in the body."""
    start = body.index(words)
    return span(start, start + len(words))


def suggestions(body: str) -> Suggestions:
    """Three statements, the second interrupted and with two topics, the last narrative; a person and a body."""
    trade = ProposedTag(topic="trade", score=0.8, reasons=("exports",))
    roaming = ProposedTag(topic="roaming", score=0.9, reasons=("calls", "border"))
    return Suggestions(
        header=Header(),
        model="rules-1",
        mentions=(
            ProposedMention(span=place(body, "Pavel Zhuk"), label="PERSON"),
            ProposedMention(span=place(body, "The Flax Board"), label="ORG"),
        ),
        statements=(
            ProposedStatement(
                spans=(place(body, "Exports of flax grew by a tenth"),),
                kind=Kind.INDIRECT,
                speaker="Pavel Zhuk",
                organisation="Flax Board",
                cue="said",
                tags=(trade,),
            ),
            ProposedStatement(
                spans=(place(body, "Nobody at the border waits,"), place(body, "and calls cost nothing.")),
                kind=Kind.DIRECT,
                speaker="Pavel Zhuk",
                cue="added",
                tags=(ProposedTag(topic="trade", score=0.4, reasons=("border",)), roaming),
            ),
            ProposedStatement(
                spans=(place(body, "The visitors spoke of calls without surcharges."),),
                kind=Kind.NARRATIVE,
                tags=(roaming,),
            ),
        ),
    )


def articles() -> tuple[Article, ...]:
    """Four articles, in the order of the list: two dated, one without a year, one without a date."""
    return tuple(make_article(canonical(BODY.format(number=number)), each) for number, each in enumerate(HEADERS))


def statements(session: Session, number: int = 0) -> list[Statement]:
    """The statements of one of the articles."""
    assert session.project
    return session.project.statements.of_article(session.project.articles.ids()[number])


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """The project, with suggestions in the first two articles."""
    made = Project.create(tmp_path / "panels.db", coder="anna", codebook=CODEBOOK)
    four = articles()
    made.do(AddArticles(articles=four))
    made.do(RecordSuggestions(articles={each.id: suggestions(each.body) for each in four[:2]}))
    yield made
    made.close()


@pytest.fixture
def session(qapp: object, project: Project) -> Iterator[Session]:
    """A session with the project in it."""
    made = Session()
    made.take(project)
    yield made
    made.take(None)
