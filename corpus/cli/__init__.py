"""The command line: one small file for each family of commands, over the same services as the window."""

from corpus.cli.app import app, run

__all__ = ["app", "run"]
