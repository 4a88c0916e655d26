"""Reading the codebook, the coders and the settings of a project."""

from collections.abc import Iterable
from typing import Final

from sqlite_utils import Database

from corpus.domain.actors import Coder
from corpus.domain.errors import CorpusError
from corpus.domain.topics import Topic
from corpus.store.values import read_topic, to_json

ACCEPTED: Final = """
    SELECT p.slug, (SELECT count(*) FROM tags t WHERE t.topic = p.slug AND t.state = 'accepted') FROM topics p
"""


class TopicReader:
    """The codebook of the project. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Topic]:
        """The topics in the order of the codebook."""
        return [read_topic(row) for row in self._db.query("SELECT * FROM topics ORDER BY position, slug")]

    def offered(self) -> list[Topic]:
        """The topics that are not retired, in the order of the codebook."""
        return [topic for topic in self.all() if not topic.retired]

    def get(self, slug: str) -> Topic:
        """The topic. Raises CorpusError where there is none of that slug."""
        row = next(iter(self._db.query("SELECT * FROM topics WHERE slug = ?", [slug])), None)
        if row is None:
            raise CorpusError("topic-unknown", slug=slug)
        return read_topic(row)

    def exists(self, slug: str) -> bool:
        """Whether the codebook has a topic of that slug."""
        return self._db.execute("SELECT 1 FROM topics WHERE slug = ?", [slug]).fetchone() is not None

    def counts(self) -> dict[str, int]:
        """How many accepted tags each topic has; topics without one are left out."""
        return {str(slug): count for slug, count in self._db.execute(ACCEPTED) if count}

    def recounted(self, slugs: Iterable[str], statements: Iterable[str]) -> dict[str, int]:
        """How many accepted tags each of these topics has, and each that one of these statements has a tag of."""
        query = f"""
            {ACCEPTED} WHERE p.slug IN (SELECT value FROM json_each(?)) OR p.slug IN (
                SELECT t.topic FROM json_each(?) j CROSS JOIN tags t ON t.statement_id = j.value)
        """
        return dict(self._db.execute(query, [to_json(list(slugs)), to_json(list(statements))]).fetchall())


class CoderReader:
    """The persons who made decisions in the project."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Coder]:
        """All coders by name."""
        query = self._db.execute("SELECT name, created FROM coders ORDER BY name")
        return [Coder(name=name, created=created) for name, created in query]


class SettingReader:
    """Small facts of the project itself, such as the name of its codebook."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, name: str, default: str = "") -> str:
        """The value of a setting, `default` where it is not there."""
        row = self._db.execute("SELECT value FROM settings WHERE name = ?", [name]).fetchone()
        return str(row[0]) if row else default
