"""Emptying the trash: what lay there leaves the file, the rest and its history stay, and nothing can be undone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles, EditArticle, RemoveArticles
from corpus.commands.decisions import AcceptAll, Reject
from corpus.commands.statements import MakeStatement
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.commands.telling import told
from corpus.commands.topics import AddTopic, RemoveTopic
from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.spans import span
from corpus.domain.topics import Topic
from corpus.project import Project
from corpus.store import trash_purge
from corpus.store.replay import tables
from tests.corpus.making import article, project, suggestions

KEPT = article("Exports of flax grew by a tenth, she said.", title="Flax")
SECRET = article("Zwieback was the password, he whispered. " * 40, title="Zwieback")
WORDS = (b"Zwieback", b"zwieback", b"password", b"whispered")


def _worked(path: Path) -> Project:
    """A project in which the secret article was worked on, removed, restored, and removed again."""
    made = project(path, articles=[KEPT, SECRET])
    made._store.db.execute("PRAGMA secure_delete = off")  # as most are built; some systems have it on
    made.do(RecordSuggestions(articles={each.id: suggestions(each.body) for each in (KEPT, SECRET)}))
    made.do(AcceptAll(articles=(KEPT.id, SECRET.id)))
    made.do(EditArticle(id=SECRET.id, note="the password is Zwieback"))
    statement = MakeStatement(article_id=SECRET.id, spans=(span(0, 8),), topics=("trade",))
    made.do(statement)
    made.do(Reject(statements=(statement.id,)))
    made.do(RemoveArticles(ids=(SECRET.id,)))
    made.do(AddArticles(articles=(SECRET,)))
    made.do(RemoveArticles(ids=(SECRET.id,)))
    return made


def _file(path: Path) -> bytes:
    """All bytes of the project on the disk, with those of SQLite's log beside it."""
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob("p.db*")))


def _unpacked(made: Project) -> str:
    """What the rows of the journal say, unpacked, with all other tables."""
    rows = [str(change) for change in made._store.journal.standing()]
    return "\n".join([*rows, *made._store.db.conn.iterdump()])


def test_what_lay_there_leaves_the_file(tmp_path: Path) -> None:
    with closing(_worked(tmp_path / "p.db")) as made:
        before = {name: rows for name, rows in tables(made._store.db).items() if name != "trash"}
        assert made.trash.count() == 2
        assert made.history.empty_trash() == 2
        assert made.trash.all() == []
        assert {name: rows for name, rows in tables(made._store.db).items() if name != "trash"} == before
        assert made.check().problems == []
        text = _unpacked(made)
        assert not [word for word in WORDS if word.decode() in text]
    content = _file(tmp_path / "p.db")
    assert not [word for word in WORDS if word in content]
    assert b"flax" in content


def test_the_history_ends_there_and_can_still_be_read(tmp_path: Path) -> None:
    with closing(_worked(tmp_path / "p.db")) as made:
        made.history.empty_trash()
        for act, sentence in ((made.undo, "nothing to undo"), (made.redo, "nothing to redo")):
            with pytest.raises(CorpusError, match=sentence):
                act()
        assert [(told(step), step.state.value) for step in made.history.page()] == [
            ("Removed 2 things for good; what was done before cannot be undone", "base"),
            ("Accept all suggestions: what it was about was removed for good", "base"),
            ("Find suggestions: what it was about was removed for good", "base"),
            ("Add articles: what it was about was removed for good", "base"),
            ("Made the project with the codebook small", "base"),
        ]
        made.do(SetTag(statements=(made.statements.of_article(KEPT.id)[0].id,), topic="trade"))
    with closing(Project.open(tmp_path / "p.db", coder="anna")) as again:
        again.do(RemoveArticles(ids=(KEPT.id,)))
        again.undo()
        assert again.check().problems == []
        with pytest.raises(CorpusError, match="no step 99 in the history"):
            again.history.undo(down_to=99)


def test_one_thing_can_go_and_the_rest_stay(tmp_path: Path) -> None:
    with closing(_worked(tmp_path / "p.db")) as made:
        made.do(RemoveTopic(slug="roaming"))
        made.do(RemoveArticles(ids=(KEPT.id,)))
        (whole,) = [each.id for each in made.trash.all() if each.thing == SECRET.id]
        assert made.history.empty_trash([whole]) == 2  # the article, and its statement that had been removed alone
        assert {each.thing for each in made.trash.all()} == {"roaming", KEPT.id}
        assert made.check().problems == []
        made.do(RestoreFromTrash(ids=tuple(each.id for each in made.trash.all())))
        assert made.topics.counts() == {"trade": 1, "roaming": 1}
        assert made.check().problems == []
    assert not [word for word in WORDS if word in _file(tmp_path / "p.db")]


