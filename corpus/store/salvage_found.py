"""Everything that can be read in a damaged project file: rows by their table, texts, and the journal."""

import json
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.articles import article_id
from corpus.domain.edits import first_text
from corpus.domain.errors import CorpusError
from corpus.store import migrations
from corpus.store.changes import KEYS, Row, RowChange
from corpus.store.journal import BASE, DONE, DROPPED, UNDONE
from corpus.store.packed import unpack
from corpus.store.salvage_pages import Pages
from corpus.store.salvage_trees import UnreadableError, Value, Walk, is_leaf, rows, walk
from corpus.store.versions import read_version

_EVERY: Final = 64  # pages between two steps
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "TEXT": (str,), "INTEGER": (int,), "REAL": (float, int), "BLOB": (bytes,),
}  # fmt: skip
_WIDE: Final = 5  # columns from which on a table is known by the shape of its rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table, as this version of the program makes it."""

    name: str
    types: tuple[type, ...]
    needed: bool
    is_number: bool
    default: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A row of the journal that can be read in full."""

    row: Row
    changes: list[RowChange]

    @property
    def identity(self) -> tuple[Any, ...]:
        """What stays the same whether it is done or undone."""
        return self.row["id"], self.row["time"], self.row["command"]


@dataclass(slots=True)
class Found:
    """What was read. `broken` counts pages and rows that could not be, by table; "" stands for no known table.

    `rows` are without the bodies of articles: those whose id they prove are in `texts`, and `removed`
    names those that no article has any more. `loose` are the rows that no
    tree leads to; they may be old. `unproven` articles have a text that is not the one of their id: it was edited, or
    is damaged. `fragments` are the first values of rows that break off.
    """

    rows: dict[str, dict[str, Row]] = field(default_factory=lambda: {name: {} for name in KEYS})
    texts: dict[str, str] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    journal: dict[int, Recorded] = field(default_factory=dict)
    broken: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    loose: set[tuple[str, str]] = field(default_factory=set)
    fragments: list[tuple[str, Row]] = field(default_factory=list)
    unproven: list[Row] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether everything that the journal ever held could be read, as far as can be told."""
        return not self.broken["journal"] and not self.broken[""]


Steps = Generator[tuple[int, int], None, Found]


def gather(pages: Pages) -> Steps:
    """Read everything, yielding the pages that are done and all pages."""
    found, columns = Found(), shapes()
    found.broken[""] += pages.damage
    roots, schema = _roots(pages)
    seen, done = set(schema.seen), 0
    found.broken[""] += schema.broken
    for table, root in roots.items():
        tree = walk(pages, root)
        seen |= tree.seen
        if table not in columns:
            continue
        found.broken[table] += tree.broken
        for number in tree.leaves:
            done += 1
            if done % _EVERY == 0:
                yield done, pages.count
            for each in rows(pages, number):
                _take(found, table, columns[table], each)
    _prove_edited(found)
    if schema.broken or any(found.broken.values()) or found.unproven or not set(columns) <= set(roots):
        yield from _lost_leaves(pages, found, columns, seen | pages.free())
        _prove_edited(found)
    found.broken["articles"] += len(found.unproven)
    found.fragments += [("articles", row) for row in found.unproven]
    return found


def shapes() -> dict[str, list[Column]]:
    """The columns of the tables that hold what cannot be made again."""
    db = Database(memory=True, execute_plugins=False)
    migrations.apply(db)
    found = {}
    for table in (*KEYS, "journal", "removed_texts"):
        found[table] = [
            Column(
                name=name,
                types=_TYPES[kind],
                needed=bool(needed) or bool(key),
                is_number=kind == "INTEGER" and bool(key),
                default=None if default is None else default.strip("'"),
            )
            for _, name, kind, needed, default, key in db.execute(f"PRAGMA table_info({table})")
        ]
    db.close()
    return found


def _roots(pages: Pages) -> tuple[dict[str, int], Walk]:
    """Where the trees of the tables begin, and what became of reading that."""
    found, tree = {}, walk(pages, 1)
    for number in tree.leaves:
        for each in rows(pages, number):
            match each:
                case (_, ("table", str(name), _, int(root), _)):
                    found[name] = root
                case UnreadableError():
                    tree.broken += 1
    return found, tree


