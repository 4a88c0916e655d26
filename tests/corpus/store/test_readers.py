"""Lists and filters: what an analyst finds, and in which order."""

from pathlib import Path

import pytest

from corpus.commands.actors import EditActor
from corpus.commands.articles import AddArticles, SetArticleState
from corpus.commands.decisions import Accept, Reject
from corpus.commands.statements import MakeStatement, SetSpeaker
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.domain.articles import ArticleState
from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter, StatementFilter
from corpus.domain.spans import span
from corpus.domain.statements import State
from corpus.project import Project
from tests.corpus.making import TEXT, article, project, suggestions

DATES = {"old": "2022-01-05", "new": "2024-03-01", "month": "2023-07", "yearless": "--06-07", "none": None}


@pytest.fixture
def opened(tmp_path: Path):
    """A project of five articles with dates of every kind."""
    made = project(tmp_path / "p.db")
    agencies = {"old": "TASS", "new": "BelTA"}
    made.do(
        AddArticles(
            articles=tuple(
                article(f"{name} text", title=name, published=date, agency=agencies.get(name))
                for name, date in DATES.items()
            )
        )
    )
    yield made
    made.close()


def _titles(opened: Project, **wanted: object) -> list[str]:
    return [line.title for line in opened.articles.lines(ArticleFilter(**wanted))]


def test_dated_articles_come_first_then_those_without_a_year(opened: Project) -> None:
    assert _titles(opened) == ["new", "month", "old", "yearless", "none"]
    assert opened.articles.ids() == [line.id for line in opened.articles.lines()]


def test_articles_are_filtered_by_each_part(opened: Project) -> None:
    ids = {line.title: line.id for line in opened.articles.lines()}
    opened.do(SetArticleState(ids=(ids["old"],), state=ArticleState.DONE))
    opened.do(MakeStatement(article_id=ids["none"], spans=(span(0, 4),), topics=("trade",)))
    assert _titles(opened, state=ArticleState.DONE) == ["old"]
    assert _titles(opened, agency="BelTA") == ["new"]
    assert _titles(opened, topic="trade") == ["none"]
    assert _titles(opened, words="yearless") == ["yearless"]
    assert _titles(opened, since="2023") == ["new", "month"]
    assert _titles(opened, until="2023-07") == ["month", "old"]
    assert _titles(opened, since="2022-01-05", until="2022-01-05") == ["old"]
    assert opened.articles.agencies() == ["BelTA", "TASS"]
    assert opened.articles.counts_by_state() == {ArticleState.NEW: 3, ArticleState.OPEN: 1, ArticleState.DONE: 1}


def test_a_line_counts_what_is_decided(tmp_path: Path) -> None:
    one = article()
    made = project(tmp_path / "p.db", articles=[one])
    made.do(RecordSuggestions(articles={one.id: suggestions(TEXT)}))
    assert (made.articles.line(one.id).statements, made.articles.line(one.id).open_statements) == (1, 1)
    made.do(Accept(statements=tuple(line.id for line in made.statements.lines())))
    assert (made.articles.line(one.id).statements, made.articles.line(one.id).open_statements) == (1, 0)
    made.do(Reject(statements=tuple(line.id for line in made.statements.lines())))
    assert made.articles.line(one.id).statements == 0
    assert made.articles.line("gone") is None
    made.close()


def test_statements_are_filtered_by_each_part(tmp_path: Path) -> None:
    one, two = article(TEXT, published="2024-05-03"), article("Other 😀 text", published="--06-07")
    made = project(tmp_path / "p.db", articles=[one, two])
    made.do(RecordSuggestions(articles={one.id: suggestions(TEXT)}))
    first = MakeStatement(article_id=two.id, spans=(span(0, 7),), speaker="Oleg", topics=("roaming",))
    made.do(first)

    def found(**wanted: object) -> list[str]:
        return [line.quote for line in made.statements.lines(StatementFilter(**wanted))]

    suggested, own = found()
    assert (suggested, own) == ("GRO […] er.\n"[:3] + " […] " + TEXT[-3:], "Other 😀")
    assert found(article_id=two.id) == [own]
    assert found(state=State.SUGGESTED) == [suggested]
    assert found(topic="roaming") == [suggested, own]
    assert found(topic="trade") == [suggested]
    assert found(speaker="Oleg") == [own]
    assert found(words="OTHER") == [own]
    assert found(since="2024") == [suggested]
    made.do(Reject(statements=(made.statements.lines()[0].id,)))
    assert found() == [own]
    assert found(state=State.REJECTED) == [suggested]
    made.close()


def test_an_actor_renamed_is_renamed_in_every_statement(tmp_path: Path) -> None:
    one = article()
    made = project(tmp_path / "p.db", articles=[one])
    made.do(MakeStatement(article_id=one.id, spans=(span(0, 6),), speaker="V. Lipnitskaya"))
    (actor,) = made.actors.all()
    made.do(EditActor(actor=type(actor)(id=actor.id, name="Vera Lipnitskaya", aliases=("V. Lipnitskaya",))))
    (line,) = made.statements.lines()
    assert (line.speaker, made.statements.get(line.id).speaker) == ("Vera Lipnitskaya", "Vera Lipnitskaya")
    made.do(SetSpeaker(ids=(line.id,), speaker="v. lipnitskaya"))
    assert len(made.actors.all()) == 1
    assert made.queue.speakers() == []
    made.close()


def test_counts_are_of_accepted_tags(tmp_path: Path) -> None:
    one = article()
    made = project(tmp_path / "p.db", articles=[one])
    made.do(RecordSuggestions(articles={one.id: suggestions(TEXT)}))
    assert made.topics.counts() == {}
    (line,) = made.statements.lines()
    made.do(SetTag(statements=(line.id,), topic="trade"))
    assert made.topics.counts() == {"trade": 1}
    assert (made.statements.count(), made.statements.count(State.SUGGESTED)) == (1, 0)
    made.close()


@pytest.mark.parametrize("read", ["articles", "statements", "mentions", "topics", "actors"])
def test_what_is_not_there_is_said(opened: Project, read: str) -> None:
    with pytest.raises(CorpusError, match="There is no"):
        getattr(opened, read).get("gone")


def test_words_are_found_whatever_their_case_in_any_script(tmp_path: Path) -> None:
    one = article("Роуминг закончится в июне.")
    made = project(tmp_path / "p.db", articles=[one])
    made.do(MakeStatement(article_id=one.id, spans=(span(0, 7),), speaker="ÉLIE Straße"))
    for words in ("роуминг", "РОУМИНГ", "élie", "strasse"):
        assert len(made.statements.lines(StatementFilter(words=words))) == 1, words
    assert made.statements.lines(StatementFilter(words="июне")) == []
    made.close()
