"""Projects: `new` and `check`."""

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from corpus.cli.coder import coder_name
from corpus.cli.options import AsJson, CoderName, ProjectPath, program, reading, tell_of
from corpus.cli.output import print_json, say
from corpus.domain.texts import msg
from corpus.load.codebooks import read_codebook, shipped_codebook
from corpus.load.source import shown
from corpus.project import Project


def new(
    path: ProjectPath,
    codebook: Annotated[
        Path | None, typer.Option("--codebook", metavar="FILE", help=msg("A codebook of your own (TOML)."))
    ] = None,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Make a project file with a copy of a codebook. An existing file is left alone."""
    topics = read_codebook(codebook) if codebook else shipped_codebook()
    with closing(Project.create(path, coder=coder_name(coder), codebook=topics, program=program())) as project:
        tell_of(project)
    told: dict[str, Any] = {"path": shown(path), "codebook": topics.name, "topics": len(topics.topics)}
    if as_json:
        print_json(told)
    else:
        say(msg("Made {path} with the {topics} topics of {codebook}.").format(**told))


def check(path: ProjectPath, as_json: AsJson = False) -> None:
    """Check that a project file is sound: tables, texts, quotes, search index and journal. Changes nothing."""
    with reading(path, unchecked=True) as project:
        report = project.check()
    if as_json:
        print_json(asdict(report))
    else:
        for problem in report.problems:
            say(f"{problem.test}: {problem.text}")
        say(
            msg("{articles} articles, {statements} statements, {mentions} mentions, {journal} journal rows: {verdict}")
            .format(verdict=msg("sound") if not report.problems else msg("not sound"), **_counts(asdict(report)))
        )  # fmt: skip
    if report.problems:
        raise typer.Exit(1)


def _counts(report: dict[str, Any]) -> dict[str, int]:
    return {name: count for name, count in report.items() if isinstance(count, int)}
