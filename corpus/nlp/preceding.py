"""The words before an attribution: whether they are what was said, and where they begin and end."""

from collections.abc import Sequence
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.cues import Hit
from corpus.nlp.interrupted import goes_on_quoted, is_frame, resumes
from corpus.nlp.lexicon import words
from corpus.nlp.reading import State
from corpus.nlp.subjects import Subject
from corpus.nlp.verbs import finite_at, is_adjunct

_DASHES: Final = frozenset(["-", "–", "—", "--"])
_MEASURES: Final = frozenset(["many", "much", "few", "little", "for", "of", "part", "usual", "a", "an", "in", "well"])
_COMMAS: Final = 4  # commas within one title
_TITLE: Final = 12  # atoms of a title up to its comma
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
        "told",
        "pressed",
        "questioned",
        "informed",
        "reminded",
    ]
)


def left_content(
    state: State, hit: Hit, subject: Subject | None, *, inverted: bool, inserted: bool
) -> tuple[int, int, int] | None:
    """The atoms before the attribution that are its content: first, last, and where the attribution begins."""
    sentence, pos = state.sentence, state.pos
    if inverted:
        begin = hit.first
    elif subject is not None and subject.first < hit.first:
        begin = subject_start(sentence, pos, subject)
    else:
        begin = hit.first
    if begin < hit.first and sentence[begin].lower in _SUBORDINATE:
        return None  # "…, after Name confirmed it": the words before are not what was confirmed
    last = begin
    while last > pos and sentence[last - 1].lower in {","} | _DASHES:
        last -= 1
    if last <= pos:
        return None
    quoted = ends_quoted(sentence, last) and not _is_label(sentence, pos, last)
    called = sentence[pos].lower in words("clauses")["named_as"] and finite_at(sentence, pos, last) is None
    never = hit.cue.words[-1] in words("clauses")["never_after"]
    if called or (not quoted and (never or (inverted and _has_object(state, hit, subject, last)))):
        return None  # 'Dubbed the “Fox”, Name says', "a charge Iran denies", "Name, a poet, considers such lines bold"
    if quoted and is_frame(sentence[pos]) and finite_at(sentence, pos, last) is None and last - pos > 1:
        return None  # 'Under the heading “…”, the paper tells of'
    first = _behind_stop(sentence, pos, last, quoted=quoted)
    if quoted and state.found and finite_at(sentence, pos, last) is None:
        first = last - 1  # what stands before belongs to the attribution of other words
    if quoted or (last < begin and (inserted or _is_said(state, hit, first, last, inverted=inverted))):
        return first, last, begin
    return None


def _has_object(state: State, hit: Hit, subject: Subject | None, last: int) -> bool:
    """Whether a noun phrase behind a verb that takes one is its object, as what stands before the verb is no clause."""
    if subject is None or subject.kind != "nominal" or hit.cue.takes not in {"object", "that"}:
        return False
    sentence, pos, relatives = state.sentence, state.pos, words("clauses")["relative"]
    if finite_at(sentence, pos, last, relative=False) is not None:
        return False
    comma = next((at for at in range(last - 1, pos, -1) if sentence[at].lower == ","), None)
    told = comma is not None and sentence[comma + 1].lower in relatives  # "Name, who disagrees, considers …"
    return told or finite_at(sentence, pos, last) is None


def touches_quotation(sentence: Sequence[Atom], pos: int, last: int) -> bool:
    """Whether a quotation, with a comma or dash or a translation in brackets behind it, stands before an atom."""
    at = last - 1
    while at > pos and sentence[at].lower in {",", ")"} | _DASHES:
        at -= 1
    return at >= pos and sentence[at].quotation is not None


def ends_quoted(sentence: Sequence[Atom], last: int) -> bool:
    """Whether a quotation ends before an atom, also one with its translation: «Слова» (“words”)."""
    if last > 3 and sentence[last - 1].lower == ")" and sentence[last - 3].lower == "(":
        return sentence[last - 2].quotation is not None and sentence[last - 4].quotation is not None
    return last > 0 and sentence[last - 1].quotation is not None


