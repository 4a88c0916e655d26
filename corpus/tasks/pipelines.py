"""The spaCy pipeline of a project: which one is used, whether it may be loaded, and trying one."""

from collections.abc import Iterator

from corpus.commands.settings import PIPELINE
from corpus.domain.errors import CorpusError
from corpus.domain.pipelines import SHIPPED, PipelineFacts, first_wish
from corpus.domain.texts import msg
from corpus.load import trusted
from corpus.store.store import Store
from corpus.tasks.base import Progress


class Pipelines:
    """The pipeline that a project names, and what its user trusts. It reads the file; `ChoosePipeline` changes it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def chosen(self) -> str:
        """What the project names: a folder, a wheel, a package or `SHIPPED`; empty for each user's default."""
        return self._store.settings.get(PIPELINE)

    @property
    def may_load(self) -> bool:
        """Whether what the project names may be loaded: it is Quoteline's own, or the user agreed to it before."""
        return self.chosen in ("", SHIPPED) or trusted.is_trusted(self.chosen)

    @staticmethod
    def is_trusted(name: str) -> bool:
        """Whether the user agreed to load this pipeline."""
        return trusted.is_trusted(name)

    @staticmethod
    def trust(name: str) -> None:
        """Remember that the user agreed to load this pipeline. Raises CorpusError where that cannot be written."""
        trusted.trust(name)

    @staticmethod
    def trying(name: str) -> "TryPipelineTask":
        """The task that loads a pipeline and tells what it is, or why it cannot be loaded."""
        return TryPipelineTask(name)


class TryPipelineTask:
    """Loads a pipeline in a worker, to see whether that works. See `tasks.base.Task`; it yields no commands.

    What is wrong with the pipeline is part of the report, as `error`: whoever tries one wants to know.
    """

    def __init__(self, name: str) -> None:
        self.label = msg("Loading the language pipeline")
        self.error: CorpusError | None = None
        self._name = name
        self._facts: PipelineFacts | None = None

    def run(self) -> Iterator[Progress]:
        """Yield one step before it is loaded, where a cancel still helps, and one after."""
        yield Progress(done=0, total=1)
        from corpus.nlp.models import facts_of, load_model

        try:
            self._facts = facts_of(load_model(self._name))
        except CorpusError as error:
            self.error = error
        yield Progress(done=1, total=1)

    def report(self) -> PipelineFacts | None:
        """What the pipeline is; None where it could not be loaded, or not yet."""
        return self._facts


def pipeline_for(store: Store, model: str | None, default: str | None) -> str | None:
    """The pipeline to use: `model` where given, else the project's, else the user's `default`; None for Quoteline's.

    Raises CorpusError `pipeline-untrusted` where the project names one that the user never agreed to load.
    """
    pipelines = Pipelines(store)
    if not model and not pipelines.may_load:
        raise CorpusError("pipeline-untrusted", name=pipelines.chosen)
    return first_wish(model, pipelines.chosen, default)
