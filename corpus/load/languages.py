"""The language of an article, found offline, and only where it is sure; nothing is said of a short text."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from corpus.domain.languages import ENGLISH, LANGUAGES
from corpus.load.guarded import quiet

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_NAMES: Final = {
    "english": "en", "russian": "ru", "belarusian": "be", "belorussian": "be", "ukrainian": "uk", "polish": "pl",
    "german": "de", "french": "fr", "spanish": "es", "italian": "it", "lithuanian": "lt", "latvian": "lv",
    "chinese": "zh", "portuguese": "pt", "dutch": "nl", "turkish": "tr", "czech": "cs", "arabic": "ar",
    "deutsch": "de", "français": "fr", "español": "es", "русский": "ru", "беларуская": "be", "englisch": "en",
    "anglais": "en", "eng": "en", "rus": "ru", "bel": "be", "ukr": "uk", "pol": "pl", "deu": "de", "ger": "de",
    "fra": "fr", "fre": "fr",
}  # fmt: skip
_CYRILLIC: Final = frozenset({
    "be", "bg", "kk", "ru", "sr", "uk", "mk", "mn",
})  # fmt: skip
_OTHER_SCRIPT: Final = frozenset({
    "ar", "el", "fa", "he", "hy", "ja", "ka", "ko", "zh",
})  # fmt: skip
_CODE: Final = re.compile(r"([a-z]{2})(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[^\W\d_]")
_READ: Final = 1_500  # code points; the beginning of a longer text tells its language
_FIRST: Final = 500  # of which mostly the first do: the detector takes longer than all else that is read of an article
_CERTAIN: Final = 0.999
_WORD: Final = re.compile(r"[^\W\d_]+")
_NO_LETTERS: Final = str.maketrans({sign: " " for sign in map(chr, range(128)) if not sign.isalpha()})
# Words that English cannot do without, and its neighbours do not have: they settle most texts at once.
_ENGLISH: Final = frozenset({
    "the", "of", "and", "to", "that", "was", "were", "for", "with", "by", "has", "have", "from", "which", "will",
    "this", "are", "said", "not", "as",
})  # fmt: skip
_ENGLISH_SHARE: Final = 0.18
_FEW: Final = 10  # words
_ENOUGH: Final = 40  # letters; below it every answer is a guess
_SURE: Final = 0.7  # of the probability of the first of all languages


def language_of(text: str, *, declared: str | None = None) -> str | None:
    """The language as ISO 639-1: the declared one where the script allows it, else the one found; None if unsure.

    English is what programs declare that nobody told the language: it is believed of a longer text only if found.
    """
    sample = text[:_READ]
    named = language_code(declared)
    if named in {None, ENGLISH} and (_is_english(sample[:_FIRST]) or _is_english(sample)):
        return ENGLISH
    letters = _LETTERS.findall(sample)
    fits = named is not None and _fits(named, letters)
    if fits and (named != ENGLISH or len(letters) < _ENOUGH):
        return named
    if len(letters) < _ENOUGH:
        return None
    with quiet():
        found, probability = _identifier().classify(sample[:_FIRST])
        if probability < _CERTAIN and len(sample) > _FIRST:
            found, probability = _identifier().classify(sample)
    if probability < (_CERTAIN if fits else _SURE):
        return named if fits else None
    return str(found)


def _is_english(sample: str) -> bool:
    small = sample.lower()
    found = small.translate(_NO_LETTERS).split() if small.isascii() else _WORD.findall(small)
    return len(found) >= _FEW and sum(map(_ENGLISH.__contains__, found)) >= _ENGLISH_SHARE * len(found)


def language_code(declared: str | None) -> str | None:
    """The ISO 639-1 code that a declaration means: `en-GB`, `ENGLISH`, `English; en`, `rus`; None if it means none."""
    for each in re.split(r"[;,/()\s]+", (declared or "").strip()):
        name = each.casefold()
        if name in _NAMES:
            return _NAMES[name]
        code = _CODE.fullmatch(name)
        if code:
            return code[1]
    return None


def _fits(code: str, letters: list[str]) -> bool:
    """Whether most letters are of the script that the language is written in; a page often declares the wrong one."""
    if not letters:
        return True
    cyrillic = sum("\u0400" <= each <= "\u04ff" for each in letters) / len(letters)
    latin = sum(each < "\u0250" or "\u1e00" <= each < "\u1f00" for each in letters) / len(letters)
    if code in _CYRILLIC:
        return cyrillic > 0.5 or (code in {"sr", "kk"} and latin > 0.5)
    return cyrillic + latin < 0.5 if code in _OTHER_SCRIPT else latin > 0.5


@lru_cache(maxsize=1)
def _identifier() -> "LanguageIdentifier":
    """The detector, loaded once, when the first article is read."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    every = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    every.set_languages(LANGUAGES)
    # One of its own for these languages: the first one would keep the others too, which are two thirds of it.
    shares, first, names = every.nb_ptc, every.nb_pc, every.nb_classes
    moves, output = every.tk_nextmove, every.tk_output
    return LanguageIdentifier(shares, first, names, moves, output, norm_probs=True, tk_row=every.tk_row)
