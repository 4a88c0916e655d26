"""All places of some words with what is around them: `concordance`."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from enum import StrEnum
from itertools import islice
from typing import Annotated, Any, Final

import typer

from corpus.cli.options import ProjectPath, Since, TopicSlug, Until, reading
from corpus.cli.output import json_text, one_line, printed, say, walk, warn
from corpus.cli.reading import Agency, InState, Saved
from corpus.domain.concordance import ConcordanceLine, Finder, Sort, finder_of
from corpus.domain.filters import ArticleFilter
from corpus.domain.searches import joined
from corpus.domain.texts import msg
from corpus.exchange.concordance_csv import COLUMNS, csv_line, csv_row
from corpus.project import Project
from corpus.tasks.concordance import SortTask, each_line, lines_of

_PAGE: Final = 200  # places whose words are read at once


class Format(StrEnum):
    """How the places are written."""

    TEXT = "text"
    CSV = "csv"
    JSON = "json"


def concordance(
    path: ProjectPath,
    words: Annotated[
        list[str],
        typer.Argument(metavar="QUERY", help=msg("A query as for search, or with --regex a regular expression.")),
    ],
    regex: Annotated[
        bool, typer.Option("--regex", help=msg("QUERY is a regular expression; case does not count."))
    ] = False,
    sort: Annotated[
        Sort,
        typer.Option("--sort", help=msg("By date, the words before, what was found, or the words after.")),
    ] = Sort.DATE,
    width: Annotated[int, typer.Option("--width", min=0, max=1000, help=msg("Characters before and after."))] = 40,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help=msg("How many places at most."))] = None,
    article: Annotated[
        str | None, typer.Option("--article", metavar="ID", help=msg("Only places in this article."))
    ] = None,
    state: InState = None,
    agency: Agency = None,
    topic: TopicSlug = None,
    since: Since = None,
    until: Until = None,
    saved: Saved = None,
    name: Annotated[Format, typer.Option("--format", help=msg("How the places are written."))] = Format.TEXT,
) -> None:
    """List every place of some words in the articles, with the words around it.

    Places come as they are found; sorted by words, when all are.
    """
    finder = finder_of(" ".join(words), expression=regex)
    given = ArticleFilter(state=state, agency=agency, topic=topic, since=since, until=until)
    with reading(path) as project:
        wanted = joined(project.searches.get(saved).wanted, given) if saved else given
        lines = _lines(project, finder, wanted, sort, article=article, width=width)
        _WRITERS[name](islice(lines, limit), width)
    _warn_of(finder)


def _warn_of(finder: Finder) -> None:
    """Say what was not looked into."""
    if finder.slow:
        warn(msg("Left out, because the expression took too long there: articles {count}.").format(count=finder.slow))
    if finder.stopped:
        warn(msg("Warning: {reason}").format(reason=finder.stopped))


def _lines(
    project: Project, finder: Finder, wanted: ArticleFilter, sort: Sort, *, article: str | None, width: int
) -> Iterator[ConcordanceLine]:
    """The places. Raises CorpusError for a topic or an article that is not there."""
    if wanted.topic:
        project.topics.get(wanted.topic)
    if article:
        project.articles.body(article)
    if sort is Sort.DATE:
        return each_line(project.texts, finder, wanted, article=article, width=width)
    return _sorted(project, finder, wanted, sort, article=article, width=width)


def _sorted(
    project: Project, finder: Finder, wanted: ArticleFilter, sort: Sort, *, article: str | None, width: int
) -> Iterator[ConcordanceLine]:
    task = project.concordance(finder, wanted, article=article)
    walk(task)
    places = task.take()
    if task.report().more:
        warn(msg("There are more places; the first {count} were sorted.").format(count=len(places)))
    sorting = SortTask(places, sort)
    walk(sorting)
    order = sorting.report()
    for first in range(0, len(order), _PAGE):
        yield from lines_of(project.texts, places, order[first : first + _PAGE], width=width)


def _write_text(lines: Iterator[ConcordanceLine], width: int) -> None:
    """On a terminal with the places below each other, else cells parted by tabs."""
    if not sys.stdout.isatty():
        typer.echo("\t".join(COLUMNS))
    for each in lines:
        if sys.stdout.isatty():
            before, hit, after = (printed(part) for part in (each.before, each.hit, each.after))
            source = f"{each.published or ''}  {one_line(each.title)}"
            typer.echo(f"{before:>{width}}{typer.style(hit, bold=True)}{after:<{width}}  {source}")
        else:
            typer.echo("\t".join(one_line("" if cell is None else cell) for cell in _cells(each).values()))


def _write_csv(lines: Iterator[ConcordanceLine], _width: int) -> None:
    say(csv_row(COLUMNS).rstrip())
    for each in lines:
        say(csv_line(each).rstrip("\r\n"))


def _write_json(lines: Iterator[ConcordanceLine], _width: int) -> None:
    """One document, written as the places come."""
    typer.echo('{"places": [', nl=False)
    for number, each in enumerate(lines):
        typer.echo(f"{',' if number else ''}\n  {json_text(_cells(each))}", nl=False)
    typer.echo("\n]}")


def _cells(line: ConcordanceLine) -> dict[str, Any]:
    facts = asdict(line) | asdict(line.span)
    return {name: facts[name] for name in COLUMNS}


_WRITERS: Final[dict[Format, Callable[[Iterator[ConcordanceLine], int], None]]] = {
    Format.TEXT: _write_text,
    Format.CSV: _write_csv,
    Format.JSON: _write_json,
}
