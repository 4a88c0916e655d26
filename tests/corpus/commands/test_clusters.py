"""Clusters of repeats: what was found, what a person decides about it, and undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles, EditArticle, RemoveArticles, SetArticleState
from corpus.commands.clusters import ChooseLead, JoinRepeats, KeepRepeats, PartRepeats
from corpus.commands.telling import told
from corpus.commands.texts import EditText
from corpus.domain.articles import Article, ArticleState
from corpus.domain.edits import Edit
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.filters import ArticleFilter
from corpus.domain.near import Comparison
from corpus.project import Project
from tests.corpus.making import article, project

LONG, SHORT, LATE, OTHER = (
    article("Flax grew by a tenth in Grodno, she said. " * 3, title="Long", published="2024-05-03"),
    article("Flax grew by a tenth in Grodno, she said.", title="Short", published="2024-05-01"),
    article("Flax grew by a tenth in Grodno, she said.  " * 3, title="Late", published="2024-05-04"),
    article("Roaming ends in June.", title="Other"),
)


def _found(made: Article, size: int, *alike: Article) -> Comparison:
    return Comparison(
        id=made.id, size=size, hashes=(size, size + 1), alike=dict.fromkeys([each.id for each in alike], 0.9)
    )


@pytest.fixture(name="opened")
def _opened(tmp_path: Path) -> Iterator[Project]:
    """Three articles found alike, in a chain, and one that is like none of them."""
    opened = project(tmp_path / "p.db", articles=[LATE, SHORT, LONG, OTHER])
    found = (_found(LATE, 24), _found(SHORT, 8, LATE), _found(LONG, 24, SHORT), _found(OTHER, 4))
    opened.do(KeepRepeats(found=found))
    yield opened
    opened.close()


def _titles(opened: Project, ids: tuple[str, ...]) -> list[str]:
    return [opened.articles.title(each) for each in ids]


def _cluster(opened: Project, made: Article) -> list[str]:
    return _titles(opened, opened.repeats.of(made.id))


def test_what_is_found_alike_is_one_cluster_and_a_whole_early_article_leads(opened: Project) -> None:
    assert _cluster(opened, SHORT) == ["Long", "Late", "Short"]
    assert _cluster(opened, OTHER) == []
    assert opened.repeats.counts() == (1, 2)
    assert opened.repeats.leads([SHORT.id, OTHER.id]) == {SHORT.id: LONG.id}
    assert set(opened.articles.ids(ArticleFilter(words="has:repeats"))) == {LONG.id, LATE.id, SHORT.id}
    assert opened.repeats.once([SHORT.id, OTHER.id, LONG.id]) == [OTHER.id, LONG.id]
    assert opened.repeats.once([SHORT.id, OTHER.id, LATE.id]) == [OTHER.id, LATE.id], "the lead is not among them"
    assert opened.history.entries(limit=1)[0].command == "add-articles", "what was found is not journaled"
    assert (opened.articles.line(LONG.id).cluster, opened.articles.line(OTHER.id).cluster) == (3, 0)  # type: ignore[union-attr]


def test_what_was_worked_on_leads(opened: Project) -> None:
    heard: list[Changed] = []
    opened.subscribe(heard.append)
    opened.do(SetArticleState(ids=(SHORT.id,), state=ArticleState.DONE))
    assert _cluster(opened, SHORT) == ["Short", "Long", "Late"]
    assert heard[-1].repeats == {SHORT.id, LONG.id, LATE.id}
    opened.undo()
    assert _cluster(opened, SHORT) == ["Long", "Late", "Short"]
    opened.do(EditArticle(id=LATE.id, published="2024-04-30"))
    assert _cluster(opened, SHORT) == ["Late", "Long", "Short"]


def test_no_repeat_stays_alone_until_it_is_joined_again(opened: Project) -> None:
    opened.do(PartRepeats(ids=(SHORT.id,)))
    assert _cluster(opened, SHORT) == []
    assert _cluster(opened, LONG) == [], "they were found alike by way of the short one"
    opened.do(KeepRepeats(found=(_found(SHORT, 8, LATE, LONG),)))
    assert _cluster(opened, SHORT) == [], "a new search does not ask again"
    opened.undo()
    assert len(_cluster(opened, SHORT)) == 3
    opened.redo()
    opened.do(JoinRepeats(ids=(LONG.id, SHORT.id, OTHER.id)))
    assert _cluster(opened, OTHER) == ["Long", "Short", "Other"], "the late one was told apart from the short one"
    assert [told(step) for step in opened.history.page(limit=2)] == [
        "Joined 3 articles as repeats", "Said that “Short” is no repeat",
    ]  # fmt: skip


def test_a_chosen_lead_leads_whatever_else_is_so(opened: Project) -> None:
    opened.do(SetArticleState(ids=(SHORT.id,), state=ArticleState.OPEN))
    opened.do(ChooseLead(id=LATE.id))
    assert _cluster(opened, SHORT)[0] == "Late"
    opened.do(ChooseLead(id=LONG.id))
    assert _cluster(opened, SHORT)[0] == "Long"
    opened.undo()
    assert _cluster(opened, SHORT)[0] == "Late"
    assert told(opened.history.page(limit=2)[1]) == "Made “Late” the lead of its repeats"


def test_clusters_follow_what_goes_comes_back_and_is_edited(opened: Project) -> None:
    opened.do(ChooseLead(id=SHORT.id))
    opened.do(RemoveArticles(ids=(SHORT.id,)))
    assert (opened.repeats.of(LONG.id), opened.repeats.of(LATE.id)) == ((), ())
    opened.undo()
    assert opened.repeats.waiting() == [SHORT.id]
    opened.do(KeepRepeats(found=(_found(SHORT, 8, LATE, LONG),)))
    assert _cluster(opened, LONG) == ["Short", "Long", "Late"], "what was decided holds"
    edit = Edit(start=0, old="Flax", new="Hemp")
    opened.do(EditText(article_id=LONG.id, edits=(edit,)))
    assert _cluster(opened, SHORT) == ["Short", "Late"]
    assert opened.repeats.waiting() == [LONG.id]
    opened.do(RemoveArticles(ids=(LATE.id, SHORT.id, LONG.id, OTHER.id)))
    left = ("signatures", "signature_hashes", "likenesses", "clusters")
    assert [opened._store.db.table(each).count for each in left] == [0] * 4


def test_what_is_compared_again_and_found_to_differ_leaves_its_cluster(opened: Project) -> None:
    opened.do(KeepRepeats(found=(_found(SHORT, 8),)))
    assert [opened.repeats.of(each.id) for each in (SHORT, LATE, LONG)] == [(), (), ()]
    assert opened._store.db.table("likenesses").count == 0


def test_joined_articles_find_each_other_again_after_a_removal(opened: Project) -> None:
    opened.do(JoinRepeats(ids=(OTHER.id, LONG.id)))
    opened.do(RemoveArticles(ids=(OTHER.id,)))
    assert len(_cluster(opened, LONG)) == 3
    opened.do(AddArticles(articles=(OTHER,)))
    assert len(_cluster(opened, OTHER)) == 4
    assert opened.check().problems == []


def test_emptying_the_trash_forgets_what_was_decided(opened: Project) -> None:
    opened.do(PartRepeats(ids=(SHORT.id,)))
    opened.do(JoinRepeats(ids=(LONG.id, LATE.id)))
    opened.do(RemoveArticles(ids=(SHORT.id,)))
    opened.history.empty_trash()
    assert SHORT.id not in "\n".join([*opened._store.db.conn.iterdump(), *map(str, opened._store.journal.standing())])
    assert set(opened.repeats.decisions().values()) == {"same"}
    assert opened.check().problems == []


def test_what_cannot_be_decided_is_refused(opened: Project) -> None:
    for command, code in (
        (PartRepeats(ids=(OTHER.id,)), "repeats-none"),
        (ChooseLead(id=OTHER.id), "repeats-none"),
        (ChooseLead(id="unknown"), "article-unknown"),
        (JoinRepeats(ids=(OTHER.id, OTHER.id)), "repeats-few"),
        (JoinRepeats(ids=(OTHER.id, "unknown")), "article-unknown"),
    ):
        with pytest.raises(CorpusError) as raised:
            opened.do(command)
        assert raised.value.code == code
