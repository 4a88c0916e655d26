"""What comes in beside articles: codebooks, exports, settings, searches and pipelines, each made to do harm."""

from contextlib import closing
from pathlib import Path

import pytest

from corpus.cli.coder import coder_name, settings_path
from corpus.commands.settings import ChoosePipeline
from corpus.domain.articles import canonical
from corpus.domain.codebook_file import parse_codebook
from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter
from corpus.exchange.formats import find_reader
from corpus.load.codebooks import read_codebook
from corpus.load.trusted import is_trusted, trusted_path
from corpus.project import Project
from desktop.settings import SettingsFile
from tests.corpus.making import article, project

_TOPIC = '[[topics]]\nname = "Trade"\n'
_CHAIN = "".join(f'[[topics]]\nname = "T{n}"\nslug = "t{n}"\nparent = "t{n + 1}"\n' for n in range(3_000))
CODEBOOKS = {
    "nested lists": f'name = "x"\nmore = {"[" * 100_000}',
    "nested tables": f'name = "x"\n{_TOPIC}examples = {"{a=" * 50_000}',
    "dotted keys": f'name = "x"\n{".".join("a" * 20_000)} = 1',
    "a circle": f'name = "x"\n{_TOPIC}slug = "a"\nparent = "b"\n{_TOPIC}slug = "b"\nparent = "a"\n',
    "its own parent": f'name = "x"\n{_TOPIC}slug = "a"\nparent = "a"\n',
    "a chain": f'name = "x"\n{_CHAIN}',
    "no end of topics": 'name = "x"\n' + _TOPIC * 5_000,
    "wrong kinds": '{"coder": [], "recent": [1, {}], "geometry": 5, "table": {"a": 1}, "layouts": [[]], "keys": [1]}',
    "a slug that is a path": f'name = "x"\n{_TOPIC}slug = "../../etc/passwd"\n',
    "a colour that is a style": f'name = "x"\n{_TOPIC}colour = "red; background: url(file:///x)"\n',
    "a key of many letters": f'name = "x"\n{_TOPIC}key = "quit"\n',
}


@pytest.mark.parametrize("text", CODEBOOKS.values(), ids=CODEBOOKS.keys())
def test_a_codebook_made_to_break_the_program_is_refused(text: str) -> None:
    with pytest.raises(CorpusError) as caught:
        parse_codebook(text, path="evil.toml")
    assert caught.value.code == "codebook-invalid"


@pytest.mark.parametrize("raw", [b"name = 'x\0'", b"\xff\xfe\x00", b"name = '\xed\xa0\x80'", b"\x00" * 5000])
def test_bytes_that_are_no_codebook_are_refused(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "c.toml").write_bytes(raw)
    with pytest.raises(CorpusError):
        read_codebook(tmp_path / "c.toml")


_DEEP = 100_000
EXPORTS = {
    "nested lists": "[" * _DEEP,
    "nested objects": '{"a":' * _DEEP,
    "nested in a known field": '{"format":"quoteline","version":1,"codebook":' + '{"name":' * _DEEP,
    "nested in an unknown field": '{"format":"quoteline","version":1,"evil":' + "[" * _DEEP + "]" * _DEEP + "}",
    "half a pair": '{"format":"quoteline","version":1,"codebook":{"name":"\\ud800","topics":[]}}',
    "a number without end": '{"format":"quoteline","version":' + "9" * 5_000 + "}",
    "another kind": '{"format":"quoteline","version":[]}',
}


@pytest.mark.parametrize("text", EXPORTS.values(), ids=EXPORTS.keys())
def test_an_export_made_to_break_the_program_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "evil.json").write_text(text)
    with pytest.raises(CorpusError):
        find_reader("json").read(tmp_path / "evil.json")


_LONG = ['"' + "a" * 500_000 + '"', "a OR " * 20_000 + "b", "a " * 50_000]


@pytest.mark.parametrize("words", ["\0", *_LONG, "*", "NEAR(a b", "title:x", "a^b", "\ud800"])
def test_no_search_is_an_error_that_nobody_foresaw(tmp_path: Path, words: str) -> None:
    with closing(project(tmp_path / "p.db", articles=[article()])) as made:
        for search in (made.search.find, lambda each: made.articles.lines(ArticleFilter(words=each))):
            try:
                search(words)
            except CorpusError as error:
                assert error.code == "query-invalid"


SETTINGS = {
    "nested": "[" * 100_000,
    "numbers without end": '{"text_size": ' + "9" * 4_000 + ', "layouts": {"anna": ' + "9" * 4_000 + "}}",
    "wrong kinds": '{"coder": [], "recent": [1, {}], "geometry": 5, "table": {"a": 1}, "layouts": [[]], "keys": [1]}',
    "half a pair": '{"coder": "\\ud800", "recent": ["\\udfff"]}',
    "a path that is none": '{"recent": ["\\u0000", "' + "a" * 100_000 + '"], "last_folder": "\\u0000"}',
}


@pytest.mark.parametrize("text", SETTINGS.values(), ids=SETTINGS.keys())
def test_forged_settings_are_left_at_their_defaults(
    tmp_path: Path, home: Path, text: str, logged: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    path = settings_path()
    path.parent.mkdir(parents=True)
    path.write_text(text)
    settings = SettingsFile(path).now
    assert 12 <= settings.text_size <= 32
    assert not settings.layouts
    assert not settings.keys
    assert coder_name(None)
    SettingsFile(path).change(text_size=14)
    trusted_path().write_text(text)
    assert not is_trusted("evil")
    logged.clear()
    assert tmp_path.exists()
    capsys.readouterr()


def test_a_pipeline_that_a_project_names_is_not_even_looked_at_without_consent(tmp_path: Path) -> None:
    evil = tmp_path / "pipeline"
    evil.mkdir()
    (evil / "config.cfg").write_text("[nlp]\nlang = 'evil'\n")
    (evil / "__init__.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    made = project(tmp_path / "p.db", articles=[article()])
    made.do(ChoosePipeline(model=str(evil)))
    made.close()
    with closing(Project.open(tmp_path / "p.db", coder="anna")) as opened:
        assert not opened.pipelines.may_load
        for task in (opened.suggesting(), opened.getting_ready()):
            with pytest.raises(CorpusError) as caught:
                list(task.run())
            assert caught.value.code == "pipeline-untrusted"
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("text", ["a\0b", "\ud800 half", "\udfff"])
def test_what_no_text_holds_is_refused_at_the_door(text: str) -> None:
    with pytest.raises(CorpusError):
        canonical(text)


def test_pasted_text_is_made_storable() -> None:
    made = Project.pasted("NUL \0 and half \ud800 a pair\n", title="T\0\ud800")
    made.body.encode()
    made.title.encode()
    assert "\0" not in made.body + made.title
