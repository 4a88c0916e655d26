"""Encodings found from the bytes: every one that is read, in long and short texts, and what is no text."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.domain.errors import CorpusError
from corpus.load.encodings import SAMPLE, decode

WESTERN = [
    "The café’s owner said “no” – twice.",
    "It cost €5 — “a lot”.",
    "Déjà vu in São Paulo, on Österreich’s naïve façade",
    "À la carte",
    "Zürich",
    "It was 5 °C and ±0 £ at § 7 – © 2024",
]
RUSSIAN = [
    "Привет",
    "МИР",
    "нет",
    "Ёлка и щука",
    "МИНСК, 7 мая. /ВЕСТА/. Плата за роуминг будет отменена, сообщила заместитель министра.",
    "ОПЕРАТОРЫ ПРОТИВ ОТМЕНЫ РОУМИНГА",
    "On the door it says: открыто с девяти до шести. Nobody was inside.",
]
BELARUSIAN = [
    "Прывітанне",
    "Мінск",
    "Дзень добры, сябры",
    "Плата за роўмінг будзе адменена, паведаміў намеснік міністра.",
]
CYRILLIC_MARKS = ["«Мы готовы», — ответил он.", "Дом № 5"]

CASES = [
    *((text, "cp1252") for text in WESTERN),
    *((text, "cp1251") for text in RUSSIAN + BELARUSIAN + CYRILLIC_MARKS),
    *((text, "koi8-r") for text in RUSSIAN),
    *((text, "iso8859-5") for text in RUSSIAN + BELARUSIAN),
    *((text, name) for text in WESTERN + RUSSIAN + BELARUSIAN for name in ("utf-8", "utf-16-le", "utf-16-be")),
]


@pytest.mark.parametrize(("text", "name"), CASES)
def test_a_text_comes_back_with_its_encoding(text: str, name: str) -> None:
    assert decode(text.encode(name)) == (text, name)


@pytest.mark.parametrize("text", WESTERN + RUSSIAN + BELARUSIAN)
def test_a_byte_order_mark_decides_and_is_dropped(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()) == (text, "utf-8")
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le")) == (text, "utf-16")
    assert decode(codecs.BOM_UTF16_BE + text.encode("utf-16-be")) == (text, "utf-16")


def test_ascii_is_utf8() -> None:
    assert decode(b"plain\r\ntext\t\x0c") == ("plain\r\ntext\t\x0c", "utf-8")
    assert decode(b"") == ("", "utf-8")


@pytest.mark.parametrize(("text", "name"), [(RUSSIAN[4], "cp1251"), (RUSSIAN[4], "koi8-r"), (WESTERN[0], "cp1252")])
def test_a_long_text_is_judged_by_a_part_and_decoded_whole(text: str, name: str) -> None:
    long = "Nothing to see here. " * SAMPLE + text
    assert decode(long.encode(name)) == (long, name)


@pytest.mark.parametrize(
    "raw",
    [
        b"\0",
        b"abc\0def",
        bytes(range(256)),
        b"%PDF-1.7\nstream",
        b"PK\x03\x04rest",
        b"\x89PNG\r\n",
        b"word \x01\x02\x03 word",
    ],
)
def test_binaries_are_refused(raw: bytes) -> None:
    with pytest.raises(CorpusError) as caught:
        decode(raw)
    assert caught.value.code == "text-binary"


@pytest.mark.parametrize(
    "raw",
    [
        RUSSIAN[4].encode("cp866"),
        "Η περιαγωγή καταργείται από σήμερα".encode("cp1253"),
        "漫游费用今天取消了，部长说。我们很高兴。".encode("gbk"),
        "“Привет”, сказал министр".encode()[:-1],
        "He said “no” and “yes”.".encode()[:-3],
        codecs.BOM_UTF8 + b"\xff\xfe\xfd",
        codecs.BOM_UTF16_LE + b"a",
    ],
)
def test_texts_of_other_encodings_and_damaged_ones_are_refused(raw: bytes) -> None:
    with pytest.raises(CorpusError) as caught:
        decode(raw)
    assert caught.value.code == "text-undecodable"


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_give_a_text_or_a_foreseen_error(raw: bytes) -> None:
    try:
        text, name = decode(raw)
    except CorpusError as error:
        assert error.code in {"text-binary", "text-undecodable"}
    else:
        assert text.encode(name) == raw or name in {"utf-8", "utf-16", "utf-32"}
