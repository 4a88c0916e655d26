"""How the history tells each change: marked texts by command and variant, for one thing and for several."""

import string
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Final

from corpus.commands.base import TITLES
from corpus.domain.history import HistoryFilter, Step
from corpus.domain.texts import msg


@dataclass(frozen=True, slots=True)
class Telling:
    """`one` tells a change of one thing, `several` of more; an empty one is never needed."""

    one: str
    several: str = ""


TELLINGS: Final[Mapping[str, Telling]] = {
    "create-project": Telling(msg("Made the project with the codebook {name}")),
    "add-articles": Telling(msg("Added the article “{title}”"), msg("Added {count} articles")),
    "edit-article": Telling(msg("Edited the details of “{title}”")),
    "edit-text": Telling(msg("Edited the text of “{title}”")),
    "set-article-state:new": Telling(msg("Marked “{title}” as new"), msg("Marked {count} articles as new")),
    "set-article-state:open": Telling(msg("Marked “{title}” as open"), msg("Marked {count} articles as open")),
    "set-article-state:done": Telling(msg("Marked “{title}” as done"), msg("Marked {count} articles as done")),
    "part-repeats": Telling(
        msg("Said that “{title}” is no repeat"), msg("Said that {count} articles are no repeats")
    ),
    "join-repeats": Telling(msg("Joined “{title}” with its repeat"), msg("Joined {count} articles as repeats")),
    "choose-lead": Telling(msg("Made “{title}” the lead of its repeats")),
    "remove-articles": Telling(msg("Removed the article “{title}”"), msg("Removed {count} articles")),
    "add-topic": Telling(msg("Added the topic {topic}")),
    "edit-topic": Telling(msg("Edited the topic {topic}")),
    "move-topic": Telling(msg("Moved the topic {topic}")),
    "remove-topic": Telling(msg("Removed the topic {topic}")),
    "merge-topics": Telling(msg("Merged the topic {topic} into {name}")),
    "split-topic": Telling(msg("Split {name} off the topic {topic}")),
    "retire-topic:retired": Telling(msg("Retired the topic {topic}")),
    "retire-topic:offered": Telling(msg("Brought the topic {topic} back")),
    "rename-topic": Telling(msg("Gave the topic {topic} the slug {name}")),
    "take-codebook": Telling(msg("Took the codebook {name} from a file")),
    "set-terms": Telling(msg("Changed the highlighted terms")),
    "make-statement": Telling(msg("Made the statement “{quote}”")),
    "edit-statement": Telling(msg("Edited the statement “{quote}”")),
    "edit-statement:spans": Telling(msg("Changed the words of “{quote}”")),
    "edit-statement:kind": Telling(msg("Changed the kind of “{quote}”")),
    "edit-statement:note": Telling(msg("Changed the note of “{quote}”")),
    "split-statement": Telling(msg("Split the statement “{quote}” in two")),
    "join-statements": Telling(msg("Joined “{quote}” with another statement")),
    "set-speaker": Telling(
        msg("Set the speaker of “{quote}” to {name}"), msg("Set the speaker of {count} statements to {name}")
    ),
    "set-speaker:none": Telling(
        msg("Took the speaker off “{quote}”"), msg("Took the speakers off {count} statements")
    ),
    "set-organisation": Telling(
        msg("Set the organisation of “{quote}” to {name}"), msg("Set the organisation of {count} statements to {name}")
    ),
    "set-organisation:none": Telling(
        msg("Took the organisation off “{quote}”"), msg("Took the organisations off {count} statements")
    ),
    "set-tag": Telling(msg("Tagged “{quote}” with {topic}"), msg("Tagged {count} statements with {topic}")),
    "remove-tag": Telling(msg("Took {topic} off “{quote}”"), msg("Took {topic} off {count} statements")),
    "set-stance:supports": Telling(msg("Set the stance of “{quote}” to supports")),
    "set-stance:neutral": Telling(msg("Set the stance of “{quote}” to neutral")),
    "set-stance:opposes": Telling(msg("Set the stance of “{quote}” to opposes")),
    "set-stance:none": Telling(msg("Took the stance off “{quote}”")),
    "accept": Telling(msg("Accepted “{quote}”"), msg("Accepted {count} suggestions")),
    "accept:mention": Telling(msg("Accepted the entity “{quote}”"), msg("Accepted {count} entities")),
    "accept-all": Telling(
        msg("Accepted all suggestions in “{title}”"), msg("Accepted all suggestions in {count} articles")
    ),
    "reject": Telling(msg("Rejected “{quote}”"), msg("Rejected {count} suggestions")),
    "reject:mention": Telling(msg("Rejected the entity “{quote}”"), msg("Rejected {count} entities")),
    "reject:removed": Telling(msg("Removed the statement “{quote}”"), msg("Removed {count} statements")),
    "make-mention": Telling(msg("Marked “{quote}” as an entity")),
    "relabel-mention": Telling(msg("Changed the label of “{quote}”")),
    "mark-occurrences:none": Telling(
        msg("Marked “{quote}” as an entity"), msg("Marked “{quote}” as an entity in {count} places")
    ),
    "mark-occurrences": Telling(
        msg("Linked “{quote}” to {name}"), msg("Linked “{quote}” to {name} in {count} places")
    ),
    "reject-occurrences": Telling(
        msg("Rejected the entity “{quote}”"), msg("Rejected the entity “{quote}” in {count} places")
    ),
    "link-mention": Telling(msg("Linked “{quote}” to {name}")),
    "link-mention:none": Telling(msg("Took the actor off “{quote}”")),
    "add-actor": Telling(msg("Added the actor {name}")),
    "edit-actor": Telling(msg("Edited the actor {name}")),
    "merge-actors": Telling(
        msg("Merged an actor into {name}, which moved {count} statement or mention"),
        msg("Merged actors into {name}, which moved {count} statements and mentions"),
    ),
    "merge-actors:alone": Telling(msg("Merged an actor into {name}")),
    "split-actor": Telling(
        msg("Split {name} off, with {count} statement or mention"),
        msg("Split {name} off, with {count} statements and mentions"),
    ),
    "split-actor:alone": Telling(msg("Split {name} off another actor")),
    "tell-actors-apart": Telling(msg("Told {name} and another actor apart")),
    "record-suggestions": Telling(
        msg("Found suggestions in “{title}”"), msg("Found suggestions in {count} articles")
    ),
    "import": Telling(msg("Imported the article “{title}”"), msg("Imported {count} articles")),
    "set-learning:on": Telling(msg("Switched learning on")),
    "set-learning:off": Telling(msg("Switched learning off")),
    "save-search": Telling(msg("Saved the search {name}")),
    "rename-search": Telling(msg("Gave a saved search the name {name}")),
    "remove-search": Telling(msg("Removed the saved search {name}")),
    "choose-pipeline": Telling(msg("Chose the language pipeline {name}")),
    "choose-pipeline:none": Telling(msg("Took the choice of a language pipeline back")),
    "restore-from-trash": Telling(
        msg("Restored {count} thing from the trash"), msg("Restored {count} things from the trash")
    ),
    "restore-from-trash:article": Telling(
        msg("Restored the article “{title}” from the trash"), msg("Restored {count} articles from the trash")
    ),
    "restore-from-trash:topic": Telling(
        msg("Restored the topic {topic} from the trash"), msg("Restored {count} topics from the trash")
    ),
    "restore-from-trash:statement": Telling(
        msg("Restored the statement “{quote}” from the trash"), msg("Restored {count} statements from the trash")
    ),
    "keep-salvaged": Telling(msg("Kept what was salvaged from a damaged project")),
    "empty-trash": Telling(
        msg("Removed {count} thing for good; what was done before cannot be undone"),
        msg("Removed {count} things for good; what was done before cannot be undone"),
    ),
}  # fmt: skip
Translate = Callable[[str, int], str]  # a marked text in a language, in its form for so many things
_NUMBERS: Final = (1, 2, 5)  # that stand for all of which languages tell the forms apart
_GONE: Final = msg("{title}: what it was about was removed for good")


