"""Time per new article while a project grows, and how many planted repeats are found.

python -m benchmarks.repeats [ARTICLES]

The texts are those of `benchmarks/texts.py`, 4,600 characters on average; every fifth article is an edited copy of an
earlier one, so that candidates are found and compared. Each figure is of the last 1,000 articles before that size:
processor time, by itself and as a ratio to cutting the same texts into runs of words, which no size of a project
changes. The ratio is to stay the same.
"""

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from benchmarks.planted.brief import BRIEF
from benchmarks.planted.measuring import score
from benchmarks.planted.stories import planted
from benchmarks.planted.style import Style
from benchmarks.planted.wire import WIRE
from benchmarks.texts import articles
from corpus.commands.articles import AddArticles
from corpus.domain.articles import Article, canonical, make_article
from corpus.domain.header import parse_header
from corpus.domain.near import weave
from corpus.load.codebooks import shipped_codebook
from corpus.project import Project
from corpus.tasks.repeats import UNWATCHED, FindRepeatsTask

_PART: Final = 1000  # articles between two figures
_COPIES: Final = 5  # every such article is a copy
_SEEDS: Final = (1, 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What the search took for the last articles, with its commits, and what cutting their texts took: seconds."""

    size: int
    search: float
    cutting: float

    @property
    def ratio(self) -> float:
        """How many times as long the search takes."""
        return self.search / self.cutting


def main(count: int) -> None:
    """Print the times, then the scores."""
    with tempfile.TemporaryDirectory() as folder:
        taken = list(_times(Path(folder) / "p.db", count))
    print(f"{'articles':>9} {'ms an article':>14} {'x cutting':>10}")
    for each in taken:
        print(f"{each.size:>9} {each.search / _PART * 1000:>14.2f} {each.ratio:>10.2f}")
    third = max(1, len(taken) // 3)
    first, last = (sum(each.ratio for each in part) / third for part in (taken[:third], taken[-third:]))
    print(f"an article of the last third takes {last / first:.2f} times as long as one of the first", flush=True)
    for name, style in (("wire", WIRE), ("brief", BRIEF)):
        for seed in _SEEDS:
            print(_scored(name, style, seed), flush=True)


def _times(path: Path, count: int) -> Iterator[Taken]:
    texts = _with_copies()
    with closing(Project.create(path, coder="anna", codebook=shipped_codebook())) as project:
        for size in range(_PART, count + 1, _PART):
            made = tuple(islice(texts, _PART))
            project.do(AddArticles(articles=made))
            started = time.process_time()
            for step in project.finding_repeats(pace=UNWATCHED).run():
                if step.command:
                    project.do(step.command)
            searched = time.process_time()
            for each in made:
                weave(each.title, each.body)
            yield Taken(size=size, search=searched - started, cutting=time.process_time() - searched)


def _with_copies() -> Iterator[Article]:
    """Articles without end; every fifth one is an earlier one, cut and reordered."""
    chance = random.Random(1)
    kept: list[str] = []
    for number, made in enumerate(articles(1_000_000)):
        if number % _COPIES or not kept:
            kept.append(made.body)
            yield made
            continue
        head, line, *sentences = chance.choice(kept).split("\n")
        sentences = sentences[: max(2, len(sentences) * 3 // 4)]
        chance.shuffle(sentences)
        body = canonical("\n".join([f"{head} again {number}", line, *sentences]))
        yield make_article(body, parse_header(body), added=made.added)


def _scored(name: str, style: Style, seed: int) -> str:
    stories = planted(500, 500, 1000, style=style, seed=seed)
    made = [story.article(at) for at, story in enumerate(stories)]
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Project.create(Path(folder) / "p.db", coder="anna", codebook=shipped_codebook())) as project,
    ):
        project.do(AddArticles(articles=tuple(made)))
        for step in FindRepeatsTask(project.path, pace=UNWATCHED).run():
            if step.command:
                project.do(step.command)
        found = score(project, stories, made)
    return f"{name}, seed {seed}: precision {found.precision:.3f}, recall {found.recall:.3f}, F1 {found.f1:.3f}"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
