"""Getting the pipeline ready changes nothing and makes the next suggestion run find it loaded."""

from pathlib import Path

from corpus.tasks.suggesting import kept_pipeline
from tests.corpus.making import TEXT, article, project


def test_the_pipeline_is_loaded_once(tmp_path: Path) -> None:
    with_article = project(tmp_path / "a.db", articles=[article(TEXT)])
    kept_pipeline.cache_clear()
    task = with_article.getting_ready()
    assert not task.report()
    steps = list(task.run())
    assert [(each.done, each.command) for each in steps] == [(0, None), (1, None)]
    assert task.report()
    list(with_article.suggesting().run())
    assert kept_pipeline.cache_info().misses == 1
    with_article.close()


def test_what_the_project_offers_the_window(tmp_path: Path) -> None:
    made = project(tmp_path / "a.db")
    assert made.codebook().topics[0].slug == "trade"
    pasted = made.pasted("Some words of an article.", title="A title", published="2024-05-14")
    assert (pasted.title, pasted.published) == ("A title", "2024-05-14")
    assert pasted.id == article("Some words of an article.").id
    made.close()
