"""The language of an article: declared where that can be, found where it is sure, and else unknown."""

import pytest

from corpus.load.languages import language_code, language_of
from tests.corpus.load.papers import LEAD, RUSSIAN

TEXTS = {
    "en": LEAD,
    "ru": RUSSIAN,
    "be": "Плата за роўмінг будзе адменена ў чэрвені, паведаміла намеснік міністра Вера Ліпніцкая.",
    "uk": "Плату за роумінг буде скасовано у червні, повідомила заступниця міністра Віра Липницька.",
    "pl": "Opłaty za roaming zostaną zniesione w czerwcu, powiedziała wiceminister Wiera Lipnicka.",
    "de": "Die Roaming-Gebühren werden im Juni abgeschafft, sagte die stellvertretende Ministerin.",
    "fr": "Les frais d'itinérance seront supprimés en juin, a déclaré la vice-ministre à Minsk.",
}


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_each_language_is_found(code: str) -> None:
    assert language_of(TEXTS[code]) == code


@pytest.mark.parametrize("text", ["", "12 345 67", "Trade", "Roaming ends in June.", "Плата отменена."])
def test_nothing_is_said_of_a_short_text(text: str) -> None:
    assert language_of(text) is None


def test_a_declared_language_is_believed_where_the_script_allows_it() -> None:
    latin = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Etiam lacinia elementum sapien."
    assert language_of(latin, declared="ENGLISH") == "en"
    assert language_of("Trade", declared="en-GB") == "en"
    assert language_of(RUSSIAN, declared="en") == "ru"
    assert language_of(LEAD, declared="ru") == "en"
    assert language_of(TEXTS["be"], declared="ru") == "ru"


@pytest.mark.parametrize(
    ("declared", "code"),
    [
        ("ENGLISH", "en"),
        ("English; Russian", "en"),
        ("en-GB", "en"),
        ("RU_ru", "ru"),
        ("rus", "ru"),
        ("zh-Hant-TW", "zh"),
        ("", None),
        (None, None),
        ("klingon", None),
        ("<none>", None),
    ],
)
def test_what_a_declaration_means(declared: str | None, code: str | None) -> None:
    assert language_code(declared) == code
