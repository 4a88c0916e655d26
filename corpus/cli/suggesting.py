"""Suggestions for a project, and learning from what became of them: `suggest`, `learn`."""

from dataclasses import asdict
from typing import Annotated

import typer

from corpus.cli.coder import setting
from corpus.cli.options import AsJson, CoderName, ProjectPath, writing
from corpus.cli.output import print_json, print_table, run_task, say, warn
from corpus.domain.learned import TopicQuality
from corpus.domain.texts import msg


def suggest(
    path: ProjectPath,
    model: Annotated[
        str | None,
        typer.Option(
            "--model",
            metavar="PIPELINE",
            help=msg(
                "A spaCy pipeline (directory, wheel or package; 'shipped' for Quoteline's own) for this run only. "
                "Default: the project's, else as in the settings."
            ),
        ),
    ] = None,
    learned: Annotated[
        bool, typer.Option("--learned/--no-learned", help=msg("Whether to use what was learned from decisions."))
    ] = True,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Find mentions, statements and topics in all articles. What a person decided stays as it is."""
    with writing(path, coder) as project:
        task = project.suggesting(model=model, default=setting("model") or None, learned=learned)
        run_task(project, task)
    report = task.report()
    if report.refused:
        warn(report.refused)
    if as_json:
        print_json(asdict(report))
        return
    text = msg("{articles} articles: {mentions} mentions, {statements} statements and {tags} topics were found.")
    say(text.format(**asdict(report)))


def learn(path: ProjectPath, coder: CoderName = None, as_json: AsJson = False) -> None:
    """Learn topics from the decisions in a project, and tell how good each topic is on decisions held back."""
    with writing(path, coder) as project:
        task = project.learning()
        run_task(project, task)
    report = task.report()
    if as_json:
        print_json(asdict(report))
        return
    rows = [
        (each.topic, each.accepted, f"{each.codebook:.2f}", f"{each.learned:.2f}", _source(each))
        for each in report.topics
    ]
    print_table(("topic", "accepted", "F1 codebook", "F1 learned", "suggested by"), rows)
    say(msg("Learned from {decisions} decisions in {seconds} seconds.").format(**asdict(report)))


def _source(quality: TopicQuality) -> str:
    return msg("codebook and decisions") if quality.used else msg("codebook")
