"""Whom "they" and "it" mean: the group or body that spoke last, or that the sentence before tells of."""

from bisect import bisect_right
from collections.abc import Callable
from typing import Final

from corpus.nlp.found import Found
from corpus.nlp.lexicon import words
from corpus.nlp.linked import told_of
from corpus.nlp.phrases import bare, head_of
from corpus.nlp.subjects import Subject, singular
from corpus.nlp.text import Text

_PAIR: Final = 3  # mentions beside a person who speaks with another one
_APART: Final = 600  # characters between a group and the pronoun that means it


class Groups:
    """The groups and bodies that one article tells of, found when the first "they" or "it" speaks."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._told: list[tuple[int, Subject | None]] | None = None

    def several(self, subject: Subject, last: Found | None) -> str | None:
        """The group that "they" means; `last` is the statement before. None for other pronouns and where none is."""
        if subject.who.lower() not in {"they", "them"}:
            return None
        if last is not None and last.subject is not None and last.subject.kind == "nominal" and last.speaker:
            near = subject.where.start - last.extent.end < _APART
            if near and _is_plural(last.subject):
                return last.speaker
        found = self._before(subject.where.start, _is_plural)
        since = last is not None and (found is None or found.where.start < last.extent.end)
        if last is not None and since and self._is_joint(last) and subject.where.start - last.extent.end < _APART:
            return last.speaker  # "Name and Name said that …. They added that …"
        return bare(found.who) if found is not None else None

    def _is_joint(self, found: Found) -> bool:
        """Whether two persons spoke: "Name and Name said"."""
        if found.subject is None or found.subject.kind != "person" or " and " not in found.role:
            return False
        at = bisect_right(self._text.mentions, found.subject.where.start, key=lambda each: each.span.start)
        near = [each.span for each in self._text.mentions[max(0, at - _PAIR) : at + _PAIR] if each.label == "PERSON"]
        named = [each for each in near if self._text.body[each.start : each.end] in found.role]
        return len(named) > 1

    def body(self, subject: Subject, last: Found | None) -> Subject | None:
        """The body that the sentence before "it" tells of, where nobody spoke since."""
        if subject.who.lower() != "it":
            return None
        found = self._before(subject.where.start, is_body)
        return found if found is not None and (last is None or found.where.start > last.extent.end) else None

    def _before(self, offset: int, fits: Callable[[Subject], bool]) -> Subject | None:
        """The subject of the nearest sentence before an offset that fits."""
        if self._told is None:
            sentences = [each for paragraph in self._text.sentences for each in paragraph]
            self._told = [(each[0].start, told_of(each)) for each in sentences]
        at = bisect_right(self._told, offset, key=lambda each: each[0]) - 2  # before its own sentence
        while at >= 0 and self._told[at][0] > offset - _APART:
            found = self._told[at][1]
            if found is not None and fits(found):
                return found
            at -= 1
        return None


def is_body(subject: Subject) -> bool:
    """Whether a subject is an organisation or a phrase for one: "the company", "the report"."""
    head, speakers = head_of(bare(subject.who).lower()), words("speakers")
    known = speakers["institutions"] | speakers["firms"] | speakers["documents"]
    return subject.kind == "organisation" or (
        subject.kind == "nominal" and head in known and head not in speakers["plurals"]
    )


def _is_plural(subject: Subject) -> bool:
    """Whether a phrase names several: its head is a plural ("carriers"), and no body's name."""
    if subject.kind != "nominal":
        return False
    head, speakers = head_of(bare(subject.who).lower()), words("speakers")
    if head in speakers["plurals"]:
        return True
    return head != singular(head) and head not in speakers["institutions"] | speakers["documents"]
