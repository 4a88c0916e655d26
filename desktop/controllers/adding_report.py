"""The report of an add, as sections of a dialog."""

from corpus.project import Project
from corpus.tasks.add_report import AddedArticle, AddReport, DuplicateArticle, Sameness
from desktop.dialogs.add_report import LeftOut, Section
from desktop.errors import error_text
from desktop.translate import tr


def sections(project: Project, report: AddReport) -> tuple[Section, ...]:
    """What came out of the trash, what was there, what is much like another, and what was left out; empty ones too."""
    named = {each.id for each in report.duplicates} | {each.like for each in report.near_duplicates}
    titles = {each.id: each.title for each in project.articles.each(named)}
    places = report.places()
    return (
        Section(
            title=tr("Restored from the trash"),
            rows=[LeftOut(path=each.path, reason=_restored(project, each)) for each in report.restored],
        ),
        Section(
            title=tr("In the project already"),
            rows=[LeftOut(path=each.path, reason=_known(each, titles)) for each in report.duplicates],
        ),
        Section(
            title=tr("Added, though much like another"),
            rows=[
                LeftOut(
                    path=places.get(each.id, each.id),
                    reason=tr(
                        "{share} of {title}", share=f"{each.likeness:.0%}", title=titles.get(each.like, each.like)
                    ),
                )
                for each in report.near_duplicates
            ],
        ),
        Section(
            title=tr("Left out"),
            rows=[LeftOut(path=each.path, reason=error_text(each.error)) for each in report.skipped],
        ),
    )


def _restored(project: Project, restored: AddedArticle) -> str:
    count = len(project.statements.of_article(restored.id))
    if count == 1:
        return tr("It was in the trash, and is back with 1 statement: {title}", title=restored.title)
    return tr("It was in the trash, and is back with {count} statements: {title}", count=count, title=restored.title)


def _known(duplicate: DuplicateArticle, titles: dict[str, str]) -> str:
    title = titles.get(duplicate.id, duplicate.title)
    if duplicate.kind is Sameness.WORDS:
        return tr("The project has the same words, with another dateline or punctuation: {title}", title=title)
    return tr("It is in the project already: {title}", title=title)
