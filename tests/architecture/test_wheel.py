"""The wheel holds everything: installed into an empty environment, it runs the demo outside the checkout."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

pytestmark = pytest.mark.wheel
PIP = {"PYTHONPATH": ""}  # pip is no part of the program: it may look whether there is IPv6, which the block would see


def _run(*command: str | Path, cwd: Path, **environment: str) -> str:
    done = subprocess.run(command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the files that git knows or would add."""
    copy = tmp_path_factory.mktemp("source")
    names = _run("git", "ls-files", "-co", "--exclude-standard", cwd=ROOT).splitlines()
    for name in names:
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((ROOT / name).read_bytes())
    out = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(out)]
    _run(sys.executable, "-m", "pip", "wheel", *options, str(copy), cwd=copy, **PIP)
    (made,) = out.glob("quoteline-*.whl")
    return made


def test_the_wheel_holds_the_three_packages_and_their_files(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {name.split("/")[0] for name in names if "dist-info" not in name} == {"corpus", "desktop", "resources"}
    shipped = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert {name for name in shipped if "__pycache__" not in name} <= names


def test_the_installed_program_runs_the_demo_anywhere(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    _run(sys.executable, "-m", "venv", "--without-pip", str(environment), cwd=tmp_path)
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    # The dependencies come from the environment of the tests, so that the test needs no network; the program does not.
    purelib = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path).strip()
    (Path(purelib) / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    install = ["install", "--no-deps", "--no-index", wheel]
    _run(sys.executable, "-m", "pip", "--python", python, *install, cwd=tmp_path, **PIP)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    command = scripts / ("quoteline.exe" if os.name == "nt" else "quoteline")
    settings = str(tmp_path / "settings")
    out = _run(command, "demo", cwd=elsewhere, QT_QPA_PLATFORM="offscreen", HOME=settings, XDG_CONFIG_HOME=settings)
    for name in ("demo.db", "demo.csv", "demo.json", "window.png"):
        assert (elsewhere / "demo" / name).stat().st_size > 0
        assert name in out
    where = _run(python, "-c", "import corpus; print(corpus.__file__)", cwd=elsewhere)
    assert Path(where.strip()).is_relative_to(environment)
