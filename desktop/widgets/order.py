"""The Tab key goes in the order in which one reads, whatever the order in which the parts were made."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLayout, QLayoutItem, QScrollArea, QSplitter, QWidget


def tab_as_read(window: QWidget) -> list[QWidget]:
    """Have the Tab key follow the layouts of a window. Returns what it goes through, in that order."""
    found = list(_inside(window))
    for one, other in pairwise(found):
        QWidget.setTabOrder(one, other)
    return found


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """What takes the Tab key in a widget, in reading order; a part that hands its focus on is left out."""
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    layout = widget.layout()
    if takes and not isinstance(widget, QScrollArea):
        yield widget
    parts: list[QWidget | None] = []
    if isinstance(widget, QScrollArea):
        parts = [widget.widget()]
    elif isinstance(widget, QSplitter):
        parts = [widget.widget(number) for number in range(widget.count())]
    for part in parts:
        if part is not None:
            yield from _inside(part)
    if layout is not None and not takes and not parts:
        yield from _along(layout)


def _along(layout: QLayout) -> Iterator[QWidget]:
    for item in _in_order(layout):
        widget, within = item.widget(), item.layout()
        if widget is not None:
            yield from _inside(widget)
        elif within is not None:
            yield from _along(within)


def _in_order(layout: QLayout) -> list[QLayoutItem]:
    """The parts of a layout as they stand, row by row."""
    found = [(place, layout.itemAt(place)) for place in range(layout.count())]
    if isinstance(layout, QGridLayout | QFormLayout):
        places: Any = layout.getItemPosition  # row and column, and more for a grid
        found.sort(key=lambda each: _row_first(places(each[0])))
    return [item for _, item in found if item is not None]


def _row_first(place: Any) -> tuple[int, int]:
    """Row and column of a place in a grid or a form; a form says which of its two columns by a role."""
    row, column = place[:2]
    return int(row), int(getattr(column, "value", column))
