"""Stories in a style, and copies of them: cut, reordered, with another title or dateline, with a sentence reworded."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from benchmarks.planted.style import Style
from corpus.domain.articles import Article, canonical, make_article
from corpus.domain.header import parse_header


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A text in its parts; `number` is that of the story it tells, the same for its copies."""

    number: int
    topic: str
    title: str
    dateline: str
    sentences: tuple[str, ...]
    closing: str = ""

    def article(self, at: int) -> Article:
        """The story as an article."""
        parts = [" ".join(self.sentences[place : place + 2]) for place in range(0, len(self.sentences), 2)]
        text = "\n\n".join(
            part for part in (self.title, f"{self.dateline} {parts[0]}", *parts[1:], self.closing) if part
        )
        body = canonical(f"{text}\n")
        return make_article(body, parse_header(body), source_file=f"{at:05}.txt")


def planted(originals: int, copies: int, unrelated: int, *, style: Style, seed: int) -> list[Story]:
    """Originals, so many copies of the first of them, and other stories on the same topics, in a random order."""
    chance = random.Random(seed)
    stories = [_story(number, style, chance) for number in range(originals + unrelated)]
    every = stories + [_copy(story, style, chance) for story in stories[:copies]]
    chance.shuffle(every)
    return every


def pairs(groups: list[list[int]]) -> set[tuple[int, int]]:
    """All pairs within groups of places."""
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def told_twice(stories: list[Story]) -> set[tuple[int, int]]:
    """The pairs of places with the same story."""
    groups: dict[int, list[int]] = {}
    for place, story in enumerate(stories):
        groups.setdefault(story.number, []).append(place)
    return pairs(list(groups.values()))


def _story(number: int, style: Style, chance: random.Random) -> Story:
    if style.bulletins and chance.random() < _BULLETINS:
        first, *rest = chance.choice(style.bulletins).split("|")
        sentences, topic = tuple(style.fill(each, chance) for each in rest), "bulletin"
        title = style.fill(first, chance)
    else:
        topic = chance.choice(list(style.sentences))
        templates = list(style.sentences[topic])
        count = min(len(templates), chance.randint(*style.length))
        sentences = tuple(style.fill(each, chance) for each in chance.sample(templates, count))
        title = style.fill(chance.choice(style.titles[topic]), chance)
    dateline = style.fill(chance.choice(style.datelines), chance)
    closing = chance.choice(style.closings) if style.closings and chance.random() < _CLOSINGS else ""
    return Story(number=number, topic=topic, title=title, dateline=dateline, sentences=sentences, closing=closing)


_BULLETINS: Final = 0.1  # share of the stories
_CLOSINGS: Final = 0.5


def _cut(story: Story, style: Style, chance: random.Random) -> Story:
    """Leave some sentences out: the last ones, as agencies do, or some in the middle."""
    count = max(2, round(len(story.sentences) * chance.uniform(*style.kept)))
    if chance.random() < 0.5:
        return replace(story, sentences=story.sentences[:count])
    kept = sorted(chance.sample(range(len(story.sentences)), count))
    return replace(story, sentences=tuple(story.sentences[each] for each in kept))


def _reorder(story: Story, style: Style, chance: random.Random) -> Story:
    return replace(story, sentences=tuple(chance.sample(story.sentences, len(story.sentences))))


def _retitle(story: Story, style: Style, chance: random.Random) -> Story:
    return replace(story, title=style.fill(chance.choice(style.titles.get(story.topic) or [story.title]), chance))


def _redate(story: Story, style: Style, chance: random.Random) -> Story:
    return replace(story, dateline=style.fill(chance.choice(style.datelines), chance))


def _reword(story: Story, style: Style, chance: random.Random) -> Story:
    """Say a sentence, or two, in other words: its halves change places, and words are swapped and left out."""
    sentences = list(story.sentences)
    for place in chance.sample(range(len(sentences)), min(2, len(sentences) // 2)):
        words = sentences[place].rstrip(".").split()
        middle = len(words) // 2
        swapped = " ".join([*words[middle:], "—", *words[:middle]]) + "."
        for old, new in style.said:
            swapped = swapped.replace(old, new)
        sentences[place] = swapped[:1].upper() + swapped[1:]
    return replace(story, sentences=tuple(sentences))


def _respell(story: Story, style: Style, chance: random.Random) -> Story:
    """What an editor does throughout: one way to say something for another."""
    sentences = tuple(_said(each, style) for each in story.sentences)
    return replace(story, sentences=sentences, closing="" if chance.random() < 0.5 else story.closing)


def _said(sentence: str, style: Style) -> str:
    for old, new in style.said:
        sentence = sentence.replace(old, new)
    return sentence


_EDITS: Final[tuple[Callable[[Story, Style, random.Random], Story], ...]] = (
    *(_cut, _reorder, _retitle, _redate, _reword, _respell),
)


def _copy(story: Story, style: Style, chance: random.Random) -> Story:
    """The story after some edits; one that left every word where it was is cut as well."""
    edited = story
    for edit in chance.sample(_EDITS, chance.randint(*style.edits)):
        edited = edit(edited, style, chance)
    return edited if edited.sentences != story.sentences else _cut(edited, style, chance)
