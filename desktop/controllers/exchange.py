"""Annotated articles out and in."""

from collections.abc import Mapping
from pathlib import Path

from corpus.domain.bundles import Selection
from corpus.domain.errors import CorpusError
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.export import CSV, JSON, ExportDialog, ExportWish, Scope
from desktop.translate import tr
from desktop.wording import by_line


class Exchange:
    """Export and import, each as a job."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        desk.actions.on("export", self.export)
        desk.actions.on("import", self.take_in)

    def export(self) -> None:
        """Ask what is to go out and where to, and write it in the background; what is being typed goes out as well."""
        project = self._desk.project
        if project is None:
            return
        self._desk.window.workspace.statement.commit()
        panel = self._desk.window.workspace.articles
        ids = {Scope.LISTED: panel.visible_ids(), Scope.SELECTED: panel.selected_ids()}
        counts = {Scope.ALL: project.articles.count(), **{scope: len(each) for scope, each in ids.items()}}
        dialog = ExportDialog(self._desk.window, counts)
        if not asking.ask(dialog):
            return
        wish = dialog.wish()
        pattern = tr("CSV tables (*.csv)") if wish.format == CSV else tr("JSON files (*.json)")
        proposed = str(Path(self._desk.folder()) / f"{project.path.stem}.{wish.format}")
        target = asking.choose_target(self._desk.window, tr("Export"), proposed, [pattern], wish.format)
        if target:
            articles = None if wish.scope is Scope.ALL else tuple(ids[wish.scope])
            self.write(target, wish, articles)

    def write(self, target: Path, wish: ExportWish, articles: tuple[str, ...] | None) -> None:
        """Write a file in the background; None stands for all articles."""
        project = self._desk.project
        if project is None:
            return
        selection = Selection(articles=articles, with_suggestions=wish.with_suggestions, once=wish.once)
        try:
            task = project.exporting(target, format=wish.format, selection=selection, what=wish.what, bom=wish.mark)
        except CorpusError as error:
            self._desk.tell(error)
            return

        def finished(whole: bool) -> None:
            if not whole:
                return
            losses = task.report().losses
            text = tr("Exported to {file}", file=target.name)
            if losses:
                text = tr("{exported}. Not in this format: {losses}", exported=text, losses=_counted(losses))
            self._desk.session.told.emit(text)

        self._desk.jobs.start(task, finished)

    def take_in(self) -> None:
        """Ask for a file that was exported as JSON, and merge it into the project."""
        project = self._desk.project
        if project is None:
            return
        source = asking.choose_file(
            self._desk.window, tr("Import"), self._desk.folder(), [tr("Quoteline JSON (*.json)"), tr("All files (*)")]
        )
        if source is None:
            return
        task = project.importing(source, format=JSON)

        def finished(whole: bool) -> None:
            report = task.report()
            if whole:
                self._desk.session.told.emit(_imported(report.added, report.restored))
            if report.left_out:
                asking.tell(self._desk.window, tr("Not imported: {left_out}", left_out=_counted(report.left_out)))

        self._desk.jobs.start(task, finished)


def _imported(added: Mapping[str, int], restored: int) -> str:
    """What is new, in a sentence; topics, actors and coders come with the rest and are not counted."""
    names = {"articles": tr("articles"), "statements": tr("statements"), "tags": tr("tags"), "mentions": tr("mentions")}
    new = ", ".join(f"{added[key]} {name}" for key, name in names.items() if added.get(key))
    told = tr("Imported: {new}", new=new) if new else tr("Everything in the file was in the project already.")
    return by_line(told, tr("restored from the trash: {count}", count=restored)) if restored else told


def _counted(counts: Mapping[str, int]) -> str:
    """Marked texts with their counts: `mentions: 3, articles without a statement: 2`."""
    return ", ".join(tr("{what}: {count}", what=tr(what), count=count) for what, count in counts.items())
