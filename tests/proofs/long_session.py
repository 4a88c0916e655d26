"""A long session in the real window: whether memory and the time of an action grow, and whether anything leaks.

python -m tests.proofs.long_session [ACTIONS] [ARTICLES]

20,000 actions are about three hours of an analyst at work. The window has no screen; between two actions it answers
everything that is waiting. What is alive is counted while nothing goes on in the background.
"""

import os
import statistics
import tempfile
import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, qInstallMessageHandler

from benchmarks.texts import articles
from corpus.commands.articles import AddArticles
from corpus.commands.decisions import AcceptAll
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.articles import Article, Header
from corpus.domain.spans import span
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedMention, ProposedStatement, ProposedTag, Suggestions
from corpus.load.codebooks import shipped_codebook
from corpus.project import Project
from desktop.app import Desktop, application, log_qt
from desktop.dialogs import asking
from desktop.memory import give_back_at_once
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT
from desktop.theme_qt import apply_theme
from tests.proofs.acting import Analyst
from tests.proofs.figures import Figure, numbers, tell
from tests.proofs.measuring import Counts, counts, memory, trend

_BLOCKS: Final = 40
_WARM: Final = 8  # blocks at the beginning, in which caches fill
_SMALL: Final = 0.03  # a gain from the first block to the last below this share is none that anybody would meet
_BATCH: Final = 50  # articles a commit while the project is made
_DECIDED: Final = 4  # one article in so many is decided beforehand


@dataclass(slots=True, kw_only=True)
class Account:
    """Block by block: medians of an action in milliseconds, the memory in MB, and what was alive.

    `work` is the processor's time of the window's thread, which other programs do not disturb; `wait` is the time on
    the clock, with the disk's. `single` are the times of each kind of action.
    """

    work: list[float] = field(default_factory=list)
    wait: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    alive: list[Counts] = field(default_factory=list)
    single: dict[str, "array[float]"] = field(default_factory=dict)


