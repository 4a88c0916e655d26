"""What was learned as named parts of plain bytes, and back, with every part checked before it is used."""

from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from corpus.domain.learned import LearnedParts
from corpus.domain.texts import msg
from corpus.nlp.learning.about import FORMAT, About, invalid, read_about
from corpus.nlp.learning.learned import OWN, Learned
from corpus.nlp.learning.terms import MOST, Vocabulary
from corpus.nlp.similarity import WordVectors

_LARGEST: Final = 32 << 20  # bytes of all parts
_TOPICS: Final = 1000
_LONGEST: Final = 200  # characters of a term or slug
_WEIGHT: Final = 1e3  # a weight beyond this was not learned
_ARRAYS: Final = ("weights", "terms", "directions", "own")  # little-endian 32-bit floats


def dump(learned: Learned) -> LearnedParts:
    """The parts of what was learned; the same for the same."""
    about = About(format=FORMAT, table=learned.table, decisions=learned.decisions, quality=list(learned.quality))
    arrays = {
        "weights": learned.vocabulary.weights,
        "terms": learned.terms,
        "directions": learned.directions,
        "own": learned.own,
    }
    return LearnedParts(
        parts=(
            ("about", msgspec.json.encode(about)),
            ("vocabulary", msgspec.json.encode(learned.vocabulary.terms)),
            *((name, arrays[name].astype("<f4").tobytes()) for name in _ARRAYS),
        )
    )


def load(stored: LearnedParts) -> Learned:
    """What was learned. Raises CorpusError `learned-invalid` where a part is missing, forged or of another version."""
    parts = dict(stored.parts)
    if set(parts) != {"about", "vocabulary", *_ARRAYS} or sum(map(len, parts.values())) > _LARGEST:
        raise invalid(msg("its parts are not those that are expected"))
    about, terms = _about(parts["about"]), _terms(parts["vocabulary"])
    topics, width = len(about.quality), WordVectors.load().width
    shapes: dict[str, tuple[int, ...]] = {
        "weights": (len(terms),),
        "terms": (len(terms), topics),
        "directions": (width, topics),
        "own": (topics, OWN),
    }
    arrays = {name: _array(parts[name], shapes[name]) for name in _ARRAYS}
    return Learned(
        slugs=tuple(each.topic for each in about.quality),
        vocabulary=Vocabulary.made(terms, arrays["weights"]),
        terms=arrays["terms"],
        directions=arrays["directions"],
        own=arrays["own"],
        quality=tuple(about.quality),
        decisions=about.decisions,
        table=about.table,
    )


def _about(part: bytes) -> About:
    about = read_about(part)
    slugs = [each.topic for each in about.quality]
    if about.table != WordVectors.load().mark:
        raise invalid(msg("it was made by another version"))
    if len(set(slugs)) != len(slugs) or len(slugs) > _TOPICS or any(len(slug) > _LONGEST for slug in slugs):
        raise invalid(msg("its topics cannot be used"))
    return about


def _terms(part: bytes) -> list[str]:
    try:
        terms = msgspec.json.decode(part, type=list[str])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise invalid(error) from error
    if len(terms) > MOST or len(set(terms)) != len(terms):
        raise invalid(msg("its words cannot be used"))
    return terms


def _array(part: bytes, shape: tuple[int, ...]) -> NDArray[np.float32]:
    """The numbers of a part; its length says whether it has the shape, before anything is made of it."""
    if len(part) != 4 * int(np.prod(shape)):
        raise invalid(msg("an array has another shape"))
    made = np.frombuffer(part, dtype="<f4").astype(np.float32).reshape(shape)
    if not np.isfinite(made).all() or np.abs(made).max(initial=0.0) > _WEIGHT:
        raise invalid(msg("an array holds numbers that cannot be"))
    return made
