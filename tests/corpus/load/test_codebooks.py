"""Codebooks in: the shipped one, a file of one's own, and files that cannot be used."""

from pathlib import Path

import pytest

from corpus.domain.errors import CorpusError
from corpus.load.codebooks import read_codebook, shipped_codebook, shipped_codebooks

HEAD_TOPICS = ("trade", "digital-signatures", "roaming", "microelectronics")


def test_the_shipped_codebook_begins_with_the_head_topics() -> None:
    book = shipped_codebook()
    assert tuple(each.slug for each in book.topics)[:4] == HEAD_TOPICS
    assert all(each.keywords and each.definition for each in book.topics)
    assert len({each.key for each in book.topics if each.key}) == sum(bool(each.key) for each in book.topics)
    assert "union-state" in shipped_codebooks()


def test_a_name_that_is_not_shipped() -> None:
    with pytest.raises(CorpusError) as caught:
        shipped_codebook("../codebooks/union-state")
    assert caught.value.code == "codebook-unknown"


@pytest.mark.parametrize("content", [None, b"\0\1", b"this is no codebook"])
def test_a_file_that_cannot_be_used_is_refused_with_its_name(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "mine.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CorpusError) as caught:
        read_codebook(path)
    assert caught.value.code == "codebook-invalid"
    assert "mine.toml" in str(caught.value)
