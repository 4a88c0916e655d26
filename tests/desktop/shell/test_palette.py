"""The palette: everything that has a name, found by some of its letters and reached by the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from corpus.commands.articles import AddArticles
from corpus.domain.articles import Header, make_article
from corpus.project import Project
from desktop.actions import SPECS
from desktop.app import Desktop
from desktop.dialogs.palette import PaletteDialog
from desktop.models.palette import MOST, Entry, Kind, PaletteModel, ranked, wanted
from desktop.theme import DARK, LIGHT
from tests.corpus.making import project
from tests.desktop.conftest import Answer


def entries(*texts: str) -> list[Entry]:
    return [Entry(kind=Kind.ACTION, name=text, text=text) for text in texts]


def texts(found: list[Entry]) -> list[str]:
    return [each.text for each in found]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exp", "Export"),
        ("exprot", "Export"),
        ("merge top", "Merge topic"),
        ("topic merge", "Merge topic"),
        ("mrege", "Merge topic"),
        ("brign back", "Retire topic, or bring it back"),
        ("KEYS", "Keys"),
        ("k", "Keys"),
    ],
)
def test_letters_find_what_is_meant(typed: str, first: str) -> None:
    there = entries(
        "Next article", "Merge topic", "Export", "Retire topic, or bring it back", "Keys", "About Quoteline"
    )
    assert texts(ranked(typed, there, []))[0] == first


def test_what_was_chosen_recently_comes_first_and_what_does_not_fit_not_at_all() -> None:
    there = entries("Find next", "Find previous", "Quit")
    recent = [(Kind.ACTION, "Quit"), (Kind.ACTION, "Find previous")]
    assert texts(ranked("", there, recent)) == ["Quit", "Find previous", "Find next"]
    assert texts(ranked("find", there, recent)) == ["Find previous", "Find next"]
    assert ranked("xyzzy", there, recent) == []
    assert len(ranked("", entries(*map(str, range(500))), [])) == MOST
    cannot = Entry(kind=Kind.ACTION, name="Undo", text="Undo", hindered="There is nothing to take back.")
    assert texts(ranked("", [cannot, *there], [(Kind.ACTION, "Undo")]))[-1] == "Undo"


def test_the_first_character_asks_for_a_kind() -> None:
    assert wanted("# roam ") == ("roam", frozenset({Kind.TOPIC}))
    assert wanted(">") == ("", frozenset({Kind.ACTION}))
    assert wanted(" roam") == ("roam", frozenset(Kind))


def test_the_model_is_a_sound_one(qapp: object) -> None:
    model = PaletteModel(lambda _words, _kinds: entries("Export", "<b>Keys</b>"), [])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.look_for("")
    assert model.rowCount() == 2
    model.look_for("keys")
    assert model.index(0, 0).data() == "<b>Keys</b>"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "<b>Keys</b>, action"


def _open(working: Desktop, answers: list[Answer], act: Answer) -> None:
    answers.append(act)
    working.desk.actions["palette"].trigger()


def test_an_action_is_done_by_the_keyboard_alone(qtbot: QtBot, working: Desktop, answers: list[Answer]) -> None:
    shown = working.desk.session.article

    def act(dialog: object) -> bool:
        assert isinstance(dialog, PaletteDialog)
        dialog.show()
        qtbot.keyClicks(dialog.field, "next articl")
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Up)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
        return True

    _open(working, answers, act)
    assert working.desk.session.article != shown
    said: list[str] = []

    def look(dialog: object) -> bool:
        assert isinstance(dialog, PaletteDialog)
        said.append(dialog.list.model().index(0, 0).data())
        return False

    _open(working, answers, look)
    assert said == ["Next article"]


def test_what_cannot_be_done_says_why_and_the_palette_stays(
    qtbot: QtBot, working: Desktop, answers: list[Answer]
) -> None:
    def act(dialog: object) -> bool:
        assert isinstance(dialog, PaletteDialog)
        for typed, reason in (
            ("accept suggestion", "Choose a statement first."),
            ("#trade", "Choose a statement first."),
            ("make statement", "Select some words first."),
            (">undo", ""),
            ("qqqqq", "Nothing fits these letters."),
        ):
            dialog.field.setText(typed)
            dialog.look()
            if reason:
                dialog.accept()
                assert dialog.told.text() == reason
                assert not dialog.result()
        dialog.reject()
        return False

    _open(working, answers, act)


def test_a_topic_is_set_on_the_statement_and_an_article_opened(working: Desktop, answers: list[Answer]) -> None:
    made = working.desk.project
    assert made is not None
    statement = made.statements.of_article(working.desk.session.article)[0].id
    working.desk.session.show_statement(statement)

    def choose(typed: str) -> Answer:
        def act(dialog: object) -> bool:
            assert isinstance(dialog, PaletteDialog)
            dialog.field.setText(typed)
            dialog.look()
            dialog.accept()
            return True

        return act

    _open(working, answers, choose("#trad"))
    assert {tag.topic for tag in made.statements.tags_of(statement)} == {"roaming", "trade"}
    _open(working, answers, choose("/flax abr"))
    assert made.articles.get(working.desk.session.article).title == "Flax goes abroad"
    assert made.search.titles("flax") == made.search.titles('flax" OR (')
    assert made.search.titles("…") == []


def test_actors_are_opened_where_somebody_shows_them(working: Desktop, answers: list[Answer]) -> None:
    opened: list[str] = []
    working.palette.open_actor = opened.append
    made = working.desk.project
    assert made is not None
    working.desk.session.show_statement(made.statements.of_article(working.desk.session.article)[0].id)
    working.desk.actions["accept"].trigger()

    def act(dialog: object) -> bool:
        assert isinstance(dialog, PaletteDialog)
        dialog.field.setText("@harb")
        dialog.look()
        dialog.accept()
        return True

    _open(working, answers, act)
    assert opened == [made.actors.all()[0].id]


def test_both_themes_paint_the_list(qtbot: QtBot, qapp: object) -> None:
    shown = [
        Entry(kind=Kind.TOPIC, name="a", text="Trade", keys="1", colour="#c8741a"),
        Entry(kind=Kind.ACTION, name="b", text="Undo", hindered="There is nothing.", detail="Edit"),
    ]
    pictures = []
    for theme in (LIGHT, DARK):
        dialog = PaletteDialog(None, PaletteModel(lambda _words, _kinds: shown, []), theme, lambda _entry: None)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        pictures.append(dialog.grab().toImage())
    assert pictures[0] != pictures[1]


def test_every_action_is_offered_without_a_project(desktop: Desktop) -> None:
    found = list(desktop.palette._found("", frozenset(Kind)))
    assert len(found) == len(SPECS) - 1
    assert all(each.hindered for each in found if not desktop.desk.actions[each.name].isEnabled())
    assert next(each.hindered for each in found if each.name == "export") == "Open a project first."


def test_titles_are_asked_for_and_not_held(tmp_path: Path) -> None:
    made: Project = project(tmp_path / "p.db")
    try:
        many = [make_article(f"Text {number}.\n", Header(title=f"Report {number:03} on flax")) for number in range(120)]
        made.do(AddArticles(articles=tuple(many)))
        assert len(made.search.titles("report", limit=40)) == 40
        assert made.search.titles("rep 117")[0].title == "Report 117 on flax"
        assert [hit.title for hit in made.search.titles("117 honey")] == ["Report 117 on flax"]
    finally:
        made.close()
