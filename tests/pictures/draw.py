"""Draws the scenes into a folder: `python -m tests.pictures.draw usual FOLDER`, in the surroundings made here.

Each set of scenes is a process of its own, because the scale and the fonts of the system are settled when Qt starts.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QImage

from desktop.app import log_qt
from tests.pictures import scenes
from tests.pictures.compare import small
from tests.pictures.stage import Shot, prepare

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
_QUICK: Final = 90  # hardly compressed; what is kept is written anew by `docs.take_pictures`
GUIDE: Final = "guide"  # the folder within, of the pictures for the documentation
_SETS: Final[dict[str, Callable[[Path], Iterator[Shot]]]] = {
    "usual": scenes.usual_scenes,
    "doubled": scenes.doubled_scenes,
    "russian": scenes.russian_scenes,
}
SETS: Final = tuple(_SETS)


def draw(name: str, folder: Path) -> None:
    """Draw a set of `SETS` in a process of its own. Raises RuntimeError with what it said where it failed."""
    usual = {each: value for each, value in os.environ.items() if not each.startswith("QT_")}
    surroundings = usual | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "2" if name == "doubled" else "1",
        "FONTCONFIG_FILE": str(HERE / "fonts.conf"),
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, "-m", "tests.pictures.draw", name, str(folder)]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=300)
    if done.returncode:
        raise RuntimeError(f"the {name} pictures were not drawn:\n{done.stdout}{done.stderr}")


def _write(name: str, folder: Path) -> None:
    (folder / GUIDE).mkdir(parents=True, exist_ok=True)
    app = prepare()
    qInstallMessageHandler(log_qt)
    with TemporaryDirectory() as projects:
        for shot in _SETS[name](Path(projects)):
            if shot.name:
                _save(small(shot.picture), folder / f"{shot.name}.png")
            if shot.guide:
                _save(shot.picture, folder / GUIDE / f"{shot.guide}.png")
    app.processEvents()


def _save(picture: QImage, path: Path) -> None:
    if not picture.save(str(path), "PNG", _QUICK):
        raise OSError(f"{path} was not written")


if __name__ == "__main__":
    _write(sys.argv[1], Path(sys.argv[2]))
