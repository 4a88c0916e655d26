"""The table of figures in `language.md`, from what `make language-figures` wrote."""

from typing import Final

from corpus.nlp.evaluation.report import HEADLINE
from tests.golden.language.figures import committed

NAMES: Final = {
    "own": "own domain",
    "wire": "newswire of other countries",
    "traps": "short tricky texts",
}  # what the kinds of articles are called


def table() -> str:
    """A Markdown table: a row for each figure, a column for each kind of held-out articles."""
    figures = committed()
    heads = [f"{NAMES.get(kind, kind)} ({int(each['articles'])})" for kind, each in figures.items()]
    lines = ["| figure | " + " | ".join(heads) + " |", "| --- |" + " ---: |" * len(heads)]
    for key, name in HEADLINE.items():
        cells = [f"{each[key]:.3f}" if key in each else "–" for each in figures.values()]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
