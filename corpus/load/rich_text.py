"""Rich text (RTF) in, by striprtf."""

from collections.abc import Iterator
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.domain.texts import msg
from corpus.load import limits
from corpus.load.draft import Draft, storable
from corpus.load.guarded import reading
from corpus.load.lexis import drafts_of_text
from corpus.load.lines import tidy
from corpus.load.registry import Found
from corpus.load.source import Source

_MARK: Final = b"{\\rtf"


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The text, or the articles of a Nexis export. Raises CorpusError for a file that is no rich text."""
    raw = source.read()
    if not raw[:200].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(_MARK):
        raise CorpusError("file-broken", kind="RTF", reason=msg("it does not begin as one"))
    with reading("RTF"):
        from striprtf.striprtf import font_table_group, rtf_to_text

        plain = raw.decode("latin-1")
        if len(font_table_group(plain)) > limits.FONTS:  # type: ignore[no-untyped-call]
            raise CorpusError("file-broken", kind="RTF", reason=msg("its list of fonts has no end"))
        # striprtf writes the address behind a link, found in quadratic time; this keeps it from looking for links.
        plain = plain.replace("\\fldinst{", "\\fldinst {")
        # Every byte stands for itself until striprtf knows the code page, which the file declares.
        text: str = rtf_to_text(plain, errors="replace")  # type: ignore[no-untyped-call]
    text = tidy(_parted(storable(text)))
    found = drafts_of_text(text) or [Draft(text=text)]
    yield from source.gauge.each(found, len(found))


def _parted(text: str) -> str:
    """Paragraphs of rich text are lines; a blank line between them tells them from broken lines."""
    return text if "\n\n" in text.strip() else text.replace("\n", "\n\n")
