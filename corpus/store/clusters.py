"""Writing what was found of repeats, and keeping the clusters true to it and to what persons decide.

All of it is derived: none of these rows is journaled. `settle` is called in the transaction of every change.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlite_utils import Database

from corpus.domain.clusters import Member, Pair, clusters, in_order
from corpus.domain.near import Comparison
from corpus.store.changes import RowChange
from corpus.store.repeats import METHOD, SAME, RepeatReader, decided_on
from corpus.store.values import to_json

_TELLING: Final = frozenset({"state", "published"})  # columns of an article that say who leads
_WORD: Final = 6  # characters of a word: how long an article is that was not compared yet


class ClusterWriter:
    """Writes inside an open transaction, and remembers whose cluster became another."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._decisions = RepeatReader(db)
        self._moved: set[str] = set()

    def moved(self) -> frozenset[str]:
        """The articles whose cluster became another, once."""
        found, self._moved = frozenset(self._moved), set()
        return found

    def keep(self, found: Sequence[Comparison]) -> None:
        """Keep what was compared, in place of what was kept of the same articles; those that are gone are left out."""
        numbers = self._numbers(key for each in found for key in (each.id, *each.alike))
        texts = dict(self._db.execute(_TEXTS, [to_json(sorted(numbers))]).fetchall())
        there = [each for each in found if each.id in numbers and each.fingerprint in ("", texts[each.id])]
        old = self._json(numbers[each.id] for each in there)
        parted = {row[1] for row in self._db.execute(_LINKS, [old]).fetchall()}
        parted |= {row[0] for row in self._db.execute(_ROWS, [old]).fetchall()}
        for query in (_OLD_HASHES, _OLD_LINKS_BACK, _OLD_LINKS):
            self._db.execute(query, [old])
        rows = [(numbers[each.id], METHOD, each.size, to_json(list(each.hashes))) for each in there]
        hashes = sorted((value, numbers[each.id]) for each in there for value in each.hashes)
        pairs = [
            (one, other, likeness)
            for each in there
            for key, likeness in each.alike.items()
            if key in numbers
            for one, other in ((numbers[each.id], numbers[key]), (numbers[key], numbers[each.id]))
        ]
        write = self._db.conn.executemany
        write("INSERT OR REPLACE INTO signatures VALUES (?, ?, ?, ?)", rows)
        write("INSERT OR IGNORE INTO signature_hashes VALUES (?, ?)", hashes)
        write("INSERT OR REPLACE INTO likenesses VALUES (?, ?, ?)", pairs)
        self._form(parted | {number for one, other, _ in pairs for number in (one, other)})

    def settle(self, changes: Iterable[RowChange]) -> None:
        """Form the clusters anew that a change concerns: articles that came, went or are others now, and decisions."""
        whole: dict[str, int] = {}
        stale: set[str] = set()
        decided: set[str] = set()
        for change in changes:
            if change.table == "articles":
                row = {**(change.before or {}), **(change.after or {})}
                if "number" in row:  # it came or went
                    whole[change.key] = row["number"]
                elif _TELLING & row.keys():
                    stale.add(change.key)
            elif change.table == "versions" and change.article:
                stale.add(change.article)
            elif change.table == "settings":
                decided.update(decided_on(change.key))
        if whole:
            decided |= whole.keys() & {key for pair in self._decisions.decisions() for key in pair}
        there = self._json({*whole.values(), *self._numbers(stale).values()})
        seeds = {number for number, _, _ in self._db.execute(_ROWS, [there]).fetchall()}
        seeds.update(self._numbers(decided).values())
        if seeds:
            self._form(seeds)

    def is_settled(self) -> bool:
        """Whether the clusters are those that all likenesses and decisions lead to; changes nothing."""
        there = self._db.execute("SELECT number, lead, place FROM clusters").fetchall()
        linked = self._db.execute("SELECT DISTINCT number FROM likenesses").fetchall()
        decided = self._decided()
        seeds = {row[0] for row in (*there, *linked)} | {number for pair in decided for number in pair}
        numbers, links = self._component(seeds, decided)
        return self._formed(numbers, links, decided) == {number: (lead, place) for number, lead, place in there}

    def _form(self, seeds: set[int]) -> None:
        """Form the clusters of some articles, and of all that hang together with them."""
        decided = self._decided()
        numbers, links = self._component(seeds, decided)
        self._write(numbers, self._formed(numbers, links, decided))

    def _formed(
        self, numbers: set[int], links: Mapping[Pair, float], decided: Mapping[Pair, str]
    ) -> dict[int, tuple[int, int]]:
        """The lead and the place of each of these articles that is in a cluster."""
        same = {pair for pair, value in decided.items() if value == SAME}
        members = {each.number: each for each in self._members(numbers)}
        rows = {}
        for group in clusters(members, links, same=same, different=decided.keys() - same):
            order = in_order([members[each] for each in group])
            rows.update({each.number: (order[0].number, place) for place, each in enumerate(order)})
        return rows

    def _component(self, seeds: set[int], decided: Mapping[Pair, str]) -> tuple[set[int], dict[Pair, float]]:
        """What hangs together with the seeds, by likeness, by decision, or in a cluster so far; with its links."""
        joined: dict[int, set[int]] = {}
        for one, other in decided:
            joined.setdefault(one, set()).add(other)
            joined.setdefault(other, set()).add(one)
        numbers: set[int] = set()
        links: dict[Pair, float] = {}
        waiting = set(seeds)
        while waiting:
            numbers |= waiting
            wanted = self._json(waiting)
            near = {each for number in waiting for each in joined.get(number, ())}
            for one, other, likeness in self._db.execute(_LINKS, [wanted]).fetchall():
                links[min(one, other), max(one, other)] = likeness
                near.add(other)
            near |= {number for (number,) in self._db.execute(_FELLOWS, [wanted]).fetchall()}
            waiting = near - numbers
        return numbers, links

    def _members(self, numbers: set[int]) -> list[Member]:
        """What decides who leads, of those that are there; decisions about others wait until they come back."""
        chosen = self._decisions.chosen()
        return [
            Member(number=number, size=size, published=published, worked=worked != "new", chosen=key in chosen)
            for number, key, size, published, worked in self._db.execute(_MEMBERS, [_WORD, self._json(numbers)])
        ]

    def _write(self, numbers: set[int], rows: Mapping[int, Pair]) -> None:
        """Replace the rows of these articles, and remember whose cluster is another."""
        wanted = self._json(numbers)
        old = {number: (lead, place) for number, lead, place in self._db.execute(_ROWS, [wanted]).fetchall()}
        if old == rows:
            return
        places = {number: {pair[0] for pair in (old.get(number), rows.get(number)) if pair} for number in numbers}
        leads = {lead for number in numbers if old.get(number) != rows.get(number) for lead in places[number]}
        told = {number for number in numbers if places[number] & leads}
        self._db.execute("DELETE FROM clusters WHERE number IN (SELECT value FROM json_each(?))", [wanted])
        self._db.conn.executemany(
            "INSERT INTO clusters VALUES (?, ?, ?)", [(number, *place) for number, place in sorted(rows.items())]
        )
        self._moved.update(str(key) for (key,) in self._db.execute(_IDS, [self._json(told)]))

    def _decided(self) -> dict[Pair, str]:
        decisions = self._decisions.decisions()
        numbers = self._numbers(key for pair in decisions for key in pair)
        found = {}
        for (one, other), value in decisions.items():
            if one in numbers and other in numbers:
                pair = sorted((numbers[one], numbers[other]))
                found[pair[0], pair[1]] = value
        return found

    def _numbers(self, ids: Iterable[str]) -> dict[str, int]:
        query = "SELECT a.id, a.number FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value"
        return dict(self._db.execute(query, [to_json(sorted(set(ids)))]).fetchall())

    @staticmethod
    def _json(numbers: Iterable[int]) -> str:
        return to_json(sorted(numbers))


