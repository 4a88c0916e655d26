"""Projects with decisions, and tasks that are run to their end, for tests of exporting and importing."""

from pathlib import Path

from corpus.commands.decisions import AcceptAll
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.domain.articles import Article
from corpus.domain.bundles import Selection
from corpus.domain.topics import Codebook, Topic
from corpus.project import Project
from corpus.tasks.base import Task
from tests.corpus.making import article, project, suggestions

OLD = article("Exports grew, the minister said.", title="Old", published="2023-05-01")
NEW = article("Roaming 😀 ends\nsoon, she said.", title="New", published="2024-05-14")
YEARLESS = article("Nothing was said.", title="Yearless", published="--06-07")
EMPTY = Codebook(name="another", topics=(Topic(slug="sports", name="Sports", key="1"),))


def run(project: Project, task: Task) -> object:
    """Run the task as the window does; its report."""
    step: int | None = None
    for each in task.run():
        if each.command:
            step = project.do(each.command, step=step) or None
    return task.report()


def decided(path: Path) -> Project:
    """Three articles with suggestions: OLD is accepted, of NEW one topic is, YEARLESS is open."""
    made = project(path, articles=[OLD, NEW, YEARLESS])
    suggest(made, OLD, NEW, YEARLESS)
    made.do(AcceptAll(articles=(OLD.id,)))
    made.do(SetTag(statements=(statement_of(made, NEW),), topic="roaming"))
    return made


def suggest(project: Project, *articles: Article) -> None:
    """Record suggestions for the articles."""
    for each in articles:
        project.do(RecordSuggestions(articles={each.id: suggestions(each.body)}))


def statement_of(project: Project, of: Article) -> str:
    """The id of the article's first statement."""
    return project.statements.of_article(of.id)[0].id


def exported(project: Project, path: Path, **wanted: object) -> bytes:
    """The bytes of an export in our own JSON."""
    run(project, project.exporting(path, format="json", selection=Selection(**wanted)))  # type: ignore[arg-type]
    return path.read_bytes()
