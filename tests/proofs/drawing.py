"""Every command, drawn at random for the project as it is. A command that nobody draws here fails a test."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from typing import Final

import corpus.commands
from corpus.commands.actor_merging import MergeActors, SplitActor
from corpus.commands.actors import AddActor, EditActor, TellActorsApart
from corpus.commands.articles import AddArticles, EditArticle, RemoveArticles, SetArticleState
from corpus.commands.base import Command
from corpus.commands.clusters import ChooseLead, JoinRepeats, KeepRepeats, PartRepeats
from corpus.commands.codebook_taking import TakeCodebook
from corpus.commands.codebook_work import MergeTopics, RenameTopic, RetireTopic, SplitTopic
from corpus.commands.decisions import Accept, AcceptAll, Reject
from corpus.commands.imports import ImportBundle
from corpus.commands.learning import KeepLearned, SetLearning
from corpus.commands.mentions import LinkMention, MakeMention, RelabelMention
from corpus.commands.occurrences import MarkOccurrences, RejectOccurrences
from corpus.commands.salvaging import KeepSalvaged
from corpus.commands.searches import RemoveSearch, RenameSearch, SaveSearch
from corpus.commands.settings import ChoosePipeline
from corpus.commands.statements import EditStatement, MakeStatement, SetOrganisation, SetSpeaker
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.surgery import JoinStatements, SplitStatement
from corpus.commands.tags import RemoveTag, SetStance, SetTag
from corpus.commands.terms import SetTerms
from corpus.commands.texts import EditText
from corpus.commands.topics import AddTopic, EditTopic, MoveTopic, RemoveTopic
from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.actors import ActorKind
from corpus.domain.articles import ArticleState
from corpus.domain.edits import Edit
from corpus.domain.filters import ArticleFilter
from corpus.domain.learned import LearnedParts
from corpus.domain.mentions import LABELS
from corpus.domain.near import Comparison
from corpus.domain.statements import Kind, Stance
from corpus.domain.terms import Term
from corpus.domain.topics import Codebook, Topic
from corpus.store.changes import KEYS, Row
from corpus.store.values import article_row
from tests.proofs.scenes import NAMES, Scene

Maker = Callable[[Scene], Command | None]
SEARCHES: Final = ("flax", "Ёлка 😀")  # names of saved ones
FIRST_ONLY: Final = frozenset(("create-project",))  # every sequence begins with it


def commands() -> dict[str, type[Command]]:
    """Every command that there is, by where it stands in the code."""
    for module in pkgutil.iter_modules(corpus.commands.__path__, "corpus.commands."):
        importlib.import_module(module.name)
    found: dict[str, type[Command]] = {}
    waiting = [Command]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("corpus.") and not kind.__abstractmethods__:
                found[f"{kind.__module__}.{kind.__qualname__}"] = kind  # slots make a second class of each
    return found


def draw(scene: Scene) -> Command | None:
    """Any command, with anything that is there; None where what it needs is not."""
    name = scene.chance.choice(sorted(MAKERS))
    return MAKERS[name](scene)


def _on_article(make: Callable[[Scene, str, str], Command]) -> Maker:
    """A command on any article; its body is given as well."""

    def maker(scene: Scene) -> Command | None:
        article = scene.one(scene.articles())
        return make(scene, article, scene.project.articles.body(article)) if article else None

    return maker


def _on(things: Callable[[Scene], list[str]], make: Callable[[Scene, tuple[str, ...]], Command]) -> Maker:
    """A command on one to three of some things."""

    def maker(scene: Scene) -> Command | None:
        chosen = scene.some(things(scene))
        return make(scene, chosen) if chosen else None

    return maker


def _edit_statement(scene: Scene, ids: tuple[str, ...]) -> Command:
    body = scene.project.articles.body(scene.project.statements.get(ids[0]).article_id)
    spans = scene.one((None, (scene.place(body),), (scene.place(body), scene.place(body))))
    kind = scene.one((None, *Kind))
    return EditStatement(id=ids[0], spans=spans, kind=kind, note=scene.one((None, "", "why 😀")))


def _edit_text(scene: Scene, article: str, body: str) -> Command:
    """Two places of the text changed, as somebody would who reads it: words put in, taken out and replaced."""
    edits: list[Edit] = []
    for _ in range(2):
        place = scene.place(body)
        if not edits or place.start > edits[-1].end:
            old = body[place.start : place.end] if scene.chance.random() < 0.7 else ""
            edits.append(Edit(start=place.start, old=old, new=scene.chance.choice(("", "x", "one more", "😀 "))))
    return EditText(article_id=article, edits=tuple(each for each in edits if each.old != each.new))


def _split(scene: Scene, ids: tuple[str, ...]) -> Command:
    body = scene.project.articles.body(scene.project.statements.get(ids[0]).article_id)
    return SplitStatement(id=ids[0], spans=(scene.place(body),), others=(scene.place(body), scene.place(body)))


def _edit_actor(scene: Scene, ids: tuple[str, ...]) -> Command:
    actor = scene.project.actors.get(ids[0])
    return EditActor(actor=replace(actor, name=scene.chance.choice(NAMES), aliases=(actor.name,), role="minister"))


def _merge_actors(_scene: Scene, ids: tuple[str, ...]) -> Command:
    return MergeActors(into=ids[0], others=ids[1:])


def _split_actor(scene: Scene, ids: tuple[str, ...]) -> Command:
    """Some of the names of an actor, and perhaps a statement, which may be another's."""
    names = [each.name for each in scene.project.actors.recorded(ids[0])]
    label = scene.chance.choice((*NAMES, "Somebody else"))
    return SplitActor(actor=ids[0], label=label, names=scene.some(names), statements=scene.some(scene.statements())[:1])


