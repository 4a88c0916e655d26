"""Learning the topics of statements from the project's own decisions."""

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from corpus.commands.learning import SETTING, KeepLearned
from corpus.domain.clock import now
from corpus.domain.learned import LearnReport
from corpus.domain.statements import Kind
from corpus.domain.texts import msg
from corpus.store.store import Store
from corpus.tasks.base import Progress


class LearnedFacts:
    """What was learned from the decisions of a project, and whether there is more to learn. It reads the file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def used(self) -> bool:
        """Whether suggestions of this project use what was learned; `SetLearning` changes it."""
        return self._store.settings.get(SETTING) != "off"

    def fresh(self) -> int:
        """How many decisions on topics there are since the last learning."""
        return self._store.learned.fresh()

    def report(self) -> LearnReport | None:
        """What was learned, None where nothing was. Raises CorpusError `learned-invalid` where it cannot be read."""
        parts = self._store.learned.parts()
        if parts is None:
            return None
        from corpus.nlp.learning.about import read_about

        about = read_about(dict(parts.parts).get("about", b""))
        return LearnReport(decisions=about.decisions, topics=tuple(about.quality))


class LearnTask:
    """Learns in a worker and yields the command that keeps what was learned. See `tasks.base.Task`."""

    def __init__(self, project: Path) -> None:
        self.label = msg("Learning from decisions")
        self._project = project
        self._report = LearnReport()

    def run(self) -> Iterator[Progress]:
        """Yield one step before learning, where a cancel still helps, and one with the command."""
        yield Progress(done=0, total=1)
        from corpus.nlp.learning.examples import Example
        from corpus.nlp.learning.learner import Learner
        from corpus.nlp.learning.parts import dump

        started, moment = time.monotonic(), now()
        with closing(Store.open(self._project, read_only=True)) as store:
            topics = store.topics.all()
            examples = [
                Example(
                    text=each.text,
                    accepted=each.accepted,
                    rejected=each.rejected,
                    undecided=each.undecided,
                    article=each.article_id,
                    said=each.kind is not Kind.NARRATIVE,
                )
                for each in store.learned.decisions()
            ]
        learned = Learner(topics).learn(examples)
        report = LearnReport(
            decisions=learned.decisions, seconds=round(time.monotonic() - started, 2), topics=learned.quality
        )
        kept = KeepLearned(learned=dump(learned) if examples else None, moment=moment)
        yield Progress(done=1, total=1, command=kept)
        self._report = report

    def report(self) -> LearnReport:
        """What was learned, once its command was run."""
        return self._report
