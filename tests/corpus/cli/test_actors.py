"""`actors` and `merge-actors`."""

from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.actors import AddActor
from corpus.domain.actors import ActorKind
from corpus.project import Project
from tests.corpus.cli.conftest import Quoteline


@pytest.fixture
def registry(quoteline: Quoteline, project: Path) -> Path:
    """The project with what was suggested accepted, and three more actors."""
    quoteline("accept", project, "--all", "--coder", "anna")
    with closing(Project.open(project, coder="anna")) as opened:
        opened.do(AddActor(label="В. Липницкая", id="cyrillic"))
        opened.do(AddActor(label="Lipnitskaya", id="short"))
        opened.do(AddActor(label="Ministry of Tolls", kind=ActorKind.ORGANISATION, id="tolls"))
    return project


def test_actors_are_listed_with_where_they_stand(quoteline: Quoteline, registry: Path) -> None:
    actors = quoteline("actors", registry, "--json").json["actors"]
    assert [each["name"] for each in actors] == ["Lipnitskaya", "Ministry of Tolls", "Vera Lipnitskaya", "В. Липницкая"]
    assert [each["speaking"] for each in actors] == [0, 0, 2, 0]
    assert len(quoteline("actors", registry, "--words", "липниц", "--json").json["actors"]) == 3
    head, first, *_ = quoteline("actors", registry, "--kind", "organisation").out.splitlines()
    assert head == "id\tkind\tstatements\tmentions\tarticles\tname\tother names"
    assert first == "tolls\torganisation\t0\t0\t0\tMinistry of Tolls\t"


def test_pairs_that_may_be_the_same(quoteline: Quoteline, registry: Path) -> None:
    pairs = quoteline("actors", registry, "--like", "--json").json["pairs"]
    assert [(sorted((each["one"]["name"], each["other"]["name"])), each["reason"]) for each in pairs] == [
        (["Vera Lipnitskaya", "В. Липницкая"], "initials"),
        (["Lipnitskaya", "Vera Lipnitskaya"], "surname"),
        (["Lipnitskaya", "В. Липницкая"], "surname"),
    ]
    assert "the surname alone" in quoteline("actors", registry, "--like").out


def test_merging_by_name_and_id_with_and_without_changing_anything(quoteline: Quoteline, registry: Path) -> None:
    before = registry.read_bytes()
    told = quoteline(
        "merge-actors", registry, "Lipnitskaya", "vera lipnitskaya", "cyrillic", "--dry-run", "--json"
    ).json
    assert told["moved"] == {"speaking": 2, "represented": 0, "mentions": 0, "articles": 2}
    assert registry.read_bytes() == before
    told = quoteline(
        "merge-actors", registry, "Lipnitskaya", "vera lipnitskaya", "cyrillic", "--coder", "anna", "--json"
    )
    assert told.json["actor"]["aliases"] == ["Vera Lipnitskaya", "В. Липницкая"]
    actors = quoteline("actors", registry, "--json").json["actors"]
    assert [(each["name"], each["speaking"]) for each in actors] == [("Lipnitskaya", 2), ("Ministry of Tolls", 0)]
    assert quoteline("undo", registry, "--coder", "anna").status == 0
    assert len(quoteline("actors", registry, "--json").json["actors"]) == 4
    assert "0 mentions" in quoteline("merge-actors", registry, "short", "cyrillic", "--coder", "anna").out


@pytest.mark.parametrize("names", [("Nobody", "short"), ("short", "Nobody"), ("short", "Lipnitskaya")])
def test_a_merge_that_cannot_be_made_is_told(quoteline: Quoteline, registry: Path, names: tuple[str, str]) -> None:
    result = quoteline("merge-actors", registry, *names, "--coder", "anna")
    assert result.status == 1
    assert result.err.startswith("Error: ")
    assert len(quoteline("actors", registry, "--json").json["actors"]) == 4


def test_a_name_of_several_actors_is_refused_with_their_ids(quoteline: Quoteline, registry: Path) -> None:
    with closing(Project.open(registry, coder="anna")) as opened:
        opened.do(AddActor(label="Lipnitskaya", id="another"))
    result = quoteline("merge-actors", registry, "tolls", "Lipnitskaya", "--coder", "anna")
    assert "another" in result.err
    assert "short" in result.err
