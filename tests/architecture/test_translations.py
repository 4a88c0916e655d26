"""Every text of the window is translated, with its facts, and what Qt reads is what people wrote."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop.languages import LANGUAGES as OFFERED
from desktop.languages import speak
from desktop.translate import tr
from resources.i18n.update import CONTEXT, HERE, LANGUAGES, file_of, forms_of, source_texts, translations, troubles

EACH = pytest.mark.parametrize("language", LANGUAGES)


@EACH
def test_no_text_is_left_out_and_none_loses_a_fact(language: str) -> None:
    assert troubles(language) == []


@EACH
def test_what_the_program_loads_is_what_was_written(language: str) -> None:
    texts = (HERE / f"quoteline_{language}.qm").read_bytes()
    translator = QTranslator()
    assert translator.load(texts)
    for text, translation in translations(language).items():
        forms = forms_of(translation)
        numbers = (1, 2, 5) if len(forms) > 1 else (-1,)
        assert tuple(translator.translate(CONTEXT, text, "", number) for number in numbers) == forms


@EACH
def test_numbers_choose_the_form_of_the_words(language: str, qapp: QApplication) -> None:
    speak(qapp, language)
    said = [tr("{count} statements", count=number).split()[1] for number in (1, 21, 3, 11, 100)]
    speak(qapp, "en")
    one, few, many = said[0], said[2], said[3]
    assert said == [one, one, few, many, many]
    assert len({one, few, many}) == 3


def test_every_language_that_is_offered_has_its_file() -> None:
    assert {language for language in LANGUAGES if file_of(language).exists()} | {"en"} == set(OFFERED)


def test_the_texts_of_errors_and_actions_are_among_the_sources() -> None:
    texts = source_texts()
    assert "&Undo" in texts or "Undo" in texts
    assert any(place == "corpus/domain/errors.py" for place in texts.values())
    assert not any(place.startswith("corpus/cli/") for place in texts.values())