_TEXTS: Final = """
    SELECT a.id, coalesce(
        (SELECT v.fingerprint FROM versions v WHERE v.article_id = a.id ORDER BY v.number DESC LIMIT 1), a.fingerprint
    ) FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value
"""
_OLD_HASHES: Final = """
    DELETE FROM signature_hashes WHERE (hash, number) IN (
        SELECT h.value, s.number FROM json_each(?) j CROSS JOIN signatures s ON s.number = j.value
        CROSS JOIN json_each(iif(json_valid(s.hashes), s.hashes, '[]')) h
    )
"""
_OLD_LINKS_BACK: Final = """
    DELETE FROM likenesses WHERE (number, other) IN (
        SELECT l.other, l.number FROM json_each(?) j CROSS JOIN likenesses l ON l.number = j.value
    )
"""
_OLD_LINKS: Final = "DELETE FROM likenesses WHERE number IN (SELECT value FROM json_each(?))"
_LINKS: Final = """
    SELECT l.number, CAST(l.other AS INTEGER), CAST(l.likeness AS REAL)
    FROM json_each(?) j CROSS JOIN likenesses l ON l.number = j.value
"""
_FELLOWS: Final = """
    SELECT d.number FROM json_each(?) j CROSS JOIN clusters c ON c.number = j.value JOIN clusters d ON d.lead = c.lead
"""
_ROWS: Final = "SELECT number, lead, place FROM clusters WHERE number IN (SELECT value FROM json_each(?))"
_IDS: Final = "SELECT id FROM articles WHERE number IN (SELECT value FROM json_each(?))"
_MEMBERS: Final = """
    SELECT a.number, a.id, coalesce(s.size, length(a.body) / ?), coalesce(a.published, ''), a.state FROM json_each(?) j
    CROSS JOIN articles a ON a.number = j.value LEFT JOIN signatures s ON s.number = a.number
"""
