"""When two texts are the same article: equal but for dateline, white space and punctuation."""

import hashlib
import re
import unicodedata
from typing import Final

from corpus.domain.header import dateline_spans

# Words, and the signs that change what is said: a currency, a share, a sign before a figure.
_TOKENS: Final = re.compile(r"\w+|[%‰$€£¥₽₴]|(?<!\w)[-−+](?=\d)")
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")  # soft hyphens, joiners and marks of direction


def loose_fingerprint(body: str) -> str:
    """The SHA-256 of a body's words, in their order, without its dateline; as 64 hexadecimal digits.

    Punctuation between figures still parts them, so that 1.5 and 15 differ. A text without a word is only like itself.
    """
    line = dateline_spans(body)
    rest = body if line is None else body[: line.extent.start] + " " + body[line.extent.end :]
    words = _words(rest) or _words(body)
    return hashlib.sha256((" ".join(words) if words else body).encode()).hexdigest()


def _words(text: str) -> list[str]:
    return [str(each) for each in _TOKENS.findall(unicodedata.normalize("NFC", _UNSEEN.sub("", text)))]
