"""Suggestions for a project: `suggest`."""

from dataclasses import asdict

from corpus.cli.coder import setting
from corpus.cli.options import AsJson, CoderName, Model, ProjectPath, writing
from corpus.cli.output import print_json, run_task, say
from corpus.domain.texts import msg


def suggest(path: ProjectPath, model: Model = None, coder: CoderName = None, as_json: AsJson = False) -> None:
    """Find mentions, statements and topics in all articles. What a person decided stays as it is."""
    with writing(path, coder) as project:
        task = project.suggesting(model=model or setting("model") or None)
        run_task(project, task)
    report = task.report()
    if as_json:
        print_json(asdict(report))
        return
    text = msg("{articles} articles: {mentions} mentions, {statements} statements and {tags} topics were found.")
    say(text.format(**asdict(report)))
