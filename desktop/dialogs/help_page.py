"""Pages of help in the project's own small markup: titles, paragraphs, lists, **strong words** and `keys`."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextListFormat

from desktop.plain import plain
from desktop.theme import Theme

_INLINE: Final = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|`(?P<key>[^`]+)`")
_NAMED: Final = re.compile(r"\{(?P<name>[a-z-]+)\}")


def with_keys(text: str, keys: Mapping[str, str]) -> str:
    """A page with the keys that the actions named in it have now, or their words in the menu."""
    return _NAMED.sub(lambda found: f"`{keys.get(found['name'], found['name'])}`", text)


def title_of(text: str) -> str:
    """The title of a page: its first line."""
    return text.partition("\n")[0].lstrip("# ").strip()


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """The parts of a page as (kind, words); kinds are `title`, `heading`, `row` (of a list) and `words`."""
    kind, words = "", list[str]()
    for line in [*text.splitlines(), ""]:
        begun = _kind(line)
        if words and (begun or not line.strip()):
            yield kind, " ".join(words)
            words = []
        if line.strip():
            kind = begun or (kind if words else "words")
            words.append(line.strip().removeprefix("- ").lstrip("#").strip() if begun else line.strip())


def write_page(document: QTextDocument, text: str, theme: Theme) -> None:
    """Put a page into a document in the colours of a theme. Nothing in it is taken for markup of another kind."""
    document.clear()
    document.setDocumentMargin(24)
    cursor = QTextCursor(document)
    listed = QTextListFormat()
    listed.setStyle(QTextListFormat.Style.ListDisc)
    listed.setIndent(1)
    is_first = True
    for kind, words in blocks(text):
        form = QTextBlockFormat()
        form.setTopMargin({"title": 0, "heading": 14, "row": 4}.get(kind, 8))
        form.setLineHeight(145, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if is_first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
        if kind == "row":
            cursor.createList(listed)
        is_first = False
        _write(cursor, words, _form(kind, theme), theme)


def _kind(line: str) -> str:
    for mark, kind in (("## ", "heading"), ("# ", "title"), ("- ", "row")):
        if line.startswith(mark):
            return kind
    return ""


def _form(kind: str, theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(theme.ink))
    if kind in ("title", "heading"):
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setProperty(QTextCharFormat.Property.FontPixelSize, 20 if kind == "title" else 14)
    return form


def _write(cursor: QTextCursor, words: str, form: QTextCharFormat, theme: Theme) -> None:
    strong, key = QTextCharFormat(form), QTextCharFormat(form)
    strong.setFontWeight(QFont.Weight.DemiBold)
    key.setBackground(QColor(theme.keycap))
    at = 0
    for found in _INLINE.finditer(words):
        cursor.insertText(plain(words[at : found.start()]), form)
        if found["key"]:
            cursor.insertText(f"\N{NO-BREAK SPACE}{plain(found['key'])}\N{NO-BREAK SPACE}", key)
        else:
            cursor.insertText(plain(found["strong"]), strong)
        at = found.end()
    cursor.insertText(plain(words[at:]), form)
