"""From what the mouse swept over to whole words. Pure; positions are code points."""

from corpus.domain.words import token_at


def snapped(body: str, start: int, end: int) -> tuple[int, int] | None:
    """The smallest run of whole words around `start` to `end`, without white space at its ends; None for no word."""
    start, end = max(0, start), min(len(body), end)
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    return token_at(body, start)[0], max(end, token_at(body, end - 1)[1])
