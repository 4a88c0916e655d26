"""What a change touched, told to whoever shows it, after the commit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """One committed change, undo or redo. Every part may be empty.

    `articles` are ids of articles whose own row, mentions, statements or tags changed; `added` and `removed` are those
    that came or went, `texts` those whose text was edited. `statements` and `mentions` are ids of rows that were
    written or removed (a tag counts as its statement); `tagged` are topics of tags that came or went. `topics`,
    `actors`, `trash`, `settings`: the codebook, the registry of actors, what lies in the trash or a setting of the
    project (such as the highlighted terms) changed. `repeats` are those whose cluster of repeats is another now.
    """

    articles: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    statements: frozenset[str] = frozenset()
    mentions: frozenset[str] = frozenset()
    repeats: frozenset[str] = frozenset()
    tagged: frozenset[str] = frozenset()
    topics: bool = False
    actors: bool = False
    trash: bool = False
    settings: bool = False
