"""The credit at the end of an article: `— VNS`, `(BelTA)`, `/TASS/`, `Source: Palesse Wire`.

Only an unmistakable one counts: a line of its own, or what stands behind the full stop of the last sentence.
"""

import re
from typing import Final

from corpus.domain.header_credits import NAME
from corpus.domain.header_names import NOT_PLACES, WORDS_TOO, credit_like, known_agency

TAIL: Final = 300  # code points in which the credit is looked for
_WIDEST: Final = 80
_KEYED: Final = re.compile(
    r"(?:source|agency|credit|источник|агентство|крыніца)\s?:\s{1,4}(?P<name>\w.{1,58})", re.IGNORECASE
)
_DASHED: Final = re.compile(r"[-–—―]{1,3}\s?(?P<name>\w.{0,58})")
_BRACKETED: Final = re.compile(r"(?:[-–—]\s?)?(?:\((?P<a>[^()]{2,58})\)|\[(?P<b>[^\[\]]{2,58})\]|/(?P<c>[^/]{2,58})/)")
_SENTENCE_END: Final = re.compile(r"[.!?…][\"”’»)]{0,2}\s{0,2}")
_BETWEEN: Final = re.compile(r"\s?[/,&;–-]\s|\s?/\s?|\sand\s")
_ACRONYM: Final = re.compile(r"[^\W\d_]{3,8}")
_PERSON: Final = re.compile(rf"(?:by\s)?{NAME}")
_NO_AGENCY: Final = NOT_PLACES | {"more", "tbc", "pdf", "sic", "edited", "corr", "usa", "uae", "gdp", "covid", "faq"}


def closing_credit(text: str) -> str | None:
    """The agency that the end of an article's text credits; None where there is no such credit."""
    line = text[-TAIL:].rstrip().rpartition("\n")[2].strip(" \t\u00a0*_")
    above = text.rstrip()[: -len(line)].strip() if line else ""
    name = _credited(line) if above and len(line) <= _WIDEST else None
    if name:
        return name
    for match in _SENTENCE_END.finditer(line, max(0, len(line) - _WIDEST)):
        name = _credited(line[match.end() :])
        if name:
            return name
    return None


def _short(name: str) -> str | None:
    """What `Source:` names, where it is a name and no sentence or address."""
    name = name.strip().removesuffix(".").strip("\"'“”")
    words = name.split()
    return name if 0 < len(words) <= 5 and words[0][0].isupper() and "//" not in name else None


def _credited(piece: str) -> str | None:
    piece = piece.strip()
    keyed = _KEYED.fullmatch(piece.strip("()[] "))
    if keyed:
        return _short(keyed["name"])
    bracketed = _BRACKETED.fullmatch(piece.removesuffix("."))
    dashed = None if bracketed else _DASHED.fullmatch(piece)
    if bracketed:
        return _agency(bracketed["a"] or bracketed["b"] or bracketed["c"], set_off=True)
    return _agency(dashed["name"] if dashed else piece, set_off=dashed is not None)


def _agency(words: str, *, set_off: bool) -> str | None:
    """The agencies these words name, as written, without journalists behind them."""
    words = words.strip().removesuffix(".")
    if _is_agency(words, set_off=set_off):
        return words
    end = position = 0
    for part in _BETWEEN.split(words):
        position = words.index(part, position) + len(part)
        if _is_agency(part.strip(), set_off=set_off):
            end = position
        elif not (end and _PERSON.fullmatch(part.strip())):
            return None
    return words[:end].strip() or None


def _is_agency(name: str, *, set_off: bool) -> bool:
    """A listed agency; set off by a dash or brackets also an acronym, or what is made like an agency's name."""
    if not name or name.casefold() in _NO_AGENCY:
        return False
    if not set_off:
        return known_agency(name) and credit_like(name) and name.casefold() not in WORDS_TOO
    return known_agency(name) or credit_like(name) or (name.isupper() and _ACRONYM.fullmatch(name) is not None)
