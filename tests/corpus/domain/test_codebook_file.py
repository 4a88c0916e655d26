"""The codebook file: what it may say, and the reason for every one that is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.codebook_file import format_codebook, parse_codebook
from corpus.domain.errors import CorpusError
from corpus.domain.topics import Codebook, Topic

WHOLE = """
name = "Telecom"

[[topics]]
name = "Prices of calls"
definition = "What calls cost."

[[topics]]
slug = "roaming"
name = "Roaming"
examples = ["It will be abolished."]
keywords = ["roaming", " roaming charge ", ""]
excluded = ["roaming wolf"]
colour = "#c8741a"
key = "3"
parent = "prices-of-calls"

[[topics]]
name = "Связь"
"""


def test_a_whole_file() -> None:
    book = parse_codebook(WHOLE.replace("\n", "\r\n"), path="t.toml")
    first, second, third = book.topics
    assert book.name == "Telecom"
    assert (first.slug, first.definition, first.key, first.position) == ("prices-of-calls", "What calls cost.", "", 0)
    assert (second.keywords, second.excluded) == (("roaming", "roaming charge"), ("roaming wolf",))
    assert (second.parent, second.colour, second.key) == ("prices-of-calls", "#c8741a", "3")
    assert (third.slug, third.name, third.position) == ("topic-3", "Связь", 2)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("name = ", "not TOML"),
        ("", "no name"),
        ("name = 3", "no name"),
        ('name = "A"', "no topics"),
        ('name = "A"\ntopics = "b"', "no topics"),
        ('name = "A"\ntopics = ["b"]', "topic 1 is not a table"),
        ('name = "A"\n[[topics]]\nname = "B"\ncolor = "red"', "unknown field color"),
        ('name = "A"\n[[topics]]\nname = 3', "the field name of topic 1 is not a text"),
        ('name = "A"\n[[topics]]\nname = ["B"]', "the field name of topic 1 is not a text"),
        ('name = "A"\n[[topics]]\nname = "B"\nkeywords = "b"', "the field keywords of topic 1 is not a list"),
        ('name = "A"\n[[topics]]\nname = "B"\nkeywords = [1]', "the field keywords of topic 1 is not a list"),
        ('name = "A"\n[[topics]]\nslug = "b"', "topic 1: it has no name"),
        ('name = "A"\n[[topics]]\nname = "B"\ncolour = "red"', "topic 1: its colour"),
        ('name = "A"\n[[topics]]\nname = "B"\nkey = "12"', "topic 1: its key"),
        ('name = "A"\n[[topics]]\nname = "B"\n[[topics]]\nname = "b"', "same slug"),
        ('name = "A"\n[[topics]]\nname = "B"\nkey = "1"\n[[topics]]\nname = "C"\nkey = "1"', "same key"),
        ('name = "A"\n[[topics]]\nname = "B"\nparent = "c"', "parent c of b is not in it"),
        ('name = "A"\n[[topics]]\nname = "B"\nparent = "b"', "b is below itself"),
        ('name = "A"\n[[topics]]\nname = "B"\nparent = "c"\n[[topics]]\nname = "C"\nparent = "b"', "below itself"),
    ],
)
def test_what_is_refused(text: str, reason: str) -> None:
    with pytest.raises(CorpusError) as caught:
        parse_codebook(text, path="mine.toml")
    assert caught.value.code == "codebook-invalid"
    assert "mine.toml" in str(caught.value)
    assert reason in str(caught.value)


def test_a_retired_topic_and_its_counter_examples() -> None:
    text = 'name = "A"\n[[topics]]\nname = "B"\ncounter_examples = ["Not this."]\nretired = true'
    (topic,) = parse_codebook(text, path="t.toml").topics
    assert (topic.retired, topic.counter_examples) == (True, ("Not this.",))
    with pytest.raises(CorpusError, match="retired of topic 1 is not true or false"):
        parse_codebook(text.replace("true", '"yes"'), path="t.toml")


WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30).map(str.strip)
LISTS = st.lists(WORDS.filter(bool), max_size=3).map(tuple)
TOPICS = st.builds(
    Topic,
    slug=st.just("a"),
    name=WORDS.filter(bool),
    definition=st.one_of(WORDS, st.just("." * 2000)),
    examples=LISTS,
    counter_examples=LISTS,
    keywords=LISTS,
    excluded=LISTS,
    key=st.sampled_from(("", "1", '"')),
    retired=st.booleans(),
)


@given(name=WORDS.filter(bool), topic=TOPICS)
def test_what_is_written_is_read_again(name: str, topic: Topic) -> None:
    below = Topic(slug="b", name="B", parent="a", position=1)
    book = Codebook(name=name, topics=(topic, below))
    assert parse_codebook(format_codebook(book), path="t.toml") == book
