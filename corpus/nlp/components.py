"""The components of the pipeline, registered with spaCy in one place, in the order in which they run."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from corpus.domain.topics import Topic
from corpus.nlp.certainty import certainty
from corpus.nlp.entities import find_mentions
from corpus.nlp.foreign import foreign_mentions, foreign_quotations
from corpus.nlp.gazetteer import phrase_matcher
from corpus.nlp.models import load_model
from corpus.nlp.named import trained_names
from corpus.nlp.passages import find_passages
from corpus.nlp.scoring import TopicScorer
from corpus.nlp.shipped import is_shipped, shipped_model
from corpus.nlp.speakers import Speakers
from corpus.nlp.statements import find_statements
from corpus.nlp.tagging import tagged
from corpus.nlp.text import split_sentences, text_of
from corpus.nlp.topics import TopicMatcher

COMPONENTS: Final = (
    "quoteline_entities",
    "quoteline_sentences",
    "quoteline_statements",
    "quoteline_speakers",
    "quoteline_passages",
    "quoteline_topics",
)

Component = Callable[[Doc], Doc]


@Language.factory("quoteline_entities", default_config={"model": None})
def make_entities(nlp: Language, name: str, model: str | None) -> Component:
    """Finds names. `model` names a pipeline of the user's; without one, ours is used where it is there."""
    trained = load_model(model) if model else shipped_model() if is_shipped() else None
    return EntityFinder(phrase_matcher(nlp.vocab, nlp.make_doc), trained)


class EntityFinder:
    """The component that sets the text's mentions and, where they align with tokens, `doc.ents`.

    `trained` is the pipeline that is asked beside the rules, None for none.
    """

    def __init__(self, matcher: PhraseMatcher, trained: Language | None) -> None:
        self._matcher = matcher
        self.trained = trained

    def __call__(self, doc: Doc) -> Doc:
        """Find the mentions of a text."""
        text = text_of(doc)
        find = find_mentions if text.english else foreign_mentions
        text.mentions = find(doc, text, self._matcher, trained_names(self.trained, text))
        spans = [doc.char_span(each.span.start, each.span.end, label=each.label) for each in text.mentions]
        doc.set_ents([each for each in spans if each is not None])
        return doc


@Language.component("quoteline_sentences")
def sentences(doc: Doc) -> Doc:
    """Splits the paragraphs into sentences that keep quotation and attribution together; marks their first tokens."""
    text = text_of(doc)
    text.sentences = split_sentences(doc, text)
    starts = {sentence[0].start for paragraph in text.sentences for sentence in paragraph}
    marks = [1 if token.i == 0 or token.idx in starts else -1 for token in doc]
    # All at once: setting `token.is_sent_start` looks through the whole doc every time.
    column = np.asarray(marks, dtype="int64").reshape(-1, 1).astype("uint64")
    marked: Doc = doc.from_array([SENT_START], column)  # type: ignore[arg-type]
    return marked


@Language.component("quoteline_statements")
def statements(doc: Doc) -> Doc:
    """Finds direct, mixed and indirect statements; in articles that are not English, quotations only."""
    text = text_of(doc)
    text.found = find_statements(text) if text.english else list(foreign_quotations(text))
    return doc


@Language.component("quoteline_speakers")
def speakers(doc: Doc) -> Doc:
    """Resolves the subjects of the statements to names, and says how sure each statement is."""
    text = text_of(doc)
    resolved = Speakers(text).resolve(text.found)
    text.found = [replace(each, score=certainty(each, text.body)) for each in resolved]
    return doc


@Language.component("quoteline_passages")
def passages(doc: Doc) -> Doc:
    """Adds the stretches of the article's own voice between the statements."""
    text = text_of(doc)
    if text.english:
        text.found = sorted([*text.found, *find_passages(text)], key=lambda each: each.spans[0].start)
    return doc


@Language.factory("quoteline_topics", default_config={"topics": []})
def make_topics(nlp: Language, name: str, topics: list[dict[str, object]]) -> Component:
    """Tags statements and passages with the topics of the codebook (`topic_config` of each); drops other passages."""
    return TopicTagger([_topic(each) for each in topics])


class TopicTagger:
    """The component that tags. What `scorer.learned` holds may be exchanged between two texts."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._matcher = TopicMatcher(topics)
        self.scorer = TopicScorer(topics)

    def __call__(self, doc: Doc) -> Doc:
        """Tag the statements and passages of a text."""
        text = text_of(doc)
        text.found = tagged(text, self._matcher, self.scorer)
        return doc


def topic_config(topic: Topic) -> dict[str, object]:
    """What the topic components need of a topic, as plain values for spaCy's configuration."""
    return {
        "slug": topic.slug,
        "name": topic.name,
        "definition": topic.definition,
        "examples": list(topic.examples),
        "keywords": list(topic.keywords),
        "excluded": list(topic.excluded),
    }


def _topic(config: dict[str, object]) -> Topic:
    return Topic(
        slug=str(config["slug"]),
        name=str(config["name"]),
        definition=str(config.get("definition", "")),
        examples=_texts(config.get("examples", ())),
        keywords=_texts(config["keywords"]),
        excluded=_texts(config["excluded"]),
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()
