"""Reading mentions: the named entities of an article."""

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.mentions import Mention
from corpus.store.decoding import MENTION_COLUMNS, mention_of


class MentionReader:
    """Mentions of the project. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, mention_id: str) -> Mention:
        """The mention. Raises CorpusError where there is none of that id."""
        query = f"SELECT {MENTION_COLUMNS} FROM mentions m WHERE m.id = ?"
        row = self._db.execute(query, [mention_id]).fetchone()
        if row is None:
            raise CorpusError("mention-unknown", id=mention_id)
        return mention_of(row)

    def of_article(self, article_id: str, *, rejected: bool = False) -> list[Mention]:
        """The mentions of an article in reading order, rejected ones only where asked for."""
        query = f"""
            SELECT {MENTION_COLUMNS} FROM mentions m
            WHERE m.article_id = ? AND (? OR m.state != 'rejected') ORDER BY m.start, m."end", m.id
        """
        return [mention_of(row) for row in self._db.execute(query, [article_id, rejected])]
