"""Reads the attributions of one sentence: which words are reported, who is said to have said them."""

from collections.abc import Sequence
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.clauses import Complement, complement
from corpus.nlp.cues import Hit, find_cues, passive_first
from corpus.nlp.found import Found
from corpus.nlp.interrupted import interrupts, is_addressee, is_inserted
from corpus.nlp.lexicon import words
from corpus.nlp.linked import main_subject, read_elliptic, read_participle, read_within
from corpus.nlp.passives import read_passive, read_quoted_as
from corpus.nlp.phrases import bare, head_of
from corpus.nlp.placing import backward, forward, next_stop
from corpus.nlp.preceding import ends_quoted, left_content, subject_start, touches_quotation
from corpus.nlp.reading import State, finish, reaching
from corpus.nlp.subjects import Subject, before_adverbs, can_speak, choose, left_subject, right_subject
from corpus.nlp.unnamed import is_someone
from corpus.nlp.verbs import finite_at, is_adjunct, is_finite

_DASHES: Final = frozenset(["-", "–", "—", "--"])
_REACH: Final = 80  # atoms of an inverted subject with its appositions
_LONG: Final = 30  # atoms of a subject between a quotation and its verb


def read_sentence(
    body: str, sentence: Sequence[Atom], paragraph: int, first: int, end: int, hits: Sequence[Hit] | None = None
) -> list[Found]:
    """The statements of a sentence between atoms `first` and `end`, in order."""
    state = State(body, sentence, paragraph, first, end, None, [])
    for hit in find_cues(sentence) if hits is None else hits:
        if first <= hit.first < end and hit.cue.takes != "credit":
            _read(state, hit)
    read_elliptic(state)
    finish(state, end)
    return reaching(state)


def _read(state: State, hit: Hit) -> None:
    if hit.first < state.pos and state.open is None:
        return
    if hit.cue.participle:
        read_participle(state, hit)
    elif state.open and _covers(state, hit):
        state.pos, state.open = state.open[3], None
        _verb(state, hit)
    elif state.open:
        read_within(state, hit)
    elif hit.cue.words == ("as", "saying"):
        read_quoted_as(state, hit)
    else:
        _verb(state, hit)


def _covers(state: State, hit: Hit) -> bool:
    """Whether a report is itself what someone says at the end of the sentence: "He believes it is old, Name said"."""
    sentence = state.sentence
    end = next_stop(sentence, hit, state.end)
    behind = sentence[hit.first - 1].lower == ","
    subject = _named_behind(sentence, hit, end) if behind else left_subject(sentence, state.pos, hit)
    if state.open is None or subject is None or not can_speak(subject) or subject.kind == "pronoun":
        return False
    comma = hit.first - 1 if behind else subject_start(sentence, state.pos, subject) - 1
    if sentence[comma].lower != "," or finite_at(sentence, state.open[0], comma) is None:
        return False
    rest = sentence[hit.last : end]
    ended = behind or not rest or rest[0].lower in {".", ";"} or (rest[0].lower != "," and is_adjunct(rest[0]))
    ended = ended or (hit.cue.takes.startswith("addressee") and is_addressee(sentence, hit.last, end))
    return ended and finite_at(sentence, hit.last, end) is None and not find_cues(rest)


def _named_behind(sentence: Sequence[Atom], hit: Hit, end: int) -> Subject | None:
    """Who is named behind a verb at the end of a sentence: "He believes it is old, said Name"."""
    barred = words("clauses")["deeds"] | words("clauses")["never_after"]
    if hit.cue.takes.startswith("addressee") or hit.cue.words[0] in barred:
        return None
    named = right_subject(sentence, hit, end)
    head = named is not None and (named.kind == "person" or is_someone(head_of(bare(named.who).lower())))
    return named if head else None


