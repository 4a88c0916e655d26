"""What an analyst waits for in a large project, against bare sqlite3, and against a project of a fiftieth of its size.

python -m benchmarks.scale [ARTICLES] [FILES]

2,000 articles take some minutes, 100,000 (with a million statements) about half an hour, most of it for making them.
FILES are added as text files, in a process of their own, its start included.
"""

import csv
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler

from benchmarks.corpora import make_corpus
from benchmarks.measuring import HEAD, Comparison, compare
from benchmarks.reader import Painted
from benchmarks.texts import articles
from corpus.domain.bundles import Selection
from corpus.domain.filters import StatementFilter
from corpus.domain.statements import State
from corpus.project import Project
from corpus.store import migrations
from corpus.store.articles import ORDER
from desktop.app import Desktop, application, log_qt
from desktop.models.statement_rows import Column
from desktop.models.statement_table import StatementTableModel
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT

_SHARE: Final = 50  # the small project has so much less
_SCREEN: Final = 40  # rows
_WORDS: Final = "flax OR said"
_CODER: Final = "anna"
_BARE_SEARCH: Final = (
    "CREATE VIRTUAL TABLE articles_fts USING fts5 (title, body, content = 'articles', content_rowid = 'number')"
)
_ROOT: Final = Path(__file__).resolve().parent.parent


