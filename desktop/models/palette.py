"""What the palette offers: actions, topics, actors, articles, searches, ranked by how well they fit what is typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from rapidfuzz import fuzz

from corpus.domain.texts import msg
from desktop.plain import plain
from desktop.translate import tr
from desktop.wording import tip

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
MOST: Final = 60  # rows
_FITS: Final = 70.0  # of 100; what is less like the words is left out
_BEGINS, _WORD, _INSIDE, _RECENT = 40.0, 30.0, 20.0, 5.0


class Kind(StrEnum):
    """What an entry is."""

    ACTION = "action"
    TOPIC = "topic"
    ACTOR = "actor"
    ARTICLE = "article"
    SEARCH = "search"


KIND_NAMES: Final = {
    Kind.ACTION: msg("action"),
    Kind.TOPIC: msg("topic"),
    Kind.ACTOR: msg("actor"),
    Kind.ARTICLE: msg("article"),
    Kind.SEARCH: msg("search"),
}
PREFIXES: Final = {">": Kind.ACTION, "#": Kind.TOPIC, "@": Kind.ACTOR, "/": Kind.ARTICLE, "?": Kind.SEARCH}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to choose. `keys` are shown at its right; `hindered` says why it cannot be chosen now."""

    kind: Kind
    name: str  # of the action, slug of the topic, id of the actor or article, name of the search
    text: str
    detail: str = ""
    keys: str = ""
    hindered: str = ""
    colour: str = ""


Find = Callable[[str, frozenset[Kind]], Sequence[Entry]]


def wanted(typed: str) -> tuple[str, frozenset[Kind]]:
    """The words of what was typed, and the kinds that its first character asks for."""
    kind = PREFIXES.get(typed[:1])
    return (typed[1:].strip(), frozenset({kind})) if kind else (typed.strip(), frozenset(Kind))


def ranked(words: str, entries: Sequence[Entry], recent: Sequence[tuple[Kind, str]]) -> list[Entry]:
    """The entries that fit, the best first; with no words those chosen recently, then all as they come.

    What cannot be chosen now comes last then.
    """
    places = {key: place for place, key in enumerate(recent)}
    if not words:
        return sorted(entries, key=lambda each: (bool(each.hindered), places.get((each.kind, each.name), len(places))))[
            :MOST
        ]
    looked_for = words.casefold()
    scored = []
    for number, each in enumerate(entries):
        score = _score(looked_for, each.text.casefold())
        if looked_for in each.detail.casefold():  # the menu that it stands in, the role of an actor
            score = max(score, _FITS)
        if score >= _FITS:
            newness = _RECENT / (1 + places[each.kind, each.name]) if (each.kind, each.name) in places else 0.0
            scored.append((-(score + newness), number, each))
    return [each for _, _, each in sorted(scored, key=lambda found: found[:2])][:MOST]


def _score(words: str, text: str) -> float:
    """How well a text fits: letters left out or swapped cost little, the beginning of a word counts more."""
    score = fuzz.WRatio(words, text)
    if text.startswith(words):
        return score + _BEGINS
    if f" {words}" in f" {text}":
        return score + _WORD
    if words in text:
        return score + _INSIDE
    parts = words.split()
    if len(parts) > 1 and all(f" {part}" in f" {text}" for part in parts):
        return score + _INSIDE
    return score if len(words) > 2 else 0.0


class PaletteModel(QAbstractListModel):
    """Asks `find` for what there is whenever other words are typed; so articles are never all in memory."""

    def __init__(self, find: Find, recent: Sequence[tuple[Kind, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._recent = recent
        self._entries: list[Entry] = []

    def look_for(self, typed: str) -> None:
        """Show what fits."""
        words, kinds = wanted(typed)
        self.beginResetModel()
        self._entries = ranked(words, self._find(words, kinds), self._recent)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._entries[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each entry."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is hindered can be looked at: its reason is told."""
        return super().flags(index) if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, the whole entry for the delegate, the reason as a tool tip."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(entry.text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(entry.hindered or entry.detail)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (entry.text, tr(KIND_NAMES[entry.kind]), entry.detail, entry.keys, entry.hindered)
            return plain(", ".join(part for part in parts if part))
        return None
