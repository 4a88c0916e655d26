"""The tables of figures in `language.md`.

The first comes from what `make language-figures` wrote. `python -m docs.language_figures GOLD.jsonl ...` prints the
second, measured now, to be put into the page by hand: its gold is not part of the project.
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from corpus.load.codebooks import shipped_codebook
from corpus.nlp.evaluation.lines import line_of, read_lines
from corpus.nlp.evaluation.report import HEADLINE, headline, paired
from corpus.nlp.suggester import load_suggester
from tests.golden.language.figures import committed

NAMES: Final = {
    "own": "own domain",
    "wire": "newswire of other countries",
    "traps": "short tricky texts",
}  # what the kinds of articles are called


def table() -> str:
    """A Markdown table of the held-out articles: a row for each figure, a column for each kind."""
    return _table({NAMES.get(kind, kind): each for kind, each in committed().items()})


def measured(paths: list[Path]) -> str:
    """The same of files with gold lines, and of all of them together, by the pipeline as it is now."""
    suggester = load_suggester(shipped_codebook().topics)
    pairs = {}
    for path in paths:
        gold = read_lines(path)
        predicted = {key: line_of(key, suggester.suggest(line.raw)) for key, line in gold.items()}
        pairs[path.stem.replace("_", " ")] = paired(gold, predicted)
    pairs["all"] = [pair for each in pairs.values() for pair in each]
    return _table({name: {"articles": len(each), **headline(each)} for name, each in pairs.items()})


def _table(figures: Mapping[str, Mapping[str, float | None]]) -> str:
    heads = [f"{name} ({int(each['articles'] or 0)})" for name, each in figures.items()]
    lines = ["| figure | " + " | ".join(heads) + " |", "| --- |" + " ---: |" * len(heads)]
    for key, name in HEADLINE.items():
        values = [each.get(key) for each in figures.values()]
        lines.append(f"| {name} | " + " | ".join("–" if value is None else f"{value:.3f}" for value in values) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(measured([Path(each) for each in sys.argv[1:]]))
