"""The codebook file: TOML, a name and one `[[topics]]` table for each topic in order.

    name = "Union State"

    [[topics]]
    slug = "roaming"
    name = "Roaming"
    definition = "Charges for calls and mobile data abroad."
    examples = ["Roaming will be abolished."]
    counter_examples = ["Prices of calls at home rose."]
    keywords = ["roaming", "roaming charge"]
    excluded = ["roaming wolf"]
    colour = "#c8741a"
    key = "3"
    parent = "trade"
    retired = true

Only `name` is needed; a topic without a slug gets one from its name.
"""

import re
import tomllib
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.domain.topics import Codebook, Topic, checked_topic, in_tree_order, slug_of

MOST: Final = 2000  # topics; nobody codes with more
LONGEST: Final = 2_000_000  # characters
_DOTS: Final = 500  # between two equal signs: TOML's own reader takes time with the square of a dotted key
_WORDS: Final = ("slug", "name", "definition", "colour", "key", "parent")
_LISTS: Final = ("examples", "counter_examples", "keywords", "excluded")
_TRUTH: Final = "retired"
_ESCAPED: Final = re.compile(r'["\\\x00-\x1f\x7f]')


def parse_codebook(text: str, *, path: str) -> Codebook:
    """Read a codebook; `path` is told in the error. Raises CorpusError where the text is none, with the reason."""
    if len(text) > LONGEST or any(part.count(".") > _DOTS for line in text.split("\n") for part in line.split("=")):
        raise _invalid(path, msg("it is too large, or a line of it has no end"))
    try:
        read = tomllib.loads(text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _invalid(path, msg("it is not TOML ({error})"), error=error) from error
    name, rows = read.get("name"), read.get("topics")
    if not isinstance(name, str) or not name.strip():
        raise _invalid(path, msg("it has no name"))
    if not isinstance(rows, list) or not rows:
        raise _invalid(path, msg("it has no topics"))
    if len(rows) > MOST:
        raise _invalid(path, msg("it has more than {count} topics"), count=MOST)
    topics = tuple(_topic(row, number, path) for number, row in enumerate(rows))
    _check_together(topics, path)
    return Codebook(name=name.strip(), topics=topics)


def format_codebook(codebook: Codebook) -> str:
    """The text of a codebook file, in the order of the tree: `parse_codebook` reads the same codebook from it."""
    topics = in_tree_order(codebook.topics)
    return "\n".join([f"name = {_quoted(codebook.name)}\n", *map(_table, topics)])


def _table(topic: Topic) -> str:
    """One topic; what it does not say is left out."""
    lines = ["[[topics]]"]
    for field in ("slug", "name", "definition"):
        if value := getattr(topic, field):
            lines.append(f"{field} = {_quoted(value)}")
    for field in _LISTS:
        if values := getattr(topic, field):
            lines.append(f"{field} = [{', '.join(map(_quoted, values))}]")
    for field in ("colour", "key", "parent"):
        if value := getattr(topic, field):
            lines.append(f"{field} = {_quoted(value)}")
    if topic.retired:
        lines.append(f"{_TRUTH} = true")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A basic string of TOML; a lone surrogate, which no file can hold, becomes a question mark."""
    plain = _ESCAPED.sub(_escaped, text.encode("utf-8", "replace").decode())
    if plain.count(".") > _DOTS // 10:  # a line of many dots is not read
        plain = plain.replace(".", "\\u002e")
    return f'"{plain}"'


def _escaped(found: re.Match[str]) -> str:
    return f"\\{found[0]}" if found[0] in '"\\' else f"\\u{ord(found[0]):04x}"


def _invalid(path: str, reason: str, /, **facts: object) -> CorpusError:
    return CorpusError("codebook-invalid", path=path, reason=reason.format(**facts))


def _topic(row: object, position: int, path: str) -> Topic:
    """One topic of the file. A field that is not known is an error: it is a slip that would lose what it says."""
    number = position + 1
    if not isinstance(row, dict):
        raise _invalid(path, msg("topic {number} is not a table"), number=number)
    for field, value in row.items():
        if field == _TRUTH:
            if not isinstance(value, bool):
                reason = msg("the field {field} of topic {number} is not {wanted}")
                raise _invalid(path, reason, number=number, field=field, wanted=msg("true or false"))
            continue
        if field not in _WORDS + _LISTS:
            raise _invalid(path, msg("topic {number} has an unknown field {field}"), number=number, field=field)
        entries = value if field in _LISTS and isinstance(value, list) else [value]
        if not all(isinstance(each, str) for each in entries) or (field in _LISTS) != isinstance(value, list):
            wanted = msg("a list of texts") if field in _LISTS else msg("a text")
            reason = msg("the field {field} of topic {number} is not {wanted}")
            raise _invalid(path, reason, number=number, field=field, wanted=wanted)
    words = {field: str(row[field]).strip() for field in _WORDS if field in row}
    lists = {field: tuple(each.strip() for each in row[field] if each.strip()) for field in _LISTS if field in row}
    words.setdefault("name", "")
    words.setdefault("slug", slug_of(words["name"]) or f"topic-{number}")
    parent = words.pop("parent", "") or None
    try:
        retired = bool(row.get(_TRUTH, False))
        made = Topic(**words, **lists, parent=parent, position=position, retired=retired)  # type: ignore[arg-type]
        return checked_topic(made)
    except CorpusError as error:
        reason = msg("topic {number}: {reason}")
        raise _invalid(path, reason, number=number, reason=error.facts.get("reason", error)) from error


def _check_together(topics: tuple[Topic, ...], path: str) -> None:
    """Slugs and keys are used once, parents exist, and no topic is below itself."""
    parents = {each.slug: each.parent for each in topics}
    if len(parents) < len(topics):
        raise _invalid(path, msg("two topics have the same slug"))
    keys = [each.key for each in topics if each.key]
    if len(set(keys)) < len(keys):
        raise _invalid(path, msg("two topics have the same key"))
    for topic in topics:
        above, parent = {topic.slug}, topic.parent
        while parent:
            if parent not in parents:
                raise _invalid(path, msg("the parent {parent} of {slug} is not in it"), parent=parent, slug=topic.slug)
            if parent in above:
                raise _invalid(path, msg("the topic {slug} is below itself"), slug=topic.slug)
            above.add(parent)
            parent = parents[parent]
