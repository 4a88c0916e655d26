"""The history as it is read: every step in a sentence, in pages, and back to a point at once, also after a restart."""

import importlib
import pkgutil
import string
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import pytest

import corpus.commands
from corpus.commands.actors import AddActor, EditActor
from corpus.commands.articles import AddArticles, EditArticle, RemoveArticles, SetArticleState
from corpus.commands.base import TITLES, Command
from corpus.commands.decisions import Accept, AcceptAll, Reject
from corpus.commands.learning import SetLearning
from corpus.commands.mentions import LinkMention, MakeMention, RelabelMention
from corpus.commands.settings import ChoosePipeline
from corpus.commands.statements import EditStatement, MakeStatement, SetOrganisation, SetSpeaker
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import RemoveTag, SetStance, SetTag
from corpus.commands.telling import TELLINGS, told, wanted_steps
from corpus.commands.topics import AddTopic, EditTopic, MoveTopic, RemoveTopic
from corpus.commands.trash_emptying import EMPTY_TRASH
from corpus.domain.actors import Actor
from corpus.domain.articles import ArticleState
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.history import Facts, HistoryFilter, Step, StepState, cut
from corpus.domain.spans import span
from corpus.domain.statements import Kind, Stance
from corpus.domain.topics import Topic
from corpus.project import Project
from tests.corpus.making import article, project, suggestions

ONE = article("Exports of flax grew by a tenth, she said.", title="Flax")
TWO = article("Roaming ends in June, he noted.")
MADE = MakeStatement(article_id=ONE.id, spans=(span(0, 15),), speaker="Vera", topics=("trade",), id="made")
NAMED = MakeMention(article_id=ONE.id, span=span(11, 15), label="PRODUCT", id="flax")
UNJOURNALED = {"keep-learned", "keep-repeats"}  # changes no row that is journaled


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Project]:
    """A project of two articles, the first with a statement and a mention."""
    with closing(project(tmp_path / "p.db", articles=[ONE, TWO])) as made:
        made.do(MADE)
        made.do(NAMED)
        yield made


def _latest(opened: Project) -> str:
    return told(opened.history.page(limit=1)[0])


TOLD: list[tuple[Command, str]] = [
    (AddArticles(articles=(article("Third."), article("Fourth."))), "Added 2 articles"),
    (AddArticles(articles=(article("A third text."),)), "Added the article “A third text.”"),
    (EditArticle(id=ONE.id, headline="Linen", note="n"), "Edited the details of “Flax”"),
    (SetArticleState(ids=(ONE.id, TWO.id), state=ArticleState.DONE), "Marked 2 articles as done"),
    (SetArticleState(ids=(TWO.id,), state=ArticleState.OPEN), f"Marked “{TWO.title}” as open"),
    (RemoveArticles(ids=(ONE.id,)), "Removed the article “Flax”"),
    (RecordSuggestions(articles={TWO.id: suggestions(TWO.body)}), f"Found suggestions in “{TWO.title}”"),
    (EditStatement(id="made", kind=Kind.MIXED, note="why"), "Edited the statement “Exports of flax”"),
    (EditStatement(id="made", kind=Kind.DIRECT), "Changed the kind of “Exports of flax”"),
    (EditStatement(id="made", note="because"), "Changed the note of “Exports of flax”"),
    (EditStatement(id="made", spans=(span(24, 31),)), "Changed the words of “Exports of flax”"),
    (SetSpeaker(ids=("made",), speaker=" Oleg "), "Set the speaker of “Exports of flax” to Oleg"),
    (SetSpeaker(ids=("made",), speaker=""), "Took the speaker off “Exports of flax”"),
    (SetOrganisation(ids=("made",), organisation="FAO"), "Set the organisation of “Exports of flax” to FAO"),
    (SetTag(statements=("made",), topic="roaming"), "Tagged “Exports of flax” with roaming"),
    (RemoveTag(statements=("made",), topic="trade"), "Took trade off “Exports of flax”"),
    (SetStance(statement="made", stance=Stance.OPPOSES), "Set the stance of “Exports of flax” to opposes"),
    (Reject(statements=("made",)), "Removed the statement “Exports of flax”"),
    (Reject(mentions=("flax",)), "Rejected the entity “flax”"),
    (MakeMention(article_id=ONE.id, span=span(8, 15), label="ORG"), "Marked “of flax” as an entity"),
    (RelabelMention(id="flax", label="ORG"), "Changed the label of “flax”"),
    (AddActor(label="Vera Lipnitskaya"), "Added the actor Vera Lipnitskaya"),
    (AddTopic(topic=Topic(slug="space", name="Space flight")), "Added the topic Space flight"),
    (EditTopic(topic=Topic(slug="trade", name="Commerce")), "Edited the topic trade"),
    (MoveTopic(slug="roaming", position=0), "Moved the topic roaming"),
    (RemoveTopic(slug="trade"), "Removed the topic trade"),
    (SetLearning(on=False), "Switched learning off"),
    (ChoosePipeline(model="en_core"), "Chose the language pipeline en_core"),
]


