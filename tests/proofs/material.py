"""What the proofs work with: proposals in the place of the language pipeline, and a project to begin with."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from corpus.commands.decisions import AcceptAll
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.suggestions import Suggestions
from tests.corpus.making import TEXT, article, project, suggestions
from tests.corpus.tasks.running import finish

CODER: Final = "anna"


class FixedSuggester:
    """In the place of the language pipeline: the same proposals at once, so that the time goes into writing."""

    def suggest_many(
        self, bodies: Iterable[tuple[str, str]], _languages: object = None
    ) -> Iterator[tuple[str, Suggestions]]:
        """The suggestions for (id, body) pairs."""
        for key, body in bodies:
            yield key, suggestions(body)


def prepare(folder: Path) -> Path:
    """Make the project that sessions begin with, and beside it what they take in; the path of the project."""
    for name, first, count in (("news", 100, 45), ("more", 200, 25)):
        (folder / name).mkdir()
        for number in range(first, first + count):
            (folder / name / f"{number}.txt").write_text(f"Report {number}\n\n{TEXT}", encoding="utf-8")
    texts = [article(f"Note {number}\n\n{TEXT}", published=f"2024-05-{number:02}") for number in range(1, 9)]
    with closing(project(folder / "start.db", coder=CODER, articles=texts)) as made:
        made.do(RecordSuggestions(articles={each.id: suggestions(each.body) for each in texts}))
    others = [article(f"Column {number}\n\n{TEXT}") for number in range(150)]
    with closing(project(folder / "other.db", coder="boris", articles=others)) as other:
        other.do(RecordSuggestions(articles={each.id: suggestions(each.body) for each in others}))
        other.do(AcceptAll(articles=tuple(each.id for each in others)))
        finish(other, other.exporting(folder / "other.json", format="json"))
    return folder / "start.db"
