"""Persons named by what they are to another: "her husband", "the host", "the former" and "the latter"."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from corpus.domain.spans import Span
from corpus.domain.suggestions import ProposedMention
from corpus.nlp.lexicon import words
from corpus.nlp.persons import Person
from corpus.nlp.phrases import bare, head_of
from corpus.nlp.subjects import Subject
from corpus.nlp.text import Text
from corpus.nlp.unnamed import is_owned

# What the other one of a pair is called: who has a wife is her husband.
_OTHERS: Final = {
    "husband": ("wife", "spouse"),
    "wife": ("husband", "spouse"),
    "father": ("son", "daughter"),
    "mother": ("son", "daughter"),
    "son": ("father", "mother"),
    "daughter": ("father", "mother"),
    "brother": ("brother", "sister"),
    "sister": ("brother", "sister"),
    "boss": ("deputy", "assistant", "secretary", "aide"),
    "chief": ("deputy", "assistant", "secretary", "aide"),
    "successor": ("predecessor",),
    "predecessor": ("successor",),
}
_PAIR: Final = frozenset(["former", "latter"])
_ROOM: Final = frozenset(["host", "hostess", "guest", "visitor"])
_BACK: Final = 12  # mentions that are looked back at for a pair


def meant(subject: Subject, text: Text, persons: Sequence[Person], spoke: str | None) -> Person | None:
    """The person named by what someone else is; `persons` are those near, the nearest first, `spoke` who spoke last."""
    where = one_of_two(subject, text, "PERSON")
    if where is not None:
        return next((each for each in persons if where in each.mentions), None)
    return other_in_room(subject, persons, spoke) or other_of_pair(subject, persons)


def other_of_pair(subject: Subject, persons: Sequence[Person]) -> Person | None:
    """Whom "her husband" means where someone near is called his wife: the one named before her."""
    others = _OTHERS.get(head_of(bare(subject.who).lower()), ())
    if not others or not is_owned(subject):
        return None
    gender = _gender(subject)
    for person in persons:
        if not any(each in role.lower().replace(",", " ").split() for role in person.roles for each in others):
            continue
        before = [one for one in persons if one is not person and one.mentions and one.met < person.met]
        fitting = [one for one in before if not gender or one.gender in {"", gender}]
        if fitting:
            return max(fitting, key=lambda one: one.met)
    return None


def _gender(subject: Subject) -> str:
    told, speakers = set(subject.who.lower().split()), words("speakers")
    return "f" if told & speakers["feminine"] - {"her"} else "m" if told & speakers["masculine"] - {"his"} else ""


def other_in_room(subject: Subject, persons: Sequence[Person], spoke: str | None) -> Person | None:
    """Whom "the host" means, where two have been named and the other one spoke."""
    if subject.article != "the" or bare(subject.who).lower() not in _ROOM or spoke is None:
        return None
    met = [each for each in persons if each.mentions and each.met < subject.where.start]
    left = [each for each in met if each.name != spoke]
    return left[0] if len(met) == 2 and len(left) == 1 else None


def one_of_two(subject: Subject, text: Text, label: str) -> Span | None:
    """Where the one stands whom "the former" or "the latter" means, if it is of a label."""
    word = bare(subject.who).lower()
    if word not in _PAIR or subject.kind != "nominal":
        return None
    named: list[ProposedMention] = []
    at = bisect_left(text.mentions, subject.where.start, key=lambda each: each.span.start)
    for mention in reversed(text.mentions[max(0, at - _BACK) : at]):
        other = not named or text.body[slice(*_bounds(mention))] != text.body[slice(*_bounds(named[0]))]
        if mention.label == label and other:
            named.append(mention)
        elif mention.label in {"PERSON", "ORG"} and not named:
            return None  # the last one named is of another kind
        if len(named) == 2:
            return named[word == "former"].span
    return None


def _bounds(mention: ProposedMention) -> tuple[int, int]:
    return mention.span.start, mention.span.end
