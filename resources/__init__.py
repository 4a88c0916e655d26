"""What ships with the program besides code: codebooks, gazetteers, lexicon, samples, icons, styles, fonts.

Everything is read through `importlib.resources`, so it works from a checkout and from an installed wheel alike.
"""

from importlib.resources import files as _package
from importlib.resources.abc import Traversable


def entry(name: str) -> Traversable:
    """The file or folder `name` (with forward slashes, relative to this package), whether or not it exists."""
    place: Traversable = _package(__name__)
    for part in name.split("/"):
        place = place.joinpath(part)
    return place


def read_text(name: str) -> str:
    """The text of a shipped file, decoded as UTF-8. Raises FileNotFoundError for a name that does not ship."""
    return entry(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """The bytes of a shipped file. Raises FileNotFoundError for a name that does not ship."""
    return entry(name).read_bytes()


def files(folder: str, suffix: str = "") -> tuple[str, ...]:
    """The names (`folder/file`) of the shipped files of a folder that end in `suffix`, sorted."""
    found = (each for each in entry(folder).iterdir() if each.is_file() and each.name.endswith(suffix))
    return tuple(sorted(f"{folder}/{each.name}" for each in found if not each.name.startswith("__")))
