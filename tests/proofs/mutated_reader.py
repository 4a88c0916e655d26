"""Reads one file after the other in a process of its own, within bounds: `python -m tests.proofs.mutated_reader`.

Paths come on standard input, one a line; for each a line of JSON goes out: how many items went in, were kept and were
listed with a sentence, how much time of the processor it took, and what went wrong. What kills the process is seen by
its parent.
"""

import csv
import io
import json
import resource
import sys
import time
import traceback
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from corpus.domain.errors import CorpusError
from corpus.exchange.formats import find_reader
from corpus.load.codebooks import read_codebook
from corpus.load.files import LoadedArticle, load
from corpus.project import Project

MEMORY: Final = 3 << 30  # bytes of address space: libraries alone take a third of it
FILE: Final = 512 << 20  # bytes of any file that is written


def read(path: Path) -> tuple[int, int, int]:
    """The items of a file: how many there are at least, as counted here, how many were kept, how many listed."""
    reader = _READERS.get(path.suffix, _articles)
    return reader(path)


def _articles(path: Path) -> tuple[int, int, int]:
    kept, listed = 0, []
    for each in load([path]):
        if isinstance(each, LoadedArticle):
            kept += 1
            _whole(each)
        else:
            listed.append(each)
            assert each.reason.strip(), "a reason without words"
    refused = len(listed) == 1 and not kept and not listed[0].part
    return (1 if refused else max(1, _counted(path))), kept, len(listed)


def _whole(loaded: LoadedArticle) -> None:
    """What was kept can be stored and printed."""
    article = loaded.article
    article.body.encode()
    json.dumps([article.title, article.agency, article.author, article.url, dict(article.metadata)]).encode()
    assert article.body.strip()
    assert "\0" not in article.body


def _counted(path: Path) -> int:
    """The items of a file of many, counted without the reader; 1 where that cannot be known."""
    raw = path.read_bytes()
    if path.suffix == ".jsonl" and b"\0" not in raw:
        return sum(1 for line in raw.replace(b"\r\n", b"\n").split(b"\n") if line.strip())
    if path.suffix == ".zip":
        try:
            with zipfile.ZipFile(io.BytesIO(raw)) as packed:
                names = [each.filename.replace("\\", "/") for each in packed.infolist()]
                files = [name for name in names if not name.endswith("/")]
                return sum(1 for name in files if not any(part.startswith(".") for part in name.split("/")))
        except zipfile.BadZipFile:
            return 1
    return 1


def _codebook(path: Path) -> tuple[int, int, int]:
    return 1, int(bool(read_codebook(path).topics)), 0


def _exchange(path: Path) -> tuple[int, int, int]:
    bundle = find_reader("json").read(path)
    return 1, int(bundle.codebook is not None), 0


def _project(path: Path) -> tuple[int, int, int]:
    """Everything that the window reads of a project, and the last step undone."""
    with closing(Project.open(path, coder="anna", read_only=None)) as project:
        for each in project.articles.ids():
            project.articles.get(each)
            project.mentions.of_article(each, rejected=True)
            for statement in project.statements.of_article(each, rejected=True):
                project.statements.tags_of(statement.id)
        project.articles.lines()
        project.topics.all()
        project.queue.speakers()
        project.history.page()
        project.search.find("flax")
        project.undo()
    return 1, 1, 0


_READERS: Final[dict[str, Callable[[Path], tuple[int, int, int]]]] = {
    ".toml": _codebook,
    ".quoteline": _exchange,
    ".db": _project,
}


def outcome(path: Path) -> dict[str, Any]:
    """What became of one file."""
    started = time.process_time()
    told: dict[str, Any] = {"items": 1, "kept": 0, "listed": 0, "wrong": ""}
    try:
        told["items"], told["kept"], told["listed"] = read(path)
    except CorpusError as error:
        told["listed"] = int(bool(str(error).strip()))
    except BaseException as error:  # noqa: BLE001 - whatever it is, it was not foreseen
        told["wrong"] = f"{type(error).__name__}: {error} at {traceback.format_exc(limit=-2)}"
    told["seconds"] = time.process_time() - started
    if not told["wrong"] and told["kept"] + told["listed"] < told["items"]:
        told["wrong"] = f"{told['items']} items in, {told['kept']} kept, {told['listed']} listed"
    return told


def main() -> None:
    """Read paths until standard input ends."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
    csv.field_size_limit()  # whatever it is; loaded before the first file is read
    for line in _lines():
        sys.stdout.write(json.dumps(outcome(Path(line))) + "\n")
        sys.stdout.flush()


def _lines() -> Iterator[str]:
    for line in sys.stdin:
        yield line.rstrip("\n")


if __name__ == "__main__":
    main()
