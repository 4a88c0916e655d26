"""Rows that no command of ours writes are found when the file is opened; nothing of it is used then."""

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from corpus.domain.errors import CorpusError
from corpus.project import Project
from corpus.store import sound_rows
from corpus.tasks.checking import CheckTask
from tests.corpus.tasks.running import finish
from tests.hostile.forging import forged, sound

FORGED = {
    "a negative offset": "UPDATE mentions SET start = -5",
    "an offset outside the text": 'UPDATE mentions SET "end" = 99999',
    "spans outside the text": "UPDATE statements SET spans = '0-3;90000-99999', \"end\" = 99999",
    "spans that are none": "UPDATE statements SET spans = '3'",
    "spans backwards": "UPDATE statements SET spans = '9-3'",
    "a speaker outside the text": "UPDATE statements SET speaker_span = '90000-99999'",
    "a blob for a title": "UPDATE articles SET title = x'ff00'",
    "a number for a text": "UPDATE topics SET examples = 5",
    "a list that is none": "UPDATE topics SET keywords = '{\"a\": [1]}'",
    "a list without end": "UPDATE topics SET keywords = replace(hex(zeroblob(50000)), '00', '[')",
    "an unknown state": "UPDATE statements SET state = 'evil'",
    "an unknown label": "UPDATE mentions SET label = 'EVIL'",
    "a missing article": "DELETE FROM articles",
    "a missing topic": "DELETE FROM topics",
    "a topic below itself": "UPDATE topics SET parent = slug",
    "topics in a circle": "UPDATE topics SET parent = CASE slug WHEN 'trade' THEN 'roaming' ELSE 'trade' END",
    "a colour that is a style": "UPDATE topics SET colour = 'url(file:///x)'",
    "a key of many letters": "UPDATE topics SET key = 'quit'",
    "facts that are none": "UPDATE journal SET facts = '{\"evil\": 1}'",
    "changes that are no bytes": "UPDATE journal SET changes = 5",
}


@pytest.mark.parametrize("statement", FORGED.values(), ids=FORGED.keys())
def test_a_forged_row_is_refused(tmp_path: Path, statement: str) -> None:
    path = forged(tmp_path / "p.db", statement)
    before = path.read_bytes()
    with pytest.raises(CorpusError) as caught:
        Project.open(path, coder="anna")
    assert caught.value.code == "project-damaged"
    assert path.read_bytes() == before


def test_a_sound_project_is_let_in_and_a_damaged_text_is_read(tmp_path: Path) -> None:
    sound(tmp_path / "a.db").close()
    Project.open(tmp_path / "a.db", coder="anna").close()
    forged(tmp_path / "b.db", "UPDATE articles SET agency = CAST(x'c328' AS TEXT)")
    with closing(Project.open(tmp_path / "b.db", coder="anna")) as opened:
        assert opened.articles.lines()[0].agency == "\ufffd("


@pytest.mark.parametrize(
    "changes",
    [
        b"no zlib",
        b"[]",
        '[["sqlite_schema","x",null,{"sql":"x"},null,null]]',
        '[["tags","x",{"a\\" = 1; --":1},{"a\\" = 1; --":2},null,null]]',
        '[["articles","x",{"id":"x"},null,null,null]]',
        '[["mentions","x",{"start":{"a":1}},{"start":[1]},null,null]]',
        '[["mentions","x",{"start":99999999999999999999},{"start":99999999999999999999},null,null]]',
        "[" * 100_000,
        '"' + "a" * 68_000_000 + '"',
    ],
    ids=[f"forgery {number}" for number in range(9)],
)
def test_a_forged_journal_is_refused_and_changes_nothing(tmp_path: Path, changes: str | bytes) -> None:
    sound(tmp_path / "p.db").close()
    packed = changes if isinstance(changes, bytes) else zlib.compress(changes.encode())
    with closing(sqlite3.connect(tmp_path / "p.db")) as db, db:
        db.execute("UPDATE journal SET changes = ? WHERE id = (SELECT max(id) FROM journal)", [packed])
    with closing(Project.open(tmp_path / "p.db", coder="anna")) as opened:
        there = opened.statements.of_article(opened.articles.ids()[0])
        with pytest.raises(CorpusError) as caught:
            opened.undo()
        assert caught.value.code in ("journal-broken", "step-stuck")
        assert opened.statements.of_article(opened.articles.ids()[0]) == there
        assert any(problem.test == "journal" for problem in opened.check().problems)


def test_a_large_project_is_opened_at_once_and_looked_through_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_rows, "AT_ONCE", 0)
    path = forged(tmp_path / "p.db", "UPDATE mentions SET start = -5")
    assert CheckTask.is_due(path)
    with closing(Project.open(path, coder="anna")) as project:
        task = CheckTask(path)
        finish(project, task)
        found = task.report()
        assert found is not None
        assert found.code == "project-damaged"
    sound(tmp_path / "a.db").close()
    with closing(Project.open(tmp_path / "a.db", coder="anna")) as project:
        task = CheckTask(project.path)
        finish(project, task)
        assert task.report() is None
