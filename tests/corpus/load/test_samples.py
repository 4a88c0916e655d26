"""The shipped samples: twelve files, one of them a duplicate, every style of header, every head topic."""

from importlib.resources import files

from corpus.domain.articles import Article
from corpus.load.encodings import decode
from corpus.load.files import LoadedArticle
from corpus.load.samples import sample_articles


def samples() -> list[Article]:
    loaded = list(sample_articles())
    assert all(isinstance(each, LoadedArticle) for each in loaded)
    return [each.article for each in loaded if isinstance(each, LoadedArticle)]


def test_twelve_files_hold_eleven_articles() -> None:
    articles = samples()
    assert len(articles) == 12
    assert len({each.id for each in articles}) == 11
    assert [each.source_file for each in articles] == sorted(each.source_file or "" for each in articles)


def test_they_are_of_the_length_of_wire_copy() -> None:
    assert all(150 <= len(each.body.split()) <= 450 for each in samples())


def test_their_headers() -> None:
    headers = {
        (each.source_file or "")[:2]: (each.agency, each.place, each.published, each.author) for each in samples()
    }
    assert headers == {
        "01": ("BelTA", "MINSK", "--06-04", None),
        "02": ("Xinhua", "ZELENOGRAD", "--03-19", None),
        "03": ("TASS", "MOSCOW", "2024-08-15", None),
        "04": ("Interfax-West", "MINSK", "--10-09", None),
        "05": ("RIA Novosti", "MOSCOW", "--09-24", None),
        "06": ("MONTSAME", "Ulaanbaatar", None, None),
        "07": (None, None, "2024-10-22", None),
        "08": (None, None, None, None),
        "09": ("Kabar", "BISHKEK", "--02-20", None),
        "10": ("BelTA", "BARANOVICHI", "--11-12", "Alena Sakavets"),
        "11": ("BelTA", "MINSK", "--06-04", None),
        "12": (None, "POLATSK", "2024-04-03", None),
    }


def test_two_have_titles_and_two_a_sentence_in_cyrillic() -> None:
    articles = samples()
    assert sum(each.body.startswith(each.title + "\n\n") for each in articles) == 2
    assert sum("любіць" in each.body or "накладной" in each.body for each in articles) == 2


def test_one_shows_that_the_encoding_is_found() -> None:
    folder = files("resources") / "samples"
    names = [decode(each.read_bytes())[1] for each in folder.iterdir() if each.name.endswith(".txt")]
    assert sorted(names) == ["cp1251"] + ["utf-8"] * 11


def test_the_head_topics_are_spoken_of() -> None:
    text = "\n".join(each.body for each in samples()).casefold()
    for word in ("roaming", "digital signature", "microelectronics", "trade", "nuclear", "sanctions", "aircraft"):
        assert word in text
