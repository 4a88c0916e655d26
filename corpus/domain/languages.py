"""The languages of articles, as ISO 639 codes. English is what suggestions are made for."""

import re
from typing import Final

from corpus.domain.errors import CorpusError

ENGLISH: Final = "en"
# Those that news about the region come in, and their neighbours, so that a text is not taken for the wrong one of them.
LANGUAGES: Final = (
    "ar", "be", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hu", "hy", "it", "ja",
    "ka", "kk", "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sr", "sv", "tr", "uk", "zh",
)  # fmt: skip
_CODE: Final = re.compile(r"[a-z]{2,3}")


def checked_language(text: str | None) -> str | None:
    """The code in small letters, None for an empty text. Raises CorpusError for what is no code of a language."""
    code = (text or "").strip().lower()
    if code and not _CODE.fullmatch(code):
        raise CorpusError("language-invalid", language=code)
    return code or None
