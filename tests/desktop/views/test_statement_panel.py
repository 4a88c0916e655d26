"""The statement panel through clicks and keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from corpus.commands.actors import EditActor
from corpus.commands.decisions import Accept, Reject
from corpus.commands.statements import MakeStatement, SetSpeaker
from corpus.commands.tags import SetTag
from corpus.domain.actors import Actor, ActorKind
from corpus.domain.spans import span
from corpus.domain.statements import Kind, Stance, State, Statement, Tag
from desktop.session import Session
from desktop.theme import DARK, LIGHT
from desktop.views.statement_panel import StatementPanel
from tests.desktop.panels import statements

# The offscreen platform says this of every list that pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> StatementPanel:
    """The panel on a screen, on the second statement of the first article."""
    made = StatementPanel(session, LIGHT)
    qtbot.addWidget(made)
    made.resize(320, 640)
    made.show()
    made.activateWindow()
    session.show_statement(statements(session)[1].id)
    return made


def now(session: Session) -> Statement:
    """The current statement as it is stored."""
    assert session.project
    return session.project.statements.get(session.statement)


def tags(session: Session) -> dict[str, Tag]:
    """The tags of the current statement by topic."""
    assert session.project
    return {tag.topic: tag for tag in session.project.statements.tags_of(session.statement)}


def texts(panel: StatementPanel) -> list[str]:
    """All labels that are seen."""
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def click_topic(qtbot: QtBot, panel: StatementPanel, slug: str, *, at_stance: bool = False) -> None:
    """Click a topic on its name, or at the right where the stance stands."""
    view = panel.topics
    model = view.model()
    row = next(each for each in range(model.rowCount()) if model.index(each, 0).data() == slug)
    rect = view.visualRect(model.index(row, 0))
    place = rect.center()
    place.setX(rect.right() - 12 if at_stance else rect.left() + 70)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_statement_is_shown_whole(panel: StatementPanel) -> None:
    assert "STATEMENT 2 OF 3" in texts(panel)
    assert panel.quote.text() == "Nobody at the border waits, […] and calls cost nothing."
    assert panel.form.speaker.text() == "Pavel Zhuk"
    assert panel.form.organisation.text() == ""
    assert panel.kind.currentText() == "Direct quotation"
    assert "Suggested by rules-1" in texts(panel)
    assert [panel.topics.model().index(row, 0).data() for row in range(4)] == ["roaming", "trade", "aviation", "energy"]


def test_accept_and_reject_by_button(qtbot: QtBot, panel: StatementPanel, session: Session) -> None:
    qtbot.mouseClick(panel.footer.accept, Qt.MouseButton.LeftButton)
    assert now(session).state is State.ACCEPTED
    assert {tag.state for tag in tags(session).values()} == {State.ACCEPTED}
    assert "Accepted by anna" in texts(panel)
    assert not panel.footer.accept.isEnabled()
    session.undo()
    assert panel.footer.accept.isEnabled()
    qtbot.mouseClick(panel.footer.reject, Qt.MouseButton.LeftButton)
    assert now(session).state is State.REJECTED
    assert "REJECTED STATEMENT" in texts(panel)
    assert not panel.footer.reject.isEnabled()


def test_a_statement_made_by_hand_is_removed(qtbot: QtBot, panel: StatementPanel, session: Session) -> None:
    made = MakeStatement(article_id=session.article, spans=(span(0, 4),))
    session.do(made)
    session.show_statement(made.id)
    assert panel.footer.reject.accessibleName() == "Remove"
    qtbot.mouseClick(panel.footer.reject, Qt.MouseButton.LeftButton)
    assert session.statement == ""
    assert "Choose a statement in the text, or select words and press M to make one." in texts(panel)


def test_the_speaker_is_typed_and_entered(qtbot: QtBot, panel: StatementPanel, session: Session) -> None:
    panel.edit_speaker()
    qtbot.waitUntil(panel.form.speaker.hasFocus)
    assert panel.form.speaker.selectedText() == "Pavel Zhuk"
    qtbot.keyClicks(panel.form.speaker, "Vera Lis")
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.form.speaker, Qt.Key.Key_Return)
    assert now(session).speaker == "Vera Lis"
    assert now(session).state is State.ACCEPTED
    panel.edit_speaker()
    qtbot.keyClicks(panel.form.speaker, "Nobody")
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.form.speaker, Qt.Key.Key_Escape)
    assert panel.form.speaker.text() == "Vera Lis"
    assert now(session).speaker == "Vera Lis"


def test_names_of_the_article_come_first_and_a_completion_is_taken_over(
    qtbot: QtBot, panel: StatementPanel, session: Session
) -> None:
    session.do(SetSpeaker(ids=(statements(session, 1)[0].id,), speaker="Anton Zhukov"))
    panel.edit_speaker()
    qtbot.waitUntil(panel.form.speaker.hasFocus)
    completer = panel.form.speaker.completer()
    qtbot.keyClicks(panel.form.speaker, "zhu")
    offered = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert offered == ["Pavel Zhuk", "Anton Zhukov"]
    popup = completer.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert now(session).speaker == "Anton Zhukov"
    assert not popup.isVisible()


def test_enter_takes_what_was_typed_while_completions_are_open(
    qtbot: QtBot, panel: StatementPanel, session: Session
) -> None:
    panel.edit_speaker()
    qtbot.waitUntil(panel.form.speaker.hasFocus)
    qtbot.keyClicks(panel.form.speaker, "Pavel")
    popup = panel.form.speaker.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert now(session).speaker == "Pavel"
    assert not popup.isVisible()


def test_a_speaker_that_the_article_names_as_an_organisation_becomes_one(
    qtbot: QtBot, panel: StatementPanel, session: Session
) -> None:
    panel.edit_speaker()
    qtbot.keyClicks(panel.form.speaker, "The Flax Board")
    qtbot.keyClick(panel.form.speaker, Qt.Key.Key_Return)
    assert session.project
    found = session.project.actors.named("The Flax Board")
    assert found
    assert found.kind is ActorKind.ORGANISATION


def test_the_organisation_and_the_role(qtbot: QtBot, panel: StatementPanel, session: Session) -> None:
    panel.edit_organisation()
    qtbot.keyClicks(panel.form.organisation, "  Ministry   of Flax ")
    qtbot.keyClick(panel.form.organisation, Qt.Key.Key_Return)
    assert now(session).organisation == "Ministry of Flax"
    speaker = now(session).speaker_id
    assert speaker
    session.do(EditActor(actor=Actor(id=speaker, name="Pavel Zhuk", role="Minister of Flax")))
    assert "Minister of Flax" in texts(panel)
    panel.edit_organisation()
    panel.form.organisation.clear()
    qtbot.keyClick(panel.form.organisation, Qt.Key.Key_Return)
    assert now(session).organisation is None


def test_what_is_typed_belongs_to_the_statement_it_was_typed_for(
    qtbot: QtBot, panel: StatementPanel, session: Session
) -> None:
    first, second, _third = statements(session)
    panel.edit_note()
    qtbot.keyClicks(panel.form.note, "check this")
    session.do(Accept(statements=(first.id,)))
    assert panel.form.note.toPlainText() == "check this"
    session.show_statement(first.id)
    assert session.project
    assert session.project.statements.get(second.id).note == "check this"
    assert panel.form.note.toPlainText() == ""
    assert session.project.statements.get(first.id).note == ""


def test_a_note_is_committed_by_ctrl_enter_and_by_leaving(
    qtbot: QtBot, panel: StatementPanel, session: Session
) -> None:
    panel.edit_note()
    qtbot.keyClicks(panel.form.note, "one")
    qtbot.keyClick(panel.form.note, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.form.note, "two")
    assert panel.form.note.height() > 28
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert now(session).note == "one\ntwo"
    qtbot.keyClicks(panel.form.note, ", three ")
    panel.topics.setFocus()
    assert now(session).note == "one\ntwo, three"
    qtbot.keyClicks(panel.form.note, "lost")
    qtbot.keyClick(panel.form.note, Qt.Key.Key_Escape)
    assert "lost" not in panel.form.note.toPlainText()
    panel.form.note.setPlainText("by another way")
    panel.form.note.document().setModified(True)
    panel.commit()
    assert now(session).note == "by another way"


def test_the_keys_of_a_field_are_no_shortcuts(qtbot: QtBot, panel: StatementPanel) -> None:
    for field in (panel.form.speaker, panel.form.organisation, panel.form.note):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
            event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
            event.ignore()
            QApplication.sendEvent(field, event)
            assert event.isAccepted()


def test_the_kind_is_chosen(qtbot: QtBot, panel: StatementPanel, session: Session) -> None:
    panel.kind.setFocus()
    qtbot.keyClick(panel.kind, Qt.Key.Key_Down)
    assert now(session).kind is Kind.MIXED
    assert now(session).state is State.ACCEPTED


def test_topics_are_toggled_by_clicks_and_keep_their_places(
    qtbot: QtBot, panel: StatementPanel, session: Session
) -> None:
    click_topic(qtbot, panel, "roaming")
    assert tags(session)["roaming"].state is State.ACCEPTED
    assert tags(session)["trade"].state is State.SUGGESTED
    click_topic(qtbot, panel, "energy")
    assert tags(session)["energy"].origin == "coder:anna"
    assert [panel.topics.model().index(row, 0).data() for row in range(4)] == ["roaming", "trade", "aviation", "energy"]
    click_topic(qtbot, panel, "roaming")
    click_topic(qtbot, panel, "energy")
    assert tags(session)["roaming"].state is State.REJECTED
    assert "energy" not in tags(session)


def test_topics_are_walked_through_and_toggled_by_keys(qtbot: QtBot, panel: StatementPanel, session: Session) -> None:
    panel.edit_topics()
    assert panel.topics.hasFocus()
    qtbot.keyClick(panel.topics, Qt.Key.Key_Space)
    assert tags(session)["roaming"].state is State.ACCEPTED
    qtbot.keyClick(panel.topics, Qt.Key.Key_Down)
    qtbot.keyClick(panel.topics, Qt.Key.Key_Down)
    qtbot.keyClick(panel.topics, Qt.Key.Key_Space)
    assert tags(session)["aviation"].state is State.ACCEPTED
    panel.edit_topics()
    qtbot.keyClick(panel.topics, Qt.Key.Key_Space)
    assert "aviation" not in tags(session)
    panel.topics.clearFocus()
    session.show_statement("")
    panel.edit_topics()
    assert not panel.topics.hasFocus()


def test_the_reasons_of_suggested_topics_are_told_on_demand(panel: StatementPanel, session: Session) -> None:
    panel.topics.explain()
    assert QToolTip.text().splitlines() == ["roaming: “calls”, “border”", "trade: “border”"]
    first = panel.topics.model().index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "roaming, suggested, 0.90, “calls”, “border”"
    session.do(MakeStatement(article_id=session.article, spans=(span(0, 4),), id="by-hand"))
    session.show_statement("by-hand")
    panel.topics.explain()
    assert QToolTip.text() == "No topic of this statement was found by its words."
    QToolTip.hideText()


def test_another_coder_sees_whose_decision_a_topic_is(qtbot: QtBot, panel: StatementPanel, session: Session) -> None:
    click_topic(qtbot, panel, "roaming")
    session.set_coder("bob")
    click_topic(qtbot, panel, "roaming")
    assert session.project
    assert session.statement
    there = session.project.statements.tags_of(session.statement)
    assert {tag.coder for tag in there if tag.topic == "roaming"} == {"anna", "bob"}


def test_a_stance_goes_to_the_chosen_topic_or_to_all(qtbot: QtBot, panel: StatementPanel, session: Session) -> None:
    stance = panel.form.stance
    panel.toggle_topic("trade")
    panel.toggle_topic("energy")
    qtbot.mouseClick(stance.button("supports"), Qt.MouseButton.LeftButton)
    assert (tags(session)["trade"].stance, tags(session)["energy"].stance) == (None, Stance.SUPPORTS)
    click_topic(qtbot, panel, "trade", at_stance=True)
    assert tags(session)["trade"].state is State.ACCEPTED
    assert stance.value == ""
    qtbot.mouseClick(stance.button("opposes"), Qt.MouseButton.LeftButton)
    assert tags(session)["trade"].stance is Stance.OPPOSES
    panel.topics.choose("")
    assert stance.value == ""
    qtbot.mouseClick(stance.button("neutral"), Qt.MouseButton.LeftButton)
    assert {tags(session)[topic].stance for topic in ("trade", "energy")} == {Stance.NEUTRAL}
    assert stance.value == "neutral"
    qtbot.mouseClick(stance.button("neutral"), Qt.MouseButton.LeftButton)
    assert {tags(session)[topic].stance for topic in ("trade", "energy")} == {None}
    assert tags(session)["roaming"].state is State.SUGGESTED


def test_changes_from_elsewhere_are_followed(qtbot: QtBot, panel: StatementPanel, session: Session) -> None:
    first = statements(session)[0]
    session.do(SetTag(statements=(session.statement,), topic="energy"))
    row = next(each for each in range(4) if panel.topics.model().index(each, 0).data() == "energy")
    assert panel.topics.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "energy, accepted"
    session.do(Reject(statements=(first.id,)))
    assert "STATEMENT 1 OF 2" in texts(panel)
    session.undo()
    assert "STATEMENT 2 OF 3" in texts(panel)
    session.take(None)
    assert "Choose a statement in the text, or select words and press M to make one." in texts(panel)
    panel.edit_speaker()
    panel.toggle_topic("trade")


def test_a_long_quotation_scrolls_and_a_short_one_does_not(panel: StatementPanel, session: Session) -> None:
    assert session.project
    short = panel.quote.height()
    body = session.project.articles.body(session.article)
    made = MakeStatement(article_id=session.article, spans=(span(0, len(body)),))
    session.do(made)
    session.show_statement(made.id)
    assert panel.quote.height() > short
    assert panel.quote.height() <= 6 * 21


def test_both_themes_paint_everything(panel: StatementPanel) -> None:
    panel.toggle_topic("trade")
    light = panel.grab().toImage()
    panel.set_theme(DARK)
    panel.set_keys({"speaker": "P", "organisation": "", "accept": "A", "reject": "X"})
    assert panel.grab().toImage() != light
    assert {"P", "A", "X"} <= set(texts(panel))
