"""The project's codebook into a file of its own."""

from pathlib import Path

from corpus.domain.codebook_file import format_codebook
from corpus.domain.topics import Codebook
from corpus.exchange.files import written_beside
from corpus.store.store import Store


def present_codebook(store: Store) -> Codebook:
    """The codebook of the project as it is now."""
    return Codebook(name=store.settings.get("codebook") or store.path.stem, topics=tuple(store.topics.all()))


def save_codebook(store: Store, path: Path) -> None:
    """Write the codebook as a TOML file, whole or not at all. Raises CorpusError where it cannot be written."""
    text = format_codebook(present_codebook(store))
    with written_beside(path) as stream:
        stream.write(text.encode())
