"""Errors that nobody foresaw: what is caught, what is logged and reported of them, and that no text leaves with it."""

import ast
import gc
import logging
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from corpus.domain.errors import CorpusError
from corpus.project import Project
from desktop import app, errors
from desktop.app import Desktop
from desktop.controllers.problems import Problems
from desktop.dialogs.problem import ReportDialog
from desktop.logs import LARGEST, Form, log_path, log_tail, start_log
from desktop.stacks import LEFT_OUT, place_of, said, stack_of
from desktop.views.main_window import MainWindow
from tests.architecture.sources import files, name, nodes
from tests.desktop.conftest import Answer
from tests.windows import FIRST

SECRET = "The minister said it"


def caught(act: object, *given: object) -> BaseException:
    """What a call raises."""
    try:
        act(*given)  # type: ignore[operator]
    except BaseException as error:  # noqa: BLE001
        return error
    raise AssertionError("nothing was raised")


def raises(error: BaseException) -> None:
    """Raise an error, so that it has a place in the code."""
    raise error


@contextmanager
def catching(desktop: Desktop, logged: list[logging.LogRecord]) -> Iterator[None]:
    """The hooks of the running program; what they log is taken out of the test's list."""
    stop = errors.catch_all(desktop.problems.take)
    try:
        yield
    finally:
        stop()
        logged.clear()


