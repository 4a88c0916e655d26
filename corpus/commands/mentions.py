"""Changes of mentions by hand: adding, relabelling and linking them."""

from dataclasses import dataclass, field
from typing import ClassVar

from corpus.commands.base import Command, touch_article
from corpus.domain.errors import CorpusError
from corpus.domain.ids import new_id
from corpus.domain.mentions import LABELS, Mention
from corpus.domain.spans import Span, check_spans
from corpus.domain.statements import State
from corpus.domain.texts import msg
from corpus.store.store import Writing
from corpus.store.values import mention_row


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeMention(Command):
    """Mark a stretch of text as an entity; what stood there before and overlaps is rejected."""

    name: ClassVar[str] = "make-mention"
    title: ClassVar[str] = msg("Add mention")
    article_id: str
    span: Span
    label: str
    id: str = field(default_factory=new_id)

    def run(self, writing: Writing) -> None:
        """Insert the row. Raises CorpusError for an unknown label, article or a span outside its text."""
        check_label(self.label)
        body = writing.store.articles.body(self.article_id)
        check_spans(body, [self.span])
        coder = writing.need_coder()
        for mention in writing.store.mentions.of_article(self.article_id):
            if mention.span.overlaps(self.span):
                reject_mention(writing, mention)
        made = Mention(
            id=self.id,
            article_id=self.article_id,
            span=self.span,
            quote=body[self.span.start : self.span.end],
            label=self.label,
            coder=coder,
            origin=writing.origin,
            state=State.ACCEPTED,
            created=writing.moment,
            changed=writing.moment,
        )
        writing.rows.insert("mentions", mention_row(made))
        touch_article(writing, self.article_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelabelMention(Command):
    """Give a mention another label, which accepts it."""

    name: ClassVar[str] = "relabel-mention"
    title: ClassVar[str] = msg("Change label")
    id: str
    label: str

    def run(self, writing: Writing) -> None:
        """Update the row. Raises CorpusError for an unknown mention or label."""
        check_label(self.label)
        accept_mention(writing, writing.store.mentions.get(self.id), label=self.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMention(Command):
    """Say which actor a mention names, or none; this accepts the mention."""

    name: ClassVar[str] = "link-mention"
    title: ClassVar[str] = msg("Link mention to actor")
    id: str
    actor_id: str | None

    def run(self, writing: Writing) -> None:
        """Update the row. Raises CorpusError for an unknown mention or actor."""
        if self.actor_id is not None:
            writing.store.actors.get(self.actor_id)
        accept_mention(writing, writing.store.mentions.get(self.id), actor_id=self.actor_id)


def check_label(label: str) -> None:
    """Raise CorpusError unless `label` is one of the entity labels."""
    if label not in LABELS:
        raise CorpusError("label-unknown", label=label, labels=", ".join(LABELS))


def accept_mention(writing: Writing, mention: Mention, **values: str | None) -> None:
    """Make a mention a person's decision, with other values where given."""
    coder = writing.need_coder()
    writing.rows.update(
        "mentions", mention.id, state=str(State.ACCEPTED), coder=coder, changed=writing.moment, **values
    )
    touch_article(writing, mention.article_id)


def reject_mention(writing: Writing, mention: Mention) -> None:
    """Say that a mention is none: a coder's own goes, a suggestion stays as rejected, so that it does not come back."""
    if mention.origin.startswith("coder:"):
        writing.rows.delete("mentions", mention.id)
    else:
        coder = writing.need_coder()
        writing.rows.update("mentions", mention.id, state=str(State.REJECTED), coder=coder, changed=writing.moment)
    touch_article(writing, mention.article_id)