def _learned(scene: Scene) -> Command:
    return KeepLearned(learned=scene.one((None, LearnedParts(parts=(("about", b"{}"),)))))


def _repeats(scene: Scene, ids: tuple[str, ...]) -> Command:
    """Some articles found alike, as a search might; it need not be true."""
    first = Comparison(id=ids[0], size=5, hashes=(1, 2), alike=dict.fromkeys(ids[1:], 0.9))
    return KeepRepeats(found=(first, *(Comparison(id=each, size=6, hashes=(1, 3), alike={}) for each in ids[1:])))


def _topic(scene: Scene, slug: str) -> Topic:
    return Topic(
        slug=slug, name="Named", key=scene.chance.choice(("", "7", "8")), parent=scene.one((None, None, "trade"))
    )


def _move_topic(scene: Scene, slugs: tuple[str, ...]) -> Command:
    parent = scene.one((None, *scene.topics(), "unknown"))
    return MoveTopic(slug=slugs[0], position=scene.chance.randint(0, 4), parent=parent)


def _split_topic(scene: Scene, slugs: tuple[str, ...]) -> Command:
    made = _topic(scene, f"topic-{scene.chance.randint(1, 6)}")
    return SplitTopic(slug=slugs[0], topic=made, statements=scene.some(scene.statements()))


def _take_codebook(scene: Scene) -> Command:
    """Some topics of the project and some that it may lack, as a file would name them."""
    there = [each for each in scene.project.topics.all() if scene.chance.random() < 0.7]
    kept = {each.slug for each in there} | {"bees"}
    topics = [
        replace(each, parent=each.parent if each.parent in kept else None) for each in there if each.slug != "bees"
    ]
    taken = (*topics, Topic(slug="bees", name="Bees"))
    return TakeCodebook(codebook=Codebook(name="taken", topics=taken), retire=scene.chance.random() < 0.5)


def _salvaged(scene: Scene) -> Command:
    """Rows of the file itself, as a damaged copy of it might still have them, and an article that it lacks."""
    article = scene.article()
    rows: dict[tuple[str, str], Row | None] = {("articles", article.id): article_row(article) | {"added": "2024-05-14"}}
    for table in ("topics", "tags", "mentions", "statements"):
        for row in scene.project._store.db.query(f"SELECT * FROM {table} ORDER BY {KEYS[table]} LIMIT 2"):
            wanted = row | {"note": "salvaged"} if "note" in row else row
            rows[table, row[KEYS[table]]] = None if scene.chance.random() < 0.3 else wanted
    return KeepSalvaged(rows=rows, texts={article.id: article.body})


def _tag(kind: Callable[..., Command]) -> Callable[[Scene, tuple[str, ...]], Command]:
    def make(scene: Scene, ids: tuple[str, ...]) -> Command:
        topic = scene.one([*scene.topics(), "unknown"])
        stance = {"stance": scene.one((None, *Stance))} if kind is SetTag else {}
        return kind(statements=ids, topic=topic, **stance)

    return make


def _stance(scene: Scene, ids: tuple[str, ...]) -> Command:
    return SetStance(statement=ids[0], stance=scene.one((None, *Stance)), topic=scene.one((None, *scene.topics())))


