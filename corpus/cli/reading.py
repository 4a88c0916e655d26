"""Looking into a project: `articles`, `search`, `statements`."""

from dataclasses import asdict, replace
from typing import Annotated

import typer

from corpus.cli.options import AsJson, Once, ProjectPath, Since, TopicSlug, Until, reading
from corpus.cli.output import print_json, print_records
from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter, StatementFilter
from corpus.domain.lines import StatementLine
from corpus.domain.searches import joined
from corpus.domain.statements import State
from corpus.domain.texts import msg

Words = Annotated[str, typer.Option("--words", metavar="WORDS", help=msg("Only what holds these words."))]


InState = Annotated[ArticleState | None, typer.Option("--state", help=msg("Only articles in this state."))]
Agency = Annotated[str | None, typer.Option("--agency", metavar="NAME", help=msg("Only articles of this agency."))]
Saved = Annotated[
    str | None,
    typer.Option("--saved", metavar="NAME", help=msg("As a saved search says; other options restrict further.")),
]


def articles(
    path: ProjectPath,
    state: InState = None,
    agency: Agency = None,
    topic: TopicSlug = None,
    since: Since = None,
    until: Until = None,
    words: Words = "",
    saved: Saved = None,
    once: Once = False,
    as_json: AsJson = False,
) -> None:
    """List the articles, the newest first."""
    given = ArticleFilter(state=state, agency=agency, topic=topic, since=since, until=until, words=words)
    with reading(path) as project:
        if topic:
            project.topics.get(topic)
        wanted = joined(project.searches.get(saved).wanted, given) if saved else given
        lines = project.articles.lines(wanted)
        kept = set(project.repeats.once([line.id for line in lines])) if once else set()
    lines = [line for line in lines if not once or line.id in kept]
    if as_json:
        print_json({"articles": [asdict(line) for line in lines]})
        return
    columns = ("id", "date", "agency", "state", "statements", "undecided", "title")
    print_records(
        columns,
        (
            (line.id, line.published, line.agency, line.state, line.statements, line.open_statements, line.title)
            for line in lines
        ),
    )


def search(
    path: ProjectPath,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WORDS", help=msg('Words, "phrases", prefix*, AND, OR, NOT, NEAR, and fields: see docs/search.md.')
        ),
    ] = None,
    saved: Saved = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help=msg("How many articles at most."))] = 50,
    as_json: AsJson = False,
) -> None:
    """Find articles by the words of their title and text, the best first."""
    if not words and not saved:
        raise typer.BadParameter(msg("Say what to look for, or give --saved."))
    with reading(path) as project:
        given = ArticleFilter(words=" ".join(words or ()))
        wanted = joined(project.searches.get(saved).wanted, given) if saved else given
        hits = project.search.find(wanted.words, limit=limit, wanted=replace(wanted, words=""))
    if as_json:
        print_json({"hits": [asdict(hit) for hit in hits]})
        return
    print_records(("id", "title", "excerpt"), ((hit.article_id, hit.title, hit.excerpt) for hit in hits))


def statements(
    path: ProjectPath,
    article: Annotated[
        str | None, typer.Option("--article", metavar="ID", help=msg("Only statements of this article."))
    ] = None,
    state: Annotated[State | None, typer.Option("--state", help=msg("Only statements in this state."))] = None,
    topic: TopicSlug = None,
    speaker: Annotated[
        str | None, typer.Option("--speaker", metavar="NAME", help=msg("Only statements of this speaker."))
    ] = None,
    since: Since = None,
    until: Until = None,
    words: Words = "",
    once: Once = False,
    as_json: AsJson = False,
) -> None:
    """List the statements; rejected ones only with --state rejected."""
    wanted = StatementFilter(
        article_id=article, state=state, topic=topic, speaker=speaker, since=since, until=until, words=words, once=once
    )
    with reading(path) as project:
        if topic:
            project.topics.get(topic)
        if article:
            project.articles.body(article)
        lines = project.statements.lines(wanted)
    if as_json:
        print_json({"statements": [asdict(line) for line in lines]})
        return
    _print_statements(lines)


def _print_statements(lines: list[StatementLine]) -> None:
    """Print statements; a topic that nobody accepted yet has a question mark."""
    rows = ((each.id, each.state, each.kind, each.published, each.speaker, _topics(each), each.quote) for each in lines)
    print_records(("id", "state", "kind", "date", "speaker", "topics", "quote"), rows)


def _topics(line: StatementLine) -> str:
    return " ".join(f"{topic}?" if topic in line.open_topics else topic for topic in line.topics)
