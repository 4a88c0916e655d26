"""Correcting texts: `edit-text`."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.options import AsJson, CoderName, ProjectPath, writing
from corpus.cli.output import one_line, print_json, say
from corpus.commands.texts import EditText
from corpus.domain.articles import canonical
from corpus.domain.differences import edits_between
from corpus.domain.moved import Touched
from corpus.domain.texts import msg


def edit_text(
    path: ProjectPath,
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help=msg("The id of the article."))],
    file: Annotated[
        Path, typer.Option("--file", metavar="FILE", help=msg("The whole text as it is to be."), readable=False)
    ],
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Correct the text of an article. What was found in it moves along; what the edit touched is listed."""
    text = canonical(_text(file))
    with writing(path, coder) as project:
        command = EditText(article_id=article, edits=edits_between(project.articles.body(article), text))
        project.do(command)
        version = project.versions.count(article)
    report = command.report
    if as_json:
        touched = [asdict(each) for each in report.touched]
        print_json({"id": article, "version": version, **asdict(report), "touched": touched})
        return
    if not report.edits:
        say(msg("The text is so already; nothing was changed."))
        return
    counts = {"edits": report.edits, "moved": report.moved, "dropped": report.dropped, "gone": report.gone}
    text = msg(
        "Edited in {edits} places. Moved along: {moved}, suggestions dropped: {dropped}, nothing left of: {gone}."
    )
    say(text.format(**counts))
    for each in report.touched:
        say(touched_line(each))


def touched_line(each: Touched) -> str:
    """One line about what an edit touched."""
    new = msg("“{new}”").format(new=one_line(each.new)) if each.new else msg("nothing")
    text = msg("Look again: {part} {id}: “{old}” is now {new}")
    return text.format(part=each.part, id=each.id, old=one_line(each.old), new=new)


def _text(file: Path) -> str:
    from corpus.load.source import disk_source
    from corpus.load.text import decoded

    return decoded(disk_source(file, name=file.name).read())
