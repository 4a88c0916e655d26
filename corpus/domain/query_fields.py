"""The fields of the query language: one table, which the parser, the completion, the help and the docs read. Pure."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from corpus.domain.articles import ArticleState
from corpus.domain.texts import msg


class Field(StrEnum):
    """What stands before the colon."""

    TITLE = "title"
    AGENCY = "agency"
    PLACE = "place"
    TOPIC = "topic"
    SPEAKER = "speaker"
    STATE = "state"
    CODER = "coder"
    BEFORE = "before"
    AFTER = "after"
    HAS = "has"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """A field: what it finds, an example, and its `values` where only these make sense."""

    finds: str
    example: str
    values: tuple[str, ...] = ()


FIELDS: Final = {
    Field.TITLE: FieldSpec(finds=msg("words of the title"), example='title:"flax exports"'),
    Field.AGENCY: FieldSpec(finds=msg("the agency, or words of its name"), example="agency:BelTA"),
    Field.PLACE: FieldSpec(finds=msg("the place of the dateline"), example="place:Minsk"),
    Field.TOPIC: FieldSpec(
        finds=msg("articles with a statement on a topic, by its short name or words of its name"),
        example="topic:trade",
    ),
    Field.SPEAKER: FieldSpec(
        finds=msg("articles that quote somebody, by words of a name or of another spelling of it"),
        example='speaker:"Vera Lip*"',
    ),
    Field.STATE: FieldSpec(
        finds=msg("how far the article is: new, open or done"),
        example="state:open",
        values=tuple(str(each) for each in ArticleState),
    ),
    Field.CODER: FieldSpec(finds=msg("articles with a decision by somebody"), example="coder:anna"),
    Field.BEFORE: FieldSpec(finds=msg("articles published before a year, a month or a day"), example="before:2023-06"),
    Field.AFTER: FieldSpec(
        finds=msg("articles published from the beginning of a year, a month or a day on"), example="after:2023-06"
    ),
    Field.HAS: FieldSpec(
        finds=msg("articles where suggestions wait for a decision; has:repeats those that tell one story"),
        example="has:suggestions",
        values=("suggestions", "repeats"),
    ),
}

# What can be written besides fields, with what it finds.
FORMS: Final = (
    ("flax exports", msg("both words, anywhere in the title or the text")),
    ('"flax exports"', msg("the words one after the other")),
    ("export*", msg("words that begin so")),
    ("flax OR linen", msg("either word, or both")),
    ("flax NOT linen", msg("the first word without the second; -linen says the same")),
    ("flax NEAR linen", msg("both words with at most 10 words between them; NEAR/3 says how many")),
    ("(flax OR linen) exports", msg("parentheses say what belongs together")),
)
