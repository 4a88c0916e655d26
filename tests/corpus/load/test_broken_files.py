"""Files that are cut off, overwritten or of another kind than their name says: told, and the rest goes on."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.load.files import LoadedArticle, SkippedFile, load
from corpus.load.registry import FAMILIES, SUFFIXES
from tests.corpus.load.papers import LEAD, QUOTE, TITLE, docx, found, odt, packed, pdf, rtf, xlsx
from tests.corpus.load.test_pages import page
from tests.corpus.load.test_wire import ATOM, INLINE, RSS, item

WHOLE: dict[str, Callable[[], bytes]] = {
    "txt": LEAD.encode,
    "html": lambda: page(LEAD, QUOTE).encode(),
    "mht": lambda: b"Subject: x\r\nContent-Type: text/html\r\n\r\n" + page(LEAD, QUOTE).encode(),
    "docx": lambda: docx(TITLE, LEAD),
    "odt": lambda: odt(TITLE, LEAD),
    "rtf": lambda: rtf(TITLE, LEAD),
    "pdf": lambda: pdf([(60.0, 700.0, 11.0, LEAD)]),
    "eml": f"Subject: {TITLE}\r\n\r\n{LEAD}".encode,
    "xml": lambda: item(INLINE).encode(),
    "rss": lambda: RSS.encode("cp1251"),
    "atom": ATOM.encode,
    "csv": f'title,text\n{TITLE},"{LEAD}"\n'.encode,
    "xlsx": lambda: xlsx(("s", [["title", "text"], [TITLE, LEAD]])),
    "json": lambda: b'[{"title": "A", "text": "One."}]',
    "jsonl": lambda: b'{"title": "A", "text": "One."}\n',
    "zip": lambda: packed(a__txt=LEAD, b__docx=docx(QUOTE)),
}


def test_every_family_is_among_them() -> None:
    assert {family.name for family in FAMILIES if not any(suffix[1:] in WHOLE for suffix in family.suffixes)} == set()


@pytest.mark.parametrize("ending", sorted(WHOLE))
def test_a_spoiled_file_is_read_or_told(ending: str) -> None:
    """Whatever is wrong, a reader gives articles and sentences; anything else it raises fails this test."""
    whole = WHOLE[ending]()
    spoil = random.Random(ending)
    for cut in (0, 1, 7, len(whole) // 3, len(whole) // 2, len(whole) - 1):
        found(whole[:cut], f"a.{ending}")
    for _ in range(12):
        raw = bytearray(whole)
        for _ in range(spoil.randrange(1, 12)):
            raw[spoil.randrange(len(raw))] = spoil.randrange(256)
        found(bytes(raw), f"a.{ending}")


@pytest.mark.parametrize("ending", sorted(WHOLE))
def test_a_file_of_another_kind_than_its_name_says(ending: str) -> None:
    for other in ("pdf", "docx", "txt", "zip"):
        if other != ending:
            assert found(WHOLE[other](), f"a.{ending}")


def test_one_broken_file_of_each_kind_stops_nothing(tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        (tmp_path / f"broken{suffix}").write_bytes(b"\0\1\2\3" * 9)
        (tmp_path / f"empty{suffix}").write_bytes(b"")
    (tmp_path / "good.txt").write_text(LEAD, "utf-8")
    read = list(load([tmp_path]))
    assert len([each for each in read if isinstance(each, SkippedFile)]) == 2 * len(SUFFIXES)
    assert len([each for each in read if isinstance(each, LoadedArticle)]) == 1
