"""Learning from a project's own decisions, from the first one to suggestions that use them."""

import subprocess
import sys
from pathlib import Path

import pytest

from corpus.commands.decisions import Accept, Reject
from corpus.commands.learning import KeepLearned, SetLearning
from corpus.commands.statements import MakeStatement
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.commands.topics import AddTopic
from corpus.domain.errors import CorpusError
from corpus.domain.learned import Decision, LearnedParts, LearnReport
from corpus.domain.spans import span
from corpus.domain.statements import Kind
from corpus.domain.topics import Topic
from corpus.project import Project
from corpus.store.store import Store
from corpus.tasks.base import Task
from corpus.tasks.suggesting import SuggestReport
from tests.corpus.making import article, project, suggestions
from tests.corpus.nlp.learning.topics import BEES, OTHERS

NEW = article("MINSK, 3 May (BelTA) - The beekeeper sold honey and wax, Vera Lipnitskaya said.\n")


def coded(path: Path) -> Project:
    """A project with a new topic, four statements tagged with it, others without, and an article that is new."""
    texts = [article(f"{text}\n") for text in (*BEES, *OTHERS)]
    made = project(path, articles=[*texts, NEW])
    made.do(AddTopic(topic=Topic(slug="bees", name="Orchards and hives", colour="#123456")))
    for at, each in enumerate(texts):
        made.do(MakeStatement(article_id=each.id, spans=(span(0, len(each.body) - 1),), kind=Kind.INDIRECT))
        (statement,) = made.statements.of_article(each.id)
        if at < len(BEES):
            made.do(SetTag(statements=(statement.id,), topic="bees"))
    return made


def learn(made: Project) -> LearnReport:
    task = made.learning()
    run(made, task)
    return task.report()


def run(made: Project, task: Task) -> None:
    for step in task.run():
        if step.command is not None:
            made.do(step.command)


def suggest(made: Project, *, learned: bool = True) -> tuple[set[str], SuggestReport]:
    """The topics that are suggested for the new article."""
    task = made.suggesting([NEW.id], learned=learned)
    run(made, task)
    tags = made.statements.tags_of_article(NEW.id).values()
    return {tag.topic for each in tags for tag in each}, task.report()


def kept(made: Project) -> LearnedParts | None:
    store = Store.open(made.path, read_only=True)
    try:
        return store.learned.parts()
    finally:
        store.close()


def test_what_was_learned_is_used_for_suggestions_and_can_be_switched_off(tmp_path: Path) -> None:
    made = coded(tmp_path / "a.db")
    assert suggest(made)[0] == set()
    report = learn(made)
    assert report.decisions == len(BEES) + len(OTHERS)
    assert {each.topic: each.accepted for each in report.topics} == {"trade": 0, "roaming": 0, "bees": 4}
    topics, suggested = suggest(made)
    assert (topics, suggested.model[-8:], suggested.refused) == ({"bees"}, "+learned", "")
    assert suggest(made, learned=False)[0] == set()
    made.do(SetLearning(on=False))
    assert suggest(made)[0] == set()
    made.do(SetLearning(on=True))
    assert suggest(made)[0] == {"bees"}
    assert made.check().problems == []
    made.close()


def test_learning_is_derived_and_leaves_no_trace_in_the_journal(tmp_path: Path) -> None:
    made = coded(tmp_path / "a.db")
    before, title = len(made.history.entries()), made.history.undo_title()
    learn(made)
    first = kept(made)
    assert first is not None
    assert (len(made.history.entries()), made.history.undo_title()) == (before, title)
    learn(made)
    assert kept(made) == first
    made.do(KeepLearned(learned=None))
    assert kept(made) is None
    assert made.check().problems == []
    made.close()


def test_nothing_is_kept_where_nothing_was_decided(tmp_path: Path) -> None:
    made = project(tmp_path / "a.db", articles=[NEW])
    report = learn(made)
    assert (report.decisions, [each.used for each in report.topics], kept(made)) == (0, [False, False], None)
    made.close()


