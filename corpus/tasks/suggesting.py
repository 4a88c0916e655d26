"""Finding suggestions: mentions, statements and topics of articles, by the language pipeline."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from corpus.commands.learning import SETTING
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.articles import fingerprint
from corpus.domain.errors import CorpusError
from corpus.domain.learned import LearnedParts
from corpus.domain.pipelines import first_wish
from corpus.domain.suggestions import Suggestions
from corpus.domain.texts import msg
from corpus.domain.topics import Topic
from corpus.store.store import Store
from corpus.tasks.base import Progress
from corpus.tasks.pipelines import pipeline_for

if TYPE_CHECKING:
    from corpus.nlp.learning.learned import Learned
    from corpus.nlp.suggester import Suggester

_BATCH: Final = 3  # articles a commit, which stays under 50 ms


@dataclass(slots=True, kw_only=True)
class SuggestReport:
    """How much was proposed so far, and by which pipeline (`<name>-<version>`).

    `refused` tells why what was learned from decisions was not used, where it could not be.
    """

    articles: int = 0
    mentions: int = 0
    statements: int = 0
    tags: int = 0
    model: str = ""
    refused: str = ""


class SuggestTask:
    """Runs the pipeline over articles and yields commands that record what it proposes. See `tasks.base.Task`."""

    def __init__(
        self,
        project: Path,
        articles: tuple[str, ...] | None,
        *,
        model: str | None = None,
        default: str | None = None,
        learned: bool = True,
    ) -> None:
        self.label = msg("Finding statements")
        self._project = project
        self._articles = articles
        self._model = model
        self._default = default
        self._learned = learned
        self._report = SuggestReport()

    def run(self) -> Iterator[Progress]:
        """Yield one step for a few articles; the first, with nothing done, before the pipeline is loaded."""
        with closing(Store.open(self._project, read_only=True)) as store:
            ids = store.articles.ids() if self._articles is None else list(self._articles)
            self._model = pipeline_for(store, self._model, self._default)
            yield Progress(done=0, total=len(ids))
            suggester = self._pipeline(store)
            texts: dict[str, str] = {}  # of those that are being read: somebody may edit them meanwhile
            languages: dict[str, str] = {}  # as the project has them: an analyst may have corrected one
            batch: dict[str, Suggestions] = {}
            read = suggester.suggest_many(_bodies(store, ids, texts, languages), languages)
            for done, (article_id, found) in enumerate(read, start=1):
                batch[article_id] = replace(found, text=texts.pop(article_id))
                languages.pop(article_id, None)
                if len(batch) == _BATCH:
                    yield from self._commit(batch, done, len(ids))
                    batch = {}
            yield from self._commit(batch, len(ids), len(ids))

    def report(self) -> SuggestReport:
        """What was proposed so far; an article counts once its command was run."""
        return self._report

    def _pipeline(self, store: Store) -> "Suggester":
        """The pipeline with what was learned, where that is wanted and can be used."""
        topics = tuple(store.topics.offered())
        try:
            return load_pipeline(topics, self._model, learned_of(store) if self._learned else None)
        except CorpusError as error:
            if error.code != "learned-invalid":
                raise
            self._report.refused = str(error)
            return load_pipeline(topics, self._model)

    def _commit(self, batch: dict[str, Suggestions], done: int, total: int) -> Iterator[Progress]:
        settings = {"model": self._model} if self._model else {}
        command = RecordSuggestions(articles=batch, settings=settings) if batch else None
        yield Progress(done=done, total=total, command=command)
        for found in batch.values():
            self._report.articles += 1
            self._report.mentions += len(found.mentions)
            self._report.statements += len(found.statements)
            self._report.tags += sum(len(statement.tags) for statement in found.statements)
            self._report.model = found.model


def _bodies(
    store: Store, ids: Iterable[str], texts: dict[str, str], languages: dict[str, str]
) -> Iterator[tuple[str, str]]:
    """Each article and its text, whose fingerprint is written down in `texts`, and its language in `languages`."""
    for article in store.articles.each(ids):
        texts[article.id] = fingerprint(article.body)
        if article.language:
            languages[article.id] = article.language
        yield article.id, article.body


def learned_of(store: Store) -> LearnedParts | None:
    """What was learned from the project's decisions; None where there is nothing, or where it is switched off."""
    return None if store.settings.get(SETTING) == "off" else store.learned.parts()


def load_pipeline(topics: tuple[Topic, ...], model: str | None, learned: LearnedParts | None = None) -> "Suggester":
    """The pipeline for a codebook, kept for the next run. The first call imports spaCy, which takes a moment.

    `model` is a pipeline of the user's; None or `SHIPPED` is the one that comes with Quoteline.
    Raises CorpusError `learned-invalid` for what was learned and cannot be used.
    """
    suggester = kept_pipeline(topics, first_wish(model))
    suggester.learned = _read(learned) if learned else None
    return suggester


@lru_cache(maxsize=1)
def kept_pipeline(topics: tuple[Topic, ...], model: str | None) -> "Suggester":
    """The pipeline for a codebook, loaded once; what was learned is exchanged on it."""
    with _unhurried():
        from corpus.nlp.suggester import load_suggester

        return load_suggester(topics, model=model)


@contextmanager
def _unhurried() -> Iterator[None]:
    """Load without garbage collections, and leave what was loaded out of later ones.

    A full collection looks at every object of spaCy and of the gazetteers, and all threads wait for it: 90 ms, in the
    middle of what somebody types. What the last loading left out is looked at again, so that it does not pile up.
    """
    thresholds = gc.get_threshold()
    gc.unfreeze()
    gc.set_threshold(0)  # not gc.disable: what reads the files of spaCy enables it again
    try:
        yield
        gc.freeze()
    finally:
        gc.set_threshold(*thresholds)


@lru_cache(maxsize=1)
def _read(learned: LearnedParts) -> "Learned":
    from corpus.nlp.learning.parts import load

    return load(learned)
