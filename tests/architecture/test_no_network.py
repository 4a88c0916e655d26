"""No line of the program can reach a network, or hand an address to another program."""

import ast
import re

from tests.architecture.sources import ROOT, files, name, nodes

_MODULES = {
    "socket", "ssl", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "asyncio", "webbrowser",
    "socketserver", "requests", "httpx", "aiohttp", "urllib3", "multiprocessing.managers", "urllib.request",
    "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets",
}  # fmt: skip
_ALLOWED = {("corpus/__init__.py", "socket")}  # to say that there is no IPv6
_CALLS = re.compile(r"^(openUrl|QDesktopServices|setOpenExternalLinks|setOpenLinks|fetch_url|urlopen)$")


_FOLDERS = "desktop/dialogs/asking.py"  # shows a folder in the system's file manager


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def _reaches(module: str) -> bool:
    return any(module == each or module.startswith(f"{each}.") for each in _MODULES)


def test_nothing_imports_what_speaks_to_networks() -> None:
    found = [
        f"{name(path)}: {module}"
        for path in files()
        for node in nodes(path)
        for module in _imported(node)
        if _reaches(module) and (name(path), module) not in _ALLOWED
    ]
    assert found == []


def test_a_folder_of_this_computer_is_all_that_another_program_is_shown() -> None:
    source = (ROOT / _FOLDERS).read_text(encoding="utf-8")
    assert source.count("openUrl(") == source.count("QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))") == 1
    assert source.count("QDesktopServices") == 2  # its import and that call


def test_nothing_opens_an_address() -> None:
    found = [
        f"{name(path)}:{node.lineno}"
        for path in files()
        if name(path) != _FOLDERS
        for node in nodes(path)
        if (isinstance(node, ast.Attribute) and _CALLS.match(node.attr))
        or (isinstance(node, ast.Name) and _CALLS.match(node.id))
    ]
    assert found == []
