"""Finding and recording suggestions, against the recogniser of names that the pipeline holds, alone.

python -m benchmarks.language
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from itertools import cycle
from pathlib import Path
from typing import Final

from spacy.language import Language

from benchmarks.measuring import HEAD, compare
from corpus.load.codebooks import shipped_codebook
from corpus.load.files import LoadedArticle
from corpus.load.samples import sample_articles
from corpus.nlp.learning.examples import Example
from corpus.nlp.learning.learner import Learner
from corpus.nlp.shipped import is_shipped, shipped_model
from corpus.nlp.suggester import Suggester, build_pipeline, load_suggester
from corpus.project import Project

_WORDS: Final = 500  # of the one article that is read by itself
_RUNS: Final = 21
_DECIDED: Final = 1000
_PEAK: Final = """
import resource
from corpus.load.codebooks import shipped_codebook
from corpus.nlp.suggester import load_suggester
suggester = load_suggester(shipped_codebook().topics)
suggester.suggest("MINSK, 7 June (BelTA) - Exports grew, Pavel Kruk said.")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def main() -> None:
    """Print the ratios over the sample articles, the time of one article, and the memory of the loaded pipeline."""
    codebook = shipped_codebook()
    texts = {each.article.id: each.article.body for each in sample_articles() if isinstance(each, LoadedArticle)}
    nlp, suggester = build_pipeline(codebook.topics), load_suggester(codebook.topics)
    words = sum(len(text.split()) for text in texts.values())
    print(f"{len(texts)} sample articles of {words // len(texts)} words on average")
    print(HEAD)

    def suggest() -> None:
        for _ in suggester.suggest_many(texts.items()):
            pass

    whole = compare("suggestions, against nlp.pipe", suggest, _piping(nlp, texts))
    print(whole)
    if is_shipped():
        found = compare("suggestions, against the bare tok2vec and ner", suggest, _piping(shipped_model(), texts))
        print(f"{found}   {1 / found.ratio:.2f} of its words a second (at least 0.50)")
    with tempfile.TemporaryDirectory() as folder, closing(_project(Path(folder) / "p.db")) as project:
        print(compare("suggestions recorded in a project", lambda: _record(project), _piping(nlp, texts)))
    print(f"{words / whole.ours:.0f} words a second on one core")
    print(f"one article of {_WORDS} words: {_one(suggester, texts):.0f} ms, the median of {_RUNS} (at most 150)")
    print(f"memory of a process with the loaded pipeline: {_peak():.0f} MB at its peak (at most 400)")
    print(
        f"learning topics from {_DECIDED} decisions: {_learning(suggester, texts):.1f} s, the median of 3 (at most 2)"
    )


def _piping(nlp: Language, texts: Mapping[str, str]) -> Callable[[], None]:
    def pipe() -> None:
        for _ in nlp.pipe(texts.values(), batch_size=1):
            pass

    return pipe


def _learning(suggester: Suggester, texts: Mapping[str, str]) -> float:
    """The median seconds of learning what is proposed of the samples, repeated with numbers until it is enough."""
    proposed = [
        (
            article,
            " ".join(body[span.start : span.end] for span in each.spans),
            frozenset(tag.topic for tag in each.tags),
        )
        for article, body in texts.items()
        for each in suggester.suggest(body).statements
    ]
    examples = [
        Example(text=f"{text} {number}", accepted=topics, article=f"{article}-{number // len(proposed)}")
        for number, (article, text, topics) in zip(range(_DECIDED), cycle(proposed), strict=False)
    ]
    learner = Learner(shipped_codebook().topics)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        learner.learn(examples)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _one(suggester: Suggester, texts: Mapping[str, str]) -> float:
    """The median time of one article, in milliseconds."""
    lines = "\n".join(texts.values()).splitlines(keepends=True)
    article = ""
    while len(article.split()) < _WORDS:
        article += lines.pop(0)
    times = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        suggester.suggest(article)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def _peak() -> float:
    """The peak memory of a fresh process that loads the pipeline and reads one sentence, in MB."""
    done = subprocess.run([sys.executable, "-c", _PEAK], capture_output=True, text=True, check=True)
    unit = 1 if sys.platform == "darwin" else 1024  # bytes; Linux counts KiB
    return int(done.stdout) * unit / (1 << 20)


def _project(path: Path) -> Project:
    project = Project.create(path, coder="anna", codebook=shipped_codebook())
    for progress in project.adding_samples().run():
        if progress.command:
            project.do(progress.command)
    return project


def _record(project: Project) -> None:
    """A run over all articles, as the command line does it; the pipeline is loaded once, in the warm-up."""
    step = None
    for progress in project.suggesting().run():
        if progress.command:
            step = project.do(progress.command, step=step)


if __name__ == "__main__":
    main()
