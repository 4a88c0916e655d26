"""The front of the language pipeline: builds it once, and proposes mentions, statements and topics for texts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from itertools import chain, islice
from types import MappingProxyType
from typing import Final

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from corpus.domain.header import parse_header
from corpus.domain.suggestions import ProposedStatement, Suggestions
from corpus.domain.topics import Topic
from corpus.nlp.components import COMPONENTS, EntityFinder, TopicTagger, topic_config
from corpus.nlp.found import Found
from corpus.nlp.learning.learned import Learned
from corpus.nlp.models import described
from corpus.nlp.scoring import TopicScorer
from corpus.nlp.text import LANGUAGE, text_of
from corpus.nlp.tokenizer import NewswireTokenizer

NAME: Final = "quoteline-rules"
VERSION: Final = "0.1.0"
_WORDS: Final = 50_000  # that are kept, the usual ones among them; those met later are forgotten after some texts
_TEXTS: Final = 50
_LONGEST: Final = 1 << 40  # spaCy's own limit protects parsers that are not used here


class Suggester:
    """Proposes what a text holds.

    `name` is `<name>-<version>`, with `+<pipeline>` where a trained one is used and `+learned` where the topics are
    corrected by what was learned from decisions.
    """

    def __init__(self, nlp: Language, name: str) -> None:
        self._nlp = nlp
        self._name = name

    @property
    def name(self) -> str:
        """What the suggestions are attributed to."""
        return self._name if self.learned is None else f"{self._name}+learned"

    @property
    def learned(self) -> Learned | None:
        """What was learned from decisions, where it is used; it may be exchanged between two texts."""
        return self._scorer.learned

    @learned.setter
    def learned(self, learned: Learned | None) -> None:
        self._scorer.learned = learned

    @property
    def _scorer(self) -> TopicScorer:
        tagger = self._nlp.get_pipe("quoteline_topics")
        assert isinstance(tagger, TopicTagger)
        return tagger.scorer

    def suggest(self, body: str) -> Suggestions:
        """All suggestions for one canonical body."""
        return self._suggestions(self._nlp(body))

    def suggest_many(
        self, bodies: Iterable[tuple[str, str]], languages: Mapping[str, str] = MappingProxyType({})
    ) -> Iterator[tuple[str, Suggestions]]:
        """Suggestions for (id, body) pairs, one after another, in their order.

        `languages` has those that are known by id, at the latest when the pair is given; else it is found out.
        """
        pairs = iter(bodies)
        for first in pairs:
            # Of every word that it meets a vocabulary keeps a kilobyte. What is found holds nothing of that.
            is_full = len(self._nlp.vocab) >= _WORDS
            with self._nlp.memory_zone() if is_full else nullcontext():
                some = chain([first], islice(pairs, _TEXTS - 1))
                docs = ((self._doc(body, languages.get(identifier)), identifier) for identifier, body in some)
                for doc, identifier in self._nlp.pipe(docs, as_tuples=True, batch_size=1):
                    yield str(identifier), self._suggestions(doc)
                    del doc

    def _doc(self, body: str, language: str | None) -> Doc:
        doc = self._nlp.make_doc(body)
        doc.user_data[LANGUAGE] = language
        return doc

    def _suggestions(self, doc: Doc) -> Suggestions:
        text = text_of(doc)
        return Suggestions(
            header=parse_header(text.body),
            mentions=text.mentions,
            statements=tuple(_statement(each) for each in text.found),
            model=self.name,
        )


def build_pipeline(topics: Sequence[Topic], *, model: str | None = None) -> Language:
    """A blank English pipeline with our tokenizer and components."""
    nlp = spacy.blank("en")
    nlp.tokenizer = NewswireTokenizer(nlp)
    nlp.max_length = _LONGEST
    settings: dict[str, dict[str, object]] = {
        "quoteline_entities": {"model": model},
        "quoteline_topics": {"topics": [topic_config(each) for each in topics]},
    }
    for component in COMPONENTS:
        nlp.add_pipe(component, config=settings.get(component, {}))
    return nlp


def load_suggester(topics: Sequence[Topic], *, model: str | None = None) -> Suggester:
    """The suggester for a codebook. `model` names a spaCy pipeline (package, folder or wheel) with an `ner` component.

    Raises CorpusError `model-missing` where it cannot be loaded.
    """
    nlp = build_pipeline(topics, model=model)
    finder = nlp.get_pipe("quoteline_entities")
    assert isinstance(finder, EntityFinder)
    trained = f"+{described(finder.trained)}" if finder.trained is not None else ""
    return Suggester(nlp, f"{NAME}-{VERSION}{trained}")


def _statement(found: Found) -> ProposedStatement:
    return ProposedStatement(
        spans=found.spans,
        kind=found.kind,
        speaker=found.speaker,
        speaker_span=found.subject.where if found.subject is not None else None,
        organisation=found.organisation,
        cue=found.cue_text,
        cue_span=found.cue,
        score=found.score,
        tags=found.tags,
    )
