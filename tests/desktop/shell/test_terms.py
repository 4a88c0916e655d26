"""Highlighted terms in the real window: painted as a layer of their own, gone through by key, edited in a table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from corpus.commands.articles import AddArticles
from corpus.commands.terms import TERMS, SetTerms
from corpus.domain.articles import Header, make_article
from corpus.domain.terms import COLOURS, Term, TermHits, read_terms
from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs.terms import TermsDialog
from desktop.reader.terms import LINES
from tests.desktop.conftest import Answer


def _project(desktop: Desktop) -> Project:
    assert desktop.desk.project is not None
    return desktop.desk.project


def _grey(desktop: Desktop) -> QImage:
    """The page as somebody sees it who tells no colours apart."""
    return (
        desktop.window.workspace.reader.reader.viewport()
        .grab()
        .toImage()
        .convertToFormat(QImage.Format.Format_Grayscale8)
    )


def test_terms_are_painted_and_annotate_nothing(working: Desktop) -> None:
    project, before = _project(working), _grey(working)
    mentions = project.mentions.of_article(working.desk.session.article)
    working.desk.session.do(SetTerms(terms=(Term(text="home"),)))
    solid = _grey(working)
    assert solid != before
    working.desk.session.do(SetTerms(terms=(Term(text="home", colour=COLOURS[1]),)))
    assert _grey(working) != solid  # another kind of line, not only another colour
    assert project.mentions.of_article(working.desk.session.article) == mentions
    working.desk.session.undo()
    assert _grey(working) == solid
    working.desk.session.undo()
    assert _grey(working) == before
    assert len(LINES) == len(COLOURS) == len(set(LINES))


def test_keys_go_around(working: Desktop) -> None:
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    working.desk.actions["term-next"].trigger()
    assert "Ctrl+Shift+H" in told[-1]
    working.desk.session.do(SetTerms(terms=(Term(text="in"), Term(text="autumn", colour=COLOURS[2]))))
    before = _grey(working)
    said = []
    for _ in range(4):
        working.desk.actions["term-next"].trigger()
        said.append(told[-1])
    assert said == ["autumn: 1 of 1", "in: 1 of 2", "in: 2 of 2", "autumn: 1 of 1"]
    assert _grey(working) != before  # the one looked at has a frame
    working.desk.actions["term-previous"].trigger()
    assert told[-1] == "in: 2 of 2"


def test_a_pattern_that_takes_too_long_is_said(working: Desktop) -> None:
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    slow = make_article("a" * 60 + "!\n", Header())
    working.desk.session.do(AddArticles(articles=(slow,)))
    working.desk.session.do(SetTerms(terms=(Term(text="(?:a|aa)+$", pattern=True),)))
    assert not told
    working.desk.session.show_article(slow.id)
    assert any("takes too long" in each for each in told)
    working.desk.session.show_article("")
    working.desk.actions["term-next"].trigger()


def test_an_empty_table_says_what_to_do(working: Desktop, answers: list[Answer]) -> None:
    def answer(dialog: TermsDialog) -> bool:
        assert not dialog.hint.isHidden()
        dialog.add.click()
        assert dialog.hint.isHidden()
        dialog.remove.click()
        assert not dialog.hint.isHidden()
        return False

    answers.append(answer)  # type: ignore[arg-type]
    working.desk.actions["terms"].trigger()


def test_a_project_that_is_only_read_shows_its_terms(working: Desktop) -> None:
    dialog = TermsDialog(working.window, (Term(text="home"),), lambda _terms: [TermHits(term=Term(text="home"))], None)
    dialog.show()
    flags = [dialog.table.item(0, column).flags() for column in (0, 2, 3, 4)]
    assert not any(each & (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable) for each in flags)
    assert not any(each.isEnabled() for each in (dialog.add, dialog.remove, dialog.confirm))
    assert dialog.table.editTriggers() == dialog.table.EditTrigger.NoEditTriggers
    dialog.close()
    dialog.deleteLater()


def test_the_table_counts_refuses_and_saves(working: Desktop, answers: list[Answer]) -> None:
    def fill(dialog: object) -> bool:
        assert isinstance(dialog, TermsDialog)
        dialog.append(Term(text="", pattern=True))
        dialog.table.item(0, 1).setText("home (")
        dialog.accept()
        assert "cannot be highlighted" in dialog.problem.text()
        dialog.table.item(0, 1).setText(r"\bhome\b")
        assert dialog.table.item(0, 6).text() == "1"
        dialog.append(Term(text="autumn", colour=COLOURS[3], whole_word=False))
        dialog.append(Term(text="  "))
        dialog.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
        assert dialog.table.item(1, 6).text() == ""
        dialog.accept()
        return True

    answers.append(fill)
    working.desk.actions["terms"].trigger()
    assert read_terms(_project(working).settings.get(TERMS)) == (
        Term(text=r"\bhome\b", pattern=True),
        Term(text="autumn", colour=COLOURS[3], whole_word=False, shown=False),
    )

    def remove(dialog: object) -> bool:
        assert isinstance(dialog, TermsDialog)
        dialog.table.setCurrentCell(0, 1)
        dialog.remove.click()
        dialog.remove.click()
        dialog.accept()
        return True

    answers.append(remove)
    working.desk.actions["terms"].trigger()
    assert [term.text for term in read_terms(_project(working).settings.get(TERMS))] in ([], ["autumn"])


@pytest.mark.parametrize("colour", COLOURS)
def test_every_line_is_seen_on_a_tint(working: Desktop, colour: str) -> None:
    before = _grey(working)
    working.desk.session.do(SetTerms(terms=(Term(text="Harbuz", colour=colour),)))  # inside an entity
    assert _grey(working) != before
