"""Saves a pipeline without what a recogniser of names can do without: words that it met, lookups, vectors."""

import json
import shutil
from pathlib import Path
from typing import Final

from spacy.language import Language
from spacy.strings import StringStore

from corpus.nlp.training.conventions import LABELS

_KEPT: Final = ("config.cfg", "meta.json", "tokenizer", "ner", "vocab")


def save(nlp: Language, folder: Path, trained: str) -> None:
    """Write the pipeline, trained on that day, to a folder; its vocabulary holds nothing of the corpora."""
    if folder.exists():
        for name in _KEPT:
            path = folder / name
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    nlp.meta.update(
        name="quoteline_names",
        version="1.0.0",
        description="Names in English newswire: persons, organisations, places, peoples, events, laws, products.",
        author="The Quoteline project",
        license="Apache-2.0; trained on CC BY-SA 4.0, CC BY 4.0, OGL 3 and public-domain texts, see MODEL_CARD.md",
        url="",
        email="",
        trained=trained,
        spacy_version=">=3.8.0,<3.9.0",
    )
    nlp.to_disk(folder)
    vocab = folder / "vocab"
    strings = StringStore(sorted({*LABELS, *_tokenizer_strings(nlp)}))
    shutil.rmtree(vocab)
    vocab.mkdir()
    strings.to_disk(vocab / "strings.json")
    meta = folder / "meta.json"
    known = json.loads(meta.read_text(encoding="utf-8"))
    known.pop("vectors", None)
    meta.write_text(json.dumps(known, indent=2, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def _tokenizer_strings(nlp: Language) -> set[str]:
    """The pieces of the tokenizer's exceptions ("U.S.", "do", "n't")."""
    rules = getattr(nlp.tokenizer, "rules", None) or {}
    return {str(piece[65]) for pieces in rules.values() for piece in pieces if 65 in piece}
