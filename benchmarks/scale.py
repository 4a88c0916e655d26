"""What an analyst waits for in a large project, against bare sqlite3, and against a project of 1,000 articles.

python -m benchmarks.scale [--articles 100000] [--folder FOLDER]

Each article has 10 statements with their tags and 24 mentions. A project of 100,000 is made in some minutes and takes
2.6 GB; with --folder it is kept there for the next run. Exports are of 10,000 articles at most.
Both sides of a ratio run in turn, in one process; what is told is the median of the pairs, with the least and greatest.
Articles and pages of the table, which take a millisecond, are timed by the processor time that they use.
"""

import argparse
import os
import platform
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import qInstallMessageHandler

from benchmarks.corpora import kept_corpus
from benchmarks.dumps import bare_csv, bare_json
from benchmarks.measuring import HEAD, Comparison, compare, peak_memory
from benchmarks.scale_pages import table_pages
from benchmarks.scale_window import opening, stalls
from corpus.domain.bundles import Selection
from corpus.project import Project
from corpus.store.articles import ORDER
from desktop.app import application, log_qt

_CODER: Final = "anna"
_SMALL: Final = 1000  # articles
_EXPORTED: Final = 10_000  # articles
_WORDS: Final = "said"
_ROOT: Final = Path(__file__).resolve().parent.parent


def main(count: int, kept: Path | None) -> None:
    """Print all ratios."""
    application()
    qInstallMessageHandler(log_qt)
    with tempfile.TemporaryDirectory() as name:
        folder = kept or Path(name)
        folder.mkdir(exist_ok=True)
        large, small = kept_corpus(folder, count), kept_corpus(folder, min(count, _SMALL))
        exported = kept_corpus(folder, min(count, _EXPORTED))
        print(f"{count:,} articles, {_machine()}")
        print(f"{HEAD}   aim")
        for aim, each in _comparisons(large, small, exported, Path(name)):
            print(f"{each}   <= {aim}{'' if each.ratio <= aim else '  missed'}", flush=True)
        memory = {each: peak_memory(_ROOT, *_export(exported, Path(name) / f"out.{each}")) for each in ("csv", "json")}
        told = ", ".join(f"{name} {size} MB" for name, size in memory.items())
        print(f"exporting {min(count, _EXPORTED):,} articles takes at most: {told}   <= 300 MB")
        stalls(large, exported, Path(name))
        print(f"at the end: {_machine()}")


def _comparisons(large: Path, small: Path, exported: Path, folder: Path) -> Iterator[tuple[float, Comparison]]:
    yield from ((1.5, each) for each in opening(large, small))
    yield from _reading(large, small)
    yield from ((3.0, each) for each in table_pages(large, _CODER))
    yield from ((2.0, each) for each in _exporting(exported, folder))


def _machine() -> str:
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    return f"{os.cpu_count()} cores, load {load}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"


# --------------------------------------------------------------------------------------------- an article, a search
def _reading(large: Path, small: Path) -> Iterator[tuple[float, Comparison]]:
    projects = {path: Project.open(path, coder=_CODER, read_only=True) for path in {large, small}}
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

    read, small_read, clock = partial(article, large), partial(article, small), time.process_time
    yield 3.0, compare("read an article: large, bare", read, bare_article, pairs=201, clock=clock)
    yield 1.5, compare("read an article: large, small", read, small_read, pairs=201, clock=clock)
    yield 3.0, compare("search, first page: large, bare", lambda: projects[large].search.find(_WORDS), bare_search)
    db.close()
    for project in projects.values():
        project.close()


def _ids(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute(f"SELECT a.id FROM articles a ORDER BY {ORDER} LIMIT 200")]


# ---------------------------------------------------------------------------------------------------------- exporting
def _exporting(path: Path, folder: Path) -> Iterator[Comparison]:
    """Everything, suggestions among it; JSON is the same bytes on both sides, CSV but for what disarms formulas."""
    every = Selection(with_suggestions=True)
    with closing(Project.open(path, coder=_CODER, read_only=True)) as project, closing(sqlite3.connect(path)) as db:
        for format, bare in (("csv", bare_csv), ("json", bare_json)):
            ours, theirs = folder / f"ours.{format}", folder / f"bare.{format}"

            def export(format: str = format, ours: Path = ours) -> None:
                for _ in project.exporting(ours, format=format, selection=every).run():
                    pass

            yield compare(f"export {format}: large, bare", export, partial(bare, db, theirs), pairs=3)
            if format == "json" and ours.read_bytes() != theirs.read_bytes():
                raise AssertionError("the export is not what it is measured against")


def _export(path: Path, target: Path) -> tuple[str, ...]:
    """The command that exports everything."""
    return ("export", str(path), "--format", target.suffix[1:], "--out", str(target), "--with-suggestions")


def _wanted() -> argparse.Namespace:
    options = argparse.ArgumentParser(prog="benchmarks.scale")
    options.add_argument("--articles", type=int, default=2000)
    options.add_argument("--folder", type=Path, default=None)
    return options.parse_args()


if __name__ == "__main__":
    wanted = _wanted()
    main(wanted.articles, wanted.folder)
