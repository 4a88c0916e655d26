"""The words above an article: where it comes from, and how far the analyst is with it."""

from corpus.domain.statements import State
from desktop.reader.page import Page
from desktop.translate import tr
from desktop.wording import by_line, shown_date


def byline(page: Page) -> str:
    """`BelTA · Minsk · 14 June 2023 · 6 statements, 2 to go`; what is not known is left out."""
    article = page.article
    date, count = _on_one_line(shown_date(article.published, full=True)), _on_one_line(progress(page))
    return by_line(article.agency, article.place, date, article.author, count)


def progress(page: Page) -> str:
    """How many statements there are (rejected ones do not count) and how many of them wait for a decision."""
    states = [each.state for each in page.statements if each.state is not State.REJECTED]
    waiting = states.count(State.SUGGESTED)
    count = tr("1 statement") if len(states) == 1 else tr("{count} statements", count=len(states))
    if not states:
        return tr("no statements yet")
    return tr("{statements}, {count} to go", statements=count, count=waiting) if waiting else count


def _on_one_line(words: str) -> str:
    """The words with spaces at which no line is broken."""
    return words.replace(" ", "\u00a0")
