"""Where a statement begins and ends: moving an edge, splitting, joining; no letter is ever cut in two."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.errors import CorpusError
from corpus.domain.spans import Span, quote, span
from corpus.domain.surgery import Edge, Spans, Unit, dragged, joined, moved, part_at, split_at, taken_out, without
from corpus.domain.words import between_letters, token_pattern

TEXT = (
    'Mr. Harbuz said on Monday: "Rates fall by 2.5 per cent." The U.S. partner agreed. Nobody paid, e.g. in Orsha!\n'
    "\n"
    "Договор подписан в г. Минске. Тарифы отменят с 1 июля; об этом сказал А. Н. Иванов. Всё."
)
LETTERS = st.sampled_from(
    [
        *("a", "b", "é", "e\u0301", "😀", "👩\u200d💻", "🇧🇾", "1\ufe0f\u20e3", "ש\u05c1", "م\u064f", "क\u094d"),
        *(" ", " ", "\n", ".", ",", '"', "-", "’"),
    ]
)
BODIES = st.lists(LETTERS, min_size=1, max_size=40).map("".join)


def whole(words: str, body: str = TEXT) -> Spans:
    start = body.index(words)
    return (span(start, start + len(words)),)


def after(words: str, edge: Edge, unit: Unit, *, forwards: bool) -> str | None:
    found = moved(TEXT, whole(words), 0, edge, unit, forwards=forwards)
    return quote(TEXT, found) if found else None


@pytest.mark.parametrize(
    ("words", "edge", "forwards", "expected"),
    [
        ("Rates fall", Edge.END, True, "Rates fall by"),
        ("Rates fall by", Edge.END, True, "Rates fall by 2.5"),
        ("per cent", Edge.END, True, "per cent."),
        ("per cent.", Edge.END, True, 'per cent."'),
        ("Rates fall by", Edge.END, False, "Rates fall"),
        ("Rates fall", Edge.START, True, "fall"),
        ("Rates fall", Edge.START, False, '"Rates fall'),
        ("Rates", Edge.END, False, None),
        ("Rates", Edge.START, True, None),
        ("ates fal", Edge.END, True, "ates fall"),
        ("ates fall", Edge.START, False, "Rates fall"),
        ("Mr", Edge.START, False, None),
        ("Всё.", Edge.END, True, None),
    ],
)
def test_word_by_word(words: str, edge: Edge, forwards: bool, expected: str | None) -> None:
    assert after(words, edge, Unit.WORD, forwards=forwards) == expected


@pytest.mark.parametrize(
    ("words", "edge", "forwards", "expected"),
    [
        ("Rates fall", Edge.END, True, 'Rates fall by 2.5 per cent."'),
        ("The U.S. partner", Edge.END, True, "The U.S. partner agreed."),
        ("The U.S. partner agreed. Nobody", Edge.END, True, "The U.S. partner agreed. Nobody paid, e.g. in Orsha!"),
        ("The U.S. partner agreed. Nobody", Edge.END, False, "The U.S. partner agreed."),
        ("partner agreed.", Edge.START, False, "The U.S. partner agreed."),
        ("partner agreed.", Edge.START, True, None),
        ("agreed. Nobody paid", Edge.START, True, "Nobody paid"),
        ("сказал", Edge.START, False, "Тарифы отменят с 1 июля; об этом сказал"),
        ("сказал", Edge.END, True, "сказал А. Н. Иванов."),
        ("подписан", Edge.END, True, "подписан в г. Минске."),
        ("in Orsha!", Edge.END, True, "in Orsha!\n\nДоговор подписан в г. Минске."),
        ("Договор", Edge.START, False, "Nobody paid, e.g. in Orsha!\n\nДоговор"),
    ],
)
def test_sentence_by_sentence(words: str, edge: Edge, forwards: bool, expected: str | None) -> None:
    assert after(words, edge, Unit.SENTENCE, forwards=forwards) == expected


def test_a_sentence_goes_on_over_lines_that_were_broken_by_hand() -> None:
    line = "The ministry published the figures for the first half of"
    body = f"{line}\n{line}\n{line}\nthe year. It was late."
    found = moved(body, (span(0, 3),), 0, Edge.END, Unit.SENTENCE, forwards=True)
    assert found == (span(0, body.index(" It")),)


def test_a_part_that_reaches_its_neighbour_is_joined_with_it() -> None:
    spans = (*whole("Rates"), *whole("by 2.5"))
    once = moved(TEXT, spans, 0, Edge.END, Unit.WORD, forwards=True)
    assert once
    assert quote(TEXT, once) == "Rates fall […] by 2.5"
    twice = moved(TEXT, once, 0, Edge.END, Unit.WORD, forwards=True)
    assert twice == whole("Rates fall by 2.5")


def test_the_part_with_the_cursor_is_meant_else_the_outermost() -> None:
    spans = (span(2, 5), span(8, 12), span(20, 30))
    assert [part_at(spans, Edge.END, 9), part_at(spans, Edge.START, 9), part_at(spans, Edge.START, 12)] == [1, 1, 1]
    assert [part_at(spans, Edge.START, 15), part_at(spans, Edge.END, 15), part_at(spans, Edge.END)] == [0, 2, 2]


def test_splitting_at_a_place_and_by_a_selection() -> None:
    spans = whole("Rates fall by 2.5 per cent.")
    at = TEXT.index("by 2.5")
    assert [quote(TEXT, each) for each in split_at(TEXT, spans, at)] == ["Rates fall", "by 2.5 per cent."]
    assert split_at(TEXT, spans, at + 1) == split_at(TEXT, spans, at)  # a word is not cut
    rest, chosen = taken_out(TEXT, spans, whole("by 2.5")[0])
    assert (quote(TEXT, rest), quote(TEXT, chosen)) == ("Rates fall […] per cent.", "by 2.5")
    for place in (0, spans[0].start, spans[0].end - 1, spans[0].end, len(TEXT)):
        with pytest.raises(CorpusError, match="Put the cursor"):
            split_at(TEXT, spans, place)
    for chosen_span in (spans[0], whole("Monday")[0], span(spans[0].end - 1, spans[0].end)):
        with pytest.raises(CorpusError, match="Put the cursor"):
            taken_out(TEXT, spans, chosen_span)


def test_taking_words_out() -> None:
    spans = whole("Rates fall by 2.5")
    assert quote(TEXT, without(TEXT, spans, whole("fall")[0])) == "Rates […] by 2.5"
    assert quote(TEXT, without(TEXT, spans, whole("by 2.5")[0])) == "Rates fall"
    with pytest.raises(CorpusError, match="no words would be left"):
        without(TEXT, spans, spans[0])
    with pytest.raises(CorpusError, match="not part of the statement"):
        without(TEXT, spans, whole("Monday")[0])


def test_joining_closes_a_seam_of_spaces_and_stops_only() -> None:
    assert joined(TEXT, whole("Rates"), whole("fall")) == whole("Rates fall")
    assert joined(TEXT, whole("The U.S. partner agreed"), whole("Nobody")) == whole("The U.S. partner agreed. Nobody")
    assert len(joined(TEXT, whole("Rates"), whole("by"))) == 2
    assert len(joined(TEXT, whole("in Orsha!"), whole("Договор"))) == 2
    assert joined(TEXT, whole("Rates fall by"), whole("fall")) == whole("Rates fall by")


@st.composite
def bodies_with_spans(draw: st.DrawFn) -> tuple[str, Spans]:
    """A text and one or two parts that begin and end between letters."""
    body = draw(BODIES)
    cuts = sorted({between_letters(body, draw(st.integers(0, len(body)))) for _ in range(4)})
    pieces = [span(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    return body, tuple(pieces)


def sound(body: str, spans: Spans) -> bool:
    """Whether spans are what a statement may have."""
    edges = [at for each in spans for at in (each.start, each.end)]
    inside = all(0 <= each.start < each.end <= len(body) for each in spans)
    apart = all(one.end < two.start for one, two in pairwise(spans))
    return bool(spans) and inside and apart and all(between_letters(body, at) == at for at in edges)


@given(bodies_with_spans(), st.sampled_from(Edge), st.sampled_from(Unit), st.booleans())
def test_an_edge_never_leaves_the_text_and_cuts_no_letter(
    given_: tuple[str, Spans], edge: Edge, unit: Unit, forwards: bool
) -> None:
    body, spans = given_
    for part in range(len(spans)):
        found = moved(body, spans, part, edge, unit, forwards=forwards)
        assert found is None or (found != spans and sound(body, found))


@given(bodies_with_spans(), st.sampled_from(Edge), st.sampled_from(Unit))
def test_going_back_is_where_one_came_from(given_: tuple[str, Spans], edge: Edge, unit: Unit) -> None:
    body, spans = given_
    outwards = edge is Edge.END
    for part in range(len(spans)):
        once = moved(body, spans, part, edge, unit, forwards=outwards)
        if once is None or len(once) != len(spans):
            continue  # nowhere to go, or joined with the neighbour
        twice = moved(body, once, part, edge, unit, forwards=outwards)
        if twice is not None and len(twice) == len(spans):
            assert moved(body, twice, part, edge, unit, forwards=not outwards) == once


@given(bodies_with_spans(), st.sampled_from(Edge), st.integers(-3, 60), st.booleans())
def test_dragging_leaves_a_sound_statement(given_: tuple[str, Spans], edge: Edge, at: int, snap: bool) -> None:
    body, spans = given_
    for part in range(len(spans)):
        found = dragged(body, spans, part, edge, at, snap=snap)
        assert sound(body, found)
        if found != spans:
            assert dragged(body, found, part_at(found, edge, spans[part].start), edge, at, snap=snap) is not None


@given(bodies_with_spans(), st.integers(0, 60))
def test_a_split_and_its_join_keep_every_word(given_: tuple[str, Spans], at: int) -> None:
    body, spans = given_
    try:
        first, second = split_at(body, spans, min(at, len(body)))
    except CorpusError:
        return
    assert sound(body, first)
    assert sound(body, second)
    assert first[-1].end <= second[0].start
    together = joined(body, first, second)
    covered = {place for each in together for place in range(each.start, each.end)}
    assert all(place in covered for each in spans for place in range(each.start, each.end) if body[place].isalnum())


@given(BODIES)
def test_the_words_of_a_text_hold_all_that_is_visible(body: str) -> None:
    pattern = token_pattern()
    held = {place for found in pattern.finditer(body) for place in range(*found.span())}
    assert [letter for place, letter in enumerate(body) if place not in held and not letter.isspace()] == []


def test_dragging_by_words_and_by_letters() -> None:
    spans = whole("Rates fall by")
    place = TEXT.index("cent") + 3
    assert quote(TEXT, dragged(TEXT, spans, 0, Edge.END, place, snap=True)) == "Rates fall by 2.5 per cent"
    assert quote(TEXT, dragged(TEXT, spans, 0, Edge.END, place, snap=False)) == "Rates fall by 2.5 per cen"
    assert quote(TEXT, dragged(TEXT, spans, 0, Edge.END, 0, snap=True)) == "Rates"
    assert quote(TEXT, dragged(TEXT, spans, 0, Edge.END, 0, snap=False)) == "R"
    assert quote(TEXT, dragged(TEXT, spans, 0, Edge.START, len(TEXT), snap=True)) == "by"
    assert quote(TEXT, dragged(TEXT, spans, 0, Edge.START, len(TEXT), snap=False)) == "y"
    assert isinstance(dragged(TEXT, spans, 0, Edge.START, 5, snap=True)[0], Span)
