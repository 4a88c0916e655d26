"""Pipelines of other makers: folders and wheels, their labels, and wheels that mean harm."""

import stat
import zipfile
from pathlib import Path

import pytest
import spacy

from corpus.domain.errors import CorpusError
from corpus.nlp import models, wheels
from corpus.nlp.models import described, facts_of, load_model, our_label
from corpus.nlp.suggester import load_suggester
from tests.corpus.nlp.pipelines import folder, root, wheel


def refused(path: Path) -> str:
    with pytest.raises(CorpusError) as caught:
        load_model(str(path))
    assert caught.value.code == "model-missing"
    return str(caught.value)


def written(home: Path) -> list[str]:
    """What was unpacked into the user's folder."""
    return sorted(each.name for each in home.rglob("*") if each.is_file())


@pytest.mark.parametrize("make", [folder, wheel])
def test_a_pipeline_finds_names_beside_the_rules_and_is_named(tmp_path: Path, make: object) -> None:
    place = tmp_path / "own"
    place.mkdir()
    made = make(place)  # type: ignore[operator]
    suggester = load_suggester((), model=str(made))
    assert suggester.name.endswith("+en_tiny-1.2.3")
    body = "Seven crates of zinc went to Zorblat on Monday."
    found = {body[each.span.start : each.span.end]: each.label for each in suggester.suggest(body).mentions}
    assert found["Zorblat"] == "ORG"
    assert suggester.suggest(body).model == suggester.name


def test_labels_of_others_are_mapped_and_the_rest_is_told(tmp_path: Path) -> None:
    nlp = load_model(str(folder(tmp_path / "own")))
    facts = facts_of(nlp)
    assert (facts.name, facts.version, described(nlp)) == ("en_tiny", "1.2.3", "en_tiny-1.2.3")
    assert (facts.labels, facts.left_out) == (("PERSON", "ORG", "PRODUCT"), ("CARDINAL",))
    assert [our_label(each) for each in ("PER", "per", "GPE_ORG", "FACILITY", "MISC", "LAW")] == [
        "PERSON", "PERSON", "ORG", "FAC", None, "LAW",
    ]  # fmt: skip


def test_a_wheel_is_unpacked_once_without_its_code(tmp_path: Path, home: Path) -> None:
    made = wheel(tmp_path)
    first = wheels.unpacked(made)
    assert first.is_relative_to(home)
    assert "config.cfg" in written(first)
    assert "__init__.py" not in written(home)
    before = (first / "config.cfg").stat().st_mtime_ns
    assert wheels.unpacked(made) == first
    assert (first / "config.cfg").stat().st_mtime_ns == before
    assert [each.name for each in first.parent.iterdir()] == [first.name]


@pytest.mark.parametrize("name", ["../../../evil.txt", "a/../../../../evil.txt", "..\\evil.txt", "C:evil.txt"])
def test_a_wheel_that_would_write_elsewhere_is_refused(tmp_path: Path, home: Path, name: str) -> None:
    told = refused(wheel(tmp_path, also={root(name): b"evil"}))
    assert "written elsewhere" in told
    assert not list(tmp_path.rglob("*evil*"))
    assert written(home) == []


def test_a_link_in_a_wheel_is_refused(tmp_path: Path, home: Path) -> None:
    made = wheel(tmp_path)
    link = zipfile.ZipInfo(root("vocab/link"))
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    assert "written elsewhere" in refused(made)
    assert written(home) == []


def test_wheels_that_hold_no_pipeline_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "no pipeline in this wheel" in refused(wheel(tmp_path, left_out="config.cfg"))
    also = {"en_other/en_other-1/config.cfg": b"", "en_other/en_other-1/meta.json": b""}
    assert "more than one" in refused(wheel(tmp_path, also=also))
    broken = tmp_path / "broken.whl"
    broken.write_bytes(b"PK\x03\x04 no archive")
    assert "broken.whl cannot be loaded" in refused(broken)
    assert "No such file" in refused(tmp_path / "none.whl")
    monkeypatch.setattr(wheels, "LARGEST", 1000)
    assert "too large" in refused(wheel(tmp_path))


def test_a_damaged_wheel_leaves_nothing_behind(tmp_path: Path, home: Path) -> None:
    made = wheel(tmp_path)
    content = bytearray(made.read_bytes())
    at = content.index(b"[paths]")
    content[at : at + 7] = b"[PATHS]"
    made.write_bytes(content)
    assert "cannot be loaded" in refused(made)
    assert written(home) == []


@pytest.mark.parametrize("between", [" ", "\n"])
def test_a_long_text_is_given_to_the_model_in_pieces_that_cut_no_word(
    monkeypatch: pytest.MonkeyPatch, between: str
) -> None:
    monkeypatch.setattr(models, "_CHUNK", 20)
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Zorblat"}])
    body = between.join(["Zorblat"] * 30) + between + "x" * 50
    found = list(models.model_mentions(nlp, body))
    assert [body[each.start : each.end] for each in found] == ["Zorblat"] * 30