class TestWhatIsSaid:
    @pytest.mark.parametrize(
        "error",
        [
            caught(int, SECRET),
            caught({}.__getitem__, SECRET),
            caught(sqlite3.connect("").execute, f'SELECT "{SECRET} FROM'),
            caught(f"{SECRET} ё".encode, "ascii"),
            caught(compile, SECRET, SECRET, "exec"),
            caught(getattr, object(), SECRET),
            FileNotFoundError(2, "No such file", f"/data/anna/{SECRET}.txt"),
            TypeError(SECRET),
            RuntimeError(f"{SECRET} changed size"),
            AssertionError(SECRET),
            CorpusError("article-known", title=SECRET),
            ExceptionGroup(SECRET, [ValueError(SECRET)]),
        ],
        ids=lambda error: type(error).__name__,
    )
    def test_no_message_carries_a_text(self, error: BaseException) -> None:
        error.add_note(SECRET)
        for words in ("minister", "anna"):
            assert words not in said(error)
            assert words not in stack_of(caught(raises, error))

    def test_what_the_interpreter_says_of_the_program_stays(self) -> None:
        assert said(caught(len, 3)) == "object of type 'int' has no len()"
        assert said(caught(getattr, 3, "body")) == "'int' object has no attribute 'body'"
        assert said(caught(lambda: 1 // 0)) == "integer division or modulo by zero"
        assert "takes 0 positional arguments" in said(caught(lambda: None, 1))
        assert said(OSError(28, "No space left on device", "/data/anna/work.db")).startswith("[ENOSPC] ")
        with closing(sqlite3.connect("")) as db:
            db.execute("CREATE TABLE one (id UNIQUE)")
            db.execute("INSERT INTO one VALUES (1)")
            twice = caught(db.execute, "INSERT INTO one VALUES (1)")
        assert said(twice) == "SQLITE_CONSTRAINT_UNIQUE UNIQUE constraint failed: one.id"

    def test_the_cause_is_told_first_and_folders_of_this_computer_are_not(self) -> None:
        def outer() -> None:
            try:
                int(SECRET)
            except ValueError as error:
                raise KeyError(SECRET) from error

        stack = stack_of(caught(outer))
        assert stack.index("ValueError") < stack.index("which led to") < stack.index("KeyError")
        assert 'File "tests/desktop/shell/test_errors.py"' in stack
        assert str(Path(__file__).parents[3]) not in stack
        assert LEFT_OUT in stack

    def test_a_recursion_without_end_is_told_in_few_lines(self) -> None:
        def deeper() -> None:
            deeper()

        stack = stack_of(caught(deeper))
        assert "maximum recursion depth exceeded" in stack
        assert len(stack.splitlines()) < 100

    def test_a_bug_is_known_by_its_place(self) -> None:
        one, again, other = caught(int, "x"), caught(int, "y"), caught(raises, ValueError())
        assert place_of(one) == place_of(again) != place_of(other)


class TestTheLog:
    def test_its_end_is_in_the_report(self) -> None:
        stop = start_log()
        logging.getLogger("desktop").info("opened")
        stop()
        logging.getLogger("desktop").info("not any more")
        text = errors.report(None)
        assert "opened" in text
        assert "not any more" not in text

    def test_without_a_place_there_is_none(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (home / "file").write_text("")
        monkeypatch.setenv("XDG_STATE_HOME", str(home / "file"))
        start_log()()
        assert "no log is kept" in capsys.readouterr().err

    def test_it_stays_small(self) -> None:
        stop = start_log()
        log = logging.getLogger("desktop")
        for number in range(5000):
            log.info("line %s of %s", number, "x" * 250)
        stop()
        sizes = [each.stat().st_size for each in log_path().parent.iterdir()]
        assert len(sizes) == 2
        assert max(sizes) <= LARGEST
        assert "line 4999" in log_tail()[-1]

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
    def test_a_full_disk_does_no_harm_and_is_told_nowhere(self, capsys: pytest.CaptureFixture[str]) -> None:
        log_path().parent.mkdir(parents=True)
        log_path().symlink_to("/dev/full")
        stop = start_log()
        logging.getLogger("desktop").info("opened")
        stop()
        assert capsys.readouterr().err == ""

    def test_what_libraries_say_is_left_out_and_errors_are_told_without_texts(self) -> None:
        def line(logger: str, words: str, *facts: object, error: BaseException | None = None) -> str:
            about = (type(error), error, error.__traceback__) if error else None
            return Form().format(logging.LogRecord(logger, logging.INFO, "x.py", 3, words, facts, about))

        assert "minister" not in line("trafilatura.core", SECRET)
        assert "trafilatura.core" in line("trafilatura.core", SECRET)
        assert "minister" not in line("desktop.jobs", "failed: %s", ValueError(SECRET))
        with_stack = line("desktop.jobs", "failed", error=caught(int, SECRET))
        assert "minister" not in with_stack
        assert "test_errors.py" in with_stack
        assert len(line("desktop.jobs", "%s", "line\n" * 500).splitlines()) == 1

    def test_the_programs_own_messages_are_fixed_sentences(self) -> None:
        free = [
            f"{name(path)}:{node.lineno}"
            for path in files()
            for node in nodes(path)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("debug", "info", "warning", "error", "critical", "exception")
            and getattr(node.func.value, "id", "").lower() in ("_log", "log", "logging")
            and not (node.args and isinstance(node.args[0], ast.Constant))
        ]
        assert free == []


class TestWhatIsCaught:
    def test_a_slot_a_virtual_method_a_thread_and_what_cannot_be_raised(
        self, qtbot: QtBot, logged: list[logging.LogRecord]
    ) -> None:
        class Broken(QWidget):
            def paintEvent(self, event: QPaintEvent) -> None:
                raise LookupError

        class Dying:
            def __del__(self) -> None:
                raise BufferError

        shown: list[type[BaseException]] = []
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        stop = errors.catch_all(lambda error: shown.append(type(error)))
        QTimer.singleShot(0, lambda: 1 // 0)
        widget = Broken()
        qtbot.addWidget(widget)
        widget.show()
        thread = threading.Thread(target=raises, args=[EOFError()])
        thread.start()
        thread.join()
        Dying()
        gc.collect()
        qtbot.waitUntil(lambda: {ZeroDivisionError, LookupError, EOFError} <= set(shown))
        stop()
        widget.hide()
        assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
        assert BufferError not in shown  # nothing was stopped by it
        told = [str(each.exc_info and each.exc_info[0].__name__) for each in logged if each.exc_info]
        assert {"ZeroDivisionError", "LookupError", "EOFError", "BufferError"} <= set(told)
        logged.clear()

    def test_one_that_comes_back_does_not_fill_the_log(self, logged: list[logging.LogRecord]) -> None:
        bugs = errors.BugLog()
        for _ in range(1000):
            bugs.write(caught(int, "x"), "in a test")
        assert sum(bool(each.exc_info) for each in logged) == 3
        assert len(logged) < 15
        logged.clear()

    def test_the_words_of_a_foreseen_error_have_its_facts(self) -> None:
        assert errors.error_text(CorpusError("file-missing", path="x.txt")) == "x.txt does not exist."


class TestTheDialog:
    def test_a_bug_opens_it_once_and_many_do_not_stack_up(
        self, working: Desktop, answers: list[Answer], logged: list[logging.LogRecord], qtbot: QtBot
    ) -> None:
        told: list[str] = []
        working.desk.session.told.connect(told.append)

        def shown(dialog: object) -> bool:
            assert isinstance(dialog, ReportDialog)
            assert "ZeroDivisionError" in dialog.text.toPlainText()
            for _ in range(100):  # of another kind, while it is open
                QTimer.singleShot(0, [].pop)
            qtbot.waitUntil(lambda: any("64. time" in each.getMessage() for each in logged))
            return False

        def divide() -> None:
            _ = 1 // 0

        answers.append(shown)
        with catching(working, logged):
            QTimer.singleShot(0, divide)
            qtbot.waitUntil(lambda: not answers)
            assert told == []
            QTimer.singleShot(0, divide)
            qtbot.waitUntil(lambda: bool(told))
        assert told == ["The same error again: see Help, Report a problem."]

    def test_help_shows_the_last_bug(
        self, working: Desktop, answers: list[Answer], logged: list[logging.LogRecord], qtbot: QtBot
    ) -> None:
        answers += [lambda _dialog: False, lambda dialog: "ZeroDivisionError" not in dialog.text.toPlainText()]  # type: ignore[attr-defined]
        with catching(working, logged):
            QTimer.singleShot(0, lambda: 1 // 0)
            qtbot.waitUntil(lambda: len(answers) == 1)
        working.desk.actions["report"].trigger()

    def test_the_article_is_in_the_report_only_where_the_analyst_adds_it(
        self, working: Desktop, answers: list[Answer]
    ) -> None:
        def look(dialog: object) -> bool:
            assert isinstance(dialog, ReportDialog)
            assert not dialog.with_article.isChecked()
            assert "Harbuz" not in dialog.text.toPlainText()
            dialog.with_article.setChecked(True)
            assert FIRST in dialog.text.toPlainText()
            dialog.copy()
            assert FIRST in QApplication.clipboard().text()
            dialog.with_article.setChecked(False)
            assert "Harbuz" not in dialog.text.toPlainText()
            return False

        answers.append(look)
        working.desk.actions["report"].trigger()

    def test_it_is_saved_to_a_file_and_says_where_that_cannot_be(
        self, working: Desktop, answers: list[Answer], tmp_path: Path
    ) -> None:
        def choose(path: Path) -> Answer:
            def chosen(dialog: object) -> bool:
                assert isinstance(dialog, QFileDialog)
                dialog.setDirectory(str(path.parent))
                dialog.selectFile(path.name)
                return True

            return chosen

        def look(dialog: object) -> bool:
            assert isinstance(dialog, ReportDialog)
            dialog.save()
            assert dialog.problem.isHidden()
            assert (tmp_path / "report.txt").read_text("utf-8").startswith("Quoteline ")
            (tmp_path / "folder.txt").mkdir()
            dialog.save()
            assert "cannot be written" in dialog.problem.text()
            return False

        answers += [look, choose(tmp_path / "report.txt")]
        answers.append(lambda dialog: bool(dialog.selectFile(str(tmp_path / "folder.txt"))) or True)  # type: ignore[attr-defined]
        working.desk.actions["report"].trigger()

    def test_a_foreseen_error_that_nobody_caught_is_told_in_a_sentence(
        self, working: Desktop, answers: list[Answer], logged: list[logging.LogRecord], qtbot: QtBot
    ) -> None:
        def told(dialog: object) -> bool:
            assert isinstance(dialog, QMessageBox)
            assert dialog.text() == "There is no topic x in this project. 'quoteline topics' lists them."
            return True

        answers.append(told)
        with catching(working, logged):
            QTimer.singleShot(0, lambda: raises(CorpusError("topic-unknown", slug="x")))
            qtbot.waitUntil(lambda: not answers)


class TestStartAndEnd:
    def test_an_error_while_starting_is_shown(
        self, qapp: QApplication, answers: list[Answer], monkeypatch: pytest.MonkeyPatch, logged: list[object]
    ) -> None:
        def shown(dialog: object) -> bool:
            assert isinstance(dialog, ReportDialog)
            assert "ZeroDivisionError" in dialog.text.toPlainText()
            return False

        answers.append(shown)
        monkeypatch.setattr(app, "SettingsFile", lambda _path: 1 // 0)
        monkeypatch.setattr(qapp, "exec", lambda: 0)
        assert app.run() == 1
        logged.clear()

    def test_a_project_that_cannot_be_opened_for_a_bug_leaves_the_window(
        self,
        qapp: QApplication,
        answers: list[Answer],
        monkeypatch: pytest.MonkeyPatch,
        logged: list[object],
        tmp_path: Path,
    ) -> None:
        seen: list[str] = []

        def work() -> int:
            window = next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow))
            seen.append(window.windowTitle())
            window.close()
            window.deleteLater()
            return 0

        answers += [lambda _dialog: True, lambda dialog: isinstance(dialog, ReportDialog)]
        monkeypatch.setattr(qapp, "exec", work)
        monkeypatch.setattr(app.signal, "signal", lambda *_: None)
        monkeypatch.setattr(Project, "open", lambda *_, **__: 1 // 0)
        assert app.run(tmp_path / "work.db") == 0
        assert seen == ["Quoteline"]
        logged.clear()

    def test_an_error_while_closing_leaves_no_worker_and_no_open_file(
        self, working: Desktop, answers: list[Answer], monkeypatch: pytest.MonkeyPatch, logged: list[logging.LogRecord]
    ) -> None:
        project = working.desk.project
        assert project is not None
        monkeypatch.setattr(working.window.workspace.statement, "commit", lambda: 1 // 0)
        answers.append(lambda dialog: isinstance(dialog, ReportDialog))
        with catching(working, logged):
            working.window.close()
            working.problems.show_waiting()
        assert working.desk.project is None
        assert not working.window.isVisible()
        with pytest.raises(sqlite3.ProgrammingError):
            project.articles.count()
        monkeypatch.undo()

    def test_an_interrupt_from_the_keyboard_passes(self, qapp: QObject) -> None:
        def run() -> None:
            with Problems():
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            run()
