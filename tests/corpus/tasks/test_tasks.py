"""Long work in steps: what it yields, what it reports, and what a cancel leaves."""

from pathlib import Path

from corpus.project import Project
from corpus.tasks.base import Task
from tests.corpus.making import CODEBOOK, project


def run(opened: Project, task: Task, *, steps: int | None = None) -> None:
    """Run a task as the command line does; after `steps` steps it is cancelled."""
    step = None
    running = task.run()
    for number, progress in enumerate(running, 1):
        if progress.command:
            step = opened.do(progress.command, step=step)
        if number == steps:
            running.close()
            break


def _folder(path: Path, count: int) -> Path:
    path.mkdir()
    for number in range(count):
        (path / f"{number:03}.txt").write_text(f"Title {number}\n\nMINSK, 7 June (BelTA) - Trade grew, he said.\n")
    return path


def test_every_file_is_in_one_list_of_the_report(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", 45)
    (folder / "again.txt").write_bytes((folder / "007.txt").read_bytes().replace(b"\n", b"\r\n"))
    (folder / "empty.txt").write_text("")
    opened = project(tmp_path / "p.db")
    task = opened.adding([folder])
    run(opened, task)
    report = task.report()
    assert (len(report.added), len(report.duplicates), len(report.skipped)) == (45, 1, 1)
    assert opened.articles.count() == 45
    again = opened.adding([folder])
    run(opened, again)
    assert (len(again.report().added), len(again.report().duplicates)) == (0, 46)
    opened.undo()
    assert opened.articles.count() == 0
    opened.close()


def test_a_cancelled_add_keeps_whole_batches_as_one_step(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db")
    task = opened.adding([_folder(tmp_path / "in", 45)])
    run(opened, task, steps=2)
    assert opened.articles.count() == 40
    opened.undo()
    assert opened.articles.count() == 0
    opened.close()


def test_suggestions_of_all_articles_are_one_step(tmp_path: Path) -> None:
    opened = Project.create(tmp_path / "p.db", coder="anna", codebook=CODEBOOK)
    run(opened, opened.adding([_folder(tmp_path / "in", 7)]))
    task = opened.suggesting()
    run(opened, task)
    report = task.report()
    assert (report.articles, report.statements) == (7, opened.statements.count())
    assert report.model.startswith("quoteline")
    assert {line.topics for line in opened.statements.lines()} <= {("trade",), ()}
    opened.undo()
    assert opened.statements.count() == 0
    assert opened.articles.count() == 7
    opened.close()


def test_suggestions_of_articles_that_are_gone_meanwhile_are_left_out(tmp_path: Path) -> None:
    opened = Project.create(tmp_path / "p.db", coder="anna", codebook=CODEBOOK)
    run(opened, opened.adding([_folder(tmp_path / "in", 2)]))
    task = opened.suggesting([*opened.articles.ids(), "gone"])
    run(opened, task)
    assert task.report().articles == 2
    opened.close()
