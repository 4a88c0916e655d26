"""The project file: what it is, what is refused, and that refusing changes nothing."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles, EditArticle, RemoveArticles, SetArticleState
from corpus.domain.articles import ArticleState
from corpus.domain.errors import CorpusError
from corpus.domain.topics import Codebook, Topic
from corpus.project import Project
from corpus.store import migrations
from corpus.store.store import Store
from tests.corpus.making import CODEBOOK, article, project


def test_a_new_file_is_a_plain_sqlite_file_with_plain_names(tmp_path: Path) -> None:
    project(tmp_path / "p.db", articles=[article(agency="BelTA")]).close()
    with closing(sqlite3.connect(tmp_path / "p.db")) as db:
        names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert names >= {"articles", "mentions", "statements", "tags", "topics", "actors", "coders", "journal"}
        assert db.execute("SELECT agency, state FROM articles").fetchall() == [("BelTA", "new")]
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_nothing_but_the_file_is_left_after_closing(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    project(tmp_path / "in" / "p.db", articles=[article()]).close()
    assert [each.name for each in (tmp_path / "in").iterdir()] == ["p.db"]


def test_writing_is_durable(tmp_path: Path) -> None:
    with closing(Store.create(tmp_path / "p.db")) as store:
        assert store.db.execute("PRAGMA synchronous").fetchone() == (2,)
        assert store.db.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_creating_over_something_fails_and_leaves_it(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear Vera")
    with pytest.raises(CorpusError, match="already exists"):
        Project.create(path, coder="anna", codebook=CODEBOOK)
    assert path.read_text() == "Dear Vera"


def test_creating_where_there_is_no_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="cannot be made: there is no folder"):
        Project.create(tmp_path / "no" / "p.db", coder="anna", codebook=CODEBOOK)


def _text(path: Path) -> None:
    path.write_text("not a database")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE articles (id TEXT)")


def _newer_version(path: Path) -> None:
    Store.create(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")


def _unknown_step(path: Path) -> None:
    Store.create(path).close()
    with closing(sqlite3.connect(path)) as db, db:
        row = "('quoteline', 'm999_future', '2030-01-01')"
        db.execute(f"INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES {row}")


def _truncated(path: Path) -> None:
    project(path, articles=[article()]).close()
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (_text, "is not a Quoteline project"),
        (_empty, "is not a Quoteline project"),
        (_other_database, "is not a Quoteline project"),
        (_newer_version, "newer Quoteline"),
        (_unknown_step, "newer Quoteline"),
        (_truncated, "is damaged"),
    ],
)
def test_a_file_that_is_no_good_project_is_refused_and_left(
    tmp_path: Path, make: Callable[[Path], None], sentence: str
) -> None:
    path = tmp_path / "p.db"
    make(path)
    before = path.read_bytes()
    with pytest.raises(CorpusError, match=sentence):
        Project.open(path, coder="anna")
    assert path.read_bytes() == before


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="does not exist"):
        Project.open(tmp_path / "p.db", coder="anna")
    assert not (tmp_path / "p.db").exists()


def test_a_folder_is_not_a_project(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="not a Quoteline project"):
        Project.open(tmp_path, coder="anna")


def test_names_with_any_characters(tmp_path: Path) -> None:
    path = tmp_path / "союз 50% ?#& 'ы'.db"
    project(path, articles=[article()]).close()
    opened = Project.open(path, coder="anna")
    assert opened.articles.count() == 1
    opened.close()


def test_reading_only_refuses_changes(tmp_path: Path) -> None:
    project(tmp_path / "p.db").close()
    opened = Project.open(tmp_path / "p.db", coder="anna", read_only=True)
    with pytest.raises(CorpusError, match="reading only"):
        opened.do(AddArticles(articles=(article(),)))
    opened.close()


def test_a_file_that_another_program_is_writing_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.store.connection._BUSY_SECONDS", 0.01)
    opened = project(tmp_path / "p.db")
    with closing(sqlite3.connect(tmp_path / "p.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CorpusError, match="written by another program"):
            opened.do(AddArticles(articles=(article(),)))
    opened.do(AddArticles(articles=(article(),)))
    assert opened.articles.count() == 1
    opened.close()


def test_search_follows_every_change(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db", articles=[article()])
    (one,) = opened.articles.ids()

    def found(words: str) -> int:
        opened._store.db.execute("INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)")
        return len(opened.search.find(words))

    assert found("flax") == 1
    opened.do(EditArticle(id=one, headline="Linen"))
    assert (found("linen"), found("flax")) == (1, 1)
    opened.do(SetArticleState(ids=(one,), state=ArticleState.DONE))
    opened.do(RemoveArticles(ids=(one,)))
    assert found("flax") == 0
    for _ in range(3):
        opened.undo()
    assert (found("linen"), found("flax")) == (0, 1)
    opened.close()


def test_a_file_that_nothing_can_be_written_beside_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project(tmp_path / "p.db", articles=[article()]).close()
    monkeypatch.setattr(os, "access", lambda *_asked: False)
    opened = Project.open(tmp_path / "p.db", coder="anna", read_only=True)
    assert opened.articles.count() == 1
    assert [each.name for each in tmp_path.glob("p.*")] == ["p.db"]
    opened.close()


def test_a_codebook_may_name_a_topic_before_the_one_above_it(tmp_path: Path) -> None:
    fees = Topic(slug="fees", name="Fees", parent="roaming")
    tree = Codebook(name="tree", topics=(fees, Topic(slug="roaming", name="Roaming")))
    opened = Project.create(tmp_path / "p.db", coder="anna", codebook=tree)
    assert [(topic.slug, topic.position) for topic in opened.topics.all()] == [("fees", 0), ("roaming", 1)]
    opened.close()


def test_a_project_that_cannot_be_filled_leaves_no_file(tmp_path: Path) -> None:
    broken = Codebook(name="broken", topics=(Topic(slug="Not a slug", name="N"),))
    with pytest.raises(CorpusError, match="slug"):
        Project.create(tmp_path / "p.db", coder="anna", codebook=broken)
    assert not list(tmp_path.glob("p.db*"))
