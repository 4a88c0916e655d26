"""Whether two pictures look the same: a small tolerance for how letters are drawn, none for a word that differs."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy
from numpy.typing import NDArray
from PySide6.QtGui import QImage

BLOCK: Final = 12  # pixels of a side of the squares that are compared
UNLIKE: Final = 12.0  # of 255: a square differs if its colours are further apart than that, on the average
SHARE: Final = 0.001  # of the squares may differ
_FEW: Final = 2  # squares that always may
_STEP: Final = 4  # colours of stored pictures are multiples of that, which makes the files small
_GREY: Final = 0.25  # what is left of the picture where it does not differ, in the picture of the difference

Pixels = NDArray[numpy.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How many squares differ, with a picture that shows where; `why` is empty for pictures that are alike."""

    why: str
    picture: QImage | None = None


def compared(expected: QImage, found: QImage) -> Difference:
    """What is different."""
    if expected.size() != found.size():
        sizes = [f"{each.width()} × {each.height()}" for each in (expected, found)]
        return Difference(why=f"is {sizes[1]} pixels instead of {sizes[0]}", picture=found)
    one, other = _pixels(expected), _pixels(found)
    blocks = _block_means(numpy.abs(one - other).max(axis=2))
    unlike = blocks > UNLIKE
    count = int(unlike.sum())
    if count <= max(_FEW, SHARE * unlike.size):
        return Difference(why="")
    shown = numpy.repeat(numpy.repeat(unlike, BLOCK, axis=0), BLOCK, axis=1)[: other.shape[0], : other.shape[1]]
    faded = 255 - (255 - other) * _GREY
    picture = _image(numpy.where(shown[:, :, None], other, faded))
    return Difference(why=f"differs in {count} of {unlike.size} squares", picture=picture)


def read(path: Path) -> QImage:
    """A stored picture. Raises FileNotFoundError where there is none."""
    found = QImage(str(path))
    if found.isNull():
        raise FileNotFoundError(path)
    return found


def small(picture: QImage) -> QImage:
    """The picture with fewer colours, as it is stored."""
    return _image(numpy.round(_pixels(picture) / _STEP) * _STEP)


def _pixels(picture: QImage) -> Pixels:
    """Rows of pixels of red, green and blue."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = numpy.frombuffer(bytes(image.constBits()), numpy.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(numpy.float32)


def _image(pixels: Pixels) -> QImage:
    height, width, _ = pixels.shape
    whole = numpy.ascontiguousarray(numpy.clip(pixels, 0, 255).astype(numpy.uint8))
    return QImage(whole.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888).copy()


def _block_means(values: NDArray[numpy.float32]) -> NDArray[numpy.float32]:
    """The mean of each square; those at the right and lower edge are filled up with what does not differ."""
    height, width = (-(-side // BLOCK) * BLOCK for side in values.shape)
    padded = numpy.zeros((height, width), numpy.float32)
    padded[: values.shape[0], : values.shape[1]] = values
    return padded.reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK).mean(axis=(1, 3), dtype=numpy.float32)
