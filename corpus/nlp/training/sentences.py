"""A tokenised sentence with its entities: what corpora, grammar and swaps hand to training."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from corpus.nlp.training.conventions import LABELS, Mark, conform

Tokens = tuple[tuple[str, bool], ...]  # words, each with whether a space follows


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Words with entities as (first, end, label) token ranges; of the `missing` tokens nothing is known."""

    tokens: Tokens
    entities: tuple[Mark, ...] = ()
    missing: frozenset[int] = frozenset()
    source: str = ""

    @property
    def text(self) -> str:
        """The text that the tokens spell."""
        return "".join(word + " " * space for word, space in self.tokens)


def read(doc: Doc, spans: Iterable[Mark], missing: Iterable[tuple[int, int]], source: str) -> Sentence:
    """The sentence of a doc: spans brought to our conventions, and those that no tokens fit made unknown."""
    starts = {token.idx: token.i for token in doc}
    ends = {token.idx + len(token): token.i + 1 for token in doc}
    unknown: set[int] = set()
    entities: list[Mark] = []
    text = doc.text
    for stretch in missing:
        unknown.update(_touched(doc, *stretch))
    for start, end, label in sorted(conform(text, spans, source)):
        first, last = starts.get(start), ends.get(end)
        if label not in LABELS or first is None or last is None or (entities and first < entities[-1][1]):
            unknown.update(_touched(doc, start, end))
        else:
            entities.append((first, last, label))
    covered = {at for first, last, _ in entities for at in range(first, last)}
    tokens = tuple((token.text, bool(token.whitespace_)) for token in doc)
    return Sentence(tokens=tokens, entities=tuple(entities), missing=frozenset(unknown - covered), source=source)


def _touched(doc: Doc, start: int, end: int) -> list[int]:
    """The tokens that share a character with a stretch of the text."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return [] if span is None else list(range(span.start, span.end))


def join(sentences: Sequence[Sentence], between: str) -> Sentence:
    """Several sentences as one text, `between` being a space or the white space of a new paragraph."""
    tokens: list[tuple[str, bool]] = []
    entities: list[Mark] = []
    missing: set[int] = set()
    for sentence in sentences:
        if tokens and between == " ":
            tokens[-1] = tokens[-1][0], True
        elif tokens:
            tokens[-1] = tokens[-1][0], False
            tokens.append((between, False))
        at = len(tokens)
        tokens.extend(sentence.tokens)
        entities.extend((first + at, end + at, label) for first, end, label in sentence.entities)
        missing.update(each + at for each in sentence.missing)
    source = sentences[0].source
    return Sentence(tokens=tuple(tokens), entities=tuple(entities), missing=frozenset(missing), source=source)


def reference(sentence: Sentence, vocab: Vocab) -> Doc:
    """The sentence as a spaCy doc with entities and missing values set."""
    doc = Doc(vocab, words=[word for word, _ in sentence.tokens], spaces=[space for _, space in sentence.tokens])
    known = [Span(doc, first, end, label=label) for first, end, label in sentence.entities]
    doc.set_ents(known, missing=[Span(doc, at, at + 1) for at in sorted(sentence.missing)], default="outside")
    return doc
