"""What a command is, and what commands share."""

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Final

from corpus.domain.articles import ArticleState
from corpus.store.store import Writing

TITLES: Final[dict[str, str]] = {}  # the title of every command by its name, for the history and the undo menu


@dataclass(frozen=True, slots=True, kw_only=True)
class Command(ABC):
    """One change. It writes through `writing.rows`, which remembers how to take every row back.

    `name` goes into the journal; `title` is the text of the undo menu, a marked text.
    """

    name: ClassVar[str]
    title: ClassVar[str]

    def __init_subclass__(cls) -> None:
        TITLES[cls.name] = cls.title

    @abstractmethod
    def run(self, writing: Writing) -> None:
        """Make the change. Raises CorpusError where it cannot be made; then nothing of it is kept."""

    def details(self) -> Mapping[str, Any]:
        """The facts of the change for the journal: small, plain JSON. Parts that are None or empty are left out."""
        facts = json.loads(json.dumps(asdict(self), default=list))
        return {name: value for name, value in facts.items() if value not in (None, "", [], {})}


def touch_article(writing: Writing, article_id: str) -> None:
    """A first decision in an article opens it."""
    row = writing.store.db.execute("SELECT state FROM articles WHERE id = ?", [article_id]).fetchone()
    if row and row[0] == ArticleState.NEW:
        writing.rows.update("articles", article_id, state=str(ArticleState.OPEN))
