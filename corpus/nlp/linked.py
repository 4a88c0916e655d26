"""Reporting words that hang on an attribution before them: participles, second verbs, a second speaker."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from corpus.domain.statements import Kind
from corpus.nlp.atoms import Atom
from corpus.nlp.clauses import complement
from corpus.nlp.cues import Hit, find_cues, own_subject
from corpus.nlp.lexicon import cues, words
from corpus.nlp.reading import FRONTING, State, add, finish, join
from corpus.nlp.subjects import Subject, before_adverbs, can_speak, choose, left_subject
from corpus.nlp.verbs import finite_at

_ASKED: Final = frozenset(["asked", "requested", "insisted", "demanded", "asks", "insists"])
_SUBJECT: Final = 20  # atoms; a longer stretch before a verb is no subject
_PLAIN: Final = frozenset(
    [
        "saying",
        "adding",
        "noting",
        "stressing",
        "claiming",
        "arguing",
        "insisting",
        "stating",
        "telling",
        "warning",
        "believing",
        "hoping",
        "explaining",
        "admitting",
        "acknowledging",
        "predicting",
        "complaining",
        "confirming",
    ]
)
_URGING: Final = frozenset(["urging", "calling", "demanding", "warning", "accusing", "denying", "requesting"])
_ENDING: Final = _URGING | {"stressing", "emphasizing", "emphasising", "highlighting", "underscoring", "reaffirming"}
_PAST: Final = ("ed", "said", "told", "wrote", "thought")
_PRESENT: Final = frozenset(["is", "are", "has", "have", "will", "can", "may", "does", "do", "am"])


def read_participle(state: State, hit: Hit) -> None:
    """ ", adding that …": the subject is that of the attribution or clause before it."""
    sentence, end = state.sentence, state.end
    after = complement(sentence, hit, end)
    quoted_before = bool(state.found) and state.found[-1].kind is Kind.DIRECT
    if after.kind == "none" and state.open and hit.cue.words[0] in _ENDING and sentence[hit.first - 1].lower == ",":
        state.subject = state.open[2]
        finish(state, hit.first - 1)  # "…, urging the council to meet": no more of what was reported
    if after.kind == "none" or (after.kind == "clause" and hit.cue.words[0] not in _PLAIN):
        return
    before = hit.first - 1
    subject = state.open[2] if state.open else state.subject
    if hit.first == state.pos and not state.found:
        _leading_participle(state, hit, after.first)
        return
    own = own_subject(sentence, hit.first) if sentence[hit.first - 1].lower != "," else None
    if own is not None and own[1] > state.pos:
        before, subject = own[0], choose(sentence, own[1], hit.first)
    finish(state, before if before >= 0 and sentence[before].lower in {",", "and"} else hit.first)
    if (after.kind == "quote" and quoted_before) or (after.kind == "quote" and _direct_last(state)):
        join(state, after.first, hit)
        return
    subject = subject or state.subject or main_subject(sentence, state.pos, hit.first)
    state.subject = subject
    state.open = (after.first, hit, subject, hit.first)


def _direct_last(state: State) -> bool:
    return bool(state.found) and state.found[-1].kind is Kind.DIRECT


def _leading_participle(state: State, hit: Hit, first: int) -> None:
    """ "Noting that …, Name did …": the content ends at the comma, the subject follows it."""
    sentence = state.sentence
    for at in range(first + 1, state.end):
        within = sentence[at - 1].quotation is not None and sentence[at - 1].text.rstrip("\"”»'’")[-1:] == ","
        if not within and sentence[at].lower != ",":
            continue
        start = at if within else at + 1
        if start < state.end and (finite_at(sentence, start, state.end) or _acts(sentence, start, state.end)):
            subject = main_subject(sentence, start, state.end)
            if subject and (subject.kind != "nominal" or sentence[start].lower == "the"):
                add(state, first, at, hit, subject, hit.first, at)
                state.pos, state.subject = start, subject
                return


def _acts(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether a person's deed stands behind an apposition and its comma: "the mayor, Name, closed two of them"."""
    near = range(first + 1, min(last, first + _SUBJECT))
    verb = next((at for at in near if sentence[at - 1].lower == "," and sentence[at].lower.endswith("ed")), None)
    return verb is not None and any(each.label == "PERSON" for each in sentence[first:verb])


