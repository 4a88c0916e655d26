"""How labels, states, kinds and origins are said in the window."""

import html
import re
from collections.abc import Iterable
from typing import Final

from corpus.domain.statements import Kind, Stance, State
from corpus.domain.texts import msg
from corpus.domain.topics import Topic
from desktop.actions import LETTERS
from desktop.languages import shown_number
from desktop.plain import plain
from desktop.translate import tr

_LINE: Final = 80  # letters in a line of a tool tip
_MARKUP: Final = re.compile("[<&]")
# What the pipeline writes beside the words of the text (`nlp.scoring`).
_REASONS: Final = (
    msg("similar to decisions: {what}"),
    msg("similar to the definition of {what}"),
    msg("similar to decisions"),
    msg("the article keeps coming back to it"),
)
STATES: Final = {
    State.SUGGESTED: msg("suggested"),
    State.ACCEPTED: msg("accepted"),
    State.REJECTED: msg("rejected"),
}
KINDS: Final = {
    Kind.DIRECT: msg("Direct quotation"),
    Kind.MIXED: msg("Mixed quotation"),
    Kind.INDIRECT: msg("Reported speech"),
    Kind.NARRATIVE: msg("Article's own voice"),
}
LABEL_NAMES: Final = {
    "PERSON": msg("Person"),
    "ORG": msg("Organisation"),
    "GPE": msg("Country, city or region"),
    "LOC": msg("Place"),
    "NORP": msg("Nationality or group"),
    "FAC": msg("Building or site"),
    "EVENT": msg("Event"),
    "LAW": msg("Law or agreement"),
    "PRODUCT": msg("Product"),
    "DATE": msg("Date"),
    "MONEY": msg("Sum of money"),
    "PERCENT": msg("Percentage"),
}
STANCES: Final = {
    Stance.SUPPORTS: msg("supports"),
    Stance.NEUTRAL: msg("neutral"),
    Stance.OPPOSES: msg("opposes"),
}


def shown_size(size: int) -> str:
    """A number of bytes as files are measured: `420 kB`, `1.3 MB`."""
    kilobytes = max(1, round(size / 1000))
    return (
        tr("{count} kB", count=kilobytes)
        if kilobytes < 1000
        else tr("{count} MB", count=shown_number(size / 1_000_000, 1))
    )


def shown_origin(origin: str) -> str:
    """Who or what a thing comes from: the name after `coder:`, `model:` or `import:`."""
    return origin.partition(":")[2] or origin


def shown_decision(state: State, coder: str | None, origin: str) -> str:
    """One sentence about a decision: `Accepted by anna`, `Suggested by quoteline-rules-0.1.0`."""
    if state is State.SUGGESTED:
        return tr("Suggested by {name}", name=shown_origin(origin))
    name = coder or shown_origin(origin)
    return tr("Accepted by {name}", name=name) if state is State.ACCEPTED else tr("Rejected by {name}", name=name)


def tip(text: str) -> str:
    """A text as a tool tip: Qt would take `<b>` in an article for markup, and would not break a long line."""
    text = plain(text)
    if not _MARKUP.search(text) and all(len(line) <= _LINE for line in text.split("\n")):
        return text
    return f"<p>{html.escape(text)}</p>".replace("\n", "<br>")


def menu_text(name: str) -> str:
    """A name as the text of a menu entry or a button, in which `&` would stand for a key and a tab for a shortcut."""
    return plain(name).replace("\t", " ").replace("&", "&&")


def shown_key(key: str) -> str:
    """A topic's key as the window shows it; empty for a letter that an action has, which cannot be a topic's there."""
    return "" if key.casefold() in LETTERS else key.upper()


def quoted(words: Iterable[str]) -> str:
    """Words in the quotation marks of the language; empty for none."""
    return ", ".join(tr("“{words}”", words=each) for each in words)


def shown_reasons(reasons: Iterable[str]) -> str:
    """Why a topic was suggested: words of the text are quoted, what the program says of it is said in the language."""
    return ", ".join(_said(each) or quoted([each]) for each in reasons)


def triggers(reasons: Iterable[str]) -> tuple[str, ...]:
    """Those of the reasons that are words of the text."""
    return tuple(each for each in reasons if not _said(each))


def _said(reason: str) -> str:
    """A reason that is no words of the text, as the pipeline wrote it in English; empty for words of the text."""
    for text in _REASONS:
        beginning, fact, _ = text.partition("{")
        if fact and reason.startswith(beginning):
            return tr(text, what=reason.removeprefix(beginning))
        if reason == text:
            return tr(text)
    return ""


def guideline(topic: Topic) -> str:
    """What belongs to a topic and what does not, as a tool tip says it; its name where nothing is written."""
    lines = [topic.definition] if topic.definition else []
    if topic.examples:
        lines.append(tr("Examples: {words}", words=quoted(topic.examples)))
    if topic.counter_examples:
        lines.append(tr("Counter-examples: {words}", words=quoted(topic.counter_examples)))
    return "\n".join(lines) or topic.name


def by_line(*parts: str | None) -> str:
    """What is known, joined by middle dots."""
    return "  ·  ".join(part for part in parts if part)
