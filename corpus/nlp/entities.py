"""Mentions of a text: gazetteers, amounts and name shapes together, without overlaps."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from corpus.domain.suggestions import ProposedMention
from corpus.nlp.amounts import find_amounts
from corpus.nlp.candidates import Candidate, Source, chosen, trimmed
from corpus.nlp.context import in_context, told_names
from corpus.nlp.gazetteer import agencies, matches
from corpus.nlp.lexicon import cues, words
from corpus.nlp.merging import beside_model, lengthened, tidied
from corpus.nlp.parting import outside_fields, parted
from corpus.nlp.runs import headlines, is_function_word, runs
from corpus.nlp.shapes import find_names
from corpus.nlp.tails import find_networks, find_quoted, find_tailed
from corpus.nlp.text import Text
from corpus.nlp.view import Label, View

_STOPS: Final = frozenset(".!?…:\n")
_OPENERS: Final = frozenset("\"“«„‘'([—–-")
_ABBREVIATED: Final = frozenset(["Dr.", "Mr.", "Ms.", "Mrs.", "St.", "Prof."])
_ORDINAL: Final = re.compile(r"(?:\d{1,3}(?:st|nd|rd|th)|[IVXL]{2,6})\s+$")
_TOWN: Final = re.compile(r"[^\s/](?:[^/–—]*?[^\s/–—])??(?=\s*(?:/|\s[-–—]\s|$))")  # "MINSK/MOSCOW" has two
_AHEAD: Final = 12  # characters before an event's name in which its ordinal stands
_BESIDE: Final = frozenset(["ORG", "FAC", "LAW", "EVENT", "PRODUCT"])  # shapes that help a trained model
_REPEATED: Final = 400  # names of several words that are looked for again


def find_mentions(
    doc: Doc, text: Text, matcher: PhraseMatcher, extra: Iterable[Candidate] = ()
) -> tuple[ProposedMention, ...]:
    """The mentions of a doc. `extra` are those of a trained model: beside them our shapes only fill what they leave."""
    length = len(text.body)
    amounts = [Candidate(start=s, end=e, label=label, source=Source.AMOUNT) for s, e, label in find_amounts(text.body)]
    known = [_compass(text.body, _candidate(doc, found, Source.KNOWN)) for found in matches(matcher, doc)]
    networks = [Candidate(start=s, end=e, label="ORG", source=Source.HEAD) for s, e in find_networks(text.body)]
    sure = [*amounts, *known, *networks, *_of_dateline(text)]
    view = View(doc, _token_labels(doc, chosen(sure, length)), _sentence_starts(doc, text))
    stretches = _stretches(view, text)
    shapes, marked = list(_shapes(view, stretches)), list(_marked(view, text, stretches))
    names = tidied(text.body, extra, chosen(sure, length), frozenset(doc[at].idx for at in view.starts))
    names = list(_unshouted(view, text, in_context(view, parted(view, names))))
    if names:
        shapes = outside_fields(view, shapes)
        names = lengthened(names, shapes)
        fuller = list(_fuller(text.body, shapes, [*sure, *names]))
        told = list(told_names(view, shapes))
        first = beside_model(
            text.body,
            [*sure, *names, *marked, *fuller],
            told,
            [each for each in shapes if each.label in _BESIDE],
        )
        found = beside_model(text.body, first, _again(view, text.body, first))
    else:
        first = chosen([*sure, *shapes, *marked], length)
        found = chosen([*first, *shapes, *marked, *_again(view, text.body, first)], length)
    barred = _lower_acronyms(text.body)
    return tuple(
        ProposedMention(span=where, label=each.label)
        for each in sorted((_with_ordinal(text.body, one) for one in found), key=lambda one: one.start)
        if (len(where := trimmed(text.body, each)) > 1 or each.source is Source.HEAD)
        and text.body[where.start : where.end] not in barred
    )


def _candidate(doc: Doc, found: Label, source: Source) -> Candidate:
    first, last, label = found
    return Candidate(start=doc[first].idx, end=doc[last - 1].idx + len(doc[last - 1]), label=label, source=source)


def _compass(body: str, each: Candidate) -> Candidate:
    """A country with a point of the compass before it is a stretch of land: "East China"."""
    if each.label != "GPE" or each.start < 5:
        return each
    before = body[max(0, each.start - 14) : each.start].split(" ")
    if (
        len(before) > 1
        and before[-1] == ""
        and before[-2][:1].isupper()
        and before[-2].lower() in words("names")["compass"]
    ):
        return Candidate(start=each.start - 1 - len(before[-2]), end=each.end, label="LOC", source=each.source)
    return each


def _shapes(view: View, stretches: Sequence[tuple[int, int]]) -> Iterator[Candidate]:
    """Names by shape."""
    for first, last in stretches:
        for name in find_names(view, first, last):
            source = Source.GUESS if name.guess else Source.SHAPE
            yield _candidate(view.doc, (name.first, name.last, name.label), source)


def _marked(view: View, text: Text, stretches: Sequence[tuple[int, int]]) -> Iterator[Candidate]:
    """Names by the nouns beside them and by quotation marks."""
    for found in [*find_tailed(view, stretches), *find_quoted(view, text.quotations)]:
        yield _candidate(view.doc, found, Source.SHAPE)


def _stretches(view: View, text: Text) -> list[tuple[int, int]]:
    """The runs of capitalised tokens outside headlines and dateline."""
    skipped = _headlines(text)
    skipped += [(text.dateline.extent.start, text.dateline.extent.end)] if text.dateline else []
    return list(runs(view.doc, sorted(skipped), view.starts))


def _unshouted(view: View, text: Text, names: Iterable[Candidate]) -> Iterator[Candidate]:
    """The names without those within headlines in Title Case that hold dictionary words only."""
    lines = sorted(_headlines(text))
    for each in names:
        span = None
        line = bisect_right(lines, (each.start, len(text.body))) - 1
        if line >= 0 and each.start < lines[line][1]:
            span = view.doc.char_span(each.start, each.end, alignment_mode="contract")
        if span is None or not all(view.common(at.i) or is_function_word(at.lower_) for at in span):
            yield each


def _headlines(text: Text) -> list[tuple[int, int]]:
    return headlines(text.body, [(each.start, each.end) for each in text.paragraphs])


def _fuller(body: str, shapes: Iterable[Candidate], names: Iterable[Candidate]) -> Iterator[Candidate]:
    """The shapes that begin with a name and go on to a cue word or behind a hyphen: "Town Dam", "Firm-Town"."""
    heads = words("names")["organisations"] | words("names")["facilities"]
    ends = {each.start: each.end for each in names if each.label in {"ORG", "GPE", "PERSON"}}
    for each in shapes:
        behind = body[ends.get(each.start, each.end) : each.end]
        goes_on = behind.startswith("-") or (behind.split() or [""])[-1].lower() in heads
        if behind and goes_on and each.source is Source.SHAPE and each.label in {"ORG", "FAC"}:
            yield each


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
        fresh = token.text in _STOPS or (fresh and token.text in _OPENERS) or _is_full_stop(token.text)
    return frozenset(starts)


def _is_full_stop(token: str) -> bool:
    """Whether a token that ends in a stop, such as `a.m.` or `etc.`, may end a sentence, unlike `Dr.` and initials."""
    return (
        token[-1] in ".!?"
        and len(token) > 2
        and token not in _ABBREVIATED
        and "." not in token[:-1]
        and token.islower()
    )


def _of_dateline(text: Text) -> list[Candidate]:
    line = text.dateline
    if line is None:
        return []
    found = []
    if line.place is not None:
        first = text.body[line.place.start : line.place.end].split(",")[0]
        for town in _TOWN.finditer(first):
            if town.group().lower() not in agencies():
                start, end = line.place.start + town.start(), line.place.start + town.end()
                found.append(Candidate(start=start, end=end, label="GPE", source=Source.HEAD))
    if line.agency is not None:
        found.append(Candidate(start=line.agency.start, end=line.agency.end, label="ORG", source=Source.HEAD))
    return found


def _again(view: View, body: str, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Other mentions of what is named elsewhere: persons by family name, the rest by the same words."""
    short: dict[str, str] = {}
    long: dict[str, str] = {}
    for each in sorted(found, key=lambda one: one.label != "PERSON"):
        if each.label not in {"PERSON", "ORG", "GPE", "FAC", "PRODUCT"}:
            continue
        name = body[each.start : each.end]
        parts = name.split()
        if each.label == "PERSON" and len(parts) > 1 and _is_family_name(parts[-1]):
            short.setdefault(parts[-1], "PERSON")
        elif len(parts) == 1 and len(name) > 2 and each.source is not Source.KNOWN:
            short.setdefault(name, each.label)
        elif each.source is Source.SHAPE and len(long) < _REPEATED:
            long.setdefault(name, each.label)
    for token in view.doc:
        label = short.get(token.text)
        if label and not _begins(view, token.i):
            yield Candidate(start=token.idx, end=token.idx + len(token), label=label, source=Source.AGAIN)
    hyphenated = {name: label for name, label in short.items() if "-" in name}
    names = {**long, **hyphenated}
    if names:
        pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", body):
            yield Candidate(start=match.start(), end=match.end(), label=names[match.group()], source=Source.AGAIN)


def _begins(view: View, at: int) -> bool:
    """Whether a dictionary word has its capital from the start of a sentence rather than from a name."""
    if at not in view.starts or not view.common(at):
        return False
    return view.lower(at + 1) not in cues() and view.text(at + 1) not in {",", "'s", "’s"}


def _is_family_name(word: str) -> bool:
    return len(word) > 2 and word[0].isupper() and not is_function_word(word.lower())


def _with_ordinal(body: str, each: Candidate) -> Candidate:
    """An event with its number: "5th Forum …", "XX Congress"."""
    if each.label != "EVENT":
        return each
    before = _ORDINAL.search(body[max(0, each.start - _AHEAD) : each.start])
    if before is None:
        return each
    return Candidate(start=each.start - len(before.group()), end=each.end, label=each.label, source=each.source)


def _lower_acronyms(body: str) -> frozenset[str]:
    """Acronyms in brackets behind words in lower case: they abbreviate a term, not a name."""
    found = {match["short"] for match in re.finditer(r"(?<![\w’'-])[a-z][\w-]*\s\((?P<short>[A-Z]{2,6}s?)\)", body)}
    return frozenset(found)
