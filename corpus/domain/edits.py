"""Edits of an article's text: what they make of it, how they are taken back, and the versions that they lead to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.domain.articles import Article, article_id, fingerprint
from corpus.domain.errors import CorpusError


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One replaced stretch: `old` at the offset `start` of the text before became `new`. Either may be empty."""

    start: int
    old: str
    new: str

    @property
    def end(self) -> int:
        """Where the stretch ends in the text before, exclusive."""
        return self.start + len(self.old)

    @property
    def growth(self) -> int:
        """By how many code points the text grows here."""
        return len(self.new) - len(self.old)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A text of an article after its first: the `number`th edit of it, 1 for the first.

    `edits` lead here from the version before, `fingerprint` is that of the text they lead to.
    """

    number: int
    edits: tuple[Edit, ...]
    fingerprint: str
    coder: str
    created: str


def edited(body: str, edits: Iterable[Edit]) -> str:
    """The text after the edits. Raises CorpusError where they are not in order or were not made on this text."""
    parts: list[str] = []
    done = 0
    for each in edits:
        if each.start < done or body[each.start : each.end] != each.old or each.old == each.new:
            raise CorpusError("edits-unfit")
        parts += [body[done : each.start], each.new]
        done = each.end
    return "".join([*parts, body[done:]])


def reversed_edits(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits that lead back."""
    found, grown = [], 0
    for each in edits:
        found.append(Edit(start=each.start + grown, old=each.new, new=each.old))
        grown += each.growth
    return tuple(found)


def first_text(body: str, versions: Sequence[Version]) -> str:
    """The text as it was first added, from the present one. Raises CorpusError where the versions do not lead there."""
    for each in reversed(versions):
        body = edited(body, reversed_edits(each.edits))
    return body


def leads_to(article: Article, versions: Sequence[Version]) -> bool:
    """Whether an article's text, and every version before it, is the one whose fingerprint was written down."""
    body = article.body
    for count, each in reversed(list(enumerate(versions, start=1))):
        if each.number != count or each.fingerprint != fingerprint(body):
            return False
        try:
            body = edited(body, reversed_edits(each.edits))
        except CorpusError:
            return False
    return article.fingerprint == fingerprint(body) and article.id == article_id(body)
