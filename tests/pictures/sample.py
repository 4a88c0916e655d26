"""The projects that the pictures show: the samples with suggestions, an empty one, thirty overlapping statements.

The suggestions are stored, so that the pictures change when the window changes and not when the language pipeline does;
`make pictures` stores them anew.
"""

from pathlib import Path
from typing import Final

import msgspec

from corpus.commands.articles import AddArticles
from corpus.commands.decisions import Accept, Reject
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetStance
from corpus.domain.articles import Article, Header, canonical, make_article
from corpus.domain.spans import span
from corpus.domain.statements import Kind, Stance
from corpus.domain.suggestions import ProposedStatement, ProposedTag, Suggestions
from corpus.load.codebooks import shipped_codebook
from corpus.project import Project
from corpus.tasks.base import Task

CODER: Final = "anna"
MOMENT: Final = "2024-03-08T09:30:00.000Z"  # at which everything in the pictures was done
SHOWN: Final = "03-signature-without-borders.txt"  # the sample that the pictures show
OVERLAPPING: Final = 30
_DECIDED: Final = 4  # so many of its statements are accepted, and the one after them rejected
_STORED: Final = Path(__file__).parent / "suggestions.json"
_WORDS: Final = (
    "The two ministries, the customs union and the board of carriers will draft, sign and publish one common list of "
    "goods, fees, routes, permits, seals and stamps before the autumn session, so that lorries loaded in either state "
    "cross the border without a second declaration, a second inspection or a second insurance policy"
)


def sample_project(path: Path) -> None:
    """Make the sample project with a part of its suggestions decided."""
    project = _with_samples(path)
    found = msgspec.json.decode(_STORED.read_bytes(), type=dict[str, Suggestions])
    ids = {name: article for article, name in _sources(project).items()}
    project.do(RecordSuggestions(articles={ids[name]: each for name, each in found.items()}))
    statements = [each.id for each in project.statements.of_article(ids[SHOWN])]
    project.do(Accept(statements=tuple(statements[:_DECIDED])))
    project.do(SetStance(statement=statements[1], stance=Stance.SUPPORTS))
    project.do(Reject(statements=(statements[_DECIDED],)))
    project.close()


def shown_article(project: Project) -> str:
    """The article that the pictures show."""
    return next(article for article, name in _sources(project).items() if name == SHOWN)


def told_again(project: Project) -> tuple[Article, ...]:
    """The article that the pictures show, as two other agencies might have it: cut, and under another title."""
    told = project.articles.get(shown_article(project))
    title, *paragraphs = told.body.strip().split("\n\n")
    cut = canonical("\n\n".join([title, *paragraphs[:4]]) + "\n")
    other = canonical(
        "\n\n".join(["Seals that hold on both sides", *paragraphs[1:], "More was to be said later."]) + "\n"
    )
    return (
        make_article(cut, Header(title=told.title, agency="Orsha Press", published="2024-03-06")),
        make_article(other, Header(title="Seals that hold on both sides", agency="NAV", published="2024-03-07")),
    )


def store_suggestions(path: Path) -> None:
    """Run the language pipeline over the samples, in a project made at `path`, and keep what it proposes."""
    project = _with_samples(path)
    names = _sources(project)
    found: dict[str, Suggestions] = {}
    for progress in project.suggesting().run():
        if isinstance(progress.command, RecordSuggestions):
            found |= {names[article]: each for article, each in progress.command.articles.items()}
    project.close()
    text = msgspec.json.format(msgspec.json.encode(dict(sorted(found.items()))), indent=1)
    _STORED.write_bytes(text + b"\n")


def empty_project(path: Path) -> None:
    """Make a project without articles."""
    Project.create(path, coder=CODER, codebook=shipped_codebook()).close()


def overlapping_project(path: Path) -> None:
    """Make a project of one article whose one sentence holds thirty statements, each within the one before."""
    project = Project.create(path, coder=CODER, codebook=shipped_codebook())
    header = Header(title="One list of goods for both states", agency="Agency", published="2024-03-05")
    article = make_article(canonical(f"MINSK, 5 March (Agency) - {_WORDS}, the minister said.\n"), header)
    start = article.body.index(_WORDS)
    topics = [topic.slug for topic in project.topics.offered()][:6]
    statements = tuple(
        ProposedStatement(
            spans=(span(start + 2 * number, start + len(_WORDS) - 3 * number),),
            kind=Kind.INDIRECT,
            speaker=f"Speaker {number + 1}",
            tags=(ProposedTag(topic=topics[number % len(topics)], score=0.8, reasons=("list",)),),
        )
        for number in range(OVERLAPPING)
    )
    project.do(AddArticles(articles=(article,)))
    found = Suggestions(header=Header(), mentions=(), statements=statements, model="pictures-1")
    project.do(RecordSuggestions(articles={article.id: found}))
    project.close()


def _with_samples(path: Path) -> Project:
    project = Project.create(path, coder=CODER, codebook=shipped_codebook())
    _run(project, project.adding_samples())
    return project


def _sources(project: Project) -> dict[str, str]:
    """The file that each article came from."""
    return {each.id: each.source_file or "" for each in project.articles.each(project.articles.ids())}


def _run(project: Project, task: Task) -> None:
    step = None
    for progress in task.run():
        if progress.command:
            step = project.do(progress.command, step=step)
