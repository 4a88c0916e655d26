"""The part of what was learned that says what the others are, and how good each topic is. Read without NumPy."""

from typing import Final

import msgspec

from corpus.domain.errors import CorpusError
from corpus.domain.learned import TopicQuality
from corpus.domain.texts import msg

FORMAT: Final = 1


class About(msgspec.Struct, forbid_unknown_fields=True):
    """The part `about`; `table` marks the word vectors that were used."""

    format: int
    table: int
    decisions: int
    quality: list[TopicQuality]


def read_about(part: bytes) -> About:
    """The part, of a format that is known. Raises CorpusError `learned-invalid` for any other."""
    try:
        about = msgspec.json.decode(part, type=About)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise invalid(error) from error
    if about.format != FORMAT:
        raise invalid(msg("it was made by another version"))
    return about


def invalid(reason: object) -> CorpusError:
    """The error for a part that cannot be used."""
    return CorpusError("learned-invalid", reason=reason)
