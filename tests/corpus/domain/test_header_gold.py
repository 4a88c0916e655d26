"""The header parser against annotated articles, where they lie beside the checkout."""

import json

from corpus.domain.articles import canonical
from corpus.domain.header import parse_header
from tests.shared import shared

PARTS = {"title": "title", "agency": "agency", "place": "place", "date": "published"}


def measure(name: str) -> tuple[int, int]:
    """How many header parts of one gold file are right, absent ones counted too, and how many there are."""
    right = total = 0
    for line in shared(f"evaluation/{name}").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        header = parse_header(canonical(gold["raw"]))
        for part, attribute in PARTS.items():
            right += gold[part] == getattr(header, attribute)
            total += 1
    return right, total


def test_seed_articles_are_read_without_an_error() -> None:
    right, total = measure("seeds.jsonl")
    assert right == total > 0


def test_other_articles_are_read_nearly_without_errors() -> None:
    results = [measure("dev.jsonl"), measure("dev_traps.jsonl")]
    right, total = (sum(each) for each in zip(*results, strict=True))
    assert right / total >= 0.97
