"""The reader on a long article against a plain text widget that draws no annotation: python -m benchmarks.reader

Both show the same 120,000 characters in a window of the same size, in turn, in one process. The reader has 3,000
mentions and 2,000 statements that overlap. Every time runs from the call until the paint that follows it is done.
"""

import os
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit

from benchmarks.measuring import HEAD, Comparison, compare
from corpus.domain.articles import Article
from corpus.domain.mentions import Mention
from corpus.domain.spans import Span
from corpus.domain.statements import Kind, State, Statement, Tag
from corpus.load.codebooks import shipped_codebook
from desktop.app import application
from desktop.fonts import reading_font
from desktop.reader.page import Page
from desktop.reader.reader import Reader

_CHARACTERS: Final = 120_000
_PARAGRAPHS: Final = 240
_MENTIONS: Final = 3_000
_STATEMENTS: Final = 2_000
_SIZE: Final = (900, 700)  # pixels of both windows
_PAIRS: Final = 21
_STEP: Final = 81  # pixels of one scroll: three lines


class Painted(QObject):
    """Counts the paint events of a viewport."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.count = 0
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let the event pass."""
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def after(self, act: Callable[[], object]) -> None:
        """Act, and return when a paint has followed."""
        before = self.count
        act()
        while self.count == before:
            QApplication.processEvents()


def long_page(seed: int = 1) -> Page:
    """An article of 120,000 characters; its statements are 60 to 300 characters long, its mentions 4 to 20."""
    chance = random.Random(seed)
    body = "\n".join(_paragraph(chance) for _ in range(_PARAGRAPHS))
    topics = {each.slug: each for each in shipped_codebook().topics}
    spans = [_span(chance, len(body), 60, 300) for _ in range(_STATEMENTS)]
    statements = tuple(
        Statement(
            id=f"s{number}", article_id="a", spans=(at,), quote=body[at.start : at.end], kind=Kind.INDIRECT,
            state=chance.choice((State.ACCEPTED, State.SUGGESTED)),
        )
        for number, at in enumerate(spans)
    )  # fmt: skip
    mentions = tuple(
        Mention(id=f"m{number}", article_id="a", span=at, quote=body[at.start : at.end], label="ORG")
        for number, at in enumerate(_span(chance, len(body), 4, 20) for _ in range(_MENTIONS))
    )
    tags = {
        each.id: (Tag(id=f"t-{each.id}", statement_id=each.id, topic=chance.choice(list(topics)), score=0.5),)
        for each in statements
    }
    article = Article(id="a", body=body, title="A long report")
    return Page(article=article, mentions=mentions, statements=statements, tags=tags, topics=topics)


def decided(page: Page) -> Page:
    """The page after one decision on a statement in view, and another kind of one mention."""
    statement, mention = page.statements[0], page.mentions[0]
    turned = State.SUGGESTED if statement.state is State.ACCEPTED else State.ACCEPTED
    label = "GPE" if mention.label == "ORG" else "ORG"
    return replace(
        page,
        statements=(replace(statement, state=turned), *page.statements[1:]),
        mentions=(replace(mention, label=label), *page.mentions[1:]),
    )


def main() -> None:
    """Print the four ratios."""
    application()
    page = long_page()
    reader, plain = Reader(), QPlainTextEdit()
    plain.setFont(reading_font())
    plain.setReadOnly(True)
    for each in (reader, plain):
        each.resize(*_SIZE)
        each.show()
    print(f"{_CHARACTERS:,} characters, {_MENTIONS:,} mentions, {_STATEMENTS:,} statements, {_SIZE[0]} x {_SIZE[1]}")
    print(HEAD)
    for each in _comparisons(page, reader, plain):
        print(each)


def _comparisons(page: Page, reader: Reader, plain: QPlainTextEdit) -> Iterator[Comparison]:
    ours, bare, body = Painted(reader), Painted(plain), page.article.body
    pages = cycle((decided(page), page))

    def scrolled(area: QAbstractScrollArea, painted: Painted, steps: Iterator[int], step: int) -> None:
        bar = area.verticalScrollBar()
        painted.after(lambda: bar.setValue(bar.value() + step * next(steps)))

    def turned() -> None:
        cursor = plain.textCursor()
        cursor.setPosition(0 if cursor.position() else 40)
        plain.setTextCursor(cursor)
        plain.viewport().update()

    def show_plain() -> None:
        plain.clear()
        plain.setPlainText(body)

    def show_ours() -> None:
        reader.show_article(None)
        reader.show_article(page)

    yield _pair("show the article", lambda: ours.after(show_ours), lambda: bare.after(show_plain))
    yield _pair(
        "full repaint", lambda: ours.after(reader.viewport().update), lambda: bare.after(plain.viewport().update)
    )
    down, also = cycle((1, 1, 1, -1, -1, -1)), cycle((1, 1, 1, -1, -1, -1))
    yield _pair(
        "scroll by three lines", lambda: scrolled(reader, ours, down, _STEP), lambda: scrolled(plain, bare, also, 3)
    )
    yield _pair(
        "one decision to paint", lambda: ours.after(lambda: reader.update_page(next(pages))), lambda: bare.after(turned)
    )


def _pair(name: str, ours: Callable[[], object], bare: Callable[[], object]) -> Comparison:
    return compare(name, ours, bare, pairs=_PAIRS)


def _paragraph(chance: random.Random) -> str:
    words = ["".join(chance.choices("abdeiklmnorstu", k=chance.randint(2, 11))) for _ in range(100)]
    return " ".join(words)[: _CHARACTERS // _PARAGRAPHS - 1]


def _span(chance: random.Random, length: int, least: int, most: int) -> Span:
    size = chance.randint(least, most)
    start = chance.randrange(length - size)
    return Span(start=start, end=start + size)


if __name__ == "__main__":
    main()
