"""The words above an article: where it comes from, and how far the analyst is with it."""

from corpus.domain.dates import is_date
from corpus.domain.statements import State
from desktop.reader.page import Page
from desktop.translate import tr

SEPARATOR = "  ·  "


def byline(page: Page) -> str:
    """`BelTA · Minsk · 14 June 2023 · 6 statements, 2 to go`; what is not known is left out."""
    article = page.article
    date, count = _on_one_line(shown_date(article.published)), _on_one_line(progress(page))
    parts = [article.agency, article.place, date, article.author, count]
    return SEPARATOR.join(part for part in parts if part)


def progress(page: Page) -> str:
    """How many statements there are (rejected ones do not count) and how many of them wait for a decision."""
    states = [each.state for each in page.statements if each.state is not State.REJECTED]
    waiting = states.count(State.SUGGESTED)
    count = tr("1 statement") if len(states) == 1 else tr("{count} statements", count=len(states))
    if not states:
        return tr("no statements yet")
    return tr("{statements}, {count} to go", statements=count, count=waiting) if waiting else count


def shown_date(published: str | None) -> str:
    """An ISO date in words: `14 June 2023`, `June 2023`, `2023`, and `7 June (year unknown)` for `--06-07`."""
    if not published or not is_date(published):
        return published or ""
    months = (
        tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"), tr("July"),
        tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
    )  # fmt: skip
    year, *rest = published.split("-") if not published.startswith("--") else ["", *published[2:].split("-")]
    month = months[int(rest[0]) - 1] if rest else ""
    if len(rest) == 2 and not year:
        return tr("{day} {month} (year unknown)", day=int(rest[1]), month=month)
    if len(rest) == 2:
        return tr("{day} {month} {year}", day=int(rest[1]), month=month, year=year)
    return tr("{month} {year}", month=month, year=year) if month else year


def _on_one_line(words: str) -> str:
    """The words with spaces at which no line is broken."""
    return words.replace(" ", "\u00a0")
