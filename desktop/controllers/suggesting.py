"""Finding suggestions in the background, and getting the language pipeline ready for it."""

from collections.abc import Sequence

from corpus.domain.pipelines import SHIPPED
from desktop.controllers.desk import Desk
from desktop.controllers.pipelines import Pipelines
from desktop.translate import tr


class Suggesting:
    """Runs the language pipeline over some articles or all of them."""

    def __init__(self, desk: Desk, pipelines: Pipelines, *, warm_up: bool) -> None:
        self._desk = desk
        self._pipelines = pipelines
        self._warm_up = warm_up
        self._seen = False
        desk.actions.on("suggest-article", lambda: self.run([desk.session.article]))
        desk.actions.on("suggest-all", lambda: self.run(None))
        desk.actions.on("pipeline", self.choose_pipeline)
        desk.session.project_changed.connect(self.get_ready)
        desk.window.painted.connect(self._on_painted)

    def get_ready(self) -> None:
        """Load the pipeline beforehand, so that the first search does not wait for it."""
        project = self._desk.project
        ready = self._warm_up and self._seen and self._desk.session.writable
        if ready and project is not None and project.pipelines.may_load:
            self._desk.jobs.start(project.getting_ready(default=self._desk.settings.now.model or None), quiet=True)

    def choose_pipeline(self) -> None:
        """Ask which pipeline the project uses, and load it beforehand."""
        if self._pipelines.choose():
            self.get_ready()

    def _on_painted(self) -> None:
        """The window is seen: from now on there is time for other things."""
        self._seen = True
        self.get_ready()

    def run(self, articles: Sequence[str] | None) -> None:
        """Find suggestions in some articles (None: in all); what is being typed is committed before."""
        project = self._desk.project
        if project is None or not self._desk.may_change():
            return
        self._desk.window.workspace.statement.commit()
        model = None if self._pipelines.may_run(project) else SHIPPED
        task = project.suggesting(articles, model=model, default=self._desk.settings.now.model or None)

        def finished(whole: bool) -> None:
            report = task.report()
            text = tr("{count} statements found", count=report.statements)
            if report.statements == 1:
                text = tr("1 statement found")
            text = text if whole else tr("Stopped: {found}", found=text)
            self._desk.session.told.emit(f"{text}. {report.refused}" if report.refused else text)

        self._desk.jobs.start(task, finished)
