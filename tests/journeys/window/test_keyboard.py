"""Fifty statements over eight articles by keyboard alone, keys counted; the same again once all is undone."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from corpus.commands.articles import AddArticles
from corpus.commands.statements import MakeStatement, SetOrganisation, SetSpeaker
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.articles import Article, Header, canonical, make_article
from corpus.domain.queue import QueueFilter
from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind, Stance, State, Statement, Tag
from corpus.domain.suggestions import ProposedMention, ProposedStatement, ProposedTag, Suggestions
from corpus.project import Project
from desktop.app import Desktop
from tests.corpus.making import CODEBOOK
from tests.journeys.keyboard import CTRL, SHIFT, CountedKeys, NoMouse

KEYS_TO_ACCEPT, KEYS_TO_MAKE = 30, 8  # at most: for an article of 23 suggestions, for a statement from scratch
SPEAKER, BODY = "Vera Lipnitskaya", "Flax Board"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much there is: articles, suggestions of the first and of each of the others, statements of one's own."""

    articles: int = 8
    long: int = 23
    short: int = 3
    own: int = 6

    @property
    def suggested(self) -> int:
        """How many suggestions there are."""
        return self.long + (self.articles - 1) * self.short


WHOLE, BRIEF = Plan(), Plan(articles=3, long=4, short=2, own=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Keys that were pressed: to accept the long article, for the others, and for each statement of one's own."""

    long: int
    others: int
    own: tuple[int, ...]


def _article(number: int, count: int) -> Article:
    said = [f'"Row {number}-{each} of the flax is sold," {SPEAKER} said.' for each in range(count)]
    own = [f"Unseen{each} words of article {number} remain." for each in range(WHOLE.own)]
    header = Header(title=f"Flax {number}", published=f"2024-05-{28 - number:02}")
    return make_article(canonical("\n\n".join([*own, *said]) + "\n"), header)


def _suggestions(article: Article) -> Suggestions:
    places, at = [], article.body.find('"Row')
    while at >= 0:
        end = article.body.index(',"', at)
        places.append(span(at + 1, end))
        at = article.body.find('"Row', end)
    tag = ProposedTag(topic="trade", score=0.7, reasons=("flax",))
    statements = [
        ProposedStatement(spans=(each,), kind=Kind.DIRECT, speaker=SPEAKER, organisation=BODY, cue="said", tags=(tag,))
        for each in places
    ]
    named = article.body.index(SPEAKER)
    mention = ProposedMention(span=span(named, named + len(SPEAKER)), label="PERSON")
    return Suggestions(header=Header(), model="test-1", mentions=(mention,), statements=tuple(statements))


def _opened(desktop: Desktop, path: Path, plan: Plan) -> Project:
    made = Project.create(path, coder="anna", codebook=CODEBOOK)
    articles = [_article(number, plan.short if number else plan.long) for number in range(plan.articles)]
    made.do(AddArticles(articles=tuple(articles)))
    made.do(RecordSuggestions(articles={each.id: _suggestions(each) for each in articles}))
    made.close()
    assert desktop.projects.open(path)
    assert desktop.desk.project is not None
    desktop.desk.session.show_article(articles[0].id)
    return desktop.desk.project


def _choose_words(keys: CountedKeys, desktop: Desktop, number: int) -> None:
    """Select a sentence with the keyboard: the line of this number, from its beginning to its end."""
    keys.press(Qt.Key.Key_Home, modifiers=CTRL)
    for _ in range(2 * number):
        keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Home)
    keys.press(Qt.Key.Key_End, modifiers=SHIFT)
    assert desktop.window.workspace.reader.selected_text().startswith(f"Unseen{number}")


def _decide_everything(desktop: Desktop, plan: Plan) -> Cost:
    keys = CountedKeys(desktop)
    project = desktop.desk.project
    assert project is not None
    keys.press("y")
    while project.queue.count(QueueFilter(articles=(desktop.desk.session.article,))):
        keys.press(Qt.Key.Key_Return)
    long = keys.taken()
    for _ in range(plan.articles - 1):
        for _ in range(plan.short + 1):  # one goes to the next article
            keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Escape)
    others = keys.taken()
    return Cost(long=long, others=others, own=tuple(_make_own(keys, desktop, number) for number in range(plan.own)))


