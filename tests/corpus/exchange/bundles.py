"""Bundles with fixed ids and times, for tests of the formats."""

from dataclasses import replace

from corpus.domain.actors import Actor, ActorKind, Coder
from corpus.domain.articles import Article, ArticleState, Header, make_article
from corpus.domain.bundles import ArticleBundle, ProjectBundle
from corpus.domain.mentions import Mention
from corpus.domain.spans import Span, bounds, quote, span
from corpus.domain.statements import Kind, Stance, State, Statement, Tag
from corpus.domain.topics import Topic

MOMENT = "2024-05-14T10:32:00.125Z"
BODY = (
    'ПИНСК, 3 May. "Roaming 📱 ends, in June," Minister Vera Lipnitskaya said. '
    '"Callers will\nnot notice the border." Exports grew.\n'
)
OTHER = "=SUM(A1) is what the leaflet said: -2% of trade.\n"
TOPICS = (
    Topic(slug="trade", name="Trade", keywords=("export",), colour="#c8741a", key="1", position=0),
    Topic(
        slug="roaming",
        name="Roaming; calls",
        examples=('A "free" call.',),
        counter_examples=("A call at home.",),
        parent="trade",
        position=1,
        retired=True,
    ),
)
VERA = Actor(id="actor-1", name="Vera Lipnitskaya", aliases=("V. Lipnitskaya",), role="Minister", created=MOMENT)
PINSK = Actor(id="actor-2", name="Pinsk", kind=ActorKind.PLACE, country="BY", created=MOMENT)


def place(text: str, body: str = BODY) -> Span:
    """Where the text stands in the body."""
    return span(body.index(text), body.index(text) + len(text))


def statement(key: str, article: Article, *texts: str, **parts: object) -> Statement:
    """A statement over the texts, by a model and accepted by anna unless told otherwise."""
    spans = tuple(place(text, article.body) for text in texts)
    made = Statement(
        id=key,
        article_id=article.id,
        spans=spans,
        quote=quote(article.body, spans),
        kind=Kind.DIRECT,
        coder="anna",
        origin="model:rules-1",
        state=State.ACCEPTED,
        proposed=(bounds(spans),),
        created=MOMENT,
        changed=MOMENT,
    )
    return replace(made, **parts)  # type: ignore[arg-type]


def tag(key: str, statement_id: str, topic: str, **parts: object) -> Tag:
    """An accepted tag by anna unless told otherwise."""
    made = Tag(
        id=key,
        statement_id=statement_id,
        topic=topic,
        coder="anna",
        origin="coder:anna",
        state=State.ACCEPTED,
        created=MOMENT,
        changed=MOMENT,
    )
    return replace(made, **parts)  # type: ignore[arg-type]


def roaming() -> ArticleBundle:
    """An article with an interrupted quotation that two coders tagged alike, a narrative passage and two mentions."""
    header = Header(title='Roaming, "free"', agency="БелТА", place="ПИНСК", published="--05-03", language="en")
    article = replace(
        make_article(BODY, header, source_file="news/roaming.txt", added=MOMENT),
        state=ArticleState.OPEN,
        note="read twice",
        metadata={"section": "telecom", "edition": "2"},
    )
    direct = statement(
        *("statement-1", article, "Roaming 📱 ends, in June,", "Callers will\nnot notice the border."),
        speaker=VERA.name,
        speaker_id=VERA.id,
        speaker_span=place("Vera Lipnitskaya"),
        organisation="Ministry of Communications",
        cue="said",
        cue_span=place("said"),
        note="=HYPERLINK(1)",
        score=0.75,
    )
    told = statement("statement-2", article, "Exports grew", kind=Kind.NARRATIVE, score=None)
    tags = (
        tag("tag-1", "statement-1", "roaming", stance=Stance.SUPPORTS),
        tag("tag-2", "statement-1", "roaming", coder="boris", origin="coder:boris"),
        tag("tag-3", "statement-1", "trade", score=0.5, reasons=("export",), origin="model:rules-1"),
        tag("tag-4", "statement-2", "trade", coder=None, state=State.SUGGESTED, score=1.0, origin="model:rules-1"),
    )
    mentions = (
        _mention("mention-1", article, "Vera Lipnitskaya", "PERSON", VERA.id),
        _mention("mention-2", article, "ПИНСК", "GPE", None),
    )
    return ArticleBundle(article=article, mentions=mentions, statements=(direct, told), tags=tags)


def leaflet() -> ArticleBundle:
    """An article whose title and statement begin like formulas; its statement has no topic."""
    article = make_article(OTHER, Header(title="=SUM(A1)", published="2024-05-14", url="https://example.org/1"))
    said = statement("statement-3", article, "-2% of trade", kind=Kind.INDIRECT, cue="said")
    return ArticleBundle(article=replace(article, added=MOMENT), statements=(said,))


def project_bundle() -> ProjectBundle:
    """Both articles, sorted by id, with the codebook, two actors and two coders."""
    articles = sorted((roaming(), leaflet()), key=lambda each: each.article.id)
    coders = (Coder(name="anna", created=MOMENT), Coder(name="boris", created=MOMENT))
    return ProjectBundle(codebook="small", topics=TOPICS, actors=(VERA, PINSK), coders=coders, articles=tuple(articles))


def _mention(key: str, article: Article, text: str, label: str, actor: str | None) -> Mention:
    return Mention(
        id=key,
        article_id=article.id,
        span=place(text),
        quote=text,
        label=label,
        actor_id=actor,
        coder="anna",
        origin="coder:anna",
        state=State.ACCEPTED,
        created=MOMENT,
        changed=MOMENT,
    )
