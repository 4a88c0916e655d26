"""A query as SQL: the set of the numbers of the articles that pass it, put together from what indexes give."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from corpus.domain.query import Either, Every, Fielded, Near, Query, Term, Without
from corpus.domain.query_fields import Field

_FTS: Final = "SELECT rowid AS number FROM articles_fts WHERE articles_fts MATCH ?"
# The different values of a column, each found from the one before it: an index has many rows of one name.
_VALUES: Final = """
    WITH RECURSIVE names (name) AS (
        SELECT min({column}) FROM {table} WHERE {column} > '' {also}
        UNION ALL SELECT (SELECT min({column}) FROM {table} WHERE {column} > name {also}) FROM names
        WHERE name IS NOT NULL
    ) SELECT name FROM names WHERE holds_words(name, ?)
"""
_OF_STATEMENTS: Final = """
    SELECT a.number FROM (SELECT DISTINCT {article} AS id {rest}) x CROSS JOIN articles a ON a.id = x.id
"""
_TAGS: Final = "FROM tags t CROSS JOIN statements s ON s.id = t.statement_id"
_TOPICS: Final = "SELECT slug FROM topics WHERE slug = ? OR holds_words(name, ?)"
_CODERS: Final = "SELECT name FROM coders WHERE holds_words(name, ?)"
_SPEAKERS: Final = """
    SELECT id FROM actors WHERE holds_words(name, ?)
        OR EXISTS (SELECT 1 FROM json_each(aliases) j WHERE holds_words(j.value, ?))
