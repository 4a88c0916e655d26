"""Measures the pipeline on the project's own held-out articles and keeps the figures in `figures.toml`.

`make language-figures` rewrites the file. The gate in `make check` lets no figure fall by more than a point below it.
"""

import tomllib
from pathlib import Path
from typing import Any, Final

import msgspec

from corpus.load.codebooks import shipped_codebook
from corpus.nlp.evaluation.lines import Line, line_of
from corpus.nlp.evaluation.report import headline
from corpus.nlp.suggester import Suggester, load_suggester
from tests.golden.language.reading import FOLDER, gold

FIGURES: Final = FOLDER / "figures.toml"
LOWER_IS_BETTER: Final = ("topic_calibration", "statement_calibration")
NEITHER: Final = ("topic_calibration_by_chance",)

Figures = dict[str, float]


def kinds() -> list[str]:
    """The kinds of articles: the words before the first underscore in the names of the files."""
    return sorted({path.name.partition("_")[0] for path in FOLDER.glob("*_*.toml")})


def committed(path: Path = FIGURES) -> dict[str, Figures]:
    """The figures in the file, by kind."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def measured(split: str = "held") -> dict[str, Figures]:
    """The figures of the pipeline as it is now, by kind."""
    suggester = load_suggester(shipped_codebook().topics)
    sets = {kind: gold(kind, split) for kind in kinds()}
    return {kind: _figures(suggester, lines) for kind, lines in sets.items() if lines}


def worse(before: Figures, now: Figures, *, by: float) -> list[str]:
    """What is worse than before by more than `by`, told with both figures."""
    told = []
    for name, old in before.items():
        if name in NEITHER:
            continue
        new = now.get(name)
        fall = None if new is None else (new - old if name in LOWER_IS_BETTER else old - new)
        if fall is None or fall > by + 1e-9:
            told.append(f"{name}: {old} before, {new} now")
    return told


def write(figures: dict[str, Figures], path: Path = FIGURES) -> None:
    """Write the file."""
    text = "# Written by `make language-figures`: what the pipeline reaches on the held-out articles of this folder.\n"
    for kind, each in figures.items():
        text += f"\n[{kind}]\n" + "".join(f"{name} = {value}\n" for name, value in each.items())
    path.write_text(text, encoding="utf-8")


def _figures(suggester: Suggester, lines: list[dict[str, Any]]) -> Figures:
    pairs: list[tuple[Line, Line]] = []
    for each in lines:
        line = msgspec.convert(each, Line)
        pairs.append((line, line_of(line.id, suggester.suggest(line.raw))))
    return {"articles": len(pairs), **{name: value for name, value in headline(pairs).items() if value is not None}}


if __name__ == "__main__":
    write(measured())