@pytest.mark.parametrize(("command", "sentence"), TOLD, ids=[sentence for _, sentence in TOLD])
def test_a_step_is_told_also_when_its_rows_are_gone(opened: Project, command: Command, sentence: str) -> None:
    opened.do(command)
    assert _latest(opened) == sentence
    for article_id in opened.articles.ids():
        opened.do(RemoveArticles(ids=(article_id,)))
    assert sentence in [told(step) for step in opened.history.page()]
    assert [each for each in opened.history.page() if "{" in told(each) or "“”" in told(each)] == []


def test_decisions_on_suggestions_are_told(opened: Project) -> None:
    opened.do(RecordSuggestions(articles={TWO.id: suggestions(TWO.body)}))
    (suggested,) = opened.statements.of_article(TWO.id)
    (mention,) = opened.mentions.of_article(TWO.id)
    for command, sentence in (
        (Accept(statements=(suggested.id,)), "Accepted “Roa […] ed.”"),
        (Accept(mentions=(mention.id,)), "Accepted the entity “Roa”"),
        (AcceptAll(articles=(TWO.id,)), f"Accepted all suggestions in “{TWO.title}”"),
        (Reject(statements=(suggested.id,)), "Rejected “Roa […] ed.”"),
        (SetTag(statements=("made", suggested.id), topic="roaming"), "Tagged 2 statements with roaming"),
        (SetStance(statement="made", stance=Stance.SUPPORTS), None),
        (SetStance(statement="made", stance=None), "Took the stance off “Exports of flax”"),
        (SetOrganisation(ids=("made",), organisation="FAO"), None),
        (SetOrganisation(ids=("made",), organisation=None), "Took the organisation off “Exports of flax”"),
    ):
        before = opened.history.here()
        opened.do(command)
        if sentence and opened.history.here() != before:
            assert _latest(opened) == sentence
    actor = next(each for each in opened.actors.all() if each.name == "Vera")
    opened.do(LinkMention(id="flax", actor_id=actor.id))
    assert _latest(opened) == "Linked “flax” to Vera"
    opened.do(LinkMention(id="flax", actor_id=None))
    assert _latest(opened) == "Took the actor off “flax”"
    opened.do(EditActor(actor=Actor(id=actor.id, name="V. Lipnitskaya", kind=actor.kind)))
    assert _latest(opened) == "Edited the actor Vera"


def test_every_command_is_told_in_words_of_its_own() -> None:
    for module in pkgutil.iter_modules(corpus.commands.__path__, "corpus.commands."):
        importlib.import_module(module.name)
    known = {key.partition(":")[0] for key in TELLINGS}
    assert set(TITLES) - known == UNJOURNALED
    assert known - set(TITLES) == {EMPTY_TRASH}
    facts = {each.name for each in fields(Facts)} - {"variant"}
    texts = [text for each in TELLINGS.values() for text in (each.one, each.several) if text]
    for text in texts:
        assert {name for _, name, _, _ in string.Formatter().parse(text) if name} <= facts, text
        assert text[0].isupper()


def test_a_command_without_a_telling_is_told_by_its_title() -> None:
    step = Step(step=1, time="", coder="anna", command="unheard-of", state=StepState.DONE)
    assert told(step) == "unheard-of"
    assert told(step, lambda text, count: f"{text.upper()} {count}") == "UNHEARD-OF 1"


def test_a_long_quote_is_cut_between_words() -> None:
    text = cut("word " * 50 + "\n end")
    assert (len(text) <= 120, text.endswith("word…")) == (True, True)
    assert cut(" two\n words ") == "two words"


def test_work_in_batches_is_one_row_with_its_count(opened: Project) -> None:
    step: int | None = None
    for number in range(3):
        more = AddArticles(articles=(article(f"More {number}."), article(f"And more {number}.")))
        step = opened.do(more, step=step)
    assert _latest(opened) == "Added 6 articles"
    assert len(opened.history.page()) == 5
    opened.undo()
    assert [step.state for step in opened.history.page()][:2] == [StepState.UNDONE, StepState.DONE]
    opened.do(SetTag(statements=("made",), topic="roaming"))
    assert "Added 6 articles" not in [told(step) for step in opened.history.page()]