def _verb(state: State, hit: Hit) -> None:
    """A reporting verb in a sentence of which nothing is open: its words follow, precede or surround it."""
    sentence, pos, end = state.sentence, state.pos, state.end
    if passive_first(sentence, hit) is not None:
        read_passive(state, hit)
        return
    subject, after = left_subject(sentence, pos, hit), complement(sentence, hit, end)
    inserted = is_inserted(state, hit, subject)
    if inserted:
        after = Complement(kind="none", first=end)
    inverted = _is_inverted(state, hit, subject, after.kind)
    if inverted:
        subject = right_subject(sentence, hit, next_stop(sentence, hit, end)) or subject
    joint = before_adverbs(sentence, pos, hit.first) - 1
    coordinated = joint >= pos and sentence[joint].lower in {"and", "but"}
    reported = after.kind in {"that", "quote"} or (after.kind == "clause" and hit.cue.takes in {"clause", "addressee"})
    if coordinated and reported:
        subject = state.subject or main_subject(sentence, pos, hit.first) or subject
    elif subject is None and not inverted:
        subject = main_subject(sentence, pos, hit.first) if coordinated else None
        if subject is None:
            return
    if subject is not None and not inverted and sentence[subject.first].lower in words("clauses")["auxiliaries"]:
        return  # “…,” was his reply when asked
    if subject is not None and _is_supposed(sentence, pos, hit, subject):
        return
    relative = not inverted and subject is not None and _is_relative(sentence, pos, hit, subject)
    left = None if relative else left_content(state, hit, subject, inverted=inverted, inserted=inserted)
    if left is None and _speaks_first(state, hit, after.kind):
        left, subject = (pos, pos + 1, pos + 1), _long_subject(sentence, pos + 1, hit.first) or subject
    spoken = left is not None and ends_quoted(sentence, left[1])
    if after.kind in {"that", "quote"} and not inverted and not spoken:
        forward(state, hit, subject, after.first)
    elif left and (spoken or hit.cue.takes != "quote"):
        backward(state, hit, subject, left, inverted=inverted)
    elif after.kind == "clause" and not inverted and (hit.cue.takes != "object" or can_speak(subject)):
        forward(state, hit, subject, after.first)


def _is_supposed(sentence: Sequence[Atom], pos: int, hit: Hit, subject: Subject) -> bool:
    """Whether a report is a condition or names a thing: "if they say that", 'what he called “a disgrace”'."""
    opens = subject.first > pos and sentence[subject.first - 1].lower in {"if", "unless"}
    called = subject.first > pos and sentence[subject.first - 1].lower == "what" and hit.cue.takes == "quote"
    return opens or called or sentence[subject.first].lower in {"if", "unless"}


def _is_relative(sentence: Sequence[Atom], pos: int, hit: Hit, subject: Subject) -> bool:
    """Whether a verb is that of a relative clause: "Name, who says it is old"."""
    before = before_adverbs(sentence, pos, hit.first) - 1
    return subject.who.lower() in words("clauses")["relative"] or (before > pos and sentence[before].lower == "who")


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


def _is_inverted(state: State, hit: Hit, subject: Subject | None, after: str) -> bool:
    """Whether the speaker follows the verb: it comes right behind a quotation, a comma or a dash."""
    sentence, at = state.sentence, hit.first - 1
    quoted = touches_quotation(sentence, state.pos, hit.first)
    touching = quoted or (at >= state.pos and sentence[at].lower in {","} | _DASHES)
    whole = quoted or (subject is None and finite_at(sentence, state.pos, hit.first) is not None)
    told = hit.cue.takes == "addressee" or (hit.cue.takes == "addressee-that" and not whole)
    if told or not touching or after == "that":
        return False
    last = next_stop(sentence, hit, min(state.end, hit.last + _REACH))
    named = right_subject(sentence, hit, last)
    if named is None or not (can_speak(named) or quoted):
        return False
    # "The drivers, who …, said half of the residents had left": what follows is the clause.
    opened = named.last < last and is_finite(sentence, named.last)
    opened = opened or (not quoted and _goes_on_in_marks(state, named.last))
    clause = named.kind in {"nominal", "pronoun"} and opened
    if sentence[at].lower == "," and interrupts(sentence, hit, state.pos, last):
        return True
    if sentence[at].lower == "," and subject is not None and subject.kind == "person":
        return finite_at(sentence, hit.last, last, relative=False) is None
    known = subject is not None or named.kind == "pronoun" or _has_subject(sentence, state.pos, at)
    return not (clause and known) and finite_at(sentence, hit.last, named.last, relative=False) is None


def _goes_on_in_marks(state: State, at: int) -> bool:
    """Whether a quotation goes on with a clause: 'says the bank "was aware of" the losses'."""
    atom = state.sentence[at] if at < state.end else None
    return atom is not None and atom.quotation is not None and atom.text.lstrip('"“”«»„')[:1].islower()


def _has_subject(sentence: Sequence[Atom], first: int, comma: int) -> bool:
    """Whether a subject and what is told of it behind a comma are all before a verb: "The letter, dated …, says"."""
    opened = next((at for at in range(first, comma) if sentence[at].lower == ","), None)
    if opened is None or not opened - first or sentence[first].quotation:
        return False
    return can_speak(choose(sentence, first, opened)) and finite_at(sentence, first, comma) is None
