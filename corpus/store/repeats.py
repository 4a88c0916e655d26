"""Reading which articles repeat each other: clusters, each with its lead, and what was found and decided about them.

What was found is derived from the texts and not journaled; what persons decided is in the settings.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from sqlite_utils import Database

from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter
from corpus.domain.folding import folded
from corpus.domain.lines import ClusterLine
from corpus.store.articles import source_of
from corpus.store.values import to_json

METHOD: Final = 1  # how texts are compared: raise it where signatures or what counts as alike become others
DECISIONS: Final = ("part-repeats", "join-repeats", "choose-lead")  # commands whose settings name articles
SAME: Final = "same"
DIFFERENT: Final = "different"
_PAIR: Final = "repeat:"  # names of settings: `repeat:ID:ID` is `same` or `different`
_LEAD: Final = "lead:"  # `lead:ID` says that a person chose this article as the lead of its cluster
_MOST: Final = 64  # articles with one hash that are looked at: what more have is a form and not a story
_ENOUGH: Final = 2  # hashes in common that make an article worth comparing


class RepeatReader:
    """Clusters of repeats. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def waiting(self) -> list[str]:
        """The articles that were not compared with the others yet, in the order in which they were added."""
        query = """
            SELECT a.id FROM articles a WHERE a.number IN (
                SELECT number FROM articles EXCEPT SELECT number FROM signatures WHERE method = ?
            ) ORDER BY a.number
        """
        return [str(key) for (key,) in self._db.execute(query, [METHOD])]

    def candidates(self, hashes: Sequence[int], most: int) -> list[str]:
        """The articles that have the most of these hashes, the rarer the more they count; the likeliest first."""
        weight: dict[int, float] = {}
        count: dict[int, int] = {}
        query = "SELECT CAST(number AS INTEGER) FROM signature_hashes WHERE hash = ? ORDER BY number LIMIT ?"
        for each in hashes:
            there = self._db.execute(query, [each, _MOST]).fetchall()
            for (number,) in there:
                weight[number] = weight.get(number, 0.0) + 1 / len(there)
                count[number] = count.get(number, 0) + 1
        best = sorted((each for each in weight if count[each] >= _ENOUGH), key=lambda each: (-weight[each], each))
        keys = dict(self._db.execute(_KEYS, [to_json(best[:most])]).fetchall())
        return [str(keys[each]) for each in best[:most] if each in keys]

    def of(self, article_id: str) -> tuple[str, ...]:
        """The articles that tell the same story, this one among them, the lead first; none where it has no repeat."""
        query = """
            SELECT b.id FROM articles a JOIN clusters c ON c.number = a.number JOIN clusters d ON d.lead = c.lead
            JOIN articles b ON b.number = d.number WHERE a.id = ? ORDER BY d.place
        """
        return tuple(str(key) for (key,) in self._db.execute(query, [article_id]))

    def leads(self, ids: Iterable[str]) -> dict[str, str]:
        """The lead of each of these articles that is in a cluster."""
        query = """
            SELECT a.id, b.id FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value
            JOIN clusters c ON c.number = a.number JOIN articles b ON b.number = c.lead
        """
        return {str(key): str(lead) for key, lead in self._db.execute(query, [to_json(list(ids))])}

    def doubled(self, wanted: ArticleFilter) -> tuple[int, dict[ArticleState, int]]:
        """Of the articles that pass a filter, how many tell what another of them tells: in all, and in each state.

        A story with articles in two states is one story in each, and one in all.
        """
        source, where, values = source_of(self._db, wanted)
        query = f"""
            SELECT a.state, c.lead, count(*) FROM {source} CROSS JOIN clusters c ON c.number = a.number {where}
            GROUP BY a.state, c.lead
        """
        stories, states = Counter[int](), dict.fromkeys(ArticleState, 0)
        for state, lead, count in self._db.execute(query, values):
            states[ArticleState(state)] += count - 1
            stories[lead] += count
        return stories.total() - len(stories), states

    def places(self) -> dict[str, tuple[str, int]]:
        """The lead of every article in a cluster, and its place there, 0 for the lead itself."""
        query = """
            SELECT a.id, b.id, c.place FROM clusters c CROSS JOIN articles a ON a.number = c.number
            CROSS JOIN articles b ON b.number = c.lead
        """
        return {str(key): (str(lead), int(place)) for key, lead, place in self._db.execute(query)}

    def once(self, ids: Sequence[str], *, opened: Collection[str] = frozenset()) -> list[str]:
        """The ids with one of each cluster, in their order: its lead, or the one next to it that is among them.

        Below an `opened` lead the others follow.
        """
        return folded(ids, self.places(), opened=opened)

    def counts(self) -> tuple[int, int]:
        """How many clusters there are, and how many articles beside their leads."""
        leads, members = self._db.execute("SELECT count(DISTINCT lead), count(*) FROM clusters").fetchone()
        return int(leads), int(members) - int(leads)

    def lines(self) -> list[ClusterLine]:
        """Every article of every cluster, the leads in the order in which they were added."""
        query = """
            SELECT a.id, b.id AS lead, a.title, a.agency, a.published, CAST(l.likeness AS REAL) AS likeness
            FROM clusters c
            JOIN articles a ON a.number = c.number JOIN articles b ON b.number = c.lead
            LEFT JOIN likenesses l ON l.number = c.number AND l.other = c.lead ORDER BY c.lead, c.place
        """
        return [ClusterLine(**row) for row in self._db.query(query)]

    def likeness(self, one: str, other: str) -> float | None:
        """How much of the shorter of two articles stands in the other; None where they were not found alike."""
        query = """
            SELECT CAST(l.likeness AS REAL) FROM articles a CROSS JOIN articles b JOIN likenesses l
            ON l.number = a.number AND l.other = b.number WHERE a.id = ? AND b.id = ?
        """
        found = self._db.execute(query, [one, other]).fetchone()
        return float(found[0]) if found else None

    def decisions(self) -> dict[tuple[str, str], str]:
        """The pairs that persons decided on, with `SAME` or `DIFFERENT`."""
        rows = self._db.execute(_SETTINGS, [_PAIR, _PAIR[:-1] + ";"])
        named = [(decided_on(str(name)), str(value)) for name, value in rows]
        return {(ids[0], ids[1]): value for ids, value in named if len(ids) == 2}

    def chosen(self) -> set[str]:
        """The articles that persons chose as leads."""
        return {str(name).removeprefix(_LEAD) for name, _ in self._db.execute(_SETTINGS, [_LEAD, _LEAD[:-1] + ";"])}


_KEYS: Final = "SELECT number, id FROM articles WHERE number IN (SELECT value FROM json_each(?))"
_SETTINGS: Final = "SELECT name, value FROM settings WHERE name >= ? AND name < ? ORDER BY name"


def pair_name(one: str, other: str) -> str:
    """The name of the setting about two articles."""
    return _PAIR + ":".join(sorted((one, other)))


def lead_name(article_id: str) -> str:
    """The name of the setting that makes an article lead."""
    return f"{_LEAD}{article_id}"


def decided_on(name: str) -> tuple[str, ...]:
    """The articles that a setting is about, where it is a decision on repeats."""
    return tuple(name.split(":")[1:]) if name.startswith((_PAIR, _LEAD)) else ()
