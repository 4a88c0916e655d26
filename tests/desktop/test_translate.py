"""Texts of the window: facts are filled in, and there need not be an application yet."""

import subprocess
import sys

from corpus.domain.texts import msg
from desktop.translate import tr


def test_facts_are_filled_in() -> None:
    assert tr(msg("{path} is empty"), path="a{b}.txt") == "a{b}.txt is empty"


def test_a_text_without_facts_is_left_alone() -> None:
    assert tr("Use {braces}") == "Use {braces}"


def test_it_works_before_there_is_an_application() -> None:
    code = "from desktop.translate import tr; print(tr('{count} articles', count=3))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "3 articles"
