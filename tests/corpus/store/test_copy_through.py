"""A copy through the connection that is open: what was committed is all there, whatever became of the file's place."""

import os
from pathlib import Path

import pytest

from corpus.commands.actors import AddActor
from corpus.domain.errors import CorpusError
from corpus.project import Project
from tests.corpus.making import article, project


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody remove an open file")
def test_a_project_whose_file_was_taken_away_can_be_saved_elsewhere(tmp_path: Path) -> None:
    made = project(tmp_path / "p.db", articles=[article()])
    made.do(AddActor(label="Oleg"))
    for each in tmp_path.glob("p.db*"):
        each.unlink()
    with pytest.raises(CorpusError) as told:
        made.do(AddActor(label="Vera"))
    assert told.value.code == "project-moved"
    made.save_copy(tmp_path / "copy.db")
    made.close()
    copy = Project.open(tmp_path / "copy.db", coder="anna")
    assert [actor.name for actor in copy.actors.all()] == ["Oleg"]
    assert copy.articles.count() == 1
    assert copy.check().problems == []
    copy.undo()
    assert copy.actors.all() == []
    copy.close()


def test_a_copy_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    made = project(tmp_path / "p.db")
    (tmp_path / "there.db").write_text("mine", "utf-8")
    with pytest.raises(CorpusError, match="already exists"):
        made.save_copy(tmp_path / "there.db")
    assert (tmp_path / "there.db").read_text("utf-8") == "mine"
    made.close()
