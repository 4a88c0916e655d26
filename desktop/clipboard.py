"""A statement as text for the clipboard: quote, speaker, agency, date and title."""

from corpus.domain.articles import Article
from corpus.domain.statements import Statement
from desktop.dates import shown_date


def statement_text(statement: Statement, article: Article) -> str:
    """Three lines: the quote, who said it and for whom, and where it stands. Parts that are not known are left out."""
    speaker = statement.speaker or ""
    if statement.organisation:
        speaker = f"{speaker} ({statement.organisation})" if speaker else statement.organisation
    source = ", ".join(part for part in (article.agency, shown_date(article.published, full=True)) if part)
    source = f"{source}: {article.title}" if source else article.title
    lines = [f"“{statement.quote}”", f"— {speaker}" if speaker else "", source, article.url or ""]
    return "\n".join(line for line in lines if line)
