"""`python -m corpus.nlp.training train CORPORA --out FOLDER`: trains the model, saves it, writes its card."""

import argparse
import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import spacy
from spacy.language import Language

from corpus.nlp.training.card import write_card
from corpus.nlp.training.corpora import read_corpora
from corpus.nlp.training.learning import blank, configuration, train
from corpus.nlp.training.measuring import Figures, measure, measure_sentences, read_gold, written
from corpus.nlp.training.trimming import save

_GOLD: Final = (("gold articles", "dev"), ("tricky texts", "dev_traps"), ("two example articles", "seeds"))
_WRITTEN: Final = 1500


def main() -> None:
    """Read the arguments; train and save, or measure only; write the card."""
    parser = argparse.ArgumentParser(prog="corpus.nlp.training", description=__doc__)
    parser.add_argument("step", choices=["train", "card"], help="train and write the card, or write the card only")
    parser.add_argument("corpora", type=Path, help="folder of corpora, JSON lines")
    parser.add_argument("--out", type=Path, required=True, help="folder of the pipeline")
    parser.add_argument("--gold", type=Path, help="folder of gold files to measure on")
    parser.add_argument("--steps", type=int, help="fewer steps, for a trial")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if options.step == "train":
        corpora = tuple(read_corpora(options.corpora, blank()))
        save(train(corpora, configuration(options.steps), _Gold(options.gold)), options.out, _today())
    nlp = spacy.load(options.out)
    settings = configuration(options.steps)["training"]
    facts = {"date": nlp.meta["trained"], "steps": settings["max_steps"], "seed": settings["seed"]}
    write_card(nlp, options.out, facts, _figures(nlp, options.corpora, options.gold))


class _Gold:
    """Tells the figures on the gold articles while the model is trained."""

    def __init__(self, folder: Path | None) -> None:
        paths = [folder / f"{stem}.jsonl" for _, stem in _GOLD] if folder else []
        self._sets = [read_gold(path) for path in paths if path.exists()]

    def __call__(self, nlp: Language, step: int) -> str:
        return "  ".join(f"{measure(nlp, articles)['all'].f1:.4f}" for articles in self._sets)


def _figures(nlp: Language, corpora: Path, gold: Path | None) -> dict[str, dict[str, Figures]]:
    """All figures of the card by what they were measured on."""
    rows = {}
    for name, stem in _GOLD:
        if gold and (gold / f"{stem}.jsonl").exists():
            rows[name] = measure(nlp, read_gold(gold / f"{stem}.jsonl"))
    rows["Universal NER on PUD"] = measure_sentences(nlp, read_corpora(corpora, blank(), held_out=True))
    rows["grammar, names of the lists"] = measure_sentences(nlp, written(nlp, _WRITTEN, unlisted=False))
    rows["grammar, names held out"] = measure_sentences(nlp, written(nlp, _WRITTEN, unlisted=True))
    return rows


def _today() -> str:
    return datetime.now(tz=UTC).date().isoformat()


if __name__ == "__main__":
    main()
