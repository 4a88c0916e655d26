"""Generated articles with a natural distribution of words, the same in every run."""

import random
from collections.abc import Iterator
from itertools import accumulate

from corpus.domain.articles import Article, make_article
from corpus.domain.header import parse_header

_SYLLABLES = [first + vowel for first in "bcdfghklmnprstvz" for vowel in "aeiou"]
# The words that English texts are held together by are their most frequent ones.
_JOINING = ("the", "of", "to", "and", "in", "a", "that", "is", "for", "on", "was", "said", "with", "as", "by", "from")
_WORDS = 20_000
_LENGTH = 4_600  # code points, the mean length of an article of the agencies that Quoteline is for


def articles(count: int, *, seed: int = 1) -> Iterator[Article]:
    """`count` articles of about 4,600 code points over a vocabulary of 20,000 words with Zipf's distribution."""
    chance = random.Random(seed)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(_WORDS)]
    words[: len(_JOINING)] = _JOINING
    weights = list(accumulate(1 / rank for rank in range(1, _WORDS + 1)))
    for number in range(count):
        parts = [f"Report {number} on {' '.join(chance.choices(words, cum_weights=weights, k=5))}\n"]
        parts.append("MINSK, 7 June (BelTA) - Belarus and Russia agreed.\n")
        size = sum(map(len, parts))
        goal = chance.gauss(_LENGTH, _LENGTH / 4)
        while size < goal:
            sentence = " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(8, 25)))
            parts.append(f"{sentence.capitalize()}." + ("\n" if chance.random() < 0.2 else ""))
            size += len(parts[-1]) + 1
        body = "\n".join(parts[:2]) + " ".join(parts[2:]) + "\n"
        yield make_article(body, parse_header(body), source_file=f"{number:06}.txt", added="2024-05-14T00:00:00.000Z")
