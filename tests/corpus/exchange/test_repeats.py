"""Exports with repeats: each story once where asked for, the lead of each article in any case, decisions too."""

import csv
import io
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.clusters import ChooseLead, JoinRepeats, KeepRepeats, PartRepeats
from corpus.commands.statements import MakeStatement
from corpus.domain.bundles import Selection
from corpus.domain.near import Comparison
from corpus.domain.spans import span
from corpus.exchange.registry import WriteReport
from corpus.project import Project
from tests.corpus.exchange.projects import exported, run
from tests.corpus.making import article, project

LEAD, REPEAT, ALONE = (article(f"Flax grew by a {each} in Grodno.") for each in ("tenth", "third", "little"))


@pytest.fixture(name="opened")
def _opened(tmp_path: Path) -> Iterator[Project]:
    """Two articles found alike and one that is alone, each with a statement."""
    with closing(project(tmp_path / "p.db", articles=[LEAD, REPEAT, ALONE])) as opened:
        first = Comparison(id=LEAD.id, size=9, hashes=(1,), alike={})
        rest = (Comparison(id=REPEAT.id, size=5, hashes=(1,), alike={LEAD.id: 0.9}),)
        opened.do(KeepRepeats(found=(first, *rest, Comparison(id=ALONE.id, size=5, hashes=(2,), alike={}))))
        for each in (LEAD, REPEAT, ALONE):
            opened.do(MakeStatement(article_id=each.id, spans=(span(0, 4),), topics=("trade",)))
        yield opened


@pytest.mark.parametrize("format", ["csv", "json"])
def test_each_story_goes_out_once_where_asked(opened: Project, tmp_path: Path, format: str) -> None:
    target = tmp_path / "out"
    report = run(opened, opened.exporting(target, format=format, selection=Selection(once=True), bom=False))
    assert isinstance(report, WriteReport)
    assert report.losses["articles that repeat another"] == 1
    assert (report.articles, report.statements) == (2, 2)
    assert REPEAT.id not in target.read_text("utf-8")
    chosen = Selection(once=True, articles=(REPEAT.id,))
    run(opened, opened.exporting(target, format=format, selection=chosen))
    assert REPEAT.id in target.read_text("utf-8-sig"), "it repeats nothing of what is selected"


def test_the_lead_is_told_in_any_case(opened: Project, tmp_path: Path) -> None:
    run(opened, opened.exporting(tmp_path / "a.csv", format="csv"))
    table = (tmp_path / "a.csv").read_text("utf-8-sig")
    leads = {row["article_id"]: row["lead_id"] for row in csv.DictReader(io.StringIO(table))}
    assert leads == {LEAD.id: LEAD.id, REPEAT.id: LEAD.id, ALONE.id: ""}
    document = json.loads(exported(opened, tmp_path / "a.json"))
    assert {each["id"]: each["lead"] or "" for each in document["articles"]} == leads


def test_decisions_come_along_and_clusters_are_found_anew(opened: Project, tmp_path: Path) -> None:
    opened.do(PartRepeats(ids=(REPEAT.id,)))
    opened.do(JoinRepeats(ids=(LEAD.id, ALONE.id)))
    opened.do(ChooseLead(id=ALONE.id))
    exported(opened, tmp_path / "a.json")
    with closing(project(tmp_path / "other.db")) as other:
        run(other, other.importing(tmp_path / "a.json"))
        assert other.repeats.decisions() == opened.repeats.decisions()
        assert other.repeats.of(LEAD.id) == (ALONE.id, LEAD.id)
        assert len(other.repeats.waiting()) == 3
        other.do(KeepRepeats(found=(Comparison(id=REPEAT.id, size=5, hashes=(1,), alike={LEAD.id: 0.9}),)))
        assert other.repeats.of(REPEAT.id) == ()
        other.undo()
        assert other.repeats.decisions() == {}
        assert other.check().problems == []
