"""Makes the sample of the present schema: `python -m tests.golden.schemas.make`.

A sample of every released version stays here, and must open and be sound for ever. While a version is not released its
sample is made anew with every change of its tables.
"""

import gzip
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from corpus.commands.articles import RemoveArticles
from corpus.commands.decisions import Accept
from corpus.commands.statements import EditStatement
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.store import migrations
from tests.corpus.making import article, project, suggestions

FOLDER: Final = Path(__file__).parent


def make(path: Path) -> None:
    """A project with something in every table that a day's work fills."""
    first, second = article(agency="BelTA", published="2024-05-03"), article("MINSK, 4 May (BelTA) - Nothing new.\n")
    made = project(path, articles=[first, second])
    made.do(RecordSuggestions(articles={first.id: suggestions(first.body)}))
    (statement,) = made.statements.of_article(first.id)
    made.do(Accept(statements=(statement.id,)))
    made.do(SetTag(statements=(statement.id,), topic="trade"))
    made.do(EditStatement(id=statement.id, note="From the second paragraph."))
    made.undo()
    made.do(RemoveArticles(ids=(second.id,)))
    made.close()


def sample(version: int) -> Path:
    """Where the sample of a version is."""
    return FOLDER / f"v{version}.db.gz"


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        made = Path(folder) / "sample.db"
        make(made)
        sample(migrations.VERSION).write_bytes(gzip.compress(made.read_bytes(), mtime=0))
