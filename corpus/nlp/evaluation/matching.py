"""Which predicted statement is which gold statement, and whether two names are one speaker."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from corpus.nlp.evaluation.lines import Line, Places, Unit, places

IOU: Final = 0.5  # least share of common characters, of all characters of the two


def matches(gold: Sequence[Unit], predicted: Sequence[Unit]) -> list[tuple[int, int]]:
    """One-to-one couples of indices, taken greedily by intersection over union of their characters."""
    wanted = [each.places for each in gold]
    found = [each.places for each in predicted]
    candidates = []
    for row, one in enumerate(wanted):
        for column, other in enumerate(found):
            common = len(one & other)
            if common and common / len(one | other) >= IOU:
                candidates.append((-common / len(one | other), row, column))
    rows: set[int] = set()
    columns: set[int] = set()
    couples = []
    for _, row, column in sorted(candidates):
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            couples.append((row, column))
    return couples


def is_optional(predicted: Unit, gold: Line, gold_places: Places) -> bool:
    """Whether a prediction without a match is one that the annotators left open."""
    found = predicted.places
    inside = any(len(found & places(each)) / len(found) >= 0.5 for each in gold.optional_statements or [] if found)
    return inside and len(found & gold_places) / len(found) < 0.5


def same_speaker(gold: Unit, predicted: Unit) -> bool:
    """Whether the names are equal, an alias, of one surname, or the words of one contained in the other."""
    name, other = plain(gold.speaker_name), plain(predicted.speaker_name)
    if not name or not other:
        return name == other
    if other in (name, *map(plain, gold.speaker_aliases or [])):
        return True
    words, others = _words(name), _words(other)
    if not words or not others:
        return False
    return words[-1] == others[-1] or set(words) <= set(others) or set(others) <= set(words)


def plain(name: str | None) -> str:
    """A name without case, accents, punctuation, and an article or title at its start."""
    if name is None:
        return ""
    decomposed = unicodedata.normalize("NFKD", name)
    folded = "".join(each for each in decomposed if not unicodedata.combining(each)).casefold().replace("’", "'")
    return re.sub(r"^(?:the|a|an|mr|mrs|ms|dr)\s+", "", re.sub(r"[^\w'&-]+", " ", folded).strip())


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\s\-]+", plain(name)) if len(word) > 1]
