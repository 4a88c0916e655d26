"""A small codebook and examples for it."""

from corpus.domain.topics import Topic
from corpus.nlp.learning.examples import Example

TOPICS = (
    Topic(slug="trade", name="Trade", definition="Exports, imports and markets.", keywords=("export", "market")),
    Topic(slug="roaming", name="Roaming", definition="Charges for calls and data abroad.", keywords=("roaming",)),
    Topic(slug="bees", name="Orchards and hives"),  # a new topic: nothing but a name
)
BEES = (
    "The beekeepers moved two hundred hives to the lime trees.",
    "Honey was scarce after the cold spring, the beekeeper said.",
    "A swarm settled on the roof of the town hall.",
    "Wax and honey from the apiary went to the fair.",
)
OTHERS = (
    "Exports of flax grew by a tenth.",
    "The market for tractors shrank.",
    "Roaming ends in June.",
    "The choir sang on the square.",
    "Heavy rain flooded two streets.",
    "The minister thanked the governor for the welcome.",
    "Exporters will fill in one form.",
    "Roaming charges were halved last year.",
)
RIGHT = ({"trade"}, {"trade"}, {"roaming"}, set(), set(), set(), {"trade"}, {"roaming"})


def examples() -> list[Example]:
    """Twelve decided statements in six articles."""
    found = [Example(text=text, accepted=frozenset({"bees"}), article=f"b{at}") for at, text in enumerate(BEES)]
    found += [
        Example(text=text, accepted=frozenset(right), article=f"o{at % 4}")
        for at, (text, right) in enumerate(zip(OTHERS, RIGHT, strict=True))
    ]
    return found
