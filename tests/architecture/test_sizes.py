"""Good intentions do not keep files small; these figures do."""

import ast
import statistics

from tests.architecture.sources import ROOT, files, lines, name, nodes

FILE = 400
MEDIAN = 150
FUNCTION = 40
METHODS = 20
MAIN_WINDOW = 200


def test_no_file_is_long() -> None:
    paths = [*files(), *(ROOT / "tests").rglob("*.py"), *(ROOT / "benchmarks").rglob("*.py")]
    assert {name(path): lines(path) for path in paths if lines(path) > FILE} == {}


def test_the_median_file_is_short() -> None:
    assert statistics.median(lines(path) for path in files()) <= MEDIAN


def test_no_function_is_long() -> None:
    long = {
        f"{name(path)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in files()
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > FUNCTION
    }
    assert long == {}


def test_no_class_has_many_methods() -> None:
    wide = {
        f"{name(path)}:{node.name}": count
        for path in files()
        for node in nodes(path)
        if isinstance(node, ast.ClassDef)
        and (count := sum(isinstance(each, ast.FunctionDef) for each in node.body)) > METHODS
    }
    assert wide == {}


def test_the_main_window_only_lays_out() -> None:
    assert lines(ROOT / "desktop" / "views" / "main_window.py") <= MAIN_WINDOW
