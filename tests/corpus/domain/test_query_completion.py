"""What is offered while a query is typed."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.errors import CorpusError
from corpus.domain.query import parse
from corpus.domain.query_completion import completions
from corpus.domain.query_fields import Field

_VALUES = {
    Field.AGENCY: [("BelTA", "BelTA"), ("ITAR-TASS", "ITAR-TASS"), ("La Stampa", "La Stampa")],
    Field.TOPIC: [("trade", "trade Foreign trade"), ("roaming", "roaming Roaming rates")],
}


def _known(field: Field) -> Iterable[tuple[str, str]]:
    return _VALUES.get(field, ())


@pytest.mark.parametrize(
    ("before", "start", "options"),
    [
        ("ag", 0, ("agency:",)),
        ("flax -to", 6, ("topic:",)),
        ("(be", 1, ("before:",)),
        ("a", 1, ()),
        ("flax ", 5, ()),
        ("magnet", 0, ()),
        ("agency:", 0, ("agency:BelTA", "agency:ITAR-TASS", 'agency:"La Stampa"')),
        ("x agency:tas", 2, ("agency:ITAR-TASS",)),
        ('agency:"la s', 0, ('agency:"La Stampa"',)),
        ("agency:BelTA", 0, ()),
        ("topic:fore", 0, ("topic:trade",)),
        ("state:", 0, ("state:new", "state:open", "state:done")),
        ("state:o", 0, ("state:open",)),
        ("has:", 0, ("has:suggestions", "has:repeats")),
        ("before:", 0, ()),
        ("nothing:x", 0, ()),
    ],
)
def test_fields_and_values_are_offered(before: str, start: int, options: tuple[str, ...]) -> None:
    found = completions(before, _known)
    assert found.options == options
    assert found.start == start or not options


@given(value=st.text(min_size=1))
def test_a_value_that_is_taken_can_be_read(value: str) -> None:
    (option,) = completions("agency:", lambda _: [(value, value)]).options
    try:
        parse(option)
    except CorpusError as error:
        assert error.code == "query-invalid"