def _untranslated(text: str, _count: int) -> str:
    return text


def telling(step: Step) -> tuple[str, dict[str, object]]:
    """The marked text that tells a step, and the facts that fill it.

    A command without a telling of its own is told by its title, which the caller may find translated in the facts.
    """
    facts: dict[str, object] = asdict(step.facts)
    if step.facts.variant == "gone":
        return _GONE, {"title": TITLES.get(step.command, step.command)}
    found = TELLINGS.get(f"{step.command}:{step.facts.variant}") or TELLINGS.get(step.command)
    if found is None:
        return TITLES.get(step.command, step.command), {}
    return (found.several if found.several and step.facts.count != 1 else found.one), facts


def told(step: Step, translate: Translate = _untranslated) -> str:
    """A step in one sentence."""
    text, facts = telling(step)
    if text is _GONE:
        facts = {"title": translate(str(facts["title"]), 1)}
    words = translate(text, step.facts.count)
    return words.format(**facts) if facts else words


def tellings_with(word: str, translate: Translate = _untranslated) -> tuple[str, ...]:
    """The tellings (command and variant) whose own words have this word in them; a search in the history uses them."""
    wanted = word.casefold()
    found = []
    for key, each in TELLINGS.items():
        command, _, variant = key.partition(":")
        texts = [translate(text, 1) for text in (each.one, TITLES.get(command, "")) if text]
        texts += [translate(each.several, count) for count in _NUMBERS if each.several]
        if any(wanted in _own_words(text).casefold() for text in texts):
            found.append(f"{command}:{variant}")
    return tuple(found)


def wanted_steps(
    words: str,
    *,
    coder: str | None = None,
    article: str | None = None,
    translate: Translate = _untranslated,
) -> HistoryFilter:
    """A filter of the history: every one of the words must be in what a step is about, or in how it is told."""
    each = tuple(dict.fromkeys(words.split()))
    tellings = {word: tellings_with(word, translate) for word in each}
    return HistoryFilter(words=each, coder=coder or None, article=article or None, tellings=tellings)


def _own_words(text: str) -> str:
    """A telling without the places where its facts stand."""
    return " ".join(literal for literal, _, _, _ in string.Formatter().parse(text))
