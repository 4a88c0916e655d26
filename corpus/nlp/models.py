"""A trained spaCy pipeline that the user chose: loaded, checked, and asked for entities beside the rules."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import spacy
from spacy.language import Language

from corpus.domain.errors import CorpusError
from corpus.domain.mentions import LABELS
from corpus.domain.pipelines import WHEEL, PipelineFacts
from corpus.domain.texts import msg
from corpus.nlp.candidates import Candidate, Source
from corpus.nlp.wheels import unpacked

_NEEDED: Final = frozenset(["ner", "tok2vec", "transformer", "entity_ruler", "span_ruler"])
# The labels of pipelines of other makers and languages, in capitals; those that are ours already are not listed.
_MAPPED: Final = {
    "PER": "PERSON",
    "PERSNAME": "PERSON",
    "ORGANIZATION": "ORG",
    "ORGANISATION": "ORG",
    "ORGNAME": "ORG",
    "GPE_ORG": "ORG",
    "GPE_LOC": "GPE",
    "PLACENAME": "GPE",
    "LOCATION": "LOC",
    "GEOGNAME": "LOC",
    "NAT_REL_POL": "NORP",
    "FACILITY": "FAC",
    "EVT": "EVENT",
    "PROD": "PRODUCT",
    "DATETIME": "DATE",
}
_CHUNK: Final = 10_000  # characters given to the model at a time: each may be a word that takes kilobytes of layers


def load_model(name: str) -> Language:
    """The pipeline `name` (package, folder or wheel) with only what its entities need.

    Raises CorpusError `model-missing` where it cannot be loaded.
    """
    place = unpacked(Path(name)) if Path(name).suffix == WHEEL else Path(name)
    try:
        nlp = spacy.load(place if place.is_dir() else name)
    except (OSError, ValueError, ImportError, KeyError, TypeError, AttributeError) as error:
        reason = str(error).split("\n", maxsplit=1)[0].rstrip(".")
        raise CorpusError("model-missing", name=name, reason=reason) from error
    if "ner" not in nlp.pipe_names:
        raise CorpusError("model-missing", name=name, reason=msg("it has no component that finds entities (ner)"))
    for pipe in list(nlp.pipe_names):
        if pipe not in _NEEDED:
            nlp.disable_pipe(pipe)
    return nlp


def described(nlp: Language) -> str:
    """The name and version of a pipeline, as its own settings give them."""
    facts = facts_of(nlp)
    return f"{facts.name}-{facts.version}"


def facts_of(nlp: Language) -> PipelineFacts:
    """What a pipeline with an `ner` component is and finds."""
    labels = [str(label) for label in getattr(nlp.get_pipe("ner"), "labels", ())]
    return PipelineFacts(
        name=f"{nlp.meta['lang']}_{nlp.meta['name']}",
        version=str(nlp.meta["version"]),
        labels=tuple(label for label in LABELS if label in set(map(our_label, labels))),
        left_out=tuple(sorted(label for label in labels if our_label(label) is None)),
    )


def our_label(label: str) -> str | None:
    """What we call what a pipeline labels so; None for what has no place among our labels."""
    ours = _MAPPED.get(label.upper(), label.upper())
    return ours if ours in LABELS else None


def model_mentions(nlp: Language, body: str) -> Iterator[Candidate]:
    """The entities that the pipeline finds, with our labels; those of other kinds are left out."""
    for start, end in _chunks(body):
        for each in nlp(body[start:end]).ents:
            label = our_label(each.label_)
            if label is not None:
                yield Candidate(
                    start=start + each.start_char, end=start + each.end_char, label=label, source=Source.MODEL
                )


def _chunks(body: str) -> Iterator[tuple[int, int]]:
    """The body in stretches of bounded length, cut between paragraphs where possible, else between words."""
    start = 0
    while start < len(body):
        end = min(start + _CHUNK, len(body))
        if end < len(body):
            cut = body.rfind("\n", start + 1, end)
            cut = cut if cut > start else body.rfind(" ", start + 1, end)
            end = cut + 1 if cut > start else end
        if body[start:end].strip():
            yield start, end
        start = end
