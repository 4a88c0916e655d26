"""What an export is measured against: the same bytes, written from plain queries by the standard library."""

import csv
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from corpus.exchange.csv_table import columns

Record = dict[str, Any]

_TABLE: Final = """
    SELECT a.id, a.title, a.agency, a.place, a.published, a.author, a.url, a.language,
        json_extract(a.metadata, '$.section'), a.source_file, s.id, s.kind, s.start, s."end", s.spans, s.quote,
        coalesce(speaking.name, s.speaker), coalesce(body.name, s.organisation), s.cue, t.topic, p.name, t.stance,
        s.note, t.coder, t.origin, iif(s.state = 'accepted', t.state, s.state), t.score, a.fingerprint, a.fingerprint
    FROM articles a JOIN statements s ON s.article_id = a.id JOIN tags t ON t.statement_id = s.id
    JOIN topics p ON p.slug = t.topic
    LEFT JOIN actors speaking ON speaking.id = s.speaker_id LEFT JOIN actors body ON body.id = s.organisation_id
    ORDER BY a.id, s.start, s."end", s.id, p.position, t.id
"""
_TOPIC: Final = (
    "slug, name, definition, examples, keywords, excluded, colour, key, parent, position, counter_examples, retired"
)
_ARTICLE: Final = (
    "id, title, agency, place, published, author, url, language, source_file, state, note, metadata, added, "
    "fingerprint, fingerprint AS text_fingerprint, body"
)
_MENTION: Final = 'id, start, "end", quote, label, actor_id, coder, origin, state, proposed, created, changed'
_STATEMENT: Final = (
    "s.id, s.kind, s.spans, s.quote, coalesce(speaking.name, s.speaker) AS speaker, s.speaker_id, s.speaker_span, "
    "coalesce(body.name, s.organisation) AS organisation, s.organisation_id, s.cue, s.cue_span, s.note, s.score, "
    "s.coder, s.origin, s.state, s.proposed, s.created, s.changed"
)
_TAG: Final = (
    "t.id, t.topic, t.stance, t.score, t.reasons, t.coder, t.origin, t.state, t.created, t.changed, t.statement_id"
)
_LISTS: Final = ("examples", "keywords", "excluded", "counter_examples", "aliases", "reasons", "metadata")


def bare_csv(db: sqlite3.Connection, path: Path) -> None:
    """The table of statements, suggestions among them, in one query."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(columns("statements"))
        writer.writerows(db.execute(_TABLE))


def bare_json(db: sqlite3.Connection, path: Path) -> None:
    """Everything, an article at a time and one line each."""
    with path.open("w", encoding="utf-8") as stream:
        (name,) = db.execute("SELECT value FROM settings WHERE name = 'codebook'").fetchone()
        stream.write(f'{{\n"format": "quoteline",\n"version": 1,\n"codebook": {{"name": {_text(name)}, "topics": [\n')
        stream.write(
            ",\n".join(_text(_topic(each)) for each in _rows(db, f"SELECT {_TOPIC} FROM topics ORDER BY slug"))
        )
        for key, table, order in (("actors", "actors", "id"), ("coders", "coders", "name")):
            rows = _rows(db, f"SELECT * FROM {table} ORDER BY {order}")
            stream.write(f']{"}" if key == "actors" else ""},\n"{key}": [\n'.replace("]", "\n]", 1))
            stream.write(",\n".join(map(_text, rows)))
        stream.write('\n],\n"searches": [],\n"repeats": [],\n"leads": [],\n"articles": ')
        first = "[\n"
        for article in _rows(db, f"SELECT {_ARTICLE} FROM articles ORDER BY id"):
            stream.write(first + _text(_article(db, article)))
            first = ",\n"
        stream.write("\n]\n}\n")


def _article(db: sqlite3.Connection, article: Record) -> Record:
    key = [article["id"]]
    mentions = _rows(db, f"SELECT {_MENTION} FROM mentions WHERE article_id = ? ORDER BY id", key)
    actors = "LEFT JOIN actors speaking ON speaking.id = speaker_id LEFT JOIN actors body ON body.id = organisation_id"
    query = f"SELECT {_STATEMENT} FROM statements s {actors} WHERE s.article_id = ? ORDER BY s.id"
    statements = [each | {"tags": []} for each in _rows(db, query, key)]
    by_id = {each["id"]: each["tags"] for each in statements}
    join = "statements s JOIN tags t ON t.statement_id = s.id WHERE s.article_id = ?"
    for tag in _rows(db, f"SELECT {_TAG} FROM {join} ORDER BY t.id", key):
        by_id[tag.pop("statement_id")].append(tag)
    for each in statements:
        each["spans"], each["proposed"] = _spans(each["spans"]), _spans(each["proposed"] or "")
    mentioned = [_mention(each) for each in mentions]
    return article | {"versions": [], "mentions": mentioned, "statements": statements, "lead": None}


def _mention(row: Record) -> Record:
    place = {"start": row.pop("start"), "end": row.pop("end")}
    return {"id": row.pop("id"), "span": place} | row


def _topic(row: Record) -> Record:
    return row | {"retired": bool(row["retired"])}


def _spans(text: str) -> list[dict[str, int]]:
    pairs = (part.split("-") for part in text.split(";") if part)
    return [{"start": int(start), "end": int(end)} for start, end in pairs]


def _rows(db: sqlite3.Connection, query: str, values: list[str] | None = None) -> Iterator[Record]:
    found = db.execute(query, values or [])
    names = [column[0] for column in found.description]
    lists = [name for name in names if name in _LISTS]
    for cells in found:
        row = dict(zip(names, cells, strict=True))
        for name in lists:
            row[name] = json.loads(row[name])
        yield row


_text: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
