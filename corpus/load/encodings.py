"""Bytes to text: which of the encodings that news files come in, found from the bytes alone."""

import codecs
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from charset_normalizer import from_bytes

from corpus.domain.errors import CorpusError
from corpus.load.letters import is_cyrillic, naturalness

SAMPLE: Final = 64_000  # bytes of which the statistics are taken
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EIGHT_BIT: Final = ("cp1252", "cp1251", "koi8-r", "iso8859-5")  # in this order where nothing tells them apart
_CONTROL: Final = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_MULTIBYTE: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CONTEXTS: Final = re.compile(rb"[\x00-\x7f]{0,4}[\x80-\xff]{1,40}[\x00-\x7f]?")  # what a long text is judged by
_SIGNATURES: Final = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"\x1f\x8b")
_UNNATURAL: Final = -4.5  # below it, a text is no text in any of the eight-bit encodings
_UNNATURAL_FEW: Final = -7.0  # the same where only a few letters can be judged
_FEW: Final = 8
_CLOSE: Final = 0.2  # two readings nearer than this are put to charset-normalizer


def decode(raw: bytes) -> tuple[str, str]:
    """The text of a file and the name of its encoding.

    Raises CorpusError where the bytes are of a binary file, or of a text in none of the known encodings.
    """
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return _strict(raw, name), name.removesuffix("-sig")
    if raw.startswith(_SIGNATURES):
        raise CorpusError("text-binary")
    controls = len(_CONTROL.findall(raw))
    if controls:
        wide = _utf16(raw)
        if wide:
            return wide
        if b"\0" in raw or controls * 500 > len(raw):
            raise CorpusError("text-binary")
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _eight_bit(raw)


def decode_declared(raw: bytes, declared: str | None) -> tuple[str, str]:
    """The text in the encoding that the file declares, where that decodes it; else as `decode` finds it.

    A byte order mark says more than a declaration. Raises CorpusError as `decode` does.
    """
    name = _codec(declared)
    if name is None or raw.startswith(tuple(mark for mark, _ in _BOMS)):
        return decode(raw)
    try:
        text = raw.decode(name)
    except UnicodeError:
        return decode(raw)
    return (text, name) if "\0" not in text else decode(raw)


def _codec(declared: str | None) -> str | None:
    """The name of Python's codec for a declared encoding; None for what is none, or no encoding of texts.

    What calls itself Latin-1 or ASCII is Windows-1252 on the web, as browsers read it.
    """
    try:
        found = codecs.lookup((declared or "").strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    if not found._is_text_encoding:
        return None
    return "cp1252" if found.name in {"iso8859-1", "ascii"} else found.name


def _strict(raw: bytes, name: str) -> str:
    try:
        return raw.decode(name)
    except UnicodeDecodeError as error:
        raise CorpusError("text-undecodable") from error


def _utf16(raw: bytes) -> tuple[str, str] | None:
    """UTF-16 without a byte order mark, if one byte order gives letters and marks of Europe nearly throughout."""
    best: tuple[float, str, str] | None = None
    for name in ("utf-16-le", "utf-16-be"):
        try:
            text = raw.decode(name)
        except UnicodeDecodeError:
            continue
        sample = text[:SAMPLE]
        share = sum(_is_usual(each) for each in sample) / len(sample)
        if share > 0.9 and (best is None or share > best[0]):
            best = (share, text, name)
    return best[1:] if best else None


def _is_usual(letter: str) -> bool:
    """Whether a code point is one that a European news text is made of."""
    return letter in "\t\n\r" or " " <= letter <= "~" or "\u00a0" <= letter <= "\u017f" or is_cyrillic(letter) or (
        "\u2010" <= letter <= "\u2044" or letter in "€₽№™"
    )  # fmt: skip


def _eight_bit(raw: bytes) -> tuple[str, str]:
    """The most natural of the eight-bit readings."""
    if _is_damaged_utf8(raw):
        raise CorpusError("text-undecodable")
    marks = dict(_readings(raw))
    few = len(_HIGH.findall(raw, 0, SAMPLE)) < _FEW
    if not marks or max(marks.values()) < (_UNNATURAL_FEW if few else _UNNATURAL):
        raise CorpusError("text-undecodable")
    best = max(marks, key=lambda name: marks[name])
    close = [name for name, mark in marks.items() if mark > marks[best] - _CLOSE]
    chosen = _second_opinion(raw, close) if len(close) > 1 else best
    return raw.decode(chosen), chosen


def _readings(raw: bytes) -> Iterator[tuple[str, float]]:
    sample = raw
    if len(raw) > SAMPLE:
        sample = b"".join(found[0] for found in islice(_CONTEXTS.finditer(raw), 4000))
    for name in _EIGHT_BIT:
        try:
            raw.decode(name)
        except UnicodeDecodeError:
            continue
        yield name, naturalness(sample.decode(name))


def _is_damaged_utf8(raw: bytes) -> bool:
    """Whether the bytes are UTF-8 but for some broken places: as an eight-bit text every letter would be two."""
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return len(_MULTIBYTE.findall(raw)) >= broken


def _second_opinion(raw: bytes, names: list[str]) -> str:
    """What charset-normalizer says between close readings; the first of them where it says nothing."""
    texts = {raw.decode(name) for name in names}
    if len(texts) == 1:
        return names[0]
    found = from_bytes(raw[:SAMPLE], cp_isolation=names).best()
    name = found.encoding.replace("_", "-") if found else ""
    return name if name in names else names[0]
