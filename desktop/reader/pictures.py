"""Small pictures that are painted again and again, drawn once: chips and labels."""

from collections.abc import Callable, Hashable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

_MOST: Final = 400


class Pictures:
    """Keeps pictures by what they show; sharp on a screen of any resolution."""

    def __init__(self) -> None:
        self._held: dict[Hashable, QPixmap] = {}

    def paint(self, painter: QPainter, box: QRectF, key: Hashable, draw: Callable[[QPainter, QRectF], None]) -> None:
        """Paint the picture `key` into a box; `draw` draws it, at the origin, where it is not held yet."""
        scale = painter.device().devicePixelRatioF()
        whole = (key, box.width(), box.height(), scale)
        picture = self._held.get(whole)
        if picture is None:
            if len(self._held) >= _MOST:
                self._held.clear()
            picture = QPixmap(round(box.width() * scale + 0.5), round(box.height() * scale + 0.5))
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as drawing:
                drawing.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw(drawing, QRectF(0, 0, box.width(), box.height()))
            self._held[whole] = picture
        painter.drawPixmap(QPointF(round(box.left()), round(box.top())), picture)
