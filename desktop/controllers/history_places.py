"""Where undo, redo and the history lead to: the place in the window at which something was done."""

from collections.abc import Sequence
from typing import Final

from corpus.commands.telling import told
from corpus.domain.errors import CorpusError
from corpus.domain.history import Reversal
from corpus.domain.statements import State
from corpus.project import Project
from desktop.session import Session
from desktop.translate import tr, translated

_STATEMENTS: Final = 200  # that are looked at, one by one
_ARTICLES: Final = 1000


def follow_reversal(session: Session, reversal: Reversal | None, *, backwards: bool) -> None:
    """Go to where something was undone or done again, and say what it was; None for nothing."""
    if reversal is None:
        return
    go_to(session, reversal.statements, reversal.articles)
    if reversal.steps > 1:
        text = tr("{count} steps undone", count=reversal.steps) if backwards else None
        session.told.emit(text or tr("{count} steps done again", count=reversal.steps))
        return
    step = told(reversal.step, translated)
    session.told.emit(tr("Undone: {step}", step=step) if backwards else tr("Done again: {step}", step=step))


def go_to(session: Session, statements: Sequence[str], articles: Sequence[str]) -> bool:
    """Show the first of these places that is there; what is shown and among them stays. False where none is there.

    Of very many places only the first hundreds are looked at: where those are gone, the others mostly are.
    """
    project = session.project
    if project is None:
        return False
    if session.statement and session.statement in statements:
        return True
    if len(articles) > 1 and session.article in articles:
        return True
    shown = next((each for each in statements[:_STATEMENTS] if _is_shown(project, each)), None)
    if shown is not None:
        session.show_statement(shown)
        return True
    known = project.articles.known(articles[:_ARTICLES])
    article = next((each for each in articles if each in known), None)
    if article is not None:
        session.show_article(article)
    return article is not None


def _is_shown(project: Project, statement_id: str) -> bool:
    """Whether a statement is there and can be seen in its article."""
    try:
        return project.statements.get(statement_id).state is not State.REJECTED
    except CorpusError:
        return False
