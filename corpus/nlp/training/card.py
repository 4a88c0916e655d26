"""Writes the model's card: what it is, what it was trained on and under which licences, and how good it is."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from spacy.language import Language

from corpus.nlp.training.conventions import LABELS
from corpus.nlp.training.measuring import Figures

_TEXT: Final = Path(__file__).with_name("card.md")


def write_card(
    nlp: Language, folder: Path, facts: Mapping[str, object], rows: Mapping[str, dict[str, Figures]]
) -> None:
    """Write `MODEL_CARD.md` into the model's folder."""
    network = nlp.config["components"]["ner"]["model"]["tok2vec"]
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.suffix != ".md")
    text = _TEXT.read_text(encoding="utf-8").format(
        width=network["embed"]["width"],
        depth=network["encode"]["depth"],
        rows="/".join(map(str, network["embed"]["rows"])),
        labels=", ".join(LABELS),
        name=f"{nlp.meta['lang']}_{nlp.meta['name']}",
        version=nlp.meta["version"],
        size=size / 1e6,
        figures="\n".join(_table(rows)),
        **facts,
    )
    (folder / "MODEL_CARD.md").write_text(text, encoding="utf-8")


def _table(rows: Mapping[str, dict[str, Figures]]) -> Iterable[str]:
    """F1 in percent by label, and the number of names in the gold."""
    labels = ("all", *LABELS)
    yield f"| F1, % (names in the gold) | {' | '.join(labels)} |"
    yield "| --- " * (len(labels) + 1) + "|"
    for name, figures in rows.items():
        yield f"| {name} | " + " | ".join(_cell(figures[label]) for label in labels) + " |"


def _cell(figures: Figures) -> str:
    return f"{100 * figures.f1:.1f} ({figures.gold})" if figures.gold else "–"
