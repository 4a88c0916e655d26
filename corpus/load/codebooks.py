"""Codebooks in: the shipped ones, and files that an analyst writes."""

from importlib.resources import files
from pathlib import Path
from typing import Final

from corpus.domain.codebook_file import parse_codebook
from corpus.domain.errors import CorpusError
from corpus.domain.topics import Codebook
from corpus.load.encodings import decode
from corpus.load.files import read_bytes
from corpus.load.source import shown

SHIPPED: Final = "union-state"


def read_codebook(path: Path) -> Codebook:
    """Read a codebook file. Raises CorpusError with the reason where it cannot be read or used."""
    try:
        raw = read_bytes(path)
        text, _ = decode(raw)
    except CorpusError as error:
        raise CorpusError("codebook-invalid", path=shown(path), reason=str(error).rstrip(".")) from error
    return parse_codebook(text, path=shown(path))


def shipped_codebook(name: str = SHIPPED) -> Codebook:
    """The codebook of this name that comes with the program. Raises CorpusError where there is none."""
    if name not in shipped_codebooks():
        raise CorpusError("codebook-unknown", name=name)
    file = files("resources") / "codebooks" / f"{name}.toml"
    return parse_codebook(file.read_text(encoding="utf-8"), path=f"{name}.toml")


def shipped_codebooks() -> tuple[str, ...]:
    """The names of the codebooks that come with the program, in order."""
    folder = files("resources") / "codebooks"
    names = (each.name for each in folder.iterdir())
    return tuple(sorted(each.removesuffix(".toml") for each in names if each.endswith(".toml")))
