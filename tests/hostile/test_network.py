"""The running program opens no internet socket, and needs none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT
from tests.windows import filled

_REACH = """
import sys
from desktop.entry import main
assert main(["--version"]) == 0
import _socket, asyncio, socket, urllib.request
def asyncio_reach():
    async def reach(): await asyncio.open_connection("192.0.2.1", 80)
    asyncio.run(reach())
reaches = [
    lambda: socket.socket(), lambda: _socket.socket(), lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
    lambda: socket.getaddrinfo("example.org", 80), lambda: socket.gethostbyname("example.org"),
    lambda: urllib.request.urlopen("http://192.0.2.1/", timeout=1), asyncio_reach,
]
refused = 0
for reach in reaches:
    try:
        reach()
    except OSError as error:
        refused += "no network connection" in str(error)
one, other = socket.socketpair()
one.close(), other.close()
print(refused, "of", len(reaches))
"""
_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop import app
from desktop.entry import main
made = app.Desktop
def window(*args, **more):
    desktop = made(*args, **more)
    desktop.window.painted.connect(lambda: QTimer.singleShot(0, desktop.window.close))
    return desktop
app.Desktop = window
status = main([sys.argv[1]])
mapped = Path("/proc/self/maps")
libraries = mapped.read_text() if mapped.exists() else ""
print(status, "PySide6.QtNetwork" in sys.modules, "libQt6Network" in libraries)
"""


def _run(arguments: list[str], *, blocked: bool = True) -> str:
    """Run a command from the checkout, offscreen; not `blocked`: without the block of the test run."""
    kept = dict(os.environ) if blocked else {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        arguments,
        cwd=ROOT,
        env=kept | {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_program_refuses_every_way_out_by_itself() -> None:
    assert _run([sys.executable, "-c", _REACH], blocked=False).splitlines()[-1] == "7 of 7"


def _with_coder(home: Path) -> None:
    settings = home / "config" / "quoteline" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"coder": "anna", "suggest_after_adding": false}')


def test_the_window_loads_no_part_of_qt_that_knows_networks(tmp_path: Path, home: Path) -> None:
    _with_coder(home)
    filled(tmp_path / "work.db")
    assert _run([sys.executable, "-c", _WINDOW, str(tmp_path / "work.db")]).split() == ["0", "False", "False"]


def test_the_demo_runs_in_an_empty_network_namespace(tmp_path: Path, home: Path) -> None:
    """The command line makes the demo and draws the window; then the window itself opens on it and is closed."""
    alone = ["unshare", "--map-root-user", "--net"]
    try:
        subprocess.run([*alone, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("an empty network namespace is not permitted here (unshare --map-root-user --net)")
    interfaces = _run([*alone, sys.executable, "-c", "import os; print(*os.listdir('/proc/self/net/dev_snmp6'))"])
    assert interfaces.split() in ([], ["lo"])
    _with_coder(home)
    _run([*alone, sys.executable, "main.py", "demo", "--folder", str(tmp_path / "demo"), "--headless"])
    for name in ("demo.db", "demo.csv", "demo.json", "window.png"):
        assert (tmp_path / "demo" / name).stat().st_size > 0
    assert _run([*alone, sys.executable, "-c", _WINDOW, str(tmp_path / "demo" / "demo.db")]).startswith("0 False")
