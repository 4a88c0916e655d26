"""A file inside another one: its articles, with its name put before their own part."""

from collections.abc import Iterator
from dataclasses import replace

from corpus.domain.tables import TableChoices
from corpus.load.reading import drafts
from corpus.load.registry import Found
from corpus.load.source import Source


def inner_parts(source: Source, name: str, choices: TableChoices) -> Iterator[Found]:
    """What the reader of its family finds in the inner file called `name`."""
    for found in drafts(source, choices):
        yield replace(found, part=f"{name}/{found.part}" if found.part else name)
