"""Windows for tests: the real one, with settings of its own, and texts to fill it with."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.commands.articles import AddArticles
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.articles import Article, Header, canonical, make_article
from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedMention, ProposedStatement, ProposedTag, Suggestions
from corpus.project import Project
from desktop.app import Desktop
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT
from desktop.theme_qt import apply_theme
from tests.corpus.making import CODEBOOK

FIRST = (
    "BREST, 3 May (Agency) - Callers will pay home rates by autumn, Pavel Harbuz said.\n\n"
    '"A seal made in Orsha holds in Tula," he explained. "Until then we print and stamp."\n'
)
SECOND = "POLATSK, 4 May (Agency) - Exports of flax grew by a tenth, Vera Lipnitskaya noted.\n"
THIRD = "The committee met and discussed nothing of note.\n"


def where(words: str, text: str = FIRST) -> Span:
    """Where some words stand in a text."""
    return span(text.index(words), text.index(words) + len(words))


def proposed(text: str = FIRST) -> Suggestions:
    """Three statements and a mention in the first text."""
    calls = ProposedStatement(
        spans=(where("Callers will pay home rates by autumn", text),),
        kind=Kind.INDIRECT,
        speaker="Pavel Harbuz",
        cue="said",
        tags=(ProposedTag(topic="roaming", score=0.9, reasons=("home rates",)),),
    )
    seal = ProposedStatement(
        spans=(where("A seal made in Orsha holds in Tula", text), where("Until then we print and stamp", text)),
        kind=Kind.DIRECT,
        speaker="Pavel Harbuz",
        tags=(ProposedTag(topic="trade", score=0.6, reasons=("stamp",)),),
    )
    return Suggestions(
        header=Header(),
        mentions=(ProposedMention(span=where("Pavel Harbuz", text), label="PERSON"),),
        statements=(calls, seal),
        model="test-1",
    )


def articles() -> tuple[Article, ...]:
    """Three articles: two dated, so that the first stands first in the list, and one without a date."""
    return (
        make_article(canonical(FIRST), Header(title="Home rates by autumn", agency="Agency", published="2024-05-03")),
        make_article(canonical(SECOND), Header(title="Flax goes abroad", agency="Agency", published="2024-05-02")),
        make_article(canonical(THIRD), Header(title="A meeting")),
    )


def filled(path: Path) -> list[str]:
    """Make a project of the three articles with suggestions in the first; returns their ids."""
    path.write_bytes(_project_file())
    return [each.id for each in articles()]


@cache
def _project_file() -> bytes:
    """The project as a file: making one waits for the disk, a copy does not."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "work.db"
        project = Project.create(path, coder="anna", codebook=CODEBOOK)
        made = articles()
        project.do(AddArticles(articles=made))
        project.do(RecordSuggestions(articles={made[0].id: proposed()}))
        project.close()
        return path.read_bytes()


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    """Settings of somebody who worked before."""
    return SettingsFile(
        tmp_path / "settings.json",
        Settings(coder="anna", appearance="light", last_folder=str(tmp_path), snapshots=False, toured=True),
    )


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, settings: SettingsFile, answers: list[object]) -> Iterator[Desktop]:
    """The real window on its start page; dialogs are answered by `answers`, the pipeline is not loaded beforehand."""
    del answers  # asked for, so that no dialog can wait for a person
    apply_theme(qapp, LIGHT)
    made = Desktop(settings, theme=LIGHT, warm_up=False)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.close()


@pytest.fixture
def working(desktop: Desktop, tmp_path: Path) -> Desktop:
    """The window with a project of three articles, the first of them shown."""
    ids = filled(tmp_path / "work.db")
    assert desktop.projects.open(tmp_path / "work.db")
    desktop.desk.session.show_article(ids[0])
    return desktop
