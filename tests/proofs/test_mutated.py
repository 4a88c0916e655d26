"""The short version of the proof with mutated files, and that the proof would notice what it looks for."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.domain.errors import CorpusError
from corpus.domain.topics import Codebook
from tests.proofs import mutated, mutated_reader
from tests.proofs.mutated_seeds import SEEDS

_TOML = st.recursive(
    st.text(max_size=8) | st.integers() | st.booleans() | st.floats(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("name", SEEDS)
def test_every_seed_is_read_whole(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(SEEDS[name]())
    told = mutated_reader.outcome(tmp_path / name)
    assert told["wrong"] == ""
    assert told["kept"] >= 1
    assert name == "archive.zip" or told["listed"] == 0


def test_mutated_files_of_every_format_do_no_harm() -> None:
    assert mutated.prove(2 * len(SEEDS), seed=11, workers=1).wrong == []


@pytest.mark.slow
def test_twenty_thousand_mutated_files_do_no_harm() -> None:
    assert mutated.prove().wrong == []


def test_the_proof_notices_a_crash_and_a_loss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("words")
    for reader, wrong in (
        (lambda _path: 1 // 0, "ZeroDivisionError"),
        (lambda _path: (3, 1, 1), "3 items in, 1 kept, 1 listed"),
    ):
        monkeypatch.setitem(mutated_reader._READERS, ".txt", reader)
        assert wrong in mutated_reader.outcome(tmp_path / "a.txt")["wrong"]


def test_the_proof_notices_a_process_that_dies_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    reader = mutated.Reader()
    reader._process.kill()
    reader._process.wait()
    assert "the process died" in reader.read(tmp_path / "a.txt")["wrong"]
    assert reader.read(tmp_path / "a.txt")["kept"] == 1
    reader.close()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300), st.sampled_from(sorted({Path(name).suffix for name in SEEDS} - {".db"})))
def test_no_bytes_are_an_error_that_nobody_foresaw(raw: bytes, suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(raw)
        assert mutated_reader.outcome(path)["wrong"] == ""


@given(
    st.lists(st.dictionaries(st.sampled_from(["name", "slug", "key", "parent", "examples", "x"]), _TOML), max_size=3)
)
def test_no_table_of_topics_is_an_error_that_nobody_foresaw(rows: list[dict[str, object]]) -> None:
    from corpus.domain import codebook_file

    try:
        made = tuple(codebook_file._topic(row, at, "p") for at, row in enumerate(rows))
        codebook_file._check_together(made, "p")
        assert Codebook(name="x", topics=made).topics == made
    except CorpusError as error:
        assert error.code == "codebook-invalid"
