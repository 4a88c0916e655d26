"""Every action, command, format, table and topic stands in the documentation, and every text can be translated."""

import ast
import re
import string

import pytest

from corpus.cli.app import COMMANDS
from corpus.domain.errors import TEXTS
from corpus.exchange.formats import FORMATS
from corpus.store import migrations
from desktop.actions import SPECS
from desktop.entry import SYSTEM_PACKAGES
from tests.architecture.sources import ROOT, files, name, nodes

SHOWING = {
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "setText", "setTitle", "setWindowTitle",
    "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setStatusTip", "addRow",
    "setHeaderLabels", "addTab", "addMenu",
}  # fmt: skip


def _document(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def test_every_action_stands_in_the_guide() -> None:
    guide = _document("docs/guide.md")
    assert [action.name for action in SPECS if f"| {_plain(action.text)} |" not in guide] == []


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def test_every_command_is_documented() -> None:
    page = _document("docs/command-line.md")
    assert [command for command in COMMANDS if f"quoteline {command}" not in page] == []


def test_every_format_is_documented() -> None:
    page = _document("docs/formats.md").lower()
    assert [format_name for format_name in FORMATS if format_name not in page] == []


def test_every_table_and_column_of_the_store_is_documented() -> None:
    page = _document("docs/store.md")
    tables = re.findall(r"CREATE TABLE (\w+)", " ".join(migrations._TABLES))
    assert [table for table in tables if f"`{table}`" not in page] == []


def test_every_generated_page_is_checked() -> None:
    listed = _document("docs/generated.txt").split()
    generated = [path.relative_to(ROOT).as_posix() for path in ROOT.glob("*.md")]
    generated += [path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")]
    assert sorted(listed) == sorted(path for path in generated if "[[[cog" in _document(path))


def test_no_text_of_the_window_is_left_without_its_mark() -> None:
    bare = [
        f"{name(path)}:{node.lineno} {first.value!r}"
        for path in files()
        if path.is_relative_to(ROOT / "desktop")
        for node in nodes(path)
        if isinstance(node, ast.Call) and _called(node) in SHOWING
        for first in node.args
        if isinstance(first, ast.Constant) and isinstance(first.value, str) and re.search(r"[A-Za-z]{2}", first.value)
    ]
    assert bare == []


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_the_text_of_an_error_is_a_sentence(code: str) -> None:
    text = TEXTS[code]
    fields = [field for _, field, _, _ in string.Formatter().parse(text) if field]
    assert all(field.isidentifier() for field in fields)
    assert text[0].isupper() or text[0] == "{"
    assert text.rstrip().endswith((".", "}"))


def test_every_error_that_is_raised_has_a_text_with_its_facts() -> None:
    wrong = []
    for path in files():
        for node in nodes(path):
            if isinstance(node, ast.Call) and _called(node) == "CorpusError" and node.args:
                code = node.args[0].value if isinstance(node.args[0], ast.Constant) else None
                given = {keyword.arg for keyword in node.keywords}
                if code is not None and None not in given:
                    wanted = {field for _, field, _, _ in string.Formatter().parse(TEXTS.get(code, "{}")) if field}
                    if code not in TEXTS or not wanted <= given:
                        wrong.append(f"{name(path)}:{node.lineno} {code}")
    assert wrong == []


def test_the_readme_quotes_the_line_that_the_program_gives_for_missing_libraries() -> None:
    assert f"\n{SYSTEM_PACKAGES}\n" in _document("README.md")