def _lost_leaves(
    pages: Pages, found: Found, columns: Mapping[str, list[Column]], seen: set[int]
) -> Generator[tuple[int, int], None, None]:
    """Leaves that no tree leads to any more belong to the one table whose rows look like theirs.

    They may be older than what a tree leads to, so they never take its place.
    """
    for number in range(2, pages.count + 1):
        if number % _EVERY == 0:
            yield number, pages.count
        page = pages.page(number) if number not in seen else None
        if page is None or not is_leaf(page, number):
            continue
        there = [each for each in rows(pages, number) if not isinstance(each, UnreadableError)]
        fitting = [
            name for name, each in columns.items() if there and all(_looks_like(name, each, row[1]) for row in there)
        ]
        if len(fitting) == 1:
            for row in there:
                _take(found, fitting[0], columns[fitting[0]], row, lost=True)


def _looks_like(table: str, columns: list[Column], values: tuple[Value, ...]) -> bool:
    if table == "removed_texts":
        return len(values) == len(columns) and isinstance(values[1], str) and article_id(values[1]) == values[0]
    return len(columns) >= _WIDE and len(values) == len(columns) and _fits(columns, values)


def _fits(columns: Iterable[Column], values: Iterable[Value]) -> bool:
    return all(
        (value is None and (column.is_number or not column.needed)) or isinstance(value, column.types)
        for column, value in zip(columns, values, strict=False)
    )


def _take(
    found: Found,
    table: str,
    columns: list[Column],
    each: tuple[int, tuple[Value, ...]] | UnreadableError,
    *,
    lost: bool = False,
) -> None:
    if isinstance(each, UnreadableError):
        found.broken[table] += 1
        if each.values:
            found.fragments.append((table, _named(columns, each.values)))
        return
    rowid, values = each
    if len(values) > len(columns) or not _fits(columns, values):
        found.broken[table] += 1
        return
    row: Row = {each.name: each.default for each in columns} | _named(columns, values)
    row |= {each.name: rowid for each in columns if each.is_number}
    if table == "journal":
        _take_journal(found, row)
    elif table == "removed_texts":
        if _take_text(found, row["id"], row["body"]):
            found.removed.add(row["id"])
    else:
        body = row.pop("body", None)
        if body is not None and not _take_text(found, row["id"], body):
            found.unproven.append(row | {"body": body})
        key = row[KEYS[table]]
        if not lost:
            found.rows[table][key] = row
        elif key not in found.rows[table]:
            found.rows[table][key] = row
            found.loose.add((table, key))


def _named(columns: list[Column], values: tuple[Value, ...]) -> Row:
    return {column.name: value for column, value in zip(columns, values, strict=False)}


def _take_text(found: Found, key: str, body: str) -> bool:
    """Keep a text, if it is the one that its id was made from."""
    if article_id(body) != key:
        return False
    found.texts[key] = body
    return True


def _prove_edited(found: Found) -> None:
    """Take the first texts of edited articles, which follow from the present ones by what was replaced."""
    versions: dict[str, dict[int, Row]] = defaultdict(dict)
    for recorded in found.journal.values():
        for change in recorded.changes if recorded.row["state"] in (BASE, DONE) else ():
            if change.table == "versions" and change.after:
                versions[change.after["article_id"]][change.after["number"]] = change.after
    for row in found.rows["versions"].values():
        versions[row["article_id"]][row["number"]] = row
    unproven, found.unproven = found.unproven, []
    for row in unproven:
        try:
            rows = (each for _, each in sorted(versions[row["id"]].items()))
            first = first_text(row["body"], [read_version(each) for each in rows])
        except (CorpusError, KeyError, TypeError):
            first = ""
        if not _take_text(found, row["id"], first) and row["id"] not in found.texts:
            found.unproven.append(row)


def _take_journal(found: Found, row: Row) -> None:
    try:
        changes = unpack(row["changes"])
        sound = isinstance(json.loads(row["details"]), dict) and isinstance(json.loads(row["facts"]), dict)
        sound = sound and row["state"] in (BASE, DONE, UNDONE, DROPPED) and 0 < row["step"] <= row["id"]
    except (CorpusError, ValueError):
        sound = False
    if sound:
        found.journal.setdefault(row["id"], Recorded(row=row, changes=changes))
    else:
        found.broken["journal"] += 1
