"""Learning the topics of statements from the project's own decisions."""

import time
from collections.abc import Iterator
from pathlib import Path

from corpus.commands.learning import KeepLearned
from corpus.domain.learned import LearnReport
from corpus.domain.statements import Kind
from corpus.domain.texts import msg
from corpus.store.store import Store
from corpus.tasks.base import Progress


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

        started = time.monotonic()
        store = Store.open(self._project, read_only=True)
        try:
            topics, decisions = store.topics.all(), store.learned.decisions()
        finally:
            store.close()
        examples = [
            Example(
                text=each.text,
                accepted=each.accepted,
                rejected=each.rejected,
                undecided=each.undecided,
                article=each.article_id,
                said=each.kind is not Kind.NARRATIVE,
            )
            for each in decisions
        ]
        learned = Learner(topics).learn(examples)
        report = LearnReport(
            decisions=learned.decisions, seconds=round(time.monotonic() - started, 2), topics=learned.quality
        )
        yield Progress(done=1, total=1, command=KeepLearned(learned=dump(learned) if examples else None))
        self._report = report

    def report(self) -> LearnReport:
        """What was learned, once its command was run."""
        return self._report
