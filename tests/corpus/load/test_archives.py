"""ZIP archives: all that is in them, bounds on what they may unpack to, and names that lead nowhere."""

import os
from pathlib import Path

import pytest

from corpus.load import limits
from corpus.load.files import load
from tests.corpus.load.papers import LEAD, QUOTE, docx, errors, found, odt, packed, pdf, xlsx, zipped


def test_everything_in_an_archive_is_read_or_told() -> None:
    raw = zipped(
        {
            "news/": "",
            "news/a.txt": LEAD,
            "news/b.docx": docx(QUOTE),
            "news/c.xlsx": xlsx(("s", [["title", "text"], ["A", "One."], ["B", "Two."]])),
            "inner.zip": packed(d__odt=odt("In the inner archive."), e__png=b"\x89PNG"),
            "scan.pdf": pdf([]),
            ".hidden.txt": "hidden",
            "__MACOSX/._a.txt": "litter",
        }
    )
    read = found(raw, "a.zip")
    assert [each.part for each in read] == [
        "news/a.txt",
        "news/b.docx",
        "news/c.xlsx/row 2",
        "news/c.xlsx/row 3",
        "inner.zip/d.odt",
        "inner.zip/e.png",
        "scan.pdf",
    ]
    assert errors(raw, "a.zip") == ["file-kind", "file-no-text"]


def test_a_name_never_leads_to_a_place(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    names = ["../outside.txt", "/etc/passwd.txt", "C:\\windows\\x.txt", "a/../../outside.txt", str(outside)]
    path = tmp_path / "in" / "a.zip"
    path.parent.mkdir()
    path.write_bytes(zipped({name: f"{LEAD} {number}" for number, name in enumerate(names)}))
    before = sorted(tmp_path.rglob("*"))
    assert len(list(load([path.parent]))) == len(names)
    assert sorted(tmp_path.rglob("*")) == before
    assert not os.path.lexists(outside)


def test_a_name_in_the_code_page_of_russian_windows() -> None:
    name, latin = "новости.txt".encode("cp866"), b"xxxxxxx.txt"
    raw = zipped({latin.decode(): LEAD}).replace(latin, name)
    assert [each.part for each in found(raw, "a.zip")] == ["новости.txt"]
    raw = zipped({latin.decode(): LEAD}).replace(latin, "дзе.txt".encode().ljust(len(latin), b"t"))
    assert [each.part for each in found(raw, "a.zip")] == ["дзе.txtt"]


def test_bombs_are_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = zipped({"bomb.txt": b"a" * (limits.RATIO_FROM + 1), "after.txt": LEAD})
    assert errors(raw, "a.zip") == ["archive-ratio"]
    assert len(found(raw, "a.zip")) == 2
    monkeypatch.setattr(limits, "LARGEST_OFFICE", 1000)
    assert errors(zipped({"large.txt": os.urandom(1001), "after.txt": LEAD}), "a.zip") == ["file-too-large"]
    monkeypatch.setattr(limits, "UNPACKED", 2 * len(LEAD) + 1)
    many = zipped({f"{number}.txt": f"{number}{LEAD}" for number in range(5)})
    assert errors(many, "a.zip") == ["archive-size"]
    monkeypatch.setattr(limits, "ENTRIES", 4)
    assert errors(many, "a.zip") == ["archive-entries"]


def test_an_entry_that_lies_about_its_size_is_told() -> None:
    raw = zipped({"a.txt": b"a" * 5000, "b.txt": LEAD})
    lying = raw.replace((5000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != raw
    assert errors(lying, "a.zip") == ["file-broken"]


def test_archives_in_archives_have_an_end() -> None:
    raw = packed(a__txt=LEAD)
    for _ in range(limits.NESTING + 1):
        raw = packed(a__zip=raw)
    assert errors(raw, "a.zip") == ["archive-nested"]


def test_broken_and_locked_archives() -> None:
    raw = packed(a__txt=LEAD, b__txt=QUOTE)
    assert errors(raw[:-30], "a.zip") == ["file-broken"]
    assert errors(b"PK\x05\x06" + b"\0" * 18, "a.zip") == ["file-empty"]
    locked = bytearray(raw)
    for mark, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := raw.find(mark, at + 1)) >= 0:
            locked[at + flag] |= 1
    assert errors(bytes(locked), "a.zip") == ["file-locked", "file-locked"]
    spoiled = raw.replace(raw[40:60], b"\xff" * 20, 1)
    assert errors(spoiled, "a.zip") == ["file-broken"]
