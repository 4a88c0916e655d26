"""CSV: one row a statement and topic, or one row a mention, for spreadsheets and statistics programs (RFC 4180)."""

import csv
import io
from collections.abc import Generator, Iterator
from typing import BinaryIO, Final

from corpus.domain.articles import Article, fingerprint
from corpus.domain.bundles import ArticleBundle, ProjectBundle
from corpus.domain.mentions import Mention
from corpus.domain.spans import format_spans
from corpus.domain.statements import State, Statement, Tag
from corpus.domain.texts import msg
from corpus.domain.topics import Topic
from corpus.exchange.csv_cells import is_formula, neutral
from corpus.exchange.registry import WriteOptions, WriteReport, exchange

_ARTICLE: Final = (
    *("article_id", "title", "agency", "place", "published", "author", "url", "language", "section", "source_file"),
)
_FINGERPRINTS: Final = ("fingerprint", "text_fingerprint")  # of the text as it was first added, and of the present one
STATEMENT_COLUMNS: Final = (
    *_ARTICLE,
    *("statement_id", "kind", "start", "end", "spans", "quote", "speaker", "organisation", "cue"),
    *("topic", "topic_name", "stance", "note", "coder", "origin", "state", "score"),
    *_FINGERPRINTS,
)
MENTION_COLUMNS: Final = (
    *_ARTICLE,
    *("mention_id", "label", "start", "end", "quote", "actor", "coder", "origin", "state"),
    *_FINGERPRINTS,
)
Cell = str | int | float | None


@exchange("csv", suffix=".csv", title=msg("Table for spreadsheets (CSV)"))
class CsvTable:
    """Writes UTF-8 with CRLF line ends and every row of the same width."""

    def write(
        self, bundle: ProjectBundle, stream: BinaryIO, options: WriteOptions, report: WriteReport
    ) -> Generator[None, None, None]:
        """Write the table that `options.what` names; formulas are made harmless and counted."""
        topics = {topic.slug: topic for topic in bundle.topics}
        actors = {actor.id: actor.name for actor in bundle.actors}
        text = io.TextIOWrapper(stream, encoding="utf-8-sig" if options.bom else "utf-8", newline="")
        try:
            writer = csv.writer(text, lineterminator="\r\n")
            statements = options.what == "statements"
            writer.writerow(STATEMENT_COLUMNS if statements else MENTION_COLUMNS)
            for each in bundle.articles:
                table = _statement_rows(each, topics) if statements else _mention_rows(each, actors)
                prints = (each.article.fingerprint, fingerprint(each.article.body))
                for row in table:
                    writer.writerow([_written(cell, report) for cell in (*row, *prints)])
                    report.rows += 1
                _count(each, options, report)
                yield
        finally:
            text.detach()


def _statement_rows(bundle: ArticleBundle, topics: dict[str, Topic]) -> Iterator[list[Cell]]:
    """The rows of an article in reading order, the topics of a statement in the order of the codebook."""
    order = {slug: number for number, slug in enumerate(topics)}
    tags: dict[str, list[Tag]] = {}
    for tag in sorted(bundle.tags, key=lambda tag: (order[tag.topic], tag.id)):
        tags.setdefault(tag.statement_id, []).append(tag)
    for statement in sorted(bundle.statements, key=lambda each: (each.extent, each.id)):
        head = [*_article_cells(bundle.article), *_statement_cells(statement)]
        for tag in tags.get(statement.id, []):
            # A tag on a statement that nobody accepted is not a decision either.
            state = tag.state if statement.state is State.ACCEPTED else statement.state
            stance = str(tag.stance) if tag.stance else ""
            decided: tuple[Cell, ...] = (tag.coder, tag.origin, str(state), tag.score)
            yield [*head, tag.topic, topics[tag.topic].name, stance, statement.note, *decided]
        if statement.id not in tags:
            decided = (statement.coder, statement.origin, str(statement.state), statement.score)
            yield [*head, "", "", "", statement.note, *decided]


def _mention_rows(bundle: ArticleBundle, actors: dict[str, str]) -> Iterator[list[Cell]]:
    """The rows of an article in reading order."""
    for mention in sorted(bundle.mentions, key=lambda each: (each.span, each.id)):
        yield [*_article_cells(bundle.article), *_mention_cells(mention, actors)]


def _article_cells(article: Article) -> list[Cell]:
    known = (article.agency, article.place, article.published, article.author, article.url, article.language)
    return [article.id, article.title, *known, article.metadata.get("section"), article.source_file]


def _statement_cells(statement: Statement) -> list[Cell]:
    extent = statement.extent
    said = (statement.quote, statement.speaker, statement.organisation, statement.cue)
    return [statement.id, str(statement.kind), extent.start, extent.end, format_spans(statement.spans), *said]


def _mention_cells(mention: Mention, actors: dict[str, str]) -> list[Cell]:
    actor = actors[mention.actor_id] if mention.actor_id else None
    place: list[Cell] = [mention.span.start, mention.span.end, mention.quote]
    return [mention.id, mention.label, *place, actor, mention.coder, mention.origin, str(mention.state)]


def _written(cell: Cell, report: WriteReport) -> str:
    """A cell as text: nothing for None, numbers with a point whatever the locale, formulas made harmless."""
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return repr(cell)
    if is_formula(cell):
        report.lose(msg("cells that begin like a formula (an apostrophe was put before them)"))
    return neutral(cell)


def _count(bundle: ArticleBundle, options: WriteOptions, report: WriteReport) -> None:
    """Count what was written of an article, and what the table has no place for."""
    if options.what == "statements":
        there, report.statements = bool(bundle.statements), report.statements + len(bundle.statements)
        report.lose(msg("mentions"), len(bundle.mentions))
        report.lose(msg("articles without a statement"), not there)
    else:
        there, report.mentions = bool(bundle.mentions), report.mentions + len(bundle.mentions)
        report.lose(msg("statements"), len(bundle.statements))
        report.lose(msg("articles without a mention"), not there)
    report.lose(msg("notes on articles"), bool(bundle.article.note))
    report.lose(msg("further facts of articles"), len(bundle.article.metadata.keys() - {"section"}))
    report.articles += there
