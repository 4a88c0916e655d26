"""Runs a task as the window does: its commands in one step, its steps closed whatever happens."""

from collections.abc import Generator
from contextlib import closing
from typing import cast

from corpus.project import Project
from corpus.tasks.base import Progress, Task


def finish(project: Project, task: Task) -> object:
    """Run the task to its end and commit its commands as one step; its report."""
    step: int | None = None
    with closing(cast("Generator[Progress, None, None]", task.run())) as steps:
        for each in steps:
            if each.command:
                step = project.do(each.command, step=step) or None
    return task.report()
