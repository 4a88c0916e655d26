"""Whom "they" means: the group that spoke last, or that the sentence before tells of."""

from bisect import bisect_left
from typing import Final

from corpus.nlp.atoms import Sentence
from corpus.nlp.found import Found
from corpus.nlp.lexicon import words
from corpus.nlp.linked import main_subject
from corpus.nlp.phrases import bare, head_of
from corpus.nlp.subjects import Subject
from corpus.nlp.text import Text

_APART: Final = 600  # characters between a group and the "they" that means it


class Groups:
    """The groups of one article, found when the first "they" speaks."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._told: list[tuple[int, str]] | None = None

    def resolve(self, subject: Subject, last: Found | None) -> str | None:
        """The group that a pronoun means; `last` is the statement before. None for other pronouns and where none is."""
        if subject.who.lower() not in {"they", "them"}:
            return None
        if last is not None and last.subject is not None and last.subject.kind == "nominal" and last.speaker:
            near = subject.where.start - last.extent.end < _APART
            if near and _is_plural(last.subject.who):
                return last.speaker
        return self._before(subject.where.start)

    def _before(self, offset: int) -> str | None:
        """The plural subject of the sentence before."""
        if self._told is None:
            sentences = [each for paragraph in self._text.sentences for each in paragraph]
            self._told = [(each[0].start, _plural_subject(each)) for each in sentences]
        at = bisect_left(self._told, (offset, "")) - 1
        while at >= 0 and self._told[at][0] > offset - _APART:
            start, name = self._told[at]
            if name and start < offset and not self._same_sentence(start, offset, at):
                return name
            at -= 1
        return None

    def _same_sentence(self, start: int, offset: int, at: int) -> bool:
        told = self._told or []
        return at + 1 >= len(told) or told[at + 1][0] > offset


def _plural_subject(sentence: Sentence) -> str:
    subject = main_subject(sentence, 0, len(sentence))
    return bare(subject.who) if subject is not None and subject.kind == "nominal" and _is_plural(subject.who) else ""


def _is_plural(phrase: str) -> bool:
    """Whether a phrase names several: its head is a plural ("carriers"), and no body's name."""
    head = head_of(bare(phrase).lower())
    speakers = words("speakers")
    if head in speakers["plurals"]:
        return True
    return (
        head.endswith("s") and not head.endswith("ss") and head not in speakers["institutions"] | speakers["documents"]
    )
