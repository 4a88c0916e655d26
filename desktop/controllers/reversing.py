"""Undo and redo: what is done in a moment at once, what takes longer as a job that goes before all others.

While such a job runs, everything can be read and nothing else changed.
"""

from corpus.commands.telling import told
from corpus.domain.history import Plan
from corpus.domain.texts import msg
from corpus.project import Project
from corpus.tasks.reversing import ReverseTask
from desktop.controllers.desk import Desk
from desktop.controllers.history_places import follow_reversal
from desktop.translate import tr, translated


class Reversing:
    """Goes to where something was undone or done again, and says what it was."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        desk.session.project_changed.connect(lambda: desk.session.saving.hold(False))

    def undo(self, *, down_to: int | None = None) -> None:
        """Take back the last step, or all that was done after one."""
        session = self._desk.session
        plan = session.attempt(lambda project: project.history.to_undo(down_to=down_to), msg("Undo"))
        if plan and not self._is_begun(plan):
            follow_reversal(session, session.undo(down_to=down_to), backwards=True)

    def redo(self, *, up_to: int | None = None) -> None:
        """Do the last undone step again, or all up to one."""
        session = self._desk.session
        plan = session.attempt(lambda project: project.history.to_redo(up_to=up_to), msg("Redo"))
        if plan and not self._is_begun(plan):
            follow_reversal(session, session.redo(up_to=up_to), backwards=False)

    def _is_begun(self, plan: Plan) -> bool:
        """Begin what is large; False for the rest."""
        project = self._desk.project
        if project is None or not (plan.large and self._desk.session.writable):
            return False
        task = project.reversing(plan, _label(plan))
        self._desk.session.saving.hold(True)
        self._desk.jobs.start(task, lambda _whole: self._end(project, plan, task), first=True)
        return True

    def _end(self, project: Project, plan: Plan, task: ReverseTask) -> None:
        """Show what became of it: a cancel may have come when all was done."""
        session = self._desk.session
        session.saving.hold(False)
        outcome = task.report()
        if outcome is not None:
            follow_reversal(session, project.history.announce(outcome), backwards=plan.backwards)
        elif task.cancelled:
            session.told.emit(tr("Nothing was undone.") if plan.backwards else tr("Nothing was done again."))


def _label(plan: Plan) -> str:
    """What is being done, in the language of the analyst."""
    count = len(plan.steps)
    if count > 1:
        return (
            tr("Undoing {count} steps", count=count) if plan.backwards else tr("Doing {count} steps again", count=count)
        )
    step = told(plan.step, translated)
    return tr("Undoing: {step}", step=step) if plan.backwards else tr("Doing again: {step}", step=step)