def main_subject(sentence: Sequence[Atom], first: int, last: int) -> Subject | None:
    """The subject of a clause: the words before its first finite verb."""
    while first < last and sentence[first].quotation:
        first += 1  # “…,” Name was quoted as saying
    verb = finite_at(sentence, first, last)
    stop = before_adverbs(sentence, first, verb if verb is not None else last)
    start = first
    for at in range(first, stop):
        if at > first and sentence[at].lower in cues() and sentence[at - 1].lower == ",":
            start, stop = first, at - 1  # "Name, head of …, confirmed the news but said"
            break
        if sentence[at].lower == "," and _is_subject(sentence, start, at):
            stop = at  # "The union, which …, said", "the ministry, for its part, said"
            break
        if sentence[at].lower == "," and not any(each.label == "PERSON" for each in sentence[first:at]):
            start = at + 1
    return choose(sentence, start, stop, inverted=True) if start < stop else None


def told_of(sentence: Sequence[Atom]) -> Subject | None:
    """The subject of a whole sentence, whose verb may be one of reporting."""
    stop = next((each.first for each in find_cues(sentence) if each.first), len(sentence))
    return main_subject(sentence, 0, stop)


def _is_subject(sentence: Sequence[Atom], first: int, comma: int) -> bool:
    """Whether the words before a comma are a subject that more is told of, not an adverbial or a person's title."""
    if comma + 1 >= len(sentence) or first >= comma:
        return False
    opening, clauses = sentence[first].lower, words("clauses")
    barred = clauses["prepositions"] | clauses["adverbs"]
    if opening in barred or opening.endswith("ing") or sentence[first].label == "DATE":
        return False
    subject = choose(sentence, first, comma)
    following = sentence[comma + 1].lower
    told = following in clauses["relative"] | clauses["prepositions"] or following in clauses["adverbs"]
    return told and subject is not None and can_speak(subject)


def read_within(state: State, hit: Hit) -> None:
    """A verb within reported words opens a statement of its own only where it is coordinated ("and noted that")."""
    sentence = state.sentence
    if state.open is None:
        return
    repeats = _repeats(sentence, hit)
    if repeats or _once_more(state, hit):
        finish(state, hit.first if repeats else hit.first - 2)
        state.pos = state.end
        return
    after = complement(sentence, hit, state.end)
    if after.kind != "none" and _is_main(state, hit):
        subject = state.open[2]
        state.open = (after.first, hit, subject, state.open[3])
        return
    if _other_speaker(state, hit, after.kind, after.first):
        return
    if after.kind not in {"that", "quote"} and not (after.kind == "clause" and _second_report(state, hit)):
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
    finish(state, cut)
    state.open = (after.first, hit, subject, at)


def _is_main(state: State, hit: Hit) -> bool:
    """Whether a verb goes with the subject before "who asked that …,": what was asked for is no statement."""
    if state.open is None or state.sentence[hit.first - 1].lower != ",":
        return False
    asked = state.open[1]
    return asked.first > 0 and state.sentence[asked.first - 1].lower == "who" and asked.cue.words[0] in _ASKED


def _second_report(state: State, hit: Hit) -> bool:
    """Whether a verb without "that" is a second one of the same speaker: "believes that …, and hopes the town will"."""
    sentence, at = state.sentence, hit.first - 1
    if state.open is None or hit.cue.takes != "clause" or at - 1 <= state.open[0]:
        return False
    earlier, opened = state.open[1].cue.words, sentence[state.open[0] - 1].lower == "that"
    alike = earlier[0].endswith("s") == hit.cue.words[0].endswith("s")
    present = all(
        words_of[0].endswith("s") for words_of in (earlier, hit.cue.words)
    )  # a plural clause has no such verb
    return (opened or present) and alike and sentence[at].lower in {"and", "but"} and sentence[at - 1].lower == ","


def _repeats(sentence: Sequence[Atom], hit: Hit) -> bool:
    """Whether the verb attributes once more, behind a quotation, what is attributed already."""
    before = sentence[hit.first - 1]
    return before.quotation is not None and before.text.rstrip("\"”»'’")[-1:] in {",", "!", "?"}


def _once_more(state: State, hit: Hit) -> bool:
    """Whether ", he says" at the end attributes once more what is attributed: "Name disagrees: it is old, he says"."""
    sentence, at = state.sentence, hit.first - 1
    ends = all(each.lower in {".", "!", "?"} for each in sentence[hit.last : state.end])
    return ends and sentence[at].lower in {"he", "she", "they"} and sentence[at - 1].lower == ","


