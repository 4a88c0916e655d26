"""The one marker for texts that a person reads.

`msg("…")` returns its argument; it exists so that the translation tools find every text of the core, and so that the
window can translate it when it shows it (`desktop.translate.tr`). Texts take facts by name: `msg("{path} is empty")`.
"""


def msg(text: str, /) -> str:
    """Mark a source text for translation; the text itself is returned unchanged."""
    return text
