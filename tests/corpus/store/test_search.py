"""What a person types into the search box: what it finds, and that every text is a query or explained."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.commands.decisions import Accept
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter
from corpus.domain.query import parse
from corpus.domain.query_fields import FIELDS, FORMS
from corpus.project import Project
from corpus.store.query_sql import match_of
from tests.corpus.making import TEXT, article, project, suggestions

TEXTS = {
    "flax": article(TEXT, title="Flax grows", agency="BelTA", place="Minsk", published="2024-05-03"),
    "linen": article(
        "Linen exports of Vitebsk grew by 5% in a year.\n", title="Linen", agency="TASS", published="2023"
    ),
    "tree": article(
        "Ёлка стоит. Роўмінг, п’яць, пʼять.\n", title="Зелёный лес", agency="ITAR-TASS", published="--05-03"
    ),
    "cafe": article("A café sells flax cakes and linen. It's good.\n", title="Café", published="2023-06-10"),
}


@pytest.fixture(name="made", scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    opened = project(tmp_path_factory.mktemp("search") / "p.db", articles=list(TEXTS.values()))
    key = TEXTS["flax"].id
    opened.do(RecordSuggestions(articles={key: suggestions(TEXTS["flax"].body)}))
    yield opened
    opened.close()


def found(made: Project, words: str) -> str:
    """The names of the articles that a query finds, by all ways of asking."""
    names = {each.id: name for name, each in TEXTS.items()}
    hits = {hit.article_id for hit in made.search.find(words)}
    wanted = ArticleFilter(words=words)
    listed, counted = made.articles.ids(wanted), made.articles.counts_by_state(wanted)
    assert hits == set(listed)
    assert sum(counted.values()) == len(listed)
    assert made.articles.ids_and_counts(wanted) == (listed, counted)
    with pytest.MonkeyPatch.context() as patch:  # as if there were many: along the order of the list
        patch.setattr("corpus.store.articles._FEW", -1)
        assert (made.articles.ids(wanted), made.articles.counts_by_state(wanted)) == (listed, counted)
        assert made.articles.ids_and_counts(wanted) == (listed, counted)
    return " ".join(sorted(names[each] for each in hits))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("FLAX", "cafe flax"),
        ("flax cakes", "cafe"),
        ('"flax cakes"', "cafe"),
        ("“flax cakes”", "cafe"),
        ('"cakes flax"', ""),
        ("lin*", "cafe linen"),
        ('"flax cak"*', "cafe"),
        ("flax OR linen", "cafe flax linen"),
        ("flax NOT linen", "flax"),
        ("flax AND NOT linen", "flax"),
        ("flax -linen", "flax"),
        ("-flax", "linen tree"),
        ("NOT (flax OR linen)", "tree"),
        ("-(-flax)", "cafe flax"),
        ("(flax OR vitebsk) linen", "cafe linen"),
        ("flax NEAR linen", "cafe"),
        ("flax NEAR/1 linen", ""),
        ("NEAR(flax linen, 2)", "cafe"),
        ("NEAR(flax lin*)", "cafe"),
        ("title:flax", "flax"),
        ('title:"flax grows"', "flax"),
        ("title:caf*", "cafe"),
        ("agency:belta", "flax"),
        ("agency:tass", "linen tree"),
        ("agency:bel*", "flax"),
        ("agency:bel", ""),
        ("place:minsk", "flax"),
        ("flax OR agency:tass", "cafe flax linen tree"),
        ("flax -agency:belta", "cafe"),
        ("linen OR NOT agency:tass", "cafe flax linen"),
        ("-agency:tass -place:minsk", "cafe"),
        ("state:new title:linen", "linen"),
        ("state:done", ""),
        ("before:2023-06", "linen"),
        ("after:2023-06", "cafe flax"),
        ("after:2023-06 before:2024", "cafe"),
        ("has:suggestions", "flax"),
        ("has:repeats", ""),
        ("елка", "tree"),
        ("ЁЛКА", "tree"),
        ("зеленый", "tree"),
        ("роўмінг", "tree"),
        ("п'яць", "tree"),
        ("пʼяць", "tree"),
        ("п’ять", "tree"),
        ("cafe", "cafe"),
        ("it’s", "cafe"),
        ('"title:flax"', ""),
        ("http://flax", ""),
    ],
)
def test_what_is_found(made: Project, words: str, names: str) -> None:
    assert found(made, words) == names


def test_fields_of_decisions(tmp_path: Path) -> None:
    one, two = TEXTS["flax"], TEXTS["linen"]
    made = project(tmp_path / "p.db", articles=[one, two])
    made.do(RecordSuggestions(articles={one.id: suggestions(one.body)}))
    (statement,) = made.statements.of_article(one.id)
    topic = made.statements.tags_of(statement.id)[0].topic
    for words in (f"topic:{topic}", f"-state:done topic:{topic[:3]}* OR nothing", 'speaker:"vera lip*"'):
        if "*" not in words or "speaker" in words:
            assert found(made, words) == "flax", words
    assert found(made, f"coder:{made.coder}") == ""
    made.do(Accept(statements=(statement.id,)))
    for words in (f"coder:{made.coder}", "speaker:lipnitskaya", f"flax coder:{made.coder} -speaker:lukin"):
        assert found(made, words) == "flax", words
    assert found(made, "speaker:lipnitskaya agency:TASS") == ""
    made.close()


def test_an_excerpt_has_the_letters_of_the_article(made: Project) -> None:
    (hit,) = made.search.find("елка")
    assert hit.excerpt.startswith("[Ёлка] стоит")
    (hit,) = made.search.find("agency:belta")
    assert hit.excerpt.startswith(TEXTS["flax"].body[:20])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('linen "flax', "the quotation mark before “flax” is not closed"),
        ('flax"', "the quotation mark at the end opens nothing"),
        ("AND", "a word is missing before “AND”"),
        ("flax AND", "a word is missing after “AND”"),
        ("OR flax", "a word is missing before “OR”"),
        ("flax AND OR linen", "a word is missing after “AND”"),
        ("NOT", "a word is missing after “NOT”"),
        ("(flax", "“(” before “flax” is not closed"),
        ("flax)", "“)” closes nothing"),
        (")", "“)” closes nothing"),
        ("flax ()", "nothing stands between “(” and “)”"),
        ("(", "“(” is not closed"),
        ("flax NEAR title:x", "stands between two words or phrases"),
        ("a NEAR b NEAR/3 c", "says another distance"),
        ("NEAR(a)", "needs two words"),
        ("title:", "“title:” has no value; write it like title:"),
        ("title:(a b)", "“title:” has no value"),
        ("title:...", "has no value"),
        ("autor:anna", "“autor:” in “autor:anna” is no field; the fields are title, agency"),
        ("state:old", "state can be new, open, done"),
        ("before:June", "“before:June” has no date; write it like before:2023-06"),
        ("has:x", "has can be suggestions"),
        ("(" * 6 + "a" + ")" * 6, "too many other parentheses"),
        ("a " * 201, "more than 200 words"),
        ("a" * 20_001, "more than 20000 characters"),
        ("...", "it has no words"),
        ('""', "it has no words"),
        (" ", "it has no words"),
    ],
)
def test_a_query_that_is_not_understood_is_explained(words: str, said: str) -> None:
    with pytest.raises(CorpusError) as caught:
        parse(words)
    assert said in str(caught.value)
    assert str(caught.value).startswith("The search cannot be understood: ")


_ANY = st.text(alphabet=st.characters())
_PARTS = st.lists(
    st.sampled_from(["a", "b*", '"c d"', "(", ")", "AND", "OR", "NOT", "NEAR", "NEAR/2", "-", '"', ":", "title:a",
                     "agency:b*", "has:suggestions", "-state:new", "before:2023", "speaker:x", "NEAR(a b, 3)", "ё"])
).map(" ".join)  # fmt: skip


@given(words=_ANY | _PARTS)
def test_whatever_is_typed_is_a_query_or_is_explained(made: Project, words: str) -> None:
    try:
        parse(words)
    except CorpusError as error:
        assert error.code == "query-invalid"
        return
    found(made, words)


def test_hostile_queries_are_within_what_sqlite_takes(made: Project) -> None:
    for words in (
        " OR ".join(["agency:a -b"] * 100),
        "-(a OR place:x " * 5 + ")" * 5,
        " ".join(["-a"] * 200),
        " OR ".join(["b"] * 200),
        " ".join(["speaker:x"] * 200),
    ):
        assert found(made, words) is not None


def test_what_the_help_shows_is_understood() -> None:
    for example in (*(spec.example for spec in FIELDS.values()), *(form for form, _ in FORMS)):
        assert parse(example)


def test_what_the_index_answers_is_asked_at_once() -> None:
    assert match_of(parse('flax "b c"* -d title:e')) == '(("flax" AND "b c"* AND title : "e") NOT ("d"))'
    assert match_of(parse("flax agency:x")) is None
