"""How a list tells what an edit of a text touches: what it is, and its words before and after."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from corpus.domain.history import cut
from corpus.domain.moved import Part, Touched
from corpus.domain.texts import msg
from desktop.plain import plain
from desktop.translate import tr

_PARTS: Final = {
    Part.WORDS: msg("Statement"),
    Part.SPEAKER: msg("Speaker"),
    Part.CUE: msg("Cue"),
    Part.MENTION: msg("Entity"),
}


class TouchedList(QListWidget):
    """One row for each thing that an edit touches; the row that is current stays so when the list is filled again."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def fill(self, touched: Iterable[Touched]) -> None:
        """Show these, and no others."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for each in touched:
            self.addItem(QListWidgetItem(plain(touched_row(each))))
        self.setCurrentRow(min(row, self.count() - 1))
        self.blockSignals(False)


def part_name(part: Part) -> str:
    """What was touched."""
    return tr(_PARTS[part])


def touched_row(each: Touched) -> str:
    """One thing that is touched, in two lines."""
    new = tr("“{words}”", words=cut(each.new)) if each.new else tr("nothing is left of it")
    return tr("{part}: “{old}”\n→ {new}", part=part_name(each.part), old=cut(each.old), new=new)


def touched_summary(touched: Iterable[Touched]) -> str:
    """How many statements and mentions are touched."""
    things = {(each.part is Part.MENTION, each.id) for each in touched}
    mentions = sum(is_mention for is_mention, _ in things)
    statements = len(things) - mentions
    if not things:
        return tr("Touches nothing that was decided.")
    if not mentions:
        return tr("Touches statements: {count}", count=statements)
    if not statements:
        return tr("Touches entities: {count}", count=mentions)
    return tr("Touches statements: {statements}, entities: {mentions}", statements=statements, mentions=mentions)
