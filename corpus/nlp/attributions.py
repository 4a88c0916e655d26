"""Reads the attributions of one sentence: which words are reported, who is said to have said them."""

from collections.abc import Sequence
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.clauses import Complement, complement
from corpus.nlp.contents import content
from corpus.nlp.cues import Hit, find_cues, passive_first
from corpus.nlp.found import Found
from corpus.nlp.lexicon import words
from corpus.nlp.linked import main_subject, read_participle, read_within
from corpus.nlp.reading import State, add, extend, finish, reaching
from corpus.nlp.subjects import Subject, before_adverbs, can_speak, choose, left_subject, right_subject
from corpus.nlp.verbs import finite_at, is_adjunct, is_finite

_DASHES: Final = frozenset(["-", "–", "—", "--"])
_REACH: Final = 80  # atoms between a cue and the words that go on behind its attribution
_WITHIN: Final = 10  # atoms of an attribution that interrupts a clause
_AGENT: Final = 14  # atoms between a passive and its "by Name", with its place and time
_CLAUSE: Final = 4  # atoms; a shorter stretch without a verb is no clause
_SUBORDINATE: Final = frozenset(
    [
        "when",
        "while",
        "as",
        "after",
        "before",
        "asked",
        "if",
        "although",
        "though",
        "since",
        "commenting",
        "speaking",
        "because",
        "until",
        "where",
    ]
)


def read_sentence(
    body: str, sentence: Sequence[Atom], paragraph: int, first: int, end: int, hits: Sequence[Hit] | None = None
) -> list[Found]:
    """The statements of a sentence between atoms `first` and `end`, in order."""
    state = State(body, sentence, paragraph, first, end, None, [])
    for hit in find_cues(sentence) if hits is None else hits:
        if first <= hit.first < end and hit.cue.takes != "credit":
            _read(state, hit)
    finish(state, end)
    return reaching(state)


def _read(state: State, hit: Hit) -> None:
    if hit.first < state.pos and state.open is None:
        return
    if hit.cue.participle:
        read_participle(state, hit)
    elif state.open:
        read_within(state, hit)
    else:
        _verb(state, hit)


def _verb(state: State, hit: Hit) -> None:
    """A reporting verb in a sentence of which nothing is open: its words follow, precede or surround it."""
    sentence, pos, end = state.sentence, state.pos, state.end
    if passive_first(sentence, hit) is not None:
        _passive(state, hit)
        return
    quoted = hit.cue.words == ("as", "saying")
    subject = main_subject(sentence, pos, hit.first) if quoted else left_subject(sentence, pos, hit)
    after = complement(sentence, hit, end)
    if _is_inserted(state, hit, subject):
        after = Complement(kind="none", first=end)
    inverted = _is_inverted(state, hit, subject, after.kind)
    if inverted:
        subject = right_subject(sentence, hit, _next_stop(sentence, hit, end)) or subject
    joint = before_adverbs(sentence, pos, hit.first) - 1
    coordinated = joint >= pos and sentence[joint].lower in {"and", "but"}
    reported = after.kind in {"that", "quote"} or (after.kind == "clause" and hit.cue.takes in {"clause", "addressee"})
    if coordinated and reported:
        subject = state.subject or main_subject(sentence, pos, hit.first) or subject
    elif subject is None and not inverted:
        subject = main_subject(sentence, pos, hit.first) if coordinated else None
        if subject is None:
            return
    relative = not inverted and subject is not None and subject.who.lower() in words("clauses")["relative"]
    left = None if relative else _left_content(state, hit, subject, inverted=inverted)
    spoken = left is not None and _is_quotation(sentence, left[1])
    if after.kind in {"that", "quote"} and not inverted and not spoken:
        _forward(state, hit, subject, after.first)
    elif left and (spoken or hit.cue.takes != "quote"):
        _backward(state, hit, subject, left, inverted=inverted)
    elif after.kind == "clause" and not inverted and (hit.cue.takes != "object" or can_speak(subject)):
        _forward(state, hit, subject, after.first)


def _is_inserted(state: State, hit: Hit, subject: Subject | None) -> bool:
    """Whether a short attribution stands between the commas of another clause: "It depends, Name admits, on fares"."""
    sentence, pos = state.sentence, state.pos
    if subject is None or subject.first - 1 <= pos or hit.last >= state.end or sentence[hit.last].lower != ",":
        return False
    if hit.last + 1 < state.end and sentence[hit.last + 1].lower == "that":
        return False  # "It should be noted, Name added, that …"
    short = hit.first - subject.first <= _CLAUSE and sentence[subject.first - 1].lower == ","
    return short and finite_at(sentence, pos, subject.first - 1) is not None


