"""A concordance finds what the search finds, in code points, in order, and a pattern without end is stopped."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from corpus.domain import concordance as rules
from corpus.domain.concordance import ConcordanceLine, Sort, SortKeys, around, finder_of
from corpus.domain.errors import CorpusError
from corpus.domain.expressions import compiled
from corpus.domain.filters import ArticleFilter
from corpus.domain.spans import span
from corpus.project import Project
from corpus.tasks import concordance as tasks
from corpus.tasks.concordance import ConcordanceTask, SaveConcordanceTask, SortTask, each_line, lines_of
from tests.corpus.making import article, project

_TEXTS = (
    article("Flax 😀 and linen.\nThe flax board of Orsha meets.\n", agency="BelTA", published="2024-05-02"),
    article("Ёлка, елка и за́мок. Лён.\n", agency="TASS", published="2024-05-01"),
    article("Linen alone, old flax.\n", agency="BelTA", published="2024-04-01"),
)
_QUERIES = (
    "flax",
    "li*",
    '"flax board"',
    "flax NEAR linen",
    "flax -agency:TASS",
    "елка OR замок",
    "flax before:2024-05",
)


@pytest.fixture(name="opened", scope="module")
def _opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    opened = project(tmp_path_factory.mktemp("concordance") / "p.db", articles=_TEXTS)
    yield opened
    opened.close()


def _ran(task: ConcordanceTask) -> tasks.Places:
    found = tasks.Places()
    for _ in task.run():
        found.extend(task.take())
    return found


def _lines(opened: Project, query: str, sort: Sort = Sort.DATE, *, expression: bool = False) -> list[ConcordanceLine]:
    places = _ran(opened.concordance(finder_of(query, expression=expression)))
    sorting = SortTask(places, sort)
    list(sorting.run())
    return list(lines_of(opened.texts, places, sorting.report()))


@pytest.mark.parametrize("query", _QUERIES)
def test_articles_are_those_of_the_search(opened: Project, query: str) -> None:
    lines = _lines(opened, query)
    assert lines
    assert {each.article_id for each in lines} == {hit.article_id for hit in opened.search.find(query)}
    for each in lines:
        assert opened.articles.body(each.article_id)[each.span.start : each.span.end] == each.hit
    assert lines == list(each_line(opened.texts, finder_of(query, expression=False)))


def test_scope_and_order(opened: Project) -> None:
    key = opened.articles.ids()[0]
    finder = finder_of("flax", expression=False)
    assert len(_ran(opened.concordance(finder, ArticleFilter(words="linen", agency="BelTA")))) == 3
    assert len(_ran(opened.concordance(finder, article=key))) == 2
    assert [each.before for each in _lines(opened, "flax")] == ["", "Flax 😀 and linen. The ", "Linen alone, old "]
    assert [each.before[-4:] for each in _lines(opened, "flax", Sort.LEFT)] == ["", "old ", "The "]
    assert [each.after for each in _lines(opened, "flax", Sort.RIGHT)][1].startswith(" 😀 and")
    assert [each.hit for each in _lines(opened, "li* OR board", Sort.HIT)] == ["board", "Linen", "linen"]


def test_sorting_many_is_stable_and_whole() -> None:
    places = tasks.Places()
    for number in range(2_500):
        places.numbers.append(number)
        places.keys[Sort.LEFT].append(str(number % 7))
    task = SortTask(places, Sort.LEFT)
    list(task.run())
    assert list(task.report()) == sorted(range(2_500), key=lambda each: (each % 7, each))


def test_what_is_sorted_by_are_words_as_the_search_compares_them() -> None:
    body = "Ста́рая Ёлка, и ФЛАКС у моря."
    place = span(body.index("ФЛАКС"), body.index("ФЛАКС") + 5)
    assert SortKeys(body).of(place) == ("и елка старая", "флакс у моря", "у моря")
    assert around("a\n\nb c", span(3, 4)) == ("a ", "b", " c")


def test_more_places_than_are_held_are_told(opened: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "MOST", 2)
    task = opened.concordance(finder_of("flax", expression=False))
    assert len(_ran(task)) == 2
    assert task.report().more


def test_an_expression_ignores_case_and_knows_lines_and_letters(opened: Project) -> None:
    assert [each.hit for each in _lines(opened, r"^the \p{L}+", expression=True)] == ["The flax"]
    assert [each.hit for each in _lines(opened, r"[её]лка", expression=True)] == ["Ёлка", "елка"]
    assert _lines(opened, "x*", expression=True)[0].hit == "x"


def test_a_pattern_without_end_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "_SECONDS", 0.05)
    endless = tuple(article(f"{'a' * 40}! {number}\n") for number in range(6))
    opened = project(tmp_path / "p.db", articles=endless)
    task = opened.concordance(finder_of("(a|aa)+$", expression=True))
    assert len(_ran(task)) == 0
    report = task.report()
    opened.close()
    assert (report.slow, report.looked) == (3, 3)
    assert "simpler" in report.stopped


@pytest.mark.parametrize(
    ("expression", "place", "reason"),
    [
        ("(flax", 6, "“)” is missing"),
        ("flax)", 5, "closes nothing"),
        ("[fl", 4, "“]” is missing"),
        ("a**", 3, "repeated twice"),
        ("*a", 1, "nothing before it"),
        (r"\p{Foo}", 8, "no such property"),
        ("((a{1000}){1000}){1000}", 1, "multiply to too much"),
        ("(" * 900, 1, "nested"),
    ],
)
def test_what_is_wrong_with_an_expression_is_told_where_it_is(expression: str, place: int, reason: str) -> None:
    with pytest.raises(CorpusError) as caught:
        compiled(expression)
    assert caught.value.facts["place"] == place
    assert reason in str(caught.value)


@pytest.mark.parametrize("act", [lambda: finder_of("agency:BelTA", expression=False), lambda: compiled("")])
def test_what_has_nothing_to_look_for_is_refused(act: Callable[[], object]) -> None:
    with pytest.raises(CorpusError, match=r"none|no regular expression"):
        act()


def test_a_saved_concordance_has_no_formula_and_a_cancelled_one_leaves_the_file(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db", articles=[article("\n=CMD flax, x\n", agency="=A")])
    places = _ran(opened.concordance(finder_of("CMD", expression=False)))
    target = tmp_path / "out.csv"
    target.write_text("before")
    steps = SaveConcordanceTask(opened.path, target, places, [0]).run()
    next(iter(steps))
    steps.close()  # type: ignore[attr-defined]
    assert target.read_text() == "before"
    list(SaveConcordanceTask(opened.path, target, places, [0]).run())
    opened.close()
    head, row = target.read_bytes().decode("utf-8-sig").splitlines()
    assert head.split(",")[-3:] == ["before", "hit", "after"]
    assert row.endswith(",'=A,,2,5,'=,CMD,\"flax, x\"")
