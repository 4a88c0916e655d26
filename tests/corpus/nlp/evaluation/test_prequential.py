"""Learning article by article: what is predicted before, and what is told after."""

from corpus.nlp.evaluation.lines import Line, Stretch, Unit
from corpus.nlp.evaluation.prequential import Decided, decided, prequential

RAW = "Exports grew. Calls are cheap. It rains."
EXPORTS, CALLS, RAIN = Stretch(0, 12), Stretch(14, 29), Stretch(31, 39)
GOLD = Line(
    id="a",
    raw=RAW,
    statements=[Unit(content=[EXPORTS], type="indirect", topics=["trade"])],
    passages=[Unit(content=[CALLS], topics=["roaming"])],
)


def made(text: str, accepted: set[str], rejected: set[str], *, said: bool = True) -> Decided:
    return Decided(text=text, accepted=frozenset(accepted), rejected=frozenset(rejected), said=said)


def test_gold_units_are_accepted_and_wrong_topics_rejected() -> None:
    found = [
        Unit(content=[EXPORTS], topics=["trade", "finance"]),
        Unit(content=[Stretch(0, 29)], topics=["space"]),
        Unit(content=[RAIN], type="narrative", topics=["agriculture"]),
    ]
    assert decided(GOLD, Line(id="a", statements=found)) == (
        made("Exports grew", {"trade"}, {"finance", "space"}),
        made("Calls are cheap", {"roaming"}, {"space"}, said=False),
        made("It rains", set(), {"agriculture"}, said=False),
    )


def test_nothing_proposed_still_teaches_what_is_there() -> None:
    assert decided(GOLD, Line(id="a")) == (
        made("Exports grew", {"trade"}, set()),
        made("Calls are cheap", {"roaming"}, set(), said=False),
    )


def test_each_article_is_predicted_before_it_is_learned() -> None:
    known: set[str] = set()

    def predict(article: Line) -> Line:
        return Line(id=article.id, statements=[Unit(content=[EXPORTS], topics=sorted(known))])

    def learn(gold: Line, said: tuple[Decided, ...]) -> None:
        known.update(*(each.accepted for each in said))

    second = Line(id="b", raw=RAW, statements=GOLD.statements)
    predicted = list(prequential([GOLD, second], predict=predict, learn=learn))
    assert [line.units[0].topics for line in predicted] == [[], ["roaming", "trade"]]
