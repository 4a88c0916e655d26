"""Runs command lines inside the test, with a small codebook and a pipeline that proposes always the same."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from corpus.cli import predicting, run
from corpus.domain.suggestions import Suggestions
from corpus.tasks import suggesting
from tests.corpus.making import TEXT, suggestions

CODEBOOK = """
name = "small"
[[topics]]
slug = "trade"
name = "Trade"
keywords = ["export"]
key = "1"
[[topics]]
slug = "roaming"
name = "Roaming"
keywords = ["roaming"]
key = "2"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a command line left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which is one JSON document."""
        return json.loads(self.out)


Quoteline = Callable[..., Result]


class FixedSuggester:
    """Proposes one mention and one statement for every text."""

    name = "test-1"

    def suggest(self, body: str) -> Suggestions:
        """The suggestions for one text."""
        return suggestions(body)

    def suggest_many(
        self, bodies: Iterable[tuple[str, str]], _languages: object = None
    ) -> Iterator[tuple[str, Suggestions]]:
        """The suggestions for (id, body) pairs."""
        for key, body in bodies:
            yield key, self.suggest(body)


@pytest.fixture
def quoteline(capfd: pytest.CaptureFixture[str]) -> Quoteline:
    """Runs a command line; every argument is made a text."""

    def call(*arguments: object, **windows: Any) -> Result:
        capfd.readouterr()
        status = run([str(each) for each in arguments], **windows)
        out, err = capfd.readouterr()
        return Result(status=status, out=out, err=err)

    return call


@pytest.fixture
def fixed(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """Puts the fixed suggester in the place of the pipeline; the models that were asked for."""
    asked: list[str | None] = []

    def load(topics: object, model: str | None, learned: object = None) -> FixedSuggester:
        asked.append(model)
        return FixedSuggester()

    monkeypatch.setattr(suggesting, "load_pipeline", load)
    monkeypatch.setattr(predicting, "load_pipeline", load)
    return asked


@pytest.fixture
def codebook(tmp_path: Path) -> Path:
    """A codebook file with two topics."""
    path = tmp_path / "small.toml"
    path.write_text(CODEBOOK, encoding="utf-8")
    return path


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with two articles, one of them twice, and a file without text."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "1.txt").write_text(TEXT, encoding="utf-8")
    (folder / "2.txt").write_text("Second\n\nMINSK, March 5 (Xinhua) -- Nothing new.\n", encoding="utf-8")
    (folder / "3.txt").write_text(TEXT.replace("\n", "\r\n"), encoding="utf-8", newline="")
    (folder / "4.txt").write_bytes(b"")
    return folder


@pytest.fixture
def project(tmp_path: Path, codebook: Path, news: Path, quoteline: Quoteline, fixed: list[str | None]) -> Path:
    """A project of the articles with open suggestions, made by anna."""
    path = tmp_path / "p.db"
    for command in (
        ("new", path, "--codebook", codebook, "--coder", "anna"),
        ("add", path, news, "--coder", "anna"),
        ("suggest", path, "--coder", "anna"),
    ):
        assert quoteline(*command).status == 0
    return path
