"""Quoteline's own JSON: its bytes, its schema, and everything that an import refuses."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from corpus.domain.errors import CorpusError
from corpus.exchange import quoteline_json
from corpus.exchange.quoteline_json import QuotelineJson
from corpus.exchange.quoteline_shapes import schema
from corpus.exchange.registry import WriteOptions, WriteReport
from tests.corpus.exchange.bundles import project_bundle

SCHEMA = Path(__file__).resolve().parents[3] / "docs" / "quoteline.schema.json"
Break = Callable[[dict[str, Any]], object]


def _content() -> bytes:
    stream = io.BytesIO()
    for _ in QuotelineJson().write(project_bundle(), stream, WriteOptions(), WriteReport()):
        pass
    return stream.getvalue()


def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(_content())
    return document


def _read(path: Path, content: bytes) -> CorpusError:
    path.write_bytes(content)
    with pytest.raises(CorpusError) as caught:
        QuotelineJson().read(path)
    return caught.value


def test_the_published_schema_is_that_of_the_code() -> None:
    published = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert published == schema(), "write it anew with: python -m corpus.exchange.quoteline_schema"


def test_an_export_passes_the_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(_document(), schema(), jsonschema.Draft202012Validator)


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    (tmp_path / "e.json").write_bytes(_content())
    assert QuotelineJson().read(tmp_path / "e.json") == project_bundle()


def test_a_byte_order_mark_and_another_layout_are_read(tmp_path: Path) -> None:
    (tmp_path / "e.json").write_text(json.dumps(_document(), indent=4), encoding="utf-8-sig")
    assert QuotelineJson().read(tmp_path / "e.json") == project_bundle()


def test_lists_are_sorted_and_nothing_tells_where_it_was_made() -> None:
    document = _document()
    assert list(document) == [
        "format",
        "version",
        "codebook",
        "actors",
        "coders",
        "searches",
        "repeats",
        "leads",
        "articles",
    ]
    for things, key in (
        (document["codebook"]["topics"], "slug"),
        (document["actors"], "id"),
        (document["coders"], "name"),
        (document["articles"], "id"),
        *((article["statements"], "id") for article in document["articles"]),
        *((article["mentions"], "id") for article in document["articles"]),
    ):
        assert [each[key] for each in things] == sorted(each[key] for each in things)
    assert document["articles"][1]["metadata"] == {"edition": "2", "section": "telecom"}


def _article(document: dict[str, Any]) -> dict[str, Any]:
    article: dict[str, Any] = document["articles"][1]
    return article


BREAKS: dict[str, Break] = {
    "its format is": lambda d: d.update(format="doccano"),
    "Expected `int` <= 2147483647": lambda d: d["codebook"]["topics"][0].update(position=2**31),
    "unknown field `extra`": lambda d: _article(d).update(extra=1),
    "missing required field `note`": lambda d: _article(d).pop("note"),
    "Invalid enum value 'maybe'": lambda d: _article(d)["statements"][0].update(state="maybe"),
    "Invalid enum value 'odd'": lambda d: _article(d).update(state="odd"),
    "Expected `float` <= 1": lambda d: _article(d)["statements"][0].update(score=1.5),
    "does not match its fingerprint": lambda d: _article(d).update(body=_article(d)["body"] + " "),
    "is not canonical": lambda d: _article(d).update(body="\ufeff" + _article(d)["body"]),
    "2024-13 of article": lambda d: _article(d).update(published="2024-13"),
    "lies outside the article": lambda d: _article(d)["statements"][0]["spans"][1].update(end=99_999),
    "Select some text": lambda d: _article(d)["statements"][0]["spans"][0].update(end=0),
    "are not in order": lambda d: _article(d)["statements"][0]["spans"].reverse(),
    "the quote of statement": lambda d: _article(d)["statements"][0].update(quote="Roaming stays"),
    "the quote of mention": lambda d: _article(d)["mentions"][0].update(quote="Vera"),
    "unknown label": lambda d: _article(d)["mentions"][0].update(label="PLANET"),
    "refers to the coder carl": lambda d: _article(d)["statements"][0].update(coder="carl"),
    "refers to the actor nobody": lambda d: _article(d)["statements"][0].update(speaker_id="nobody"),
    "has the topic nothing": lambda d: _article(d)["statements"][0]["tags"][0].update(topic="nothing"),
    "the tag tag-1 is there more than once": lambda d: _article(d)["statements"][0]["tags"][1].update(id="tag-1"),
    "the tag on a statement": lambda d: _article(d)["statements"][0]["tags"][1].update(coder="anna"),
    "the article a407c70e8fb6d7272f5020a6 is there": lambda d: d["articles"].append(_article(d)),
    "the topic trade is there": lambda d: d["codebook"]["topics"][0].update(slug="trade", parent=None),
    "no usable parent": lambda d: d["codebook"]["topics"][1].update(parent="roaming"),
    "its slug may hold": lambda d: d["codebook"]["topics"][0].update(slug="Roaming!"),
    "Expected `array`": lambda d: d.update(actors={}),
}


@pytest.mark.parametrize("reason", BREAKS)
def test_an_export_that_does_not_hold_together_is_refused(reason: str, tmp_path: Path) -> None:
    document = _document()
    BREAKS[reason](document)
    error = _read(tmp_path / "e.json", json.dumps(document).encode())
    assert error.code == "exchange-invalid"
    assert reason in str(error)
    assert ".." not in str(error)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{", b"[]", b"null", b"\xff\xfe", b"PK\x03\x04", b'{"format": "quoteline"}', _content()[:-40]),
        *(b'{"format":"quoteline","version":true}', b'{"format":"quoteline","version":0}'),
        *(b'{"format":"quoteline","version":1,"codebook":' + b"[" * 100_000, b'{"a":' * 100_000),
    ],
    ids=lambda content: repr(content[:40]),
)
def test_what_is_no_export_is_refused(content: bytes, tmp_path: Path) -> None:
    assert _read(tmp_path / "e.json", content).code == "exchange-invalid"


def test_a_newer_version_is_told_apart(tmp_path: Path) -> None:
    document = _document() | {"version": 2, "more": []}
    error = _read(tmp_path / "e.json", json.dumps(document).encode())
    assert error.code == "exchange-newer"


def test_a_file_of_no_sensible_size_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quoteline_json, "LARGEST", 10)
    assert "larger than" in str(_read(tmp_path / "e.json", _content()))


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "no.json", "file-missing"), (tmp_path, "file-unreadable")):
        with pytest.raises(CorpusError) as caught:
            QuotelineJson().read(path)
        assert caught.value.code == code
