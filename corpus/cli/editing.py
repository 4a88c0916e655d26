"""Correcting articles: `edit-article` what is known of one, `edit-text` its text."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Final

import typer

from corpus.cli.options import AsJson, CoderName, ProjectPath, writing
from corpus.cli.output import one_line, print_json, say
from corpus.commands.articles import EditArticle
from corpus.commands.texts import EditText
from corpus.domain.articles import canonical
from corpus.domain.differences import edits_between
from corpus.domain.moved import Touched
from corpus.domain.texts import msg

_SO_ALREADY: Final = msg("It is so already; nothing was changed.")
_Id = Annotated[str, typer.Argument(metavar="ARTICLE", help=msg("The id of the article."))]


def edit_article(
    path: ProjectPath,
    article: _Id,
    title: Annotated[str | None, typer.Option(help=msg("What it is called; empty for its first words."))] = None,
    agency: Annotated[str | None, typer.Option(help=msg("The agency or paper."))] = None,
    place: Annotated[str | None, typer.Option(help=msg("The place of its dateline."))] = None,
    date: Annotated[str | None, typer.Option(help=msg("The date: 2024-05-14, 2024-05, 2024 or --05-14."))] = None,
    author: Annotated[str | None, typer.Option(help=msg("Who wrote it."))] = None,
    url: Annotated[str | None, typer.Option(help=msg("Its link."))] = None,
    language: Annotated[str | None, typer.Option(help=msg("Its language as ISO 639 code: en, ru, be."))] = None,
    note: Annotated[str | None, typer.Option(help=msg("A note of yours."))] = None,
    coder: CoderName = None,
) -> None:
    """Correct what is known of an article; an empty value clears it. Suggestions follow its language when made anew."""
    command = EditArticle(
        id=article,
        headline=title,
        agency=agency,
        place=place,
        published=date,
        author=author,
        url=url,
        language=language,
        note=note,
    )
    with writing(path, coder) as project:
        step = project.do(command)
    say(msg("Saved, as step {step} of the history.").format(step=step) if step else _SO_ALREADY)


def edit_text(
    path: ProjectPath,
    article: _Id,
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
        say(_SO_ALREADY)
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
