"""Files of articles made to do harm: bombs, fetches, paths, nesting, lines without end; refused or neutralised."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from corpus.load.files import LoadedArticle, SkippedFile, load
from tests.architecture.sources import ROOT

_LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
_SECRET = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
_WORDS = "Exports of flax grew by a tenth, Vera Lipnitskaya said. Roaming ends in June, she added. "
XML = {
    "a billion laughs": f'<!DOCTYPE rss [<!ENTITY a0 "ha">{_LAUGHS}]><rss><channel><title>&a9;</title></channel></rss>',
    "one long entity": f'<!DOCTYPE rss [<!ENTITY a "{"x" * 100_000}">]><rss>{"&a;" * 5_000}</rss>',
    "an external entity": f"{_SECRET}<rss><channel><item><title>&x;</title></item></channel></rss>",
    "an external entity of the network": "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://192.0.2.1/'>]><rss>&x;</rss>",
    "a parameter entity": "<!DOCTYPE a [<!ENTITY % x SYSTEM 'file:///etc/passwd'>%x;]><rss/>",
    "no end of nesting": "<rss>" + "<a>" * 50_000,
}


def outcome(path: Path, content: bytes) -> list[LoadedArticle | SkippedFile]:
    """What becomes of a file."""
    path.write_bytes(content)
    return list(load([path]))


def packed(entries: dict[str, bytes]) -> bytes:
    """A ZIP file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


@pytest.mark.parametrize("text", XML.values(), ids=XML.keys())
@pytest.mark.parametrize("name", ["a.rss", "a.xml", "a.nitf"])
def test_xml_expands_and_fetches_nothing(tmp_path: Path, text: str, name: str) -> None:
    (skipped,) = outcome(tmp_path / name, text.encode())
    assert isinstance(skipped, SkippedFile)
    assert "root:" not in str(skipped.error)


_OFFICE = [("a.docx", "word/document.xml"), ("a.odt", "content.xml"), ("a.xlsx", "x.xml")]


@pytest.mark.parametrize(("name", "inner"), _OFFICE)
def test_office_files_expand_nothing(tmp_path: Path, name: str, inner: str) -> None:
    for content in (XML["a billion laughs"].encode(), b" " * 60_000_000):
        (skipped,) = outcome(tmp_path / name, packed({inner: content}))
        assert isinstance(skipped, SkippedFile)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = packed({"a.txt": b"a" * 60_000_000, "b.txt": _WORDS.encode()})
    assert len(bomb) < 100_000
    first, second = outcome(tmp_path / "a.zip", bomb)
    assert isinstance(first, SkippedFile)
    assert first.error.code == "archive-ratio"
    assert isinstance(second, LoadedArticle)  # the rest is read


def test_archives_in_archives_end(tmp_path: Path) -> None:
    content = _WORDS.encode()
    for depth in range(12):
        content = packed({f"{depth}.zip" if depth else "a.txt": content})
    (skipped,) = outcome(tmp_path / "a.zip", content)
    assert isinstance(skipped, SkippedFile)
    assert skipped.error.code == "archive-nested"


def test_names_in_archives_lead_nowhere(tmp_path: Path) -> None:
    names = ["../../evil.txt", "/evil.txt", "C:\\evil.txt", "..\\..\\evil.txt", "a/../../../evil.txt", "\u202egpj.txt"]
    (tmp_path / "in").mkdir()
    before = set(tmp_path.rglob("*"))
    found = outcome(tmp_path / "in" / "a.zip", packed({name: f"{name} {_WORDS}".encode() for name in names}))
    assert len(found) == len(names)
    assert set(tmp_path.rglob("*")) - before == {tmp_path / "in" / "a.zip"}
    assert "\u202e" not in "".join(each.part for each in found)


def test_html_runs_and_fetches_nothing(tmp_path: Path) -> None:
    page = (
        "<html><head><title>Flax</title><meta http-equiv=refresh content='0;url=http://192.0.2.1/'>"
        "<link rel=stylesheet href='http://192.0.2.1/a.css'><script>document.write('EVIL')</script></head><body>"
        f"<article><h1>Flax</h1><p>{_WORDS * 5}</p><img src='http://192.0.2.1/beacon.png'><a href='file:///etc/passwd'>here</a>"
        "<iframe src='file:///etc/passwd'></iframe><object data='file:///etc/passwd'></object>"
        "<p onclick='evil()'>End.</p></article></body></html>"
    )
    (loaded,) = outcome(tmp_path / "a.html", page.encode())
    assert isinstance(loaded, LoadedArticle)
    body = loaded.article.body
    assert "Exports of flax" in body
    assert not any(word in body for word in ("EVIL", "evil()", "<", "root:", "beacon"))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", "[" * 200_000),
        ("a.json", '{"a":' * 200_000),
        ("a.jsonl", "[" * 200_000 + "\n"),
        ("a.html", "<div>" * 50_000),
        ("a.rtf", "{\\rtf1 " + "{" * 100_000),
        ("a.eml", "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\nContent-Type: message/rfc822\n\n" * 200),
        ("a.txt", "a\0b"),
        ("a.txt", "\x00" * 10_000),
    ],
)
def test_nesting_and_nul_bytes_are_listed_or_read(tmp_path: Path, name: str, content: str) -> None:
    found = outcome(tmp_path / name, content.encode())
    assert found
    assert all("\0" not in each.article.body for each in found if isinstance(each, LoadedArticle))


def test_nesting_is_told_in_plain_words(tmp_path: Path) -> None:
    (skipped,) = outcome(tmp_path / "a.json", b"[" * 200_000)
    assert isinstance(skipped, SkippedFile)
    assert "it is nested too deeply" in skipped.reason


def test_megabyte_cells_and_formulas_are_text(tmp_path: Path) -> None:
    table = f'text,title\r\n"{_WORDS * 20_000}",=cmd|\' /C calc\'!A0\r\n"{_WORDS}","{"t" * 2_000_000}"\r\n'
    found = outcome(tmp_path / "a.csv", table.encode())
    assert len(found) == 2
    for each in found:
        assert isinstance(each, LoadedArticle)
        assert len(each.article.title) <= 2_000


_BOUNDED = """
import resource, sys
from pathlib import Path
from corpus.load.files import load
limit = 1 << 30
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
for path in sys.argv[1:]:
    for each in load([Path(path)]):
        print(path[-4:], type(each).__name__, getattr(each, "reason", ""))
"""


@pytest.mark.parametrize(
    "suffixes",
    [[".txt", ".jsonl"], pytest.param([".html", ".json", ".csv", ".xml", ".eml", ".rtf"], marks=pytest.mark.slow)],
    ids=["two kinds", "the others"],
)
def test_lines_without_end_and_huge_files_need_little_memory(tmp_path: Path, suffixes: list[str]) -> None:
    """A line of 64 MB, and files that claim three gigabytes and take no room on the disk."""
    paths = []
    for suffix in suffixes:
        line, sparse = tmp_path / f"line{suffix}", tmp_path / f"sparse{suffix}"
        line.write_bytes(b"a" * 64_000_000)
        with sparse.open("wb") as stream:
            os.truncate(stream.fileno(), 3 << 30)
        paths += [str(line), str(sparse)]
    done = subprocess.run(
        [sys.executable, "-c", _BOUNDED, *paths], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    for path in paths:
        Path(path).unlink()
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) >= len(paths)
    assert "LoadedArticle" not in done.stdout
