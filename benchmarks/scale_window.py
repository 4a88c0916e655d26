"""A large project in the real window: opening it, going through it, and what stalls it."""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QScrollBar

from benchmarks.measuring import Comparison, seconds
from benchmarks.reader import Painted
from benchmarks.window import Pulse, tell
from corpus.domain.articles import ArticleState
from corpus.domain.bundles import Selection
from corpus.domain.filters import StatementFilter
from corpus.project import Project
from desktop.app import Desktop
from desktop.models.statement_rows import Column
from desktop.models.statement_table import StatementTableModel
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT
from desktop.views.article_list import ArticleListPanel
from desktop.widgets.fields import ValueField

_CODER: Final = "anna"
_REST: Final = 400  # milliseconds after an act in which what it left to be done is done
_PAUSE: Final = 20  # milliseconds between two acts
_STEPS: Final = 40  # of the scroll bar


def opening(large: Path, small: Path) -> Iterator[Comparison]:
    """Opening to a painted list, and going from article to article; both projects in turn."""
    desktop = _desktop()
    painted = Painted(desktop.window.workspace.articles.view)
    reader = Painted(desktop.window.workspace.reader.reader)
    articles, session = desktop.window.workspace.articles, desktop.desk.session

    def opened(path: Path) -> float:
        session.take(None)
        _let_settle()
        return seconds(lambda: painted.after(lambda: session.take(Project.open(path, coder=_CODER))))

    def gone(path: Path) -> float:
        """The median of eight steps, there and back, in a project that was just opened: time of the window's thread."""
        opened(path)
        session.show_article(articles.visible_ids()[0])
        _let_settle()
        steps = cycle((1, 1, -1, -1))
        return statistics.median(
            [
                seconds(lambda: reader.after(lambda: articles.select_next(next(steps))), time.thread_time)
                for _ in range(12)
            ][4:]
        )

    for path in (large, small):
        gone(path)
    yield Comparison.of("open to a painted list: large, small", [(opened(large), opened(small)) for _ in range(9)])
    yield Comparison.of("next article, painted: large, small", [(gone(large), gone(small)) for _ in range(7)])
    _close(desktop)


def stalls(large: Path, exported: Path, folder: Path) -> None:
    """Print the gaps of the event loop while an analyst goes through the project, and while it is exported."""
    desktop, pulse = _desktop(), Pulse()
    space, session = desktop.window.workspace, desktop.desk.session
    tell("at rest", _gaps(pulse, []))
    session.take(Project.open(large, coder=_CODER))
    session.show_article(space.articles.visible_ids()[0])
    _let_settle()
    while desktop.desk.jobs.busy:  # the check and the snapshot that go with opening
        _let_settle()
    bar = space.articles.view.verticalScrollBar()
    scroll = [partial(_scroll, bar, step / _STEPS) for step in range(_STEPS + 1)]
    tell("scroll to the end", _gaps(pulse, scroll))
    _filters(space.articles, pulse)
    rows = space.table.view.model()
    assert isinstance(rows, StatementTableModel)
    for column in Column:
        tell(f"sort by {column.name.lower()}", _gaps(pulse, [partial(rows.sort, column, Qt.SortOrder.AscendingOrder)]))
    more = [partial(rows.fetchMore, QModelIndex()) for _ in range(6)]
    tell("more rows", _gaps(pulse, more))
    for name, wanted in (("a topic", StatementFilter(topic="trade")), ("a word", StatementFilter(words="said"))):
        tell(f"table of {name}", _gaps(pulse, [partial(rows.set_filter, wanted)]))
    tell("next article", _gaps(pulse, [partial(space.articles.select_next, 1) for _ in range(10)]))
    session.take(None)
    session.take(Project.open(exported, coder=_CODER))
    _let_settle()
    for format in ("csv", "json"):
        tell(f"export {format}", _export(desktop, pulse, folder / f"out.{format}", format))
    _close(desktop)


def _filters(articles: ArticleListPanel, pulse: Pulse) -> None:
    """Tell the gaps while the list of articles is restricted, and how long its rows are waited for."""
    bar = articles.filters
    agency, topic = bar.more.combos()
    since, until = bar.more.dates()
    acts: list[tuple[str, Callable[[], object]]] = []
    for words in ("said", "xyzxyz", "s*", "speaker:1", "-topic:trade"):
        acts += [(f"list of “{words}”", partial(bar.search.setText, words)), ("no words", bar.search.empty)]
    for name, combo, place in (("an agency", agency, 1), ("another agency", agency, 2), ("a topic", topic, 1)):
        acts.append((f"list of {name}", partial(combo.setCurrentIndex, place)))
    acts.append(("and a word", partial(bar.search.setText, "said")))
    acts.append(("no filter", articles.clear_filters))
    for state in (ArticleState.DONE, ArticleState.NEW, None):
        acts.append((f"{state or 'any'} state", partial(bar.pills.choose, state)))
    for field, date in ((since, "2020"), (until, "2023")):
        acts.append((f"date {date}", partial(_commit, field, date)))
    acts.append(("no filter", articles.clear_filters))
    for folds in (True, False):
        acts.append((f"{'' if folds else 'not '}folded", partial(articles.folding.fold, folds)))
    begun, arrived = [0.0], [0.0]
    bar.changed.connect(lambda: begun.append(time.perf_counter()))
    articles.answers.arrived.connect(lambda: arrived.append(time.perf_counter()))
    for name, act in acts:
        begun.append(time.perf_counter())
        tell(name, _gaps(pulse, [act], until=lambda: not articles.answers.waiting))
        rows = f"rows after {(arrived[-1] - begun[-1]) * 1000:.0f} ms" if arrived[-1] > begun[-1] else "rows at once"
        print(f"{'':<24} longest work {pulse.longest_work:.0f} ms, {rows}", flush=True)


def _commit(field: ValueField, text: str) -> None:
    field.setText(text)
    field.commit()


def _export(desktop: Desktop, pulse: Pulse, target: Path, format: str) -> list[float]:
    project = desktop.desk.project
    assert project is not None
    task = project.exporting(target, format=format, selection=Selection(with_suggestions=True))

    def begin(loop: QEventLoop) -> None:
        desktop.desk.jobs.ended.connect(loop.quit)
        desktop.desk.jobs.start(task)

    return pulse.during(begin)


def _gaps(pulse: Pulse, acts: Sequence[Callable[[], object]], until: Callable[[], bool] = lambda: True) -> list[float]:
    """The gaps while things are done one after the other, and what they leave is done, for which `until` may wait."""

    def begin(loop: QEventLoop) -> None:
        waiting = iter(acts)

        def rest() -> None:
            QTimer.singleShot(_REST, loop.quit if until() else rest)

        def go_on() -> None:
            act = next(waiting, None)
            if act is None:
                QTimer.singleShot(_REST, rest)
            else:
                act()
                QTimer.singleShot(_PAUSE, go_on)

        QTimer.singleShot(_PAUSE, go_on)

    return pulse.during(begin)


def _scroll(bar: QScrollBar, share: float) -> None:
    bar.setValue(int(bar.maximum() * share))


def _desktop() -> Desktop:
    desktop = Desktop(SettingsFile(None, Settings(coder=_CODER)), theme=LIGHT, warm_up=False)
    desktop.window.show()
    return desktop


def _let_settle() -> None:
    """Let the loop do what was left for later."""
    loop = QEventLoop()
    QTimer.singleShot(_REST, loop.quit)
    loop.exec()


def _close(desktop: Desktop) -> None:
    desktop.close()
    desktop.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