def _passive(state: State, hit: Hit) -> None:
    """ "It was explained by Name that …": the speaker stands behind "by", or "in" for an institution."""
    sentence = state.sentence
    after = complement(sentence, hit, state.end)
    if after.kind != "that":
        _passive_behind(state, hit)
        return
    that = after.first - 1
    agent = next((at for at in range(that - 1, hit.last - 1, -1) if sentence[at].lower in {"by", "in", "at"}), None)
    subject = choose(sentence, agent + 1, that) if agent is not None else None
    if subject is not None and subject.kind != "pronoun" and can_speak(subject):
        _forward(state, hit, subject, after.first)


def _passive_behind(state: State, hit: Hit) -> None:
    """ "The bridge is old, it was explained by Name": the words stand before the passive."""
    sentence, it = state.sentence, passive_first(state.sentence, hit)
    if it is None or it - 1 <= state.pos or sentence[it - 1].lower != "," or hit.last >= state.end:
        return
    agent = next((at for at in range(hit.last, min(state.end, hit.last + _AGENT)) if sentence[at].lower == "by"), None)
    if agent is None or finite_at(sentence, hit.last, agent) is not None:
        return
    subject = choose(sentence, agent + 1, state.end, inverted=True)
    if subject is not None and can_speak(subject) and finite_at(sentence, state.pos, it - 1) is not None:
        add(state, state.pos, it - 1, hit, subject, it, state.end)
        state.pos, state.subject = state.end, subject


def _next_stop(sentence: Sequence[Atom], hit: Hit, end: int) -> int:
    for at in range(hit.last, end):
        if sentence[at].quotation or sentence[at].lower in {".", ";", ":"}:
            return at
    return end


def _is_quotation(sentence: Sequence[Atom], last: int) -> bool:
    return last > 0 and sentence[last - 1].quotation is not None


def _is_inverted(state: State, hit: Hit, subject: Subject | None, after: str) -> bool:
    """Whether the speaker follows the verb: it comes right behind a quotation, a comma or a dash."""
    sentence, at = state.sentence, hit.first - 1
    if at < state.pos or hit.cue.takes in {"addressee", "addressee-that"}:
        return False
    touching = sentence[at].quotation is not None or sentence[at].lower in {","} | _DASHES
    if not touching or after == "that":
        return False
    last = _next_stop(sentence, hit, min(state.end, hit.last + _REACH))
    named = right_subject(sentence, hit, last)
    if named is None or not (can_speak(named) or sentence[at].quotation is not None):
        return False
    # "The drivers, who …, said half of the residents had left": what follows is the clause.
    clause = named.kind == "nominal" and named.last < last and is_finite(sentence, named.last)
    if sentence[at].lower == "," and _interrupts(sentence, hit, state.pos, last):
        return True
    if sentence[at].lower == "," and subject is not None and subject.kind == "person":
        return finite_at(sentence, hit.last, last, relative=False) is None
    return not (clause and subject is not None) and finite_at(sentence, hit.last, named.last, relative=False) is None


def _interrupts(sentence: Sequence[Atom], hit: Hit, pos: int, last: int) -> bool:
    """Whether an inverted attribution stands between the subject and the verb of a clause: "Roads, said Name, are"."""
    if sentence[hit.first - 1].lower != "," or any(
        each.quotation or is_finite(sentence, at) for at, each in enumerate(sentence[pos : hit.first], start=pos)
    ):
        return False
    comma = next((at for at in range(hit.last, min(last, hit.last + _WITHIN)) if sentence[at].lower == ","), None)
    return comma is not None and comma + 1 < last and is_finite(sentence, comma + 1)


def _left_content(state: State, hit: Hit, subject: Subject | None, *, inverted: bool) -> tuple[int, int, int] | None:
    """The atoms before the attribution that are its content: first, last, and where the attribution begins."""
    sentence, pos = state.sentence, state.pos
    if inverted:
        begin = hit.first
    elif subject is not None and subject.first < hit.first:
        begin = _subject_start(sentence, pos, subject)
    else:
        begin = hit.first
    if begin < hit.first and sentence[begin].lower in _SUBORDINATE:
        return None  # "…, after Name confirmed it": the words before are not what was confirmed
    last = begin
    while last > pos and sentence[last - 1].lower in {","} | _DASHES:
        last -= 1
    if last <= pos:
        return None
    quoted = sentence[last - 1].quotation is not None and not _is_label(sentence, pos, last)
    if not quoted and hit.cue.words[-1] in words("clauses")["never_after"]:
        return None  # "a charge Iran denies"
    if quoted or (last < begin and _is_said(state, hit, last, inverted=inverted)):
        return _behind_stop(sentence, pos, last) if quoted else pos, last, begin
    return None


