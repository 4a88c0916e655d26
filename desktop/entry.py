"""Where the program begins: the window without arguments, the command line with them.

Nothing of Qt is imported before it is needed, so that the command line works without it, and so that a missing system
library is told in a sentence.
"""

import ctypes
import importlib.util
import os
import sys
from pathlib import Path
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.places import is_file
from desktop.memory import give_back_at_once
from desktop.offline import forbid_network

# What a bare Linux lacks for the window. The README quotes this line.
SYSTEM_PACKAGES: Final = (
    "sudo apt-get install -y libegl1 libgl1 libglib2.0-0 libwayland-cursor0 libxkbcommon-x11-0 libdbus-1-3 "
    "libfontconfig1 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 "
    "libxcb-xkb1"
)
_PROJECT: Final = ".db"


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit status. A project file as the only argument opens the window on it."""
    arguments = sys.argv[1:] if argv is None else argv
    forbid_network()
    try:
        if not arguments:
            return open_window(None)
        if len(arguments) == 1 and arguments[0].endswith(_PROJECT) and is_file(Path(arguments[0])):
            return open_window(Path(arguments[0]))
        from corpus.cli import run

        return run(arguments, draw_window=draw_window, open_window=open_window)
    except CorpusError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def open_window(project: Path | None) -> int:
    """Open the window, on a project where one is given. Raises CorpusError where a system library is missing."""
    check_platform()
    give_back_at_once()
    try:
        from desktop.app import run
    except ImportError as error:
        raise missing(error) from error
    return run(project)


def draw_window(project: Path, picture: Path) -> None:
    """Draw the window into a PNG file. Raises CorpusError where a system library is missing."""
    check_platform()
    try:
        from desktop.picture import draw_window as draw
    except ImportError as error:
        raise missing(error) from error
    draw(project, picture)


def check_platform() -> None:
    """Raise CorpusError where Qt would abort because a library of its X11 part is missing.

    Qt ends the process when its platform plugin cannot be loaded, so the plugin is tried beforehand.
    """
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    by_default = not chosen and "DISPLAY" in os.environ and "WAYLAND_DISPLAY" not in os.environ
    found = importlib.util.find_spec("PySide6")
    if not sys.platform.startswith("linux") or not (chosen == "xcb" or by_default) or not (found and found.origin):
        return
    plugin = Path(found.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if plugin.is_file():
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            raise missing(error) from error


def missing(error: Exception) -> CorpusError:
    """The foreseen error for a library that could not be loaded, with the line that installs it.

    An error of the program's own modules is a bug, and passes.
    """
    if isinstance(error, ImportError) and (error.name or "").split(".")[0] in ("corpus", "desktop", "resources"):
        raise error
    return CorpusError("library-missing", reason=error, command=SYSTEM_PACKAGES)


if __name__ == "__main__":
    sys.exit(main())
