"""Places as datelines write them: one town or several, with a region or a country behind them."""

import re
from typing import Final

from corpus.domain.header_dates import read_moment, undated_end
from corpus.domain.header_names import COUNTRIES, NOT_PLACES, STOPPERS, credit_like, known_agency, known_place

WORD: Final = re.compile(r"[^\W\d_][\w’'ʼ\u0300-\u036f]*(?:[.-][^\W\d_][\w’'ʼ\u0300-\u036f]*)*")
_PARTS: Final = 4
_PARTICLE_WORDS: Final = "al|am|da|de|del|der|do|dos|el|la|las|los|na|nad|of|on|sur|upon"
_DISTRICT_WORDS: Final = "area|city|county|district|governorate|krai|oblast|province|raion|region|village"
# Words that keep their full stop, among them the American states.
_ABBREVIATIONS: Final = """
st|ste|mt|ft|d.c|u.s|u.n|u.k|u.a.e|n.y|n.j|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|
minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|ont|que
"""
_PARTICLES: Final = frozenset(_PARTICLE_WORDS.split("|"))
_DISTRICTS: Final = frozenset(_DISTRICT_WORDS.split("|"))
_ABBREVIATED: Final = frozenset(each.strip() for each in _ABBREVIATIONS.split("|"))
_JOINT: Final = re.compile(
    r"(?P<comma>,\s{1,3})|(?P<slash>\s?/\s?)|\s(?P<also>and|AND|&|и|і)\s|(?P<dash>\s{0,2}[-–—]\s{0,2})"
    r"|\s{1,3}(?P<bracket>[\[(])"
)
_REGION: Final = re.compile(r"\[(?P<square>[^\W\d_][\w .-]{1,30})\]|\((?P<round>[^\W\d_][\w .-]{2,30})\)")
_REGIONS: Final = frozenset(each.strip().replace(".", "") for each in _ABBREVIATED) - {"st", "ste", "mt", "ft"}
_AND: Final = re.compile(r"\s(?:and|&|и|і)\s")
_BEHIND: Final = re.compile(r"\s{1,3}[(\[][^()\[\]]*[)\]]$")
_GOES_ON: Final = re.compile(r"[,.]?\s{0,3}")
_ENDS: Final = re.compile(r"\s{0,3}(?:[,.;:|/(\[–—-]|$)")


def place_ends(text: str, start: int) -> list[int]:
    """Where the place that begins at `start` may end, the longest first; empty where none begins."""
    end = _part_end(text, start)
    if not end or not _may_open(text[start:end], bracket=text[end : end + 2] in {" (", " /"}):
        return []
    ends = [end]
    while len(ends) < _PARTS:
        joint = _JOINT.match(text, end)
        further = _joined_end(text, start, end, joint) if joint else 0
        if not further:
            break
        end = further
        ends.append(end)
    return ends[::-1]


def in_capitals(place: str) -> bool:
    """Whether the first part of a place is set in capitals, as agencies do."""
    letters = [each for each in first_part(place) if each.isalpha()]
    return len(letters) > 2 and all(each.isupper() for each in letters)


def first_part(place: str) -> str:
    """The town of a place as written: what stands before a comma, slash, dash, bracket or an `and`."""
    return re.split(r"[,/(\[–—]|\s(?:-|and|AND|&|и|і)\s", place, maxsplit=1)[0].strip()


def town(place: str) -> str:
    """A place without the region or country behind it: `Pinsk (Brest Region)` and `GDYNIA, Poland` are towns."""
    place = _BEHIND.sub("", place)
    first, comma, rest = place.partition(", ")
    return first if comma and _is_region(first, rest) else place


def _is_region(first: str, rest: str) -> bool:
    """Whether the words behind a town and a comma say where it lies, and are no second town."""
    if rest.casefold() in COUNTRIES or rest.casefold().replace(".", "") in _REGIONS:
        return True
    if rest.rsplit(maxsplit=1)[-1].casefold() in _DISTRICTS:
        return True
    return first.isupper() and not rest.isupper() and "," not in rest and not _AND.search(rest)


def goes_on(text: str, position: int) -> bool:
    """Whether a date or a bracket comes next: what stands before it is a part of the dateline."""
    match = _GOES_ON.match(text, position)
    after = match.end() if match else position
    return text[after : after + 1] in {"(", "[", "/"} or bool(read_moment(text, after) or undated_end(text, after))


def _may_open(part: str, *, bracket: bool) -> bool:
    """Whether a place may begin with these words: `THE HAGUE` may, and a paper's `TODAY POLESIA (EFE)`."""
    first = part.split(maxsplit=1)[0].casefold()
    return first not in STOPPERS or known_place(part) or (in_capitals(part) and (first == "the" or bracket))


def _joined_end(text: str, start: int, end: int, joint: re.Match[str]) -> int:
    """The end of the part behind a joint, 0 where the words there are no part of the place."""
    if joint["bracket"]:
        return _region_end(text, joint.end() - 1)
    further = _part_end(text, joint.end())
    part = text[joint.end() : further]
    if not further or _is_foreign(part) or undated_end(text, joint.end()):
        return 0
    before = text[start:end]
    if joint["slash"]:
        joins = text[further : further + 1] != "/" and (joint[0] == "/" or goes_on(text, further))
    elif joint["comma"]:
        joins = before.isupper() or not part.isupper() or len(part) <= 4
    elif joint["also"]:
        joins = before.isupper() == part.isupper() or known_place(part)
    else:
        joins = before.isupper() == part.isupper() and _ENDS.match(text, further) is not None
        joins = joins and (goes_on(text, further) or (part.isupper() and known_place(part)))
    return further if joins else 0


def _is_foreign(part: str) -> bool:
    """Whether words behind a joint are an agency, or begin as a sentence or a headline does."""
    first = part.split(maxsplit=1)[0]
    agency = known_agency(part) or credit_like(part) or credit_like(first) or (first.isupper() and known_agency(first))
    return agency or first.casefold() in STOPPERS or part.casefold() in NOT_PLACES


def _region_end(text: str, start: int) -> int:
    """The end of `[India]` or `(Belarus),` after a place, where more of the dateline follows; else 0."""
    match = _REGION.match(text, start)
    if not match:
        return 0
    name = match["square"] or match["round"]
    if known_agency(name) or credit_like(name) or (match["round"] and name.isupper()):
        return 0
    more = text[match.end() : match.end() + 1] == "," or goes_on(text, match.end())
    return match.end() if more or (match["square"] and text[match.end() : match.end() + 1] == ".") else 0


def _part_end(text: str, start: int) -> int:
    """The end of up to five words that begin with capitals (particles between them), before a date; 0 for none."""
    end, position = 0, start
    for _ in range(5):
        match = WORD.match(text, position)
        if not match or (end and (read_moment(text, position) or credit_like(match[0]))):
            break
        word = match[0]
        if end and word.istitle() and word.casefold() in STOPPERS and word.casefold() not in _PARTICLES:
            break
        if word[0].isupper():
            dotted = word.casefold() in _ABBREVIATED and text[match.end() : match.end() + 1] == "."
            end = match.end() + dotted
        elif end and word in _DISTRICTS and _ENDS.match(text, match.end()):
            return match.end()
        elif not (end and word in _PARTICLES):
            break
        position = match.end() if end < match.end() else end
        if text[position : position + 1] not in {" ", "\u00a0"}:
            break
        position += 1
    return end