def session(
    folder: Path,
    *,
    actions: int,
    count: int,
    blocks: int = _BLOCKS,
    learn: bool = True,
    tell_line: Callable[[str], None] = lambda _line: None,
) -> Account:
    """A session of so many actions over so many articles, measured in blocks; `learn` as the window does by itself."""
    path = folder / "long.db"
    make(path, count)
    app, account = application(), Account()
    apply_theme(app, LIGHT)
    settings = SettingsFile(None, Settings(coder="anna", appearance="light", last_folder=str(folder), learn=learn))
    desktop = Desktop(settings, theme=LIGHT, warm_up=False)
    asked, analyst = asking.run_dialog, Analyst(desktop, folder)
    asking.run_dialog = analyst.answer
    try:
        desktop.window.show()
        assert desktop.projects.open(path)
        analyst.warm_up()
        for block in range(blocks):
            _block(analyst, account, actions // blocks)
            analyst.rest()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            account.memory.append(memory())
            account.alive.append(counts(desktop.window))
            times = f"{account.work[-1]:7.2f} ms of work {account.wait[-1]:7.2f} ms"
            tell_line(f"{block + 1:3} {times} {account.memory[-1]:7.1f} MB  {account.alive[-1]}")
    finally:
        desktop.window.close()
        desktop.window.deleteLater()
        asking.run_dialog = asked
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return account


def _block(analyst: Analyst, account: Account, actions: int) -> None:
    work, wait = [], []
    for _ in range(actions):
        started, clock = time.thread_time(), time.perf_counter()
        name = analyst.act()
        work.append((time.thread_time() - started) * 1000)
        wait.append((time.perf_counter() - clock) * 1000)
        account.single.setdefault(name, array("d")).append(work[-1])
    account.work.append(statistics.median(work))
    account.wait.append(statistics.median(wait))


def make(path: Path, count: int) -> None:
    """A project of generated articles, every one with suggestions, that somebody worked on before.

    Every fourth article is decided: of 2,000, that are the 3,000 decisions that learning looks back on, so it needs
    from the beginning what it will ever need.
    """
    project = Project.create(path, coder="anna", codebook=shipped_codebook())
    topics = [topic.slug for topic in project.topics.all()][:6]
    texts = list(articles(count))
    for start in range(0, count, _BATCH):
        batch = texts[start : start + _BATCH]
        project.do(AddArticles(articles=tuple(batch)))
        project.do(RecordSuggestions(articles={each.id: _suggestions(each, topics) for each in batch}))
        project.do(AcceptAll(articles=tuple(each.id for each in batch[::_DECIDED])))
    project.close()


def _suggestions(article: Article, topics: Sequence[str]) -> Suggestions:
    """A statement of every third sentence, up to six, each with a topic, and a mention in it."""
    places, start = [], article.body.index("agreed.") + 7
    for sentence in article.body[start:].split("."):
        words = sentence.strip()
        if len(words) > 20 and "\n" not in words:
            begin = article.body.index(words, start)
            places.append((begin, begin + len(words)))
    statements = tuple(
        ProposedStatement(
            spans=(span(*place),),
            kind=Kind.INDIRECT,
            speaker=f"Speaker {number}",
            cue="said",
            tags=(ProposedTag(topic=topics[number % len(topics)], score=0.7, reasons=("words",)),),
        )
        for number, place in enumerate(places[::3][:6])
    )
    mentions = tuple(ProposedMention(span=span(begin, begin + 4), label="ORG") for begin, _ in places[1::3][:6])
    return Suggestions(header=Header(), mentions=mentions, statements=statements, model="test-1")


def grown(account: Account) -> tuple[list[str], list[str]]:
    """What the trends say behind the first blocks, and what is wrong about them."""
    told, wrong = [], []
    measured = (
        ("work of an action", account.work, "ms", True),
        ("time of an action", account.wait, "ms", False),  # with the disk, and with whatever else the machine does
        ("memory", account.memory, "MB", True),
        ("values", [float(each.values) for each in account.alive], "", True),
    )
    for name, values, unit, counts_ in measured:
        line = trend(values[_WARM:])
        told.append(f"{name} {line.mean:.4g} {unit}, gain {line.gain:+.3g} ± {line.noise:.2g} ({line.share:+.1%})")
        if counts_ and not line.within_noise and line.share > _SMALL:
            wrong.append(f"{name} grows by {line.share:.1%}")
    return told, wrong + leaks(account.alive[_WARM:])


def leaks(alive: Sequence[Counts]) -> list[str]:
    """What there is more of at the end than there ever was in the first half."""
    half, last = alive[: len(alive) // 2], alive[-1]
    names = ("objects", "widgets", "windows", "timers", "threads", "files")
    most = {name: max(getattr(each, name) for each in half) for name in names}
    return [f"{name}: {most[name]} became {getattr(last, name)}" for name in names if getattr(last, name) > most[name]]


def main(actions: int, count: int) -> None:
    """Print block by block what was measured, then how it grew; end with 1 where something does."""
    give_back_at_once()  # as the program does when it opens its window
    application()
    qInstallMessageHandler(log_qt)
    print(f"{actions} actions over {count} articles; a line for each {actions // _BLOCKS}")
    with tempfile.TemporaryDirectory() as folder:
        account = session(Path(folder), actions=actions, count=count, tell_line=lambda line: print(line, flush=True))
    medians = {name: statistics.median(times) for name, times in account.single.items()}
    print("medians of work: " + ", ".join(f"{name} {median:.1f} ms" for name, median in medians.items()))
    told, wrong = grown(account)
    wanted = "20,000 actions over 2,000 articles: memory and time do not grow, nothing leaks"
    told.insert(0, f"{actions} actions over {count} articles")
    tell(Figure(name="long session", told="; ".join(told), wanted=wanted, wrong=wrong))


if __name__ == "__main__":
    main(*numbers(__doc__, ("actions", 20_000, "actions in all"), ("articles", 2_000, "articles of the project")))
