"""Reads the project's own annotated articles (`*.toml` in this folder) into gold lines, or refuses them.

A gold line has ids and offsets as `quoteline evaluate` takes them; a TOML file has the words instead, which people can
write and check. A role or an alias that is told once holds for all statements of that speaker in the article. Whatever
does not resolve to exactly one place in the text is refused with the article's id.

`python -m tests.golden.language.reading own held > own_held.jsonl` writes the lines of a set and a split.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from corpus.domain.mentions import LABELS
from corpus.load.codebooks import shipped_codebook

FOLDER: Final = Path(__file__).parent
SPLITS: Final = ("seen", "held")
TYPES: Final = ("direct", "mixed", "indirect")
ARTICLE_KEYS: Final = frozenset(
    [
        "id",
        "split",
        "raw",
        "title",
        "agency",
        "place",
        "date",
        "optional",
        "entities",
        "exceptions",
        "statements",
        "passages",
    ]
)
STATEMENT_KEYS: Final = frozenset(
    ["content", "type", "speaker", "speaker_name", "speaker_role", "speaker_aliases", "cue", "topics", "occurrence"]
)
PASSAGE_KEYS: Final = frozenset(["content", "topics", "occurrence"])
# What the rules leave outside a mention; a listed name that has it is a slip of the annotator.
_OUTSIDE: Final = re.compile(
    r"^(?:the|a|an|about|around|nearly|almost|some|approximately|more than|less than|over|at least|up to|only)\s"
    r"|['’]s$|^\s|\s$",
    re.IGNORECASE,
)

Span = tuple[int, int]
Table = Mapping[str, Any]


class GoldError(ValueError):
    """An annotation that does not resolve; the text says where."""


def gold(kind: str = "*", split: str | None = None) -> list[dict[str, Any]]:
    """The gold lines of all files `<kind>_*.toml`, of one split or both, in the order of names and of the files."""
    lines: list[dict[str, Any]] = []
    for path in sorted(FOLDER.glob(f"{kind}_*.toml")):
        lines += [line for line in read(path) if split in (None, line["split"])]
    return lines


def read(path: Path) -> list[dict[str, Any]]:
    """The gold lines of one file."""
    with path.open("rb") as stream:
        articles = tomllib.load(stream).get("articles", [])
    if not articles:
        raise GoldError(f"{path.name}: no articles")
    lines = [resolved(article) for article in articles]
    if len({line["id"] for line in lines}) != len(lines):
        raise GoldError(f"{path.name}: two articles have the same id")
    return lines


def resolved(article: Table) -> dict[str, Any]:
    """The gold line of one article."""
    try:
        return _resolved(article)
    except GoldError as error:
        raise GoldError(f"{article.get('id', 'an article without an id')}: {error}") from error


def _resolved(article: Table) -> dict[str, Any]:
    _known(article, ARTICLE_KEYS)
    raw: str = article["raw"]
    if "\r" in raw or article["split"] not in SPLITS:
        raise GoldError("a split is 'seen' or 'held', and line ends are LF")
    if (title := article.get("title")) is not None and raw.lstrip("\n").partition("\n")[0] != title:
        raise GoldError(f"the title is not the first line: {title!r}")
    statements = _statements(raw, article.get("statements", []))
    return {
        "id": article["id"],
        "split": article["split"],
        "raw": raw,
        **{field: article.get(field) for field in ("title", "agency", "place", "date")},
        "entities": _entities(raw, article.get("entities", {}), article.get("exceptions", [])),
        "statements": statements,
        "passages": _passages(raw, article.get("passages", []), statements),
        "optional_statements": [_offsets(_content(raw, each, 0)) for each in article.get("optional", [])],
    }


def _known(table: Table, keys: frozenset[str]) -> None:
    if unknown := sorted(set(table) - keys):
        raise GoldError(f"unknown keys: {', '.join(unknown)}")


# ---------------------------------------------------------------------------------------------------- entities
def _entities(raw: str, names: Table, exceptions: Sequence[Table]) -> list[dict[str, Any]]:
    excepted = {_exception(raw, each): str(each["label"]) for each in exceptions}
    wanted = {where: label for where, label in excepted.items() if label}
    listed: dict[str, str] = {}
    for label, texts in names.items():
        for text in texts:
            if label not in LABELS or text in listed or _OUTSIDE.search(text):
                raise GoldError(f"{label} {text!r}: an unknown label, listed twice, or not trimmed as the rules say")
            listed[text] = label
    taken = [False] * len(raw)
    found: dict[Span, str] = {}
    claims = [(where, label) for text, label in listed.items() for where in _words(raw, text) if where not in excepted]
    for where, label in sorted([*wanted.items(), *claims], key=lambda each: each[0][0] - each[0][1]):
        if not any(taken[where[0] : where[1]]):
            taken[where[0] : where[1]] = [True] * (where[1] - where[0])
            found[where] = label
    for text in listed:
        if not any(raw[start:end] == text for start, end in found):
            raise GoldError(f"{text!r} is not in the text as a mention of its own")
    for where, label in excepted.items():
        if label and where not in found:
            raise GoldError(f"the exception {raw[slice(*where)]!r} lies in a longer name")
        if not label and raw[slice(*where)] not in listed:
            raise GoldError(f"the exception {raw[slice(*where)]!r} excepts nothing")
    return [{"start": start, "end": end, "label": label} for (start, end), label in sorted(found.items())]


def _exception(raw: str, exception: Table) -> Span:
    _known(exception, frozenset(("text", "occurrence", "label")))
    places = list(_words(raw, exception["text"]))
    number = int(exception.get("occurrence", 1))
    if not 1 <= number <= len(places) or exception["label"] not in ("", *LABELS):
        raise GoldError(f"no such exception: {dict(exception)}")
    return places[number - 1]


def _words(raw: str, text: str) -> Iterator[Span]:
    """All places of a text where no letter or digit touches it."""
    before = r"(?<!\w)" if re.match(r"\w", text) else ""
    after = r"(?!\w)" if re.search(r"\w$", text) else ""
    for match in re.finditer(before + re.escape(text) + after, raw):
        yield match.span()


# ---------------------------------------------------------------------------------- statements and passages
def _statements(raw: str, tables: Sequence[Table]) -> list[dict[str, Any]]:
    statements = []
    since = 0
    for table in tables:
        _known(table, STATEMENT_KEYS)
        spans = _content(raw, table["content"], since, table.get("occurrence"))
        since = spans[0][1]
        cue = table.get("cue")
        if table["type"] not in TYPES or (cue is not None and cue.casefold() not in raw.casefold()):
            raise GoldError(f"an unknown type or a cue that is not in the text: {table['content'][0]!r}")
        name, speaker = table.get("speaker_name"), table.get("speaker")
        told = [each for each in tables if name and each.get("speaker_name") == name]
        statements.append(
            {
                "content": _offsets(spans),
                "type": table["type"],
                "speaker": None if speaker is None else _offset(_nearest(raw, speaker, spans)),
                "speaker_name": name,
                "speaker_role": next((each["speaker_role"] for each in told if "speaker_role" in each), None),
                "speaker_aliases": next((each["speaker_aliases"] for each in told if "speaker_aliases" in each), []),
                "cue": cue,
                "topics": _topics(table),
            }
        )
    return statements


def _passages(raw: str, tables: Sequence[Table], statements: Sequence[Table]) -> list[dict[str, Any]]:
    said = {place for each in statements for span in each["content"] for place in range(span["start"], span["end"])}
    passages = []
    for table in tables:
        _known(table, PASSAGE_KEYS)
        spans = _content(raw, table["content"], 0, table.get("occurrence"))
        if not table["topics"] or any(place in said for span in spans for place in range(*span)):
            raise GoldError(f"a passage without a topic, or inside a statement: {table['content'][0]!r}")
        passages.append({"content": _offsets(spans), "topics": _topics(table)})
    return passages


def _topics(table: Table) -> list[str]:
    topics = list(table["topics"])
    if set(topics) - _slugs() or len(set(topics)) != len(topics):
        raise GoldError(f"unknown or repeated topics: {topics}")
    return topics


@cache
def _slugs() -> frozenset[str]:
    return frozenset(topic.slug for topic in shipped_codebook().topics)


def _content(raw: str, texts: Sequence[str], since: int, occurrence: int | None = None) -> list[Span]:
    """The spans: the first must be the only one from `since` on, or the `occurrence`-th; each further one follows."""
    if not texts or isinstance(texts, str) or any(text != text.strip() or not text for text in texts):
        raise GoldError(f"not a list of trimmed texts: {texts!r}")
    starts = [match.start() for match in re.finditer(re.escape(texts[0]), raw) if match.start() >= since]
    if not starts or (occurrence is None and len(starts) > 1) or (occurrence or 1) > len(starts):
        raise GoldError(f"found {len(starts)} times from {since} on: {texts[0]!r}")
    start = starts[(occurrence or 1) - 1]
    spans = [(start, start + len(texts[0]))]
    for text in texts[1:]:
        if (start := raw.find(text, spans[-1][1])) < 0:
            raise GoldError(f"not after the first span: {text!r}")
        spans.append((start, start + len(text)))
    return spans


def _nearest(raw: str, text: str, spans: Sequence[Span]) -> Span:
    """The place of a speaker's words nearest to the content, in its paragraph, else in the one before."""
    first = raw.rfind("\n", 0, spans[0][0]) + 1
    last = raw.find("\n", spans[-1][1])
    last = len(raw) if last < 0 else last
    before = raw.rfind("\n", 0, len(raw[:first].rstrip())) + 1
    outside = [place for place in _words(raw, text) if not any(a < place[1] and place[0] < b for a, b in spans)]
    for low in (first, before):
        near = [place for place in outside if low <= place[0] and place[1] <= last]
        if near:
            return min(near, key=lambda place: min(max(place[0] - b, a - place[1]) for a, b in spans))
    raise GoldError(f"the speaker {text!r} is not in the paragraph of the statement {raw[slice(*spans[0])]!r}")


def _offset(span: Span) -> dict[str, int]:
    return {"start": span[0], "end": span[1]}


def _offsets(spans: Sequence[Span]) -> list[dict[str, int]]:
    return [_offset(span) for span in spans]


if __name__ == "__main__":
    for line in gold(*sys.argv[1:3]):
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
