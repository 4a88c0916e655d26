"""The registry of actors: `actors` and `merge-actors`."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from corpus.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from corpus.cli.output import print_json, print_table, say
from corpus.commands.actor_merging import MergeActors
from corpus.domain.actors import Actor, ActorKind
from corpus.domain.errors import CorpusError
from corpus.domain.likely import REASONS, Likely, Proposal
from corpus.domain.registry import ActorUse, MergePreview, folded
from corpus.domain.texts import msg
from corpus.project import Project


def actors(
    path: ProjectPath,
    kind: Annotated[ActorKind | None, typer.Option("--kind", help=msg("Only actors of this kind."))] = None,
    words: Annotated[
        str, typer.Option("--words", metavar="WORDS", help=msg("Only what these words find, in either script."))
    ] = "",
    like: Annotated[bool, typer.Option("--like", help=msg("List pairs that may be the same instead."))] = False,
    as_json: AsJson = False,
) -> None:
    """List the actors with their other names and where they stand; with --like those that may be the same."""
    with reading(path) as project:
        lines = project.actors.lines(words, kind)
        pairs = Likely(line.actor for line in lines).all(project.actors.apart()) if like else []
        found = [] if like else [(line.actor, project.actors.use((line.actor.id,))) for line in lines]
    if like:
        _print_pairs(pairs, as_json=as_json)
    elif as_json:
        print_json({"actors": [asdict(actor) | asdict(use) for actor, use in found]})
    else:
        columns = ("id", "kind", "statements", "mentions", "articles", "name", "other names")
        print_table(columns, (_row(actor, use) for actor, use in found))


def merge_actors(
    path: ProjectPath,
    into: Annotated[str, typer.Argument(metavar="ACTOR", help=msg("The actor that stays, by its id or a name."))],
    others: Annotated[
        list[str], typer.Argument(metavar="OTHER", help=msg("The actors that become part of it, by id or name."))
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help=msg("Say what would change, and change nothing."))] = False,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Make one actor of several: their names, statements and mentions move, as one step of undo."""
    if dry_run:
        with reading(path) as project:
            preview = _preview(project, into, others)
    else:
        with writing(path, coder) as project:
            preview = _preview(project, into, others)
            project.do(MergeActors(into=preview.result.id, others=tuple(each.id for each in preview.gone)))
    if as_json:
        moved = asdict(preview.moved)
        print_json({"actor": asdict(preview.result), "gone": [asdict(each) for each in preview.gone], "moved": moved})
        return
    text = msg("{gone} → {name}: {statements} statements and {mentions} mentions in {articles} articles.")
    say(
        text.format(
            gone=", ".join(each.name for each in preview.gone),
            name=preview.result.name,
            statements=preview.moved.speaking + preview.moved.represented,
            mentions=preview.moved.mentions,
            articles=preview.moved.articles,
        )
    )


def _preview(project: Project, into: str, others: list[str]) -> MergePreview:
    """What the merge comes to. Raises CorpusError for an unknown actor, or the same one twice."""
    stays = _actor_id(project, into)
    gone = tuple(dict.fromkeys(_actor_id(project, each) for each in others))
    if stays in gone:
        raise CorpusError("actor-same")
    return project.actors.merge_preview(stays, gone)


def _actor_id(project: Project, given: str) -> str:
    """The actor of this id, or of this name or alias. Raises CorpusError for none, and for several of one name."""
    if project.actors.exists(given):
        return given
    named = [each for each in project.actors.all() if folded(given) in map(folded, (each.name, *each.aliases))]
    if not named:
        raise CorpusError("actor-unknown", id=given)
    if len(named) > 1:
        raise CorpusError("actor-ambiguous", name=given, ids=", ".join(each.id for each in named))
    return named[0].id


def _print_pairs(pairs: list[Proposal], *, as_json: bool) -> None:
    if as_json:
        print_json({"pairs": [_pair(each) for each in pairs]})
        return
    columns = ("score", "one", "other", "name", "other name", "why")
    print_table(
        columns,
        (
            (f"{each.likeness.score:.2f}", each.one.id, each.other.id, *each.names, REASONS[each.likeness.reason])
            for each in pairs
        ),
    )


def _pair(each: Proposal) -> dict[str, Any]:
    return {
        "one": {"id": each.one.id, "name": each.one.name},
        "other": {"id": each.other.id, "name": each.other.name},
        "names": list(each.names),
        "score": each.likeness.score,
        "reason": str(each.likeness.reason),
    }


def _row(actor: Actor, use: ActorUse) -> tuple[object, ...]:
    names = "; ".join(actor.aliases)
    return (actor.id, actor.kind, use.speaking + use.represented, use.mentions, use.articles, actor.name, names)
