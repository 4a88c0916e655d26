"""Cutting a typed query into its pieces: words, phrases, fields, operators and parentheses. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from corpus.domain.dates import checked_bound
from corpus.domain.errors import CorpusError
from corpus.domain.query_fields import FIELDS, Field
from corpus.domain.texts import Filled, msg

_MARKS: Final = '"“”„«»'
_PIECE: Final = re.compile(
    rf"""(?P<space>\s+) | (?P<open>\() | (?P<close>\))
    | NEAR\((?P<near_of>[^()]*)\)
    | NEAR(?:/(?P<apart>\d{{1,3}}))?(?![^\s()])(?P<near>)
    | (?P<operator>AND|OR|NOT)(?![^\s(){_MARKS}])
    | (?P<minus>-)(?=[^\s\-)])
    | (?P<field>[A-Za-z]+):(?!//)(?=[^\s()])(?:[{_MARKS}](?P<quoted>[^{_MARKS}]*)[{_MARKS}](?P<quoted_star>\*?)
        |(?P<value>[^\s(){_MARKS}]+))
    | [{_MARKS}](?P<phrase>[^{_MARKS}]*)[{_MARKS}](?P<star>\*?)
    | (?P<lost>[{_MARKS}])
    | (?P<word>[^\s(){_MARKS}]+)""",
    re.VERBOSE,
)
_APART_AT_END: Final = re.compile(r",\s*(\d{1,3})\s*$")
_UNSTORABLE: Final = re.compile("[\0\ud800-\udfff]")
_NO_VALUE: Final = msg("“{text}” has no value; write it like {example}")
_SHOWN: Final = 30  # characters of a piece that an error quotes


class Sort(Enum):
    """What a piece is."""

    TERM = auto()
    FIELD = auto()
    NEAR_OF = auto()
    NEAR = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    OPEN = auto()
    CLOSE = auto()


_PARENTHESES: Final = {"(": Sort.OPEN, ")": Sort.CLOSE}
OPERATORS: Final = (Sort.NEAR, Sort.AND, Sort.OR, Sort.NOT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece as it was typed (`text`, with what comes `after` it) and what it says."""

    sort: Sort
    text: str
    after: str = ""
    value: str = ""
    begins: bool = False
    field: Field | None = None
    apart: int | None = None


def pieces(text: str) -> Iterator[Piece]:
    """The pieces, without those that have no letter or digit. Raises CorpusError for what is no piece."""
    clean = _UNSTORABLE.sub(" ", text)
    for found in _PIECE.finditer(clean):
        piece = None if found["space"] else _piece(found, clean[found.end() :].strip())
        if piece is not None:
            yield piece


def wrong(reason: str, piece: Piece, **facts: object) -> CorpusError:
    """The error that a piece is; `reason` may quote it as {text} and what comes after it as {after}."""
    text, after = _short(piece.text), _short(piece.after)
    return CorpusError("query-invalid", reason=Filled(reason, {"text": text, "after": after, **facts}))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _piece(found: re.Match[str], after: str) -> Piece | None:
    """What was found, None where it has no letter or digit. Raises CorpusError for what makes no sense."""
    text = found[0]
    if found["lost"]:
        raise _unclosed(text, after)
    if found["field"]:
        return _field(found, text)
    if found["word"] or found["phrase"] is not None:
        return _words(found, text, after)
    return _sign(found, text, after)


def _unclosed(text: str, after: str) -> CorpusError:
    reason = (
        msg("the quotation mark before “{after}” is not closed; put another where the phrase ends")
        if after
        else msg("the quotation mark at the end opens nothing; leave it out")
    )
    return wrong(reason, Piece(sort=Sort.TERM, text=text, after=after))


def _sign(found: re.Match[str], text: str, after: str) -> Piece:
    """A parenthesis or an operator."""
    if found["near_of"] is not None:
        apart = _APART_AT_END.search(found["near_of"])
        words = found["near_of"][: apart.start()] if apart else found["near_of"]
        return Piece(sort=Sort.NEAR_OF, text=text, value=words, apart=int(apart[1]) if apart else None)
    if found["near"] is not None:
        return Piece(sort=Sort.NEAR, text=text, apart=int(found["apart"]) if found["apart"] else None)
    if found["minus"]:
        return Piece(sort=Sort.NOT, text=text + _short(after.split(maxsplit=1)[0]))
    sort = Sort[found["operator"]] if found["operator"] else _PARENTHESES[text]
    return Piece(sort=sort, text=text, after=after)


def _words(found: re.Match[str], text: str, after: str) -> Piece | None:
    """A word or a phrase; None where it has no letter or digit."""
    if found["phrase"] is not None:
        return _term(found["phrase"], text, begins=bool(found["star"]))
    if text.endswith(":") and text[:-1].lower() in list(Field) and not after.startswith(tuple(_MARKS)):
        example = FIELDS[Field(text[:-1].lower())].example
        raise wrong(_NO_VALUE, Piece(sort=Sort.FIELD, text=text), example=example)
    return _term(text, text, begins=text.endswith("*"))


def _term(words: str, text: str, *, begins: bool) -> Piece | None:
    if not re.search(r"[^\W_]", words):
        return None
    return Piece(sort=Sort.TERM, text=text, value=words.rstrip("*"), begins=begins)


def _field(found: re.Match[str], text: str) -> Piece | None:
    """A field with its value. Raises CorpusError where there is none of that name, or its value makes no sense."""
    name, quoted = found["field"].lower(), found["quoted"]
    value = quoted if quoted is not None else found["value"]
    piece = Piece(
        sort=Sort.FIELD,
        text=text,
        value=value.strip().rstrip("*"),
        begins=bool(found["quoted_star"]) or value.endswith("*"),
    )
    if name not in list(Field):
        raise wrong(
            msg("“{name}:” in “{text}” is no field; the fields are {fields}, and in quotation marks these are words"),
            piece,
            name=_short(name),
            fields=", ".join(Field),
        )
    field = Field(name)
    if not re.search(r"[^\W_]", value):
        raise wrong(_NO_VALUE, piece, example=FIELDS[field].example)
    allowed = FIELDS[field].values
    if allowed and piece.value.lower() not in allowed:
        raise wrong(
            msg("“{text}” finds nothing; {field} can be {values}"), piece, field=field, values=", ".join(allowed)
        )
    if field in (Field.BEFORE, Field.AFTER) and not _is_bound(piece.value):
        raise wrong(msg("“{text}” has no date; write it like {example}"), piece, example=FIELDS[field].example)
    folded = piece.value.lower() if allowed else piece.value
    return Piece(sort=Sort.FIELD, text=text, value=folded, begins=piece.begins, field=field)


def _is_bound(value: str) -> bool:
    try:
        return checked_bound(value) is not None
    except CorpusError:
        return False
