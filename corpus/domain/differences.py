"""What was replaced between two texts: lines first, then words, then characters, so that long texts stay cheap."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from corpus.domain.edits import Edit

_MOST: Final = 100_000_000  # cells of a comparison (some 30 MB); what is larger is taken as replaced whole
_LINES: Final = re.compile(r"[^\n]*\n|[^\n]+")
_WORDS: Final = re.compile(r"\w+|\s+|[^\w\s]")
_Units = Callable[[str], Sequence[str]]
_UNITS: Final[tuple[_Units, ...]] = (_LINES.findall, _WORDS.findall, list)


def edits_between(old: str, new: str) -> tuple[Edit, ...]:
    """The edits that lead from one text to the other, in order, with kept text between any two of them.

    A word that goes on where it ended, or that was joined to the next, is replaced whole: who marked it meant the word.
    """
    found = _trimmed(old, new)
    for units in _UNITS:
        found = _joined(part for each in found for part in _refined(each, units))
    return tuple(_merged(old, new, _widened(old, new, list(_slid(old, found)))))


def _trimmed(old: str, new: str) -> list[Edit]:
    """One edit without the whole words that both texts begin and end with; none where they are the same."""
    if old == new:
        return []
    shorter = min(len(old), len(new))
    head = shared_start(old, new, shorter)
    while head and (_is_in_word(old, head) or _is_in_word(new, head)):
        head -= 1
    tail = shared_start(old[::-1], new[::-1], shorter - head)
    while tail and (_is_in_word(old, len(old) - tail) or _is_in_word(new, len(new) - tail)):
        tail -= 1
    return [Edit(start=head, old=old[head : len(old) - tail], new=new[head : len(new) - tail])]


def shared_start(one: Sequence[object], other: Sequence[object], most: int) -> int:
    """How many parts, at the most, two sequences begin with alike; by halves, since slices compare quickly."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _refined(edit: Edit, units: _Units) -> Iterator[Edit]:
    """The edit in smaller parts, as far as it can be cut into those units and is not too large for that."""
    from rapidfuzz.distance import Levenshtein  # 0.07 s: no program that edits no text waits for it

    old, new = units(edit.old), units(edit.new)
    if not old or not new or len(old) * len(new) > _MOST:
        yield edit
        return
    places = [edit.start]
    for unit in old:
        places.append(places[-1] + len(unit))
    for each in Levenshtein.opcodes(old, new):
        if each.tag != "equal":
            before = "".join(old[each.src_start : each.src_end])
            yield Edit(start=places[each.src_start], old=before, new="".join(new[each.dest_start : each.dest_end]))


def _joined(edits: Iterable[Edit]) -> list[Edit]:
    """Edits that touch each other as one."""
    found: list[Edit] = []
    for each in edits:
        if found and found[-1].end == each.start:
            last = found.pop()
            found.append(Edit(start=last.start, old=last.old + each.old, new=last.new + each.new))
        else:
            found.append(each)
    return found


def _slid(old: str, edits: Sequence[Edit]) -> Iterator[Edit]:
    """Edits that only take out or put in, moved to where a reader sees them: `a. b. c` lost ` b.`, and not `. b`."""
    least = 0
    following = [*(each.start for each in edits[1:]), len(old) + 1]
    for each, most in zip(edits, following, strict=False):
        best, now = each, each
        while (
            not (now.old and now.new) and now.end + 1 < most and (now.old or now.new)[0] == old[now.end : now.end + 1]
        ):
            turned = (now.old or now.new)[1:] + (now.old or now.new)[0]
            now = Edit(start=now.start + 1, old=now.old and turned, new=now.new and turned)
            best = now if _fitness(now) > _fitness(best) else best
        now = each
        while not (now.old and now.new) and now.start - 1 > least and (now.old or now.new)[-1] == old[now.start - 1]:
            turned = (now.old or now.new)[-1] + (now.old or now.new)[:-1]
            now = Edit(start=now.start - 1, old=now.old and turned, new=now.new and turned)
            best = now if _fitness(now) > _fitness(best) else best
        least = best.end
        yield best


def _fitness(edit: Edit) -> int:
    """How well a stretch begins and ends where words do."""
    text = edit.old or edit.new
    if text[-1] == "\n":
        return 3
    return 2 if text[0].isspace() and not text[-1].isspace() else 1 if text[-1].isspace() else 0


def _widened(old: str, new: str, edits: Sequence[Edit]) -> Iterator[Edit]:
    """Edits that end inside a word of the new text, grown to where that word ends, at most to the next edit."""
    least, grown = 0, 0
    following = [*(each.start for each in edits[1:]), len(old)]
    for each, most in zip(edits, following, strict=False):
        start, end = each.start, each.end
        while start > least and _is_in_word(new, start + grown) and old[start - 1].isalnum():
            start -= 1
        while end < most and _is_in_word(new, end + grown + each.growth) and old[end].isalnum():
            end += 1
        least = each.end
        yield Edit(start=start, old=old[start:end], new=new[start + grown : end + grown + each.growth])
        grown += each.growth


def _merged(old: str, new: str, edits: Iterable[Edit]) -> Iterator[Edit]:
    """Edits whose grown stretches overlap or touch, as one."""
    held: Edit | None = None
    grown = 0  # before the edit that is held
    for each in edits:
        if held is not None and each.start <= held.end:
            end, there = max(held.end, each.end), held.start + grown
            length = end - held.start + held.growth + each.growth
            held = Edit(start=held.start, old=old[held.start : end], new=new[there : there + length])
            continue
        if held is not None:
            yield held
            grown += held.growth
        held = each
    if held is not None:
        yield held


def _is_in_word(text: str, place: int) -> bool:
    """Whether a place lies between two letters or digits."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()
