"""Adding, opening and deciding against bare sqlite3 that writes and reads the same rows.

python -m benchmarks.store [ARTICLES]
"""

import itertools
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from benchmarks.measuring import HEAD, compare
from benchmarks.texts import articles
from corpus.commands.articles import AddArticles, SetArticleState
from corpus.commands.statements import MakeStatement
from corpus.commands.tags import RemoveTag, SetTag
from corpus.domain.articles import Article, ArticleState
from corpus.domain.spans import span
from corpus.domain.topics import Codebook, Topic
from corpus.project import Project
from corpus.store import migrations
from corpus.store.values import article_row

BATCH = 20  # articles a commit, on both sides
TOPIC = "trade"
SMALL = Codebook(name="small", topics=(Topic(slug=TOPIC, name="Trade"),))
_number = itertools.count()


def main(count: int) -> None:
    """Print the ratios for `count` articles."""
    texts = list(articles(count))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{count} articles of {sum(len(each.body) for each in texts) // count} code points on average")
        print(HEAD)
        print(
            compare(
                "add, with full-text index and journal", lambda: _add(folder, texts), lambda: _add_bare(folder, texts)
            )
        )
        path = _add(folder, texts)
        bare = _add_bare(folder, texts)
        print(compare("open to the first page of the list", lambda: _open(path), lambda: _open_bare(bare), pairs=15))
        with closing(Project.open(path, coder="anna")) as project, closing(_connect(bare)) as db:
            _save_one(project, db)


def _save_one(project: Project, db: sqlite3.Connection) -> None:
    """Single actions, each on the disk before the next: a state of an article, and a topic put on and taken off."""
    article = project.articles.ids()[0]
    ours, theirs = (itertools.cycle([ArticleState.OPEN, ArticleState.DONE]) for _ in range(2))
    print(
        compare(
            "one decision, durable",
            lambda: project.do(SetArticleState(ids=(article,), state=next(ours))),
            lambda: _decide_bare(db, article, next(theirs)),
            pairs=101,
        )
    )
    made = MakeStatement(article_id=article, spans=(span(0, 6),))
    project.do(made)
    statements = (made.id,)
    acts = itertools.cycle([SetTag(statements=statements, topic=TOPIC), RemoveTag(statements=statements, topic=TOPIC)])
    turns = itertools.cycle([True, False])
    print(
        compare(
            "one topic on a statement, durable",
            lambda: project.do(next(acts)),
            lambda: _tag_bare(db, on=next(turns)),
            pairs=101,
        )
    )


def _add(folder: Path, texts: list[Article]) -> Path:
    path = folder / f"{next(_number)}.db"
    with closing(Project.create(path, coder="anna", codebook=SMALL)) as project:
        for start in range(0, len(texts), BATCH):
            project.do(AddArticles(articles=tuple(texts[start : start + BATCH])))
    return path


def _add_bare(folder: Path, texts: list[Article]) -> Path:
    """The same articles into the same tables and full-text index, no journal."""
    path = folder / f"{next(_number)}.db"
    with closing(_connect(path)) as db:
        for statement in (*migrations._TABLES, *migrations._INDEXES, *migrations._SEARCH):
            db.execute(statement)
        for start in range(0, len(texts), BATCH):
            rows = [article_row(each) for each in texts[start : start + BATCH]]
            names = ", ".join(rows[0])
            with db:
                marks = ", ".join("?" * len(rows[0]))
                db.executemany(
                    f"INSERT INTO articles ({names}) VALUES ({marks})", [tuple(row.values()) for row in rows]
                )
    return path


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = wal")
    db.execute("PRAGMA synchronous = full")
    db.execute("PRAGMA foreign_keys = on")
    return db


def _open(path: Path) -> None:
    with closing(Project.open(path, coder="anna")) as project:
        project.topics.all()
        project.articles.lines()
        project.articles.counts_by_state()


def _open_bare(path: Path) -> None:
    """The rows that the window needs for its list, read without any value being made of them."""
    with closing(_connect(path)) as db:
        db.execute("SELECT * FROM topics").fetchall()
        db.execute(
            "SELECT a.id, a.title, a.agency, a.place, a.published, a.state, "
            "(SELECT count(*) FROM statements s WHERE s.article_id = a.id AND s.state != 'rejected'), "
            "(SELECT count(*) FROM statements s WHERE s.article_id = a.id AND s.state = 'suggested') "
            "FROM articles a ORDER BY a.published DESC, a.number"
        ).fetchall()
        db.execute("SELECT state, count(*) FROM articles GROUP BY state").fetchall()


def _decide_bare(db: sqlite3.Connection, article: str, state: ArticleState) -> None:
    with db:
        db.execute("UPDATE articles SET state = ? WHERE id = ?", [str(state), article])


def _tag_bare(db: sqlite3.Connection, *, on: bool) -> None:
    """A row as short as a tag's comes or goes; the table refers to nothing."""
    with db:
        if on:
            db.execute("INSERT INTO coders (name, created) VALUES ('tag', '2024-05-14T10:32:00.125Z')")
        else:
            db.execute("DELETE FROM coders WHERE name = 'tag'")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
