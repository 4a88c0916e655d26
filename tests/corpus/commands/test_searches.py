"""Saved searches: kept by name, told, undone, taken along by an export, and read from a forged file without harm."""

from pathlib import Path

import pytest

from corpus.commands.searches import RemoveSearch, RenameSearch, SaveSearch
from corpus.commands.settings import set_setting
from corpus.commands.telling import told
from corpus.domain import searches as rules
from corpus.domain.articles import ArticleState
from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter
from corpus.domain.searches import SavedSearch, joined, read_search, search_text
from corpus.exchange.quoteline_shapes import SearchShape
from corpus.project import Project
from corpus.store.store import Writing
from tests.corpus.making import article, project

_FLAX = ArticleFilter(words="flax -state:done", agency="BelTA", state=ArticleState.OPEN, since="2024")


def _names(opened: Project) -> list[str]:
    return [each.name for each in opened.searches.all()]


def test_searches_are_kept_renamed_removed_and_undone(tmp_path: Path) -> None:
    opened = project(tmp_path / "a.db")
    opened.do(SaveSearch(label="  Flax \n in the north ", wanted=_FLAX))
    opened.do(SaveSearch(label="ёлки", wanted=ArticleFilter(words="елка")))
    opened.do(SaveSearch(label="Елка", wanted=ArticleFilter(words="елка*")))
    assert _names(opened) == ["Flax in the north", "Елка", "ёлки"]
    assert opened.searches.get("Flax in the north").wanted == _FLAX
    opened.do(RenameSearch(label="ёлки", to="Trees"))
    opened.do(RemoveSearch(label="Елка"))
    assert _names(opened) == ["Flax in the north", "Trees"]
    steps = [told(each) for each in opened.history.page(limit=3)]
    assert steps == [
        "Removed the saved search Елка",
        "Gave a saved search the name Trees",
        "Saved the search Елка",
    ]
    opened.undo()
    opened.undo()
    assert _names(opened) == ["Flax in the north", "Елка", "ёлки"]
    assert opened.check().problems == []
    opened.close()


def test_what_cannot_be_kept_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = project(tmp_path / "a.db")
    opened.do(SaveSearch(label="one", wanted=_FLAX))
    opened.do(SaveSearch(label="two", wanted=_FLAX))
    monkeypatch.setattr("corpus.commands.searches.MOST", 2)
    for command, code in (
        (SaveSearch(label=" ", wanted=_FLAX), "search-nameless"),
        (SaveSearch(label="x" * 81, wanted=_FLAX), "search-nameless"),
        (SaveSearch(label="x", wanted=ArticleFilter()), "search-empty"),
        (SaveSearch(label="x", wanted=ArticleFilter(words='"open')), "query-invalid"),
        (SaveSearch(label="three", wanted=_FLAX), "searches-too-many"),
        (RenameSearch(label="one", to="two"), "search-taken"),
        (RenameSearch(label="no", to="x"), "search-unknown"),
        (RemoveSearch(label="no"), "search-unknown"),
    ):
        with pytest.raises(CorpusError) as caught:
            opened.do(command)
        assert caught.value.code == code
    opened.do(SaveSearch(label="two", wanted=ArticleFilter(words="linen")))
    assert opened.searches.get("two").wanted == ArticleFilter(words="linen")
    opened.close()


def test_an_export_takes_searches_along_and_an_import_keeps_the_own(tmp_path: Path) -> None:
    one, other = project(tmp_path / "one.db", articles=[article()]), project(tmp_path / "other.db")
    one.do(SaveSearch(label="flax", wanted=_FLAX))
    one.do(SaveSearch(label="both", wanted=ArticleFilter(words="theirs")))
    other.do(SaveSearch(label="both", wanted=ArticleFilter(words="own")))
    list(one.exporting(tmp_path / "one.json", format="json").run())
    task = other.importing(tmp_path / "one.json")
    for step in task.run():
        if step.command:
            other.do(step.command)
    assert (task.report().added["searches"], task.report().known["searches"]) == (1, 1)
    assert other.searches.get("flax").wanted == _FLAX
    assert other.searches.get("both").wanted.words == "own"
    one.close()
    other.close()


def test_a_forged_search_is_left_out(tmp_path: Path) -> None:
    good = search_text(_FLAX)
    assert read_search("x", good) == SavedSearch(name="x", wanted=_FLAX)
    for forged in ("", "3", "{", "{}", '{"words": 3}', '{"state": "gone"}', '{"more": "x"}', '{"words": "\\"open"}'):
        assert read_search("x", forged) is None
    opened = project(tmp_path / "a.db")
    with opened._store.transaction():
        set_setting(Writing.begin(opened._store, "anna"), f"{rules.KEPT}x", "{}")
    assert opened.searches.all() == []
    opened.close()


def test_every_part_of_a_filter_can_be_exported() -> None:
    assert set(SearchShape.__struct_fields__) == {"name", *ArticleFilter.__dataclass_fields__}


def test_more_restricts_a_saved_search_further() -> None:
    more = ArticleFilter(words="linen OR hemp", since="2025")
    assert joined(_FLAX, more).words == "(flax -state:done) (linen OR hemp)"
    assert joined(_FLAX, more).since == "2025"
    assert joined(_FLAX, ArticleFilter()) == _FLAX
