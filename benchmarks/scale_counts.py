"""What is counted over a large project, in the real window: how long it keeps the window, and when it is there.

python -m benchmarks.scale_counts PROJECT [--names NAMES]

Decisions are made in the project, and taken back. With --names it is a copy: so many speak there, half of them actors.
"""

import argparse
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from benchmarks.window import Pulse
from corpus.project import Project
from desktop.app import Desktop, application, log_qt
from desktop.dialogs.flow import FlowDialog
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT
from desktop.views.overview import OverviewSheet

_CODER: Final = "anna"
_PAUSE: Final = 20  # milliseconds before an act
_REST: Final = 300  # milliseconds after it, in which what it left to be done is done
_TIMES: Final = 5
_MOST: Final = 5.0  # seconds until something is given up

Act = Callable[[], object]
Complete = Callable[[], bool]


def counts(path: Path) -> None:
    """Print the gaps of the event loop, and the time to the whole answer, for each thing that counts."""
    desktop = Desktop(SettingsFile(None, Settings(coder=_CODER)), theme=LIGHT, warm_up=False)
    desktop.window.show()
    session, actions, pulse = desktop.desk.session, desktop.desk.actions, Pulse()
    project = Project.open(path, coder=_CODER)
    session.take(project)
    session.show_article(desktop.window.workspace.articles.visible_ids()[0])
    actor = max(project.actors.lines(limit=40), key=lambda line: line.statements).actor.id
    while desktop.names.reading.jobs.busy:
        _settle()
    tell = partial(_tell, pulse)
    tell("overview", actions["overview"].trigger, _overview_is_whole, _close_overview)
    field = desktop.window.workspace.statement.form.speaker
    actions["next-open"].trigger()
    tell("choice of speakers", actions["speaker"].trigger, lambda: True, field.left.emit)
    tell("typing a speaker", lambda: field.textEdited.emit("spe"), lambda: True, lambda: None)
    tell("flow through suggestions", partial(_flow, desktop, project), lambda: True, lambda: None)
    tell("decision", actions["accept"].trigger, lambda: True, actions["undo"].trigger)
    tell("list of actors", actions["actors"].trigger, lambda: True, desktop.actors.close)
    actions["actors"].trigger()
    page = desktop.actors.shown
    assert page is not None
    tell("page of an actor", partial(page.show_actor, actor), lambda: _is_read(desktop), lambda: page.take(project))
    page.show_actor(actor)
    _settle()
    tell("decision beside it", actions["accept"].trigger, lambda: _is_read(desktop), actions["undo"].trigger)
    desktop.close()
    desktop.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _tell(pulse: Pulse, name: str, act: Act, complete: Complete, after: Act) -> None:
    """Do something some times and print the longest gap, the most work in one, and the time until it is whole."""
    gaps: list[float] = []
    work: list[float] = []
    seconds: list[float] = []
    for _ in range(_TIMES):
        gaps += pulse.during(partial(_begin, act, complete, seconds))
        work.append(pulse.longest_work)
        after()
        _settle()
    print(
        f"{name:<26} longest gap {max(gaps):7.1f} ms   work in it {statistics.median(work):6.1f} to {max(work):6.1f} ms"
        f"   whole after {statistics.median(seconds) * 1000:7.1f} ms",
        flush=True,
    )


def _begin(act: Act, complete: Complete, seconds: list[float], loop: QEventLoop) -> None:
    """Act in a moment, look again and again whether it is whole, then rest."""

    def look(begun: float) -> None:
        passed = time.perf_counter() - begun
        if complete() or passed > _MOST:
            seconds.append(passed)
            QTimer.singleShot(_REST, loop.quit)
        else:
            QTimer.singleShot(2, lambda: look(begun))

    def go() -> None:
        begun = time.perf_counter()
        act()
        look(begun)

    QTimer.singleShot(_PAUSE, go)


def _overview_is_whole() -> bool:
    sheet = QApplication.activePopupWidget()
    return isinstance(sheet, OverviewSheet) and bool(sheet.bars)


def _close_overview() -> None:
    sheet = QApplication.activePopupWidget()
    if sheet is not None:
        sheet.close()


def _is_read(desktop: Desktop) -> bool:
    shown = desktop.actors.shown
    return shown is not None and shown.page.model.rowCount() > 0 and not desktop.actors.reading.jobs.busy


def _flow(desktop: Desktop, project: Project) -> None:
    dialog = FlowDialog(desktop.window, project.topics.all(), project.queue.speakers(), article=True)
    dialog.deleteLater()


def _settle() -> None:
    """Let the loop do what was left for later."""
    loop = QEventLoop()
    QTimer.singleShot(_REST, loop.quit)
    loop.exec()


def _with_names(path: Path, target: Path, count: int) -> Path:
    """A copy in which suggestions and decisions are told by so many, every second of whom is an actor."""
    made = [(f"named{number}", f"Pavel Surname{number} Kovalchuk") for number in range(0, count, 2)]
    with closing(sqlite3.connect(path)) as origin, closing(sqlite3.connect(target)) as db:
        origin.backup(db)
        db.executemany("INSERT INTO actors (id, name, kind, created) VALUES (?, ?, 'person', '2024-05-14')", made)
        db.execute("UPDATE statements SET speaker_id = 'named' || (rowid % ? * 2)", [count // 2])
        db.execute(
            "UPDATE statements SET speaker_id = NULL, speaker = 'Vera Name' || (rowid % ?) WHERE state = 'suggested'",
            [count // 2],
        )
        db.commit()
    return target


def main(path: Path, names: int) -> None:
    """Measure in a project, or in a copy of it with very many names."""
    application()
    qInstallMessageHandler(log_qt)
    with tempfile.TemporaryDirectory() as folder:
        counts(_with_names(path, Path(folder) / "names.db", names) if names else path)


if __name__ == "__main__":
    options = argparse.ArgumentParser(prog="benchmarks.scale_counts")
    options.add_argument("project", type=Path)
    options.add_argument("--names", type=int, default=0)
    wanted = options.parse_args()
    main(wanted.project, wanted.names)
