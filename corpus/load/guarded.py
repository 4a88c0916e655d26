"""The border to libraries that read files: they are quiet, and what they raise on a broken one is a foreseen error.

On a damaged file a parser fails wherever it trusts the file: an index, a key, a missing attribute, a decompressor.
Only calls of such libraries stand inside `reading`; our own code does not, so that its mistakes still come to light.
"""

import logging
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg

_Row = TypeVar("_Row")
_BROKEN: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,  # what XML parsers raise
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
_LIBRARIES: Final = frozenset({
    "_csv", "courlan", "defusedxml", "docx", "htmldate", "justext", "lxml", "msgspec", "odfdo", "openpyxl",
    "pypdfium2", "striprtf", "trafilatura",
})  # fmt: skip
_TALKATIVE: Final = ("trafilatura", "htmldate", "courlan", "charset_normalizer", "pypdfium2", "odfdo", "py3langid")


@contextmanager
def reading(kind: str) -> Iterator[None]:
    """Whatever a library says of a broken file becomes `file-broken`; `kind` is what the file should be, as PDF."""
    with quiet(), converted(kind):
        yield


@contextmanager
def converted(kind: str) -> Iterator[None]:
    """The same for code that neither logs nor warns."""
    try:
        yield
    except CorpusError:
        raise
    except Exception as error:
        if not isinstance(error, _BROKEN) and type(error).__module__.split(".")[0] not in _LIBRARIES:
            raise
        reason = str(error).strip().split("\n")[0][:200].rstrip(". ") or type(error).__name__
        if isinstance(error, RecursionError):
            reason = msg("it is nested too deeply")
        raise CorpusError("file-broken", kind=kind, reason=reason) from error


@contextmanager
def quiet() -> Iterator[None]:
    """Libraries neither log nor warn: what is wrong with a file is told by its error."""
    for name in _TALKATIVE:
        logger = logging.getLogger(name)
        if logger.level <= logging.CRITICAL:
            logger.setLevel(logging.CRITICAL + 1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def each_row(rows: Iterator[_Row], kind: str) -> Iterator[_Row]:
    """The rows that a library reads, one after the other; what it raises on the way becomes `file-broken`."""
    end = object()
    while True:
        with converted(kind):
            row: _Row | object = next(rows, end)
        if row is end:
            return
        yield row  # type: ignore[misc]
