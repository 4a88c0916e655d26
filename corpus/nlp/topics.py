"""Topics of a stretch of text: the codebook's keywords and phrases, matched on lemmas, with their reasons."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from corpus.domain.suggestions import ProposedTag
from corpus.domain.topics import Topic
from corpus.nlp.lemmas import lemma

_WORD: Final = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"[’']s$")
_SINGLE: Final = 0.6  # score of one keyword of one word
_PHRASE: Final = 0.75  # score of one phrase
_WEAK: Final = 0.4  # score of a word that needed others to count
_STEP: Final = 0.35  # how far each further trigger moves the score towards 1
_COUNTED: Final = 12  # triggers beyond these change no score
_SHORT: Final = 3  # letters; shorter keywords are acronyms and have no other forms than a plural


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of the text with its lemma; offsets are those of the body. `named` where it is part of a longer name, and
    `titled` where it says what an office is of.
    """

    start: int
    end: int
    lemma: str
    lower: str
    named: bool = False
    titled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """What the article as a whole tells of the topics (by their places in the codebook).

    `strong` counts how often each is spoken of in so many words; `other` holds the lemmas that stand in its excluded
    phrases more often than outside: who writes of cooking oil means that with "oil", too (Gale, Church and Yarowsky,
    "One sense per discourse", 1992).
    """

    strong: Mapping[int, int] = field(default_factory=dict)
    other: Mapping[int, frozenset[str]] = field(default_factory=dict)


def words_of(
    body: str,
    start: int = 0,
    end: int | None = None,
    names: Sequence[tuple[int, int]] = (),
    titles: Sequence[tuple[int, int]] = (),
) -> list[Word]:
    """The words of a stretch of the body; hyphens separate words, a possessive 's is left out.

    `names` and `titles` are sorted stretches that do not overlap: the parts of names of several words say less than
    words in their own right, those of titles of office nothing.
    """
    found = []
    place = office = 0
    for match in _WORD.finditer(body, start, len(body) if end is None else end):
        while place < len(names) and names[place][1] <= match.start():
            place += 1
        while office < len(titles) and titles[office][1] <= match.start():
            office += 1
        named = place < len(names) and names[place][0] <= match.start()
        titled = office < len(titles) and titles[office][0] <= match.start()
        text = _POSSESSIVE.sub("", match.group()).lower()
        last = match.start() + len(text)
        word = Word(start=match.start(), end=last, lemma=lemma(text), lower=text, named=named, titled=titled)
        found.append(word)
    return found


@dataclass(frozen=True, slots=True)
class _Entry:
    """A keyword or excluded phrase of a topic: its parts as (word, lemma, is a prefix)."""

    topic: int
    parts: tuple[tuple[str, str, bool], ...]
    excluded: bool
    weak: bool


@dataclass(frozen=True, slots=True)
class _Hit:
    """A keyword found at words `low` to `high`; `weak` ones need company."""

    low: int
    high: int
    weak: bool


