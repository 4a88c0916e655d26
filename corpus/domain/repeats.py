"""When two texts are the same article: equal but for dateline, white space and punctuation."""

import hashlib
import re
import unicodedata
from typing import Final

from corpus.domain.header import dateline_spans

_WORD: Final = re.compile(r"\w+")
# Signs that change what is said: a currency, a share, a sign before a figure. Few, so looked for first.
_SIGN: Final = re.compile(r"([%‰$€£¥₽₴\-−+](?:(?<=[%‰$€£¥₽₴])|(?<!\w[\-−+])(?=\d)))")
_TYPOGRAPHIC: Final = "“”‘’„«»–—…·•№\u00a0"
_PLAIN: Final = str.maketrans({sign: " " for sign in map(chr, range(128)) if not (sign.isalnum() or sign == "_")})
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")  # soft hyphens, joiners and marks of direction


def loose_fingerprint(body: str) -> str:
    """The SHA-256 of a body's words, in their order, without its dateline; as 64 hexadecimal digits.

    Punctuation between figures still parts them, so that 1.5 and 15 differ. A text without a word is only like itself.
    """
    words = words_of(body)
    return hashlib.sha256((" ".join(words) if words else body).encode()).hexdigest()


def words_of(body: str) -> list[str]:
    """A body's words and signs, in their order, without its dateline, unless it has nothing else."""
    line = dateline_spans(body)
    rest = body if line is None else body[: line.extent.start] + " " + body[line.extent.end :]
    return _words(rest) or _words(body)


def _words(text: str) -> list[str]:
    plain = text if text.isascii() else unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    found: list[str] = []
    for place, piece in enumerate(_SIGN.split(plain)):
        found += [piece] if place % 2 else _plain_words(piece)
    return found


def _plain_words(text: str) -> list[str]:
    """The words of a text without signs; most are in ASCII but for marks of typography, and parted at once."""
    if not text.isascii():
        for mark in _TYPOGRAPHIC:
            text = text.replace(mark, " ")
    return text.translate(_PLAIN).split() if text.isascii() else _WORD.findall(text)
