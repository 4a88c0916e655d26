"""Looking at places that may not be looked at."""

from pathlib import Path

import pytest

from corpus.domain.errors import CorpusError
from corpus.domain.places import is_file, is_folder, is_there
from corpus.project import Project
from tests.corpus.making import CODEBOOK


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in a folder that does not let us look; as the owner of all files a test cannot be kept out."""
    path = tmp_path / "p.db"
    path.write_bytes(b"")

    def refusing(real: object) -> object:
        def look(self: Path, **wanted: object) -> object:
            if self == path:
                raise PermissionError(13, "Permission denied")
            return real(self, **wanted)  # type: ignore[operator]

        return look

    for name in ("stat", "lstat"):
        monkeypatch.setattr(Path, name, refusing(getattr(Path, name)))
    return path


def test_a_place_that_may_not_be_looked_at_counts_as_empty(locked: Path, tmp_path: Path) -> None:
    assert not any(look(locked) for look in (is_there, is_file, is_folder))
    assert not any(look(Path("a\0b")) for look in (is_there, is_file, is_folder))
    assert (is_there(tmp_path), is_folder(tmp_path), is_file(tmp_path)) == (True, True, False)
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert (is_there(tmp_path / "link"), is_file(tmp_path / "link")) == (True, False)


def test_a_project_that_may_not_be_looked_at_is_told(locked: Path) -> None:
    with pytest.raises(CorpusError, match=r"cannot be read: Permission denied"):
        Project.open(locked, coder="anna")
    with pytest.raises(CorpusError, match="cannot be written"):
        Project.create(locked, coder="anna", codebook=CODEBOOK)
