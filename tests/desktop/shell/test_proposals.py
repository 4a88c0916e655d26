"""Names at hand: the nearest first, then who spoke last, a digit away; and the organisation that comes along."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.commands.mentions import MakeMention
from corpus.commands.statements import MakeStatement, SetOrganisation, SetSpeaker
from corpus.domain.statements import Statement
from desktop.app import Desktop
from tests.windows import FIRST, where


def press(*keys: Qt.Key | str) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def current(desktop: Desktop) -> Statement:
    assert desktop.desk.project is not None
    return desktop.desk.project.statements.get(desktop.desk.session.statement)


def offered(desktop: Desktop) -> list[str]:
    """The names that the speaker's field offers, with their digits."""
    completer = desktop.window.workspace.statement.form.speaker.completer()
    assert completer.popup().isVisible()
    model = completer.completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def coding(working: Desktop) -> Desktop:
    """Somebody of an organisation spoke; another person and an organisation are named in the text."""
    session = working.desk.session
    made = MakeStatement(article_id=session.article, spans=(where("Until then", FIRST),))
    session.do(made)
    session.do(SetSpeaker(ids=(made.id,), speaker="Vera"))
    session.do(SetOrganisation(ids=(made.id,), organisation="Flax Board"))
    session.do(MakeMention(article_id=session.article, span=where("Orsha", FIRST), label="PERSON"))
    session.show_statement(made.id)
    other = MakeStatement(article_id=session.article, spans=(where("holds in Tula", FIRST),))
    session.do(other)
    session.show_statement(other.id)
    working.window.workspace.reader.setFocus()
    return working


def test_the_nearest_first_then_who_spoke_last(coding: Desktop) -> None:
    press("s")
    assert offered(coding)[:3] == ["1   Orsha", "2   Vera", "3   Pavel Harbuz"]
    press("P")
    assert offered(coding) == ["Pavel Harbuz"]
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)


def test_a_digit_takes_a_name_and_the_organisation_comes_along_in_one_step(coding: Desktop) -> None:
    project = coding.desk.project
    assert project is not None
    before = project.history.here()
    press("s", "2")
    assert (current(coding).speaker, current(coding).organisation) == ("Vera", "Flax Board")
    assert coding.window.workspace.reader.reader.hasFocus()
    project.undo()
    assert project.history.here() == before
    assert (current(coding).speaker, current(coding).organisation) == (None, None)


def test_an_organisation_that_is_there_stays(coding: Desktop) -> None:
    coding.desk.session.do(SetOrganisation(ids=(current(coding).id,), organisation="Customs"))
    press("s", "2")
    assert (current(coding).speaker, current(coding).organisation) == ("Vera", "Customs")


def test_a_digit_is_a_digit_once_something_is_typed(coding: Desktop) -> None:
    press("s", "x", "2", Qt.Key.Key_Return)
    assert current(coding).speaker == "x2"


def test_a_digit_that_stands_for_nobody_is_typed(coding: Desktop) -> None:
    press("s", "9", Qt.Key.Key_Return)
    assert current(coding).speaker == "9"


def test_escape_leaves_at_once_where_nothing_was_typed(coding: Desktop) -> None:
    press("s", Qt.Key.Key_Escape)
    assert coding.window.workspace.reader.reader.hasFocus()
    assert current(coding).speaker is None
