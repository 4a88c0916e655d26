"""Sentences as the statement rules see them: words, mentions and whole quotations, one atom each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from corpus.domain.spans import Span
from corpus.nlp.lexicon import cues, words
from corpus.nlp.quotes import Quotation

_STOPS: Final = frozenset(".!?…")
_CLOSERS: Final = frozenset(")]}")
_TAG: Final = re.compile(r"<[^<>]{1,40}>")  # of HTML: no words
_WORDS: Final = frozenset(
    ["no", "art", "fig", "sat", "sun", "mar", "min", "est", "ext", "sec", "para", "gen", "al", "etc"]
)
_NEXT: Final = frozenset(["then", "later", "afterwards", "next", "finally", "and", "but", "earlier", "meanwhile"])
_INITIAL: Final = 2  # letters between the stops of an abbreviation
_LONG: Final = 500  # atoms; a longer "sentence" is no prose and is cut, so that work stays linear


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """A word, a punctuation mark, a mention (`label`) or a quotation; offsets are those of the body."""

    start: int
    end: int
    text: str
    lower: str
    label: str = ""
    quotation: Quotation | None = None

    @property
    def capital(self) -> bool:
        """Whether it begins with an upper case letter."""
        return self.text[:1].isupper()


class Sentence(tuple[Atom, ...]):
    """The atoms of a sentence. `marks` holds what readers work out once for all its atoms, by name."""

    marks: dict[str, tuple[int, ...]]

    def __new__(cls, atoms: Iterable[Atom]) -> "Sentence":
        """The sentence of some atoms, with nothing worked out yet."""
        made = super().__new__(cls, atoms)
        made.marks = {}
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the body that becomes one atom: a token, a mention or a quotation."""

    start: int
    end: int
    label: str = ""
    quotation: Quotation | None = None


def atoms(body: str, pieces: Sequence[Piece]) -> Iterator[Atom]:
    """The atoms of a paragraph from its pieces, which are sorted and do not overlap."""
    for piece in pieces:
        text = body[piece.start : piece.end]
        if text.strip() and not (text[0] == "<" and _TAG.fullmatch(text)):
            yield Atom(
                start=piece.start,
                end=piece.end,
                text=text,
                lower=text.lower() if not piece.quotation else "",
                label=piece.label,
                quotation=piece.quotation,
            )


def sentences(body: str, paragraph: Sequence[Atom]) -> Iterator[Sentence]:
    """The sentences of a paragraph. A quotation belongs to the sentence that introduces or attributes it."""
    start = 0
    for at, atom in enumerate(paragraph):
        following = paragraph[at + 1] if at + 1 < len(paragraph) else None
        if following is None or at + 1 - start >= _LONG or _ends(body, paragraph, at, start):
            if following is not None and following.lower in _CLOSERS:
                continue
            yield Sentence(paragraph[start : at + 1])
            start = at + 1
        elif atom.lower in _CLOSERS and at > start and paragraph[at - 1].lower in _STOPS and following.capital:
            yield Sentence(paragraph[start : at + 1])
            start = at + 1


def _ends(body: str, paragraph: Sequence[Atom], at: int, start: int) -> bool:
    """Whether a sentence ends after the atom at `at`."""
    atom, following = paragraph[at], paragraph[at + 1]
    if atom.quotation:
        return _quotation_ends(body, paragraph, at)
    if following.text[:1].islower() and not following.quotation:
        return False
    if atom.lower in _STOPS or set(atom.lower) <= _STOPS:
        before = paragraph[at - 1] if at > start else None
        if before is None or before.end != atom.start or not _is_abbreviation(before.lower):
            return True
        return before.text in _WORDS and not following.text[:1].isdigit()
    if atom.lower.endswith(".") and len(atom.lower) > 1 and not atom.label:
        return not _is_abbreviation(atom.lower) or _starts_sentence(following)
    return False


def _is_abbreviation(word: str) -> bool:
    """Whether a stop after this word (or at its end) is part of it: `Dr.`, `U.S.`, an initial; not `3.1 percent`."""
    bare = word.rsplit(maxsplit=1)[-1].rstrip(".") if word.strip() else ""
    if (len(bare) == 1 and bare.isalpha()) or bare in words("clauses")["abbreviations"]:
        return True
    return "." in bare and all(len(each) <= _INITIAL and each.isalpha() for each in bare.split("."))


def _starts_sentence(atom: Atom) -> bool:
    clauses = words("clauses")
    return atom.capital and (atom.lower in clauses["determiners"] or atom.lower in clauses["pronouns"])


def _quotation_ends(body: str, paragraph: Sequence[Atom], at: int) -> bool:
    """Whether a quotation closes its sentence: a stop within it, and no attribution after it."""
    quotation, following = paragraph[at].quotation, paragraph[at + 1]
    if quotation is None:
        return True
    last = body[quotation.inner_start : quotation.inner_end].rstrip()[-1:]
    if last not in _STOPS or following.lower in {",", "-", "–", "—", "--", ".", ";", ":"}:
        return False
    if following.quotation:
        return True
    if following.text[:1].islower():
        return False
    introduced = at > 1 and paragraph[at - 1].lower == ":" and not paragraph[at - 2].quotation
    return introduced or not _attribution_follows(paragraph, at + 1)


def _attribution_follows(paragraph: Sequence[Atom], at: int) -> bool:
    """Whether the words from `at` on are no more than who said it: a short subject, a cue, perhaps an adjunct."""
    clauses = words("clauses")
    if paragraph[at].lower in _NEXT:
        return False  # “No.” Then she added, “Never.”
    for index in range(at, min(at + 9, len(paragraph))):
        atom = paragraph[index]
        if atom.quotation or atom.lower in clauses["auxiliaries"] or atom.lower in _STOPS:
            return False
        if atom.lower in cues() and not atom.label and index > at:
            rest = [each.lower for each in paragraph[index + 1 : index + 40]]
            stop = next((n for n, each in enumerate(rest) if each in _STOPS), len(rest))
            return (
                not rest
                or rest[0] in {".", ","}
                or ("that" not in rest[:stop] and ":" not in rest[:stop] and rest[0] in clauses["prepositions"])
            )
    return False


def span_of(sentence: Sequence[Atom], first: int, last: int) -> Span:
    """The stretch of the body from atom `first` to atom `last`, which is exclusive."""
    return Span(start=sentence[first].start, end=sentence[last - 1].end)
