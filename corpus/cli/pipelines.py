"""The spaCy pipeline of a project: `pipeline`."""

from typing import Annotated

import typer

from corpus.cli.coder import setting
from corpus.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from corpus.cli.output import print_json, run_task, say, warn
from corpus.commands.settings import ChoosePipeline
from corpus.domain.pipelines import SHIPPED, first_wish, settled
from corpus.domain.texts import msg
from corpus.project import Project


def pipeline(
    path: ProjectPath,
    model: Annotated[
        str | None,
        typer.Argument(
            metavar="MODEL",
            help=msg("A directory, a wheel or an installed package; 'shipped' for Quoteline's own."),
            show_default=False,
        ),
    ] = None,
    none: Annotated[
        bool, typer.Option("--none", help=msg("Take the project's choice back: the settings of each user apply."))
    ] = False,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Show or choose the spaCy pipeline that finds names in a project, beside Quoteline's rules.

    A pipeline is program code that runs when it is loaded: choose only one that you trust. It is loaded once here, to
    see whether it works.
    """
    if model and none:
        raise typer.BadParameter(msg("Give a pipeline or --none, not both."))
    if not model and not none:
        with reading(path) as project:
            _show(project, as_json=as_json)
        return
    with writing(path, coder) as project:
        name = settled(model) if model else None
        if name and name != SHIPPED:
            _try(project, name)
        project.do(ChoosePipeline(model=name))
        _show(project, as_json=as_json)


def _try(project: Project, name: str) -> None:
    """Load a pipeline, which the user just named and so agrees to. Raises CorpusError where it cannot be loaded."""
    task = project.pipelines.trying(name)
    run_task(project, task)
    if task.error is not None:
        raise task.error
    project.pipelines.trust(name)
    facts = task.report()
    if facts is not None:
        warn(
            msg("{name} {version} finds {labels}.").format(
                name=facts.name, version=facts.version, labels=", ".join(facts.labels) or "-"
            )
        )


def _show(project: Project, *, as_json: bool) -> None:
    """What the project names, and what is used with it here."""
    chosen, default = project.pipelines.chosen, setting("model")
    source = "project" if chosen else "settings" if default else "quoteline"
    used = first_wish(chosen, default) or SHIPPED
    if as_json:
        may_load = project.pipelines.may_load
        print_json({"chosen": chosen or None, "used": used, "from": source, "may_load": may_load})
        return
    own = msg("The pipeline that comes with Quoteline")
    texts = {
        "project": msg("{used}, as this project says."),
        "settings": msg("{used}, as your settings say; this project names none."),
        "quoteline": msg("{used}; neither this project nor your settings name another."),
    }
    say(texts[source].format(used=own if used == SHIPPED else used))
