"""What the history keeps of a change: taken from its rows while they are there."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from corpus.domain.articles import shown_title
from corpus.domain.errors import CorpusError
from corpus.domain.history import Facts, cut
from corpus.store.changes import RowChange
from corpus.store.journal import Record
from corpus.store.repeats import DECISIONS
from corpus.store.store import Writing

# What a command is about, where that is not the statements that it touched.
_ARTICLES: Final = (
    *("add-articles", "edit-text", "remove-articles", "set-article-state"),
    *("accept-all", "record-suggestions", "import"),
    *DECISIONS,
)
_ABOUT: Final[Mapping[str, str]] = dict.fromkeys(_ARTICLES, "articles") | dict.fromkeys(
    ("make-mention", "relabel-mention", "link-mention", "mark-occurrences", "reject-occurrences"), "mentions"
)
_NAMES: Final = {  # the part of the details that names somebody or something
    "set-speaker": "speaker",
    "set-organisation": "organisation",
    "choose-pipeline": "model",
    "create-project": "codebook",
    "add-actor": "label",
    "split-topic": "new",
    "rename-topic": "to",
    "take-codebook": "codebook",
    "split-actor": "label",
    "save-search": "label",
    "rename-search": "to",
    "remove-search": "label",
}
_ACTORS: Final = {"merge-actors": "into", "tell-actors-apart": "one"}  # the part of the details with an actor's id
_NAMED_ARTICLES: Final = frozenset(DECISIONS)
_VARIANTS: Final = {"set-article-state": "state", "set-stance": "stance", "retire-topic": "state"}
_BOTH: Final = frozenset({"accept", "reject", "merge-actors", "split-actor"})  # count statements and mentions
_WITHOUT: Final = frozenset({"set-speaker", "set-organisation", "choose-pipeline", "link-mention", "mark-occurrences"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Touched:
    """The keys of what a command touched, each once, in the order of the changes."""

    articles: tuple[str, ...]
    statements: tuple[str, ...]
    mentions: tuple[str, ...]
    topics: tuple[str, ...]
    actors: tuple[str, ...]
    restored: tuple[str, ...]

    @classmethod
    def by(cls, changes: Sequence[RowChange]) -> "_Touched":
        """What these changes touched."""
        # A mention that comes is what the command is about; others may have made room for it.
        mentions = sorted((each for each in changes if each.table == "mentions"), key=lambda each: bool(each.before))
        return cls(
            articles=_once(each.article for each in changes),
            statements=_once(each.statement for each in changes),
            mentions=_once(each.key for each in mentions),
            topics=_once(each.key for each in changes if each.table == "topics"),
            actors=_once(each.key for each in changes if each.table == "actors"),
            restored=_once(each.key for each in changes if each.table == "trash" and each.after is None),
        )


def recorded(writing: Writing, command: str, details: Mapping[str, Any]) -> Record:
    """The record of a command that has just run, for the journal."""
    changes = writing.rows.changes
    touched = _Touched.by(changes)
    if command in _NAMED_ARTICLES:  # a decision on repeats is a setting, whose change says little
        touched = replace(touched, articles=tuple(details.get("ids") or (details["id"],)))
    about = _ABOUT.get(command) or ("mentions" if touched.mentions and not touched.statements else "statements")
    alone = touched.statements[0] if len(touched.statements) == 1 else None
    keys = touched.mentions if about == "mentions" else touched.statements
    facts = Facts(
        count=_count(command, about, touched, changes),
        variant=_variant(command, details, changes, about),
        quote=_quote(writing, "mentions" if about == "mentions" else "statements", keys),
        title=_title(writing, touched.articles),
        topic=_topic(writing, details, touched),
        name=_name(writing, command, details, touched),
    )
    return Record(
        time=writing.moment,
        coder=writing.coder,
        command=command,
        details=details,
        facts=facts,
        changes=changes,
        article=touched.articles[0] if touched.articles else None,
        statement=alone,
    )


def _count(command: str, about: str, touched: _Touched, changes: Sequence[RowChange]) -> int:
    if command == "restore-from-trash":
        return len(touched.restored)
    if command == "reject-occurrences":
        return len(touched.mentions)
    if command == "mark-occurrences":  # what overlapped them and made room is not counted
        made = (each for each in changes if each.table == "mentions")
        return sum((each.after or {}).get("state") != "rejected" for each in made)
    if command in _BOTH:
        return len(touched.statements) + len(touched.mentions)
    if about == "articles":
        return len(touched.articles)
    return 1 if about == "mentions" else max(1, len(touched.statements))


def _variant(command: str, details: Mapping[str, Any], changes: Sequence[RowChange], about: str) -> str:
    """Which of the tellings of a command applies (`telling.TELLINGS`)."""
    if command in _VARIANTS:
        return str(details.get(_VARIANTS[command]) or "none")
    if command in _BY_DETAILS:
        return _BY_DETAILS[command](details)
    if command in _WITHOUT:
        return "" if str(details.get(_NAMES.get(command, "actor_id")) or "").strip() else "none"
    if command in ("accept", "reject"):
        gone = any(each.table == "statements" and each.after is None for each in changes)
        return "removed" if gone else "mention" if about == "mentions" else ""
    if command in ("merge-actors", "split-actor"):
        return "" if any(each.table in ("statements", "mentions") for each in changes) else "alone"
    kinds = {each[0] for each in details.get("things", ())}
    return str(kinds.pop()) if len(kinds) == 1 else ""


def _edited(details: Mapping[str, Any]) -> str:
    """What was edited of a statement, empty where it was more than one thing."""
    edited = [each for each in ("spans", "kind", "note") if details.get(each)]
    return edited[0] if len(edited) == 1 else ""


_BY_DETAILS: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "edit-statement": _edited,
    "set-learning": lambda details: "on" if details.get("on") else "off",
}


def _quote(writing: Writing, table: str, keys: Sequence[str]) -> str:
    """The words of the first of these, as they were before."""
    return cut(_value(writing, table, keys[0], "quote")) if keys else ""


def _title(writing: Writing, keys: Sequence[str]) -> str:
    if not keys:
        return ""
    title = _value(writing, "articles", keys[0], "title")
    if title:
        return cut(title)
    try:
        return cut(shown_title("", writing.store.articles.body(keys[0])))
    except CorpusError:  # it was removed, and never had a title
        return ""


def _topic(writing: Writing, details: Mapping[str, Any], touched: _Touched) -> str:
    """The name of the topic that a change is about."""
    named = details.get("topic") or details.get("slug")
    slug = named if isinstance(named, str) else next(iter(touched.topics), "")
    return cut(_value(writing, "topics", slug, "name") or slug) if slug else ""


def _name(writing: Writing, command: str, details: Mapping[str, Any], touched: _Touched) -> str:
    if command in _NAMES:
        return cut(str(details.get(_NAMES[command]) or ""))
    if command == "merge-topics":
        return cut(_value(writing, "topics", str(details.get("into")), "name"))
    actor = details.get(_ACTORS.get(command, "actor_id")) or (
        next(iter(touched.actors), "") if command == "edit-actor" else ""
    )
    return cut(_value(writing, "actors", str(actor), "name")) if actor else ""


def _value(writing: Writing, table: str, key: str, column: str) -> str:
    """A column of a row, also of one that has just been removed; what it was before, where it has changed."""
    for change in writing.rows.changes:
        if change.table == table and change.key == key:
            found = (change.before or {}).get(column) or (change.after or {}).get(column)
            if found:
                return str(found)
    key_column = "slug" if table == "topics" else "id"
    query = f"SELECT {column} FROM {table} WHERE {key_column} = ?"
    row = writing.store.db.execute(query, [key]).fetchone()
    return str(row[0]) if row else ""


def _once(keys: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in keys if key))
