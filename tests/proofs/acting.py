"""What an analyst does in the window, as a script: each act goes through the actions, fields and dialogs themselves."""

import random
from collections import Counter
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from corpus.domain.articles import ArticleState
from desktop.app import Desktop
from desktop.dialogs.export import ExportDialog

_WAIT: Final = 60_000  # milliseconds for a job
WEIGHTS: Final = {
    "next-article": 24, "other-article": 4, "next-statement": 16, "next-open": 8, "tag": 14, "stance": 6, "accept": 6,
    "reject": 3, "done": 3, "make": 3, "speaker": 3, "note": 3, "undo": 4, "redo": 2, "search": 1.5, "find": 1.5,
    "filter": 1.5, "table": 1, "form": 1, "look": 1, "text-size": 0.3, "theme": 0.1, "menu": 1, "export": 0.1,
    "remove": 0.2,
}  # fmt: skip


class Analyst:
    """Acts in a window at random, always in the same way for the same seed."""

    def __init__(self, desktop: Desktop, folder: Path, *, seed: int = 1) -> None:
        self._desktop = desktop
        self._workspace = desktop.window.workspace
        self._folder = folder
        self._chance = random.Random(seed)
        self.done: Counter[str] = Counter()

    def act(self) -> str:
        """Do one thing and let the window answer; returns what it was.

        What was put off, such as the end of a dialog, is done at once, as where a person works in the event loop:
        otherwise all dialogs of a block would be there at the same time.
        """
        name = self._chance.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        getattr(self, "_" + name.replace("-", "_"))()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.done[name] += 1
        return name

    def warm_up(self) -> None:
        """Do everything once or twice: some things are made when they are first needed, and stay."""
        for name, weight in WEIGHTS.items():
            for _ in range(4 if name in ("form", "look") else 2):
                if weight:
                    getattr(self, "_" + name.replace("-", "_"))()
                    QApplication.processEvents()
        project = self._desktop.desk.project
        if project is not None:
            self._desktop.desk.jobs.start(project.learning(), quiet=True)
            self._desktop.snapshots.take()  # beside it
        self.rest()

    def answer(self, dialog: QDialog) -> bool:
        """Look at a dialog that opens, and confirm an export only."""
        dialog.show()
        QApplication.processEvents()
        if isinstance(dialog, QFileDialog):
            dialog.setDirectory(str(self._folder))
            dialog.selectFile("export.csv")
        dialog.hide()
        return isinstance(dialog, ExportDialog | QFileDialog)

    def rest(self) -> None:
        """Wait until no work goes on in the background."""
        for jobs in (self._desktop.desk.jobs, self._desktop.snapshots.beside):
            if jobs.busy:
                loop, watch = QEventLoop(), QTimer()
                jobs.ended.connect(loop.quit)
                watch.setSingleShot(True)
                watch.timeout.connect(loop.quit)
                watch.start(_WAIT)
                loop.exec()
                watch.stop()
                jobs.ended.disconnect(loop.quit)

    def _trigger(self, *names: str) -> None:
        for name in names:
            self._desktop.desk.actions[name].trigger()

    def _next_article(self) -> None:
        here = self._desktop.desk.session.article
        self._trigger("next-article")
        if self._desktop.desk.session.article == here:  # the end of the list
            self._other_article()

    def _other_article(self) -> None:
        ids = self._workspace.articles.visible_ids()
        if ids:
            self._desktop.desk.session.show_article(self._chance.choice(ids))

    def _next_statement(self) -> None:
        self._trigger("next-statement")

    def _next_open(self) -> None:
        self._trigger("next-open")

    def _tag(self) -> None:
        topics = [each for each in self._desktop.window.actions() if each.objectName().startswith("topic-")]
        self._at_statement(self._chance.choice(topics))

    def _stance(self) -> None:
        self._at_statement(self._desktop.desk.actions[self._chance.choice(("stance-supports", "stance-opposes"))])

    def _accept(self) -> None:
        self._at_statement(self._desktop.desk.actions["accept"])

    def _reject(self) -> None:
        self._at_statement(self._desktop.desk.actions["reject"])

    def _at_statement(self, action: QAction) -> None:
        if not self._desktop.desk.session.statement:
            self._trigger("next-statement")
        if self._desktop.desk.session.statement:
            action.trigger()

    def _done(self) -> None:
        self._trigger("mark-done")

    def _select(self) -> None:
        """Select a few words, as with the keyboard."""
        reader = self._workspace.reader.reader
        cursor = reader.textCursor()
        cursor.setPosition(self._chance.randrange(max(1, reader.document().characterCount() - 1)))
        steps = self._chance.randint(4, 12)
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, steps)
        reader.setTextCursor(cursor)

    def _make(self) -> None:
        self._select()
        self._trigger("make-statement")

    def _speaker(self) -> None:
        if self._desktop.desk.session.statement:
            field = self._workspace.statement.form.speaker
            self._trigger("speaker")
            field.setText(f"Speaker {self._chance.randint(1, 60)}")
            field.setModified(True)
            field.commit()

    def _note(self) -> None:
        if self._desktop.desk.session.statement:
            note = self._workspace.statement.form.note
            self._trigger("note")
            note.insertPlainText("looked at again; " if len(note.toPlainText()) < 200 else "")
            self._trigger("focus-reader")

    def _undo(self) -> None:
        self._trigger(*["undo"] * self._chance.randint(1, 3))

    def _redo(self) -> None:
        self._trigger(*["redo"] * self._chance.randint(1, 2))

    def _search(self) -> None:
        search = self._workspace.articles.filters.search
        search.setText(self._chance.choice(("ba", "report 7", '"report 12" on', "du", "")))
        search.searched.emit(search.text())
        QApplication.processEvents()
        search.empty()

    def _find(self) -> None:
        self._trigger("find")
        bar = self._workspace.reader.find_bar
        bar.open_bar(self._chance.choice(("be", "da", "minsk")))
        self._trigger("find-next", "find-next")
        bar.close_bar()

    def _filter(self) -> None:
        panel = self._workspace.articles
        panel.filters.pills.pill(self._chance.choice(list(ArticleState))).click()
        QApplication.processEvents()
        panel.clear_filters()

    def _table(self) -> None:
        self._workspace.table.filter_by_topic(self._chance.choice(("trade", "roaming", "")))
        QApplication.processEvents()
        self._workspace.table.clear_filters()

    def _form(self) -> None:
        self._trigger(self._chance.choice(("edit-article", "add-topic", "paste-article", "settings")))

    def _look(self) -> None:
        self._trigger(self._chance.choice(("keys", "about", "report", "learned", "export")))

    def _text_size(self) -> None:
        self._trigger("text-larger", "text-normal")

    def _theme(self) -> None:
        self._trigger("appearance-dark", "appearance-light")

    def _menu(self) -> None:
        """Open and leave the reader's own menu."""
        reader = self._workspace.reader.reader
        menu = self._desktop.mentions.menu_at(reader.viewport().rect().center())
        menu.popup(reader.viewport().mapToGlobal(reader.viewport().rect().center()))
        QApplication.processEvents()
        menu.close()

    def _export(self) -> None:
        self._trigger("export")
        self.rest()

    def _remove(self) -> None:
        self._trigger("remove-article")
        QApplication.processEvents()
        self._trigger("undo")
