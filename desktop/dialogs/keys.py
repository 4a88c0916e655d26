"""The help sheet: every key of the window, made from the table of actions and the codebook."""

from collections.abc import Callable, Sequence
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
_COLUMN: Final = 340  # pixels that a column needs at least
_SIDE: Final = 24
_BETWEEN: Final = 28
_TITLE: Final = 2  # lines that the title of a part takes
_TOGETHER: Final = 2  # rows of a part that stay in one column
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
        columns.setContentsMargins(_SIDE, 16, _SIDE, 16)
        columns.setSpacing(_BETWEEN)
        count = min(_COLUMNS, max(1, self.width() // _COLUMN))
        wide = (self.width() - 2 * _SIDE - _BETWEEN * (count - 1)) // count - _CAPS - 2 * _SIDE
        metrics = self.fontMetrics()
        for parts in in_columns(
            sections(topics, keymap or Keymap()), count, lambda text: 1 + metrics.horizontalAdvance(text) // wide
        ):
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


def in_columns(parts: Sequence[Part], columns: int, lines: Callable[[str], int]) -> list[list[Part]]:
    """The parts in so many columns of about one height, in their order; `lines` says how many a text takes.

    A part that goes on in the next column has its title there again, and at least two rows on either side.
    """
    height = max(1, sum(_heights(parts, lines)) // columns)
    while len(found := _filled(parts, height, lines)) > columns:
        height += 1
    return found


def _filled(parts: Sequence[Part], height: int, lines: Callable[[str], int]) -> list[list[Part]]:
    """Columns that are no higher than that, where a part can be broken at all."""
    columns: list[list[Part]] = [[]]
    used = 0
    for title, rows in parts:
        begun, heading = 0, title
        for number, (_, text) in enumerate(rows):
            needed = lines(text) + (_TITLE if number == begun else 0)
            breaks = number == 0 or (number - begun >= _TOGETHER and len(rows) - number >= _TOGETHER)
            if used and used + needed > height and breaks:
                if number > begun:
                    columns[-1].append((heading, rows[begun:number]))
                    begun, heading = number, tr("{title}, continued", title=title)
                columns.append([])
                used, needed = 0, lines(text) + _TITLE
            used += needed
        columns[-1].append((heading, rows[begun:]))
    return columns


def _heights(parts: Sequence[Part], lines: Callable[[str], int]) -> list[int]:
    return [_TITLE + sum(lines(text) for _, text in rows) for _, rows in parts]


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
            grid.addWidget(words, number, 0, Qt.AlignmentFlag.AlignTop)
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
