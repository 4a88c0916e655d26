"""One text on its way through the pipeline: what each component found and the next ones need."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from spacy.tokens import Doc

from corpus.domain.header import DatelineSpans, dateline_spans
from corpus.domain.languages import ENGLISH
from corpus.domain.spans import Span
from corpus.domain.suggestions import ProposedMention
from corpus.nlp.atoms import Atom, Piece, Sentence, atoms, sentences
from corpus.nlp.dialogue import find_dialogue
from corpus.nlp.found import Found
from corpus.nlp.language import is_english
from corpus.nlp.paragraphs import paragraphs
from corpus.nlp.quotes import Quotation, find_quotations
from corpus.nlp.spoken import parted

LANGUAGE: Final = "quoteline-language"  # in the `user_data` of a doc: an ISO 639 code, where it is known


@dataclass(slots=True)
class Text:
    """A body with its paragraphs, quotations and dateline; mentions, sentences and statements come in turn."""

    body: str
    paragraphs: list[Span]
    quotations: list[Quotation]
    dateline: DatelineSpans | None
    english: bool = True
    mentions: tuple[ProposedMention, ...] = ()
    sentences: list[list[Sentence]] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)


def text_of(doc: Doc) -> Text:
    """The text of a doc, made when it is first asked for; `user_data` may say which language it is in."""
    language = doc.user_data.get(LANGUAGE)
    known = doc.user_data.get("quoteline")
    if isinstance(known, Text):
        return known
    body = doc.text
    split = list(paragraphs(body))
    spoken = list(find_dialogue(body, split))
    taken = {each.start for each in spoken}
    held = [each for each in split if each.start not in taken]
    quotations = sorted([*spoken, *parted(body, find_quotations(body, held))], key=lambda each: each.start)
    made = Text(
        body=body,
        paragraphs=split,
        quotations=quotations,
        dateline=dateline_spans(body),
        english=is_english(body) if language is None else language == ENGLISH,
    )
    doc.user_data["quoteline"] = made
    return made


def split_sentences(doc: Doc, text: Text) -> list[list[Sentence]]:
    """The sentences of every paragraph, as atoms, from tokens, mentions and quotations."""
    tokens = [(token.idx, token.idx + len(token)) for token in doc if not token.is_space]
    fixed = _fixed(text)
    split: list[list[Sentence]] = []
    at = place = 0
    for paragraph in text.paragraphs:
        pieces: list[Piece] = []
        while place < len(fixed) and fixed[place].start < paragraph.end:
            at = _tokens_before(tokens, at, fixed[place].start, pieces)
            pieces.append(fixed[place])
            while at < len(tokens) and tokens[at][0] < fixed[place].end:
                at += 1
            place += 1
        at = _tokens_before(tokens, at, paragraph.end, pieces)
        split.append(list(sentences(text.body, list[Atom](atoms(text.body, pieces)))))
    return split


def _fixed(text: Text) -> list[Piece]:
    """Quotations and the mentions outside them, sorted."""
    pieces = [Piece(start=each.start, end=each.end, quotation=each) for each in text.quotations]
    place = 0
    for mention in text.mentions:
        while place < len(text.quotations) and text.quotations[place].end <= mention.span.start:
            place += 1
        inside = place < len(text.quotations) and text.quotations[place].start < mention.span.end
        if not inside:
            pieces.append(Piece(start=mention.span.start, end=mention.span.end, label=mention.label))
    return sorted(pieces, key=lambda each: each.start)


def _tokens_before(tokens: Sequence[tuple[int, int]], at: int, limit: int, pieces: list[Piece]) -> int:
    """Add the tokens that begin before `limit`; returns the index of the first that does not."""
    while at < len(tokens) and tokens[at][0] < limit:
        start, end = tokens[at]
        pieces.append(Piece(start=start, end=min(end, limit)))
        at += 1
    return at
