"""Finds the folder with evaluation texts beside the checkout; tests that need it skip where it is absent."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared(name: str) -> Path:
    """The path of a file or folder of the evaluation set; skips the test where it is not there."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"needs {name} of the evaluation folder, which is not beside this checkout")
    return path
