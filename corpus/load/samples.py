"""The sample articles that come with the program: invented news of invented people."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from corpus.load.files import LoadedArticle, SkippedFile, article_from_bytes


def sample_articles() -> Iterator[LoadedArticle | SkippedFile]:
    """Read the shipped samples in the order of their names."""
    folder = files("resources") / "samples"
    entries = [each for each in folder.iterdir() if each.name.endswith(".txt")]
    for entry in sorted(entries, key=lambda each: each.name):
        article = article_from_bytes(entry.read_bytes(), name=entry.name)
        yield LoadedArticle(article=article, path=Path("samples") / entry.name)
