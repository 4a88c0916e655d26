"""Lines of gold and of predictions: one article each, as JSON; offsets count code points of the canonical body."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import msgspec

from corpus.domain.errors import CorpusError
from corpus.domain.suggestions import ProposedStatement, Suggestions

NARRATIVE: Final = "narrative"
Places = frozenset[int]


class Stretch(msgspec.Struct, frozen=True):
    """A stretch of the body; the end is exclusive."""

    start: int
    end: int


class Entity(msgspec.Struct, frozen=True):
    """A mention with its label."""

    start: int
    end: int
    label: str


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """A statement, or a passage of the article's own voice (which has content and topics only).

    `score` and `scores` (of each topic) are what a prediction says of itself; gold has none.
    """

    content: list[Stretch] = []
    type: str = ""
    speaker_name: str | None = None
    speaker_aliases: list[str] | None = None
    topics: list[str] | None = None
    score: float | None = None
    scores: Mapping[str, float] = msgspec.field(default_factory=dict)

    @property
    def places(self) -> Places:
        """All offsets of the content."""
        return places(self.content)


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """An article: its gold, or what was predicted of it. A header field that is unset was not answered at all."""

    id: str
    raw: str = ""
    title: str | msgspec.UnsetType | None = msgspec.UNSET
    agency: str | msgspec.UnsetType | None = msgspec.UNSET
    place: str | msgspec.UnsetType | None = msgspec.UNSET
    date: str | msgspec.UnsetType | None = msgspec.UNSET
    entities: list[Entity] | None = None
    statements: list[Unit] | None = None
    passages: list[Unit] | None = None
    optional_statements: list[list[Stretch]] | None = None

    @property
    def units(self) -> list[Unit]:
        """Statements and passages."""
        return [*(self.statements or []), *(self.passages or [])]

    @property
    def attributed(self) -> list[Unit]:
        """The statements that someone makes: neither passages nor without content."""
        return [each for each in self.statements or [] if each.content and each.type != NARRATIVE]


_decoder: Final = msgspec.json.Decoder(Line)


def places(content: Iterable[Stretch]) -> Places:
    """All offsets of some stretches."""
    return frozenset(place for each in content for place in range(each.start, each.end))


def texts(raw: str, content: Iterable[Stretch]) -> str:
    """The words of some stretches; what lies between two is shown as an ellipsis."""
    return " […] ".join(raw[each.start : each.end] for each in content)


def read_lines(path: Path) -> dict[str, Line]:
    """The lines of a file by their ids. Raises CorpusError for a file or a line that cannot be used."""
    found: dict[str, Line] = {}
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise CorpusError("file-missing", path=path) from error
    except OSError as error:
        raise CorpusError("file-unreadable", path=path, reason=error.strerror or error) from error
    for number, text in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if text.strip():
            try:
                line = _decoder.decode(text)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise CorpusError("line-invalid", line=number, path=path, reason=error) from error
            if line.id in found:
                raise CorpusError("line-repeated", line=number, path=path, id=line.id)
            found[line.id] = line
    return found


def line_of(identifier: str, suggestions: Suggestions) -> Line:
    """What was proposed for an article, with the scores."""
    header = suggestions.header
    return Line(
        id=identifier,
        title=header.title,
        agency=header.agency,
        place=header.place,
        date=header.published,
        entities=[Entity(each.span.start, each.span.end, each.label) for each in suggestions.mentions],
        statements=[_unit(each) for each in suggestions.statements],
    )


def _unit(statement: ProposedStatement) -> Unit:
    return Unit(
        content=[Stretch(each.start, each.end) for each in statement.spans],
        type=statement.kind.value,
        speaker_name=statement.speaker,
        topics=[each.topic for each in statement.tags],
        score=statement.score,
        scores={each.topic: each.score for each in statement.tags},
    )
