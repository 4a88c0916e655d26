"""What the learner learns from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text that a person decided on: the topics it has, and those that were refused.

    `undecided` topics are still open and teach nothing; what is in none of the three is taken to be absent. Examples of
    one `article`, in the order of the text, are seen together, and held back together when the learner measures itself.
    `said` is false for the article's own voice.
    """

    text: str
    accepted: frozenset[str]
    rejected: frozenset[str] = frozenset()
    undecided: frozenset[str] = frozenset()
    article: str = ""
    said: bool = True