def _behind_stop(sentence: Sequence[Atom], pos: int, last: int, *, quoted: bool) -> int:
    """Where words begin behind another sentence and its semicolon: "It rained; “we are wet”, said Name".

    Words that are not quoted do where they need a verb to come: "It rained; the roof, he said, was gone".
    """
    stop = next((at for at in range(last - 1, pos, -1) if sentence[at].lower in {";", ":"}), None)
    if stop is not None and sentence[stop].lower == ":":  # "Name is careful: the roof is old, he says"
        named = any(each.label == "PERSON" for each in sentence[pos:stop])
        who = sentence[last + 1].lower if last + 1 < len(sentence) else ""
        own = not quoted and (who == "they" or (named and who in {"he", "she"}))
        return stop + 1 if own and sentence[last].lower == "," else pos
    if stop is None or finite_at(sentence, pos, stop) is None:
        return pos
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
    if verb is None and resumed is not None and goes_on_quoted(sentence[resumed]) and not is_frame(sentence[pos]):
        return inverted  # 'The bridge, said Name, "will sway twice"'
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
        infinitive = opening == "to" and sentence[pos + 1].lower not in words("clauses")["determiners"]
        if infinitive and verb is not None and _has_main_verb(sentence, pos, verb, last):
            return False  # "To close it would be wrong, Name said"
        measured = opening == "as" and sentence[pos + 1].lower in _MEASURES
        return opening != "if" and not measured and (verb is None or _ends_clause(sentence, verb, last))
    if verb is None:
        return opening.endswith("ing")
    clauses = words("clauses")
    if opening not in clauses["prepositions"] and not opening.endswith("ing"):
        return False
    barred = clauses["relative"] | clauses["questions"] | _SUBORDINATE
    return any(each.lower in barred for each in sentence[pos + 1 : verb]) and _ends_clause(sentence, verb, last)


def _has_main_verb(sentence: Sequence[Atom], pos: int, verb: int, last: int) -> bool:
    """Whether an infinitive is the subject of a verb, the one before a comma or behind a clause of its own."""
    barred = words("clauses")["relative"] | words("clauses")["questions"] | _SUBORDINATE
    if not any(each.lower in barred for each in sentence[pos + 1 : verb]):
        return not any(each.lower == "," for each in sentence[pos:verb])
    main, auxiliaries = finite_at(sentence, verb + 1, last), words("clauses")["auxiliaries"]
    if main is None or any(each.lower == "," for each in sentence[pos:main]):
        return False
    return main > verb + 1 or (sentence[main].lower in auxiliaries and sentence[verb].lower not in auxiliaries)


def _ends_clause(sentence: Sequence[Atom], verb: int, last: int) -> bool:
    """Whether no comma parts the verb of a subordinate clause from a main one behind it."""
    clauses = words("clauses")
    joined = clauses["relative"] | clauses["conjunctions"] | _SUBORDINATE
    commas = (at for at in range(verb, last - 1) if sentence[at].lower == ",")
    main = next((at for at in commas if sentence[at + 1].lower not in joined), None)
    return main is None or finite_at(sentence, main + 1, last, relative=False) is None


def _takes_noun(sentence: Sequence[Atom], hit: Hit, end: int) -> bool:
    """Whether a noun phrase follows the cue: "On Monday, when it rained, the drivers demanded a roof".

    Someone who is told ("promised the nation") is none.
    """
    told = hit.last + 1 < end and sentence[hit.last + 1].lower in words("clauses")["addressees"]
    return hit.last < end and sentence[hit.last].lower in words("clauses")["determiners"] and not told


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


def subject_start(sentence: Sequence[Atom], pos: int, subject: Subject) -> int:
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