def _make_own(keys: CountedKeys, desktop: Desktop, number: int) -> int:
    """A statement with speaker, organisation, two topics and a stance on each; the selection is not counted."""
    _choose_words(keys, desktop, number)
    keys.taken()
    keys.press("m", "s", "1", "1", "p", "2", "c")
    made = _statement(desktop)
    assert (made.speaker, made.organisation, made.state) == (SPEAKER, BODY, State.ACCEPTED)
    assert _stances(desktop) == {"trade": Stance.SUPPORTS, "roaming": Stance.OPPOSES}
    return keys.taken()


def _statement(desktop: Desktop) -> Statement:
    assert desktop.desk.project is not None
    return desktop.desk.project.statements.get(desktop.desk.session.statement)


def _stances(desktop: Desktop) -> dict[str, Stance | None]:
    assert desktop.desk.project is not None
    tags: list[Tag] = desktop.desk.project.statements.tags_of(desktop.desk.session.statement)
    return {tag.topic: tag.stance for tag in tags if tag.state is State.ACCEPTED}


def _decided(project: Project) -> list[tuple[tuple[Span, ...], str | None, str | None, State]]:
    return [
        (each.spans, each.speaker, each.organisation, each.state)
        for key in project.articles.ids()
        for each in project.statements.of_article(key)
    ]


@pytest.mark.parametrize(
    "plan", [pytest.param(WHOLE, marks=pytest.mark.slow, id="whole"), pytest.param(BRIEF, id="brief")]
)
def test_all_statements_of_all_articles(desktop: Desktop, tmp_path: Path, plan: Plan) -> None:
    with NoMouse():
        project = _opened(desktop, tmp_path / "journey.db", plan)
        desktop.desk.settings.change(learn=False)  # decisions alone are counted here
        start = project.history.here()
        cost = _decide_everything(desktop, plan)
        done = _decided(project)
        assert len(done) == plan.suggested + plan.own
        assert {state for *_, state in done} == {State.ACCEPTED}
        assert cost.long == plan.long + 1
        assert cost.others == (plan.articles - 1) * (plan.short + 1) + 1
        assert all(each <= KEYS_TO_MAKE for each in cost.own)

        keys = CountedKeys(desktop)
        while project.history.here() != start:
            keys.press("z", modifiers=CTRL)
        assert project.statements.count(State.SUGGESTED) == plan.suggested
        assert project.statements.count(State.ACCEPTED) == 0

        first = project.articles.ids()[0]
        while desktop.desk.session.article != first:
            keys.press("[")
        assert _decide_everything(desktop, plan) == cost
        assert _decided(project) == done


def test_the_whole_journey_is_what_was_asked_for() -> None:
    assert (WHOLE.articles, WHOLE.suggested + WHOLE.own) == (8, 50)
    assert WHOLE.long + 1 <= KEYS_TO_ACCEPT


def test_a_statement_from_scratch_with_every_field_given(desktop: Desktop, tmp_path: Path) -> None:
    with NoMouse():
        _opened(desktop, tmp_path / "journey.db", BRIEF)
        session = desktop.desk.session
        known = MakeStatement(article_id=session.article, spans=(span(0, 5),))
        session.do(known)
        session.do(SetSpeaker(ids=(known.id,), speaker=SPEAKER))
        session.do(SetOrganisation(ids=(known.id,), organisation=BODY))
        keys = CountedKeys(desktop)
        _choose_words(keys, desktop, 1)
        keys.taken()
        keys.press("m", "s", "1", "o", "1", "1", "2", "p")
        assert keys.taken() <= KEYS_TO_MAKE
        assert (_statement(desktop).speaker, _statement(desktop).organisation) == (SPEAKER, BODY)
        assert _stances(desktop) == {"trade": None, "roaming": Stance.SUPPORTS}
