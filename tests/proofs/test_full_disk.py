"""A full disk, a medium that can only be read, a drive that is pulled out: told, nothing lost, and work goes on."""

from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles, EditArticle
from corpus.domain.errors import CorpusError
from corpus.project import Project
from tests.corpus.cli.conftest import Quoteline, quoteline
from tests.corpus.making import article, project
from tests.corpus.tasks.running import finish
from tests.proofs.logical import content
from tests.proofs.mounts import fill, make_read_only, small_disk, take_away

__all__ = ["quoteline"]  # a fixture

LARGE = tuple(article(f"{number} {'word ' * 5000}") for number in range(40))


def test_a_full_disk_is_told_and_work_goes_on_once_there_is_space(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kilobytes=3000) as disk:
        with closing(project(disk / "p.db", articles=[article()])) as opened:
            (one,) = opened.articles.ids()
            before = content(opened.path)
            filler = fill(disk, leaving=300_000)
            with pytest.raises(CorpusError, match="no space left") as caught:
                opened.do(AddArticles(articles=LARGE))
            assert caught.value.code == "disk-full"
            assert content(opened.path) == before
            assert opened.articles.get(one).body
            filler.unlink()
            opened.do(AddArticles(articles=LARGE[:5]))
            assert opened.articles.count() == 6
            opened.undo()
        with closing(Project.open(disk / "p.db", coder="anna")) as opened:
            assert opened.articles.ids() == [one]
            assert opened.check().problems == []


def test_no_byte_is_lost_when_a_disk_fills_up_action_by_action(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kilobytes=1500) as disk:
        with closing(project(disk / "p.db", articles=[article()])) as opened:
            (one,) = opened.articles.ids()
            filler = fill(disk, leaving=60_000)
            done = _write_until_full(opened, one)
            assert done
            assert opened.articles.get(one).note == done
        with closing(Project.open(disk / "p.db", coder="anna", read_only=None)) as opened:
            assert opened.articles.get(one).note == done
        filler.unlink()
        with closing(Project.open(disk / "p.db", coder="anna")) as opened:
            assert opened.articles.get(one).note == done
            opened.do(EditArticle(id=one, note="more"))
            assert opened.check().problems == []


def _write_until_full(opened: Project, key: str) -> str:
    """Change a note until there is no space; the last one that was said to be done."""
    done = ""
    try:
        for number in range(1000):
            opened.do(EditArticle(id=key, note=f"note {number} {'x' * 500}"))
            done = f"note {number} {'x' * 500}"
    except CorpusError as error:
        assert error.code == "disk-full"
    return done


def test_a_full_disk_leaves_the_old_export_and_no_draft(tmp_path: Path) -> None:
    with (
        small_disk(tmp_path / "disk", kilobytes=400) as disk,
        closing(project(tmp_path / "p.db", articles=LARGE[:20])) as opened,
    ):
        target = disk / "all.json"
        target.write_text("the old one")
        with pytest.raises(CorpusError, match="no space left"):
            finish(opened, opened.exporting(target, format="json"))
        assert target.read_text() == "the old one"
        assert [each.name for each in disk.iterdir()] == ["all.json"]
        with pytest.raises(CorpusError, match="no space left"):
            opened.save_copy(disk / "copy.db")
        assert [each.name for each in disk.iterdir()] == ["all.json"]


def test_a_full_disk_makes_no_project(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kilobytes=1000) as disk:
        filler = fill(disk)
        with pytest.raises(CorpusError, match="no space left"):
            project(disk / "p.db")
        assert [each.name for each in disk.iterdir()] == ["filler"]
        filler.unlink()
        project(disk / "p.db").close()


def test_the_command_line_tells_of_a_full_disk(tmp_path: Path, quoteline: Quoteline) -> None:
    with small_disk(tmp_path / "disk", kilobytes=1500) as disk:
        project(disk / "p.db", articles=[article()]).close()
        (tmp_path / "more").mkdir()
        for number in range(30):
            (tmp_path / "more" / f"{number}.txt").write_text(f"{number} {'word ' * 9000}")
        before = content(disk / "p.db")
        filler = fill(disk, leaving=120_000)
        result = quoteline("add", disk / "p.db", tmp_path / "more", "--coder", "anna")
        assert result.status == 1
        assert result.err.startswith("Error: There is no space left to write")
        assert content(disk / "p.db") == before
        filler.unlink()
        assert quoteline("undo", disk / "p.db", "--coder", "anna").status == 0
        assert quoteline("check", disk / "p.db").status == 0


def test_a_medium_that_can_only_be_read_is_read_and_told(tmp_path: Path, quoteline: Quoteline) -> None:
    with small_disk(tmp_path / "disk", kilobytes=3000) as disk:
        path = disk / "p.db"
        project(path, articles=[article()]).close()
        make_read_only(disk)
        with pytest.raises(CorpusError, match="medium that can only be read"):
            Project.open(path, coder="anna")
        with closing(Project.open(path, coder="anna", read_only=None)) as opened:
            assert opened.articles.count() == 1
            with pytest.raises(CorpusError) as caught:
                opened.do(AddArticles(articles=LARGE[:1]))
            assert "Nothing was changed" in str(caught.value)
            with pytest.raises(CorpusError, match="medium that can only be read"):
                finish(opened, opened.exporting(disk / "table.csv", format="csv"))
        assert quoteline("articles", path).status == 0
        result = quoteline("undo", path, "--coder", "anna")
        assert result.status == 1
        assert "medium that can only be read" in result.err
        with pytest.raises(CorpusError, match="medium that can only be read"):
            project(disk / "new.db")


def test_a_drive_that_is_pulled_out_is_told_and_what_was_done_before_is_on_it(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kilobytes=3000) as disk:
        with closing(project(disk / "p.db", articles=[article()])) as opened:
            opened.do(AddArticles(articles=LARGE[:1]))
            take_away(disk)
            with pytest.raises(CorpusError, match="moved, deleted or replaced"):
                opened.do(AddArticles(articles=LARGE[1:2]))
            opened.save_copy(tmp_path / "copy.db")
        with closing(Project.open(tmp_path / "copy.db", coder="anna")) as copy:
            assert copy.articles.count() == 2
            assert copy.check().problems == []
        assert list(disk.iterdir()) == []
