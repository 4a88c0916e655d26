"""House rules that no linter knows."""

import ast
import re

from tests.architecture.sources import ROOT, files, name, nodes


def test_every_module_and_class_says_what_it_is_for() -> None:
    silent = [name(path) for path in files() if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    silent += [
        f"{name(path)}:{node.name}"
        for path in files()
        for node in nodes(path)
        if isinstance(node, ast.ClassDef) and not ast.get_docstring(node)
    ]
    assert silent == []


def test_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b|# type: ignore(?!\[)")
    found = [
        f"{name(path)}:{number}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if marks.search(line)
    ]
    assert found == []


def test_no_error_is_swallowed() -> None:
    broad = [
        f"{name(path)}:{node.lineno}"
        for path in files()
        for node in nodes(path)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
        and not any(isinstance(each, ast.Raise | ast.Call) for each in ast.walk(ast.Module(node.body, [])))
    ]
    assert broad == []


def test_the_lock_names_no_index() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^--(?!hash)|https?://|@ ", lock) == []
    assert all("==" in line for line in lock.splitlines() if line and not line.startswith((" ", "#")))
