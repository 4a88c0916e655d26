"""Saved searches: `searches list`, `searches save`, `searches rename`, `searches remove`."""

from enum import StrEnum
from typing import Annotated, Any

import typer

from corpus.cli.options import AsJson, CoderName, ProjectPath, Since, TopicSlug, Until, reading, writing
from corpus.cli.output import print_json, print_table, say
from corpus.cli.reading import Agency, InState
from corpus.commands.base import Command
from corpus.commands.searches import RemoveSearch, RenameSearch, SaveSearch
from corpus.domain.filters import ArticleFilter
from corpus.domain.searches import SavedSearch, facts_of
from corpus.domain.texts import msg


class SearchesAction(StrEnum):
    """What to do with saved searches."""

    LIST = "list"
    SAVE = "save"
    RENAME = "rename"
    REMOVE = "remove"


_NEEDS = {SearchesAction.LIST: (0, 0), SearchesAction.SAVE: (1, 2), SearchesAction.RENAME: (2, 2)}  # names and words


def searches(
    action: Annotated[SearchesAction, typer.Argument(metavar="ACTION", help=msg("list, save, rename or remove."))],
    path: ProjectPath,
    texts: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NAME [QUERY]",
            help=msg("save: a name and the query. rename: the old and the new name. remove: the name."),
        ),
    ] = None,
    state: InState = None,
    agency: Agency = None,
    topic: TopicSlug = None,
    since: Since = None,
    until: Until = None,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """List the searches that the project keeps by a name, keep one, give it another name, or forget it.

    The options are kept by save. search, articles and concordance take a saved one by --saved NAME.
    """
    given = texts or []
    least, most = _NEEDS.get(action, (1, 1))
    if not least <= len(given) <= most:
        raise typer.BadParameter(msg("save takes a NAME and a QUERY, rename two names, remove one, list none."))
    wanted = ArticleFilter(state=state, agency=agency, topic=topic, since=since, until=until)
    if action is not SearchesAction.SAVE and wanted != ArticleFilter():
        raise typer.BadParameter(msg("What restricts a search is given when it is saved."))
    if action is SearchesAction.LIST:
        with reading(path) as project:
            there = project.searches.all()
    else:
        with writing(path, coder) as project:
            if topic:
                project.topics.get(topic)
            project.do(_command(action, given, wanted))
            there = project.searches.all()
    _print(there, as_json=as_json, whole=action is SearchesAction.LIST)


def _command(action: SearchesAction, given: list[str], wanted: ArticleFilter) -> Command:
    if action is SearchesAction.SAVE:
        words = given[1] if len(given) > 1 else ""
        return SaveSearch(label=given[0], wanted=ArticleFilter(**facts_of(wanted), words=words))
    if action is SearchesAction.RENAME:
        return RenameSearch(label=given[0], to=given[1])
    return RemoveSearch(label=given[0])


def _print(there: list[SavedSearch], *, as_json: bool, whole: bool) -> None:
    """What is kept now; after a change a person wants to know only that it was made."""
    rows: list[dict[str, Any]] = [{"name": each.name, **facts_of(each.wanted)} for each in there]
    if as_json:
        print_json({"searches": rows})
    elif whole:
        print_table(
            ("name", "query", "also"),
            ((each.name, each.wanted.words, _also(each.wanted)) for each in there),
        )
    else:
        say(msg("Done. Searches kept in this project: {count}.").format(count=len(there)))


def _also(wanted: ArticleFilter) -> str:
    return " ".join(f"{name}={value}" for name, value in facts_of(wanted).items() if name != "words")