"""
_LOOSE: Final = _VALUES.format(column="speaker", table="statements", also="AND speaker_id IS NULL")  # no actors yet


def _of(*rests: str) -> str:
    """The articles of statements, mentions or tags, in one set."""
    return " UNION ".join(
        _OF_STATEMENTS.format(article="s.article_id" if "tags t" in rest else "article_id", rest=rest) for rest in rests
    )


_OF_TOPIC: Final = _of(f"{_TAGS} WHERE t.topic IN ({_TOPICS}) AND t.state IN ('suggested', 'accepted')")
_OF_SPEAKER: Final = _of(
    f"FROM statements WHERE speaker_id IN ({_SPEAKERS}) AND +state != 'rejected'",
    f"FROM statements WHERE speaker IN ({_LOOSE}) AND speaker_id IS NULL AND +state != 'rejected'",
)
_OF_CODER: Final = _of(
    f"FROM statements WHERE coder IN ({_CODERS})",
    f"FROM mentions WHERE coder IN ({_CODERS})",
    f"{_TAGS} WHERE t.coder IN ({_CODERS})",
)
_WAITING: Final = _of(
    "FROM statements WHERE article_id > '' AND state = 'suggested'",
    f"{_TAGS} WHERE t.state = 'suggested'",
    "FROM mentions WHERE state = 'suggested'",
)
_PLAIN: Final = {
    Field.STATE: "state = ?",
    Field.BEFORE: "published >= '0' AND published < ?",  # what has no year lies before no date
    Field.AFTER: "published >= ?",
}


@dataclass(frozen=True, slots=True)
class Found:
    """A set of numbers as a SELECT with its values; or all the others, where it is `lacking`."""

    sql: str
    values: tuple[str, ...]
    lacking: bool = False

    @property
    def streamed(self) -> bool:
        """Whether the search index alone gives the set, one after another: then it is soon known to be small."""
        return self.sql == _FTS and not self.lacking

    def condition(self, number: str) -> str:
        """What a row must fulfil; `number` is how its number is called."""
        return f"{number} {'NOT ' if self.lacking else ''}IN ({self.sql})"


def found_by(query: Query) -> Found:
    """The articles that pass a query."""
    sets = _Sets()
    name, lacking = sets.of(query)
    if len(sets.named) == 1:
        return Found(sets.named[name], tuple(sets.values), lacking)
    named = ", ".join(f"{each} AS ({sql})" for each, sql in sets.named.items())
    return Found(f"WITH {named} SELECT number FROM {name}", tuple(sets.values), lacking)


class _Sets:
    """The sets that a query is put together from, by name: in each other, SQLite could read only few."""

    def __init__(self) -> None:
        self.named: dict[str, str] = {}
        self.values: list[str] = []

    def of(self, query: Query) -> tuple[str, bool]:
        """The name of the set of what passes the query, or of what does not, which is said."""
        if (match := match_of(query)) is not None:
            return self._name(_FTS, match), False
        match query:
            case Without(part):
                name, lacking = self.of(part)
                return name, not lacking
            case Every():
                return self._every([self.of(part) for part in joined(query).parts])
            case Either(parts):  # neither of them fails: it is not what none of them is
                name, lacking = self._every([(name, not lacking) for name, lacking in map(self.of, parts)])
                return name, not lacking
            case Fielded():
                sql, values = _fielded(query)
                return self._name(sql, *values), False
        raise AssertionError(query)  # words are answered by the index

    def _every(self, parts: list[tuple[str, bool]]) -> tuple[str, bool]:
        """What is in all sets, and in none of those that are lacking."""
        within = [name for name, lacking in parts if not lacking]
        out = [name for name, lacking in parts if lacking]
        if not within:
            return self._compound("UNION", out), True
        both = self._compound("INTERSECT", within)
        return (self._compound("EXCEPT", [both, self._compound("UNION", out)]) if out else both), False

    def _compound(self, operator: str, names: list[str]) -> str:
        sql = f" {operator} ".join(f"SELECT number FROM {name}" for name in names)
        return names[0] if len(names) == 1 else self._name(sql)

    def _name(self, sql: str, *values: str) -> str:
        name = f"set{len(self.named)}"
        self.named[name] = sql
        self.values.extend(values)
        return name


def match_of(query: Query) -> str | None:
    """The query as FTS5 reads it, where the search index alone answers it."""
    match query:
        case Term(words, begins):
            text = words.replace("ё", "е").replace("Ё", "Е").replace('"', " ")
            match = f'"{text}"{"*" if begins else ""}'
        case Near(terms, apart):
            match = f"NEAR({' '.join(filter(None, map(match_of, terms)))}, {apart})"
        case Fielded(Field.TITLE, value):
            match = f"title : {match_of(value)}"
        case Either(parts):
            return _match_of_all(parts, "OR")
        case Every(parts):
            return _match_of_every(parts)
        case _:
            return None
    return match


def _match_of_every(parts: tuple[Query, ...]) -> str | None:
    without = [part.part for part in parts if isinstance(part, Without)]
    match = _match_of_all([part for part in parts if not isinstance(part, Without)], "AND")
    if not without or match is None:
        return match
    lacking = _match_of_all(without, "OR")
    return f"({match} NOT {lacking})" if lacking else None


def joined(query: Every) -> Every:
    """The same with all that the search index answers in one part, the first."""
    matched = tuple(part for part in query.parts if match_of(part) is not None)
    rest = tuple(part for part in query.parts if match_of(part) is None)
    return Every((matched[0] if len(matched) == 1 else Every(matched), *rest)) if matched else query


def _match_of_all(parts: Iterable[Query], operator: str) -> str | None:
    matches = [match_of(part) for part in parts]
    known = [each for each in matches if each is not None]
    return f"({f' {operator} '.join(known)})" if known and len(known) == len(matches) else None


def _fielded(query: Fielded) -> tuple[str, tuple[str, ...]]:
    """What the indexes say of a field's value, as a SELECT with its values."""
    value = query.value.words
    wanted = f"{value}*" if query.value.begins else value
    match query.field:
        case Field.TOPIC:
            return _OF_TOPIC, (value.lower(), wanted)
        case Field.SPEAKER:
            return _OF_SPEAKER, (wanted, wanted, wanted)
        case Field.CODER:
            return _OF_CODER, (wanted, wanted, wanted)
        case Field.HAS:
            return ("SELECT number FROM clusters" if value == "repeats" else _WAITING), ()
        case Field.AGENCY | Field.PLACE:
            names = _VALUES.format(column=query.field, table="articles", also="")
            return f"SELECT number FROM articles WHERE {query.field} IN ({names})", (wanted,)
    return f"SELECT number FROM articles WHERE {_PLAIN[query.field]}", (value,)