def test_fresh_decisions_are_those_since_the_last_learning(tmp_path: Path) -> None:
    made = coded(tmp_path / "a.db")
    assert (made.learned.fresh(), made.learned.report()) == (len(BEES), None)
    learned = learn(made)
    assert made.learned.fresh() == 0
    report = made.learned.report()
    assert report is not None
    assert (report.decisions, report.topics) == (learned.decisions, learned.topics)
    (statement,) = made.statements.of_article(article(f"{OTHERS[0]}\n").id)
    made.do(SetTag(statements=(statement.id,), topic="trade"))
    assert made.learned.fresh() == 1
    made.undo()
    assert made.learned.fresh() == 0
    suggest(made)
    assert made.learned.fresh() == 0  # what is suggested is no decision
    made.do(KeepLearned(learned=None, moment="2020"))
    assert (made.learned.fresh(), made.learned.report()) == (len(BEES), None)
    made.close()


def test_decisions_that_were_imported_with_old_dates_are_fresh(tmp_path: Path) -> None:
    made, other = coded(tmp_path / "a.db"), project(tmp_path / "b.db")
    made.do(KeepLearned(learned=None))
    run(made, made.exporting(tmp_path / "a.json", format="json"))
    other.do(KeepLearned(learned=None, moment="2999"))
    run(other, other.importing(tmp_path / "a.json"))
    assert (made.learned.fresh(), other.learned.fresh()) == (0, len(BEES))
    made.close()
    other.close()


def test_what_was_learned_is_told_unless_it_is_forged(tmp_path: Path) -> None:
    made = coded(tmp_path / "a.db")
    made.do(KeepLearned(learned=LearnedParts(parts=(("about", b"forged"),))))
    with pytest.raises(CorpusError) as caught:
        made.learned.report()
    assert caught.value.code == "learned-invalid"
    made.close()


@pytest.mark.parametrize("name", ["about", "terms"])
def test_a_forged_part_is_refused_and_the_codebook_is_used(tmp_path: Path, name: str) -> None:
    made = coded(tmp_path / "a.db")
    learn(made)
    parts = kept(made)
    assert parts is not None
    made.do(KeepLearned(learned=LearnedParts(parts=tuple((dict(parts.parts) | {name: b"forged"}).items()))))
    topics, report = suggest(made)
    assert topics == set()
    assert report.articles == 1
    assert report.refused.startswith("What was learned from decisions cannot be used")
    made.close()


def test_decisions_are_what_persons_decided(tmp_path: Path) -> None:
    one, two = article("Exports and roaming.\n"), article("Roaming and exports.\n")
    made = project(tmp_path / "a.db", articles=[one, two])
    made.do(RecordSuggestions(articles={each.id: suggestions(each.body) for each in (one, two)}))
    store = Store.open(made.path, read_only=True)
    assert list(store.learned.decisions()) == []
    (first,) = made.statements.of_article(one.id)
    (second,) = made.statements.of_article(two.id)
    made.do(SetTag(statements=(first.id,), topic="trade"))
    text = first.quote
    wanted = Decision(
        article_id=one.id,
        text=text,
        kind=Kind.DIRECT,
        accepted=frozenset({"trade"}),
        undecided=frozenset({"roaming"}),
    )
    assert list(store.learned.decisions()) == [wanted]
    made.do(Accept(statements=(first.id,)))
    made.do(Reject(statements=(second.id,)))  # its bounds may be wrong, not its topics
    (decision,) = store.learned.decisions()
    assert len(list(store.learned.decisions(most=0))) == 0
    assert (decision.accepted, decision.undecided) == (frozenset({"trade", "roaming"}), frozenset())
    store.close()
    made.close()


def test_learning_is_imported_by_workers_only_and_needs_no_scipy() -> None:
    code = (
        "import sys, corpus.project; print(*(name for name in sys.modules if name.startswith('corpus.nlp')));"
        "import corpus.nlp.learning.learner, corpus.nlp.scoring; print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    before, after = done.stdout.splitlines()
    assert before == ""
    assert {"sklearn", "scipy", "torch", "joblib"} & set(after.split()) == set()
