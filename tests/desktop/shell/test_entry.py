"""The entry point: window or command line, and what a missing library looks like."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from corpus.domain.errors import CorpusError
from desktop import entry
from desktop.picture import draw_window
from desktop.theme import DARK
from tests.windows import filled

ROOT = Path(__file__).resolve().parents[3]


def _python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_importing_it_loads_no_qt() -> None:
    done = _python("import sys, desktop.entry; print(sorted(each for each in sys.modules if 'PySide' in each))")
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_a_subcommand_runs_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("quoteline ")


def test_a_wrong_subcommand_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["work.db"]])
def test_a_missing_system_library_is_told_in_a_sentence(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    filled(tmp_path / "work.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "desktop.app", None)
    monkeypatch.setattr(entry, "missing", lambda _error: CorpusError("library-missing", reason="x", command="y"))
    assert entry.main(arguments) == 1
    assert capsys.readouterr().err == ("A system library is missing: x. On Debian or Ubuntu install them with:\ny\n")


def test_the_line_that_installs_the_libraries() -> None:
    error = entry.missing(ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui"))
    assert "libEGL.so.1" in str(error)
    assert str(error).endswith(entry.SYSTEM_PACKAGES)
    assert entry.SYSTEM_PACKAGES.startswith("sudo apt-get install -y libegl1 ")


def test_a_bug_of_the_program_is_no_missing_library() -> None:
    bug = ImportError("cannot import name", name="desktop.app")
    with pytest.raises(ImportError) as raised:
        entry.missing(bug)
    assert raised.value is bug


def test_the_part_of_qt_for_x11_is_tried_beforehand(monkeypatch: pytest.MonkeyPatch) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("X11 is looked at on Linux only")
    tried: list[str] = []

    def load(path: str) -> None:
        tried.append(Path(path).name)
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setattr(entry.ctypes, "CDLL", load)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    entry.check_platform()
    assert tried == []
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    with pytest.raises(CorpusError, match="libxcb-cursor"):
        entry.check_platform()
    assert tried == ["libqxcb.so"]


def test_a_picture_of_the_window(tmp_path: Path, qapp: object) -> None:
    filled(tmp_path / "work.db")
    draw_window(tmp_path / "work.db", tmp_path / "window.png", theme=DARK)
    picture = QImage(str(tmp_path / "window.png"))
    assert (picture.width(), picture.height()) == (1440, 900)
    colours = {picture.pixelColor(x, y).name() for x in range(300, 1100, 7) for y in range(40, 600, 7)}
    assert DARK.page in colours
    assert len(colours) > 20


def test_a_picture_of_no_project(tmp_path: Path, qapp: object) -> None:
    with pytest.raises(CorpusError, match="does not exist"):
        draw_window(tmp_path / "none.db", tmp_path / "window.png")
    filled(tmp_path / "work.db")
    with pytest.raises(CorpusError, match="cannot be written"):
        draw_window(tmp_path / "work.db", tmp_path / "no-folder" / "window.png")
