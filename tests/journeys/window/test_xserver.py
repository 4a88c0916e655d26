"""The same day in a real X server, where focus, keys and painting go through the window system."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.domain.errors import CorpusError
from desktop.entry import check_platform

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]


@pytest.mark.xserver
def test_the_day_in_a_real_x_server(monkeypatch: pytest.MonkeyPatch) -> None:
    server = shutil.which("xvfb-run")
    if server is None:
        pytest.skip("needs xvfb-run, which is not installed")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    try:
        check_platform()
    except CorpusError as error:
        pytest.skip(f"needs the system libraries of the README: {error.facts['reason']}")
    tests = [str(HERE / name) for name in ("test_day.py", "test_leaks.py")]
    done = subprocess.run(
        [
            server,
            "-a",
            "-s",
            "-screen 0 1600x1000x24",
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            *tests,
        ],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "WAYLAND"))},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout
