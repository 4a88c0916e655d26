"""The window for the journeys."""

from tests.desktop.conftest import answers, nothing_stays
from tests.windows import desktop, settings, working

__all__ = ["answers", "desktop", "nothing_stays", "settings", "working"]
