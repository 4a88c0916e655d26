"""The window for the tests of this folder."""

from tests.windows import desktop, settings, working

__all__ = ["desktop", "settings", "working"]
