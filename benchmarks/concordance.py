"""The concordance in the real window: until the first rows, until all, and the gaps of the event loop meanwhile.

python -m benchmarks.concordance [ARTICLES] [FOLDER]
"""

import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.corpora import kept_corpus
from benchmarks.window import Pulse, tell
from corpus.domain.concordance import Sort
from corpus.project import Project
from desktop.app import Desktop, application, log_qt
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSignalBlocker, QTimer, qInstallMessageHandler  # isort: skip

_REST: Final = 3000  # milliseconds for which the window at rest is watched
_RARE, _COMMON = 2_000, 2  # places in the vocabulary: a word of few articles, and one of all


def main(count: int, folder: Path) -> None:
    """Print what each search took, and its gaps."""
    application()
    qInstallMessageHandler(log_qt)
    path = kept_corpus(folder, count)
    desktop = Desktop(
        SettingsFile(None, Settings(coder="anna", snapshots=False, toured=True)), theme=LIGHT, warm_up=False
    )
    desktop.window.show()
    project = Project.open(path, coder="anna")
    desktop.desk.session.take(project)
    desktop.window.workspace.reveal("concordance")
    _measure(desktop, project)
    desktop.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _measure(desktop: Desktop, project: Project) -> None:
    pulse, bar = Pulse(), desktop.window.workspace.concordance.bar
    print(f"{project.articles.count()} articles; gaps between two beats of a timer of 1 ms")
    tell("at rest", pulse.during(lambda loop: QTimer.singleShot(_REST, loop.quit)))
    words = _words(project)
    for name, text, is_expression in (
        ("a rare word", words[_RARE], False),
        ("a beginning", f"{words[_COMMON][:2]}*", False),
        ("an expression", r"\b\w+ing \w+", True),
        ("a common word", words[_COMMON], False),
    ):
        with QSignalBlocker(bar):
            bar.expression.setChecked(is_expression)
        bar.words.setText(text)
        _look(desktop, pulse, name, bar.wanted.emit)
    for sort in (Sort.LEFT, Sort.RIGHT, Sort.DATE):
        _look(desktop, pulse, f"sorting: {sort}", partial(bar.choose, sort))


def _look(desktop: Desktop, pulse: Pulse, name: str, start: Callable[[], object]) -> None:
    """Do something and wait until the worker rests."""
    panel, jobs = desktop.window.workspace.concordance, desktop.concordance.jobs
    first: list[float] = []
    began = time.perf_counter()

    def begin(loop: QEventLoop) -> None:
        jobs.ended.connect(loop.quit)
        panel.model.rowsInserted.connect(lambda *_rows: first.append(time.perf_counter() - began))
        start()
        if not jobs.busy:
            QTimer.singleShot(0, loop.quit)

    gaps = pulse.during(begin)
    whole = time.perf_counter() - began
    panel.model.rowsInserted.disconnect()
    if first:
        print(f"{name:<24} {panel.bar.count.text():<34} first rows {first[0] * 1000:7.0f} ms   all {whole:7.2f} s")
    tell(name, gaps or [0.0])


def _words(project: Project) -> list[str]:
    """The words of some texts, the most frequent first."""
    counts: dict[str, int] = {}
    for text in project.texts.texts(range(1, 200)):
        for word in text.body.casefold().split():
            if word.isalpha() and len(word) > 2:
                counts[word] = counts.get(word, 0) + 1
    return sorted(counts, key=lambda word: -counts[word])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000, Path(sys.argv[2]) if len(sys.argv) > 2 else Path(made))
