"""Adding: sums that are what was offered, repeats by text and by words, a cancel that keeps what is in."""

import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.texts import EditText
from corpus.domain.edits import Edit
from corpus.domain.tables import TableChoices
from corpus.project import Project
from corpus.tasks.add_report import AddReport, Sameness
from corpus.tasks.adding import file_kinds
from corpus.tasks.looking import LookTask
from tests.corpus.load.papers import LEAD, QUOTE, docx, packed, pdf, xlsx
from tests.corpus.making import project
from tests.corpus.tasks.test_tasks import run


def _add(opened: Project, *paths: Path, tables: TableChoices | None = None) -> AddReport:
    task = opened.adding(paths, tables)
    run(opened, task)
    return task.report()


def _folder(path: Path) -> tuple[Path, int]:
    """A folder with something of everything, and how many articles and files without one it offers."""
    path.mkdir()
    (path / "a.txt").write_text(LEAD, "utf-8")
    (path / "again.txt").write_text(LEAD, "utf-8")
    (path / "alike.txt").write_text("MOSCOW, 4 June. /TASS/. " + LEAD.split(" - ")[1].replace(",", ""), "utf-8")
    (path / "b.docx").write_bytes(docx("Flax goes abroad", QUOTE))
    (path / "book.xlsx").write_bytes(
        xlsx(("s", [["title", "text"], ["A", "One."], ["B", ""], ["", "Three."], [None, None]]))
    )
    (path / "lines.jsonl").write_text('{"text": "First of the lines."}\nbroken\n', "utf-8")
    (path / "all.zip").write_bytes(packed(c__txt="In the archive.", d__txt=LEAD, e__png=b"\x89PNG"))
    (path / "scan.pdf").write_bytes(pdf([]))
    (path / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    return path, 3 + 1 + 3 + 2 + 3 + 1 + 1


def test_sums_are_what_was_offered(tmp_path: Path) -> None:
    folder, offered = _folder(tmp_path / "in")
    with closing(project(tmp_path / "p.db")) as opened:
        report = _add(opened, folder)
        assert len(report.added) + len(report.duplicates) + len(report.skipped) == offered == report.offered
        assert [(Path(each.path).name, each.kind) for each in report.duplicates] == [
            ("again.txt", Sameness.TEXT),
            ("alike.txt", Sameness.WORDS),
            ("all.zip › d.txt", Sameness.TEXT),
        ]
        assert sorted(each.error.code for each in report.skipped) == [
            "file-broken", "file-kind", "file-kind", "file-no-text",
        ]  # fmt: skip
        assert opened.articles.count() == len(report.added) == 7
        assert opened.check().problems == []


def test_a_folder_that_is_added_again_adds_only_what_is_new(tmp_path: Path) -> None:
    folder, offered = _folder(tmp_path / "in")
    with closing(project(tmp_path / "p.db")) as opened:
        first = _add(opened, folder)
        again = _add(opened, folder)
        assert (len(again.added), again.offered) == (0, offered)
        assert len(again.duplicates) == len(first.added) + len(first.duplicates)
        (folder / "new.txt").write_text("Something new, she said.", "utf-8")
        assert [each.title for each in _add(opened, folder).added] == ["Something new, she said."]


def test_a_text_that_was_edited_is_known_by_its_first_and_by_its_present_form(tmp_path: Path) -> None:
    first, present = tmp_path / "1.txt", tmp_path / "2.txt"
    first.write_text(LEAD, "utf-8")
    present.write_text(f"{LEAD} More was said.", "utf-8")
    with closing(project(tmp_path / "p.db")) as opened:
        (added,) = _add(opened, first).added
        opened.do(EditText(article_id=added.id, edits=(Edit(start=len(LEAD), old="", new=" More was said."),)))
        again = _add(opened, first, present)
        assert [(each.id, each.kind) for each in again.duplicates] == [(added.id, Sameness.TEXT)] * 2
        assert opened.articles.count() == 1
        opened.undo()
        assert len(_add(opened, present).added) == 1


def test_the_same_words_are_known_whichever_came_first(tmp_path: Path) -> None:
    one, two = tmp_path / "1.txt", tmp_path / "2.txt"
    one.write_text(LEAD, "utf-8")
    two.write_text(LEAD.replace(" - ", "\n\n— ").replace(",", ""), "utf-8")
    with closing(project(tmp_path / "p.db")) as opened:
        (added,) = _add(opened, two).added
        (duplicate,) = _add(opened, one).duplicates
        assert (duplicate.id, duplicate.kind) == (added.id, Sameness.WORDS)


def test_language_and_facts_are_in_the_project(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'head,story,rubric\nA,"{LEAD}",Economy\n', "utf-8")
    with closing(project(tmp_path / "p.db")) as opened:
        tables = TableChoices(given={"title": "head", "text": "story"})
        (added,) = _add(opened, path, tables=tables).added
        article = opened.articles.get(added.id)
        assert (article.title, article.language, dict(article.metadata)) == ("A", "en", {"section": "Economy"})


def test_a_cancel_counts_the_batch_that_was_committed_before_it(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.txt").write_text(f"Number {number} grew, she said.", "utf-8")
    with closing(project(tmp_path / "p.db")) as opened:
        task = opened.adding([folder])
        steps = task.run()
        progress = next(steps)
        assert progress.command is not None
        assert progress.done == 20
        assert progress.share == pytest.approx(20 / 30, abs=0.05)
        opened.do(progress.command)
        steps.close()  # type: ignore[attr-defined]
        assert len(task.report().added) == opened.articles.count() > 0
        uncommitted = opened.adding([folder])
        steps = uncommitted.run()
        next(steps)
        steps.close()  # type: ignore[attr-defined]
        assert len(uncommitted.report().added) == 0


def test_memory_does_not_grow_with_the_number_of_articles(tmp_path: Path) -> None:
    def peak(rows: int) -> int:
        path = tmp_path / f"{rows}.csv"
        with path.open("w", encoding="utf-8") as stream:
            stream.write("title,text\n")
            stream.writelines(f'Title {number},"{f"Word{rows}x{number} grew. " * 200}"\n' for number in range(rows))
        task = opened.adding([path])
        tracemalloc.start()
        for step in task.run():
            if step.command:
                opened.do(step.command)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert len(task.report().added) == rows
        return most

    with closing(project(tmp_path / "p.db")) as opened:
        peak(20)  # what is loaded once
        assert peak(300) < 1.5 * peak(100)  # rows are looked at in fifties


def test_a_look_and_the_kinds_of_files(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,text\nA,One.\n", "utf-8")
    look = LookTask([tmp_path])
    assert look.report() == []
    assert [step.command for step in look.run()] == []
    (found,) = look.report()
    assert found.guess == {"title": "title", "text": "text"}
    assert (".docx",) in [endings for _, endings in file_kinds()]
