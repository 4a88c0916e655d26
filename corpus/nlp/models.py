"""A trained spaCy pipeline that the user chose: loaded, checked, and asked for entities beside the rules."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import spacy
from spacy.language import Language

from corpus.domain.errors import CorpusError
from corpus.domain.mentions import LABELS
from corpus.domain.texts import msg
from corpus.nlp.candidates import Candidate, Source

_NEEDED: Final = frozenset(["ner", "tok2vec", "transformer", "entity_ruler", "span_ruler"])
_MAPPED: Final = {
    "PER": "PERSON",
    "GPE": "GPE",
    "LOCATION": "LOC",
    "ORGANIZATION": "ORG",
    "WORK_OF_ART": "",
    "MISC": "",
}
_CHUNK: Final = 40_000  # characters given to the model at a time, so that long texts need little memory


def load_model(name: str) -> Language:
    """The pipeline `name` (package or folder) with only what its entities need. Raises CorpusError `model-missing`."""
    try:
        nlp = spacy.load(Path(name) if Path(name).is_dir() else name)
    except (OSError, ValueError, ImportError, KeyError, TypeError, AttributeError) as error:
        reason = str(error).split("\n", maxsplit=1)[0]
        raise CorpusError("model-missing", name=name, reason=reason) from error
    if "ner" not in nlp.pipe_names:
        raise CorpusError("model-missing", name=name, reason=msg("it has no component that finds entities (ner)"))
    for pipe in list(nlp.pipe_names):
        if pipe not in _NEEDED:
            nlp.disable_pipe(pipe)
    return nlp


def described(nlp: Language) -> str:
    """The name and version of a pipeline, as its own settings give them."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']}-{nlp.meta['version']}"


def model_mentions(nlp: Language, body: str) -> Iterator[Candidate]:
    """The entities that the pipeline finds, with our labels; those of other kinds are left out."""
    for start, end in _chunks(body):
        for each in nlp(body[start:end]).ents:
            label = _MAPPED.get(each.label_, each.label_)
            if label in LABELS:
                yield Candidate(
                    start=start + each.start_char, end=start + each.end_char, label=label, source=Source.MODEL
                )


def _chunks(body: str) -> Iterator[tuple[int, int]]:
    """The body in stretches of bounded length, cut between paragraphs where possible."""
    start = 0
    while start < len(body):
        end = min(start + _CHUNK, len(body))
        if end < len(body):
            cut = body.rfind("\n", start + 1, end)
            end = cut + 1 if cut > start else end
        if body[start:end].strip():
            yield start, end
        start = end
