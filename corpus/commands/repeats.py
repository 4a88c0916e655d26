"""Which statements and mentions are one and the same, though a model proposed them twice or in two projects."""

from collections.abc import Sequence
from typing import Final

from corpus.domain.mentions import Mention
from corpus.domain.spans import Span, format_spans, likeness
from corpus.domain.statements import State, Statement

_SAME: Final = 0.5  # likeness (intersection over union) above which two statements are one and the same


def repeats(statement: Statement, spans: Sequence[Span]) -> bool:
    """Whether these spans are the statement again: equal or much alike, now or as it was first proposed."""
    return max(likeness(statement.spans, spans), likeness(statement.proposed, spans)) >= _SAME


def settles(mention: Mention, span: Span, label: str) -> bool:
    """Whether a decided mention answers a proposal: it stands there, or it is this very proposal, rejected."""
    if mention.proposed == identity(span, label):
        return True
    if mention.state is State.REJECTED:
        return mention.span == span and mention.label == label
    return mention.span.overlaps(span)


def identity(span: Span, label: str) -> str:
    """What a mention keeps of the proposal that it came from."""
    return f"{format_spans([span])}:{label}"
