"""Highlighted terms: what is found, what is refused, and that no pattern holds the program up."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain import terms as module
from corpus.domain.errors import CorpusError
from corpus.domain.terms import Term, TermHits, checked_term, find_terms, read_terms, terms_text

BODY = "Exports grew; an export\nlicence. EXPORT of re-exports 😀 Straße."


def found(term: Term, body: str = BODY) -> list[str]:
    (hits,) = find_terms(body, [term])
    return [body[each.start : each.end] for each in hits.spans]


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (Term(text="export"), ["export", "EXPORT"]),
        (Term(text="export", case=True), ["export"]),
        (Term(text="export", whole_word=False), ["Export", "export", "EXPORT", "export"]),
        (Term(text="export   licence"), ["export\nlicence"]),
        (Term(text=r"\bexport\w+", pattern=True), ["Exports", "exports"]),
        (Term(text="."), [".", "."]),
        (Term(text="strasse"), ["Straße"]),
        (Term(text="export", shown=False), []),
    ],
)
def test_where_a_term_stands(term: Term, words: list[str]) -> None:
    if term.shown:
        assert found(term) == words
    else:
        assert find_terms(BODY, [term]) == []


@pytest.mark.parametrize("text", ["(", "a*", "", " ", "x" * 501, r"(?<n>a)(?<n", "((a{1000}){1000}){1000}"])
def test_what_cannot_be_a_term(text: str) -> None:
    with pytest.raises(CorpusError) as caught:
        checked_term(Term(text=text, pattern=True))
    assert caught.value.code == "term-invalid"


def test_a_pattern_without_end_is_stopped_and_the_others_are_found() -> None:
    bad = Term(text="(?:a|aa)+$", pattern=True)
    slow, quick = find_terms("a" * 60 + "! export", [bad, Term(text="export")])
    assert (slow.spans, bool(slow.problem)) == ((), True)
    assert (len(quick.spans), quick.problem) == (1, "")


def test_many_slow_patterns_share_one_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_ALL_SECONDS", 0)
    assert find_terms("a", [Term(text="a")]) == [TermHits(term=Term(text="a"), problem=module._SLOW)]


def test_a_term_that_is_everywhere_is_bounded() -> None:
    (hits,) = find_terms("a " * 6000, [Term(text="a")])
    assert len(hits.spans) == 5000
    assert hits.problem


def test_a_forged_setting_gives_what_can_be_used() -> None:
    good = Term(text="flax", colour="#2457c5")
    row = json.loads(terms_text([good]))[0]
    forged = [row, 3, None, {}, row | {"text": 3}, row | {"text": "("} | {"pattern": True}, row | {"colour": "red"}]
    forged += [row | {"case": "yes"}, row | {"shown": 2}, row | {"more": 1}]
    assert read_terms(json.dumps(forged)) == (good,)
    for text in ("", "{", "3", "{}", "[" * 100_000):
        assert read_terms(text) == ()


@given(texts=st.lists(st.text(min_size=1, max_size=20).filter(str.strip), max_size=5))
def test_any_words_are_kept_and_found_literally(texts: list[str]) -> None:
    wanted = tuple(Term(text=text, case=True, whole_word=False) for text in texts)
    assert read_terms(terms_text(wanted)) == wanted
    for term in wanted:
        body = f"x {' '.join(term.text.split())} y"
        assert all(hits.spans and not hits.problem for hits in find_terms(body, [term]))
