"""Layouts that put widgets beside each other and go on in the next row where the width ends."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then down; the gap between widgets and rows is `spacing()`."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place, None outside."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out, None outside."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: rows are as high as their widgets."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the rows are together at this width."""
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        heights = [_height(row) for row in self._rows(inside)]
        between = self.spacing() * max(0, len(heights) - 1)
        return sum(heights) + between + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets into their places, in the middle of their rows."""
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for row in self._rows(inside.width()):
            left, height = inside.left(), _height(row)
            for item, width in row:
                own = item.sizeHint().height()
                item.setGeometry(QRect(left, top + (height - own) // 2, width, own))
                left += width + self.spacing()
            top += height + self.spacing()

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = self._shown()
        width = sum(self._width(item) for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, max((item.sizeHint().height() for item in shown), default=0)))

    def minimumSize(self) -> QSize:  # noqa: N802
        """The largest of them alone."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _width(self, item: QLayoutItem) -> int:
        """How wide a widget is where a row begins to fill."""
        return item.sizeHint().width()

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, int]]]:
        """The widgets with their widths, row by row."""
        row: list[tuple[QLayoutItem, int]] = []
        left = 0
        for item in self._shown():
            wide = self._width(item)
            if row and left + wide > width:
                yield row
                row, left = [], 0
            row.append((item, wide))
            left += wide + self.spacing()
        if row:
            yield row

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())


class FillLayout(FlowLayout):
    """Rows as wide as the layout: widgets begin at their least width, those with a stretch share what is left."""

    def _width(self, item: QLayoutItem) -> int:
        return item.minimumSize().width() if _stretch(item) else super()._width(item)

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, int]]]:
        for row in super()._rows(width):
            spare = max(0, width - sum(wide for _, wide in row) - self.spacing() * (len(row) - 1))
            shares = sum(_stretch(item) for item, _ in row)
            filled: list[tuple[QLayoutItem, int]] = []
            for item, wide in row:
                part = spare * _stretch(item) // shares if shares else 0
                spare, shares = spare - part, shares - _stretch(item)
                filled.append((item, wide + part))
            yield filled


def set_share(widget: QWidget, share: int) -> None:
    """Say which part of what is left in a row of a `FillLayout` a widget gets; 0 for none."""
    policy = widget.sizePolicy()
    policy.setHorizontalStretch(share)
    widget.setSizePolicy(policy)


def _stretch(item: QLayoutItem) -> int:
    widget = item.widget()
    return widget.sizePolicy().horizontalStretch() if widget else 0


def _height(row: list[tuple[QLayoutItem, int]]) -> int:
    return max(item.sizeHint().height() for item, _ in row)
