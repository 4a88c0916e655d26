"""Looking through the rows of a large project in the background, after it is shown."""

from collections.abc import Iterator
from pathlib import Path

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.store.sound_rows import is_looked_at_later, look_through
from corpus.tasks.base import Progress
from corpus.tasks.stepwise import stepwise


class CheckTask:
    """Looks for rows that are not such as our commands write. See `tasks.base.Task`; it yields no commands.

    Opening does this at once for a small project. What was found is in the report: it is told, not raised, since the
    project is open by then.
    """

    def __init__(self, project: Path) -> None:
        self.label = msg("Looking through the project")
        self._project = project
        self._found: CorpusError | None = None

    @staticmethod
    def is_due(project: Path) -> bool:
        """Whether opening left this to do."""
        return is_looked_at_later(project)

    def run(self) -> Iterator[Progress]:
        """Yield one step; the work cannot be cut."""
        yield Progress(done=0, total=None)
        try:
            yield from stepwise(lambda _tell: look_through(self._project))
        except CorpusError as error:
            self._found = error

    def report(self) -> CorpusError | None:
        """What is wrong with the project, None where nothing is."""
        return self._found
