"""Quotation marks of all styles."""

import pytest

from corpus.nlp.dialogue import find_dialogue
from corpus.nlp.paragraphs import paragraphs
from corpus.nlp.quotes import find_quotations


def quoted(body: str) -> list[str]:
    """The words within each outermost quotation."""
    return [body[each.inner_start : each.inner_end] for each in find_quotations(body, paragraphs(body))]


@pytest.mark.parametrize(
    "body",
    [
        '"We agree," he said.',
        "“We agree,” he said.",
        "«We agree,» he said.",
        "„We agree,“ he said.",
        "„We agree,” he said.",
        "``We agree,'' he said.",
        "&quot;We agree,&quot; he said.",
        "‘We agree,’ he said.",
        '“We agree," he said.',
        "'We agree,' he said.",
    ],
)
def test_every_style(body: str) -> None:
    assert quoted(body) == ["We agree,"]


def test_of_nested_quotations_the_outer_one_counts() -> None:
    assert quoted("“The sign said ‘Closed’ and “Keep out” too,” she said.") == [
        "The sign said ‘Closed’ and “Keep out” too,"
    ]
    assert quoted('"We call it "the wall" here," she said.') == ['We call it "the wall" here,']


def test_an_apostrophe_is_no_quotation_mark() -> None:
    assert quoted("The drivers’ queue isn't long, and it’s the ministry's fault.") == []
    assert quoted("‘It’s the drivers’ fault,’ he said.") == ["It’s the drivers’ fault,"]


def test_an_unclosed_quotation_runs_to_the_end_of_its_paragraph() -> None:
    assert quoted("“First part.\n\n“Second part,” he said.") == ["First part.", "Second part,"]


def test_an_unclosed_mark_does_not_swallow_the_quotations_behind_it() -> None:
    assert quoted('He wrote "so and then "We agree," he said.') == ["We agree,"]


def test_a_name_closed_by_the_wrong_mark() -> None:
    assert quoted("The “Blue Lamp’ (a club) was closed.") == ["Blue Lamp"]


def test_inches_are_no_quotation_marks() -> None:
    assert quoted('A 55" screen and a 6\'2" man.') == []


def test_dialogue_with_dashes() -> None:
    body = "— The road is ours, — said Anna Belskaya. — Nobody else wants it."
    parts = [body[each.inner_start : each.inner_end] for each in find_dialogue(body, paragraphs(body))]
    assert parts == ["The road is ours,", "Nobody else wants it."]


def test_a_list_with_dashes_is_no_dialogue() -> None:
    body = "- bread – two loaves\n- milk – one litre"
    assert list(find_dialogue(body, paragraphs(body))) == []
