"""Mentions of a text: gazetteers, amounts and name shapes together, without overlaps, the longest first."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from corpus.domain.spans import Span, span
from corpus.domain.suggestions import ProposedMention
from corpus.nlp.amounts import find_amounts
from corpus.nlp.gazetteer import agencies, matches
from corpus.nlp.names import NameFinder
from corpus.nlp.runs import headlines, is_function_word, runs
from corpus.nlp.text import Text

_ARTICLE: Final = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"(?:['’]s|['’])$")
_RANK: Final = {"amount": 0, "head": 1, "known": 2, "shape": 3, "model": 4, "again": 5}
_STOPS: Final = frozenset(".!?…:\n")
_OPENERS: Final = frozenset("\"“«„‘'([—–-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A possible mention and what proposed it: `amount`, `head`, `known`, `shape`, `model` or `again`."""

    start: int
    end: int
    label: str
    source: str


def find_mentions(
    doc: Doc, text: Text, matcher: PhraseMatcher, extra: Iterable[Candidate] = ()
) -> tuple[ProposedMention, ...]:
    """The mentions of a doc. `extra` are those of a trained model: they stand where no rule of ours overlaps."""
    amounts = [Candidate(start=s, end=e, label=label, source="amount") for s, e, label in find_amounts(text.body)]
    known = [
        Candidate(start=doc[s].idx, end=doc[e - 1].idx + len(doc[e - 1]), label=label, source="known")
        for s, e, label in matches(matcher, doc)
    ]
    labels = _token_labels(doc, [*_kept(amounts, len(text.body)), *known])
    starts = _sentence_starts(doc, text)
    finder = NameFinder(doc, labels, starts)
    skipped = headlines(text.body, [(each.start, each.end) for each in text.paragraphs])
    skipped += [(text.dateline.extent.start, text.dateline.extent.end)] if text.dateline else []
    shapes = [
        Candidate(start=doc[s].idx, end=doc[e - 1].idx + len(doc[e - 1]), label=label, source="shape")
        for first, last in runs(doc, sorted(skipped), starts)
        for s, e, label in finder.find(first, last)
        if s < e
    ]
    found = _kept([*amounts, *known, *shapes, *_of_dateline(text), *extra], len(text.body))
    found = _kept([*found, *_again(doc, text.body, found)], len(text.body))
    return tuple(
        ProposedMention(span=where, label=each.label)
        for each in sorted(found, key=lambda one: one.start)
        if len(where := _trimmed(text.body, each)) > 1
    )


def _token_labels(doc: Doc, candidates: Sequence[Candidate]) -> list[str]:
    """For each token the label of the known name or amount that covers it, else an empty text."""
    labels = [""] * len(doc)
    for each in candidates:
        covered = doc.char_span(each.start, each.end, alignment_mode="contract")
        if covered is not None:
            for at in range(covered.start, covered.end):
                labels[at] = labels[at] or each.label
    return labels


def _sentence_starts(doc: Doc, text: Text) -> frozenset[int]:
    """The tokens that begin a sentence, a paragraph or a quotation, where capitals mean little."""
    edges = {each.start for each in text.paragraphs} | {each.inner_start for each in text.quotations}
    edges |= {text.dateline.extent.end} if text.dateline else set()
    starts = set()
    fresh = True
    for token in doc:
        if token.is_space:
            fresh = fresh or "\n\n" in token.text
            continue
        if token.idx in edges or fresh:
            starts.add(token.i)
        fresh = (
            token.text in _STOPS
            or (fresh and token.text in _OPENERS)
            or (
                token.text[-1] in ".!?"
                and token.text not in {"Dr.", "Mr.", "Ms.", "Mrs.", "St."}
                and len(token) > 2
                and "." not in token.text[:-1]
                and not token.is_title
            )
        )
    return frozenset(starts)


def _of_dateline(text: Text) -> list[Candidate]:
    line = text.dateline
    if line is None:
        return []
    found = []
    if line.place is not None and text.body[line.place.start : line.place.end].lower() not in agencies():
        found.append(Candidate(start=line.place.start, end=line.place.end, label="GPE", source="head"))
    if line.agency is not None:
        found.append(Candidate(start=line.agency.start, end=line.agency.end, label="ORG", source="head"))
    return found


def _kept(candidates: Iterable[Candidate], length: int) -> list[Candidate]:
    """The candidates that do not overlap: amounts and datelines first, then the longest, then by source."""
    taken = bytearray(length)
    kept = []
    order = sorted(
        candidates, key=lambda each: (min(_RANK[each.source], 2), each.start - each.end, _RANK[each.source], each.start)
    )
    for each in sorted(
        order,
        key=lambda one: (
            _RANK[one.source] > 3,
            _RANK[one.source] if _RANK[one.source] < 2 else 2,
            one.start - one.end,
            _RANK[one.source],
        ),
    ):
        if each.start < each.end and not any(taken[each.start : each.end]):
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
            kept.append(each)
    return kept


def _again(doc: Doc, body: str, found: Sequence[Candidate]) -> list[Candidate]:
    """Later mentions of persons by family name and of organisations by the acronym in brackets behind them."""
    short: dict[str, str] = {}
    for each in found:
        words = body[each.start : each.end].split()
        if each.label == "PERSON" and len(words) > 1:
            last = words[-1]
            if len(last) > 2 and last[0].isupper() and not is_function_word(last.lower()):
                short.setdefault(last, "PERSON")
        elif each.label in {"ORG", "GPE", "FAC"} and len(words) == 1 and len(words[0]) > 2:
            short.setdefault(words[0], each.label)
    again = []
    for token in doc:
        label = short.get(token.text)
        if label:
            again.append(Candidate(start=token.idx, end=token.idx + len(token), label=label, source="again"))
    return again


def _trimmed(body: str, each: Candidate) -> Span:
    """The span without article, possessive and white space."""
    start, end = each.start, each.end
    article = _ARTICLE.match(body, start, end) if each.label != "DATE" else None
    if article and article.end() < end:
        start = article.end()
    possessive = _POSSESSIVE.search(body[start:end])
    if possessive and possessive.start() > 0:
        end = start + possessive.start()
    while end > start and body[end - 1].isspace():
        end -= 1
    while start < end and body[start].isspace():
        start += 1
    return span(start, end)
