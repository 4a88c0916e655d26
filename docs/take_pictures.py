"""Draws all pictures anew, those of the documentation and those that the tests expect: `make pictures`.

Both come from the scenes of `tests.pictures`. Look at every picture that `git diff` shows before keeping it.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QImageWriter

from tests.pictures.compare import compared, read
from tests.pictures.draw import GUIDE, SETS, draw
from tests.pictures.sample import store_suggestions

IMAGES = Path(__file__).parent / "images"
EXPECTED = Path(__file__).parents[1] / "tests" / "pictures" / "expected"


def main() -> None:
    """Write the pictures into docs/images and tests/pictures/expected; one that still looks the same stays."""
    with TemporaryDirectory() as folder:
        store_suggestions(Path(folder) / "samples.db")
        for name in SETS:
            drawn = Path(folder) / name
            draw(name, drawn)
            _renew(drawn, EXPECTED / name, whole=True)
            _renew(drawn / GUIDE, IMAGES)


def _renew(drawn: Path, kept: Path, *, whole: bool = False) -> None:
    """Put the drawn pictures in the place of the kept ones; `whole` removes those that no scene draws any more."""
    kept.mkdir(parents=True, exist_ok=True)
    pictures = sorted(drawn.glob("*.png"))
    for path in pictures:
        place = kept / path.name
        if place.exists() and not compared(read(place), read(path)).why:
            continue
        _write(path, place)
        print(place)
    for path in kept.glob("*.png") if whole else ():
        if path.name not in {each.name for each in pictures}:
            path.unlink()


def _write(drawn: Path, place: Path) -> None:
    """Write a picture as a file as small as it can be."""
    writer = QImageWriter(str(place), b"png")
    writer.setCompression(100)
    if not writer.write(read(drawn)):
        raise OSError(f"{place} was not written: {writer.errorString()}")


if __name__ == "__main__":
    main()
