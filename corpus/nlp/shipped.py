"""The recogniser of names that ships in `resources/model`, loaded once and without a network."""

from functools import cache
from importlib.resources import as_file
from typing import Final

import spacy
from spacy.language import Language

import resources
from corpus.nlp.tokenizer import NewswireTokenizer

FOLDER: Final = "model"


def is_shipped() -> bool:
    """Whether the model is there: a checkout in which it is being trained anew has none."""
    return resources.entry(FOLDER).joinpath("config.cfg").is_file()


@cache
def shipped_model() -> Language:
    """The pipeline with its one component, `ner`; its labels are ours. Read it, do not add to it: all share it."""
    with as_file(resources.entry(FOLDER)) as folder:
        nlp = spacy.load(folder)
    nlp.tokenizer = NewswireTokenizer(nlp)  # the same rules, in bounded time
    return nlp
