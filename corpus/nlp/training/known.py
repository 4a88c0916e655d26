"""Names that the gazetteers hold, for checking the corpora: nationalities, countries, continents, places."""

import json
from functools import cache
from typing import Final

import resources

_CONTINENTS: Final = """Europe Asia Africa America Antarctica Oceania Eurasia North_America South_America Latin_America
Central_America Central_Asia Middle_East Far_East South_Asia East_Asia Southeast_Asia South-East_Asia West_Africa
East_Africa North_Africa Western_Europe Eastern_Europe Central_Europe Caucasus South_Caucasus Balkans Caribbean West"""
_COUNTRIES: Final = """Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain
Bangladesh Belarus Belgium Bolivia Brazil Bulgaria Cambodia Cameroon Canada Chile China Colombia Croatia Cuba Cyprus
Denmark Ecuador Egypt Estonia Ethiopia Finland France Germany Ghana Greece Hungary Iceland India Indonesia Iran Iraq
Ireland Israel Italy Japan Kazakhstan Kenya Kuwait Kyrgyzstan Laos Latvia Lebanon Libya Lithuania Malaysia Mexico
Moldova Mongolia Morocco Myanmar Nepal Netherlands Nigeria Norway Oman Pakistan Paraguay Peru Philippines Poland
Portugal Qatar Romania Russia Rwanda Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria
Tajikistan Tanzania Thailand Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen
Zambia Zimbabwe Britain England Scotland U.S. US USA UK U.K. United_States United_Kingdom South_Korea North_Korea
Saudi_Arabia South_Africa New_Zealand Sri_Lanka United_Arab_Emirates Czech_Republic Soviet_Union"""


@cache
def names(file: str, label: str) -> tuple[str, ...]:
    """The names of one label in a gazetteer, in the order of the file, each once."""
    lines = map(json.loads, resources.read_text(f"gazetteers/{file}.jsonl").splitlines())
    return tuple(dict.fromkeys(str(line["pattern"]) for line in lines if line.get("label") == label))


@cache
def nationalities() -> frozenset[str]:
    """Adjectives and peoples: "Belarusian", "Kazakhs"."""
    return frozenset(names("nationalities", "NORP"))


@cache
def places() -> frozenset[str]:
    """Countries, cities and regions."""
    return frozenset(names("places", "GPE")) | countries()


def countries() -> frozenset[str]:
    """States that only ever are states: "Georgia", "Jordan" and "Chad" are left out."""
    return _split(_COUNTRIES)


def continents() -> frozenset[str]:
    """Continents and their parts, which are LOC."""
    return _split(_CONTINENTS)


@cache
def _split(words: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in words.split())
