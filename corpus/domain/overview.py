"""How far the work is, in numbers."""

from dataclasses import dataclass

from corpus.domain.topics import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicShare:
    """A topic with its accepted tags, and with the statements that wait for a decision on it."""

    topic: Topic
    accepted: int
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """So many of the articles are done, so many of the statements decided, in all and `here`, in one article.

    `once` says that each story counts once: `articles` are stories then, and repeats of them are left out. `clusters`
    are the stories that are told more than once, `repeats` the articles beside their leads.
    """

    articles: int = 0
    done: int = 0
    statements: int = 0
    decided: int = 0
    here: tuple[int, int] | None = None  # decided, of so many
    clusters: int = 0
    repeats: int = 0
    topics: tuple[TopicShare, ...] = ()
    once: bool = False
