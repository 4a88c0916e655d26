"""Names by their shape: what a run of capitalised words is called, by its cue words and its neighbours."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from spacy.tokens import Doc

from corpus.nlp.gazetteer import first_names
from corpus.nlp.lexicon import cues, words
from corpus.nlp.runs import is_capital, is_common, is_function_word

Label = tuple[int, int, str]

_INITIAL: Final = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.)*")
_GLUED: Final = re.compile(r"[A-ZА-Я]\.[^\W\d_]{2,}")
_ACRONYM: Final = re.compile(r"[A-Z][A-Z0-9]{1,6}(?:[-/][A-Z]{2,})?")
_COMPANY: Final = re.compile(
    r".+(?:[a-z][A-Z]|[a-z]{2}(?:bank|prom|neft|gaz|soft|tech|agro|stroy|trans|avia|kali|mash|torg|com|net|tel))"
)
_IN: Final = frozenset(["in", "at", "from", "near", "to", "outside", "around", "through", "via"])
_OF: Final = frozenset(["of", "for", "on"])
_KINDS: Final = (
    ("laws", "LAW"), ("organisations", "ORG"), ("events", "EVENT"), ("facilities", "FAC"), ("places", "GPE"), ("landscapes", "LOC"),
)  # fmt: skip


class NameFinder:
    """Finds names in the runs of one doc, given what gazetteers and patterns already know of its tokens."""

    def __init__(self, doc: Doc, known: Sequence[str], starts: frozenset[int]) -> None:
        self._doc = doc
        self._known = known  # a label for each token, or an empty text
        self._starts = starts

    def find(self, first: int, last: int) -> Iterator[Label]:
        """The names within the run from token `first` to `last`."""
        first = self._without_opening(first, last)
        while first < last:
            headed = self._headed(first, last)
            if headed is None:
                yield from self._plain(first, last)
                return
            start, end, label = headed
            yield from self._plain(first, start)
            yield headed
            first = max(end, start + 1)
            if first > last:
                return

    def _without_opening(self, first: int, last: int) -> int:
        """Skip a common word that is capitalised only because it begins the sentence."""
        word = self._doc[first].lower_
        if (
            first not in self._starts
            or self._known[first]
            or word in first_names()
            or word in words("speakers")["titles"]
        ):
            return first
        if last - first == 1 and self._is_headed_by_of(first):
            return first
        following = self._doc[first + 1].lower_ if first + 1 < last else ""
        if is_common(word) and (not following or not is_common(following) or following in first_names()):
            return first + 1
        return first

    def _is_headed_by_of(self, at: int) -> bool:
        word = self._doc[at].lower_
        names = words("names")
        return (word in names["leading"] or word in names["laws"]) and self._extends(at + 1)

    def _extends(self, at: int) -> bool:
        """Whether "of (the) Name" follows."""
        doc = self._doc
        if at >= len(doc) or doc[at].lower_ not in _OF:
            return False
        after = at + 1
        if after < len(doc) and doc[after].lower_ == "the":
            after += 1
        return after < len(doc) and is_capital(doc[after]) and doc[after].lower_ not in words("speakers")["titles"]

    def _headed(self, first: int, last: int) -> Label | None:
        """The first name in the run that a cue word names: "… Bank", "Ministry of …", "… Region", "… Forum"."""
        names = words("names")
        for at in range(first, last):
            word = self._doc[at].lower_
            if self._known[at] and not self._longer(at, first, last):
                continue
            for kind, label in _KINDS:
                if word in names[kind]:
                    found = self._around(at, first, last, label, word)
                    if found is not None:
                        return found
                    break
        return None

    def _longer(self, at: int, first: int, last: int) -> bool:
        """Whether a known cue word is part of a longer known name and so may still head one."""
        return self._doc[at].lower_ in words("names")["organisations"] and at + 1 < last and self._known[at + 1] == ""

    def _around(self, at: int, first: int, last: int, label: str, word: str) -> Label | None:
        names = words("names")
        end = at + 1
        while end < last and self._doc[end].lower_ in names["organisations"] and label == "ORG":
            end += 1
        extended = end
        if label in {"ORG", "LAW", "EVENT"} and (word in names["leading"] or label != "ORG"):
            extended = self._right_extent(end)
        start = self._left_extent(first, at)
        if start == at and extended == end:
            return None
        if label == "GPE" and not self._is_place(start, at):
            return None
        if label == "EVENT" and word in {"day", "week", "war", "session", "games"} and start == at:
            return None
        return start, self._with_year(extended, label), label

    def _with_year(self, end: int, label: str) -> int:
        """An event's name may end in its year: "Expo 2025"."""
        doc = self._doc
        if label == "EVENT" and end < len(doc) and re.fullmatch(r"(?:19|20)\d\d", doc[end].text):
            return end + 1
        return end

    def _is_place(self, start: int, at: int) -> bool:
        """Whether the words before "Region" or "City" name it."""
        return start < at and not all(is_function_word(self._doc[each].lower_) for each in range(start, at))

    def _left_extent(self, first: int, at: int) -> int:
        """Where the name begins: at the run's start, but behind titles and a person's name."""
        titles = words("speakers")["titles"]
        start = first
        for each in range(first, at):
            word = self._doc[each].lower_
            if word in titles and word not in {
                "state",
                "general",
                "first",
                "foreign",
                "interior",
                "finance",
                "officer",
                "executive",
                "press",
                "crown",
                "defense",
                "defence",
                "king",
                "queen",
                "prince",
            }:
                start = each + 1
        ordinal = start - 1
        if start == first and ordinal >= 0 and re.fullmatch(r"\d+(?:st|nd|rd|th)", self._doc[ordinal].text):
            return ordinal
        return start

    def _right_extent(self, end: int) -> int:
        """Where "Ministry of Roads and Bridges" ends: at a person's name, a title or a word in lower case."""
        doc = self._doc
        while end < len(doc):
            word = doc[end].lower_
            after = end + 1
            if word in {"of", "for", "on"} or (word == "and" and self._goes_on(after)) or (word == "in" and False):
                if after < len(doc) and doc[after].lower_ == "the":
                    after += 1
                taken = self._words_from(after)
                if taken == after:
                    return end
                end = taken
            elif word in {",", "/"} and self._listed(end):
                end = self._words_from(end + 1)
            else:
                return end
        return end

    def _goes_on(self, at: int) -> bool:
        """Whether the word behind "and" still belongs to the name: no person, title or other institution."""
        doc = self._doc
        if at >= len(doc) or not is_capital(doc[at]):
            return False
        word = doc[at].lower_
        if word in words("speakers")["titles"] or word in first_names() or word in words("names")["leading"]:
            return False
        return is_common(word) or self._known[at] in {"GPE", "NORP"}

    def _listed(self, comma: int) -> bool:
        """Whether a comma stands within a list of fields: "Environment, Water, and Agriculture"."""
        doc = self._doc
        for at in range(comma + 1, min(comma + 8, len(doc))):
            word = doc[at].lower_
            if word == "and":
                return at + 1 < len(doc) and is_capital(doc[at + 1]) and doc[comma + 1].lower_ != "and"
            if word != "," and not (is_capital(doc[at]) and is_common(word) and not self._known[at]):
                return False
        return False

    def _words_from(self, at: int) -> int:
        """The end of the capitalised words from `at` on that are no person's name."""
        doc, start = self._doc, at
        titles = words("speakers")["titles"]
        while (
            at < len(doc) and (is_capital(doc[at]) or (doc[at].text == "-" and at > start)) and at not in self._starts
        ):
            word = doc[at].lower_
            if at > start and (word in first_names() or word in titles or _GLUED.fullmatch(doc[at].text)):
                break
            if (
                at > start
                and not is_common(word)
                and not self._known[at]
                and doc[at].text != "-"
                and self._names_person(at)
            ):
                break
            if self._known[at] == "PERSON":
                break
            at += 1
        return at

    def _names_person(self, at: int) -> bool:
        """Whether two or more unknown capitalised words begin here, as after "Minister of Industry"."""
        doc = self._doc
        return at + 1 < len(doc) and is_capital(doc[at + 1]) and doc[at].whitespace_ == " "

    def _plain(self, first: int, last: int) -> Iterator[Label]:
        """Names without a cue word: persons behind titles, and whatever shape and neighbours tell."""
        titles = words("speakers")["titles"]
        at = first
        titled = False
        while at < last:
            token = self._doc[at]
            if self._known[at] or token.lower_ in titles or token.lower_ in words("names")["common"]:
                titled = token.lower_ in titles or (titled and self._known[at] in {"GPE", "NORP"})
                at += 1
                continue
            end = at
            while end < last and not self._known[end] and (end == at or self._doc[end].lower_ not in titles):
                end += 1
            while end > at and not self._doc[end - 1].text[0].isalnum():
                end -= 1
            if end <= at:
                at += 1
                continue
            label = self._label(at, end, titled=titled or self._title_before(at))
            if label is not None:
                yield label
            at, titled = end, False

    def _title_before(self, at: int) -> bool:
        """Whether a title or a role in lower case stands right before ("the engineer Anna Belaya")."""
        if at == 0:
            return False
        word = self._doc[at - 1].lower_
        return word in words("speakers")["roles"] or word in words("speakers")["titles"]

    def _label(self, first: int, last: int, *, titled: bool) -> Label | None:
        """The name in a stretch without titles and known names, or None where nothing speaks for one."""
        doc = self._doc
        if titled or (doc[first - 1].lower_ if first else "") == "of":
            while first < last - 1 and is_common(doc[first].lower_) and doc[first].lower_ not in first_names():
                first += 1
        texts = [doc[at].text for at in range(first, last)]
        if self._is_person(first, last, texts, titled=titled):
            return first, last, "PERSON"
        if len(texts) == 1:
            return self._single(first, texts[0])
        if (
            any(_ACRONYM.fullmatch(text) for text in texts)
            or _COMPANY.fullmatch(texts[-1])
            or "&" in texts
            or "&amp;" in texts
        ):
            return first, last, "ORG"
        if all(is_common(text.lower()) or text == "-" for text in texts):
            return None
        before = doc[first - 1].lower_ if first else ""
        if before in _IN:
            return first, last, "GPE"
        return first, last, "ORG" if before == "the" else "PERSON"

    def _is_person(self, first: int, last: int, texts: Sequence[str], *, titled: bool) -> bool:
        names = words("names")
        words_only = [text for text in texts if text[0].isalnum()]
        lower = [text.lower() for text in words_only]
        if not words_only or len(words_only) > 6:
            return False
        if _GLUED.fullmatch(words_only[0]):
            return True
        common = [is_common(each) and each not in first_names() for each in lower]
        if titled:
            return not (all(common) and len(lower) > 1) and not (_ACRONYM.fullmatch(words_only[0]) and len(lower) == 1)
        if len(lower) == 1:
            return False
        if lower[0] in first_names() and not (common[-1] and len(lower) > 2 and not common[0] and False):
            return not (len(lower) == 2 and common[1] and lower[1] in names["organisations"])
        if any(_INITIAL.fullmatch(text) for text in words_only[:2]) and not common[-1]:
            return True
        if len(lower) > 2 and any(lower[1].endswith(each) for each in names["patronymics"]):
            return True
        if lower[0] in names["chinese_surnames"] and len(lower) <= 3 and not any(common[1:]):
            return True
        if lower[0] in names["arabic_particles"] or any(each in {"bin", "ibn", "al"} for each in lower):
            return not any(common)
        if not any(common) and _surname_like(lower[-1]) and not _ACRONYM.fullmatch(words_only[0]):
            return True
        return self._beside_cue(first, last) and not any(common)

    def _beside_cue(self, first: int, last: int) -> bool:
        """Whether a reporting verb or an apposition with a role follows or precedes."""
        doc = self._doc
        if last < len(doc) and doc[last].lower_ in cues():
            return True
        if first > 0 and doc[first - 1].lower_ in cues():
            return True
        if last < len(doc) and doc[last].text == ",":
            following = [doc[at].lower_ for at in range(last + 1, min(last + 7, len(doc)))]
            return any(each in words("speakers")["roles"] for each in following)
        return False

    def _single(self, at: int, text: str) -> Label | None:
        """The label of one word on its own."""
        doc = self._doc
        before = doc[at - 1].lower_ if at else ""
        lower = text.lower()
        if is_function_word(lower) or (at in self._starts and is_common(lower)):
            return None
        if _ACRONYM.fullmatch(text) and not text.isdigit():
            return at, at + 1, "ORG"
        if _COMPANY.fullmatch(text):
            return at, at + 1, "ORG"
        if is_common(lower):
            return None
        if before in _IN and not text.isupper():
            return at, at + 1, "GPE"
        if lower in first_names() or _surname_like(lower) or self._beside_cue(at, at + 1):
            return at, at + 1, "PERSON"
        if at in self._starts and before == "":
            return None
        return at, at + 1, "ORG"


def _surname_like(word: str) -> bool:
    """Whether a word has the ending of a family name."""
    if len(word) < 5 or is_common(word):
        return False
    return any(word.endswith(each) for each in words("names")["surname_endings"])
