"""Pages for the reader's tests, made from marked words."""

from collections.abc import Mapping, Sequence

from corpus.domain.articles import Article
from corpus.domain.mentions import Mention
from corpus.domain.spans import Span, quote, span
from corpus.domain.statements import Kind, State, Statement, Tag
from corpus.domain.topics import Topic
from desktop.reader.page import Page

TOPICS = {
    each.slug: each
    for each in (
        Topic(slug="trade", name="trade", colour="#c8741a", position=0),
        Topic(slug="digital-signatures", name="digital signatures", colour="#2457c5", position=1),
        Topic(slug="roaming", name="roaming", colour="#0f8a6d", position=2),
    )
}
BODY = """MINSK, 3 June (Agency) - Callers will pay domestic rates by autumn, Pavel Harbuz said.

"A seal made in Orsha holds in Tula 😀 from the first day," he explained. "Until then we print and stamp."

Smile 😀😀 then Grodno again: «тарифы отменят», сказал он.
"""
SEAL = "A seal made in Orsha holds in Tula 😀 from the first day,"


def find(text: str, body: str = BODY, nth: int = 0) -> Span:
    """Where the nth occurrence of `text` is."""
    at = -1
    for _ in range(nth + 1):
        at = body.index(text, at + 1)
    return span(at, at + len(text))


def mention(name: str, at: Span, *, body: str = BODY, label: str = "GPE", state: State = State.ACCEPTED) -> Mention:
    """A mention of what stands there."""
    return Mention(id=name, article_id="a", span=at, quote=body[at.start : at.end], label=label, state=state)


def statement(name: str, *parts: Span, body: str = BODY, state: State = State.ACCEPTED) -> Statement:
    """A statement of what stands there."""
    return Statement(
        id=name, article_id="a", spans=parts, quote=quote(body, parts), kind=Kind.DIRECT, speaker="Pavel Harbuz",
        state=state,
    )  # fmt: skip


def tag(owner: str, topic: str, score: float | None = None) -> Tag:
    """A tag: suggested with a score, decided without."""
    state = State.ACCEPTED if score is None else State.SUGGESTED
    return Tag(id=f"{owner}-{topic}", statement_id=owner, topic=topic, score=score, state=state, reasons=("seal",))


def page(
    *,
    body: str = BODY,
    title: str = "Callers pay less",
    mentions: Sequence[Mention] = (),
    statements: Sequence[Statement] = (),
    tags: Mapping[str, tuple[Tag, ...]] | None = None,
    name: str = "a",
) -> Page:
    """A page of these."""
    article = Article(id=name, body=body, title=title, agency="Agency", place="Minsk", published="2023-06-03")
    return Page(article=article, mentions=tuple(mentions), statements=tuple(statements), tags=tags or {}, topics=TOPICS)


def full_page() -> Page:
    """A page with everything on it."""
    return page(
        mentions=(
            mention("m-minsk", find("MINSK")),
            mention("m-orsha", find("Orsha"), state=State.SUGGESTED),
            mention("m-grodno", find("Grodno")),
            mention("m-rejected", find("autumn"), state=State.REJECTED),
        ),
        statements=(
            statement("s-rates", find("Callers will pay domestic rates by autumn")),
            statement("s-seal", find(SEAL), find("Until then we print and stamp.")),
            statement("s-print", find("print and stamp"), state=State.SUGGESTED),
            statement("s-tariffs", find("тарифы отменят"), state=State.SUGGESTED),
            statement("s-rejected", find("Smile 😀😀 then"), state=State.REJECTED),
        ),
        tags={
            "s-rates": (tag("s-rates", "roaming"),),
            "s-seal": (tag("s-seal", "trade", 0.71), tag("s-seal", "digital-signatures")),
            "s-print": (tag("s-print", "trade", 0.5),),
        },
    )  # fmt: skip


def thirty() -> Page:
    """Thirty statements over each other in one paragraph."""
    body = " ".join(f"word{number}" for number in range(160))
    statements = [statement(f"s{number:02}", span(number, len(body) - number), body=body) for number in range(30)]
    return page(body=body, statements=statements, tags={each.id: (tag(each.id, "trade", 0.5),) for each in statements})


def long_page(paragraphs: int = 120) -> Page:
    """A long text with a statement in its last paragraph."""
    body = "\n\n".join(f"Paragraph {number} says one plain thing about plain matters." for number in range(paragraphs))
    last = span(body.rindex("Paragraph"), len(body))
    first = find("Paragraph 0 says", body)
    return page(body=body, statements=(statement("first", first, body=body), statement("last", last, body=body)))
