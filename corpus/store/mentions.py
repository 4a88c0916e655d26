"""Reading mentions: the named entities of an article."""

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.mentions import Mention
from corpus.store.values import read_mention


class MentionReader:
    """Mentions of the project. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, mention_id: str) -> Mention:
        """The mention. Raises CorpusError where there is none of that id."""
        row = next(iter(self._db.query("SELECT * FROM mentions WHERE id = ?", [mention_id])), None)
        if row is None:
            raise CorpusError("mention-unknown", id=mention_id)
        return read_mention(row)

    def of_article(self, article_id: str, *, rejected: bool = False) -> list[Mention]:
        """The mentions of an article in reading order, rejected ones only where asked for."""
        query = """
            SELECT * FROM mentions WHERE article_id = ? AND (? OR state != 'rejected') ORDER BY start, "end", id
        """
        return [read_mention(row) for row in self._db.query(query, [article_id, rejected])]