class TopicMatcher:
    """Finds the topics of a codebook in stretches of text.

    A keyword is one or more words; each matches by its lemma, or as written where the keyword is itself an inflected
    form. A word that ends in `*` matches every word that begins so. A keyword that ends in `?` is weak: it counts only
    beside another one of its topic, in the stretch or elsewhere in the article. Words inside an excluded phrase do not
    count, and words inside a longer name are weak.
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
        weak = keyword.rstrip().endswith("?")
        parts = []
        for word in keyword.lower().rstrip(" ?").replace("-", " ").split():
            bare = word.rstrip("*").strip(".,;:!?\"'()")
            if bare:
                parts.append((bare, lemma(bare), word.endswith("*")))
        if not parts:
            return
        entry = _Entry(topic, tuple(parts), excluded, weak)
        first, base, prefix = parts[0]
        if prefix:
            self._by_prefix.setdefault(first[:_SHORT], []).append(entry)
        else:
            for key in {first, base, first + "s"}:
                self._by_word.setdefault(key, []).append(entry)

    def whole(self, words: Sequence[Word]) -> Whole:
        """What the words of a whole article tell of the topics."""
        hits, barred = self._read(words)
        other: dict[int, frozenset[str]] = {}
        for topic, places in barred.items():
            outside = Counter(words[each.low].lemma for each in hits.get(topic, ()) if each.high - each.low == 1)
            inside = Counter(words[place].lemma for place in places)
            other[topic] = frozenset(word for word, often in inside.items() if often > outside[word])
        counts = {
            topic: sum(not (each.weak or self._is_other(each, words, other.get(topic))) for each in found)
            for topic, found in hits.items()
        }
        return Whole(strong={topic: count for topic, count in counts.items() if count}, other=other)

    def tags(self, words: Sequence[Word], body: str, article: Whole) -> tuple[ProposedTag, ...]:
        """The topics of a stretch, in codebook order, each with its score and the words that triggered it.

        `article` is what `whole` says of the article.
        """
        found = []
        for topic, known in sorted(self._read(words)[0].items()):
            hits = [each for each in known if not self._is_other(each, words, article.other.get(topic))]
            triggers = {words[each.low].lemma for each in hits}
            strong = any(not each.weak for each in hits)
            if hits and (strong or len(triggers) > 1 or article.strong.get(topic)):
                found.append(self._tag(topic, hits, words, body, strong=strong))
        return tuple(found)

    @staticmethod
    def _is_other(hit: _Hit, words: Sequence[Word], other: frozenset[str] | None) -> bool:
        """Whether a keyword of one word has another sense in this article."""
        return other is not None and hit.high - hit.low == 1 and words[hit.low].lemma in other

    def _read(self, words: Sequence[Word]) -> tuple[dict[int, list[_Hit]], dict[int, set[int]]]:
        """The keywords of each topic that stand in no excluded phrase, of overlapping ones the longest; the words
        inside excluded phrases.
        """
        hits: dict[int, list[_Hit]] = {}
        barred: dict[int, set[int]] = {}
        for at, word in enumerate(words):
            for entry in self._candidates(word):
                if not _fits(entry, words, at):
                    continue
                high = at + len(entry.parts)
                if entry.excluded:
                    barred.setdefault(entry.topic, set()).update(range(at, high))
                elif not all(each.titled for each in words[at:high]):
                    weak = entry.weak or all(each.named for each in words[at:high])
                    hits.setdefault(entry.topic, []).append(_Hit(at, high, weak))
        kept = {topic: _longest(found, barred.get(topic, set())) for topic, found in hits.items()}
        return {topic: found for topic, found in kept.items() if found}, barred

    def _candidates(self, word: Word) -> Iterable[_Entry]:
        seen = list(self._by_word.get(word.lower, ()))
        if word.lemma != word.lower:
            seen += [each for each in self._by_word.get(word.lemma, ()) if each not in seen]
        near = self._by_prefix.get(word.lower[:_SHORT], ())
        return [*seen, *(each for each in near if word.lower.startswith(each.parts[0][0]))]

    def _tag(self, topic: int, hits: Sequence[_Hit], words: Sequence[Word], body: str, *, strong: bool) -> ProposedTag:
        reasons = dict.fromkeys(body[words[each.low].start : words[each.high - 1].end] for each in hits)
        score = 0.0
        for each in hits[:_COUNTED]:
            base = _PHRASE if each.high - each.low > 1 else _SINGLE
            score = (base if strong else _WEAK) if score == 0.0 else score + (1 - score) * _STEP
        return ProposedTag(topic=self._topics[topic].slug, score=round(min(score, 1.0), 3), reasons=tuple(reasons))


def _fits(entry: _Entry, words: Sequence[Word], at: int) -> bool:
    """Whether the words from `at` on are those of the entry."""
    if at + len(entry.parts) > len(words):
        return False
    return all(
        word.lower.startswith(text) if prefix else _matches(text, base, word)
        for (text, base, prefix), word in zip(entry.parts, words[at : at + len(entry.parts)], strict=True)
    )


def _matches(text: str, base: str, word: Word) -> bool:
    """Whether a keyword's word matches: as written, or by lemma where the keyword is written in its base form.

    "export" finds "exports" and "exported", but "roaming", "shares" or "AI" are looked for as they are written.
    """
    if text == word.lower:
        return True
    if text != base or len(text) < _SHORT:
        return word.lower == text + "s" and text[-1] != "s"
    return base == word.lemma


def _longest(hits: Sequence[_Hit], barred: set[int]) -> list[_Hit]:
    """The hits that touch no barred word and lie in no longer hit, in order."""
    kept: list[_Hit] = []
    taken: set[int] = set(barred)
    for each in sorted(set(hits), key=lambda one: (one.low - one.high, one.low, one.weak)):
        covered = range(each.low, each.high)
        if not taken.intersection(covered):
            taken.update(covered)
            kept.append(each)
    return sorted(kept, key=lambda one: one.low)
