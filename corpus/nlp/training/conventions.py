"""Our annotation conventions, applied to what corpora mark: labels and the edges of spans."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from corpus.nlp.training.known import continents, countries, nationalities, places

Mark = tuple[int, int, str]

LABELS: Final = ("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "LAW", "PRODUCT")

_LEAD: Final = re.compile(r"(?:the|an?|its|his|their|our)\s+", re.IGNORECASE)
_TITLE: Final = re.compile(
    r"(?:(?:Mrs?|Ms|Drs?|Prof|Sen|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon)\.?|Miss|Sir|Lord|Lady|Professor|President|Senator"
    r"|(?:Deputy |Vice |First )?(?:Prime )?Minister|Chancellor|King|Queen|Prince|Princess|Pope|General|Colonel|Captain"
    r"|Major|Sheikh|Secretary|Governor|Mayor|Ambassador|Chairman|Judge|Justice|Bishop|Archbishop)\s+(?=\w)"
)
_TAIL: Final = re.compile(r"(?:\s?['’]s?|[\s,;:.]+(?<!\b[A-Z]\.)(?<!Inc\.)(?<!Ltd\.)(?<!Co\.)(?<!Corp\.)(?<!Jr\.))$")
_PARTISAN: Final = frozenset(
    ["Democrat", "Democrats", "Democratic", "Republican", "Republicans", "Communist", "Communists"]
)
_LARGE: Final = re.compile(
    r"(?:.* )?(?:River|Ocean|Sea|Lake|Mountains?|Desert|Peninsula|Gulf|Bay|Strait|Valley)|Lake .*|Mount .*|Gulf of .*"
)
# Annotated by machine for a few-shot task: what it calls a place is often an animal or a plant.
_UNSURE: Final = frozenset([("fewnerd_big_test", "GPE"), ("fewnerd_big_test", "LAW")])


def conform(text: str, spans: Iterable[Mark], source: str) -> Iterator[Mark]:
    """The spans with our labels and edges; a label outside `LABELS` says that the stretch is unknown."""
    covered = bytearray(len(text))
    for start, end, label in spans:
        first, last = _edges(text, start, end, label)
        if first < last:
            covered[start:end] = b"\1" * (end - start)
            yield first, last, _label(text[first:last], label, source)
    for match in re.finditer(r"[A-Z][\w.’'-]*", text):
        # A country or nationality that a corpus passed over is a slip of its annotators, a language or a dish.
        word = match.group().rstrip(".")
        if not covered[match.start()] and (word in nationalities() or word in countries()):
            yield match.start(), match.start() + len(word), "UNKNOWN"


def _edges(text: str, start: int, end: int, label: str) -> tuple[int, int]:
    """The span without articles, titles, possessives and punctuation at its edges."""
    while start < end and text[start].isspace():
        start += 1
    lead = _LEAD.match(text, start, end)
    if lead and (lead.group()[0].islower() or label not in {"PRODUCT", "PERSON"}):
        start = lead.end()
    while label == "PERSON" and (title := _TITLE.match(text, start, end)):
        start = title.end()
    while (tail := _TAIL.search(text[start:end])) and tail.start() > 0:
        end = start + tail.start()
    return start, end


def _label(name: str, label: str, source: str) -> str:
    """The label of a name by our rules, where they are stricter than a corpus."""
    for names, sure in ((nationalities() | _PARTISAN, "NORP"), (continents(), "LOC"), (countries(), "GPE")):
        if name in names:
            return sure
    if (source, label) in _UNSURE:
        return "GPE" if name in places() else "UNKNOWN"
    if label == "GPE" and _LARGE.fullmatch(name) and name not in places():
        return "LOC" if source in {"fewnerd_dev", "fewnerd_test"} else "UNKNOWN"
    if label in {"PERSON", "ORG"} and name in places() and source == "gmb":
        return "UNKNOWN"
    return label
