"""Finding repeats in a project: planted ones, those of the sample export, and only what is new against all."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from benchmarks.planted.brief import BRIEF
from benchmarks.planted.measuring import Score, score
from benchmarks.planted.stories import planted
from benchmarks.planted.style import Style
from benchmarks.planted.wire import WIRE
from corpus.commands.articles import AddArticles
from corpus.commands.texts import EditText
from corpus.domain.articles import Article
from corpus.domain.edits import Edit
from corpus.project import Project
from corpus.store.repeats import METHOD
from corpus.tasks.repeats import Comparer, FindRepeatsTask, RepeatReport
from tests.corpus.load.papers import articles
from tests.corpus.making import article, project
from tests.corpus.tasks.running import finish
from tests.shared import shared

_STORY = " ".join(
    f"The {each} of the linen mill in Orsha was counted twice by Vera." for each in ("roof", "gate", "loom")
)


@pytest.fixture(name="opened")
def _opened(tmp_path: Path) -> Iterator[Project]:
    with closing(project(tmp_path / "p.db")) as opened:
        yield opened


def _find(opened: Project) -> RepeatReport:
    return cast("RepeatReport", finish(opened, opened.finding_repeats()))


def _add(opened: Project, *made: Article) -> None:
    opened.do(AddArticles(articles=made))


@pytest.mark.parametrize("style", [WIRE, BRIEF], ids=["wire", "brief"])
def test_planted_repeats_are_found(opened: Project, style: Style) -> None:
    assert _scored(opened, style, 20).f1 >= 0.9


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 5])
@pytest.mark.parametrize("style", [WIRE, BRIEF], ids=["wire", "brief"])
def test_planted_repeats_are_found_among_two_thousand(opened: Project, style: Style, seed: int) -> None:
    found = _scored(opened, style, 500, seed=seed)
    assert found.f1 >= 0.95
    assert found.precision >= 0.99


def _scored(opened: Project, style: Style, count: int, *, seed: int = 1) -> Score:
    stories = planted(count, count, 2 * count, style=style, seed=seed)
    made = [story.article(at) for at, story in enumerate(stories)]
    _add(opened, *made)
    _find(opened)
    return score(opened, stories, made)


def test_the_sample_export_has_two_pairs(opened: Project) -> None:
    raw = (shared("fixtures/lexis") / "LexisNexisTools-sample.TXT").read_bytes()
    made = articles(raw, "sample.TXT")
    _add(opened, *made)
    _find(opened)
    pairs = {tuple(sorted(opened.repeats.of(each.id))) for each in made} - {()}
    assert pairs == {tuple(sorted((made[one - 1].id, made[other - 1].id))) for one, other in ((2, 5), (4, 6))}


def test_only_what_is_new_is_compared_with_all(opened: Project) -> None:
    first, copy = article(_STORY, title="First"), article(f"{_STORY} And so on.", title="Copy")
    _add(opened, first)
    assert _find(opened).compared == 1
    _add(opened, copy, article("Roaming ends in June."))
    report = _find(opened)
    assert (report.compared, [(each.id, each.like) for each in report.repeats]) == (2, [(copy.id, first.id)])
    assert report.repeats[0].likeness > 0.9
    assert opened.repeats.likeness(first.id, copy.id) == report.repeats[0].likeness
    assert _find(opened) == RepeatReport()
    assert [(line.title, line.likeness) for line in opened.repeats.lines()] == [
        ("First", None), ("Copy", report.repeats[0].likeness)
    ]  # fmt: skip


def test_a_stopped_search_goes_on_where_it_stopped(opened: Project) -> None:
    _add(opened, *(article(f"{_STORY} Part {each} of it.") for each in range(4)))
    with closing(FindRepeatsTask(opened.path, pace=1).run()) as steps:
        for _, step in zip(range(3), steps, strict=False):
            if step.command:
                opened.do(step.command)
    assert len(opened.repeats.waiting()) == 2
    assert _find(opened).compared == 2
    assert opened.repeats.counts() == (1, 3)


def test_a_text_that_was_edited_meanwhile_is_compared_again(opened: Project) -> None:
    first, copy = article(_STORY), article(f"{_STORY} And so on.")
    _add(opened, first, copy)
    with closing(opened.finding_repeats().run()) as steps:
        commands = [step.command for step in steps if step.command]
    opened.do(EditText(article_id=copy.id, edits=(Edit(start=0, old=copy.body[:20], new="Nothing"),)))
    for command in commands:
        opened.do(command)
    assert opened.repeats.waiting() == [copy.id]
    assert _find(opened).compared == 1


def test_what_another_method_found_is_found_anew(opened: Project) -> None:
    _add(opened, article(_STORY), article(f"{_STORY} And so on."))
    _find(opened)
    db = opened._store.db
    before = {
        name: list(db.query(f"SELECT * FROM {name}")) for name in ("signatures", "likenesses", "signature_hashes")
    }
    with db.conn:
        db.execute("UPDATE signatures SET method = ?", [METHOD + 1])
        db.execute("UPDATE likenesses SET likeness = 0.1")
    assert _find(opened).compared == 2
    assert {name: list(db.query(f"SELECT * FROM {name}")) for name in before} == before


def test_signatures_are_the_same_everywhere(opened: Project) -> None:
    """What is kept is compared with what other versions of the library will make: a change is a new method."""
    _add(opened, article(_STORY))
    comparer = Comparer(opened._store)
    hashes = comparer.compare(opened.articles.ids())[0].hashes
    assert hashlib.sha256(repr(list(hashes)).encode()).hexdigest()[:16] == "2d2a0d4bce1535f6"
