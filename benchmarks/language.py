"""Finding and recording suggestions, against a bare nlp.pipe with the same components.

python -m benchmarks.language
"""

import tempfile
from contextlib import closing
from pathlib import Path

from benchmarks.measuring import HEAD, compare
from corpus.load.codebooks import shipped_codebook
from corpus.load.files import LoadedArticle
from corpus.load.samples import sample_articles
from corpus.nlp.suggester import build_pipeline, load_suggester
from corpus.project import Project


def main() -> None:
    """Print the ratios over the sample articles."""
    codebook = shipped_codebook()
    texts = {each.article.id: each.article.body for each in sample_articles() if isinstance(each, LoadedArticle)}
    nlp = build_pipeline(codebook.topics)
    suggester = load_suggester(codebook.topics)
    words = sum(len(text.split()) for text in texts.values())
    print(f"{len(texts)} sample articles of {words // len(texts)} words on average")
    print(HEAD)

    def bare() -> None:
        for _ in nlp.pipe(texts.values()):
            pass

    def suggest() -> None:
        for _ in suggester.suggest_many(texts.items()):
            pass

    found = compare("suggestions as values", suggest, bare)
    print(found)
    with tempfile.TemporaryDirectory() as folder, closing(_project(Path(folder) / "p.db")) as project:
        print(compare("suggestions recorded in a project", lambda: _record(project), bare))
    print(f"{words / found.ours:.0f} words a second on one core")


def _project(path: Path) -> Project:
    project = Project.create(path, coder="anna", codebook=shipped_codebook())
    for progress in project.adding_samples().run():
        if progress.command:
            project.do(progress.command)
    return project


def _record(project: Project) -> None:
    """A run over all articles, as the command line does it; the pipeline is loaded once, in the warm-up."""
    step = None
    for progress in project.suggesting().run():
        if progress.command:
            step = project.do(progress.command, step=step)


if __name__ == "__main__":
    main()
