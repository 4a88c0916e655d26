"""What the pipeline predicts of gold articles, from their texts alone: as it is, or learning as it goes."""

from collections.abc import Iterable, Iterator, Sequence

from corpus.domain.articles import canonical
from corpus.domain.topics import Topic
from corpus.nlp.evaluation.lines import Line, line_of
from corpus.nlp.evaluation.prequential import Decided, prequential
from corpus.nlp.learning.examples import Example
from corpus.nlp.learning.learner import Learner
from corpus.nlp.suggester import Suggester


def predictions(articles: Iterable[Line], suggester: Suggester) -> Iterator[Line]:
    """The prediction of each article. Raises CorpusError for a text that no article can have."""
    for gold in articles:
        yield predicted(gold, suggester)


def learning_predictions(articles: Iterable[Line], suggester: Suggester, topics: Sequence[Topic]) -> Iterator[Line]:
    """The same, each after the gold of those before it was learned. Leaves the suggester as if it had not learned."""
    examples: list[Example] = []
    learner = Learner(topics)

    def learn(gold: Line, said: tuple[Decided, ...]) -> None:
        examples.extend(
            Example(text=each.text, accepted=each.accepted, rejected=each.rejected, article=gold.id, said=each.said)
            for each in said
        )
        suggester.learned = learner.learn(examples) if examples else None

    suggester.learned = None
    try:
        yield from prequential(articles, predict=lambda gold: predicted(gold, suggester), learn=learn)
    finally:
        suggester.learned = None


def predicted(gold: Line, suggester: Suggester) -> Line:
    """The prediction of one article."""
    return line_of(gold.id, suggester.suggest(canonical(gold.raw)))
