"""The window looks as it is meant to: every panel, light and dark, empty, crowded, at 200 % and in Russian."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from corpus.domain.statements import State
from corpus.project import Project
from tests.pictures.compare import compared, read, small
from tests.pictures.draw import ROOT, draw
from tests.pictures.sample import OVERLAPPING, overlapping_project

EXPECTED = Path(__file__).parent / "expected"
FOUND = ROOT / "build" / "pictures"
RENEW = "Look at them. If they are as they should be, `make pictures` makes them the expected ones."
LARGEST, LARGEST_OF_ALL = 100_000, 3_000_000  # bytes
RUSSIAN = ROOT / "resources" / "i18n" / "quoteline_ru.qm"
LEAST = 10_000  # bytes of a file that holds texts


@pytest.mark.parametrize("name", ["usual", "doubled", "russian"])
def test_the_window_looks_as_expected(name: str, tmp_path: Path) -> None:
    if name == "russian" and (not RUSSIAN.exists() or RUSSIAN.stat().st_size < LEAST):
        pytest.skip("needs the Russian texts, which are not made: `make translations`")
    draw(name, tmp_path)
    drawn = {path.stem for path in tmp_path.glob("*.png")}
    expected = {path.stem for path in (EXPECTED / name).glob("*.png")}
    assert drawn == expected, f"other scenes than the expected ones. {RENEW}"
    wrong = [each for each in sorted(drawn) if _differs(tmp_path / f"{each}.png", EXPECTED / name / f"{each}.png")]
    assert not wrong, f"{', '.join(wrong)} differ; build/pictures shows where. {RENEW}"


def test_the_expected_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in EXPECTED.rglob("*.png")}
    assert sizes
    assert not [name for name, size in sizes.items() if size > LARGEST]
    assert sum(sizes.values()) < LARGEST_OF_ALL


def test_thirty_statements_overlap_in_the_scene(tmp_path: Path) -> None:
    overlapping_project(tmp_path / "overlapping.db")
    project = Project.open(tmp_path / "overlapping.db", coder="anna")
    found = project.statements.of_article(project.articles.ids()[0])
    middle = project.articles.get(found[0].article_id).body.index("permits")
    across = [each for each in found if each.spans[0].start <= middle < each.spans[0].end]
    assert len(across) == project.statements.count(State.SUGGESTED) == OVERLAPPING
    project.close()


def _picture(words: str = "") -> QImage:
    """Grey stripes like lines of text, and a dark word among them."""
    made = QImage(300, 200, QImage.Format.Format_RGB32)
    made.fill(QColor("#ffffff"))
    painter = QPainter(made)
    for line in range(10):
        painter.fillRect(QRect(10, 10 + line * 18, 280, 2), QColor("#555555"))
    painter.fillRect(QRect(60, 82, 5 * len(words), 10), QColor("#333333"))
    painter.end()
    return made


def test_a_word_that_is_missing_is_a_difference() -> None:
    found = compared(_picture("signature"), _picture())
    assert "squares" in found.why
    assert found.picture is not None
    assert found.picture.size() == _picture().size()


def test_fewer_colours_and_a_shade_are_no_difference() -> None:
    lighter = _picture("signature")
    painter = QPainter(lighter)
    painter.fillRect(lighter.rect(), QColor(255, 255, 255, 8))
    painter.end()
    assert compared(small(_picture("signature")), lighter).why == ""


def test_another_size_is_a_difference() -> None:
    assert "instead of 300 × 200" in compared(_picture(), _picture().copy(0, 0, 299, 200)).why


def _differs(found: Path, expected: Path) -> bool:
    """Whether two pictures differ; if so both, and where, are put into `build/pictures`."""
    difference = compared(read(expected), read(found))
    if not difference.why:
        return False
    FOUND.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(found, FOUND / f"{found.stem}-found.png")
    shutil.copyfile(expected, FOUND / f"{found.stem}-expected.png")
    if difference.picture is not None:
        difference.picture.save(str(FOUND / f"{found.stem}-where.png"))
    print(f"{found.stem} {difference.why}")
    return True
