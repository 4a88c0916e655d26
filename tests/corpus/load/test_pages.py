"""Web pages and saved ones: the article without what stands around it, and what the page says of it."""

from email.message import EmailMessage

import pytest

from corpus.load import limits
from tests.corpus.load.papers import LEAD, QUOTE, RUSSIAN, TITLE, errors, only

HEAD = """<meta charset="{charset}"><title>{title} | BelTA</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="BelTA">
<meta name="author" content="Alena Shpak"><meta property="article:published_time" content="2024-06-03T10:00:00+03:00">
<link rel="canonical" href="https://eng.belta.example/economics/roaming-1"><script>var secret = 1;</script>"""
AROUND = """<nav><ul><li><a href="/">Home</a></li><li><a href="/economics">Economics</a></li></ul></nav>"""


def page(*paragraphs: str, title: str = TITLE, lang: str = "en", charset: str = "utf-8") -> str:
    """A page of a news site."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    head = HEAD.format(title=title, charset=charset)
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body>{AROUND}<article><h1>{title}</h1>{text}</article>'
        "<footer><p>All rights reserved by somebody else</p></footer></body></html>"
    )


def test_the_article_of_a_page_with_all_that_the_page_says_of_it() -> None:
    article = only(page(LEAD, QUOTE, "The operators agreed on it in Grodno last week.").encode(), "a.html")
    assert article.body == f"{TITLE}\n\n{LEAD}\n\n{QUOTE}\n\nThe operators agreed on it in Grodno last week."
    assert (article.title, article.author, article.agency) == (TITLE, "Alena Shpak", "BelTA")
    assert (article.published, article.place, article.language) == ("2024-06-03", "MINSK", "en")
    assert article.url == "https://eng.belta.example/economics/roaming-1"


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251", "koi8-r", "iso-8859-5"])
def test_the_declared_encoding_is_believed(charset: str) -> None:
    raw = page(RUSSIAN, title="Роуминг отменят", lang="ru", charset=charset).encode(charset)
    article = only(raw, "a.htm")
    assert article.body == f"Роуминг отменят\n\n{RUSSIAN}"
    assert article.language == "ru"


def test_a_wrong_encoding_and_a_wrong_language_are_not_believed() -> None:
    article = only(page(RUSSIAN, title="Роуминг отменят", lang="en").encode("cp1251"), "a.html")
    assert RUSSIAN in article.body
    assert article.language == "ru"


def test_a_page_without_an_article_gives_all_its_text() -> None:
    article = only(
        b"<html><body><div>Flax<br>goes abroad</div><script>no()</script><!-- no --></body></html>", "a.html"
    )
    assert article.body == "Flax\ngoes abroad"
    assert only(b"Flax, no markup", "a.html").body == "Flax, no markup"


def test_the_address_that_a_browser_notes_when_it_saves_a_page() -> None:
    html = page(LEAD, QUOTE).replace("<link rel", "<link data-rel")
    saved = html.replace("<html", "<!-- saved from url=(0034)https://news.example/roaming -->\n<html")
    assert only(saved.encode(), "a.html").url == "https://news.example/roaming"


def test_a_page_saved_into_one_file() -> None:
    message = EmailMessage()
    message["Subject"] = "saved"
    message["Snapshot-Content-Location"] = "https://news.example/snapshot"
    message.make_related()
    message.add_related(page(LEAD, QUOTE), subtype="html")
    message.add_related(b"\x89PNG", maintype="image", subtype="png")
    article = only(message.as_bytes(), "a.mht")
    assert LEAD in article.body
    assert (article.title, article.url) == (TITLE, "https://news.example/snapshot")
    assert errors(b"Subject: x\r\n\r\nno page", "a.mhtml") == ["file-empty"]


def test_pages_without_text_and_broken_ones() -> None:
    for raw in (b"<html></html>", b"<html><body><script>x()</script></body></html>", b"<!-- -->", b"<"):
        assert errors(raw, "a.html") in (["file-empty"], []), raw
    assert errors(b"\0\1\2" * 50, "a.html") == ["text-binary"]


def test_a_page_of_a_thousand_levels_is_read_or_told() -> None:
    deep = b"<div>" * 5000 + b"Flax goes abroad" + b"</div>" * 5000
    assert errors(deep, "a.html") in ([], ["file-broken"], ["file-empty"])


def test_a_page_that_is_too_large_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LARGEST_HTML", 100)
    assert errors(page(LEAD).encode(), "a.html") == ["file-too-large"]
