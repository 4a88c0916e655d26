"""Articles that are not English: amounts, known names and quotations, and no pretence of more."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.domain.statements import Kind
from corpus.nlp.cyrillic import find_cyrillic_amounts
from corpus.nlp.language import is_english, is_latin
from tests.corpus.nlp.reading import contents, mentions, said, suggest

RUSSIAN = """ВИТЕБСК, 3 марта. /БЕЛТА/. Грузооборот Беларуси и России вырос на 7%, сообщил директор порта Олег Ракитин.

«Мы строим второй причал», — сказал он. – Завод «Белая Русь» ждет с 2024 года.

Журналисты спросили: «Когда?» Выставка «Дни города» открыта."""
GERMAN = (
    "Der Hafen von Berlin hat im Mai einen neuen Kran bekommen, und die Arbeiter sagten, dass der alte Kran noch hält. "
    "„Wir bauen einen zweiten Kai“, sagte der Direktor. Der Umsatz stieg um 7 %, teilte das Amt am Montag mit."
)


def test_a_russian_article() -> None:
    assert mentions(RUSSIAN) == [
        ("ВИТЕБСК", "GPE"),
        ("3 марта", "DATE"),
        ("БЕЛТА", "ORG"),
        ("Беларуси", "GPE"),
        ("России", "GPE"),
        ("7%", "PERCENT"),
        ("2024 года", "DATE"),
    ]
    assert said(RUSSIAN) == [("direct", "Мы строим второй причал", None)]
    assert all(each.kind is Kind.DIRECT for each in suggest(RUSSIAN).statements)


def test_a_german_article() -> None:
    assert mentions(GERMAN) == [("Berlin", "GPE"), ("7 %", "PERCENT")]
    assert said(GERMAN) == [("direct", "Wir bauen einen zweiten Kai", None)]


def test_a_chinese_quotation() -> None:
    assert contents("港口主任表示：「我們正在建造第二個碼頭。」") == ["我們正在建造第二個碼頭。"]


def test_a_quotation_in_a_foreign_article_is_less_sure() -> None:
    (found,) = suggest(RUSSIAN).statements
    assert found.score is not None
    assert found.score < 0.8


@pytest.mark.parametrize(
    ("text", "label", "amount"),
    [
        ("до 1 сентября 2025 года", "DATE", "1 сентября 2025 года"),
        ("в среду, 22 апреля 2026 г. был", "DATE", "среду, 22 апреля 2026 г."),
        ("15–17 мая", "DATE", "15–17 мая"),
        ("14 сакавіка 2025 года", "DATE", "14 сакавіка 2025 года"),
        ("3 снежня", "DATE", "3 снежня"),
        ("06.11.2024 вышла", "DATE", "06.11.2024"),
        ("в прошлом году", "DATE", "прошлом году"),
        ("за пять лет", "DATE", "пять лет"),
        ("Сёння", "DATE", "Сёння"),
        ("в январе", "DATE", "январе"),
        ("на 45 млрд российских рублей", "MONEY", "45 млрд российских рублей"),
        ("$3,5 млрд долга", "MONEY", "$3,5 млрд"),
        ("1 200 долларов США", "MONEY", "1 200 долларов США"),
        ("20 мільёнаў рублёў", "MONEY", "20 мільёнаў рублёў"),
        ("на 15 процентов", "PERCENT", "15 процентов"),
        ("10,5 % акций", "PERCENT", "10,5 %"),
        ("7 працэнтаў", "PERCENT", "7 працэнтаў"),
    ],
)
def test_cyrillic_amounts(text: str, label: str, amount: str) -> None:
    found = {(kind, text[start:end]) for start, end, kind in find_cyrillic_amounts(text)}
    assert (label, amount) in found


def test_english_with_foreign_words_stays_english() -> None:
    body = "Pavel Kruk said that the bridge was old. «Мост стар», — добавил он. Путин и Ракитин приехали в Минск."
    assert said(body) == [("indirect", "the bridge was old", "Pavel Kruk")]
    assert mentions(body) == [("Pavel Kruk", "PERSON"), ("Минск", "GPE")]


@pytest.mark.parametrize(
    ("body", "english"),
    [
        ("Bridge to open in May", True),
        ("", True),
        ("12 %", True),
        (GERMAN, False),
        (RUSSIAN, False),
        ("Мост", False),
        ("港口", False),
        ("The bridge, which is old, will be closed by the town. " * 3, True),
        (
            "El puente, que es viejo, fue cerrado por la ciudad y los vecinos protestan en la plaza del pueblo. " * 3,
            False,
        ),
    ],
)
def test_what_is_english(body: str, english: bool) -> None:
    assert is_english(body) is english


def test_letters_of_other_scripts_are_not_latin() -> None:
    assert is_latin("Łódź 2030")
    assert not is_latin("Минск")


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            ["«", "»", "„", "“", "—", " — ", ": ", "\n\n", "Мост ", "стар. ", "Да", ", ", "5 мая ", "「", "」", "桥"]
        ),
        min_size=3,
        max_size=40,
    ).map("".join)
)
def test_any_mixture_gives_spans_inside_the_text(body: str) -> None:
    for statement in suggest(f"Город {body}").statements:
        for span in statement.spans:
            assert 0 <= span.start < span.end <= len(body) + 6
