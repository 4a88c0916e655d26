"""A copy holds what was committed when it began, is sound, and has its name only when it is whole."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.domain.errors import CorpusError
from corpus.store import copying
from corpus.store.copying import verified_copy
from corpus.store.store import Store


def _fill(store: Store, count: int, *, letter: str = "x") -> None:
    with store.transaction():
        for number in range(count):
            store.db.execute("INSERT INTO coders VALUES (?, ?)", [f"{letter}{number}", letter * 20_000])


def _coders(path: Path) -> int:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
        return int(db.execute("SELECT count(*) FROM coders").fetchone()[0])


def test_writes_meanwhile_neither_enter_the_copy_nor_stop_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "PAGES", 16)
    source, target = tmp_path / "a.db", tmp_path / "b.db"
    store = Store.create(source)
    _fill(store, 40)
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        _fill(store, 1, letter=chr(ord("A") + len(told)))
        told.append((done, total))

    verified_copy(source, target, progress=progress)
    written = len(told)
    store.close()
    assert written > 5
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert _coders(target) == 40
    assert _coders(source) == 40 + written
    assert sorted(path.name for path in tmp_path.glob("*.*")) == ["a.db", "b.db"]


def test_a_copy_that_is_stopped_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "PAGES", 1)
    store = Store.create(tmp_path / "a.db")
    _fill(store, 1)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError("stopped")

    with pytest.raises(CorpusError):
        verified_copy(tmp_path / "a.db", tmp_path / "b.db", progress=stop)
    store.close()
    assert [path.name for path in tmp_path.glob("*.*")] == ["a.db"]


def test_a_damaged_project_has_no_copy(tmp_path: Path) -> None:
    source = tmp_path / "a.db"
    store = Store.create(source)
    _fill(store, 40)
    store.close()
    content = bytearray(source.read_bytes())
    page = int.from_bytes(content[16:18], "big")
    content[10 * page :] = b"\xa5" * (len(content) - 10 * page)
    source.write_bytes(content)
    with pytest.raises(CorpusError) as caught:
        verified_copy(source, tmp_path / "b.db")
    assert caught.value.code == "project-damaged"
    assert caught.value.facts["path"] == source
    assert not (tmp_path / "b.db").exists()
    assert source.read_bytes() == bytes(content)


def test_what_is_there_is_not_replaced(tmp_path: Path) -> None:
    Store.create(tmp_path / "a.db").close()
    (tmp_path / "b.db").write_bytes(b"mine")
    with pytest.raises(CorpusError, match="already exists"):
        verified_copy(tmp_path / "a.db", tmp_path / "b.db")
    assert (tmp_path / "b.db").read_bytes() == b"mine"
