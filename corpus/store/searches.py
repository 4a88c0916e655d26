"""Reading the saved searches of a project."""

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.query_folding import folded_text
from corpus.domain.searches import KEPT, SavedSearch, read_search


class SavedSearchReader:
    """Searches by name. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[SavedSearch]:
        """All of them in the order of their names."""
        rows = self._db.execute("SELECT name, value FROM settings WHERE name GLOB ?", [f"{KEPT}*"])
        found = (read_search(name.removeprefix(KEPT), value) for name, value in rows)
        return sorted((each for each in found if each), key=lambda each: (folded_text(each.name), each.name))

    def get(self, name: str) -> SavedSearch:
        """The search of this name. Raises CorpusError where there is none."""
        row = self._db.execute("SELECT value FROM settings WHERE name = ?", [f"{KEPT}{name}"]).fetchone()
        found = read_search(name, row[0]) if row else None
        if found is None:
            raise CorpusError("search-unknown", name=name)
        return found
