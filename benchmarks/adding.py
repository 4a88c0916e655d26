"""Adding text files by the command line against bare sqlite3 that reads and stores the same files; and its memory.

python -m benchmarks.adding [FILES]…

The start of the program is part of its time. Each number of files is a project of its own, so that the most memory that
the program ever took can be compared between them. 10,000 files take about a minute.
"""

import hashlib
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from benchmarks.texts import articles
from corpus.project import Project
from corpus.store import migrations

_ROOT: Final = Path(__file__).resolve().parent.parent
_CODER: Final = "anna"
_SEARCH: Final = (
    "CREATE VIRTUAL TABLE articles_fts USING fts5 (title, body, content = 'articles', content_rowid = 'number')"
)
_INSERT: Final = """
    INSERT INTO articles (id, title, body, source_file, fingerprint, loose_fingerprint, state, added)
    VALUES (?, ?, ?, ?, ?, ?, 'new', '2024-05-14T00:00:00.000Z')
"""
_PAIRS: Final = 3
_OTHERS: Final = 50  # every so many articles one
_LETTERS: Final = str.maketrans("abcdefghijklmnoprstuvz", "абцдефгхийклмнопрстувз")


def main(counts: list[int]) -> None:
    """Print seconds, ratios and megabytes for each number of files."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{'files':>8} {'Quoteline':>12} {'bare':>10}   ratio (range over the pairs)      at most")
        for count in counts:
            texts = _written(folder / f"texts{count}", count)
            pairs = [_pair(folder, texts) for _ in range(_PAIRS)]
            ratios = sorted(ours / bare for ours, bare, _ in pairs)
            ours, bare = (sorted(pair[at] for pair in pairs)[_PAIRS // 2] for at in (0, 1))
            memory = max(pair[2] for pair in pairs)
            print(
                f"{count:>8} {ours:>10.2f} s {bare:>8.2f} s   x {ratios[_PAIRS // 2]:.2f}  "
                f"({ratios[0]:.2f}-{ratios[-1]:.2f})   {memory:>16} MB",
                flush=True,
            )


def _written(folder: Path, count: int) -> Path:
    """So many articles as text files; some are in other letters, so that the detector of languages has work."""
    folder.mkdir()
    for number, article in enumerate(articles(count)):
        body = article.body if number % _OTHERS else article.body.translate(_LETTERS)
        (folder / f"{number:06}.txt").write_text(body, "utf-8")
    return folder


def _pair(folder: Path, texts: Path) -> tuple[float, float, int]:
    """Seconds of both, one after the other, and the megabytes that the program took at most."""
    ours, bare = folder / "ours.db", folder / "bare.db"
    Project.create(ours, coder=_CODER, codebook=Project.codebook()).close()
    start = time.perf_counter()
    memory = _add(ours, texts)
    took = time.perf_counter() - start
    start = time.perf_counter()
    _add_bare(bare, texts)
    took_bare = time.perf_counter() - start
    for path in (ours, bare):
        path.unlink()
    return took, took_bare, memory


def _add(project: Path, texts: Path) -> int:
    """Run the program; returns the megabytes of memory that it took at most, as a parent measures it that is small."""
    watch = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    arguments = [str(_ROOT / "main.py"), "add", str(project), str(texts), "--no-repeats", "--coder", _CODER]
    command = [sys.executable, "-c", watch, sys.executable, *arguments]
    return int(subprocess.run(command, check=True, capture_output=True, cwd=_ROOT).stdout) // 1024


def _add_bare(path: Path, texts: Path) -> None:
    """Read the files, insert them into the same table with its indexes in one transaction, build a search index."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = wal")
        db.execute("PRAGMA synchronous = full")
        for statement in (*migrations._TABLES, *migrations._INDEXES, _SEARCH):
            db.execute(statement)
        with db:
            for each in sorted(texts.iterdir()):
                raw = each.read_bytes()
                digest = hashlib.sha256(raw).hexdigest()
                body = raw.decode("utf-8")
                title = body.partition("\n")[0]
                db.execute(_INSERT, [digest, title, body, each.name, digest, digest])
            db.execute("INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')")


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or [1_000, 10_000])
