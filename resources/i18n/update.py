"""Brings the translation files up to the texts of the program: `python -m resources.i18n.update [--check]`.

Texts are what stands in `tr("…")` and `msg("…")`, but for those of the command line, which speaks English. A new text
is put in as unfinished, one that is gone is taken out; what people wrote stays. `--check` writes nothing and tells
what is missing. `make translations` also has Qt's `lrelease` write the `.qm` files that the program loads.

A text with the fact `{count}` has a form for each of the numbers that the language tells apart: for 1, 21, 31 …; for
2 to 4, 22 …; for the others. Words of the field are always translated alike: see `docs/glossary.md`.
"""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as Tree  # our own files, checked in; nothing from outside is read

ROOT: Final = Path(__file__).parents[2]
HERE: Final = Path(__file__).parent
LANGUAGES: Final = {"be": "be_BY", "ru": "ru_RU"}
CONTEXT: Final = "quoteline"
# Words of Qt's own buttons and menus, for a language that Qt has none of.
QT_TEXTS: Final = {
    "be": {
        "QPlatformTheme": {
            "OK": "ОК", "Cancel": "Скасаваць", "Close": "Закрыць", "Save": "Захаваць", "&Yes": "&Так", "&No": "&Не",
            "Discard": "Адкінуць", "Open": "Адкрыць", "Help": "Даведка", "Apply": "Ужыць", "Reset": "Скінуць",
        },
        "QWidgetTextControl": {
            "&Undo": "&Адмяніць", "&Redo": "&Вярнуць", "Cu&t": "В&ыразаць", "&Copy": "&Капіраваць",
            "&Paste": "&Уставіць", "Delete": "Выдаліць", "Select All": "Вылучыць усё",
        },
        "QLineEdit": {
            "&Undo": "&Адмяніць", "&Redo": "&Вярнуць", "Cu&t": "В&ыразаць", "&Copy": "&Капіраваць",
            "&Paste": "&Уставіць", "Delete": "Выдаліць", "Select All": "Вылучыць усё",
        },
    }
}  # fmt: skip
_MARKERS: Final = ("tr", "msg")
_ENGLISH: Final = ROOT / "corpus" / "cli"
FORMS: Final = 3  # of a counted text in each of these languages
_FACT: Final = re.compile(r"\{\w+[^}]*\}")


Translation = str | tuple[str, ...]  # one text, or a form of it for each kind of number


def forms_of(translation: Translation) -> tuple[str, ...]:
    """The forms of a translation, one where the number does not matter."""
    return (translation,) if isinstance(translation, str) else translation


def source_texts() -> dict[str, str]:
    """Each text that a person reads in the window, with the file where it stands first."""
    found: dict[str, str] = {}
    for package in ("corpus", "desktop"):
        for path in sorted((ROOT / package).rglob("*.py")):
            if not path.is_relative_to(_ENGLISH):
                for text in _texts(ast.parse(path.read_text(encoding="utf-8"))):
                    found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def file_of(language: str) -> Path:
    """The translations into a language."""
    return HERE / f"quoteline_{language}.ts"


def translations(language: str) -> dict[str, Translation]:
    """What is translated, by the English text; empty texts are those that nobody has translated yet."""
    if not file_of(language).exists():
        return {}
    messages = Tree.parse(file_of(language)).getroot().iterfind(f"context[name='{CONTEXT}']/message")
    return {message.findtext("source", ""): _read(message) for message in messages}


def troubles(language: str) -> list[str]:
    """What is wrong with the translations into a language: texts that lack, are gone, or lose a fact."""
    wanted, there = source_texts(), translations(language)
    found = [f"not in the file: {text}" for text in wanted if text not in there]
    found += [f"not in the program any more: {text}" for text in there if text not in wanted]
    for text, translation in there.items():
        forms = forms_of(translation)
        if not all(form.strip() for form in forms):
            found.append(f"not translated: {text}")
        elif any(Counter(_FACT.findall(text)) != Counter(_FACT.findall(form)) for form in forms):
            found.append(f"other facts in: {text}")
        elif len(forms) != _number_of_forms(text):
            found.append(f"not {FORMS} forms: {text}")
    return [f"{file_of(language).name}: {each}" for each in found]


def write(language: str, translated: dict[str, Translation]) -> None:
    """Write the file of a language, with a text for each of the program's, in the order of the sources."""
    root = Tree.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = _context(root, CONTEXT)
    for text, place in sorted(source_texts().items(), key=lambda each: (each[1], each[0])):
        forms = forms_of(translated.get(text, ""))
        _message(context, text, forms * _number_of_forms(text) if len(forms) == 1 else forms, place)
    for name, texts in QT_TEXTS.get(language, {}).items():
        context = _context(root, name)
        for text, words in texts.items():
            _message(context, text, (words,))
    Tree.indent(root, "    ")
    body = Tree.tostring(root, encoding="unicode")
    file_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _context(root: Tree.Element, name: str) -> Tree.Element:
    context = Tree.SubElement(root, "context")
    Tree.SubElement(context, "name").text = name
    return context


def _number_of_forms(text: str) -> int:
    return FORMS if "{count}" in text else 1


def _read(message: Tree.Element) -> Translation:
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in message.iterfind("translation/numerusform"))
    return message.findtext("translation", "")


def _message(context: Tree.Element, text: str, forms: tuple[str, ...], place: str = "") -> None:
    message = Tree.SubElement(context, "message", {"numerus": "yes"} if len(forms) > 1 else {})
    if place:
        Tree.SubElement(message, "location", filename=f"../../{place}")
    Tree.SubElement(message, "source").text = text
    translation = Tree.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
    if len(forms) == 1:
        translation.text = forms[0]
        return
    for form in forms:
        Tree.SubElement(translation, "numerusform").text = form


def main(arguments: list[str]) -> int:
    """Update the files, or with `--check` tell what is wrong with them."""
    if "--check" in arguments:
        found = [each for language in LANGUAGES for each in troubles(language)]
        print("\n".join(found) or "all texts are translated")
        return 1 if found else 0
    for language in LANGUAGES:
        write(language, translations(language))
        open_texts = sum(not all(forms_of(each)) for each in translations(language).values())
        print(f"{file_of(language).name}: {open_texts} not translated")
    return 0


def _texts(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _MARKERS and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