def test_a_topic_goes_with_its_words_and_leaves_those_below_it_sound(tmp_path: Path) -> None:
    with closing(project(tmp_path / "p.db", articles=[KEPT])) as made:
        made.do(AddTopic(topic=Topic(slug="sweets", name="Sweets", definition="Zwieback")))
        made.do(AddTopic(topic=Topic(slug="cake", name="Cake", parent="sweets")))
        made.do(MakeStatement(article_id=KEPT.id, spans=(span(0, 8),), topics=("sweets", "cake", "trade")))
        for slug in ("cake", "sweets"):
            made.do(RemoveTopic(slug=slug))
        cake, sweets = sorted(made.trash.all(), key=lambda each: each.title)
        made.do(RestoreFromTrash(ids=(cake.id,)))
        assert made.history.empty_trash([sweets.id]) == 1
        assert made.check().problems == []
        assert [topic.slug for topic in made.topics.all()] == ["trade", "roaming", "cake"]
        assert made.topics.counts() == {"trade": 1, "cake": 1}
        assert "Zwieback" not in _unpacked(made)


def test_a_topic_that_was_made_again_keeps_its_history(tmp_path: Path) -> None:
    with closing(project(tmp_path / "p.db", articles=[KEPT])) as made:
        made.do(RemoveTopic(slug="trade"))
        made.do(AddTopic(topic=Topic(slug="trade", name="New trade")))
        made.history.empty_trash()
        assert made.check().problems == []
        assert made.topics.get("trade").name == "New trade"


def test_texts_that_undo_alone_had_kept_go_too(tmp_path: Path) -> None:
    with closing(project(tmp_path / "p.db", articles=[KEPT])) as made:
        made.do(AddArticles(articles=(SECRET,)))
        made.undo()
        made.do(RemoveArticles(ids=(KEPT.id,)))
        made.history.empty_trash()
        assert made.check().problems == []
    assert not [word for word in (*WORDS, b"flax") if word in _file(tmp_path / "p.db")]


def test_emptying_is_announced_and_an_empty_trash_is_no_change(tmp_path: Path) -> None:
    heard: list[Changed] = []
    with closing(_worked(tmp_path / "p.db")) as made:
        made.subscribe(heard.append)
        made.history.empty_trash()
        assert heard == [Changed(trash=True)]
        made.do(RemoveArticles(ids=(KEPT.id,)))
        made.undo()
        assert made.history.empty_trash() == 0
        made.redo()
        assert made.trash.count() == 1


def test_a_file_that_cannot_be_written_anew_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_db: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with closing(_worked(tmp_path / "p.db")) as made:
        made._store.db.execute("PRAGMA wal_checkpoint(truncate)")
        text = SECRET.body.encode()
        before = _file(tmp_path / "p.db").count(text)
        with monkeypatch.context() as patch:
            patch.setattr("corpus.commands.trash_emptying.compact", full)
            with pytest.raises(CorpusError, match="could not be written anew: database or disk is full"):
                made.history.empty_trash()
        assert (made.trash.count(), made.check().problems) == (0, [])
        made._store.db.execute("PRAGMA wal_checkpoint(truncate)")
        assert _file(tmp_path / "p.db").count(text) < before  # overwritten where it lay; older remains are for the next
        assert made.history.empty_trash() == 0
    assert not [word for word in WORDS if word in _file(tmp_path / "p.db")]


def test_somebody_who_reads_meanwhile_keeps_the_old_file_and_that_is_said(tmp_path: Path) -> None:
    with closing(_worked(tmp_path / "p.db")) as made:
        with closing(sqlite3.connect(tmp_path / "p.db")) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM trash").fetchone()
            made._store.db.execute("PRAGMA busy_timeout = 0")
            with pytest.raises(CorpusError, match="another program is reading the project"):
                made.history.empty_trash()
        assert made.history.empty_trash() == 0
        assert not [word for word in WORDS if word in _file(tmp_path / "p.db")]


def test_nothing_goes_where_the_journal_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("in the middle")

    with closing(_worked(tmp_path / "p.db")) as made:
        before = _unpacked(made)
        monkeypatch.setattr(trash_purge, "_scrub", broken)
        with pytest.raises(RuntimeError, match="in the middle"):
            made.history.empty_trash()
        assert _unpacked(made) == before
        assert made.history.undo_title() == "Remove articles"
