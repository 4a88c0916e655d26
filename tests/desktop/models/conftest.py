"""The project that these tests work on."""

from tests.desktop.panels import project, session

__all__ = ["project", "session"]
