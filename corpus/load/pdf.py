"""PDF files in, by pypdfium2: the text layer, its lines joined to paragraphs; a scanned file has none."""

from collections.abc import Iterator
from threading import Lock
from typing import Final

from corpus.domain.articles import Header
from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.load import limits
from corpus.load.draft import Draft, storable
from corpus.load.guarded import reading
from corpus.load.lexis import drafts_of_text
from corpus.load.office_facts import document_facts, document_title
from corpus.load.pdf_lines import PdfLine, page_lines
from corpus.load.pdf_paragraphs import paragraphs_of
from corpus.load.registry import Found
from corpus.load.source import Source

_PDFIUM: Final = Lock()  # it is not made for two threads at once


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The text of all pages. Raises CorpusError for a locked file and for one without a text layer."""
    raw = source.read(limits.LARGEST_PDF)
    with _PDFIUM, reading("PDF"):
        pages, facts = _pages(raw)
    text = storable(paragraphs_of(pages))
    if not text.strip():
        raise CorpusError("file-no-text")
    title = document_title(facts.get("Title"), text)
    about = document_facts(facts.get("Title"), facts.get("Author"), _created(facts.get("CreationDate")))
    found = drafts_of_text(text) or [Draft(text=text, known=Header(title=title), more=about)]
    yield from source.gauge.each(found, len(found))


def _pages(raw: bytes) -> tuple[list[list[PdfLine]], dict[str, str]]:
    """The lines of every page, and what the file says of itself."""
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2 import raw as pdfium

    try:
        document = PdfDocument(raw)
    except PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            raise CorpusError("file-locked") from error
        raise
    try:
        count = min(len(document), limits.PAGES)
        return [page_lines(document, number) for number in range(count)], document.get_metadata_dict()
    finally:
        document.close()


def _created(text: str | None) -> str:
    """The date of `D:20240514101112+03'00'`."""
    digits = (text or "").removeprefix("D:")[:8]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 and digits.isdigit() else ""
