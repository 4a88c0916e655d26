"""How sure a statement is: the chance that it is right, from what attributes it and what is missing.

The constants are log-odds, fitted on articles that may be looked at. These are read almost without a mistake, so every
rate was drawn towards what a reader of unseen newswire meets: one statement in twenty is none, or ends elsewhere.
"""

import math
from collections.abc import Mapping
from typing import Final

from corpus.domain.statements import Kind
from corpus.nlp.found import Found, Sign

_START: Final[Mapping[Sign, float]] = {
    Sign.QUOTED: 3.5,
    Sign.THAT: 3.3,
    Sign.BEFORE: 2.8,
    Sign.CLAUSE: 2.8,
    Sign.ACCORDING: 3.0,
    Sign.COLON: 2.2,
    Sign.ALONE: 2.7,
    Sign.UNREAD: 1.0,
}
_GUESSED: Final = -1.8  # the reporting verb is misspelt
_LINKED: Final = -0.2  # a participle ("adding") opens the words
_NOBODY: Final = -1.0  # nobody is said to have said it, though there is a cue
_OPEN: Final = -0.9  # the closing quotation mark is missing
_SHORT: Final = -0.9  # so few words that they may be a name or an object
_LONG: Final = -0.6  # so many words that other things may be among them
_FEW: Final = 4
_MANY: Final = 60


def certainty(found: Found, body: str) -> float:
    """The chance, 0 to 1, that a resolved statement of `body` is one and is as long as it is proposed."""
    odds = _START[found.sign]
    odds += _GUESSED if found.guessed else 0.0
    odds += _LINKED if found.linked else 0.0
    odds += _OPEN if not found.closed else 0.0
    odds += _NOBODY if found.cue is not None and found.speaker is None else 0.0
    length = sum(len(body[each.start : each.end].split()) for each in found.spans)
    odds += _SHORT if length < _FEW else 0.0
    odds += _LONG if length > _MANY and found.kind is not Kind.DIRECT else 0.0
    return round(1 / (1 + math.exp(-odds)), 3)