def main(count: int, files: int) -> None:
    """Print all ratios."""
    application()
    qInstallMessageHandler(log_qt)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _tell_adding(folder, files)
        large = make_corpus(folder / "large.db", count)
        small = make_corpus(folder / "small.db", max(1, count // _SHARE))
        print(f"{count} articles; 'small' is {max(1, count // _SHARE)}")
        print(HEAD)
        for part in (_window(large, small), _reading(large, small), _table(large), _exporting(large, folder)):
            for each in part:
                print(each, flush=True)


# --------------------------------------------------------------------------------------------------------- adding
def _tell_adding(folder: Path, count: int) -> None:
    """Add text files by the command line: a tenth of them first, to see whether memory grows."""
    print(f"adding {count} files of text, the start of the program included")
    for number, size in enumerate((max(1, count // 10), count)):
        texts = [each.body for each in articles(size)]
        place = folder / f"texts{number}"
        place.mkdir()
        for at, text in enumerate(texts):
            (place / f"{at:06}.txt").write_text(text, "utf-8")
        project = folder / f"added{number}.db"
        Project.create(project, coder=_CODER, codebook=Project.codebook()).close()
        start = time.perf_counter()
        memory = _run("add", str(project), str(place), "--coder", _CODER)
        took = time.perf_counter() - start
        bare = _seconds(partial(_bare_add, project, folder / f"bare{number}.db"))
        print(f"  {size:>7}: {took:7.2f} s, bare {bare:6.2f} s   x {took / bare:.2f}   {memory} MB at most", flush=True)


def _run(*arguments: str) -> int:
    """Run the program; returns the megabytes of memory that it took at most, by a parent that is small itself."""
    watch = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    command = [sys.executable, "-c", watch, sys.executable, str(_ROOT / "main.py"), *arguments]
    return int(subprocess.run(command, check=True, capture_output=True, cwd=_ROOT).stdout) // 1024


def _bare_add(project: Path, path: Path) -> None:
    """The same rows into the same table with its indexes in one transaction, then the search index."""
    with closing(sqlite3.connect(project)) as source, closing(sqlite3.connect(path)) as db:
        for statement in (*migrations._TABLES, *migrations._INDEXES, _BARE_SEARCH):
            db.execute(statement)
        rows = source.execute("SELECT * FROM articles")
        marks = ", ".join("?" * len(rows.description))
        with db:
            db.executemany(f"INSERT INTO articles VALUES ({marks})", rows)
            db.execute("INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


# ---------------------------------------------------------------------------------------------------- in the window
def _window(large: Path, small: Path) -> Iterator[Comparison]:
    """Opening to a painted list, and going from article to article, in the real window."""
    desktop = Desktop(SettingsFile(None, Settings(coder=_CODER)), theme=LIGHT, warm_up=False)
    desktop.window.show()
    view = desktop.window.workspace.articles.view
    painted = Painted(view)

    def opened(path: Path) -> None:
        desktop.desk.session.take(None)
        painted.after(lambda: desktop.desk.session.take(Project.open(path, coder=_CODER)))

    yield compare("open to a painted list: large, small", lambda: opened(large), lambda: opened(small), pairs=5)
    times = {}
    for path in (small, large):
        opened(path)
        desktop.desk.session.show_article(_ids(path)[0])
        reader = Painted(desktop.window.workspace.reader.reader)
        steps = cycle((1, 1, -1, -1))
        go = desktop.window.workspace.articles.select_next
        times[path] = sorted(_seconds(partial(reader.after, lambda: go(next(steps)))) for _ in range(16))[8]  # noqa: B023
    yield Comparison(
        name="next article, painted: large, small",
        ours=times[large],
        bare=times[small],
        ratio=times[large] / times[small],
        least=times[large] / times[small],
        greatest=times[large] / times[small],
    )
    desktop.close()
    desktop.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _ids(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute(f"SELECT a.id FROM articles a ORDER BY {ORDER} LIMIT 20")]


# --------------------------------------------------------------------------------------------- an article, a search
def _reading(large: Path, small: Path) -> Iterator[Comparison]:
    projects = {path: Project.open(path, coder=_CODER, read_only=True) for path in (large, small)}
    db = sqlite3.connect(large)
    keys = {path: cycle(_ids(path)) for path in projects}

    def article(path: Path) -> None:
        project, key = projects[path], next(keys[path])
        project.articles.get(key)
        project.mentions.of_article(key)
        project.statements.of_article(key)
        project.statements.tags_of_article(key)

    def bare_article() -> None:
        key = next(keys[large])
        db.execute("SELECT * FROM articles WHERE id = ?", [key]).fetchall()
        db.execute("SELECT * FROM mentions WHERE article_id = ? ORDER BY start", [key]).fetchall()
        db.execute("SELECT * FROM statements WHERE article_id = ? ORDER BY start", [key]).fetchall()
        db.execute(
            "SELECT t.* FROM statements s JOIN tags t ON t.statement_id = s.id WHERE s.article_id = ?", [key]
        ).fetchall()

    def bare_search() -> None:
        db.execute(
            "SELECT rowid, snippet(articles_fts, 1, '[', ']', '…', 14) FROM articles_fts WHERE articles_fts MATCH ? "
            "ORDER BY bm25(articles_fts, 4.0, 1.0) LIMIT 50",
            [_WORDS],
        ).fetchall()

    yield compare("read an article: large, bare", lambda: article(large), bare_article, pairs=51)
    yield compare("read an article: large, small", lambda: article(large), lambda: article(small), pairs=51)
    yield compare("search, first page: large, bare", lambda: projects[large].search.find(_WORDS), bare_search)
    db.close()
    for project in projects.values():
        project.close()


# -------------------------------------------------------------------------------------------- the table of statements
def _table(large: Path) -> Iterator[Comparison]:
    """A filter and a sorting of the table, until a screen of rows was read."""
    with closing(Project.open(large, coder=_CODER, read_only=True)) as project, closing(sqlite3.connect(large)) as db:
        model = StatementTableModel()
        model.take(project)
        topic = project.topics.all()[0].slug
        wanted = cycle((StatementFilter(topic=topic), StatementFilter(topic=topic, state=State.ACCEPTED)))

        def shown() -> None:
            model.set_filter(next(wanted))
            model.sort(Column.DATE, Qt.SortOrder.DescendingOrder)
            for row in range(min(_SCREEN, model.rowCount())):
                for column in Column:
                    model.data(model.index(row, column))

        def bare() -> None:
            db.execute(
                "SELECT s.*, a.title, a.agency, a.published FROM articles a INDEXED BY articles_in_order "
                "CROSS JOIN statements s ON s.article_id = a.id "
                "WHERE s.state != 'rejected' AND s.id IN "
                "(SELECT statement_id FROM tags WHERE topic = ? AND state != 'rejected') "
                f"ORDER BY {ORDER}, s.start, s.id LIMIT {_SCREEN}",
                [topic],
            ).fetchall()

        yield compare("filter and sort the table: large, bare", shown, bare)


# ---------------------------------------------------------------------------------------------------------- exporting
def _exporting(large: Path, folder: Path) -> Iterator[Comparison]:
    every = Selection(with_suggestions=True)
    with closing(Project.open(large, coder=_CODER, read_only=True)) as project, closing(sqlite3.connect(large)) as db:
        for format, bare in (("csv", _bare_csv), ("json", _bare_json)):
            ours, theirs = folder / f"ours.{format}", folder / f"bare.{format}"

            def export(format: str = format, ours: Path = ours) -> None:
                for _ in project.exporting(ours, format=format, selection=every).run():
                    pass

            def dump(theirs: Path = theirs, bare: Callable[[sqlite3.Connection, Path], None] = bare) -> None:
                bare(db, theirs)

            told = compare(f"export {format}: large, bare", export, dump, pairs=2)
            yield told
            print(f"  {ours.stat().st_size / 1e6:.1f} MB, bare {theirs.stat().st_size / 1e6:.1f} MB")


def _bare_csv(db: sqlite3.Connection, path: Path) -> None:
    query = """
        SELECT a.id, a.title, a.agency, a.place, a.published, a.author, a.url, a.language, a.source_file, s.*, t.topic,
            t.stance, t.coder, t.origin, t.state, t.score, a.fingerprint, a.fingerprint
        FROM articles a JOIN statements s ON s.article_id = a.id JOIN tags t ON t.statement_id = s.id
        ORDER BY a.id, s.start
    """
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\r\n").writerows(db.execute(query))


def _bare_json(db: sqlite3.Connection, path: Path) -> None:
    """Article by article, all rows of it as they are."""
    queries = (
        "SELECT * FROM mentions WHERE article_id = ? ORDER BY start",
        "SELECT * FROM statements WHERE article_id = ? ORDER BY start",
        "SELECT t.* FROM statements s JOIN tags t ON t.statement_id = s.id WHERE s.article_id = ?",
    )
    with path.open("w", encoding="utf-8") as stream:
        for article in db.execute("SELECT * FROM articles ORDER BY id"):
            whole = [article, *(db.execute(query, [article[1]]).fetchall() for query in queries)]
            json.dump(whole, stream, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000, int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
