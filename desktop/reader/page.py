"""What the reader shows: one article with everything that was found in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.domain.articles import Article
from corpus.domain.mentions import Mention
from corpus.domain.statements import Statement, Tag
from corpus.domain.topics import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article with its annotations, rejected ones too. `tags` are by statement id, `topics` by slug."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    tags: Mapping[str, tuple[Tag, ...]] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)
