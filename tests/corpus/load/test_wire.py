"""Wire formats: NewsML-G2 in single items, packages and messages, NITF, RSS and Atom; and XML that is dangerous."""

import pytest

from corpus.load import limits
from tests.corpus.load.papers import LEAD, QUOTE, RUSSIAN, TITLE, articles, errors, found, only

NAR = "http://iptc.org/std/nar/2006-10-01/"
NITF = f"""<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" xml:lang="en"><head><title>other</title>
<docdata><doc-id id-string="bta.7" regsrc="BelTA"/><date.issue norm="20240603T101500+0300"/><urgency ed-urg="3"/>
<doc.copyright holder="BelTA Ltd"/><key-list><keyword key="roaming"/><keyword key="tariffs"/></key-list></docdata>
<pubdata position.section="Economy"/></head><body><body.head><hedline><hl1>{TITLE}</hl1></hedline>
<byline>By <person>Alena Shpak</person></byline><dateline><location>MINSK</location></dateline></body.head>
<body.content><block><p>{LEAD}</p><media media-type="image"><media-caption>A phone</media-caption></media>
<p>{QUOTE}</p></block></body.content></body></nitf>"""


def item(content: str, guid: str = "urn:news:1", kind: str = "text", status: str = "usable") -> str:
    """A news item of NewsML-G2."""
    return f"""<newsItem xmlns="{NAR}" guid="{guid}" version="2" xml:lang="en">
<rightsInfo><copyrightNotice>BelTA 2024</copyrightNotice></rightsInfo>
<itemMeta><itemClass qcode="ninat:{kind}"/><provider literal="BelTA"/>
<versionCreated>2024-06-03T10:15:00+03:00</versionCreated>
<pubStatus qcode="stat:{status}"/></itemMeta>
<contentMeta><contentCreated>2024-06-02</contentCreated><located><name>Minsk</name></located><by>Alena Shpak</by>
<language tag="en-GB"/><genre qcode="g:1"><name>News</name></genre><slugline>BELARUS/ROAMING</slugline>
<headline>{TITLE}</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"""


INLINE = f'<inlineXML contenttype="application/nitf+xml">{NITF}</inlineXML>'
XHTML = (
    '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>'
    f"<body><p>{LEAD}</p><p>{QUOTE}</p></body></html></inlineXML>"
)
PLAIN = f"<inlineData contenttype='text/plain'>{LEAD}\n\n{QUOTE}</inlineData>"


@pytest.mark.parametrize("content", [INLINE, XHTML, PLAIN])
def test_a_news_item_in_each_of_its_forms(content: str) -> None:
    article = only(item(content).encode(), "a.xml")
    assert QUOTE in article.body
    assert article.body.startswith(f"{TITLE}\n\n{LEAD}\n\n")
    assert (article.title, article.agency, article.author, article.place) == (TITLE, "BelTA", "Alena Shpak", "Minsk")
    assert (article.published, article.language) == ("2024-06-02", "en")
    assert article.metadata == {
        "section": "News",
        "identifier": "urn:news:1",
        "version": "2",
        "slugline": "BELARUS/ROAMING",
        "status": "usable",
        "rights": "BelTA 2024",
    }


def test_a_message_of_items_and_a_package() -> None:
    package = f"""<packageItem xmlns="{NAR}" guid="urn:package:1"><groupSet root="r"><group id="r">
    <itemRef residref="urn:news:1"/><itemRef residref="urn:news:9"><title>Elsewhere</title></itemRef>
    <itemRef residref="urn:photo:1"><itemClass qcode="ninat:picture"/></itemRef></group></groupSet></packageItem>"""
    items = item(PLAIN) + item(PLAIN.replace("Callers", "Travellers"), guid="urn:news:2", status="canceled")
    picture = item("<remoteContent href='a.jpg'/>", guid="urn:photo:1", kind="picture")
    raw = f"<newsMessage xmlns='{NAR}'><header/><itemSet>{package}{items}{picture}</itemSet></newsMessage>".encode()
    read = found(raw, "a.newsml")
    assert [each.part for each in read] == ["urn:news:9", "urn:news:1", "urn:news:2", "urn:photo:1"]
    assert errors(raw, "a.newsml") == ["wire-reference", "wire-empty"]
    assert errors(package.encode(), "a.xml") == ["wire-reference", "wire-reference"]


def test_nitf_alone_with_the_doctype_that_agencies_write() -> None:
    raw = f'<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">{NITF.replace("A phone", "&nbsp;&mdash;")}'
    article = only(raw.encode(), "a.nitf")
    assert article.body == f"{TITLE}\n\n{LEAD}\n\n{QUOTE}"
    assert (article.title, article.agency, article.author) == (TITLE, "BelTA", "Alena Shpak")
    assert (article.place, article.published, article.language) == ("MINSK", "2024-06-03", "en")
    assert article.metadata["section"] == "Economy"
    assert article.metadata["keywords"] == "roaming, tariffs"
    assert errors(b"<nitf><body/></nitf>", "a.xml") == ["wire-empty"]