def test_the_pages_follow_each_other(opened: Project) -> None:
    for number in range(7):
        opened.do(EditTopic(topic=Topic(slug="trade", name=f"Trade {number}")))
    whole = opened.history.page()
    first = opened.history.page(limit=4)
    rest = opened.history.page(before=first[-1].step)
    assert [*first, *rest] == whole
    assert [step.step for step in whole] == sorted((step.step for step in whole), reverse=True)


def test_steps_are_found_by_words_coder_and_article(opened: Project) -> None:
    opened.history.coder = "boris"
    opened.do(SetTag(statements=("made",), topic="roaming"))
    opened.do(RecordSuggestions(articles={TWO.id: suggestions(TWO.body)}))
    opened.do(RemoveArticles(ids=(ONE.id,)))

    def found(words: str = "", **others: str) -> list[str]:
        return [told(step).split(" ")[0] for step in opened.history.page(wanted_steps(words, **others))]

    assert found("FLAX") == ["Removed", "Tagged", "Marked", "Made", "Added"]
    assert found("flax tagged") == ["Tagged"]
    assert found("tagged roaming") == ["Tagged"]
    assert found("quote") == found("title") == []
    assert found(coder="boris") == ["Removed", "Found", "Tagged"]
    assert found(article=TWO.id) == ["Found", "Added"]
    assert found("found", coder="anna") == []
    assert opened.history.coders() == ["anna", "boris"]
    translated = wanted_steps("getaggt5", translate=lambda text, count: text.replace("Tagged", f"Getaggt{count}"))
    assert [step.command for step in opened.history.page(translated)] == ["set-tag"]


def test_no_list_sorts_or_reads_the_whole_journal(opened: Project) -> None:
    """100,000 steps must open at once: lists walk along an index, newest first; that of an article sorts its own."""
    plans: list[str] = []
    opened._store.db.conn.set_trace_callback(plans.append)
    for wanted in (None, HistoryFilter(coder="anna"), HistoryFilter(article=ONE.id)):
        opened.history.page(wanted, before=100)
    opened._store.db.conn.set_trace_callback(None)
    queries = [each for each in plans if "SELECT" in each]
    assert len(queries) == 3
    for query in queries:
        lines = [row[3] for row in opened._store.db.execute(f"EXPLAIN QUERY PLAN {query}")]
        sorts = any("TEMP B-TREE" in line for line in lines)
        assert sorts == ("journal_articles" in query), lines
        assert not [line for line in lines if line.startswith("SCAN") and "USING" not in line], lines


def test_undo_and_redo_go_on_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    with closing(project(path, articles=[ONE, TWO])) as first:
        first.do(MADE)
        first.do(SetTag(statements=("made",), topic="roaming"))
        first.undo()
    with closing(Project.open(path, coder="boris")) as second:
        assert (second.history.undo_title(), second.history.redo_title()) == ("Make statement", "Tag with topic")
        again = second.redo()
        assert (told(again.step), again.statements, again.articles) == (
            "Tagged “Exports of flax” with roaming", ("made",), (ONE.id,)
        )  # fmt: skip
        second.undo()
        second.undo()
    with closing(Project.open(path, coder="boris")) as third:
        third.undo()
        with pytest.raises(CorpusError, match="nothing to undo"):
            third.undo()
        for _ in range(3):
            third.redo()
        assert third.topics.counts() == {"trade": 1, "roaming": 1}
        assert third.check().problems == []


def test_going_back_is_one_change_for_those_who_listen(opened: Project) -> None:
    heard: list[Changed] = []
    opened.do(AddArticles(articles=(article("Third."),)))
    third = next(each for each in opened.articles.ids() if each not in (ONE.id, TWO.id))
    opened.do(RemoveArticles(ids=(third,)))
    opened.do(RemoveArticles(ids=(ONE.id,)))
    start = opened.history.page()[-2].step
    opened.subscribe(heard.append)
    done = opened.history.undo(down_to=start)
    assert (done.steps, told(done.step)) == (5, "Made the statement “Exports of flax”")
    # What came and went in between is neither added nor removed.
    assert (heard[0].added, heard[0].removed, len(heard)) == ({ONE.id}, frozenset(), 1)
    assert opened.history.page()[0].state is StepState.UNDONE
    last = opened.history.page()[0].step
    assert opened.history.redo(up_to=last).steps == 5
    assert heard[1].removed == {ONE.id}
    assert opened.check().problems == []


def test_going_back_to_where_we_are_or_to_the_future_is_refused(opened: Project) -> None:
    here = opened.history.here()
    assert here is not None
    with pytest.raises(CorpusError, match="nothing to undo"):
        opened.history.undo(down_to=here)
    opened.undo()
    with pytest.raises(CorpusError, match="undone already"):
        opened.history.undo(down_to=here)
    with pytest.raises(CorpusError, match="nothing to redo"):
        opened.history.redo(up_to=1)
    assert opened.history.count_after(1) == 2
