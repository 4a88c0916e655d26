"""The help sheet: every key of the window, made from the table of actions and the codebook."""

from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.topics import Topic
from desktop.actions import MENUS, SPECS
from desktop.keymap import Keymap, shown, titled
from desktop.plain import Label
from desktop.translate import tr
from desktop.wording import shown_key

_COLUMNS: Final = 4
_SIZE: Final = QSize(1400, 800)
_GAP: Final = 4  # pixels between two rows
_CAPS: Final = 130  # pixels for the key caps


class KeysDialog(QDialog):
    """Key caps beside what they do, by menu."""

    def __init__(self, parent: QWidget | None, topics: Sequence[Topic], keymap: Keymap | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        room = parent.size() if parent else _SIZE
        self.resize(_SIZE.boundedTo(room))
        sheet = QWidget()
        sheet.setProperty("surface", "panel")
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(24, 16, 24, 16)
        columns.setSpacing(28)
        for parts in _balanced(sections(topics, keymap or Keymap())):
            column = QVBoxLayout()
            column.addLayout(_grid(parts))
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(Label(tr("Single letters and digits work wherever you are not typing; Esc leaves a field.")), 1)
        foot.addWidget(buttons)
        outer.addLayout(foot)


Row = tuple[tuple[str, ...], str]
Part = tuple[str, list[Row]]


def sections(topics: Sequence[Topic], keymap: Keymap) -> list[Part]:
    """The title and the rows (keys, text) of each part of the sheet."""
    found = []
    for menu in MENUS:
        held = [(keymap.keys(spec.name), titled(spec)) for spec in SPECS if spec.menu == menu]
        rows = [row for row in held if row[0]]
        if rows:
            found.append((plain(tr(menu)), rows))
    keyed: list[Row] = [((key,), topic.name) for topic in topics if (key := shown_key(topic.key))]
    selecting: list[Row] = [
        (("Shift+Right",), tr("Select text, from the cursor")),
        (("Ctrl+Shift+Right",), tr("Select text by words")),
    ]
    found.append((tr("In the text"), selecting))
    if keyed:
        found.append((tr("Topics of this project"), keyed))
    return found


def plain(text: str) -> str:
    """A menu's text without its mnemonic and dots."""
    return text.replace("&", "").rstrip("…")


def _balanced(parts: list[Part]) -> list[list[Part]]:
    """The parts in columns, in their order, so that the tallest column is as low as can be, then the next tallest."""
    heights = [len(rows) + 2 for _, rows in parts]

    def tallest(ends: tuple[int, ...]) -> list[int]:
        return sorted((sum(heights[first:last]) for first, last in pairwise((0, *ends, len(parts)))), reverse=True)

    ends = min(combinations(range(1, len(parts)), min(_COLUMNS, len(parts)) - 1), key=tallest)
    return [parts[first:last] for first, last in pairwise((0, *ends, len(parts)))]


def _heading(title: str) -> QLabel:
    label = Label(title.upper())
    label.setProperty("tone", "heading")
    return label


def _grid(parts: Sequence[Part]) -> QGridLayout:
    """One grid for all parts of a column, so that their key caps stand below each other."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(_GAP)
    for title, rows in parts:
        if grid.count():
            grid.setRowMinimumHeight(grid.rowCount(), 2 * _GAP)
        grid.addWidget(_heading(title), grid.rowCount(), 0, 1, 2)
        for keys, text in rows:
            number = grid.rowCount()
            words = Label(text)
            words.setWordWrap(True)
            grid.addWidget(words, number, 0)
            grid.addLayout(_caps(keys), number, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(1, _CAPS)
    return grid


def _caps(keys: Sequence[str]) -> QHBoxLayout:
    """The first two keys of an action."""
    caps = QHBoxLayout()
    caps.setSpacing(4)
    for key in keys[:2]:
        cap = Label(shown(key))
        cap.setProperty("tone", "keycap")
        caps.addWidget(cap)
    caps.addStretch(1)
    return caps