RSS = f"""<?xml version="1.0" encoding="windows-1251"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>БелТА</title><language>ru</language>
<link>https://belta.example</link>
<item><title>Роуминг &amp; связь</title><link>https://belta.example/1</link><guid isPermaLink="false">7</guid>
<pubDate>Mon, 03 Jun 2024 10:00:00 +0300</pubDate><dc:creator>Вера Л.</dc:creator><category>Экономика</category>
<description><![CDATA[<p>Кратко.</p>]]></description>
<content:encoded><![CDATA[<p>{RUSSIAN}</p><p>Подробности &mdash; завтра.</p>]]></content:encoded></item>
<item><title>Молния</title><guid>https://belta.example/2</guid><author>desk@belta.example (Дежурный)</author></item>
</channel></rss>"""


def test_rss_in_the_encoding_that_it_declares() -> None:
    first, second = articles(RSS.encode("cp1251"), "a.rss")
    assert first.body == f"Роуминг & связь\n\n{RUSSIAN}\n\nПодробности — завтра."
    assert (first.title, first.agency, first.author) == ("Роуминг & связь", "БелТА", "Вера Л.")
    assert (first.published, first.url, first.language) == ("2024-06-03", "https://belta.example/1", "ru")
    assert (first.metadata["section"], first.metadata["guid"]) == ("Экономика", "7")
    assert first.source_file == "a.rss/1"
    assert (second.body, second.url, second.author) == ("Молния\n", "https://belta.example/2", "Дежурный")


ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Palesse Courier</title>
<entry><title type="html">Roaming &lt;b&gt;ends&lt;/b&gt; in June</title><id>urn:1</id>
<link rel="replies" href="https://news.example/1#c"/><link href="https://news.example/1"/>
<published>2024-06-03T07:00:00Z</published><updated>2024-06-05T07:00:00Z</updated>
<author><name>Alena Shpak</name></author><author><name>Jan Kos</name></author><category term="economy"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{LEAD}</p><p>{QUOTE}</p></div></content></entry>
<entry><title>Second</title><summary type="html">&lt;p&gt;Short.&lt;/p&gt;</summary></entry></feed>"""


def test_atom() -> None:
    first, second = articles(ATOM.encode(), "a.atom")
    assert first.body == f"{TITLE}\n\n{LEAD}\n\n{QUOTE}"
    assert (first.agency, first.author, first.url) == (
        "The Palesse Courier",
        "Alena Shpak, Jan Kos",
        "https://news.example/1",
    )
    assert (first.published, first.language, first.metadata["section"]) == ("2024-06-03", "en", "economy")
    assert second.body == "Second\n\nShort."


def test_xml_of_other_kinds_and_no_xml() -> None:
    assert errors(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.xml") == ["wire-kind"]
    assert errors(b"<rss><channel><title>No news</title></channel></rss>", "a.rss") == ["file-empty"]
    assert errors(b"<rss><channel><item>", "a.xml") == ["file-broken"]
    assert errors(b"plain words", "a.xml") == ["file-broken"]
    assert QUOTE in only(f"<html><body><p>{LEAD}</p><p>{QUOTE}</p></body></html>".encode(), "a.xml").body


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "raw",
    [
        f'<!DOCTYPE rss [<!ENTITY a0 "lol">{BOMB}]><rss>&a9;</rss>',
        '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&x;</title></item></channel></rss>',
        f'<!DOCTYPE rss [<!ENTITY x "{"a" * 10_000}">]><rss>{"&x;" * 1000}</rss>',
        "<rss>" + "<a>" * (limits.DEPTH + 1),
    ],
)
def test_bombs_and_entities_are_refused(raw: str) -> None:
    assert errors(raw.encode(), "a.xml") == ["xml-unsafe"]


def test_bare_ampersands_and_names_of_signs_are_read_as_what_they_stand_for() -> None:
    raw = (
        "<rss><channel><title>A&B</title><item><title>Bread &amp; salt&nbsp;&mdash; &unknown; R&D;</title>"
        "<description><![CDATA[<p>Up & away &ndash; she said.</p>]]></description></item></channel></rss>"
    )
    article = only(raw.encode(), "a.rss")
    assert (article.title, article.agency) == ("Bread & salt — &unknown; R&D;", "A&B")
    assert article.body == "Bread & salt — &unknown; R&D;\n\nUp & away – she said."
