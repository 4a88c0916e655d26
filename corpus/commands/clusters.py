"""Articles that tell one story: keeping what was found, and what a person decides about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.commands.settings import set_setting
from corpus.domain.clusters import RepeatDecision
from corpus.domain.errors import CorpusError
from corpus.domain.near import Comparison
from corpus.domain.texts import msg
from corpus.store.repeats import DIFFERENT, SAME, lead_name, pair_name
from corpus.store.store import Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepRepeats(Command):
    """Keep what was compared. It changes no row that is journaled: what was found can be found again."""

    name: ClassVar[str] = "keep-repeats"
    title: ClassVar[str] = msg("Find repeats")
    found: tuple[Comparison, ...]

    def run(self, writing: Writing) -> None:
        """Write signatures and likenesses, and form the clusters anew."""
        writing.store.clusters.keep(self.found)

    def details(self) -> Mapping[str, Any]:
        """Nothing: what was found follows from the texts."""
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRepeats(Command):
    """Say that articles are no repeats of those that they were found with."""

    name: ClassVar[str] = "part-repeats"
    title: ClassVar[str] = msg("Not a repeat")
    ids: tuple[str, ...]

    def run(self, writing: Writing) -> None:
        """Part each from all others of its cluster. Raises CorpusError for one that is unknown or in no cluster."""
        for article_id in dict.fromkeys(self.ids):
            cluster = _cluster(writing, article_id)
            for other in cluster:
                if other != article_id:
                    set_setting(writing, pair_name(article_id, other), DIFFERENT)
            set_setting(writing, lead_name(article_id), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinRepeats(Command):
    """Say that articles tell the same story, also where that was not found, or was denied before."""

    name: ClassVar[str] = "join-repeats"
    title: ClassVar[str] = msg("Join as repeats")
    ids: tuple[str, ...]

    def run(self, writing: Writing) -> None:
        """Join all with the first one. Raises CorpusError for an unknown article, and for fewer than two."""
        ids = tuple(dict.fromkeys(self.ids))
        if len(ids) < 2:
            raise CorpusError("repeats-few")
        clusters = [(article_id, writing.store.repeats.of(article_id)) for article_id in ids]
        joined = {each for article_id, cluster in clusters for each in (article_id, *cluster)}
        for one, other in writing.store.repeats.decisions():
            if one in joined and other in joined:
                set_setting(writing, pair_name(one, other), "")
        for article_id in ids:
            writing.store.articles.body(article_id)  # raises where it is gone
            if article_id != ids[0]:
                set_setting(writing, pair_name(ids[0], article_id), SAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseLead(Command):
    """Let an article lead its cluster: it stands for the others where a cluster counts once."""

    name: ClassVar[str] = "choose-lead"
    title: ClassVar[str] = msg("Make lead article")
    id: str

    def run(self, writing: Writing) -> None:
        """Write the choice in place of an earlier one. Raises CorpusError for an article in no cluster."""
        for other in _cluster(writing, self.id):
            set_setting(writing, lead_name(other), "yes" if other == self.id else "")


def take_decisions(writing: Writing, decisions: Iterable[RepeatDecision], leads: Iterable[str]) -> None:
    """Take over what was decided in another project, where nobody decided here; it waits until the articles come."""
    own, chosen = writing.store.repeats.decisions(), writing.store.repeats.chosen()
    for each in decisions:
        one, other = sorted((each.one, each.other))
        if one != other and (one, other) not in own:
            set_setting(writing, pair_name(one, other), SAME if each.same else DIFFERENT)
    for lead in leads:
        if not chosen.intersection(writing.store.repeats.of(lead) or (lead,)):
            set_setting(writing, lead_name(lead), "yes")


def _cluster(writing: Writing, article_id: str) -> tuple[str, ...]:
    """The cluster of an article. Raises CorpusError where it is unknown or in none."""
    article = writing.store.articles.get(article_id)
    cluster = writing.store.repeats.of(article_id)
    if not cluster:
        raise CorpusError("repeats-none", title=article.title)
    return cluster
