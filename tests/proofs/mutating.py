"""Changes bytes at random, the way accidents and attackers do. The same seed gives the same bytes."""

import io
import random
import zipfile
import zlib
from typing import Final

_PIECES: Final = (
    b"\0", b"\xff", b"\xfe\xff", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\x1b[31m", b"\x00\x00\x00\x80",
    b"\xff\xff\xff\x7f", b"-1", b"99999999999999999999", b"1e999", b"NaN", b"=1+1", b'"', b"'", b"<", b">", b"&",
    b"]]>", b"<!--", b"{", b"}", b"[" * 2000, b"<a>" * 400, b'{"a":' * 500, b"(" * 500, b"\\" * 50, b"%s%n",
    b"\r\n\r\n", b"../../../../etc/passwd",
    b"<!DOCTYPE a [<!ENTITY x 'xxxxxxxxxx'>]>", b"&x;", b"<script>", b"file:///etc/passwd",
    b"null", b"true", "\u202e\u2066\ufeff\U0001f600".encode(),
)  # fmt: skip
_NAMES: Final = ("../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "\u202egpj.txt", "a" * 400)
_LARGEST: Final = 3_000_000  # bytes of what is made


def mutated(seed: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """Other bytes, made from valid ones by one to eight changes; inside its entries where the file is a ZIP."""
    if seed[:2] == b"PK" and chance.random() < 0.7:
        return _inside(seed, others, chance)
    made = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        _change(made, others, chance)
        del made[_LARGEST:]
    return bytes(made)


def _change(made: bytearray, others: list[bytes], chance: random.Random) -> None:
    size = len(made)
    at = chance.randrange(size + 1)
    length = min(size - at, int(chance.expovariate(1 / 12)) + 1)
    kind = chance.randrange(9)
    if kind == 0 and at < size:
        made[at] ^= 1 << chance.randrange(8)
    elif kind == 1 and at < size:
        made[at] = chance.choice((0, 1, 10, 34, 60, 127, 128, 255, chance.randrange(256)))
    elif kind == 2:
        del made[at : at + length]
    elif kind == 3:
        made[at:at] = made[at : at + length] * chance.choice((1, 2, 50, 2000))
    elif kind == 4:
        made[at:at] = chance.choice(_PIECES)
    elif kind == 5:
        made[at : at + length] = chance.randbytes(length)
    elif kind == 6 and chance.random() < 0.5:
        del made[at:]
    elif kind == 7:
        other = chance.choice(others)
        start = chance.randrange(len(other) + 1)
        made[at:at] = other[start : start + chance.randrange(1, 400)]
    elif size:
        start = chance.randrange(size)
        made[at : at + length] = made[start : start + length]


def _inside(seed: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """The archive with one of its entries changed and packed anew, so that checksums are right; or a wrong name."""
    try:
        with zipfile.ZipFile(io.BytesIO(seed)) as packed:
            entries = [(each.filename, packed.read(each)) for each in packed.infolist()]
    except (zipfile.BadZipFile, zlib.error):
        return seed
    chosen = chance.randrange(len(entries))
    name, content = entries[chosen]
    made = bytearray(content)
    for _ in range(chance.choice((1, 2, 4))):
        _change(made, others, chance)
    entries[chosen] = (chance.choice(_NAMES) if chance.random() < 0.1 else name, bytes(made[:_LARGEST]))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in entries:
            packed.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()
