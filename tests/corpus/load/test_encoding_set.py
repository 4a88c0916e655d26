"""A set of article files over the encodings that news comes in: every one is read right, letter by letter."""

import codecs
from typing import Final

import pytest

from tests.corpus.load.papers import only

ENGLISH: Final = (
    "Palesse opens a rail link\n\nPINSK, 12 March (Palesse Wire) - The line costs €40 million – “a fair price”, "
    "said Zoë Müller of the café workers’ union.\n",
    "Flax prices up\n\nVITEBSK, 2 April (Palesse Wire) - Naïve hopes, the mayor’s office said: “We’ll see.”\n",
    "Short news\n\nThe coöperative’s façade is blue, a visitor said.\n",
)
RUSSIAN: Final = (
    "Плату за роуминг отменят\n\nМИНСК, 7 мая. /ВЕСТА/. Операторы двух стран договорились об отмене платы, "
    "сообщила заместитель министра Вера Липницкая. «Разницы никто не заметит», — добавила она.\n",
    "Лён идёт за рубеж\n\nВИТЕБСК. Экспорт льна вырос на 12,5 процента, подъём объясняют ценой.\n",
    "Совещание\n\nСъезд обсудил щебень, эмаль и ёмкости. Ничего не решили.\n",
)
BELARUSIAN: Final = (
    "Плату за роўмінг адменяць\n\nМІНСК, 7 мая. Аператары дзвюх краін дамовіліся аб адмене платы, паведаміла "
    "намеснік міністра Вера Ліпніцкая. Розніцы ніхто не заўважыць, дадала яна.\n",
    "Лён ідзе за мяжу\n\nВІЦЕБСК. Экспарт ільну вырас на 12,5 працэнта, пад'ём тлумачаць цаной.\n",
    "Нарада\n\nЗ'езд абмеркаваў жвір, эмаль і ёмістасці. Нічога не вырашылі.\n",
)
UNICODE: Final = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-16-le-bom", "utf-16-be-bom")
TEXTS: Final = {"english": ENGLISH, "russian": RUSSIAN, "belarusian": BELARUSIAN}
EIGHT_BIT: Final = {
    "english": ("cp1252",),
    "russian": ("cp1251", "koi8-r", "iso8859-5"),
    "belarusian": ("cp1251", "iso8859-5"),
}


def encoded(text: str, encoding: str) -> bytes:
    """The bytes of a file in an encoding; `-bom` puts its mark before them."""
    name = encoding.removesuffix("-bom")
    mark = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}[name] if name != encoding else b""
    return mark + text.encode(name)


def _storable(text: str, encoding: str) -> str:
    """The text as an author writes it who has only these signs: ISO 8859-5 and KOI8-R have no such marks and dashes."""
    if encoding in {"iso8859-5", "koi8-r"}:
        return text.translate(str.maketrans({"«": '"', "»": '"', "—": "-"}))
    return text


FILES: Final = [
    (language, number, encoding)
    for language, texts in TEXTS.items()
    for number in range(len(texts))
    for encoding in (*UNICODE, *EIGHT_BIT[language])
]
LINE_ENDS: Final = ("\n", "\r\n")


def test_the_set_is_as_large_as_it_should_be() -> None:
    assert len(FILES) * len(LINE_ENDS) >= 60
    assert {encoding for _, _, encoding in FILES} == {*UNICODE, "cp1251", "cp1252", "koi8-r", "iso8859-5"}


@pytest.mark.parametrize("line_end", LINE_ENDS, ids=["lf", "crlf"])
@pytest.mark.parametrize(("language", "number", "encoding"), FILES)
def test_every_file_is_right(language: str, number: int, encoding: str, line_end: str) -> None:
    text = _storable(TEXTS[language][number], encoding)
    article = only(encoded(text.replace("\n", line_end), encoding), "a.txt")
    assert article.body == text
    assert article.title == text.split("\n")[0]


@pytest.mark.parametrize("language", ["russian", "belarusian"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r", "iso8859-5", "utf-16"])
def test_declared_encodings_of_xml_and_html(language: str, encoding: str) -> None:
    text = _storable(TEXTS[language][0], "koi8-r")
    if encoding == "koi8-r" and language == "belarusian":
        pytest.skip("KOI8-R has not all letters of Belarusian")
    title, words = text.split("\n\n")
    entry = f"<item><title>{title}</title><description>{words}</description></item>"
    feed = f'<?xml version="1.0" encoding="{encoding}"?><rss><channel>{entry}</channel></rss>'
    declared = f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}">'
    page = f"<html><head>{declared}</head><body><p>{words}</p></body></html>"
    assert only(feed.encode(encoding), "a.xml").body == f"{title}\n\n{words.strip()}"
    assert words.strip() in only(page.encode(encoding), "a.html").body
