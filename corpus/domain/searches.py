"""Saved searches: a name for what the list of articles is restricted to. Pure.

They belong to the project and are kept in its settings, one a row, so that all who work on a corpus have the same, and
saving one can be undone like everything else.
"""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Final

from corpus.domain.articles import ArticleState
from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter
from corpus.domain.query import parse

KEPT: Final = "search:"  # settings with this before their name are saved searches: `search:NAME`
MOST: Final = 500  # in one project
LONGEST: Final = 80  # characters of a name


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A search by its name."""

    name: str
    wanted: ArticleFilter


def checked_search(name: str, wanted: ArticleFilter) -> SavedSearch:
    """The search under a name in one line. Raises CorpusError where either cannot be used."""
    kept = " ".join(name.split())
    if not 1 <= len(kept) <= LONGEST:
        raise CorpusError("search-nameless", limit=LONGEST)
    if wanted == ArticleFilter():
        raise CorpusError("search-empty")
    if wanted.words.strip():
        parse(wanted.words)
    return SavedSearch(name=kept, wanted=wanted)


def joined(saved: ArticleFilter, more: ArticleFilter) -> ArticleFilter:
    """A saved search with what restricts it further: its words and those, and of all else what was given last."""
    words = [f"({each.words})" for each in (saved, more) if each.words.strip()]
    given = {key: value for key, value in facts_of(more).items() if key != "words"}
    return replace(saved, **given, words=" ".join(words) if len(words) > 1 else saved.words or more.words)


def facts_of(wanted: ArticleFilter) -> dict[str, Any]:
    """What a search restricts, as plain JSON; what restricts nothing is left out."""
    nothing = asdict(ArticleFilter())
    return {name: value for name, value in asdict(wanted).items() if value != nothing[name]}


def search_text(wanted: ArticleFilter) -> str:
    """A search as the setting keeps it."""
    return json.dumps(facts_of(wanted), ensure_ascii=False, sort_keys=True)


def read_search(name: str, text: str) -> SavedSearch | None:
    """The search of a setting; None for what cannot be one, as a forged file may hold."""
    try:
        found = json.loads(text)
        return search_of(name, found) if isinstance(found, dict) else None
    except (ValueError, RecursionError, CorpusError):
        return None


def search_of(name: str, facts: dict[str, Any]) -> SavedSearch:
    """The search of what `facts_of` gave. Raises CorpusError or ValueError where it cannot be one."""
    kinds = {each.name: type(each.default) for each in fields(ArticleFilter)}
    for key, value in facts.items():
        wanted = bool if kinds.get(key) is bool else str
        if key not in kinds or not isinstance(value, wanted):
            raise ValueError(key)
    given = dict(facts)
    if "state" in given:
        given["state"] = ArticleState(given["state"])
    return checked_search(name, ArticleFilter(**given))
