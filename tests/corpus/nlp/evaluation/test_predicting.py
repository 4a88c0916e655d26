"""Predictions of gold articles, and predictions that learn from one article to the next."""

from corpus.domain.topics import Topic
from corpus.nlp.evaluation.lines import Line, Stretch, Unit
from corpus.nlp.evaluation.predicting import learning_predictions, predictions
from corpus.nlp.suggester import load_suggester

TOPICS = (
    Topic(slug="bees", name="Bees", definition="Bees and honey.", keywords=("bee",)),
    Topic(slug="bridges", name="Bridges", definition="Bridges over rivers.", keywords=("bridge",)),
)


def article(identifier: str, sentence: str, *topics: str) -> Line:
    """An article of one passage."""
    passage = Unit(content=[Stretch(0, len(sentence) - 1)], topics=list(topics))
    return Line(id=identifier, raw=sentence, passages=[passage])


def found(line: Line) -> set[str]:
    return {topic for unit in line.units for topic in unit.topics or []}


ARTICLES = [
    article(f"{kind}{number}", sentence.format(name=name), kind)
    for number, name in enumerate(["Anna", "Vera", "Olga", "Nina", "Inna", "Zoya", "Lena", "Mila"])
    for kind, sentence in (
        ("bees", "{name} smoked the hives and filtered the wax in the orchard."),
        ("bridges", "{name} tightened the cables between both pylons of the span."),
    )
]


def test_predictions_come_in_the_order_of_the_articles() -> None:
    suggester = load_suggester(TOPICS)
    lines = list(predictions(ARTICLES[:3], suggester))
    assert [line.id for line in lines] == ["bees0", "bridges0", "bees1"]


def test_what_was_learned_helps_later_articles_and_is_forgotten_at_the_end() -> None:
    suggester = load_suggester(TOPICS)
    lines = list(learning_predictions(ARTICLES, suggester, TOPICS))
    assert [found(line) for line in lines[-2:]] == [{"bees"}, {"bridges"}]
    assert suggester.learned is None
    assert [found(line) for line in predictions(ARTICLES[-2:], suggester)] != [{"bees"}, {"bridges"}]
