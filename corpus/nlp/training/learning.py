"""Trains the entity recogniser on the feed, as `config.cfg` says."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import spacy
from spacy.language import Language
from spacy.training import Example
from spacy.util import load_config, load_model_from_config, registry
from thinc.api import Config, fix_random_seed

from corpus.nlp.tokenizer import newswire_rules
from corpus.nlp.training.feeding import Feed
from corpus.nlp.training.sentences import Sentence, reference

CONFIG: Final = Path(__file__).with_name("config.cfg")
_WORDS: Final = 750  # of a batch
_REPORT: Final = 500  # steps
_LOG: Final = logging.getLogger(__name__)

Report = Callable[[Language, int], str]


def blank() -> Language:
    """A pipeline that only makes tokens, as the program makes them."""
    nlp = spacy.blank("en")
    nlp.tokenizer = newswire_rules(nlp)
    return nlp


def configuration(steps: int | None = None) -> Config:
    """The committed configuration, with fewer steps for a trial."""
    config = load_config(CONFIG)
    if steps:
        config["training"]["max_steps"] = steps
        config["training"]["optimizer"]["learn_rate"]["total_steps"] = steps
    return config


def train(corpora: Sequence[Sentence], config: Config, report: Report | None = None) -> Language:
    """A pipeline trained on the corpora and the grammar; `report` tells figures of it now and then."""
    settings = config["training"]
    fix_random_seed(settings["seed"])
    nlp = load_model_from_config(Config({key: config[key] for key in ("nlp", "components")}), auto_fill=True)
    nlp.tokenizer = newswire_rules(nlp)
    feed = Feed(corpora, nlp, settings["seed"])
    start = [_example(nlp, each) for each in feed.sample(200)]
    optimizer = nlp.initialize(lambda: start)
    optimizer = registry.resolve({"optimizer": settings["optimizer"]})["optimizer"]
    began, loss = time.monotonic(), 0.0
    for step, batch in enumerate(_batches(feed), 1):
        losses = nlp.update([_example(nlp, each) for each in batch], drop=settings["dropout"], sgd=optimizer)
        optimizer.step_schedules()
        loss += losses["ner"]
        if step % _REPORT == 0:
            with nlp.use_params(optimizer.averages):
                figures = report(nlp, step) if report else ""
            _LOG.info("%6d steps  %5.0f s  loss %8.0f  %s", step, time.monotonic() - began, loss / _REPORT, figures)
            loss = 0.0
        if step >= settings["max_steps"]:
            break
    with nlp.use_params(optimizer.averages):
        return nlp.from_bytes(nlp.to_bytes())


def _example(nlp: Language, sentence: Sentence) -> Example:
    gold = reference(sentence, nlp.vocab)
    plain = reference(Sentence(tokens=sentence.tokens), nlp.vocab)
    plain.set_ents([], default="missing")
    return Example(plain, gold)


def _batches(feed: Feed) -> Iterator[list[Sentence]]:
    """Texts in batches of about as many words."""
    batch: list[Sentence] = []
    size = 0
    for text in feed.texts():
        batch.append(text)
        size += len(text.tokens)
        if size >= _WORDS:
            yield batch
            batch, size = [], 0
