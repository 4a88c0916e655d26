"""Every model of the window keeps Qt's rules, as it is in the window and while the work changes under it."""

import importlib
import pkgutil

from PySide6.QtCore import QAbstractItemModel, QObject
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

import desktop as program
from corpus.commands.articles import RemoveArticles
from corpus.commands.clusters import JoinRepeats
from corpus.domain.concordance import Sort
from desktop.app import Desktop
from desktop.dialogs.occurrences import OccurrencesDialog
from desktop.dialogs.palette import PaletteDialog
from tests.desktop.conftest import Answer


class Watch:
    """Tests models now, and goes on watching them: a broken rule is a warning of Qt, which fails the test."""

    def __init__(self) -> None:
        self._testers: dict[int, ModelTester] = {}
        self.seen: dict[type, int] = {}  # the most rows that a model of a class had

    def look_at(self, owner: QObject) -> None:
        """Test the models of the program that belong to a window."""
        for model in owner.findChildren(QAbstractItemModel):
            if type(model).__module__.startswith(program.__name__):
                self.seen[type(model)] = max(self.seen.get(type(model), 0), model.rowCount())
                if id(model) not in self._testers:
                    self._testers[id(model)] = ModelTester(None)
                    self._testers[id(model)].check(model)


def model_classes() -> set[type]:
    """The models that the program defines, without those that only others are made of."""
    found: set[type] = set()
    for part in pkgutil.walk_packages(program.__path__, f"{program.__name__}."):
        names = vars(importlib.import_module(part.name)).values()
        found |= {each for each in names if isinstance(each, type) and issubclass(each, QAbstractItemModel)}
    return {each for each in found if each.__module__.startswith(program.__name__) and not each.__subclasses__()}


def test_every_model_keeps_the_rules_while_the_work_changes(
    working: Desktop, answers: list[Answer], qtbot: QtBot
) -> None:
    desk, window = working.desk, working.window
    project, session = desk.project, desk.session
    assert project is not None
    watch = Watch()
    session.do(JoinRepeats(ids=tuple(window.workspace.articles.visible_ids()[:2])))
    session.show_statement(project.statements.of_article(session.article)[0].id)
    desk.actions["accept"].trigger()
    for name in ("history", "trash", "actors", "compare-repeats"):
        desk.actions[name].trigger()
    window.workspace.statement.form.speaker.completer().enter()
    bar = window.workspace.concordance.bar
    bar.ask("of")
    qtbot.waitUntil(lambda: window.workspace.concordance.model.rowCount() > 0)
    watch.look_at(window)
    bar.choose(Sort.LEFT)

    # Everything changes under the models, there and back.
    working.actors.show(project.actors.all()[0].id)
    session.do(RemoveArticles(ids=(project.articles.ids()[1],)))
    watch.look_at(window)
    for name in ("undo", "undo", "redo", "redo"):
        desk.actions[name].trigger()
    watch.look_at(window)

    def look_for(dialog: object) -> bool:
        assert isinstance(dialog, PaletteDialog)
        watch.look_at(dialog)
        for words in ("flax", "#tr", "", ">un"):
            dialog.field.setText(words)
        return False

    def choose(dialog: object) -> bool:
        assert isinstance(dialog, OccurrencesDialog)
        qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
        watch.look_at(dialog)
        dialog.scope.setCurrentIndex(1)
        qtbot.waitUntil(lambda: dialog.count.text() != "Looking…")
        return False

    answers += [look_for, choose]
    desk.actions["palette"].trigger()
    working.occurrences.show("May")
    assert set(watch.seen) == model_classes()
    assert not [each.__name__ for each, rows in watch.seen.items() if rows == 0], "models that were tested empty"
