"""Which pipeline is used, and that none is loaded that the user never agreed to."""

from pathlib import Path

import pytest

from corpus.commands.settings import ChoosePipeline
from corpus.domain.errors import CorpusError
from corpus.domain.pipelines import SHIPPED, first_wish, settled
from corpus.load.trusted import trusted_path
from corpus.project import Project
from corpus.tasks import ready, suggesting
from tests.corpus.making import article, project
from tests.corpus.nlp.pipelines import folder, wheel


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The pipelines that were asked for; none is loaded."""
    asked: list[str | None] = []

    def kept(_topics: object, model: str | None, _learned: object = None) -> object:
        asked.append(model)
        raise CorpusError("model-missing", name=model, reason="a test")

    monkeypatch.setattr(suggesting, "load_pipeline", kept)
    monkeypatch.setattr(ready, "load_pipeline", kept)
    return asked


@pytest.fixture
def made(tmp_path: Path) -> Project:
    opened = project(tmp_path / "a.db", articles=[article()])
    yield opened
    opened.close()


def run(made: Project, **wishes: str | None) -> str:
    """The code of the error that a run ends with."""
    for task in (made.getting_ready(**wishes), made.suggesting(**wishes)):
        with pytest.raises(CorpusError) as caught:
            list(task.run())
    return caught.value.code


def test_one_wish_goes_before_another() -> None:
    assert first_wish(None, "", "b", "c") == "b"
    assert first_wish("shipped", "b") is None
    assert first_wish() is None


def test_the_projects_pipeline_goes_before_the_default_and_a_run_before_both(
    made: Project, asked: list[str | None]
) -> None:
    run(made)
    run(made, default="en_mine")
    made.pipelines.trust("en_ours")
    made.do(ChoosePipeline(model="en_ours"))
    run(made, default="en_mine")
    run(made, default="en_mine", model="en_once")
    run(made, model=SHIPPED)
    made.do(ChoosePipeline(model=SHIPPED))
    run(made, default="en_mine")
    assert asked[::2] == asked[1::2] == [None, "en_mine", "en_ours", "en_once", None, None]


def test_a_pipeline_that_a_project_names_is_not_loaded_before_the_user_agreed(
    made: Project, asked: list[str | None]
) -> None:
    made.do(ChoosePipeline(model="en_theirs"))
    assert not made.pipelines.may_load
    assert run(made, default="en_mine") == "pipeline-untrusted"
    assert asked == []
    assert run(made, model="en_once") == "model-missing"
    made.pipelines.trust("en_theirs")
    made.pipelines.trust("en_theirs")
    assert made.pipelines.may_load
    assert run(made) == "model-missing"
    assert asked[-1] == "en_theirs"
    assert trusted_path().read_text("utf-8").count("en_theirs") == 1


def test_a_folder_does_not_take_the_trust_of_a_package(
    made: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.pipelines.trust("en_ours")
    monkeypatch.chdir(tmp_path)
    assert made.pipelines.is_trusted("en_ours")
    (tmp_path / "en_ours").mkdir()
    assert not made.pipelines.is_trusted("en_ours")
    assert settled("en_ours") == str(tmp_path / "en_ours")
    assert settled("x.whl") == str(tmp_path / "x.whl")


@pytest.mark.parametrize("content", ["[1]", '{"trusted": 1}', '{"trusted": [1]}', "nonsense"])
def test_a_list_that_cannot_be_read_trusts_nothing(made: Project, content: str, logged: list[object]) -> None:
    trusted_path().parent.mkdir(parents=True, exist_ok=True)
    trusted_path().write_text(content, "utf-8")
    assert not made.pipelines.is_trusted("en_ours")
    logged.clear()


def test_a_list_that_cannot_be_written_is_told(made: Project, logged: list[object]) -> None:
    trusted_path().parent.parent.mkdir(parents=True, exist_ok=True)
    trusted_path().parent.write_text("in the way", "utf-8")
    with pytest.raises(CorpusError) as caught:
        made.pipelines.trust("en_ours")
    assert caught.value.code == "file-unwritable"
    logged.clear()


@pytest.mark.parametrize("make", [folder, wheel])
def test_trying_a_pipeline_tells_what_it_is(made: Project, tmp_path: Path, make: object) -> None:
    place = tmp_path / "own"
    place.mkdir()
    task = made.pipelines.trying(str(make(place)))  # type: ignore[operator]
    assert [(each.done, each.command) for each in task.run()] == [(0, None), (1, None)]
    facts = task.report()
    assert facts is not None
    assert (facts.name, facts.version, task.error) == ("en_tiny", "1.2.3", None)


def test_trying_what_is_no_pipeline_tells_why(made: Project, tmp_path: Path) -> None:
    task = made.pipelines.trying(str(tmp_path / "none"))
    list(task.run())
    assert task.report() is None
    assert task.error is not None
    assert task.error.code == "model-missing"
