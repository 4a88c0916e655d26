"""The report of an add, as sections of a dialog."""

from corpus.project import Project
from corpus.tasks.adding import AddReport, DuplicateArticle, Sameness
from desktop.dialogs.add_report import LeftOut, Section
from desktop.errors import error_text
from desktop.translate import tr


def sections(project: Project, report: AddReport) -> tuple[Section, ...]:
    """What was there already, what is much like another article, and what was left out; empty ones as well."""
    named = {each.id for each in report.duplicates} | {each.like for each in report.near_duplicates}
    titles = {each.id: each.title for each in project.articles.each(named)}
    places = {each.id: each.path for each in report.added}
    return (
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
            rows=[LeftOut(path=each.place, reason=error_text(each.error)) for each in report.skipped],
        ),
    )


def _known(duplicate: DuplicateArticle, titles: dict[str, str]) -> str:
    title = titles.get(duplicate.id, duplicate.title)
    if duplicate.kind is Sameness.WORDS:
        return tr("The project has the same words, with another dateline or punctuation: {title}", title=title)
    return tr("It is in the project already: {title}", title=title)
