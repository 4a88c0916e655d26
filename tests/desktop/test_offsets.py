"""Code points and UTF-16 units agree with Python's own encoder, whatever the text holds."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.spans import span
from desktop.offsets import Utf16Map, display_text

TEXTS = st.text(st.sampled_from("ab \nЖў́😀𝒜אב\u2028\u2029\ufffc\u200d👩🏽")) | st.text()


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXTS)
def test_every_position_converts_and_comes_back(body: str) -> None:
    found = Utf16Map(body)
    for point in range(len(body) + 1):
        assert found.to_qt(point) == units(body[:point])
        assert found.from_qt(found.to_qt(point)) == point
    assert found.units == units(body)
    assert found.points == len(body)


@given(TEXTS)
def test_a_position_inside_a_pair_counts_as_before_it(body: str) -> None:
    found = Utf16Map(body)
    for at, each in enumerate(body):
        if each >= "\U00010000":
            assert found.from_qt(found.to_qt(at) + 1) == at


@given(TEXTS, st.data())
def test_spans_convert_and_come_back(body: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    found = Utf16Map(body)
    assert found.span_from_qt(*found.span_to_qt(span(start, end))) == span(start, end)


def test_half_a_pair_takes_the_whole_character_in() -> None:
    assert Utf16Map("a😀b").span_from_qt(1, 2) == span(1, 2)
    assert Utf16Map("a😀b").span_from_qt(2, 4) == span(1, 3)


@given(TEXTS)
def test_shown_text_is_as_long_as_the_body_and_keeps_its_lines(body: str) -> None:
    shown = display_text(body)
    assert units(shown) == units(body)
    assert [at for at, each in enumerate(shown) if each == "\n"] == [at for at, each in enumerate(body) if each == "\n"]
    assert not set(shown) & set("\u2029\ufdd0\ufdd1\ufffc\r\0")
