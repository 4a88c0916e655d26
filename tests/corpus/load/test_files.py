"""Files and folders in: what is found, in which order, and the reason for everything that is not read."""

import json
import os
import socket
from pathlib import Path

import pytest

from corpus.domain.articles import Article, article_id
from corpus.domain.errors import CorpusError
from corpus.load import files, limits
from corpus.load.files import LoadedArticle, SkippedFile, find_files, load, load_files
from corpus.load.gauge import Meter
from corpus.load.source import shown
from tests.corpus.load.papers import zipped

TEXT = "MINSK, 7 June (BelTA) - The operators will meet again, the commission said.\n"


def write(path: Path, content: str | bytes = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def reason(path: Path) -> str:
    """The code of the error with which the only file under `path` is skipped."""
    (found,) = load([path])
    assert isinstance(found, SkippedFile)
    assert found.reason == str(found.error)
    return found.error.code


def only(path: Path) -> Article:
    """The only article under `path`."""
    (found,) = load([path])
    assert isinstance(found, LoadedArticle)
    return found.article


def names(*paths: Path) -> list[str]:
    return [each.name for each in find_files(paths)]


def test_an_article_keeps_its_whole_body_and_where_it_came_from(tmp_path: Path) -> None:
    path = write(
        tmp_path / "one.txt",
        b"\xef\xbb\xbfTitle here\r\n\r\nMINSK, 7 June (BelTA) - Text is \xe2\x80\x9chere\xe2\x80\x9d.\r",
    )
    article = only(path)
    assert article.body == "Title here\n\nMINSK, 7 June (BelTA) - Text is “here”.\n"
    assert (article.title, article.agency, article.place, article.published) == (
        "Title here",
        "BelTA",
        "MINSK",
        "--06-07",
    )
    assert article.source_file == "one.txt"
    assert article.id == article_id(article.body)


def test_an_article_without_a_title_is_called_by_its_first_words(tmp_path: Path) -> None:
    article = only(write(tmp_path / "one.txt"))
    assert article.title == "The operators will meet again, the commission said."
    assert article.body == TEXT


def test_a_folder_is_walked_in_order_of_names(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a/z.md",
        "a/A.TXT",
        "a/sub/1.txt",
        "c.md",
        "news.csv",
        "~$lock.docx",
        "Thumbs.db",
        "__MACOSX/x.txt",
        "page.html",
        "page_files/a.js",
        "page_files/b.htm",
        "others_files/c.txt",
        ".hidden.txt",
        ".git/x.txt",
        "д 'ё\n.txt",
    ):
        write(tmp_path / name)
    wanted = ["a/A.TXT", "a/sub/1.txt", "a/z.md", "b.txt", "c.md", "news.csv", "others_files/c.txt", "page.html"]
    assert names(tmp_path) == [*wanted, "д 'ё\n.txt"]
    assert len(names(tmp_path, tmp_path / "a")) == len(wanted) + 1 + 3


def test_files_keep_the_order_in_which_they_were_given(tmp_path: Path) -> None:
    two, one = write(tmp_path / "2.txt"), write(tmp_path / "1.txt")
    hidden = write(tmp_path / ".named.txt")
    assert names(two, one, hidden) == ["2.txt", "1.txt", ".named.txt"]


def test_links_that_lead_back_end_the_walk(tmp_path: Path) -> None:
    write(tmp_path / "a/one.txt")
    write(tmp_path / "b/two.txt")
    (tmp_path / "a/up").symlink_to(tmp_path)
    (tmp_path / "a/self").symlink_to("self")
    (tmp_path / "a/aside").symlink_to(tmp_path / "b")
    assert names(tmp_path) == ["a/aside/two.txt", "a/one.txt", "a/self", "b/two.txt"]


def test_names_that_are_no_text_are_shown_as_far_as_they_are(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(raw)).write_text(TEXT, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes only names that are UTF-8")
    (found,) = load([tmp_path])
    assert isinstance(found, LoadedArticle)
    assert found.article.source_file == "caf\ufffd.txt" == shown(found.path.name)


def test_the_rest_goes_on_after_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    write(tmp_path / "1.txt", b"\0\1\2")
    write(tmp_path / "2.txt")
    write(tmp_path / "3.txt", " \n")
    write(tmp_path / "4.txt", "Other text.")
    results = list(load([tmp_path, tmp_path / "none.txt"]))
    assert [isinstance(each, LoadedArticle) for each in results] == [False, True, False, True, False]
    codes = [each.error.code for each in results if isinstance(each, SkippedFile)]
    assert codes == ["text-binary", "file-empty", "file-missing"]


@pytest.mark.parametrize(
    "content", [b"", b"\n \t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", b"\xff\xfe", "\ufeff\n".encode("utf-16")]
)
def test_a_file_without_text_is_empty(tmp_path: Path, content: bytes) -> None:
    assert reason(write(tmp_path / "a.txt", content)) == "file-empty"


def test_a_file_of_another_kind_is_reported(tmp_path: Path) -> None:
    assert reason(write(tmp_path / "a.jpg")) == "file-kind"
    assert reason(write(tmp_path / "noending")) == "file-kind"
    found = list(load([tmp_path]))
    assert [each.reason for each in found if isinstance(each, SkippedFile)] == [
        "Files of this kind (.jpg) are not read. The guide lists the kinds that are.",
        "Files of this kind (without an ending) are not read. The guide lists the kinds that are.",
    ]


def test_a_missing_file_and_an_impossible_name(tmp_path: Path) -> None:
    assert reason(tmp_path / "none.txt") == "file-missing"
    assert reason(tmp_path / "nu\0l.txt") == "file-missing"
    assert reason(write(tmp_path / "a.txt") / "below.txt") == "file-missing"
    (tmp_path / "dangling.txt").symlink_to("nowhere")
    assert reason(tmp_path / "dangling.txt") == "file-missing"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_pipes_sockets_and_devices_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert reason(tmp_path / "pipe.txt") == "file-not-regular"
    (tmp_path / "device.txt").symlink_to("/dev/zero")
    assert reason(tmp_path / "device.txt") == "file-not-regular"
    monkeypatch.chdir(tmp_path)  # a socket's path may have about a hundred characters only
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("s.txt")
        assert reason(Path("s.txt")) == "file-not-regular"


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LARGEST", len(TEXT) - 1)
    assert reason(write(tmp_path / "a.txt")) == "file-too-large"


@pytest.mark.parametrize(
    ("error", "code"),
    [(PermissionError(13, "Permission denied"), "file-denied"), (OSError(5, "Input/output error"), "file-unreadable")],
)
def test_what_the_system_refuses_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    path = write(tmp_path / "a.txt")

    def refuse(_: Path, _mode: str) -> object:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    found = reason(path)
    monkeypatch.undo()
    assert found == code


def test_a_folder_that_cannot_be_listed_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a/one.txt")
    closed = tmp_path / "b"
    closed.mkdir()
    listing = os.scandir

    def scandir(folder: Path) -> object:
        if folder == closed:
            raise PermissionError(13, "Permission denied")
        return listing(folder)

    monkeypatch.setattr(files.os, "scandir", scandir)
    found = list(find_files([tmp_path]))
    assert [each.name for each in found] == ["a/one.txt", "b"]
    assert isinstance(found[1].error, CorpusError)
    assert found[1].error.code == "file-denied"


def test_reading_without_permission_for_real(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")
    assert reason(path) == "file-denied"


def _many(kind: str, count: int) -> bytes:
    """A file that holds so many articles."""
    texts = [f"Number {number}. {'They grew, she said. ' * 50}" for number in range(count)]
    match kind:
        case "csv":
            return ("text\n" + "".join(f'"{text}"\n' for text in texts)).encode()
        case "json":
            return json.dumps([{"text": text} for text in texts]).encode()
        case "zip":
            return zipped({f"{number}.txt": text for number, text in enumerate(texts)})
        case "rss":
            entries = "".join(f"<item><description>{text}</description></item>" for text in texts)
            return f"<rss><channel>{entries}</channel></rss>".encode()
    head = "DOCUMENTS\n\nX\n\nMay 14, 2024\n\nT\n\nLENGTH: 9\n\n"
    return "\n".join(f"{number} of {count} {head}{text}\n" for number, text in enumerate(texts, start=1)).encode()


@pytest.mark.parametrize("kind", ["csv", "json", "zip", "rss", "txt"])
def test_how_far_it_is_moves_inside_of_a_file_too(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    path.write_bytes(_many(kind, 200))
    (tmp_path / "b.txt").write_text("One more.")
    meter = Meter()
    shares = [meter.share() or 0.0 for _ in load_files([tmp_path], meter=meter)]
    assert len(shares) == 201
    assert shares == sorted(shares)
    assert shares[0] < 0.3  # of a table some rows are looked at first
    assert 0.4 < shares[100] < 0.6
    assert shares[-1] > 0.85  # the archive is small, and every file counts for some bytes more
