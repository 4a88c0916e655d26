"""Titles of office in a text: "Minister of Energy", "the transport minister", "head of the payments department".

They tell who someone is, not what is spoken of.
"""

import re
from collections.abc import Iterator
from typing import Final

_OFFICE: Final = (
    r"(?:minister|commissioner|director|head|chief|chair(?:man|woman|person)?|manager|spokes(?:man|woman|person)"
    r"|adviser|advisor|aide|specialist|expert|inspector)s?"
)
_BODY: Final = r"(?:ministry|department|committee|directorate|division|commission|inspectorate|agency|service|board)"
_NAME: Final = r"[A-Z][\w’'-]{0,40}"
_WORD: Final = r"[a-z-]{1,40}"
_CAPITALS: Final = rf"{_NAME}(?:,? (?:(?:and|of|for|the|in|on|&) ){{0,3}}{_NAME}){{0,7}}"
_SMALL: Final = rf"(?:{_WORD} ){{1,3}}{_BODY}\b"
_OF: Final = r"(?:of|for|in charge of|responsible for)"
_BEHIND: Final = re.compile(
    rf"\b(?i:{_OFFICE}|{_BODY}) {_OF} (?:the )?(?:{_CAPITALS}|{_SMALL})"
    rf"|\b[Mm]inister (?:of|for) {_WORD}(?: and {_WORD})?"
)
_BEFORE: Final = re.compile(r"\b(?:[A-Za-z]\w{2,40} and )?[A-Za-z]\w{2,40}[ -](?=(?i:minister|ministry|secretary)\b)")


def titles(body: str) -> Iterator[tuple[int, int]]:
    """Where titles stand that say what an office is of; they may overlap and are in no order."""
    for pattern in (_BEHIND, _BEFORE):
        for match in pattern.finditer(body):
            yield match.span()
