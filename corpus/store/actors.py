"""Reading the registry of actors: names, uses, what an actor said, and what a merge or a split would change."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.actors import Actor, ActorKind
from corpus.domain.errors import CorpusError
from corpus.domain.latin import sounded
from corpus.domain.registry import (
    ActorLine,
    ActorUse,
    MergePreview,
    NameUse,
    Parts,
    Said,
    SplitPreview,
    folded,
    merged,
    parted,
    spaced,
)
from corpus.domain.statements import Stance, State
from corpus.store.articles import ORDER
from corpus.store.changes import APART
from corpus.store.values import read_actor

_EXAMPLES: Final = 5


class ActorReader:
    """The actors of the project. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Actor]:
        """All actors by name."""
        return [read_actor(row) for row in self._db.query("SELECT * FROM actors ORDER BY name, id")]

    def count(self) -> int:
        """How many actors there are."""
        return int(self._db.execute("SELECT count(*) FROM actors").fetchone()[0])

    def get(self, actor_id: str) -> Actor:
        """The actor. Raises CorpusError where there is none of that id."""
        row = next(iter(self._db.query("SELECT * FROM actors WHERE id = ?", [actor_id])), None)
        if row is None:
            raise CorpusError("actor-unknown", id=actor_id)
        return read_actor(row)

    def exists(self, actor_id: str) -> bool:
        """Whether there is an actor of that id."""
        return self._db.execute("SELECT 1 FROM actors WHERE id = ?", [actor_id]).fetchone() is not None

    def named(self, name: str, kind: ActorKind | None = None) -> Actor | None:
        """The actor that has this name, or else this alias; case and spaces do not count. None where there is none.

        Of several, one of this kind comes first, then the one that is there longest.
        """
        wanted = folded(name)
        if not wanted:
            return None
        written = json.dumps(wanted, ensure_ascii=False)  # as the store writes it into the list of aliases
        query = "SELECT * FROM actors WHERE folded(name) = ? OR instr(folded(aliases), ?)"
        found = [read_actor(row) for row in self._db.query(query, [wanted, written])]
        found = [each for each in found if wanted in map(folded, (each.name, *each.aliases))]
        return min(
            found,
            key=lambda each: (folded(each.name) != wanted, kind not in (None, each.kind), each.created, each.id),
            default=None,
        )

    def lines(
        self,
        words: str = "",
        kind: ActorKind | None = None,
        *,
        among: Iterable[str] | None = None,
        limit: int = -1,
        offset: int = 0,
    ) -> list[ActorLine]:
        """Actors by name with how often they stand: those whose names or role hold the words, in either script.

        With `among` only those with one of these ids.
        """
        clauses, values = ["(? IS NULL OR a.kind = ?)"], [kind and str(kind)] * 2
        if among is not None:
            clauses.append("a.id IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(list(among)))
        for word in words.split():
            clauses.append(
                "(instr(folded(a.name || ' ' || a.aliases || ' ' || a.role || ' ' || a.country), folded(?))"
                " OR (? != '' AND instr(sounded(a.name || ' ' || a.aliases), ?)))"
            )
            sound = sounded(word)
            values += [word, sound, sound]
        query = f"SELECT a.* FROM actors a WHERE {' AND '.join(clauses)} ORDER BY folded(a.name), a.id LIMIT ? OFFSET ?"
        found = [read_actor(row) for row in self._db.query(query, [*values, limit, offset])]
        counts = self._counts([each.id for each in found])
        return [
            ActorLine(actor=each, statements=statements, mentions=mentions)
            for each, (statements, mentions) in zip(found, counts, strict=True)
        ]

    def use(self, actor_ids: Sequence[str]) -> ActorUse:
        """Where some actors stand, together."""
        speaking, represented, mentions = (self._owners(*place, actor_ids) for place in _PLACES)
        return ActorUse(
            speaking=len(speaking),
            represented=len(represented),
            mentions=len(mentions),
            articles=len({*speaking.values(), *represented.values(), *mentions.values()}),
        )

    def weight(self, actor_id: str) -> int:
        """How many statements and mentions an actor has, known at once."""
        return sum(self._counts((actor_id,))[0])

    def said(self, actor_id: str) -> list[Said]:
        """The statements that an actor makes, or that are made in its name, newest article first."""
        query = f"""
            SELECT s.id, s.article_id, a.title, a.agency, a.published, s.quote, s.state,
                coalesce(speaking.name, s.speaker) AS speaker, s.speaker_id IS NOT ? AS represented,
                (SELECT json_group_array(json_array(t.topic, t.stance)) FROM tags t
                    WHERE t.statement_id = s.id AND t.state != 'rejected') AS topics
            FROM statements s JOIN articles a ON a.id = s.article_id
                LEFT JOIN actors speaking ON speaking.id = s.speaker_id
            WHERE s.state != 'rejected' AND (s.speaker_id = ? OR s.organisation_id = ?)
            ORDER BY {ORDER}, s.start, s.id
        """
        return [_said(row) for row in self._db.query(query, [actor_id] * 3)]

    def recorded(self, actor_id: str) -> list[NameUse]:
        """The names under which articles have an actor, the most frequent first; then aliases that none has."""
        statements: Counter[str] = Counter()
        mentions: Counter[str] = Counter()
        shown: dict[str, str] = {}
        for table, column, name in _NAMED:
            for _, text in self._named_rows(table, column, name, actor_id):
                shown.setdefault(folded(text), spaced(text))
                (mentions if table == "mentions" else statements)[folded(text)] += 1
        for alias in self.get(actor_id).aliases:
            shown.setdefault(folded(alias), alias)
        found = [NameUse(name=text, statements=statements[key], mentions=mentions[key]) for key, text in shown.items()]
        return sorted(found, key=lambda each: (-each.statements, -each.mentions, each.name))

    def parts(self, actor_id: str, names: Iterable[str] | None = None, statements: Iterable[str] = ()) -> Parts:
        """What refers to an actor, rejected rows too: under these recorded names (None: all), and these statements."""
        wanted = None if names is None else {folded(each) for each in names}
        chosen = frozenset(statements)
        found = []
        for table, column, name in _NAMED:
            rows = self._named_rows(table, column, name, actor_id, rejected=True)
            found.append(tuple(key for key, text in rows if key in chosen or wanted is None or folded(text) in wanted))
        return Parts(speaking=found[0], represented=found[1], mentions=found[2])

    def apart(self) -> frozenset[frozenset[str]]:
        """The pairs of actors that a person told apart."""
        names = self._db.execute("SELECT name FROM settings WHERE name GLOB ?", [f"{APART}*"])
        return frozenset(frozenset(name.split(":")[1:]) for (name,) in names)

    def merge_preview(self, into: str, others: Sequence[str]) -> MergePreview:
        """What merging would come to. Raises CorpusError where an actor is unknown."""
        gone = tuple(self.get(each) for each in others)
        return MergePreview(
            result=merged(self.get(into), gone), gone=gone, moved=self.use(others), examples=self._examples(others)
        )

    def split_preview(
        self, actor_id: str, *, label: str, kind: ActorKind, names: Sequence[str], statements: Sequence[str] = ()
    ) -> SplitPreview:
        """What splitting would come to. Raises CorpusError where the actor is unknown."""
        kept, made = parted(self.get(actor_id), id="", label=label, kind=kind, names=names)
        moving = self.parts(actor_id, names, statements)
        statement_rows = self._rows("statements", (*moving.speaking, *moving.represented))
        mention_rows = self._rows("mentions", moving.mentions)
        ids = {row["id"] for row in statement_rows}
        moved = ActorUse(
            speaking=len(ids & set(moving.speaking)),
            represented=len(ids & set(moving.represented)),
            mentions=len(mention_rows),
            articles=len({row["article_id"] for row in (*statement_rows, *mention_rows)}),
        )
        quotes = tuple(row["quote"] for row in statement_rows[:_EXAMPLES])
        return SplitPreview(kept=kept, made=made, moved=moved, examples=quotes)

    def _counts(self, actor_ids: Sequence[str]) -> list[tuple[int, int]]:
        """How many statements and mentions each of some actors has, from the indexes alone."""
        return self._db.execute(_COUNTS, [json.dumps(list(actor_ids))]).fetchall()

    def _owners(self, table: str, column: str, actor_ids: Sequence[str]) -> dict[str, str]:
        """The rows that refer to some actors, with their articles."""
        marks = ", ".join("?" * len(actor_ids))
        query = f"SELECT id, article_id FROM {table} WHERE {column} IN ({marks}) AND state != 'rejected'"
        return dict(self._db.execute(query, list(actor_ids)).fetchall())

    def _named_rows(
        self, table: str, column: str, name: str, actor_id: str, *, rejected: bool = False
    ) -> list[tuple[str, str]]:
        query = f"""
            SELECT id, coalesce({name}, '') FROM {table} WHERE {column} = ? AND (? OR state != 'rejected')
            ORDER BY article_id, start, id
        """
        return self._db.execute(query, [actor_id, rejected]).fetchall()

    def _rows(self, table: str, ids: Iterable[str]) -> list[dict[str, Any]]:
        """Some rows that are not rejected, in order; the ids go as one value, so that there may be any number."""
        query = f"""
            SELECT id, article_id, quote FROM {table} WHERE id IN (SELECT value FROM json_each(?))
            AND state != 'rejected' ORDER BY article_id, start, id
        """
        return list(self._db.query(query, [json.dumps(list(ids))]))

    def _examples(self, actor_ids: Sequence[str]) -> tuple[str, ...]:
        marks = ", ".join("?" * len(actor_ids))
        query = f"""
            SELECT quote FROM statements WHERE (speaker_id IN ({marks}) OR organisation_id IN ({marks}))
            AND state != 'rejected' ORDER BY article_id, start, id LIMIT {_EXAMPLES}
        """
        return tuple(str(quote) for (quote,) in self._db.execute(query, [*actor_ids, *actor_ids]))


_PLACES: Final = (("statements", "speaker_id"), ("statements", "organisation_id"), ("mentions", "actor_id"))
_OF_ACTOR: Final = "(SELECT count(*) FROM {} x WHERE x.{} = j.value AND x.state != 'rejected')"
_SPEAKING, _REPRESENTED, _MENTIONED = (_OF_ACTOR.format(*place) for place in _PLACES)
_COUNTS: Final = f"SELECT {_SPEAKING} + {_REPRESENTED}, {_MENTIONED} FROM json_each(?) j ORDER BY j.key"
_NAMED: Final = tuple((*place, name) for place, name in zip(_PLACES, ("speaker", "organisation", "quote"), strict=True))


def apart_name(one: str, other: str) -> str:
    """The name of the setting that says that two actors are different."""
    return APART + ":".join(sorted((one, other)))


def _said(row: dict[str, Any]) -> Said:
    topics = tuple((slug, stance and Stance(stance)) for slug, stance in json.loads(row["topics"]))
    read = {"state": State(row["state"]), "represented": bool(row["represented"]), "topics": topics}
    return Said(**(row | read))
