"""How good suggestions are, measured on annotated articles: `evaluate`."""

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from corpus.cli.coder import setting
from corpus.cli.options import AsJson, Model
from corpus.cli.output import counting, one_line, print_json, print_table, say
from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.load.codebooks import read_codebook, shipped_codebook
from corpus.load.source import shown
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
    learn: Annotated[
        bool,
        typer.Option("--learn", help=msg("Measure topics also with learning: each article is learned once predicted.")),
    ] = False,
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
    from corpus.nlp.evaluation.predicting import learning_predictions, predictions
    from corpus.nlp.evaluation.report import paired

    files = _read(gold)
    wanted = _together(files)
    topics = (read_codebook(codebook) if codebook else shipped_codebook()).topics
    suggester = load_pipeline(topics, model or setting("model") or None)
    predicted = _by_id(counting(predictions(wanted.values(), suggester), msg("Predicting")))
    learned = (
        _by_id(counting(learning_predictions(wanted.values(), suggester, topics), msg("Learning"))) if learn else {}
    )
    missed = [miss for pair in paired(wanted, predicted) for miss in misses(pair)] if errors else []
    if as_json:
        print_json(_document(wanted, predicted, learned, missed if errors else None))
        return
    _print_figures(files, predicted, learned)
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


def _together(files: dict[str, Lines]) -> Lines:
    """The gold of all files."""
    return _by_id(line for lines in files.values() for line in lines.values())


def _by_id(lines: "Iterable[Line]") -> Lines:
    return {line.id: line for line in lines}


def _document(gold: Lines, predicted: Lines, learned: Lines, missed: "list[Miss] | None") -> dict[str, object]:
    """All figures; with learning those of topics only, as nothing else is learned."""
    from corpus.nlp.evaluation.report import report

    document = report(gold, predicted)
    if learned:
        figures = report(gold, learned)
        document["learning"] = {key: figures[key] for key in ("topics_anywhere", "calibration")}
    if missed is not None:
        document["misses"] = [asdict(each) for each in missed]
    return document


def _print_figures(files: dict[str, Lines], predicted: Lines, learned: Lines) -> None:
    """A row for each figure, a column for each file, and one for all where there are several."""
    from corpus.nlp.evaluation.report import HEADLINE, headline, paired

    parts = {**files, **({msg("all"): _together(files)} if len(files) > 1 else {})}
    figures = [headline(paired(lines, predicted)) for lines in parts.values()]
    rows: list[list[object]] = [[msg("articles"), *map(len, parts.values())]]
    rows += [[name, *(_shown(each[key]) for each in figures)] for key, name in HEADLINE.items()]
    if learned:
        figures = [headline(paired(lines, learned)) for lines in parts.values()]
        for key in ("topics", "topic_calibration"):
            name = msg("{figure}, with learning").format(figure=HEADLINE[key])
            rows.append([name, *(_shown(each[key]) for each in figures)])
    print_table([msg("figure"), *(Path(name).name for name in parts)], rows)


def _shown(figure: float | None) -> str:
    return "" if figure is None else f"{figure:.3f}"


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
