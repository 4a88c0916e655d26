"""The trash beside the work: restoring what was removed, and emptying it."""

from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.texts import msg
from corpus.domain.trash import RestoreReport, TrashKind
from desktop.controllers.beside import Beside
from desktop.controllers.desk import Desk
from desktop.controllers.history_places import go_to
from desktop.controllers.viewing import chosen_theme
from desktop.dialogs import asking
from desktop.dialogs.confirm import confirmed
from desktop.dialogs.trash import TrashDialog
from desktop.translate import tr


class Trash(Beside[TrashDialog]):
    """It follows what is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        desk.actions.on("trash", self.show)
        desk.session.changed.connect(self._refresh)

    def show(self) -> None:
        """Show the trash, or bring it to the front."""
        project = self._desk.project
        if project is None:
            return
        if self.shown is None:
            theme = chosen_theme(self._desk.settings.now)
            self.shown = TrashDialog(self._desk.window, theme, writable=self._desk.session.writable)
            self.shown.addActions(self._desk.actions.pick(("undo", "redo")))
            self.shown.restore_wanted.connect(self.restore)
            self.shown.emptying_wanted.connect(self.empty)
            self.shown.finished.connect(self.close)
            self.shown.take(project)
        self._bring_to_front()
        self.shown.begin()

    def restore(self, ids: tuple[str, ...]) -> None:
        """Bring things back, go to the first of them, and say what is not as it was."""
        session = self._desk.session
        command = RestoreFromTrash(ids=ids)
        if session.do(command) is None:
            return
        report = command.report
        statements = [each.thing for each in report.restored if each.kind is TrashKind.STATEMENT]
        go_to(session, statements, [each.article_id for each in report.restored if each.article_id])
        session.told.emit(restored(report))
        notes = [tr(note.text, **note.facts) for note in report.notes]
        if notes:
            asking.tell(self.shown or self._desk.window, "\n".join([restored(report), "", *notes]))

    def empty(self, ids: tuple[str, ...]) -> None:
        """Remove things for good (none: everything), once that is confirmed: it cannot be undone."""
        project, session = self._desk.project, self._desk.session
        if project is None:
            return
        if self._desk.jobs.busy:
            session.told.emit(tr("Something is still being done. Empty the trash when it has ended."))
            return
        if project.trash.count() and not self._is_meant(len(ids) or project.trash.count()):
            return
        gone = session.attempt(lambda opened: opened.history.empty_trash(ids or None), msg("Empty trash"))
        if gone is not None:
            session.told.emit(_gone(gone))

    def _is_meant(self, count: int) -> bool:
        question = tr("Remove 1 thing for good?") if count == 1 else tr("Remove {count} things for good?", count=count)
        consequence = tr(
            "This cannot be undone, and neither can anything that was done before: the history ends here. The texts "
            "leave the file. Snapshots and exports that were made before keep what they hold."
        )
        parent = self.shown or self._desk.window
        return confirmed(parent, question, consequence, tr("Remove for good"), final=True)

    def _refresh(self) -> None:
        if self.shown is not None:
            self.shown.refresh()


def restored(report: RestoreReport) -> str:
    """What came back, in one sentence."""
    if len(report.restored) == 1:
        return tr("Restored: {title}", title=report.restored[0].title)
    return tr("{count} things restored", count=len(report.restored))


def _gone(count: int) -> str:
    if count == 0:
        return tr("The trash is empty.")
    return tr("1 thing removed for good") if count == 1 else tr("{count} things removed for good", count=count)
