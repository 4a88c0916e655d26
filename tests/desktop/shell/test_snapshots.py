"""Snapshots in the window: by themselves, on demand, and the way back; and what happens at a damaged project."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from corpus.commands.articles import RemoveArticles
from corpus.domain.salvaged import Loss, SalvageReport, TableCount
from corpus.domain.snapshots import Contents, Keeping, Snapshot
from corpus.project import Project
from corpus.tasks.snapshots import SnapshotList, listed
from desktop.app import Desktop
from desktop.dialogs import asking
from desktop.dialogs.damaged import DamagedDialog
from desktop.dialogs.preferences import SettingsDialog
from desktop.dialogs.salvaged import SalvagedDialog, summary
from desktop.dialogs.snapshots import SnapshotsDialog, preview
from desktop.settings import Settings, SettingsFile
from tests.desktop.conftest import Answer
from tests.windows import filled

Rest = Callable[[], None]


@pytest.fixture
def rest(desktop: Desktop, qtbot: QtBot) -> Rest:
    """Waits until nothing runs in the background."""
    return lambda: qtbot.waitUntil(lambda: not desktop.desk.jobs.busy, timeout=20_000)


@pytest.fixture
def keeping(desktop: Desktop, tmp_path: Path, rest: Rest) -> Desktop:
    """The window with a project that keeps snapshots; the first was made on opening."""
    desktop.desk.settings.change(snapshots=True)
    filled(tmp_path / "work.db")
    assert desktop.projects.open(tmp_path / "work.db")
    rest()
    return desktop


def project(desktop: Desktop) -> Project:
    assert desktop.desk.project is not None
    return desktop.desk.project


def count(path: Path) -> int:
    return len(listed(path, Keeping()).snapshots)


def remove_one(desktop: Desktop) -> None:
    opened = project(desktop)
    desktop.desk.session.do(RemoveArticles(ids=(opened.articles.ids()[-1],)))


def test_one_is_made_on_opening_and_every_few_minutes_of_work(keeping: Desktop, tmp_path: Path, rest: Rest) -> None:
    path = tmp_path / "work.db"
    assert count(path) == 1
    keeping.desk.settings.change(snapshot_minutes=2)
    keeping.snapshots.pass_minute()
    keeping.snapshots.pass_minute()
    rest()
    assert count(path) == 1  # nothing was done
    remove_one(keeping)
    keeping.snapshots.pass_minute()
    assert not keeping.desk.jobs.busy
    keeping.snapshots.pass_minute()
    rest()
    assert count(path) == 2
    remove_one(keeping)
    keeping.desk.settings.change(snapshots=False)
    for _ in range(5):
        keeping.snapshots.pass_minute()
    assert not keeping.desk.jobs.busy
    assert keeping.projects.open(path)
    rest()
    assert count(path) == 2


def test_it_is_quiet_and_touches_nothing_that_is_shown(keeping: Desktop, rest: Rest) -> None:
    started: list[str] = []
    keeping.desk.jobs.started.connect(started.append)
    changes: list[object] = []
    remove_one(keeping)
    keeping.desk.session.changed.connect(changes.append)
    keeping.snapshots.take()
    keeping.snapshots.take()  # one at a time
    rest()
    assert (started, changes) == ([""], [])


def test_a_snapshot_is_compared_and_restored(
    keeping: Desktop, tmp_path: Path, answers: list[Answer], rest: Rest
) -> None:
    remove_one(keeping)
    shown = keeping.desk.session.article

    def restore(dialog: QDialog) -> bool:
        assert isinstance(dialog, SnapshotsDialog)
        rest()
        assert dialog.table.topLevelItemCount() == 1
        assert dialog.preview.text() == "Compared with now: articles +1."
        dialog.restore.click()
        assert not dialog.restore.isEnabled()
        rest()
        return True

    answers.append(restore)
    keeping.desk.actions["snapshots"].trigger()
    rest()
    assert project(keeping).articles.count() == 3
    assert keeping.desk.session.article == shown
    assert count(tmp_path / "work.db") == 3  # the first, the one of before, and the present state


def test_one_is_made_on_demand(keeping: Desktop, tmp_path: Path, answers: list[Answer], rest: Rest) -> None:
    def press(dialog: QDialog) -> bool:
        assert isinstance(dialog, SnapshotsDialog)
        dialog.take.click()
        rest()
        assert dialog.table.topLevelItemCount() == 2
        assert dialog.restore.isEnabled()
        return False

    answers.append(press)
    keeping.desk.actions["snapshots"].trigger()
    assert count(tmp_path / "work.db") == 2


def test_without_any_the_dialog_says_when_they_are_made(working: Desktop, answers: list[Answer], rest: Rest) -> None:
    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, SnapshotsDialog)
        rest()
        assert dialog.pages.currentWidget() is dialog.empty
        assert not dialog.restore.isEnabled()
        return False

    answers.append(look)
    working.desk.actions["snapshots"].trigger()


def test_a_project_that_is_only_read_makes_none_and_is_not_replaced(
    keeping: Desktop, tmp_path: Path, answers: list[Answer], rest: Rest
) -> None:
    keeping.projects.leave()
    keeping.desk.session.take(Project.open(tmp_path / "work.db", coder="anna", read_only=True))
    assert not keeping.desk.jobs.busy
    keeping.snapshots.pass_minute()

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, SnapshotsDialog)
        rest()
        assert (dialog.restore.isEnabled(), dialog.take.isEnabled()) == (False, False)
        return False

    answers.append(look)
    keeping.desk.actions["snapshots"].trigger()
    assert count(tmp_path / "work.db") == 1


def test_the_folder_is_shown(
    keeping: Desktop, answers: list[Answer], rest: Rest, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(asking, "open_folder", opened.append)

    def press(dialog: QDialog) -> bool:
        assert isinstance(dialog, SnapshotsDialog)
        dialog.folder.click()
        rest()
        return False

    answers.append(press)
    keeping.desk.actions["snapshots"].trigger()
    assert [each.name for each in opened] == ["work.db.snapshots"]


def test_a_place_that_takes_none_is_told_once_and_stops_nothing(keeping: Desktop, tmp_path: Path, rest: Rest) -> None:
    (tmp_path / "file").write_text("no folder")
    keeping.desk.settings.change(snapshot_folder=str(tmp_path / "file"))
    told: list[str] = []
    keeping.desk.session.told.connect(told.append)
    for _ in range(2):
        remove_one(keeping)
        keeping.snapshots.take()
        rest()
    assert len(told) == 1
    assert told[0].startswith("No snapshot: ")


def test_an_older_file_in_its_place_is_noticed(
    keeping: Desktop, tmp_path: Path, answers: list[Answer], rest: Rest
) -> None:
    path = tmp_path / "work.db"
    keeping.projects.leave()
    old = path.read_bytes()
    keeping.projects.open(path)
    remove_one(keeping)
    keeping.snapshots.take()
    rest()
    keeping.projects.leave()
    path.write_bytes(old)

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, SnapshotsDialog)
        assert "holds work that this project lacks" in dialog.note.text()
        rest()
        return False

    answers.append(look)
    keeping.projects.open(path)
    rest()


def damage(path: Path) -> bytes:
    content = bytes(100) + path.read_bytes()[100:]
    path.write_bytes(content)
    return content


def test_a_damaged_project_is_met_with_its_newest_snapshot(
    keeping: Desktop, tmp_path: Path, answers: list[Answer], rest: Rest
) -> None:
    path = tmp_path / "work.db"
    keeping.projects.leave()
    content = damage(path)

    def restore(dialog: QDialog) -> bool:
        assert isinstance(dialog, DamagedDialog)
        assert not dialog.restore.isEnabled()  # it is being looked for
        rest()
        assert "(3 articles, 2 statements)" in dialog.found.text()
        assert path.read_bytes() == content
        dialog.restore.click()
        rest()
        return True

    answers.append(restore)
    assert not keeping.projects.open(path)
    rest()
    assert project(keeping).articles.count() == 3
    (kept,) = path.with_name("work.db.snapshots").glob("*.damaged")
    assert kept.read_bytes() == content


def test_a_damaged_project_is_salvaged_into_a_new_one(
    keeping: Desktop, tmp_path: Path, answers: list[Answer], rest: Rest
) -> None:
    path = tmp_path / "work.db"
    keeping.projects.leave()
    content = damage(path)

    def salvage(dialog: QDialog) -> bool:
        assert isinstance(dialog, DamagedDialog)
        rest()
        dialog.salvage.click()
        rest()
        return True

    def choose(dialog: QDialog) -> bool:
        assert isinstance(dialog, QFileDialog)
        assert Path(dialog.selectedFiles()[0]).name == "work-salvaged.db"
        return True

    def read(dialog: QDialog) -> bool:
        assert isinstance(dialog, SalvagedDialog)
        assert dialog.table.topLevelItemCount() > 5
        return True

    answers += [salvage, choose, read]
    keeping.projects.open(path)
    rest()
    assert project(keeping).path.name == "work-salvaged.db"
    assert project(keeping).statements.count() == 2
    assert path.read_bytes() == content


def test_without_a_snapshot_salvage_is_left(
    desktop: Desktop, tmp_path: Path, answers: list[Answer], rest: Rest
) -> None:
    filled(tmp_path / "work.db")
    damage(tmp_path / "work.db")

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, DamagedDialog)
        rest()
        assert dialog.found.text() == "There is no good snapshot of it."
        assert (dialog.restore.isEnabled(), dialog.salvage.isEnabled()) == (False, True)
        return False

    answers.append(look)
    desktop.projects.open(tmp_path / "work.db")
    assert desktop.desk.project is None


def test_damage_that_the_full_check_finds_closes_the_project(
    desktop: Desktop, tmp_path: Path, answers: list[Answer], rest: Rest
) -> None:
    path = tmp_path / "work.db"
    filled(path)
    content = bytearray(path.read_bytes())
    start = _page_of_index(path) * 4096
    content[start - 20 : start] = bytes(20)
    path.write_bytes(content)
    desktop.desk.settings.change(snapshots=True)
    seen: list[str] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, DamagedDialog)
        rest()
        seen.append(dialog.found.text())
        return False

    answers.append(look)
    assert desktop.projects.open(path)
    rest()
    assert seen
    assert desktop.desk.project is None
    assert path.read_bytes() == bytes(content)


def _page_of_index(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'articles_by_published'"
        return int(db.execute(query).fetchone()[0])


def test_other_errors_are_told_as_ever(desktop: Desktop, tmp_path: Path, answers: list[Answer]) -> None:
    answers.append(lambda dialog: isinstance(dialog, QMessageBox))
    assert not desktop.projects.open(tmp_path / "none.db")


def test_an_account_tells_what_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    report = SalvageReport(source=tmp_path / "p.db", target=tmp_path / "new.db")
    assert summary(report) == "Everything could be read. new.db is complete."
    report.lost.append(Loss(table="statements", id="1", text="A seal <b>made</b>", reason="its row breaks off"))
    report.changed.append(Loss(table="tags", id="2", text="", reason="changed"))
    report.steps_lost, report.problems = 3, ("texts: wrong",)
    report.tables = (
        TableCount(table="statements", read=1, kept=0, lost=1),
        TableCount(table="tags", read=2, kept=2, lost=0),
    )
    dialog = SalvagedDialog(None, report)
    qtbot.addWidget(dialog)
    assert summary(report).count(": 1.") == 3
    row = dialog.table.topLevelItem(0)
    assert row is not None
    assert row.child(0).text(0) == "A seal <b>made</b>  ·  its row breaks off"


def test_a_preview_tells_what_there_is_to_compare() -> None:
    there = Contents(
        articles=1,
        statements=2,
        decided=0,
        tags=0,
        mentions=0,
        topics=2,
        last_time=None,
        last_command=None,
        last_coder=None,
    )
    snapshot = Snapshot(path=Path("1.db"), number=1, taken="2024-05-14T08:00:00Z", size=1, contents=there)
    assert preview(there, snapshot) == "As much of everything as now."
    assert "nothing to compare" in preview(None, snapshot)
    assert "cannot be read" in preview(there, Snapshot(path=Path("1.db"), number=1, taken="", size=1))


def test_a_snapshot_that_cannot_be_read_is_shown_and_not_restored(qtbot: QtBot) -> None:
    dialog = SnapshotsDialog(None)
    qtbot.addWidget(dialog)
    broken = Snapshot(path=Path("1.db"), number=1, taken="2024-05-14T08:00:00Z", size=2_400_000)
    dialog.show_list(SnapshotList(snapshots=(broken,)))
    assert not dialog.restore.isEnabled()
    row = dialog.table.topLevelItem(0)
    assert row is not None
    assert row.text(1) == "2.4 MB"


def test_settings_of_snapshots_are_kept_and_bounded(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"snapshot_minutes": -5, "snapshot_megabytes": 0, "snapshot_folder": 7, "snapshots": false}')
    read = SettingsFile(file).now
    assert (read.snapshot_minutes, read.snapshot_megabytes, read.snapshot_folder, read.snapshots) == (0, 1, "", False)
    dialog = SettingsDialog(None, Settings(coder="anna"))
    qtbot.addWidget(dialog)
    dialog.every.setValue(0)
    assert dialog.every.text() == "on opening only"
    dialog.room.setValue(300)
    dialog.folder.setText(f" {tmp_path} ")
    chosen = dialog.chosen()
    assert (chosen.snapshot_minutes, chosen.snapshot_megabytes, chosen.snapshot_folder) == (0, 300, str(tmp_path))
