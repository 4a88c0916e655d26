"""Undo and redo of a large step in the real window: how long they take, and the gaps of the event loop meanwhile.

python -m benchmarks.undoing [ARTICLES]

So many articles are added to a project of 1,000 as the window adds them, twenty a commit; then they are undone and done
again, twice. A gap at rest says what the machine makes of it.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer, qInstallMessageHandler

from benchmarks.corpora import make_corpus
from benchmarks.measuring import seconds
from benchmarks.texts import articles
from benchmarks.window import Pulse, tell
from corpus.commands.articles import AddArticles
from corpus.domain.articles import Article
from corpus.project import Project
from desktop.app import Desktop, application, log_qt
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT

_CODER: Final = "anna"
_THERE: Final = 1000  # articles
_BATCH: Final = 20  # articles a commit, see `corpus.tasks.adding.WATCHED`
_REST: Final = 2000  # milliseconds


def main(count: int) -> None:
    """Print seconds and gaps."""
    application()
    qInstallMessageHandler(log_qt)
    with tempfile.TemporaryDirectory() as folder:
        project = Project.open(make_corpus(Path(folder) / "undoing.db", _THERE), coder=_CODER)
        new = list(articles(count, seed=7))
        _timed(f"adding {count} articles, in the store alone", lambda: _add(project, new))
        settings = Settings(coder=_CODER, suggest_after_adding=False, learn=False)
        desktop = Desktop(SettingsFile(None, settings), theme=LIGHT, warm_up=False)
        desktop.window.show()
        desktop.desk.session.take(project)
        pulse = Pulse()
        tell("at rest", pulse.during(lambda loop: QTimer.singleShot(_REST, loop.quit)))
        for name in ("undo", "redo", "undo", "redo"):
            tell(name, _reverse(desktop, pulse, name))
        desktop.close()
        desktop.window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _add(project: Project, new: list[Article]) -> None:
    step = None
    for start in range(0, len(new), _BATCH):
        step = project.do(AddArticles(articles=tuple(new[start : start + _BATCH])), step=step)


def _reverse(desktop: Desktop, pulse: Pulse, action: str) -> list[float]:
    """The gaps until the step is reversed and the window shows it; prints how long that took."""

    def begin(loop: QEventLoop) -> None:
        jobs.rested.connect(lambda: QTimer.singleShot(0, loop.quit), Qt.ConnectionType.SingleShotConnection)
        desktop.desk.actions[action].trigger()

    jobs, gaps = desktop.desk.jobs, list[float]()
    _timed(action, lambda: gaps.extend(pulse.during(begin)))
    if jobs.busy:  # repeats are looked for among what came
        loop = QEventLoop()
        jobs.ended.connect(loop.quit)
        jobs.cancel()
        loop.exec()
    return gaps


def _timed(name: str, work: Callable[[], object]) -> None:
    """Do it and print how long it took, by the clock and by the processor."""
    processor = time.process_time()
    clock = seconds(work)
    print(f"{name}: {clock:.1f} s, {time.process_time() - processor:.1f} s of the processor", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
