"""Reads the attributions of one sentence: which words are reported, who is said to have said them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind
from corpus.nlp.atoms import Atom, span_of
from corpus.nlp.clauses import complement, finite_at
from corpus.nlp.contents import content
from corpus.nlp.cues import Hit, find_cues
from corpus.nlp.found import Found
from corpus.nlp.lexicon import words
from corpus.nlp.subjects import Subject, choose, left_subject, right_subject

_DASHES: Final = frozenset(["-", "–", "—", "--"])
_SUBJECT: Final = 20  # atoms; a longer stretch before a verb is no subject
_PRESENT: Final = frozenset(
    "is are has have will can may does do am".split()
)  # tenses that a past verb does not continue
_SUBORDINATE: Final = frozenset(
    ["when", "while", "as", "after", "before", "asked", "if", "although", "though", "since", "commenting", "speaking"]
)


@dataclass(slots=True)
class _State:
    """The state of reading one sentence: `pos` is the first atom not yet used."""

    body: str
    sentence: Sequence[Atom]
    paragraph: int
    pos: int
    end: int
    subject: Subject | None
    found: list[Found]
    open: tuple[int, Hit, Subject | None, int] | None = None


def read_sentence(
    body: str, sentence: Sequence[Atom], paragraph: int, first: int, end: int, hits: Sequence[Hit] | None = None
) -> list[Found]:
    """The statements of a sentence between atoms `first` and `end`, in order."""
    state = _State(body, sentence, paragraph, first, end, None, [])
    for hit in find_cues(sentence) if hits is None else hits:
        if first <= hit.first < end and hit.cue.takes != "credit":
            _read(state, hit)
    _finish(state, end)
    return _reaching(state)


def _reaching(state: _State) -> list[Found]:
    """Let the words of attribution behind a content belong to it, up to the next statement: they are no passage."""
    found, sentence = state.found, state.sentence
    if not found:
        return []
    limits = [each.extent.start for each in found[1:]] + [sentence[state.end - 1].end]
    return [
        replace(each, extent=span(each.extent.start, max(each.extent.end, limit)))
        for each, limit in zip(found, limits, strict=True)
    ]


def _read(state: _State, hit: Hit) -> None:
    if hit.first < state.pos and state.open is None:
        return
    if hit.cue.participle:
        _participle(state, hit)
    elif state.open:
        _within(state, hit)
    else:
        _verb(state, hit)


def _participle(state: _State, hit: Hit) -> None:
    """ ", adding that …": the subject is that of the attribution or clause before it."""
    sentence, end = state.sentence, state.end
    after = complement(sentence, hit, end)
    quoted_before = bool(state.found) and state.found[-1].kind is Kind.DIRECT
    if after.kind == "none":
        return
    before = hit.first - 1
    subject = state.open[2] if state.open else state.subject
    if hit.first == state.pos and not state.found:
        _leading_participle(state, hit, after.first)
        return
    _finish(state, before if before >= 0 and sentence[before].lower in {",", "and"} else hit.first)
    if (after.kind == "quote" and quoted_before) or (after.kind == "quote" and _direct_last(state)):
        _join(state, after.first, hit)
        return
    subject = subject or state.subject or _main_subject(sentence, state.pos, hit.first)
    state.subject = subject
    state.open = (after.first, hit, subject, hit.first)


def _direct_last(state: _State) -> bool:
    return bool(state.found) and state.found[-1].kind is Kind.DIRECT


def _leading_participle(state: _State, hit: Hit, first: int) -> None:
    """ "Noting that …, Name did …": the content ends at the comma, the subject follows it."""
    sentence = state.sentence
    for at in range(first + 1, state.end):
        if sentence[at].lower == "," and at + 1 < state.end and finite_at(sentence, at + 1, state.end):
            subject = _main_subject(sentence, at + 1, state.end)
            if subject and (subject.kind != "nominal" or sentence[at + 1].lower == "the"):
                _add(state, first, at, hit, subject, hit.first, at)
                state.pos, state.subject = at + 1, subject
                return


def _main_subject(sentence: Sequence[Atom], first: int, last: int) -> Subject | None:
    """The subject of a clause: the words before its first finite verb."""
    verb = finite_at(sentence, first, last)
    stop = verb if verb is not None else last
    start = first
    for at in range(first, stop):
        if sentence[at].lower == "," and not any(each.label == "PERSON" for each in sentence[first:at]):
            start = at + 1
    return choose(sentence, start, stop, inverted=True) if start < stop else None


def _within(state: _State, hit: Hit) -> None:
    """A verb within reported words opens a statement of its own only where it is coordinated ("and noted that")."""
    sentence = state.sentence
    if state.open is None:
        return
    if _repeats(sentence, hit):
        _finish(state, hit.first)
        state.pos = state.end
        return
    after = complement(sentence, hit, state.end)
    if _other_speaker(state, hit, after.kind, after.first):
        return
    if after.kind not in {"that", "quote"}:
        _cut_at_second_verb(state, hit)
        return
    at = hit.first - 1
    adverbs = words("clauses")["adverbs"]
    while at > state.open[0] and sentence[at].lower in adverbs:
        at -= 1
    subject = state.open[2]
    if sentence[at].lower in {"he", "she", "they", "it"} and sentence[at - 1].lower in {"and", "but", ",", "while"}:
        at -= 1
    if sentence[at].lower not in {"and", "but"}:
        return
    cut = at - 1 if sentence[at - 1].lower == "," else at
    _finish(state, cut)
    state.open = (after.first, hit, subject, at)


def _other_speaker(state: _State, hit: Hit, kind: str, first: int) -> bool:
    """Whether reported words end where someone else begins to speak: "…, while Name said that …", "…; Name said …"."""
    if state.open is None or kind == "none":
        return False
    sentence, low = state.sentence, state.open[0]
    at = hit.first - 1
    while at > low and sentence[at].lower not in {",", ";"}:
        at -= 1
    if at <= low or hit.first - at > _SUBJECT:
        return False
    start = at + 1
    linked = sentence[at].lower == ";" or sentence[start].lower in words("clauses")["conjunctions"]
    if sentence[start].lower in words("clauses")["conjunctions"]:
        start += 1
    subject = left_subject(sentence, start, hit)
    if subject is None or finite_at(sentence, start, hit.first) is not None or not _can_speak(subject):
        return False
    if kind == "clause" and not linked or subject.kind == "pronoun" and not linked:
        return False
    earlier = state.open[2]
    if subject.kind == "pronoun" and subject.who.lower() in {"he", "she"}:
        subject = earlier or subject
    _finish(state, at)
    state.subject = subject
    state.open = (first, hit, subject, at)
    return True


def _repeats(sentence: Sequence[Atom], hit: Hit) -> bool:
    """Whether the verb attributes once more, behind a quotation, what is attributed already."""
    before = sentence[hit.first - 1]
    return before.quotation is not None and before.text.rstrip("\"”»'’")[-1:] in {",", "!", "?"}


def _cut_at_second_verb(state: _State, hit: Hit) -> None:
    """End reported words before "and announced a day of …": a second verb of the same speaker that reports nothing."""
    if state.open is None or not hit.cue.words[0].endswith("ed"):
        return
    first, opened, _, _ = state.open
    sentence, at = state.sentence, hit.first - 1
    if not opened.cue.words[0].endswith("ed") or sentence[at].lower != "and" or at - 1 <= first:
        return
    present = any(sentence[each].lower in _PRESENT for each in range(first, at))
    if present and not sentence[at - 1].lower.endswith(("ed", "en")):
        subject = state.open[2]
        _finish(state, at)
        state.subject = subject


def _verb(state: _State, hit: Hit) -> None:
    """A reporting verb in a sentence of which nothing is open: its words follow, precede or surround it."""
    sentence, pos, end = state.sentence, state.pos, state.end
    subject = left_subject(sentence, pos, hit)
    after = complement(sentence, hit, end)
    inverted = _is_inverted(state, hit, subject, after.kind)
    if inverted:
        subject = right_subject(sentence, hit, _next_stop(sentence, hit, end)) or subject
    coordinated = hit.first > pos and sentence[hit.first - 1].lower in {"and", "but", "also", "then"}
    if coordinated and after.kind in {"that", "quote"}:
        subject = state.subject or _main_subject(sentence, pos, hit.first) or subject
    elif subject is None and not inverted:
        subject = _main_subject(sentence, pos, hit.first) if coordinated else None
        if subject is None:
            return
    left = _left_content(state, hit, subject, inverted=inverted)
    spoken = left is not None and _is_quotation(sentence, left[1])
    if after.kind in {"that", "quote"} and not inverted and not spoken:
        _forward(state, hit, subject, after.first)
    elif left:
        _backward(state, hit, subject, left, inverted=inverted)
    elif after.kind == "clause" and not inverted and (hit.cue.takes != "object" or _can_speak(subject)):
        _forward(state, hit, subject, after.first)


def _can_speak(subject: Subject | None) -> bool:
    """Whether a subject is one that speaks: named, a pronoun, or a phrase with an article, an office or an institution."""
    if subject is None or subject.kind != "nominal":
        return subject is not None
    speakers = words("speakers")
    parts = subject.who.lower().split()
    return any(part in speakers[name] for part in parts for name in ("roles", "institutions", "plurals"))


def _next_stop(sentence: Sequence[Atom], hit: Hit, end: int) -> int:
    for at in range(hit.last, end):
        if sentence[at].quotation or sentence[at].lower in {".", ";", ":"}:
            return at
    return end


def _is_quotation(sentence: Sequence[Atom], last: int) -> bool:
    return last > 0 and sentence[last - 1].quotation is not None


def _is_inverted(state: _State, hit: Hit, subject: Subject | None, after: str) -> bool:
    """Whether the speaker follows the verb: it comes right behind a quotation, a comma or a dash."""
    sentence, at = state.sentence, hit.first - 1
    if at < state.pos or hit.cue.takes in {"addressee", "addressee-that"}:
        return False
    touching = sentence[at].quotation is not None or sentence[at].lower in {","} | _DASHES
    if not touching or after == "that":
        return False
    last = _next_stop(sentence, hit, state.end)
    named = right_subject(sentence, hit, last)
    if named is None or not (_can_speak(named) or sentence[at].quotation is not None):
        return False
    if sentence[at].lower == "," and subject is not None and subject.kind == "person":
        return finite_at(sentence, hit.last, last, relative=False) is None
    return finite_at(sentence, hit.last, named.last, relative=False) is None


def _left_content(state: _State, hit: Hit, subject: Subject | None, *, inverted: bool) -> tuple[int, int, int] | None:
    """The atoms before the attribution that are its content: first, last, and where the attribution begins."""
    sentence, pos = state.sentence, state.pos
    if inverted:
        begin = hit.first
    elif subject is not None and subject.first < hit.first:
        begin = _subject_start(sentence, pos, subject)
    else:
        begin = hit.first
    last = begin
    while last > pos and sentence[last - 1].lower in {","} | _DASHES:
        last -= 1
    if last <= pos:
        return None
    if sentence[last - 1].quotation is not None and not _is_label(sentence, pos, last):
        return pos, last, begin
    if last == begin:
        return None
    verb = finite_at(sentence, pos, last)
    resumed = _resumes(state, hit, inverted=inverted)
    if verb is None and resumed is not None and not sentence[resumed].quotation:
        return pos, last, begin
    if verb is None and last - pos < 4:
        return None
    if (
        sentence[pos].lower in _SUBORDINATE
        or sentence[pos].lower.endswith("ing")
        or (verb is None and not inverted and hit.last < state.end - 2)
    ):
        return None if not _ends_after(state, hit) else (pos, last, begin)
    return pos, last, begin


def _ends_after(state: _State, hit: Hit) -> bool:
    """Whether the sentence ends right behind the cue."""
    return all(each.lower in {".", "!", "?"} for each in state.sentence[hit.last : state.end])


def _is_label(sentence: Sequence[Atom], pos: int, last: int) -> bool:
    """Whether a quotation before a subject is a name in a sentence of other words, not speech."""
    quotation = sentence[last - 1].quotation
    if quotation is None or last - 1 == pos:
        return False
    return len(sentence[last - 1].text.split()) <= 3 and sentence[last - 1].text[-2:-1] not in {",", ".", "!", "?"}


def _subject_start(sentence: Sequence[Atom], pos: int, subject: Subject) -> int:
    """Where the attribution begins: a title that itself holds commas ("Minister of Roads, Bridges and …") is kept."""
    start = subject.first
    roles = words("speakers")["roles"]
    for _ in range(3):
        if start - 1 <= pos or sentence[start - 1].lower != ",":
            return start
        before = start - 1
        while before > pos and sentence[before - 1].lower != ",":
            before -= 1
        head = [each.lower for each in sentence[before : start - 1]]
        joined = sentence[start].lower == "and" or subject.first != start
        if not joined and not (head and head[0] in roles and finite_at(sentence, before, start - 1) is None):
            return start
        if len(head) > 12 or finite_at(sentence, before, start - 1) is not None or before <= pos:
            return subject.first
        start = before
        if head and head[0] in roles:
            return start
    return subject.first


def _forward(state: _State, hit: Hit, subject: Subject | None, first: int) -> None:
    state.subject = subject
    begin = hit.first
    if subject is not None and state.pos <= subject.first < hit.first:
        begin = subject.first
    if hit.first > state.pos and state.sentence[hit.first - 1].lower in {"and", "but"}:
        begin = hit.first - 1
    state.open = (first, hit, subject, begin)
    state.pos = max(state.pos, hit.last)


def _backward(state: _State, hit: Hit, subject: Subject | None, left: tuple[int, int, int], *, inverted: bool) -> None:
    """Content before the attribution; where more of it follows a comma, an interrupted statement of two spans."""
    sentence = state.sentence
    first, last, begin = left
    rest = _resumes(state, hit, inverted=inverted)
    stop = rest if rest is not None else hit.last
    _add(state, first, last, hit, subject, begin, max(stop, hit.last))
    state.subject = subject
    state.pos = hit.last
    if rest is not None and state.found:
        more = content(state.body, sentence, rest, state.end)
        if more is not None:
            _extend(state, more[0], sentence[state.end - 1].end)
            state.pos = state.end


def _resumes(state: _State, hit: Hit, *, inverted: bool) -> int | None:
    """The atom at which interrupted words go on behind the attribution, if they do in this sentence."""
    sentence, end = state.sentence, state.end
    for at in range(hit.last, end):
        atom = sentence[at]
        if atom.quotation:
            before = sentence[at - 1].lower
            introduced = before in {",", ":"} | _DASHES
            return at if introduced and not atom.quotation.single else None
        if atom.lower in {".", ";"}:
            return None
        if atom.lower == "," and at + 1 < end and sentence[at + 1].quotation:
            continue
        if atom.lower == "," and _may_resume(state, hit, at, inverted=inverted) and at + 1 < end:
            following = sentence[at + 1]
            if following.lower.endswith("ing") or following.lower in words("clauses")["relative"]:
                return None
            return at + 1 if finite_at(sentence, at + 1, end) is not None else None
        if find_cues(sentence[at : at + 4]) and atom.lower == ",":
            return None
    return None


def _may_resume(state: _State, hit: Hit, at: int, *, inverted: bool) -> bool:
    """Whether a comma behind the cue may end the attribution: right behind it, or behind its time and place."""
    if inverted:
        return False
    return at == hit.last or (at - hit.last < 10 and finite_at(state.sentence, state.pos, hit.first) is None)


def _finish(state: _State, last: int) -> None:
    """Close the open forward statement before atom `last`."""
    if state.open is None:
        return
    first, hit, subject, begin = state.open
    state.open = None
    if first < last:
        _add(state, first, last, hit, subject, begin, last)
        state.pos = last


def _add(state: _State, first: int, last: int, hit: Hit, subject: Subject | None, begin: int, stop: int) -> None:
    got = content(state.body, state.sentence, first, last)
    if got is None:
        return
    sentence = state.sentence
    low, high = min(first, begin), max(last, stop)
    role = ""
    if subject is not None and 0 <= subject.first < subject.last <= len(sentence):
        where = span_of(sentence, subject.first, subject.last)
        role = state.body[where.start : where.end]
    cue = span_of(sentence, hit.first, hit.last)
    state.found.append(
        Found(
            spans=got[0],
            kind=got[1],
            extent=span(sentence[low].start, sentence[high - 1].end),
            paragraph=state.paragraph,
            subject=subject,
            role=role,
            cue=cue,
            cue_text=" ".join(hit.cue.words),
            score=_score(got[1], hit),
        )
    )


def _score(kind: Kind, hit: Hit) -> float:
    """How sure the state is, 0 to 1: quotations most, guessed spellings and participles least."""
    base = {Kind.DIRECT: 0.95, Kind.MIXED: 0.85, Kind.INDIRECT: 0.75}.get(kind, 0.5)
    return base - (0.15 if hit.cue.guessed else 0.0) - (0.05 if hit.cue.participle else 0.0)


def _join(state: _State, first: int, hit: Hit) -> None:
    """Add the quotation behind a linking participle (", adding “…”") to the statement before it."""
    more = content(state.body, state.sentence, first, state.end)
    if more is not None and state.found:
        _extend(state, more[0], state.sentence[state.end - 1].end)
        state.pos = state.end


def _extend(state: _State, spans: tuple[Span, ...], end: int) -> None:
    last = state.found[-1]
    state.found[-1] = replace(
        last, spans=(*last.spans, *spans), extent=span(last.extent.start, max(end, last.extent.end))
    )
