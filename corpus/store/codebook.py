"""Reading the codebook, the actors and the coders of a project."""

from sqlite_utils import Database

from corpus.domain.actors import Actor, Coder
from corpus.domain.errors import CorpusError
from corpus.domain.topics import Topic
from corpus.store.values import read_actor, read_topic


class TopicReader:
    """The codebook of the project. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Topic]:
        """The topics in the order of the codebook."""
        return [read_topic(row) for row in self._db.query("SELECT * FROM topics ORDER BY position, slug")]

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
        query = "SELECT topic, count(*) FROM tags WHERE state = 'accepted' GROUP BY topic"
        return dict(self._db.execute(query).fetchall())


class ActorReader:
    """The actors of the project. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Actor]:
        """All actors by name."""
        return [read_actor(row) for row in self._db.query("SELECT * FROM actors ORDER BY name, id")]

    def get(self, actor_id: str) -> Actor:
        """The actor. Raises CorpusError where there is none of that id."""
        row = next(iter(self._db.query("SELECT * FROM actors WHERE id = ?", [actor_id])), None)
        if row is None:
            raise CorpusError("actor-unknown", id=actor_id)
        return read_actor(row)

    def named(self, name: str) -> Actor | None:
        """The actor that has this name or alias, case ignored; None where there is none."""
        wanted = name.strip().casefold()
        exact = self._db.query("SELECT * FROM actors WHERE name = ? ORDER BY id LIMIT 1", [name.strip()])
        for row in exact:
            return read_actor(row)
        for actor in self.all():
            if wanted in {each.casefold() for each in (actor.name, *actor.aliases)}:
                return actor
        return None

    def names(self) -> list[str]:
        """Names to complete a speaker from: actors first, then speakers of suggestions, each once."""
        actors = [actor.name for actor in self.all()]
        query = "SELECT DISTINCT speaker FROM statements WHERE speaker IS NOT NULL AND state != 'rejected' ORDER BY 1"
        return list(dict.fromkeys([*actors, *(str(name) for (name,) in self._db.execute(query))]))


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
