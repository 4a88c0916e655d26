"""The spaCy pipeline of a project: choosing one, and asking before a pipeline is loaded for the first time."""

from corpus.commands.settings import ChoosePipeline
from corpus.domain.errors import CorpusError
from corpus.project import Project
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.pipeline import PipelineDialog, TrustDialog
from desktop.errors import error_text
from desktop.translate import tr


class Pipelines:
    """Nothing of a pipeline is loaded before the analyst agreed to it, whoever named it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._refused = ""  # what the open project names and the analyst would not load
        self._form: PipelineDialog | None = None  # while it is open
        desk.session.project_changed.connect(self._forget)
        desk.jobs.ended.connect(self._stop_loading)

    def may_run(self, project: Project) -> bool:
        """Whether the pipeline that the project names may be loaded; asks where it was never loaded here."""
        name = project.pipelines.chosen
        if project.pipelines.may_load:
            return True
        if name == self._refused:
            return False
        if self._ask(project, name, named_by_project=True):
            return True
        self._refused = name
        return False

    def choose(self) -> bool:
        """Show the pipeline of the project in a form; whether another was chosen."""
        project = self._desk.project
        if project is None:
            return False
        before = project.pipelines.chosen
        dialog = PipelineDialog(self._desk.window, chosen=before, default=self._desk.settings.now.model)
        dialog.load_wanted.connect(lambda name: self._load(project, dialog, name))
        self._form = dialog
        confirmed = asking.ask(dialog)
        self._form = None
        if not confirmed or dialog.chosen() == (before or None):
            return False
        self._refused = ""
        if self._desk.session.do(ChoosePipeline(model=dialog.chosen())) is None:
            return False
        key = self._desk.actions.keymap.said("suggest-article")
        self._desk.session.told.emit(
            tr("Pipeline chosen. It is used when suggestions are found again ({key}).", key=key)
        )
        return True

    def _load(self, project: Project, dialog: PipelineDialog, name: str) -> None:
        """Load a pipeline in the background, to see whether that works, and say in the form what it is."""
        if not project.pipelines.is_trusted(name) and not self._ask(project, name, named_by_project=False):
            return
        task = project.pipelines.trying(name)
        dialog.show_loading()

        def finished(_whole: bool) -> None:
            facts = task.report()
            if self._form is not dialog:
                return
            if facts is not None:
                dialog.show_loaded(name, facts)
            elif task.error is not None:
                dialog.show_failed(name, error_text(task.error))

        self._desk.jobs.start(task, finished)

    def _ask(self, project: Project, name: str, *, named_by_project: bool) -> bool:
        if not asking.ask(TrustDialog(self._desk.window, name, named_by_project=named_by_project)):
            return False
        try:
            project.pipelines.trust(name)
        except CorpusError as error:
            self._desk.tell(error)
            return False
        return True

    def _stop_loading(self) -> None:
        """What was waiting may have been dropped with the work that was cancelled."""
        if self._form is not None:
            self._form.stop_loading()

    def _forget(self) -> None:
        self._refused = ""
