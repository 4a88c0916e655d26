"""No word of a project is ever taken for markup: no widget of the window guesses what its text is."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import ROOT, files, name, nodes

_GUESSING = {
    "QLabel": ("desktop/plain.py",),  # else: Label
    "QMessageBox": ("desktop/dialogs/asking.py",),
    # Filled by setPlainText, and by a cursor with our own pages.
    "QTextEdit": ("desktop/views/quote_box.py", "desktop/dialogs/help.py"),
    "QInputDialog": (), "QErrorMessage": (), "QProgressDialog": (), "QTextBrowser": (), "QWhatsThis": (),
    "QSplashScreen": (), "QSystemTrayIcon": (), "QStaticText": (), "QGraphicsTextItem": (),
}  # fmt: skip
_MARKUP = {
    "setHtml", "insertHtml", "appendHtml", "toHtml", "setMarkdown", "setWhatsThis", "setOpenExternalLinks",
    "setDetailedText", "RichText", "AutoText", "MarkdownText", "WhatsThisRole", "append" + "PlainHtml",
}  # fmt: skip
_TIPS = {"setToolTip", "showText", "setStatusTip"}
_SAFE = {"tip", "tr"}  # escaped; and our own words


def _window() -> Iterator[tuple[Path, ast.AST]]:
    for path in files():
        if path.is_relative_to(ROOT / "desktop"):
            yield from ((path, node) for node in nodes(path))


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _is_safe(node: ast.expr) -> bool:
    """Whether a text is escaped, a constant, or a choice between such."""
    if isinstance(node, ast.IfExp):
        return _is_safe(node.body) and _is_safe(node.orelse)
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Call) and _called(node) in _SAFE)


def test_no_widget_guesses_what_its_text_is() -> None:
    found = [
        f"{name(path)}:{node.lineno} {_called(node)}"
        for path, node in _window()
        if isinstance(node, ast.Call) and _called(node) in _GUESSING and name(path) not in _GUESSING[_called(node)]
    ]
    assert found == []


def test_nothing_is_handed_over_as_markup() -> None:
    found = [
        f"{name(path)}:{node.lineno} {node.attr}"
        for path, node in _window()
        if isinstance(node, ast.Attribute) and node.attr in _MARKUP
    ]
    assert found == []


def test_every_tool_tip_is_escaped_or_our_own() -> None:
    found = []
    for path, node in _window():
        if isinstance(node, ast.Call) and _called(node) in _TIPS:
            texts = [each for each in node.args if not isinstance(each, ast.Constant)]
            if not any(_is_safe(each) for each in texts) and texts:
                found.append(f"{name(path)}:{node.lineno}")
        if isinstance(node, ast.Attribute) and node.attr == "ToolTipRole" and "tip(" not in path.read_text():
            found.append(f"{name(path)}:{node.lineno}")
    assert found == []
