"""A project as a random sequence finds it, and what can be drawn from it: articles, words, statements, topics."""

import random
from dataclasses import dataclass
from typing import Final, TypeVar

from corpus.domain.actors import Actor, Coder
from corpus.domain.articles import Article, Header, canonical, make_article
from corpus.domain.bundles import ArticleBundle, ProjectBundle
from corpus.domain.mentions import LABELS, Mention
from corpus.domain.spans import Span, quote, span
from corpus.domain.statements import Kind, State, Statement, Tag
from corpus.domain.suggestions import ProposedMention, ProposedStatement, ProposedTag, Suggestions
from corpus.domain.topics import Topic
from corpus.project import Project

TEXTS: Final = tuple(
    canonical(each)
    for each in (
        "Exports grew 😀 in Grodno.",
        "Роумінг скончыўся e\u0301, сказала Вера.",
        "Line one\r\n\r\nLine two, she said.",
        "A seal made in Orsha holds in Tula, he explained.\n",
        "🇧🇾🇷🇺 Two flags, one customs house.\n\n“Roaming ends,” they said.",
        "x",
        "Same words, same words, same words.",
        "Tolls end in June, a clerk said. “We print,” he added, “and stamp.”",
    )
)
NAMES: Final = ("Vera Lipnitskaya", "Oleg", "Ministry of Tolls", "Вера", "  Oleg ")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The open project and the dice."""

    project: Project
    chance: random.Random

    def one(self, choices: list[T] | tuple[T, ...]) -> T | None:
        """Any of these, None where there are none."""
        return self.chance.choice(choices) if choices else None

    def some(self, choices: list[str]) -> tuple[str, ...]:
        """One to three of these, none where there are none."""
        return tuple(self.chance.sample(choices, min(len(choices), self.chance.randint(1, 3))))

    def articles(self) -> list[str]:
        """The ids of the articles."""
        return self.project.articles.ids()

    def statements(self) -> list[str]:
        """The ids of all statements, rejected ones as well."""
        found = (self.project.statements.of_article(each, rejected=True) for each in self.articles())
        return [statement.id for statements in found for statement in statements]

    def mentions(self) -> list[str]:
        """The ids of all mentions, rejected ones as well."""
        found = (self.project.mentions.of_article(each, rejected=True) for each in self.articles())
        return [mention.id for mentions in found for mention in mentions]

    def topics(self) -> list[str]:
        """The slugs of the codebook."""
        return [topic.slug for topic in self.project.topics.all()]

    def actors(self) -> list[str]:
        """The ids of the actors."""
        return [actor.id for actor in self.project.actors.all()]

    def trash(self) -> list[str]:
        """The ids of what lies in the trash."""
        return [each.id for each in self.project.trash.all()]

    def article(self) -> Article:
        """Any article, which may be in the project or not."""
        header = Header(title=self.one((None, "A title")), agency=self.one((None, "BelTA")), published="--06-07")
        return make_article(self.chance.choice(TEXTS), header)

    def place(self, body: str) -> Span:
        """Any stretch of a text."""
        start = self.chance.randrange(len(body))
        return span(start, self.chance.randint(start + 1, len(body)))

    def suggestions(self, body: str) -> Suggestions:
        """What a pipeline might propose; half of the time the same as the last time."""
        dice = random.Random(len(body) if self.chance.random() < 0.5 else self.chance.random())
        scene = Scene(project=self.project, chance=dice)
        tags = tuple(
            ProposedTag(topic=topic, score=round(dice.random(), 3), reasons=("words",))
            for topic in scene.some([*self.topics(), "not-in-the-codebook"])
        )
        statements = tuple(
            ProposedStatement(
                spans=(scene.place(body),), kind=dice.choice(list(Kind)), speaker=scene.one((None, *NAMES)), tags=tags
            )
            for _ in range(dice.randint(0, 3))
        )
        mention = ProposedMention(span=scene.place(body), label=dice.choice(LABELS))
        return Suggestions(header=Header(), mentions=(mention,), statements=statements, model="test-1")

    def bundle(self) -> ProjectBundle:
        """What another project might have exported: one article with a decision on it, and a codebook."""
        article = self.article()
        number = self.chance.randint(1, 3)  # ids that come again, as in a second export
        chosen, moment = self.place(article.body), "2024-05-14T10:32:00.125Z"
        state = self.chance.choice(list(State))
        coder = None if state is State.SUGGESTED else "cleo"
        about = {"coder": coder, "origin": "import:test", "state": state, "created": moment, "changed": moment}
        statement_id = f"{article.id}-statement-{number}"
        statement = Statement(
            id=statement_id,
            article_id=article.id,
            spans=(chosen,),
            quote=quote(article.body, (chosen,)),
            kind=Kind.DIRECT,
            speaker="Oleg",
            speaker_id="actor-oleg",
            **about,  # type: ignore[arg-type]
        )
        mention = Mention(
            id=f"{article.id}-mention-{number}",
            article_id=article.id,
            span=chosen,
            quote=statement.quote,
            label="ORG",
            **about,  # type: ignore[arg-type]
        )
        tag = Tag(id=f"{statement_id}-tag", statement_id=statement_id, topic="imported", **about)  # type: ignore[arg-type]
        return ProjectBundle(
            codebook="another",
            topics=(
                Topic(slug="trade", name="trade", key="9"),
                Topic(slug="imported", name="Imported", parent="trade"),
            ),
            actors=(Actor(id="actor-oleg", name="Oleg", created=moment),),
            coders=(Coder(name="cleo", created=moment),),
            articles=(ArticleBundle(article=article, mentions=(mention,), statements=(statement,), tags=(tag,)),),
        )
