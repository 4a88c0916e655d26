"""What a snapshot in the worker costs who works meanwhile: decisions and gaps, at rest and during one.

python -m benchmarks.snapshots [ARTICLES]
"""

import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.texts import articles
from corpus.commands.articles import AddArticles, SetArticleState
from corpus.domain.articles import ArticleState
from corpus.domain.snapshots import Keeping
from corpus.domain.topics import Codebook, Topic
from corpus.project import Project
from corpus.store.damage import damages
from corpus.store.salvage_found import gather
from corpus.store.salvage_pages import Pages
from corpus.store.snapshots import take

BATCH = 50
BEAT = 0.001  # seconds


def main(count: int) -> None:
    """Print the figures for a project of `count` articles."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "p.db"
        codebook = Codebook(name="small", topics=(Topic(slug="trade", name="Trade"),))
        with closing(Project.create(path, coder="anna", codebook=codebook)) as project:
            texts = list(articles(count))
            for first in range(0, count, BATCH):
                project.do(AddArticles(articles=tuple(texts[first : first + BATCH])))
            print(f"{path.stat().st_size / 1e6:.0f} MB, {count} articles")
            calm = _beside(project, texts[0].id, lambda: time.sleep(2))
            busy = _beside(project, texts[0].id, lambda: take(path, Keeping(), always=True))
            print(f"a decision, median and longest: at rest {_told(calm[1])}, during a snapshot {_told(busy[1])}")
            print(
                f"gap of the other thread, longest: at rest {calm[2] * 1000:.0f} ms, during one {busy[2] * 1000:.0f} ms"
            )
            print(f"the snapshot with its check: {busy[0]:.2f} s alone with these decisions")
        print(f"the full check alone: {_seconds(lambda: damages(path)):.2f} s")
        print(f"reading everything page by page: {_seconds(lambda: _read(path)):.2f} s")


def _beside(project: Project, article: str, work: Callable[[], object]) -> tuple[float, list[float], float]:
    """Do the work in a thread while this one decides and beats: its seconds, those of decisions, the longest gap."""
    done: list[float] = []
    thread = threading.Thread(target=lambda: done.append(_seconds(work)))
    decisions, longest, turn = [], 0.0, 0
    thread.start()
    last = time.perf_counter()
    while thread.is_alive():
        time.sleep(BEAT)
        longest = max(longest, time.perf_counter() - last)
        turn += 1
        if turn % 20 == 0:
            state = ArticleState.DONE if turn % 40 else ArticleState.OPEN
            decisions.append(_seconds(partial(project.do, SetArticleState(ids=(article,), state=state))))
        last = time.perf_counter()
    thread.join()
    return done[0], decisions, longest


def _read(path: Path) -> None:
    with Pages(path) as pages:
        for _ in gather(pages):
            pass


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _told(seconds: list[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.1f} and {max(seconds) * 1000:.1f} ms" if seconds else "none"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 4000)