MAKERS: Final[dict[str, Maker]] = {
    "add-articles": lambda scene: AddArticles(articles=(scene.article(), scene.article())),
    "edit-article": _on_article(
        lambda scene, article, _body: EditArticle(
            id=article, headline=scene.one((None, "", "New")), published=scene.one((None, "", "2024-05", "not a date"))
        )
    ),
    "edit-text": _on_article(_edit_text),
    "set-article-state": _on(
        Scene.articles, lambda scene, ids: SetArticleState(ids=ids, state=scene.chance.choice(list(ArticleState)))
    ),
    "remove-articles": _on(Scene.articles, lambda _scene, ids: RemoveArticles(ids=ids)),
    "record-suggestions": _on_article(
        lambda scene, article, body: RecordSuggestions(articles={article: scene.suggestions(body)})
    ),
    "accept": _on(
        Scene.statements, lambda scene, ids: Accept(statements=ids, mentions=scene.some(scene.mentions())[:1])
    ),
    "accept-all": _on(Scene.articles, lambda _scene, ids: AcceptAll(articles=ids)),
    "reject": _on(
        Scene.statements, lambda scene, ids: Reject(statements=ids, mentions=scene.some(scene.mentions())[:1])
    ),
    "import": lambda scene: ImportBundle(bundle=scene.bundle(), with_codebook=True),
    "keep-learned": _learned,
    "keep-repeats": _on(Scene.articles, _repeats),
    "part-repeats": _on(Scene.articles, lambda _scene, ids: PartRepeats(ids=ids[:1])),
    "join-repeats": _on(Scene.articles, lambda _scene, ids: JoinRepeats(ids=ids)),
    "choose-lead": _on(Scene.articles, lambda _scene, ids: ChooseLead(id=ids[0])),
    "set-learning": lambda scene: SetLearning(on=scene.chance.random() < 0.5),
    "choose-pipeline": lambda scene: ChoosePipeline(model=scene.one((None, "shipped", "en_core_web_sm"))),
    "make-mention": _on_article(
        lambda scene, article, body: MakeMention(
            article_id=article, span=scene.place(body), label=scene.chance.choice((*LABELS, "NONE"))
        )
    ),
    "relabel-mention": _on(
        Scene.mentions, lambda scene, ids: RelabelMention(id=ids[0], label=scene.chance.choice(LABELS))
    ),
    "mark-occurrences": _on_article(
        lambda scene, article, body: MarkOccurrences(
            places={article: (scene.place(body), scene.place(body))},
            label=scene.chance.choice(LABELS),
            actor_id=scene.one([*scene.actors(), None]),
        )
    ),
    "reject-occurrences": _on(Scene.mentions, lambda _scene, ids: RejectOccurrences(mentions=ids)),
    "link-mention": _on(
        Scene.mentions, lambda scene, ids: LinkMention(id=ids[0], actor_id=scene.one([*scene.actors(), None]))
    ),
    "make-statement": _on_article(
        lambda scene, article, body: MakeStatement(
            article_id=article, spans=(scene.place(body),), speaker=scene.one(NAMES), topics=scene.some(scene.topics())
        )
    ),
    "edit-statement": _on(Scene.statements, _edit_statement),
    "split-statement": _on(Scene.statements, _split),
    "join-statements": _on(Scene.statements, lambda _scene, ids: JoinStatements(id=ids[0], other=ids[-1])),
    "set-speaker": _on(Scene.statements, lambda scene, ids: SetSpeaker(ids=ids, speaker=scene.one((None, "", *NAMES)))),
    "set-organisation": _on(
        Scene.statements, lambda scene, ids: SetOrganisation(ids=ids, organisation=scene.one((None, *NAMES)))
    ),
    "set-tag": _on(Scene.statements, _tag(SetTag)),
    "remove-tag": _on(Scene.statements, _tag(RemoveTag)),
    "set-stance": _on(Scene.statements, _stance),
    "add-topic": lambda scene: AddTopic(topic=_topic(scene, f"topic-{scene.chance.randint(1, 6)}")),
    "edit-topic": _on(Scene.topics, lambda scene, slugs: EditTopic(topic=_topic(scene, slugs[0]))),
    "move-topic": _on(Scene.topics, _move_topic),
    "merge-topics": _on(
        Scene.topics, lambda scene, slugs: MergeTopics(source=slugs[0], target=scene.chance.choice(scene.topics()))
    ),
    "split-topic": _on(Scene.topics, _split_topic),
    "retire-topic": _on(
        Scene.topics, lambda scene, slugs: RetireTopic(slug=slugs[0], retired=scene.chance.random() < 0.6)
    ),
    "rename-topic": _on(
        Scene.topics, lambda scene, slugs: RenameTopic(slug=slugs[0], to=scene.chance.choice(("trade", "bees", "No")))
    ),
    "take-codebook": _take_codebook,
    "save-search": lambda scene: SaveSearch(
        label=scene.chance.choice((*SEARCHES, "")),
        wanted=ArticleFilter(words=scene.chance.choice(("", "flax", '"open')), agency=scene.one((None, "BelTA"))),
    ),
    "rename-search": lambda scene: RenameSearch(
        label=scene.chance.choice(SEARCHES), to=scene.chance.choice((*SEARCHES, "x" * 81))
    ),
    "remove-search": lambda scene: RemoveSearch(label=scene.chance.choice(SEARCHES)),
    "set-terms": lambda scene: SetTerms(terms=tuple(Term(text=each) for each in scene.some(("flax", "roaming", " ")))),
    "remove-topic": _on(Scene.topics, lambda _scene, slugs: RemoveTopic(slug=slugs[0])),
    "add-actor": lambda scene: AddActor(label=scene.chance.choice(NAMES), kind=scene.chance.choice(list(ActorKind))),
    "edit-actor": _on(Scene.actors, _edit_actor),
    "merge-actors": _on(Scene.actors, _merge_actors),
    "split-actor": _on(Scene.actors, _split_actor),
    "tell-actors-apart": _on(Scene.actors, lambda _scene, ids: TellActorsApart(one=ids[0], other=ids[-1])),
    "restore-from-trash": _on(Scene.trash, lambda _scene, ids: RestoreFromTrash(ids=ids)),
    "keep-salvaged": _salvaged,
}
