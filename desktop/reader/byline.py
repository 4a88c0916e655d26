"""The words above an article: where it comes from, and how far the analyst is with it."""

from collections.abc import Callable, Sequence

from corpus.domain.statements import State
from desktop.dates import shown_date
from desktop.reader.page import Page
from desktop.translate import tr
from desktop.wording import by_line


def byline(page: Page) -> list[str]:
    """The parts of `BelTA · Minsk · 14 June 2023 · 6 statements, 2 to go`; what is not known is left out."""
    article = page.article
    date = shown_date(article.published, full=True)
    return [each for each in (article.agency, article.place, date, article.author, progress(page)) if each]


def in_lines(parts: Sequence[str], width: float, measured: Callable[[str], float]) -> str:
    """The parts joined by dots, broken between parts where a line would be wider: no dot stands at a line's end."""
    lines: list[str] = []
    for part in parts:
        longer = by_line(lines[-1], part) if lines else part
        if lines and measured(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return "\n".join(lines)


def progress(page: Page) -> str:
    """How many statements there are (rejected ones do not count) and how many of them wait for a decision."""
    states = [each.state for each in page.statements if each.state is not State.REJECTED]
    waiting = states.count(State.SUGGESTED)
    count = tr("1 statement") if len(states) == 1 else tr("{count} statements", count=len(states))
    if not states:
        return tr("no statements yet")
    return tr("{statements}, {count} to go", statements=count, count=waiting) if waiting else count
