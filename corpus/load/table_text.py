"""The lines of a large text file, decoded while they are read: its encoding is found from a part of it."""

import io
from typing import BinaryIO, Final, TextIO

from corpus.load.encodings import decode
from corpus.load.source import Source, file_error

_HEAD: Final = 256_000  # bytes
_TELLING: Final = 256_000  # bytes of further lines that hold more than ASCII


def text_stream(source: Source) -> TextIO:
    """The file as text, its line ends as they are; whoever reads it closes it. Raises CorpusError as `decode` does."""
    try:
        stream = source.open()
    except OSError as error:
        raise file_error(source.name, error) from error
    try:
        encoding = _encoding(stream)
        stream.seek(0)
    except BaseException:
        stream.close()
        raise
    return io.TextIOWrapper(stream, encoding=encoding, newline="")


def _encoding(stream: BinaryIO) -> str:
    """What the head and the telling lines of the whole file are written in."""
    head = stream.read(_HEAD)
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head
    if wide:
        _, name = decode(head[: len(head) // 4 * 4])
        return name
    telling = bytearray(head + stream.readline())
    if len(head) == _HEAD:
        room = _TELLING
        for line in stream:
            if not line.isascii():
                telling += line
                room -= len(line)
                if room < 0:
                    break
    _, name = decode(bytes(telling))
    return "utf-8-sig" if name == "utf-8" else name
