"""Which two texts tell the same story, and which are only alike in form."""

import pytest

from corpus.domain.near import likeness, weave

_STORY = [
    "The plant in Orsha delivered 412 controllers for lifts in March, the Ministry of Craft reported.",
    "Vera Lipnitskaya, who runs it, said that the next line starts before the harvest.",
    "“Nobody here has to wait for a crystal any more,” she told reporters at the gate.",
    "Neighbours from Pskov asked for a tenth of the output, and were promised a fifth of it.",
    "A fire in the old hall two years ago had cost the town its largest employer.",
    "The bank of the region lent 38 million for the repair, half of which is paid back.",
]
_OTHER = [
    "Roaming charges on the northern road end with the snow, operators from Tula announced.",
    "Drivers of timber lorries had paid for every call between two masts.",
    "Oleg Drozd of the union of carriers called the decision late, and thanked nobody for it.",
    "Masts are to be counted in May, once the marsh can be walked on.",
]
_CLOSING = (
    "The agency was founded by three sisters. " + "Write to us whenever you have seen something odd, day or night. "
)
_CLOSING += (
    "All rights are reserved, reprints need a link that works, and opinions are those of the people who hold them."
)


def _alike(one: list[str], other: list[str], *, titles: tuple[str, str] = ("", "")) -> float:
    return likeness(weave(titles[0], " ".join(one)), weave(titles[1], " ".join(other)))


@pytest.mark.parametrize(
    "copy",
    [
        _STORY[:3],
        _STORY[::-1],
        ["ORSHA, 3 May (NAV) -", *_STORY],
        [*_OTHER[:2], *_STORY],
        [*_STORY[:1], "At the gate she told reporters: “nobody has to wait for crystals now”.", *_STORY[3:]],
        ["In Orsha a plant has shipped lifts' controllers, the ministry says.", *_STORY[1:]],
    ],
    ids=["cut", "reordered", "dateline", "lengthened", "reworded", "another lead"],
)
def test_edited_copies_are_alike(copy: list[str]) -> None:
    assert _alike(_STORY, copy) > 0.5
    assert _alike(copy, _STORY) == _alike(_STORY, copy)


def test_what_shares_a_form_is_another_story() -> None:
    assert _alike([*_STORY[:3], _CLOSING], [*_OTHER[:3], _CLOSING]) == 0, "the same closing"
    assert _alike([*_STORY[:4], *_OTHER[:1]], _OTHER) == 0, "one sentence of background"
    rates = (
        "The dollar rose by {} points to {} in Brest today. The euro fell by {} points to {}. The yuan stands at {}."
    )
    assert _alike([rates.format(1, 2, 3, 4, 5)], [rates.format(11, 12, 13, 14, 15)]) == 0, "the rates of another day"


def test_a_text_that_repeats_itself_is_alike_only_as_a_whole() -> None:
    filler = "Nobody came, nobody went, nobody rang the bell in the hall of the customs house. "
    assert _alike([filler * 9], [filler * 4]) == 0
    assert _alike([filler * 9], [filler * 9, _OTHER[0]]) > 0.9


def test_a_title_lets_more_be_cut() -> None:
    little = [_STORY[3], _OTHER[0], "More follows."]
    assert _alike(_STORY, little) == 0
    assert _alike(_STORY, little, titles=("Controllers from Orsha", "From Orsha: controllers")) > 0.35


def test_short_texts_can_be_compared() -> None:
    assert _alike(["Roaming ends."], ["Roaming ends."]) == 1
    assert _alike(["…"], ["Roaming ends in June."]) == 0
