"""Finds the statements of a text: sentence by sentence, then quotations that no sentence attributes."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from corpus.domain.spans import span
from corpus.domain.statements import Kind
from corpus.nlp.accordance import before_statement, behind_opening, read_accordance
from corpus.nlp.atoms import Atom, Sentence
from corpus.nlp.attributions import read_sentence
from corpus.nlp.captions import behind_label, read_caption, read_description, read_signature
from corpus.nlp.contents import content, is_speech, only_quotations, trimmed
from corpus.nlp.cues import Hit, find_cues
from corpus.nlp.found import Found, Sign
from corpus.nlp.gazetteer import agencies
from corpus.nlp.lexicon import words
from corpus.nlp.phrases import head_of
from corpus.nlp.text import Text
from corpus.nlp.told import read_told

_NEWS: Final = frozenset(["news", "press", "telegraph", "information", "media", "our", "this"])  # kinds of agencies
_ASKED: Final = 160  # characters of a sentence that tells of a question
_QUESTIONED: Final = re.compile(r"(?:^|[.!?\n]\s?)(?:Asked|Pressed|Questioned)\b[^.!?\n]*[.!?]\s*$")
_CREDIT: Final = 3  # words; "local media" is a credit, a longer phrase names someone


def find_statements(text: Text) -> list[Found]:
    """All statements of a text in order, with subjects as written."""
    found: list[Found] = []
    agency = _agency_names(text)
    for number, paragraph in enumerate(text.sentences):
        within: list[Found] = []
        for sentence in paragraph:
            _read(text, sentence, number, within, agency)
        found += within
    return _linked(text, found)


def _agency_names(text: Text) -> frozenset[str]:
    where = text.dateline.agency if text.dateline else None
    own = {text.body[where.start : where.end].lower()} if where else set()
    return agencies() | own


def _read(text: Text, sentence: Sentence, number: int, within: list[Found], agency: frozenset[str]) -> None:
    """Add the statements of one sentence to those of its paragraph."""
    hits = find_cues(sentence)
    first, end = 0, _without_credit(sentence, hits, agency)
    if text.dateline:
        while first < end and sentence[first].start < text.dateline.extent.end:
            first += 1
    first = behind_label(sentence, first, end)
    if first >= end:
        return
    if only_quotations(sentence, first, end):
        _bare(text, sentence, number, within, first, end)
        return
    described = read_description(text.body, sentence, number, first, end) if sentence[first].quotation else []
    if described:
        within += described  # “…” was how Name replied when asked about it
        return
    got = read_sentence(text.body, sentence, number, behind_opening(sentence, first, end), end, hits)
    got = [each for each in got if not _is_credit(text, each, agency)]
    stop = before_statement(sentence, first, got[0].extent.start) if got else end
    got = [*read_accordance(text.body, sentence, number, first, stop), *got]
    for reader in (read_caption, read_signature, read_told):
        got = got or reader(text.body, sentence, number, first, end)
    within += got


def _without_credit(sentence: Sequence[Atom], hits: Sequence[Hit], agency: frozenset[str]) -> int:
    """The end of a sentence without ", BelTA has learned" or ", TASS reports"."""
    for hit in reversed(hits):
        at = hit.first - 1
        while at > 0 and sentence[at].lower in {"has", "had", "the", "agency", "news", "also"}:
            at -= 1
        if at > 1 and sentence[at].lower in agency and sentence[at - 1].lower in {",", "the"}:
            rest = sentence[hit.last :]
            if len(rest) <= 8 and not any(each.lower == "that" for each in rest):
                return at - 1 if sentence[at - 1].lower == "," else at - 2
        return len(sentence)
    return len(sentence)


def _is_credit(text: Text, found: Found, agency: frozenset[str]) -> bool:
    """Whether a newspaper, an agency or a sign is all that the words are attributed to."""
    if found.subject is None:
        return False
    who = found.subject.who.lower()
    if found.subject.kind == "nominal" and head_of(who) in words("speakers")["signs"]:
        return True  # what a placard reads is nobody's statement
    if who in agency or found.subject.kind != "nominal":
        return who in agency
    parts = who.split()
    if head_of(who) == "agency" and (parts[0] != "agency" or _names_an_agency(text)):
        return any(each in _NEWS for each in parts) and len(parts) <= _CREDIT
    return head_of(who) in words("speakers")["media"] and len(parts) <= _CREDIT


def _names_an_agency(text: Text) -> bool:
    """Whether a text names an agency that is no newsroom, so that "the agency said" is what that one said."""
    for mention in text.mentions:
        name = text.body[mention.span.start : mention.span.end].lower()
        if mention.label == "ORG" and "agency" in name.split() and not any(each in _NEWS for each in name.split()):
            return True
    return False


def _bare(text: Text, sentence: Sequence[Atom], number: int, within: list[Found], first: int, end: int) -> None:
    """A sentence of quotations only: it continues the statement before it, or stands for itself."""
    got = content(text.body, sentence, first, end)
    if got is None or got[1] is not Kind.DIRECT:
        return
    quotation = next(each.quotation for each in sentence[first:end] if each.quotation)
    extent = span(sentence[first].start, sentence[end - 1].end)
    before = within[-1] if within else None
    touches = before is not None and not text.body[before.extent.end : extent.start].strip(" .\n—–-")
    joins = before is not None and touches and before.kind is Kind.DIRECT and not _leads(before)
    single = quotation.single and not (joins and before is not None and _in_single_marks(text.body, before))
    ahead = text.body[max(0, extent.start - _ASKED) : extent.start]
    asked = (before is not None and ahead.rstrip()[-1:] == "?") or _QUESTIONED.search(ahead) is not None
    if single or not is_speech(text.body, got[0], shortest=1 if joins or asked else 3):
        return
    if before is not None and joins:
        within[-1] = replace(before, spans=(*before.spans, *got[0]), extent=span(before.extent.start, extent.end))
        return
    within.append(
        Found(
            spans=got[0],
            kind=Kind.DIRECT,
            extent=extent,
            paragraph=number,
            inherits=True,
            ahead=not quotation.closed,
            sign=Sign.ALONE,
            closed=quotation.closed,
        )
    )


def _in_single_marks(body: str, found: Found) -> bool:
    """Whether the words of a statement stand in ‘ ’ or ' '."""
    return body[found.spans[0].start - 1 : found.spans[0].start] in {"'", "‘", "’", "‚"}


def _leads(found: Found) -> bool:
    """Whether the attribution stands before the first words said; a quotation behind it is complete then."""
    return found.cue is None or found.cue.start < found.spans[0].start


def _linked(text: Text, found: list[Found]) -> list[Found]:
    """Statements in order, clipped to the text; those without words are dropped."""
    kept = []
    for each in sorted(found, key=lambda one: one.spans[0].start):
        spans = tuple(part for part in (trimmed(text.body, where) for where in each.spans) if len(part))
        if spans:
            kept.append(replace(each, spans=tuple(sorted(spans))))
    return kept
