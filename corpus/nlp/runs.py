"""Runs of capitalised words: where names are looked for."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from simplemma import is_known
from spacy.tokens import Doc, Token

from corpus.nlp.lemmas import KEPT, base_form
from corpus.nlp.lexicon import words

_HYPHENS: Final = frozenset("-‑")
_AND: Final = frozenset(["&", "&amp;"])
_SHOUTED: Final = 0.7
_TITLED: Final = 0.75
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


@lru_cache(maxsize=KEPT)
def is_common(word: str) -> bool:
    """Whether an English dictionary has the word, and not as a name, so that its capital may mean nothing."""
    return bool(is_known(word, lang="en")) and not base_form(word)[:1].isupper()


def is_function_word(word: str) -> bool:
    """Whether the word (lower case) is an article, pronoun, preposition, conjunction, adverb or auxiliary."""
    clauses = words("clauses")
    return any(
        word in clauses[name]
        for name in ("determiners", "pronouns", "prepositions", "conjunctions", "adverbs", "auxiliaries", "relative")
    )


def is_capital(token: Token) -> bool:
    """Whether a token is a word that begins with an upper case letter."""
    text = token.text
    return text[0].isupper() and any(each.isalpha() for each in text)


def headlines(body: str, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines whose capitals tell nothing: shouted, or with most words capitalised as titles are."""
    found = []
    for start, end in lines:
        if end - start > 200:
            continue
        text = body[start:end]
        letters = [each for each in text if each.isalpha()]
        shouted = bool(letters) and sum(each.isupper() for each in letters) / len(letters) > _SHOUTED
        parts = _WORD.findall(text)
        titled = (
            len(parts) > 4 and text[-1] not in '.”"' and sum(each[0].isupper() for each in parts) / len(parts) > _TITLED
        )
        if shouted or titled:
            found.append((start, end))
    return found


def runs(doc: Doc, skipped: Sequence[tuple[int, int]], starts: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised tokens (first, last exclusive), also across hyphens, "&" and name particles.

    `skipped` are stretches of the body without runs; `starts` are the tokens that begin a sentence.
    """
    particles = words("names")["particles"]
    at = place = 0
    while at < len(doc):
        while place < len(skipped) and skipped[place][1] <= doc[at].idx:
            place += 1
        if place < len(skipped) and skipped[place][0] <= doc[at].idx:
            at += 1
            continue
        if not is_capital(doc[at]) or (at in starts and is_function_word(doc[at].lower_)):
            at += 1
            continue
        last = at + 1
        while last < len(doc):
            if (
                (is_capital(doc[last]) and last not in starts and _touches(doc, last))
                or _joins(doc, last)
                or _particle(doc, last, particles)
            ):
                last += 1
            else:
                break
        while last > at + 1 and not is_capital(doc[last - 1]) and not doc[last - 1].text[0].isalnum():
            last -= 1
        yield at, last
        at = last


def _touches(doc: Doc, at: int) -> bool:
    """Whether only a space or nothing stands between a token and the one before it."""
    before = doc[at - 1]
    gap = doc[at].idx - before.idx - len(before)
    return (gap == 0 and not before.text[-1].isalnum()) or before.whitespace_ == " " or gap == 0


def _joins(doc: Doc, at: int) -> bool:
    """Whether a hyphen or "&" joins two parts of a name."""
    if at + 1 >= len(doc):
        return False
    text, following = doc[at].text, doc[at + 1]
    if text in _HYPHENS:
        return not doc[at - 1].whitespace_ and not doc[at].whitespace_ and following.text[0].isalnum()
    return text in _AND and is_capital(following)


def _particle(doc: Doc, at: int, particles: frozenset[str]) -> bool:
    """Whether a lower case particle ("bin", "van der") stands within a name."""
    if doc[at].text not in particles:
        return False
    for after in range(at + 1, min(at + 3, len(doc))):
        if is_capital(doc[after]):
            return True
        if doc[after].text not in particles and doc[after].text not in _HYPHENS:
            return False
    return False
