"""A project with a snapshot and later work, and what a bad disk, a bad cable or a bad program makes of it."""

import random
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from corpus.commands.articles import AddArticles, RemoveArticles
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.commands.texts import EditText
from corpus.domain.edits import Edit
from corpus.project import Project
from corpus.store.copying import verified_copy
from corpus.store.replay import tables
from tests.corpus.making import article, project, suggestions

PAGE: Final = 4096
TEXTS: Final = tuple(
    article(f"BREST, {number + 1} May (A) - {'Flax grew. ' * (number * 97 % 700)}Notice {number}.\n")
    for number in range(24)
)
Tables = Mapping[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A project as bytes: the file after it was closed, the file and its log before that, and an earlier snapshot.

    `tables` are its rows.
    """

    file: bytes
    open_file: bytes
    log: bytes
    snapshot: bytes
    tables: Tables


@cache
def made() -> Made:
    """Articles with statements, decisions before and after a snapshot, undone and redone steps, a removed article.

    The text of one is edited.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.db"
        with closing(project(path, articles=TEXTS[:16])) as opened:
            opened.do(RecordSuggestions(articles={each.id: suggestions(each.body) for each in TEXTS[:16]}))
            statements = [each.id for text in TEXTS[:16] for each in opened.statements.of_article(text.id)]
            for each in statements[:6]:
                opened.do(SetTag(statements=(each,), topic="trade"))
        verified_copy(path, Path(folder) / "s.db")
        with closing(Project.open(path, coder="bert")) as opened:
            opened.undo()
            for each in statements[6:12]:
                opened.do(SetTag(statements=(each,), topic="roaming"))
            opened.do(EditText(article_id=TEXTS[5].id, edits=(Edit(start=0, old="BREST", new="GRODNO or Brest"),)))
            opened.do(AddArticles(articles=TEXTS[16:]))
            opened.do(RemoveArticles(ids=(TEXTS[3].id,)))
            opened.do(RemoveArticles(ids=(TEXTS[4].id,)))
            opened.undo()
            found = tables(opened._store.db)
            open_file, log = path.read_bytes(), path.with_name("p.db-wal").read_bytes()
        return Made(
            file=path.read_bytes(),
            open_file=open_file,
            log=log,
            snapshot=(Path(folder) / "s.db").read_bytes(),
            tables=found,
        )


def _flip(rng: random.Random, content: bytearray) -> None:
    for _ in range(rng.randint(1, 20)):
        content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)


def _zero_pages(rng: random.Random, content: bytearray) -> None:
    first = rng.randrange(len(content) // PAGE) * PAGE
    length = rng.randint(1, 6) * PAGE
    content[first : first + length] = bytes(len(content[first : first + length]))


def _cut(rng: random.Random, content: bytearray) -> None:
    del content[rng.randrange(len(content)) :]


def _overwrite_header(rng: random.Random, content: bytearray) -> None:
    content[:100] = rng.choice([bytes(100), rng.randbytes(100)])


def _overwrite_first_page(rng: random.Random, content: bytearray) -> None:
    content[:PAGE] = rng.randbytes(PAGE)


def _noise(rng: random.Random, content: bytearray) -> None:
    first, length = rng.randrange(len(content)), rng.randint(1, 20_000)
    content[first : first + length] = rng.randbytes(len(content[first : first + length]))


def _zero_sectors(rng: random.Random, content: bytearray) -> None:
    for _ in range(5):
        first = rng.randrange(len(content) // 512) * 512
        content[first : first + 512] = bytes(len(content[first : first + 512]))


def _swap_pages(rng: random.Random, content: bytearray) -> None:
    one, two = (rng.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE], content[two : two + PAGE] = content[two : two + PAGE], content[one : one + PAGE]


DAMAGES: Final[Mapping[str, Callable[[random.Random, bytearray], None]]] = {
    "bits flipped": _flip,
    "pages zeroed": _zero_pages,
    "cut off": _cut,
    "header overwritten": _overwrite_header,
    "first page overwritten": _overwrite_first_page,
    "noise written over": _noise,
    "sectors zeroed": _zero_sectors,
    "pages exchanged": _swap_pages,
}


def damaged(kind: str, seed: int, content: bytes) -> bytes:
    """A content with one kind of damage at places that the seed chooses."""
    found = bytearray(content)
    DAMAGES[kind](random.Random(seed), found)
    return bytes(found)