def _parting(sentence: Sequence[Atom], low: int, hit: Hit) -> int | None:
    """The comma or semicolon behind which someone else may begin to speak; None where a second verb only follows."""
    at, furthest = hit.first - 1, max(low, hit.first - _SUBJECT - 1)
    if sentence[at].lower in {"and", "but"}:
        return None  # "thanked the builders and added that"
    if sentence[at].lower == ",":
        at = next((n for n in range(at, furthest, -1) if sentence[n].lower == ";"), at)  # "; the mayor, Name, said"
    while at > furthest and sentence[at].lower not in {",", ";"}:
        at -= 1
    conjunctions = words("clauses")["conjunctions"]
    for comma in range(at - 1, max(low, hit.first - _SUBJECT), -1):
        quoted = sentence[comma].quotation is not None and sentence[comma].text[-2:-1] == ","
        if (quoted or sentence[comma].lower == ",") and sentence[comma + 1].lower in conjunctions:
            at = comma  # ", while Name, head of …, said"
            break
    return at if at > low and hit.first - at <= _SUBJECT else None


def _other_speaker(state: State, hit: Hit, kind: str, first: int) -> bool:
    """Whether reported words end where someone else begins to speak: "…, while Name said that …", "…; Name said …"."""
    if state.open is None or kind == "none":
        return False
    sentence, at = state.sentence, _parting(state.sentence, state.open[0], hit)
    if at is None:
        return False
    start, fronted = at + 1, _is_fronted(state)
    linked = fronted or sentence[at].lower == ";" or sentence[start].lower in words("clauses")["conjunctions"]
    if sentence[start].lower in words("clauses")["conjunctions"]:
        start += 1
    subject = left_subject(sentence, start, hit)
    if subject is None or finite_at(sentence, start, hit.first) is not None:
        return False
    told = ((kind == "that" or sentence[at].lower == ";") and subject.article in {"the", "a", "an"}) or fronted
    if not linked and (kind == "clause" or subject.kind == "pronoun"):
        return False
    if not can_speak(subject) and not (linked and told):
        return False
    earlier = state.open[2]
    if subject.kind == "pronoun" and subject.who.lower() in {"he", "she"} and not fronted:
        subject = earlier or subject
    count = len(state.found)
    finish(state, at + 1 if sentence[at].quotation else at)  # “…,” but Name said
    if fronted and earlier is not None and earlier.kind == "pronoun" and len(state.found) > count:
        state.found[-1] = replace(state.found[-1], subject=subject)  # "Though he admits it, Name says …"
    state.subject = subject
    state.open = (first, hit, subject, at)
    return True


def read_elliptic(state: State) -> None:
    """ "Name says it is old; his deputy, that it is new": the verb is told once, the other one speaks behind "that"."""
    if state.open is None:
        return
    first, hit, _, _ = state.open
    sentence = state.sentence
    stop = next((at for at in range(first + 1, state.end - 3) if sentence[at].lower == ";"), None)
    if stop is None:
        return
    near = range(stop + 2, min(state.end - 2, stop + _SUBJECT))
    comma = next((at for at in near if sentence[at].lower == "," and sentence[at + 1].lower == "that"), None)
    subject = choose(sentence, stop + 1, comma) if comma is not None else None
    if comma is None or not can_speak(subject) or finite_at(sentence, stop + 1, comma) is not None:
        return
    finish(state, stop)
    state.open = (comma + 2, hit, subject, stop)


def _is_fronted(state: State) -> bool:
    """Whether what is open stands in a clause before the main one: "While Name says …, the town says …"."""
    if state.open is None:
        return False
    begin, sentence = state.open[3], state.sentence
    return any(each.lower in FRONTING | {"if"} for each in sentence[max(0, begin - 1) : begin + 1])


def _cut_at_second_verb(state: State, hit: Hit) -> None:
    """End reported words before "and announced a day of …": a second verb of the same speaker that reports nothing."""
    if state.open is None or not hit.cue.words[0].endswith("ed"):
        return
    first, opened, _, _ = state.open
    sentence, at = state.sentence, hit.first - 1
    if not opened.cue.words[0].endswith(_PAST) or sentence[at].lower != "and" or at - 1 <= first:
        return
    present = any(each.lower in _PRESENT and not each.capital for each in sentence[first:at])
    if present and not sentence[at - 1].lower.endswith(("ed", "en")):
        subject = state.open[2]
        finish(state, at)
        state.subject = subject
