"""Topics of a stretch of text: the codebook's keywords and phrases, matched on lemmas, with their reasons."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from simplemma import lemmatize

from corpus.domain.suggestions import ProposedTag
from corpus.domain.topics import Topic

_WORD: Final = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"[’']s$")
_SINGLE: Final = 0.6  # score of one keyword of one word
_PHRASE: Final = 0.75  # score of one phrase
_STEP: Final = 0.35  # how far each further trigger moves the score towards 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of the text with its lemma; offsets are those of the body."""

    start: int
    end: int
    lemma: str
    lower: str


@lru_cache(maxsize=50000)
def lemma(word: str) -> str:
    """The lemma of a word in lower case. Nouns in -ing ("roaming") and -ed are kept beside their verbs by `words_of`."""
    if len(word) < 3:  # the table takes "ai" for a form of "be"
        return word.lower()
    return str(lemmatize(word, lang="en")).lower()


def words_of(body: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of a stretch of the body; hyphens separate words, a possessive 's is left out."""
    found = []
    for match in _WORD.finditer(body, start, len(body) if end is None else end):
        text = _POSSESSIVE.sub("", match.group()).lower()
        found.append(Word(start=match.start(), end=match.start() + len(text), lemma=lemma(text), lower=text))
    return found


@dataclass(frozen=True, slots=True)
class _Entry:
    """A keyword or excluded phrase of a topic: its parts as (word, lemma, is a prefix)."""

    topic: int
    parts: tuple[tuple[str, str, bool], ...]
    excluded: bool


class TopicMatcher:
    """Finds the topics of a codebook in stretches of text.

    A keyword is one or more words; each matches by its lemma, or as written where the keyword is itself an inflected
    form. A word that ends in `*` matches every word that begins so. Words inside an excluded phrase do not count.
    """

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._topics = tuple(topics)
        self._by_word: dict[str, list[_Entry]] = {}
        self._by_prefix: dict[str, list[_Entry]] = {}
        for at, topic in enumerate(topics):
            for keyword in topic.keywords:
                self._add(at, keyword, excluded=False)
            for keyword in topic.excluded:
                self._add(at, keyword, excluded=True)

    def _add(self, topic: int, keyword: str, *, excluded: bool) -> None:
        parts = []
        for word in keyword.lower().replace("-", " ").split():
            bare = word.rstrip("*").strip(".,;:!?\"'()")
            if bare:
                parts.append((bare, lemma(bare), word.endswith("*")))
        if not parts:
            return
        entry = _Entry(topic, tuple(parts), excluded)
        first, base, prefix = parts[0]
        if prefix:
            self._by_prefix.setdefault(first[:3], []).append(entry)
        else:
            for key in {first, base}:
                self._by_word.setdefault(key, []).append(entry)

    def tags(self, words: Sequence[Word], body: str) -> tuple[ProposedTag, ...]:
        """The topics of a stretch, in codebook order, each with its score and the words that triggered it."""
        hits: dict[int, list[tuple[int, int]]] = {}
        barred: dict[int, set[int]] = {}
        for at, word in enumerate(words):
            for entry in self._candidates(word):
                if self._fits(entry, words, at):
                    if entry.excluded:
                        barred.setdefault(entry.topic, set()).update(range(at, at + len(entry.parts)))
                    else:
                        hits.setdefault(entry.topic, []).append((at, at + len(entry.parts)))
        found = []
        for topic in sorted(hits):
            kept = [pair for pair in hits[topic] if not barred.get(topic, set()) & set(range(*pair))]
            if kept:
                found.append(self._tag(topic, _longest(kept), words, body))
        return tuple(found)

    def _candidates(self, word: Word) -> Iterable[_Entry]:
        seen: list[_Entry] = list(self._by_word.get(word.lower, ()))
        if word.lemma != word.lower:
            seen += [each for each in self._by_word.get(word.lemma, ()) if each not in seen]
        seen += [each for each in self._by_prefix.get(word.lower[:3], ()) if word.lower.startswith(each.parts[0][0])]
        return seen

    def _fits(self, entry: _Entry, words: Sequence[Word], at: int) -> bool:
        if at + len(entry.parts) > len(words):
            return False
        return all(
            (
                word.lower.startswith(text)
                if prefix
                else text == word.lower or (base == word.lemma and _same(text, base, word))
            )
            for (text, base, prefix), word in zip(entry.parts, words[at : at + len(entry.parts)], strict=True)
        )

    def _tag(self, topic: int, hits: Sequence[tuple[int, int]], words: Sequence[Word], body: str) -> ProposedTag:
        reasons = dict.fromkeys(body[words[low].start : words[high - 1].end] for low, high in hits)
        score = 0.0
        for low, high in hits[:12]:
            base = _PHRASE if high - low > 1 else _SINGLE
            score = base if score == 0.0 else score + (1 - score) * _STEP
        return ProposedTag(topic=self._topics[topic].slug, score=round(min(score, 1.0), 3), reasons=tuple(reasons))


def _same(text: str, base: str, word: Word) -> bool:
    """Whether a lemma match counts: "roaming" as a keyword is the noun and does not match "roamed"."""
    if text != base and text.endswith(("ing", "ed")):
        return word.lower in {text, text + "s"}
    return not (word.lower.endswith(("ing", "ed")) and word.lower != text and len(base) < 4)


def _longest(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The matches that lie in no longer one, in order."""
    kept: list[tuple[int, int]] = []
    for low, high in sorted(set(pairs), key=lambda each: (each[0] - each[1], each[0])):
        if not any(low < taken_high and taken_low < high for taken_low, taken_high in kept):
            kept.append((low, high))
    return sorted(kept)
