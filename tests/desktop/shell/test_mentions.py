"""The reader's menu: mentions by hand, labels, actors."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from corpus.commands.actors import AddActor
from corpus.domain.mentions import LABELS, Mention
from corpus.domain.statements import State
from desktop.app import Desktop
from desktop.dialogs.actor import ActorDialog
from desktop.reader.hits import Layer
from tests.desktop.conftest import Answer
from tests.windows import where


def _place(desktop: Desktop, layer: Layer) -> QPoint:
    """A point of the viewport at which something of this layer lies."""
    reader = desktop.window.workspace.reader.reader
    viewport = reader.viewport()
    for y in range(0, viewport.height(), 4):
        for x in range(0, viewport.width(), 4):
            targets = reader.targets_at(QPointF(x, y))
            if targets and any(each.layer is layer for each in targets):
                return QPoint(x, y)
    raise AssertionError(layer)


def _entry(menu: QMenu, *texts: str) -> QAction:
    """An entry of a menu, through its submenus, by the beginnings of the texts."""
    found = next(each for each in menu.actions() if each.text().replace("&", "").startswith(texts[0]))
    submenu = found.menu()
    return _entry(submenu, *texts[1:]) if isinstance(submenu, QMenu) and len(texts) > 1 else found


def _mentions(desktop: Desktop) -> list[Mention]:
    project = desktop.desk.project
    assert project is not None
    return project.mentions.of_article(desktop.desk.session.article)


def test_a_mention_from_the_selection(working: Desktop) -> None:
    reader = working.window.workspace.reader.reader
    cursor = reader.textCursor()
    span = where("Tula")
    cursor.setPosition(span.start)
    cursor.setPosition(span.end, cursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    menu = working.mentions.menu_at(QPoint(1, 1))
    assert [each.objectName() for each in _entry(menu, "Add mention").menu().actions()] == list(LABELS)  # type: ignore[attr-defined]
    _entry(menu, "Add mention", "Country").trigger()
    made = next(each for each in _mentions(working) if each.quote == "Tula")
    assert (made.label, made.state, made.span) == ("GPE", State.ACCEPTED, span)
    assert not reader.textCursor().hasSelection()
    menu.close()


def test_accepting_relabelling_and_rejecting_a_mention(working: Desktop) -> None:
    menu = working.mentions.menu_at(_place(working, Layer.MENTION))
    _entry(menu, "Accept mention").trigger()
    assert [each.state for each in _mentions(working)] == [State.ACCEPTED]
    menu.close()
    menu = working.mentions.menu_at(_place(working, Layer.MENTION))
    assert not any(each.text() == "Accept mention" for each in menu.actions())
    assert _entry(menu, "Change label", "Person").isChecked()
    _entry(menu, "Change label", "Organisation").trigger()
    assert [each.label for each in _mentions(working)] == ["ORG"]
    menu.close()
    menu = working.mentions.menu_at(_place(working, Layer.MENTION))
    _entry(menu, "Reject mention").trigger()
    assert _mentions(working) == []
    menu.close()


def test_a_mention_as_the_speaker_of_the_statement(working: Desktop) -> None:
    project, session = working.desk.project, working.desk.session
    assert project is not None
    place = _place(working, Layer.MENTION)
    menu = working.mentions.menu_at(place)
    assert "Speaker of the statement" not in [each.text() for each in menu.actions()]
    menu.close()
    session.show_statement(project.statements.of_article(session.article)[1].id)
    working.desk.actions["speaker-none"].trigger()
    menu = working.mentions.menu_at(place)
    _entry(menu, "Speaker of the statement").trigger()
    assert project.statements.get(session.statement).speaker == "Pavel Harbuz"
    menu.close()


def test_linking_a_mention_to_an_actor(working: Desktop) -> None:
    project = working.desk.project
    assert project is not None
    menu = working.mentions.menu_at(_place(working, Layer.MENTION))
    _entry(menu, "Link to actor", "New actor “Pavel Harbuz”").trigger()
    actor = project.actors.named("Pavel Harbuz")
    assert actor is not None
    assert [each.actor_id for each in _mentions(working)] == [actor.id]
    menu.close()
    menu = working.mentions.menu_at(_place(working, Layer.MENTION))
    assert _entry(menu, "Link to actor", "Pavel Harbuz").isChecked()
    _entry(menu, "Link to actor", "No actor").trigger()
    assert [each.actor_id for each in _mentions(working)] == [None]
    _entry(menu, "Link to actor", "Pavel Harbuz").trigger()
    assert [each.actor_id for each in _mentions(working)] == [actor.id]
    menu.close()
    working.desk.actions["undo"].trigger()
    working.desk.actions["undo"].trigger()
    working.desk.actions["undo"].trigger()
    assert project.actors.named("Pavel Harbuz") is None


def test_the_menu_at_a_statement_makes_it_current(working: Desktop) -> None:
    menu = working.mentions.menu_at(_place(working, Layer.BRACKET))
    assert working.desk.session.statement
    assert working.desk.actions["accept"] in menu.actions()
    menu.close()


def test_a_chip_accepts_a_suggested_topic(working: Desktop) -> None:
    project = working.desk.project
    assert project is not None
    first = project.statements.of_article(working.desk.session.article)[0]
    reader = working.window.workspace.reader.reader
    reader.chip_activated.emit(first.id, "roaming")
    assert working.desk.session.statement == first.id
    assert [tag.state for tag in project.statements.tags_of(first.id)] == [State.ACCEPTED]
    reader.chip_activated.emit(first.id, "roaming")
    chosen = working.window.workspace.statement.topics.current()
    assert chosen is not None
    assert chosen.topic.slug == "roaming"
    assert [tag.state for tag in project.statements.tags_of(first.id)] == [State.ACCEPTED]


def test_any_actor_of_a_large_project_can_be_linked(working: Desktop, answers: list[Answer]) -> None:
    project = working.desk.project
    assert project is not None
    for number in range(13):
        project.do(AddActor(label=f"Ministry {number:02}"))
    wanted = project.actors.named("Ministry 12")
    assert wanted is not None

    def fill(dialog: object) -> bool:
        assert isinstance(dialog, ActorDialog)
        assert not dialog.confirm.isEnabled()
        dialog.actor.setEditText("ministry 1")
        assert not dialog.confirm.isEnabled()
        dialog.actor.setEditText("ministry 12")
        return dialog.confirm.isEnabled()

    answers.append(fill)
    menu = working.mentions.menu_at(_place(working, Layer.MENTION))
    _entry(menu, "Link to actor", "Another actor").trigger()
    menu.close()
    assert [each.actor_id for each in _mentions(working)] == [wanted.id]


def test_a_name_that_an_actor_has_makes_no_second_one(working: Desktop) -> None:
    project = working.desk.project
    assert project is not None
    project.do(AddActor(label="Pavel Harbuz"))
    menu = working.mentions.menu_at(_place(working, Layer.MENTION))
    actors = _entry(menu, "Link to actor").menu()
    assert isinstance(actors, QMenu)
    assert [each.text() for each in actors.actions() if each.text()] == ["Pavel Harbuz"]
    menu.close()
