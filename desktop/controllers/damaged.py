"""What the window does about a damaged project: nothing by itself, and what the analyst chooses."""

from pathlib import Path
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.tasks.salvaging import SalvageTask
from corpus.tasks.snapshots import ListTask, listed
from desktop.controllers.desk import Desk
from desktop.controllers.projects import SUFFIX, Projects, free_path
from desktop.controllers.restoring import Restoring, follow, keeping
from desktop.dialogs import asking
from desktop.dialogs.damaged import DamagedDialog
from desktop.dialogs.salvaged import SalvagedDialog
from desktop.errors import error_text
from desktop.translate import tr

CODES: Final = frozenset({"project-damaged", "project-altered"})


def _told(error: CorpusError, path: Path) -> str:
    """What is wrong; what can be done about it is said by the buttons."""
    if error.code != "project-damaged":
        return error_text(error)
    reason = str(error.facts.get("reason", "")).rstrip(".")
    return tr("{path}: {reason}. The file was left as it is.", path=path, reason=tr(reason))


class Damaged:
    """Offers the newest good snapshot and salvaging, wherever damage shows itself."""

    def __init__(self, desk: Desk, projects: Projects, restoring: Restoring) -> None:
        self._desk = desk
        self._projects = projects
        self._restoring = restoring
        self._shown: DamagedDialog | None = None

    def offer(self, error: CorpusError) -> bool:
        """Show what can be done about a damaged project; False where the error is about something else."""
        path = error.facts.get("path")
        if error.code not in CODES or not isinstance(path, Path):
            return False
        if self._shown is None:  # one dialog for all that fails because of it
            self._show(path, _told(error, path))
        return True

    def _show(self, path: Path, sentence: str) -> None:
        if self._desk.project is not None and self._desk.project.path == path:
            self._desk.project.access.leave_untouched()
            self._projects.leave()
        dialog = DamagedDialog(self._desk.window, path, sentence)
        self._shown = dialog
        opened: list[Path] = []
        follow(self._desk, dialog)
        task = ListTask(path, keeping(self._desk.settings.now), look_for_good=True)
        dialog.restore_wanted.connect(lambda snapshot: self._restoring.restore(dialog, path, snapshot, dialog.accept))
        dialog.salvage_wanted.connect(lambda: self._salvage(path, dialog, opened))
        dialog.folder_wanted.connect(lambda: asking.open_folder(path.parent))
        dialog.start(task.label)
        self._desk.jobs.start(task, lambda _whole: dialog.show_snapshot(task.report().newest_good), closed=True)
        asking.ask(dialog)
        self._shown = None
        self._desk.jobs.cancel()
        if opened:
            self._projects.open(opened[0])

    def _salvage(self, path: Path, dialog: DamagedDialog, opened: list[Path]) -> None:
        """Ask where to, salvage in the background, and show the account."""
        filters = [tr("Projects ({patterns})", patterns=f"*.{SUFFIX}")]
        proposed = free_path(path.parent, tr("{name}-salvaged", name=path.stem))
        target = asking.choose_target(dialog, tr("Where to put the salvaged project"), str(proposed), filters, SUFFIX)
        if target is None:
            return
        found = listed(path, keeping(self._desk.settings.now))
        snapshots = [each.path for each in found.snapshots]
        task = SalvageTask(path, target, snapshots, self._desk.settings.now.coder)

        def finished(whole: bool) -> None:
            if not whole:
                return
            account = SalvagedDialog(dialog, task.report())
            account.folder_wanted.connect(lambda: asking.open_folder(target.parent))
            if asking.ask(account):
                opened.append(target)
                dialog.accept()

        dialog.start(msg("Salvaging what can be read"))
        self._desk.jobs.start(task, finished, closed=True)
