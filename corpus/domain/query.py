"""A query as a tree: what the analyst looks for, and how it is parsed from what was typed. Pure.

The language, from what binds most: `NEAR`, `NOT` or `-`, words beside each other or `AND`, `OR`. See `query_fields`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.query_fields import Field
from corpus.domain.query_pieces import OPERATORS, Piece, Sort, pieces, wrong
from corpus.domain.texts import Filled, msg

MOST: Final = 200  # words: SQLite takes time with the square of their number
LONGEST: Final = 20_000  # characters
DEEPEST: Final = 5  # parentheses in each other: SQLite can read so much
APART: Final = 10  # words between the words of a NEAR that says nothing else


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase; with `begins` its last word is only the beginning of one."""

    words: str
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Words and phrases with at most `apart` words between them."""

    terms: tuple[Term, ...]
    apart: int


@dataclass(frozen=True, slots=True)
class Fielded:
    """A field and the value that is wanted in it."""

    field: Field
    value: Term


@dataclass(frozen=True, slots=True)
class Without:
    """All but what passes `part`."""

    part: "Query"


@dataclass(frozen=True, slots=True)
class Every:
    """What passes all the parts."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Either:
    """What passes one of the parts."""

    parts: "tuple[Query, ...]"


Query = Term | Near | Fielded | Without | Every | Either


def parse(text: str) -> Query:
    """The query that was typed. Raises CorpusError `query-invalid` with what is wrong, where, and what to do."""
    if len(text) > LONGEST:
        too_long = msg("it has more than {count} characters; shorten it")
        raise CorpusError("query-invalid", reason=Filled(too_long, {"count": LONGEST}))
    found = list(pieces(text))
    if sum(each.sort in (Sort.TERM, Sort.FIELD, Sort.NEAR_OF) for each in found) > MOST:
        too_many = msg("it has more than {count} words; shorten it")
        raise CorpusError("query-invalid", reason=Filled(too_many, {"count": MOST}))
    if not found:
        raise CorpusError(
            "query-invalid", reason=msg("it has no words; write a word with letters or digits, or a field")
        )
    return _Parser(found).whole()


def words_of(query: Query) -> Iterator[Term | Near]:
    """The words and phrases that a text is found by: not those that it must lack, nor those of a field."""
    match query:
        case Term() | Near():
            yield query
        case Every(parts) | Either(parts):
            for part in parts:
                yield from words_of(part)
        case _:
            return


class _Parser:
    """Goes once over the pieces of a query."""

    def __init__(self, found: Sequence[Piece]) -> None:
        self._pieces = found
        self._at = 0
        self._depth = 0

    def whole(self) -> Query:
        query = self._either()
        if (here := self._here()) is not None:  # what ends a part and was not begun
            raise wrong(msg("“{text}” closes nothing; leave it out, or put “(” before what belongs together"), here)
        return query

    def _here(self) -> Piece | None:
        return self._pieces[self._at] if self._at < len(self._pieces) else None

    def _takes(self, *sorts: Sort) -> Piece | None:
        here = self._here()
        if here is None or here.sort not in sorts:
            return None
        self._at += 1
        return here

    def _either(self) -> Query:
        parts = [self._every()]
        while self._takes(Sort.OR):
            parts.append(self._every())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _every(self) -> Query:
        parts = [self._one()]
        while True:
            here = self._here()
            if here is None or here.sort in (Sort.OR, Sort.CLOSE):
                return parts[0] if len(parts) == 1 else Every(tuple(parts))
            self._takes(Sort.AND)
            parts.append(self._one())

    def _one(self) -> Query:
        negations = 0
        while self._takes(Sort.NOT):
            negations += 1
        query = self._near()
        return Without(query) if negations % 2 else query

    def _near(self) -> Query:
        first = self._primary()
        terms, apart = [first], set[int]()
        while near := self._takes(Sort.NEAR):
            terms.append(self._primary())
            apart.add(near.apart if near.apart is not None else APART)
            words = [each for each in terms if isinstance(each, Term)]
            if len(words) < len(terms):
                raise wrong(msg("“{text}” stands between two words or phrases, not beside a field or a “(”"), near)
            if len(apart) > 1:
                raise wrong(msg("“{text}” says another distance than the NEAR before it; give both the same"), near)
        return Near(tuple(each for each in terms if isinstance(each, Term)), apart.pop()) if apart else first

    def _primary(self) -> Query:
        here = self._takes(Sort.TERM, Sort.FIELD, Sort.NEAR_OF, Sort.OPEN)
        if here is None:
            raise self._missing()
        if here.sort is Sort.TERM:
            return Term(here.value, here.begins)
        if here.sort is Sort.FIELD and here.field is not None:
            return Fielded(here.field, Term(here.value, here.begins))
        if here.sort is Sort.NEAR_OF:
            return self._near_of(here)
        return self._inner(here)

    def _near_of(self, here: Piece) -> Query:
        inner = list(pieces(here.value))
        if len(inner) < 2 or any(each.sort is not Sort.TERM for each in inner):
            raise wrong(msg("“{text}” needs two words or phrases and no fields: write NEAR(flax linen, 5)"), here)
        if len(inner) > MOST:
            raise wrong(msg("“{text}” has too many words; shorten it"), here)
        return Near(tuple(Term(each.value, each.begins) for each in inner), APART if here.apart is None else here.apart)

    def _inner(self, opened: Piece) -> Query:
        self._depth += 1
        if self._depth > DEEPEST:
            raise wrong(msg("“{text}” lies in too many other parentheses; write it with fewer"), opened)
        query = self._either()
        if not self._takes(Sort.CLOSE):
            raise wrong(msg("“(” before “{after}” is not closed; put “)” where it ends"), opened)
        self._depth -= 1
        return query

    def _missing(self) -> CorpusError:
        """What stands where a word should."""
        here, before = self._here(), self._pieces[self._at - 1] if self._at else None
        if before is not None and before.sort is Sort.OPEN:
            if here is not None and here.sort is Sort.CLOSE:
                return wrong(msg("nothing stands between “(” and “)”; put words there, or leave them out"), here)
        elif before is not None:
            return wrong(msg("a word is missing after “{text}”; {advice}"), before, advice=_ADVICE)
        if here is None:
            return wrong(msg("“{text}” is not closed; put words and “)” after it"), before or self._pieces[0])
        if here.sort in OPERATORS:
            return wrong(msg("a word is missing before “{text}”; {advice}"), here, advice=_ADVICE)
        return wrong(msg("“{text}” closes nothing; leave it out, or put “(” before what belongs together"), here)


_ADVICE: Final = Filled(
    msg("AND, OR, NOT and NEAR stand between words, and in quotation marks they are words themselves")
)
