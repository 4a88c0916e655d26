"""Bounds on ZIP files, of which DOCX, ODT and XLSX are made too: looked at before, and while, they are unpacked."""

import zipfile
from typing import BinaryIO

from corpus.domain.errors import CorpusError
from corpus.load import limits
from corpus.load.guarded import reading


def open_zip(stream: BinaryIO, kind: str) -> zipfile.ZipFile:
    """A ZIP file of a sensible number of entries. Raises CorpusError where it is none."""
    with reading(kind):
        packed = zipfile.ZipFile(stream)
    if len(packed.infolist()) > limits.ENTRIES:
        raise CorpusError("archive-entries", limit=limits.ENTRIES)
    return packed


def check_entry(entry: zipfile.ZipInfo) -> None:
    """Raise CorpusError for an entry that is locked or packed tighter than any text."""
    if entry.flag_bits & 0x1:
        raise CorpusError("file-locked")
    if entry.file_size > limits.RATIO_FROM and entry.file_size > limits.RATIO * max(1, entry.compress_size):
        raise CorpusError("archive-ratio")


def check_office(raw_stream: BinaryIO, kind: str) -> None:
    """Raise CorpusError for an office file that unpacks to more than any document needs, or that hides a bomb of XML.

    Sizes are those that the file claims; `zipfile` never unpacks more than an entry claims.
    """
    packed = open_zip(raw_stream, kind)
    total = 0
    for entry in packed.infolist():
        check_entry(entry)
        total += entry.file_size
        if total > limits.OFFICE_UNPACKED:
            raise CorpusError("file-too-large", limit=limits.OFFICE_UNPACKED // 1_000_000)
        if entry.filename.lower().endswith((".xml", ".rels")):
            with reading(kind), packed.open(entry) as part:
                head = part.read(4_000)
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                raise CorpusError("xml-unsafe")
    raw_stream.seek(0)
