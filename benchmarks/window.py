"""Gaps of the window's event loop while suggestions are found in the worker, against the same window at rest.

python -m benchmarks.window [ARTICLES]
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer, qInstallMessageHandler

from corpus.commands.articles import AddArticles
from corpus.domain.articles import make_article
from corpus.domain.header import parse_header
from corpus.load.codebooks import shipped_codebook
from corpus.load.files import LoadedArticle
from corpus.load.samples import sample_articles
from corpus.project import Project
from desktop.app import Desktop, application, log_qt
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT

_CODER: Final = "anna"
_REST: Final = 3000  # milliseconds for which the window at rest is watched
_MOST: Final = 50  # milliseconds that no gap should exceed


class Pulse:
    """A timer that beats every millisecond; what lies between two beats is what an analyst would wait."""

    def __init__(self) -> None:
        self._beats: list[float] = []
        self._worked: list[float] = []
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)

    @property
    def longest_work(self) -> float:
        """The most milliseconds that the window's thread used of the processor between two beats.

        On a machine that others use, a gap is longer than that.
        """
        return max(((after - before) * 1000 for before, after in pairwise(self._worked)), default=0.0)

    def during(self, begin: Callable[[QEventLoop], None]) -> list[float]:
        """The gaps in milliseconds until the loop that `begin` gets is quit."""
        loop = QEventLoop()
        self._beats.clear()
        self._worked.clear()
        self._timer.start()
        begin(loop)
        loop.exec()
        self._timer.stop()
        return [(after - before) * 1000 for before, after in pairwise(self._beats)]

    def _beat(self) -> None:
        self._beats.append(time.perf_counter())
        self._worked.append(time.thread_time())


def main(count: int) -> None:
    """Print the gaps of the window at rest and at work over `count` articles."""
    application()
    qInstallMessageHandler(log_qt)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "gaps.db"
        _make(path, count)
        desktop = Desktop(SettingsFile(None, Settings(coder=_CODER)), theme=LIGHT, warm_up=False)
        desktop.window.show()
        project = Project.open(path, coder=_CODER)
        desktop.desk.session.take(project)
        desktop.desk.session.show_article(project.articles.ids()[0])
        _measure(desktop, count)
        desktop.window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _measure(desktop: Desktop, count: int) -> None:
    pulse = Pulse()
    print(f"{count} articles; gaps between two beats of a timer of 1 ms")
    tell("at rest", pulse.during(lambda loop: QTimer.singleShot(_REST, loop.quit)))
    tell("loading the pipeline", _work(desktop, pulse, lambda: _get_ready(desktop)))
    find = desktop.desk.actions["suggest-all"].trigger
    tell("finding suggestions", _work(desktop, pulse, find))
    tell("finding them again", _work(desktop, pulse, find))


def _get_ready(desktop: Desktop) -> None:
    project = desktop.desk.project
    if project is not None:
        desktop.desk.jobs.start(project.getting_ready(), quiet=True)


def _work(desktop: Desktop, pulse: Pulse, start: Callable[[], object]) -> list[float]:
    """The gaps until the jobs that something starts have ended."""

    def begin(loop: QEventLoop) -> None:
        desktop.desk.jobs.ended.connect(loop.quit)
        start()

    return pulse.during(begin)


def tell(name: str, gaps: list[float]) -> None:
    """Print the gaps of one thing that was done."""
    ranked = sorted(gaps)
    last = ranked[int(len(ranked) * 0.99)]
    over = sum(each > _MOST for each in gaps)
    print(
        f"{name:<24} {len(gaps):6} gaps   median {statistics.median(gaps):6.1f} ms   99th percentile {last:6.1f} ms"
        f"   longest {ranked[-1]:6.1f} ms   {over} over {_MOST} ms"
    )


def _make(path: Path, count: int) -> None:
    """A project with the samples, again and again, each time under a headline of its own."""
    bodies = [each.article.body for each in sample_articles() if isinstance(each, LoadedArticle)]
    project = Project.create(path, coder=_CODER, codebook=shipped_codebook())
    made = []
    for number in range(count):
        body = f"Edition {number}\n\n{bodies[number % len(bodies)]}"
        made.append(
            make_article(body, parse_header(body), source_file=f"{number:03}.txt", added="2024-05-14T00:00:00Z")
        )
    project.do(AddArticles(articles=tuple(made)))
    project.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
