"""How good suggestions are, measured on annotated articles: `evaluate`."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from corpus.cli.coder import setting
from corpus.cli.options import AsJson, Model
from corpus.cli.output import counting, one_line, print_json, print_table, say
from corpus.domain.articles import canonical
from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.load.codebooks import read_codebook, shipped_codebook
from corpus.load.files import shown
from corpus.tasks.suggesting import load_pipeline

if TYPE_CHECKING:
    from corpus.nlp.evaluation.lines import Line
    from corpus.nlp.evaluation.misses import Miss

Lines = dict[str, "Line"]


def evaluate(
    gold: Annotated[
        list[Path],
        typer.Argument(metavar="GOLD", help=msg("JSON lines with annotated articles."), show_default=False),
    ],
    errors: Annotated[
        bool, typer.Option("--errors", help=msg("Print what was missed too, in the words of the articles."))
    ] = False,
    codebook: Annotated[
        Path | None, typer.Option("--codebook", metavar="FILE", help=msg("A codebook of your own (TOML)."))
    ] = None,
    model: Model = None,
    as_json: AsJson = False,
) -> None:
    """Measure suggestions against annotated articles."""
    from corpus.nlp.evaluation.misses import misses
    from corpus.nlp.evaluation.report import paired, report

    files = _read(gold)
    wanted = {key: line for lines in files.values() for key, line in lines.items()}
    predicted = _predicted(wanted, codebook, model)
    missed = [miss for pair in paired(wanted, predicted) for miss in misses(pair)] if errors else []
    if as_json:
        print_json({**report(wanted, predicted), **({"misses": list(map(asdict, missed))} if errors else {})})
        return
    _print_figures(files, predicted)
    _print_misses(missed)


def _read(paths: list[Path]) -> dict[str, Lines]:
    """The gold of each file; an id may be in one file only."""
    from corpus.nlp.evaluation.lines import read_lines

    files: dict[str, Lines] = {}
    for path in paths:
        lines = read_lines(path)
        for other in files.values():
            if repeated := sorted(lines.keys() & other.keys()):
                number = list(lines).index(repeated[0]) + 1
                raise CorpusError("line-repeated", line=number, path=shown(path), id=repeated[0])
        files[str(shown(path))] = lines
    return files


def _predicted(wanted: Lines, codebook: Path | None, model: str | None) -> Lines:
    """What is predicted for each article, from its text alone."""
    from corpus.nlp.evaluation.lines import line_of

    topics = (read_codebook(codebook) if codebook else shipped_codebook()).topics
    suggester = load_pipeline(topics, model or setting("model") or None)
    lines = counting(wanted.items(), msg("Predicting"))
    return {key: line_of(key, suggester.suggest(canonical(line.raw))) for key, line in lines}


def _print_figures(files: dict[str, Lines], predicted: Lines) -> None:
    """A row for each figure, a column for each file, and one for all where there are several."""
    from corpus.nlp.evaluation.report import HEADLINE, headline, paired

    parts = {**files}
    if len(files) > 1:
        parts[msg("all")] = {key: line for lines in files.values() for key, line in lines.items()}
    figures = [headline(paired(lines, predicted)) for lines in parts.values()]
    rows: list[list[object]] = [[msg("articles"), *map(len, parts.values())]]
    for key, name in HEADLINE.items():
        rows.append([name, *("" if (value := each[key]) is None else f"{value:.3f}" for each in figures)])
    print_table([msg("figure"), *(Path(name).name for name in parts)], rows)


def _print_misses(missed: "list[Miss]") -> None:
    """The misses, article by article: gold and prediction below each other."""
    article = ""
    for each in missed:
        if each.article != article:
            article = each.article
            say(f"\n{article}")
        say(f"  {each.kind}")
        for name, text in ((msg("gold"), each.gold), (msg("predicted"), each.predicted), (msg("in"), each.context)):
            if text:
                say(f"    {name}: {one_line(text)}")