def _behind_stop(sentence: Sequence[Atom], pos: int, last: int) -> int:
    """Where quoted words begin behind another sentence and its semicolon: "It rained; “we are wet”, said Name"."""
    stop = next((at for at in range(last - 1, pos, -1) if sentence[at].lower == ";"), None)
    return stop + 1 if stop is not None and finite_at(sentence, pos, stop) is not None else pos


def _is_said(state: State, hit: Hit, last: int, *, inverted: bool) -> bool:
    """Whether the words before an attribution and its comma are what was said, and no adverbial ("On Monday, …")."""
    sentence, pos = state.sentence, state.pos
    if not inverted and hit.cue.takes in {"object", "that"} and _takes_noun(sentence, hit, state.end):
        return False
    verb = finite_at(sentence, pos, last)
    resumed = _resumes(state, hit, inverted=inverted)
    if verb is None and resumed is not None and not sentence[resumed].quotation:
        return True
    if verb is None and last - pos < _CLAUSE:
        return False
    opening = sentence[pos].lower
    adverbial = (opening in _SUBORDINATE | {"to"} and opening != "if") or opening.endswith("ing")
    if adverbial or (verb is None and not inverted):
        return _ends_after(state, hit, adjunct=not adverbial)
    return True


def _takes_noun(sentence: Sequence[Atom], hit: Hit, end: int) -> bool:
    """Whether a noun phrase follows the cue: "On Monday, when it rained, the drivers demanded a roof"."""
    return hit.last < end and sentence[hit.last].lower in words("clauses")["determiners"]


def _ends_after(state: State, hit: Hit, *, adjunct: bool) -> bool:
    """Whether the sentence ends right behind the cue, or with an adjunct."""
    rest = state.sentence[hit.last : state.end]
    if adjunct and rest and hit.last < state.end - 2:
        told = hit.cue.takes.startswith("addressee")
        return told or (hit.cue.takes == "clause" and rest[0].lower != "," and is_adjunct(rest[0]))
    return all(each.lower in {".", "!", "?"} for each in rest)


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


def _forward(state: State, hit: Hit, subject: Subject | None, first: int) -> None:
    state.subject = subject
    begin = hit.first
    if subject is not None and state.pos <= subject.first < hit.first:
        begin = subject.first
    if hit.first > state.pos and state.sentence[hit.first - 1].lower in {"and", "but"}:
        begin = hit.first - 1
    state.open = (first, hit, subject, begin)
    state.pos = max(state.pos, hit.last)


def _backward(state: State, hit: Hit, subject: Subject | None, left: tuple[int, int, int], *, inverted: bool) -> None:
    """Content before the attribution; where more of it follows a comma, an interrupted statement of two spans."""
    sentence = state.sentence
    first, last, begin = left
    rest = _resumes(state, hit, inverted=inverted)
    stop = rest if rest is not None else hit.last
    add(state, first, last, hit, subject, begin, max(stop, hit.last))
    state.subject = subject
    state.pos = hit.last
    if rest is not None and state.found:
        more = content(state.body, sentence, rest, state.end)
        if more is not None:
            extend(state, more, sentence[state.end - 1].end)
            state.pos = state.end


def _resumes(state: State, hit: Hit, *, inverted: bool) -> int | None:
    """The atom at which interrupted words go on behind the attribution, if they do in this sentence."""
    sentence, end = state.sentence, state.end
    for at in range(hit.last, min(end, hit.last + _REACH)):
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
            further = following.lower in {"and", "but"} and find_cues(sentence[at + 1 : at + 4])
            if further or following.lower.endswith("ing") or following.lower in words("clauses")["relative"]:
                return None  # "…, she said, and added that …"
            open_clause = at == hit.last and finite_at(sentence, state.pos, hit.first) is None and not inverted
            return at + 1 if finite_at(sentence, at + 1, end) is not None or open_clause else None
        if find_cues(sentence[at : at + 4]) and atom.lower == ",":
            return None
    return None


def _may_resume(state: State, hit: Hit, at: int, *, inverted: bool) -> bool:
    """Whether a comma behind the cue may end the attribution: right behind it, or behind its time and place."""
    if inverted:
        return _interrupts(state.sentence, hit, state.pos, state.end)
    return at == hit.last or (at - hit.last < _WITHIN and finite_at(state.sentence, state.pos, hit.first) is None)
