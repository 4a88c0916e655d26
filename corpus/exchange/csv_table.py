"""CSV: one row a statement and topic, or one row a mention, for spreadsheets and statistics programs (RFC 4180)."""

import csv
import io
from collections.abc import Generator
from typing import BinaryIO

from corpus.domain.sheets import (
    ARTICLE_COLUMNS,
    MENTION_COLUMNS,
    PRINT_COLUMNS,
    STATEMENT_COLUMNS,
    ArticleSheet,
    Cell,
    ProjectSheet,
    What,
)
from corpus.domain.texts import msg
from corpus.exchange.csv_cells import is_formula, is_sum, neutral
from corpus.exchange.registry import WriteOptions, WriteReport, exchange


def columns(what: What) -> tuple[str, ...]:
    """The columns of a table."""
    own = STATEMENT_COLUMNS if what == "statements" else MENTION_COLUMNS
    return (*ARTICLE_COLUMNS, *own, *PRINT_COLUMNS)


@exchange("csv", suffix=".csv", title=msg("Table for spreadsheets (CSV)"))
class CsvTable:
    """Writes UTF-8 with CRLF line ends and every row of the same width."""

    def write_table(
        self, sheet: ProjectSheet, stream: BinaryIO, options: WriteOptions, report: WriteReport
    ) -> Generator[None, None, None]:
        """Write the table that `options.what` names; formulas are made harmless and counted."""
        other = msg("mentions") if options.what == "statements" else msg("statements")
        report.lose(other, sheet.others)
        text = io.TextIOWrapper(stream, encoding="utf-8-sig" if options.bom else "utf-8", newline="")
        try:
            writer = csv.writer(text, lineterminator="\r\n")
            writer.writerow(columns(options.what))
            for each in sheet.articles:
                writer.writerows(_written_rows(each, report))
                _count(each, options, report)
                yield
        finally:
            text.detach()


def _written_rows(sheet: ArticleSheet, report: WriteReport) -> list[list[Cell]]:
    """The rows of an article, whole. What they have in common is looked at once and counts in each."""
    if not sheet.rows:
        return []
    own = WriteReport()
    article = [_written(cell, own) for cell in sheet.article]
    prints = [_written(cell, own) for cell in sheet.prints]
    for what, count in own.losses.items():
        report.lose(what, count * len(sheet.rows))
    # Nearly all cells are written as they are, which is quick to see: there may be millions.
    return [
        [
            *article,
            *[cell if cell.__class__ is not str or cell[:1].isalnum() else _written(cell, report) for cell in row],
            *prints,
        ]
        for row in sheet.rows
    ]


def _written(cell: Cell, report: WriteReport) -> Cell:
    """A cell as it is written, formulas made harmless; `csv` writes None as nothing and a number with a point."""
    if not isinstance(cell, str):
        return cell
    if is_sum(cell):
        report.lose(msg("dates without a year (an apostrophe keeps spreadsheets from making a number of them)"))
    elif is_formula(cell):
        report.lose(msg("cells that begin like a formula (an apostrophe was put before them)"))
    return neutral(cell)


def _count(sheet: ArticleSheet, options: WriteOptions, report: WriteReport) -> None:
    """Count what was written of an article, and what the table has no place for."""
    if options.what == "statements":
        report.statements += sheet.count
        report.lose(msg("articles without a statement"), not sheet.count)
    else:
        report.mentions += sheet.count
        report.lose(msg("articles without a mention"), not sheet.count)
    report.lose(msg("notes on articles"), sheet.has_note)
    report.lose(msg("further facts of articles"), sheet.facts)
    report.rows += len(sheet.rows)
    report.articles += sheet.count > 0
