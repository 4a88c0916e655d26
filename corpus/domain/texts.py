"""The one marker for texts that a person reads.

`msg("…")` returns its argument; it exists so that the translation tools find every text of the core, and so that the
window can translate it when it shows it (`desktop.translate.tr`). Texts take facts by name: `msg("{path} is empty")`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Filled:
    """A marked text with its facts, as a part of another text: so that the window can translate it before it is filled.

    Its facts may be such texts themselves. As a text it is English.
    """

    text: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.facts) if self.facts else self.text

    def __format__(self, _spec: str) -> str:
        return str(self)


def msg(text: str, /) -> str:
    """Mark a source text for translation; the text itself is returned unchanged."""
    return text
