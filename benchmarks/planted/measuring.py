"""How many planted repeats a project has found: precision and recall of pairs, and the mean of both."""

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.planted.stories import Story, pairs, told_twice
from corpus.domain.articles import Article
from corpus.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Pairs that are in one cluster: how many were found, how many of these are true, and how many there are."""

    found: int
    right: int
    wanted: int

    @property
    def precision(self) -> float:
        """The share of the found ones that are true."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of the true ones that were found."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 0.0


def score(project: Project, stories: Sequence[Story], articles: Sequence[Article]) -> Score:
    """The score of a project that has these articles, which are the stories in the same order."""
    places = {article.id: place for place, article in enumerate(articles)}
    groups: dict[str, list[int]] = {}
    for line in project.repeats.lines():
        groups.setdefault(line.lead, []).append(places[line.id])
    found, wanted = pairs(list(groups.values())), told_twice(list(stories))
    return Score(found=len(found), right=len(found & wanted), wanted=len(wanted))
