"""The whole report over gold and predictions, and the few figures that people compare."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from corpus.domain.texts import msg
from corpus.nlp.evaluation.calibration import calibration_figures
from corpus.nlp.evaluation.entities import Pair, entity_figures
from corpus.nlp.evaluation.header import header_figures, pooled
from corpus.nlp.evaluation.lines import Line
from corpus.nlp.evaluation.measures import Figures
from corpus.nlp.evaluation.statements import statement_figures
from corpus.nlp.evaluation.topics import topic_figures

HEADLINE: Final[Mapping[str, str]] = {  # what each figure that people compare is called
    "entities": msg("entities, normalised strict F1"),
    "statements": msg("statements (IoU 0.5) F1"),
    "content": msg("statement content, characters F1"),
    "speakers": msg("speaker accuracy"),
    "types": msg("type accuracy"),
    "topics": msg("topics anywhere, F1"),
    "header": msg("header: agency, place and date pooled"),
    "topic_calibration": msg("calibration error of topic scores"),
    "topic_calibration_by_chance": msg("the same where each is right as often as it says"),
    "statement_calibration": msg("calibration error of statement scores"),
}


def paired(gold: Mapping[str, Line], predicted: Mapping[str, Line]) -> list[Pair]:
    """Each gold article with its prediction; one that is missing counts as empty."""
    return [(line, predicted.get(identifier, Line(id=identifier))) for identifier, line in gold.items()]


def report(gold: Mapping[str, Line], predicted: Mapping[str, Line]) -> Figures:
    """All figures, as one JSON document."""
    pairs = paired(gold, predicted)
    return {
        "articles": len(gold),
        "articles_predicted": sum(identifier in predicted for identifier in gold),
        "unknown_ids_in_pred": sorted(set(predicted) - set(gold)),
        "entities": entity_figures(pairs),
        "statements": statement_figures(pairs),
        "topics_anywhere": topic_figures(pairs),
        "header": header_figures(pairs),
        "calibration": calibration_figures(pairs),
    }


def headline(pairs: Sequence[Pair]) -> dict[str, float | None]:
    """The figures of `HEADLINE`; None where there is nothing to measure."""
    entities: Any = entity_figures(pairs)
    statements: Any = statement_figures(pairs)
    calibration: Any = calibration_figures(pairs)
    topics: Any = topic_figures(pairs)
    return {
        "entities": entities["strict_micro_normalised"]["f1"],
        "statements": statements["statement_iou50"]["f1"],
        "content": statements["content_chars"]["f1"],
        "speakers": statements["speaker_accuracy"],
        "types": statements["type_accuracy"],
        "topics": topics["f1"],
        "header": pooled(pairs),
        "topic_calibration": calibration["topics"]["ece"],
        "topic_calibration_by_chance": calibration["topics"]["ece_by_chance"],
        "statement_calibration": calibration["statements"]["ece"],
    }
