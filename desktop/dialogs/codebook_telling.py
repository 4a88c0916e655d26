"""What a change of the codebook does, in sentences."""

from collections.abc import Sequence
from typing import Final

from corpus.commands.codebook_plans import FIELDS, MergePlan, Reach, TakePlan
from corpus.domain.topics import Topic
from desktop.translate import tr

_NAMED: Final = 12  # topics that are named in a list before it is cut


def told_reach(reach: Reach) -> str:
    """How much hangs on a topic."""
    if not reach.tags and not reach.suggestions:
        return tr("No statement has it.")
    return tr(
        "Tags decided: {tags}, suggested: {suggestions}; statements: {statements}, articles: {articles}.",
        tags=reach.tags,
        suggestions=reach.suggestions,
        statements=reach.statements,
        articles=reach.articles,
    )


def told_merge(plan: MergePlan) -> str:
    """What a merge does."""
    lines = [
        told_reach(plan.reach),
        tr("Become {topic}: {count}.", count=len(plan.moved), topic=plan.target.name),
    ]
    if plan.gone:
        lines.append(tr("Go because their statements have {topic} already: {count}.", count=len(plan.gone),
                        topic=plan.target.name))  # fmt: skip
    if plan.conflicts:
        lines.append(
            tr("Of these with another stance, where that of {topic} stays: {count}.", count=len(plan.conflicts),
               topic=plan.target.name)
        )  # fmt: skip
    if plan.below:
        lines.append(tr("Topics that move below it: {topics}.", topics=_named(plan.below)))
    lines.append(tr("Keywords and examples are united. {topic} goes into the trash.", topic=plan.source.name))
    return "\n".join(lines)


def told_taking(plan: TakePlan) -> str:
    """What taking a codebook does."""
    lines = []
    if plan.added:
        lines.append(tr("Added ({count}): {topics}.", count=len(plan.added), topics=_named(plan.added)))
    if plan.changed:
        told = [
            tr("{topic} ({fields})", topic=topic.name, fields=", ".join(tr(FIELDS[field]) for field in fields))
            for topic, fields in plan.changed
        ]
        lines.append(tr("Changed ({count}): {topics}.", count=len(told), topics=_cut(told)))
    if plan.retired:
        lines.append(tr("Retired ({count}): {topics}.", count=len(plan.retired), topics=_named(plan.retired)))
    if plan.withdrawn:
        lines.append(tr("Open suggestions of retired topics that are withdrawn: {count}.", count=plan.withdrawn))
    if not lines:
        return tr("The codebook is the same already.")
    return "\n\n".join([*lines, tr("As they are: {count}. No decision is lost.", count=plan.same)])


def _named(topics: Sequence[Topic]) -> str:
    return _cut([topic.name for topic in topics])


def _cut(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    shown = ", ".join(names[:_NAMED])
    return tr("{names} and {count} more", names=shown, count=more) if more > 0 else shown
