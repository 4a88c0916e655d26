"""Reads the attributions of one sentence: which words are reported, who is said to have said them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.clauses import Complement, complement
from corpus.nlp.contents import content
from corpus.nlp.cues import Hit, find_cues, passive_first
from corpus.nlp.found import Found
from corpus.nlp.interrupted import interrupts, is_frame, is_inserted, resumes, statement_end
from corpus.nlp.lexicon import words
from corpus.nlp.linked import main_subject, read_participle, read_within
from corpus.nlp.reading import State, add, extend, finish, reaching
from corpus.nlp.subjects import Subject, before_adverbs, can_speak, choose, left_subject, right_subject
from corpus.nlp.verbs import finite_at, is_adjunct, is_finite

_QUOTING: Final = frozenset(["quoted", "quotes", "quote", "cited", "cites"])
_BEEN: Final = frozenset(["is", "are", "was", "were", "been", "being"])
_MEASURES: Final = frozenset(["many", "much", "few", "little", "for", "of", "part", "usual", "a", "an", "in", "well"])
_DASHES: Final = frozenset(["-", "–", "—", "--"])
_REACH: Final = 80  # atoms of an inverted subject with its appositions
_COMMAS: Final = 4  # commas within one title
_TITLE: Final = 12  # atoms of a title up to its comma
_LONG: Final = 30  # atoms of a subject between a quotation and its verb
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
    elif hit.cue.words == ("as", "saying"):
        _quoted_as(state, hit)
    else:
        _verb(state, hit)


def _verb(state: State, hit: Hit) -> None:
    """A reporting verb in a sentence of which nothing is open: its words follow, precede or surround it."""
    sentence, pos, end = state.sentence, state.pos, state.end
    if passive_first(sentence, hit) is not None:
        _passive(state, hit)
        return
    subject, after = left_subject(sentence, pos, hit), complement(sentence, hit, end)
    inserted = is_inserted(state, hit, subject)
    if inserted:
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
    if subject is not None and subject.first > pos and sentence[subject.first - 1].lower in {"if", "unless"}:
        return
    relative = not inverted and subject is not None and subject.who.lower() in words("clauses")["relative"]
    left = None if relative else _left_content(state, hit, subject, inverted=inverted, inserted=inserted)
    if left is None and _speaks_first(state, hit, after.kind):
        left, subject = (pos, pos + 1, pos + 1), _long_subject(sentence, pos + 1, hit.first) or subject
    spoken = left is not None and _is_quotation(sentence, left[1])
    if after.kind in {"that", "quote"} and not inverted and not spoken:
        _forward(state, hit, subject, after.first)
    elif left and (spoken or hit.cue.takes != "quote"):
        _backward(state, hit, subject, left, inverted=inverted)
    elif after.kind == "clause" and not inverted and (hit.cue.takes != "object" or can_speak(subject)):
        _forward(state, hit, subject, after.first)


def _quoted_as(state: State, hit: Hit) -> None:
    """ "TASS quoted Name as saying (that) …" and "Name was quoted by TASS as saying": Name is who speaks."""
    sentence, pos, end = state.sentence, state.pos, state.end
    verb = next((at for at in range(hit.first - 1, pos - 1, -1) if sentence[at].lower in _QUOTING), None)
    after = complement(sentence, hit, end)
    if verb is None:
        subject = main_subject(sentence, pos, hit.first)
    elif sentence[verb - 1].lower in _BEEN:
        subject = left_subject(sentence, pos, replace(hit, first=verb - 1, last=verb))
    else:
        subject = choose(sentence, verb + 1, hit.first)
    if subject is None:
        return
    left = _left_content(state, hit, subject, inverted=False, inserted=False)
    if sentence[pos].quotation:
        left = (pos, pos + 1, pos + 1)
    if after.kind != "none":
        _forward(state, hit, subject, after.first)
    elif left:
        _backward(state, hit, subject, left, inverted=False)


def _speaks_first(state: State, hit: Hit, after: str) -> bool:
    """Whether a quotation opens the sentence and no verb but this one follows, however long its subject is.

    “It shook,” a neighbour, who gave her name as Anna, told the court.
    """
    sentence, pos = state.sentence, state.pos
    opens = pos < hit.first - 1 and sentence[pos].quotation is not None and after not in {"that", "quote"}
    if not opens or sentence[pos].text[-2:-1] not in {",", "!", "?"} or hit.first - pos > _LONG:
        return False
    return finite_at(sentence, pos, hit.first, relative=False) is None


def _long_subject(sentence: Sequence[Atom], first: int, last: int) -> Subject | None:
    """The subject before its relative clause, which names others than the speaker."""
    relative = words("clauses")["relative"]
    commas = (at for at in range(first + 1, last - 1) if sentence[at].lower == ",")
    comma = next((at for at in commas if sentence[at + 1].lower in relative), None)
    return choose(sentence, first, comma) if comma is not None else main_subject(sentence, first, last)


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
    agents = [
        at for at in range(hit.last, min(state.end, hit.last + _AGENT)) if sentence[at].lower in {"by", "in", "at"}
    ]
    agent = next((at for at in agents if sentence[at].lower == "by"), agents[0] if agents else None)
    if agent is None or finite_at(sentence, hit.last, agent) is not None:
        return
    subject = choose(sentence, agent + 1, state.end, inverted=True)
    named = subject is not None and (sentence[agent].lower == "by" or subject.kind in {"organisation", "nominal"})
    if named and can_speak(subject) and finite_at(sentence, state.pos, it - 1) is not None:
        add(state, state.pos, it - 1, hit, subject, it, state.end)
        state.pos, state.subject = state.end, subject


def _next_stop(sentence: Sequence[Atom], hit: Hit, end: int) -> int:
    for at in range(hit.last, end):
        if sentence[at].quotation or sentence[at].lower in {".", ";", ":"}:
            return at
    return end


def _is_quotation(sentence: Sequence[Atom], last: int) -> bool:
    """Whether a quotation ends before an atom, also one with its translation: «Слова» (“words”)."""
    if last > 3 and sentence[last - 1].lower == ")" and sentence[last - 3].lower == "(":
        return sentence[last - 2].quotation is not None and sentence[last - 4].quotation is not None
    return last > 0 and sentence[last - 1].quotation is not None


def _is_inverted(state: State, hit: Hit, subject: Subject | None, after: str) -> bool:
    """Whether the speaker follows the verb: it comes right behind a quotation, a comma or a dash."""
    sentence, at = state.sentence, hit.first - 1
    quoted = _touches_quotation(sentence, state.pos, hit.first)
    touching = quoted or (at >= state.pos and sentence[at].lower in {","} | _DASHES)
    told = hit.cue.takes == "addressee" or (hit.cue.takes == "addressee-that" and not quoted)
    if told or not touching or after == "that":
        return False
    last = _next_stop(sentence, hit, min(state.end, hit.last + _REACH))
    named = right_subject(sentence, hit, last)
    if named is None or not (can_speak(named) or quoted):
        return False
    # "The drivers, who …, said half of the residents had left": what follows is the clause.
    clause = named.kind in {"nominal", "pronoun"} and named.last < last and is_finite(sentence, named.last)
    if sentence[at].lower == "," and interrupts(sentence, hit, state.pos, last):
        return True
    if sentence[at].lower == "," and subject is not None and subject.kind == "person":
        return finite_at(sentence, hit.last, last, relative=False) is None
    known = subject is not None or named.kind == "pronoun"
    return not (clause and known) and finite_at(sentence, hit.last, named.last, relative=False) is None


def _touches_quotation(sentence: Sequence[Atom], pos: int, last: int) -> bool:
    """Whether a quotation, with a comma or dash or a translation in brackets behind it, stands before an atom."""
    at = last - 1
    while at > pos and sentence[at].lower in {",", ")"} | _DASHES:
        at -= 1
    return at >= pos and sentence[at].quotation is not None


def _left_content(
    state: State, hit: Hit, subject: Subject | None, *, inverted: bool, inserted: bool
) -> tuple[int, int, int] | None:
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
    quoted = _is_quotation(sentence, last) and not _is_label(sentence, pos, last)
    if not quoted and hit.cue.words[-1] in words("clauses")["never_after"]:
        return None  # "a charge Iran denies"
    if quoted and is_frame(sentence[pos]) and finite_at(sentence, pos, last) is None and last - pos > 1:
        return None  # 'Under the heading “…”, the paper tells of'
    first = _behind_stop(sentence, pos, last, quoted=quoted)
    if quoted and state.found and finite_at(sentence, pos, last) is None:
        first = last - 1  # what stands before belongs to the attribution of other words
    if quoted or (last < begin and (inserted or _is_said(state, hit, first, last, inverted=inverted))):
        return first, last, begin
    return None


def _behind_stop(sentence: Sequence[Atom], pos: int, last: int, *, quoted: bool) -> int:
    """Where words begin behind another sentence and its semicolon: "It rained; “we are wet”, said Name".

    Words that are not quoted do where they need a verb to come: "It rained; the roof, he said, was gone".
    """
    stop = next((at for at in range(last - 1, pos, -1) if sentence[at].lower in {";", ":"}), None)
    if stop is None or finite_at(sentence, pos, stop) is None:
        return pos
    if sentence[stop].lower == ":":  # "Name is careful: the roof is old, he says"
        return stop + 1 if not quoted and sentence[last].lower == "," and finite_at(sentence, stop, last) else pos
    return stop + 1 if quoted or finite_at(sentence, stop + 1, last) is None else pos


def _is_said(state: State, hit: Hit, pos: int, last: int, *, inverted: bool) -> bool:
    """Whether the words before an attribution and its comma are what was said, and no adverbial ("On Monday, …")."""
    sentence = state.sentence
    if not inverted and hit.cue.takes in {"object", "that"} and _takes_noun(sentence, hit, state.end):
        return False
    verb = finite_at(sentence, pos, last)
    resumed = resumes(state, hit, pos, last, inverted=inverted)
    if verb is None and resumed is not None and not sentence[resumed].quotation:
        return True
    if verb is None and last - pos < _CLAUSE:
        return False
    adverbial = _is_adverbial(sentence, pos, last, verb)
    if adverbial or (verb is None and not inverted):
        return _ends_after(state, hit, adjunct=not adverbial, opening=sentence[pos])
    return True


def _is_adverbial(sentence: Sequence[Atom], pos: int, last: int, verb: int | None) -> bool:
    """Whether a clause of time, manner or condition is all that stands before an attribution.

    The verb of a relative clause is none of its own: "In Gomel, where it rains, the mayor said".
    """
    opening = sentence[pos].lower
    if opening in _SUBORDINATE | {"to"}:
        measured = opening == "as" and sentence[pos + 1].lower in _MEASURES
        return opening != "if" and not measured and (verb is None or _ends_clause(sentence, verb, last))
    if verb is None:
        return opening.endswith("ing")
    clauses = words("clauses")
    if opening not in clauses["prepositions"] and not opening.endswith("ing"):
        return False
    barred = clauses["relative"] | clauses["questions"] | _SUBORDINATE
    return any(each.lower in barred for each in sentence[pos + 1 : verb]) and _ends_clause(sentence, verb, last)


def _ends_clause(sentence: Sequence[Atom], verb: int, last: int) -> bool:
    """Whether no comma parts the verb of a subordinate clause from a main one behind it."""
    clauses = words("clauses")
    joined = clauses["relative"] | clauses["conjunctions"] | _SUBORDINATE
    commas = (at for at in range(verb, last - 1) if sentence[at].lower == ",")
    main = next((at for at in commas if sentence[at + 1].lower not in joined), None)
    return main is None or finite_at(sentence, main + 1, last, relative=False) is None


def _takes_noun(sentence: Sequence[Atom], hit: Hit, end: int) -> bool:
    """Whether a noun phrase follows the cue: "On Monday, when it rained, the drivers demanded a roof"."""
    return hit.last < end and sentence[hit.last].lower in words("clauses")["determiners"]


def _ends_after(state: State, hit: Hit, *, adjunct: bool, opening: Atom) -> bool:
    """Whether the sentence ends right behind the cue, or with an adjunct.

    Where a noun phrase may be what the cue reports, words that do not open with a place or time are a clause.
    """
    rest = state.sentence[hit.last : state.end]
    if adjunct and rest and hit.last < state.end - 2:
        told = hit.cue.takes.startswith("addressee")
        usual = hit.cue.takes == "clause" or (hit.cue.takes in {"object", "that"} and not is_frame(opening))
        return told or (usual and rest[0].lower != "," and is_adjunct(rest[0]))
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
    for _ in range(_COMMAS):
        if start - 1 <= pos or sentence[start - 1].lower != ",":
            return start
        before = start - 1
        while before > pos and sentence[before - 1].lower != ",":
            before -= 1
        head = [each.lower for each in sentence[before : start - 1]]
        office = any(word in roles for word in head)
        joined = subject.first != start or any(each.lower == "and" for each in sentence[start : subject.last])
        if not joined and not (office and head[0] in roles):
            return start
        if len(head) > _TITLE or finite_at(sentence, before, start - 1) is not None or before <= pos:
            return subject.first
        start = before
        if office:
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
    rest = resumes(state, hit, first, last, inverted=inverted)
    stop = rest if rest is not None else hit.last
    add(state, first, last, hit, subject, begin, max(stop, hit.last))
    state.subject = subject
    state.pos = hit.last
    if rest is not None and state.found:
        until = statement_end(sentence, rest, state.end)
        more = content(state.body, sentence, rest, until, resumed=True)
        if more is not None:
            extend(state, more, sentence[until - 1].end)
            state.pos = until
        return
    stop = _next_stop(sentence, hit, min(state.end, hit.last + _REACH))
    if stop < state.end and sentence[stop].lower == ";" and not find_cues(sentence[hit.last : stop]):
        state.pos = stop + 1  # “…,” said Name; what follows is not theirs
