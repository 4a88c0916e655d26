"""Getting the language pipeline ready before it is needed."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from corpus.domain.texts import msg
from corpus.store.store import Store
from corpus.tasks.base import Progress
from corpus.tasks.pipelines import pipeline_for
from corpus.tasks.suggesting import load_pipeline


class GetReadyTask:
    """Loads the pipeline for the project's codebook and keeps it. See `tasks.base.Task`; it yields no commands."""

    def __init__(self, project: Path, *, model: str | None = None, default: str | None = None) -> None:
        self.label = msg("Getting the language pipeline ready")
        self._project = project
        self._model = model
        self._default = default
        self._done = False

    def run(self) -> Iterator[Progress]:
        """Yield one step before the pipeline is loaded, where a cancel still helps, and one after."""
        yield Progress(done=0, total=1)
        with closing(Store.open(self._project, read_only=True)) as store:
            topics = tuple(store.topics.offered())
            model = pipeline_for(store, self._model, self._default)
        load_pipeline(topics, model)
        self._done = True
        yield Progress(done=1, total=1)

    def report(self) -> bool:
        """Whether the pipeline is ready."""
        return self._done
