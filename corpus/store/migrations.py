"""The schema, as an ordered list of steps. A released step never changes; a new one is added below."""

from typing import Final

from sqlite_utils import Database, Migrations

from corpus.store.sorted_text import NAME, QUOTE

VERSION: Final = 1  # of the file format: raise it with every step, it is the file's `user_version`

steps = Migrations("quoteline")

_TABLES: Final = (
    """
    CREATE TABLE articles (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        agency TEXT,
        place TEXT,
        published TEXT,
        author TEXT,
        url TEXT,
        language TEXT,
        source_file TEXT,
        fingerprint TEXT NOT NULL,
        loose_fingerprint TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL CHECK (state IN ('new', 'open', 'done')),
        note TEXT NOT NULL DEFAULT '',
        metadata TEXT NOT NULL DEFAULT '{}',
        added TEXT NOT NULL
    )""",
    "CREATE TABLE removed_texts (id TEXT PRIMARY KEY, body TEXT NOT NULL)",
    """
    CREATE TABLE versions (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES articles (id),
        number INTEGER NOT NULL,
        script TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        coder TEXT NOT NULL,
        created TEXT NOT NULL
    )""",
    "CREATE TABLE coders (name TEXT PRIMARY KEY, created TEXT NOT NULL)",
    """
    CREATE TABLE actors (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place')),
        aliases TEXT NOT NULL DEFAULT '[]',
        role TEXT NOT NULL DEFAULT '',
        country TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        created TEXT NOT NULL
    )""",
    """
    CREATE TABLE topics (
        slug TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        definition TEXT NOT NULL DEFAULT '',
        examples TEXT NOT NULL DEFAULT '[]',
        keywords TEXT NOT NULL DEFAULT '[]',
        excluded TEXT NOT NULL DEFAULT '[]',
        colour TEXT NOT NULL,
        key TEXT NOT NULL DEFAULT '',
        parent TEXT REFERENCES topics (slug),
        position INTEGER NOT NULL,
        counter_examples TEXT NOT NULL DEFAULT '[]',
        retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
    )""",
    """
    CREATE TABLE mentions (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES articles (id),
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        label TEXT NOT NULL,
        actor_id TEXT REFERENCES actors (id),
        coder TEXT REFERENCES coders (name),
        origin TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')),
        proposed TEXT,
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        CHECK (start < "end")
    )""",
    """
    CREATE TABLE statements (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES articles (id),
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        spans TEXT NOT NULL,
        quote TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'indirect', 'narrative')),
        speaker TEXT,
        speaker_id TEXT REFERENCES actors (id),
        speaker_span TEXT,
        organisation TEXT,
        organisation_id TEXT REFERENCES actors (id),
        cue TEXT,
        cue_span TEXT,
        note TEXT NOT NULL DEFAULT '',
        score REAL,
        coder TEXT REFERENCES coders (name),
        origin TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')),
        proposed TEXT,
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        CHECK (start < "end")
    )""",
    """
    CREATE TABLE tags (
        id TEXT PRIMARY KEY,
        statement_id TEXT NOT NULL REFERENCES statements (id),
        topic TEXT NOT NULL REFERENCES topics (slug),
        stance TEXT CHECK (stance IN ('supports', 'opposes', 'neutral')),
        score REAL,
        reasons TEXT NOT NULL DEFAULT '[]',
        coder TEXT REFERENCES coders (name),
        origin TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')),
        created TEXT NOT NULL,
        changed TEXT NOT NULL
    )""",
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """
    CREATE TABLE trash (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('article', 'topic', 'statement')),
        thing TEXT NOT NULL,
        article_id TEXT,
        title TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 0,
        statements INTEGER NOT NULL,
        tags INTEGER NOT NULL,
        mentions INTEGER NOT NULL,
        coder TEXT NOT NULL,
        removed TEXT NOT NULL,
        content TEXT NOT NULL
    )""",
    # Derived from the decisions, like the search index: not journaled.
    "CREATE TABLE learned (name TEXT PRIMARY KEY, content BLOB NOT NULL)",
    # Derived from the texts, in the same way: what is compared of each, what was found alike, and the clusters of it.
    """
    CREATE TABLE signatures (
        number INTEGER PRIMARY KEY,
        method INTEGER NOT NULL,
        size INTEGER NOT NULL,
        hashes TEXT NOT NULL
    )""",
    """
    CREATE TABLE signature_hashes (
        hash INTEGER NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (hash, number)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE likenesses (
        number INTEGER NOT NULL,
        other INTEGER NOT NULL,
        likeness REAL NOT NULL,
        PRIMARY KEY (number, other)
    ) WITHOUT ROWID""",
    "CREATE TABLE clusters (number INTEGER PRIMARY KEY, lead INTEGER NOT NULL, place INTEGER NOT NULL)",
    """
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY,
        step INTEGER NOT NULL,
        time TEXT NOT NULL,
        coder TEXT NOT NULL,
        command TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('base', 'done', 'undone', 'dropped')),
        article TEXT,
        statement TEXT,
        facts TEXT NOT NULL DEFAULT '{}',
        details TEXT NOT NULL,
        changes BLOB NOT NULL
    )""",
    # Which rows of the journal touched an article: follows from their changes, kept to find them quickly.
    """
    CREATE TABLE journal_articles (
        article_id TEXT NOT NULL,
        journal_id INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
        PRIMARY KEY (article_id, journal_id)
    ) WITHOUT ROWID""",
)
_DATED: Final = "CASE WHEN published IS NULL THEN 2 WHEN substr(published, 1, 2) = '--' THEN 1 ELSE 0 END"
_INDEXES: Final = (
    "CREATE INDEX articles_by_state ON articles (state)",
    "CREATE INDEX articles_by_agency ON articles (agency)",
    "CREATE INDEX articles_by_place ON articles (place)",
    "CREATE INDEX articles_by_published ON articles (published)",
    # Orders that are walked, never sorted: that of the list (`store.articles.ORDER`) and two of the table. They hold
    # what filters ask for, since each row lies on pages of its own. So does the last, which tells an article's place.
    f"CREATE INDEX articles_in_order ON articles ({_DATED}, published DESC, number, id, state, agency)",
    f"CREATE INDEX articles_oldest_first ON articles ({_DATED}, published, number, id)",
    f"CREATE INDEX articles_by_name ON articles ({NAME}, {_DATED}, published DESC, number, id)",
    f"CREATE UNIQUE INDEX articles_placed ON articles (id, {_DATED}, published, number)",
    "CREATE INDEX articles_by_loose_fingerprint ON articles (loose_fingerprint)",
    "CREATE UNIQUE INDEX versions_by_article ON versions (article_id, number)",
    "CREATE INDEX versions_by_fingerprint ON versions (fingerprint)",
    "CREATE INDEX mentions_by_article ON mentions (article_id, start)",
    # Rows of actors only: suggestions have none yet.
    "CREATE INDEX mentions_by_actor ON mentions (actor_id, state) WHERE actor_id IS NOT NULL",
    "CREATE INDEX mentions_by_state ON mentions (state)",
    "CREATE INDEX statements_by_article ON statements (article_id, start, id, state)",
    f"CREATE INDEX statements_by_quote ON statements ({QUOTE}, id)",
    "CREATE INDEX statements_by_speaker ON statements (speaker_id, state) WHERE speaker_id IS NOT NULL",
    "CREATE INDEX statements_by_organisation ON statements (organisation_id, state) WHERE organisation_id IS NOT NULL",
    "CREATE INDEX statements_by_state ON statements (state)",
    "CREATE INDEX statements_by_suggested_speaker ON statements (speaker) WHERE state = 'suggested'",
    # What a query looks for by itself (`store.query_sql`).
    "CREATE INDEX statements_by_loose_speaker ON statements (speaker) WHERE speaker_id IS NULL",
    "CREATE INDEX statements_waiting ON statements (article_id) WHERE state = 'suggested'",
    "CREATE INDEX statements_by_coder ON statements (coder) WHERE coder IS NOT NULL",
    "CREATE INDEX mentions_by_coder ON mentions (coder) WHERE coder IS NOT NULL",
    "CREATE INDEX tags_by_coder ON tags (coder) WHERE coder IS NOT NULL",
    "CREATE INDEX tags_by_topic ON tags (topic, state, statement_id)",
    "CREATE INDEX tags_by_state ON tags (state)",
    # What waits for a decision, the least certain first (`store.queue`).
    "CREATE INDEX statements_uncertain ON statements (coalesce(abs(score - 0.5), 1), id) WHERE state = 'suggested'",
    "CREATE INDEX tags_uncertain ON tags (coalesce(abs(score - 0.5), 1), statement_id, topic) "
    "WHERE state = 'suggested'",
    # One tag a statement, topic and coder; a suggestion has no coder yet.
    "CREATE UNIQUE INDEX tags_once ON tags (statement_id, topic, coalesce(coder, ''))",
    "CREATE INDEX journal_by_state ON journal (state, step)",
    "CREATE INDEX journal_by_step ON journal (step, id)",
    "CREATE INDEX journal_by_coder ON journal (coder, step)",
    "CREATE INDEX journal_articles_by_row ON journal_articles (journal_id)",
    "CREATE INDEX trash_by_thing ON trash (kind, thing)",
    "CREATE INDEX trash_by_article ON trash (article_id)",
    "CREATE UNIQUE INDEX clusters_by_lead ON clusters (lead, place)",
)
_FOLDED: Final = "replace(replace({name}, 'ё', 'е'), 'Ё', 'Е')"  # as good as every Russian newspaper prints it
_NEW_TEXTS: Final = ", ".join(_FOLDED.format(name=f"new.{each}") for each in ("title", "body"))
_OLD_TEXTS: Final = ", ".join(_FOLDED.format(name=f"old.{each}") for each in ("title", "body"))
_SEARCH: Final = (
    # What is indexed: the texts, length for length, with one spelling for what is written in two.
    f"""
    CREATE VIEW articles_folded AS
    SELECT number, {_FOLDED.format(name="title")} AS title, {_FOLDED.format(name="body")} AS body FROM articles""",
    # Every apostrophe parts words, also those that Unicode counts among the letters.
    """
    CREATE VIRTUAL TABLE articles_fts USING fts5 (
        title, body, content = 'articles_folded', content_rowid = 'number',
        tokenize = "unicode61 remove_diacritics 2 separators 'ʹʻʼ'"
    )""",
    f"""
    CREATE TRIGGER articles_fts_insert AFTER INSERT ON articles BEGIN
        INSERT INTO articles_fts (rowid, title, body) VALUES (new.number, {_NEW_TEXTS});
    END""",
    f"""
    CREATE TRIGGER articles_fts_delete AFTER DELETE ON articles BEGIN
        INSERT INTO articles_fts (articles_fts, rowid, title, body)
        VALUES ('delete', old.number, {_OLD_TEXTS});
    END""",
    # Of title and body only: a change of state must not index a text again.
    f"""
    CREATE TRIGGER articles_fts_update AFTER UPDATE OF title, body ON articles BEGIN
        INSERT INTO articles_fts (articles_fts, rowid, title, body)
        VALUES ('delete', old.number, {_OLD_TEXTS});
        INSERT INTO articles_fts (rowid, title, body) VALUES (new.number, {_NEW_TEXTS});
    END""",
)
# What was found of a text goes with it; who is left of a cluster is settled by `store.clusters`.
_FORGET: Final = """
    DELETE FROM signature_hashes WHERE number = old.number AND hash IN (
        SELECT j.value FROM signatures s, json_each(iif(json_valid(s.hashes), s.hashes, '[]')) j
        WHERE s.number = old.number
    );
    DELETE FROM signatures WHERE number = old.number;
    DELETE FROM likenesses WHERE other = old.number AND number IN (
        SELECT other FROM likenesses WHERE number = old.number
    );
    DELETE FROM likenesses WHERE number = old.number;
"""
_REPEATS: Final = (
    f"CREATE TRIGGER signatures_delete AFTER DELETE ON articles BEGIN {_FORGET} END",
    f"CREATE TRIGGER signatures_update AFTER UPDATE OF body ON articles BEGIN {_FORGET} END",
)


@steps()
def m001_first(db: Database) -> None:
    """Tables, indexes and full-text search of version 0.1."""
    for statement in (*_TABLES, *_INDEXES, *_SEARCH, *_REPEATS):
        db.execute(statement)


class BrokenReferencesError(Exception):
    """A step left rows that refer to nothing; it was not committed."""


def is_pending(db: Database) -> bool:
    """Whether the file is of an earlier version."""
    return bool(steps.pending(db))


def unknown(db: Database) -> set[str]:
    """The names of applied steps that this program does not know: the file is newer."""
    known = {step.name for step in steps._migrations}
    return {applied.name for applied in steps.applied(db)} - known


def apply(db: Database) -> None:
    """Run all pending steps in one transaction, foreign keys checked before it is committed."""
    if not steps.pending(db):
        return
    db.execute("PRAGMA foreign_keys = off")
    try:
        with db.atomic():
            steps.apply(db)
            db.execute(f"PRAGMA user_version = {VERSION}")
            broken = db.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise BrokenReferencesError(f"{len(broken)} broken references in {broken[0][0]}")
    finally:
        db.execute("PRAGMA foreign_keys = on")
