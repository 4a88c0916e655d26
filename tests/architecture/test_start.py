"""What starting costs: the core loads neither Qt nor spaCy, and PySide6 keeps its references."""

import subprocess
import sys

from tests.architecture.sources import ROOT

LOADED = "import sys, corpus.project, corpus.cli; print(*sorted(sys.modules))"
ENTRY = "import sys, desktop.entry; print(*sorted(sys.modules))"
# PySide6-Essentials 6.12.0 drops a reference to None with every call of a slot and kills the interpreter in the end.
PROBE = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal(object)

app = QCoreApplication([])
bell = Bell()
bell.rung.connect(lambda value: None)
before = sys.getrefcount(None)
for _ in range(5000):
    bell.rung.emit(None)
    bell.parent()
print(sys.getrefcount(None) - before)
"""


def _run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_core_loads_neither_qt_nor_spacy() -> None:
    loaded = set(_run(LOADED).split())
    assert {"corpus.project", "sqlite_utils"} <= loaded
    assert loaded & {"PySide6", "spacy", "thinc", "simplemma", "desktop"} == set()


def test_the_entry_point_loads_qt_only_when_a_window_is_wanted() -> None:
    assert set(_run(ENTRY).split()) & {"PySide6", "spacy"} == set()


def test_pyside_keeps_its_references_to_none() -> None:
    assert abs(int(_run(PROBE))) < 1000
