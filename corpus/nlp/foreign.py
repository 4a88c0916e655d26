"""What is found in articles that are not English: amounts, known names and quotations, and nothing else."""

from collections.abc import Iterable, Iterator
from typing import Final

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from corpus.domain.spans import span
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedMention
from corpus.nlp.amounts import find_amounts
from corpus.nlp.candidates import Candidate, Source, chosen, trimmed
from corpus.nlp.contents import trimmed as stripped
from corpus.nlp.cyrillic import find_cyrillic_amounts
from corpus.nlp.found import Found, Sign
from corpus.nlp.gazetteer import matches
from corpus.nlp.quotes import Quotation
from corpus.nlp.text import Text

_WORDS: Final = 2  # of a quotation that may be speech
_CLAUSE: Final = 4  # words of one that only a comma follows
_SIGNS: Final = 10  # characters of one in a script without spaces
_ENDS: Final = ".!?…。！？"
_DASHES: Final = "—–-―"


def foreign_mentions(
    doc: Doc, text: Text, matcher: PhraseMatcher, extra: Iterable[Candidate] = ()
) -> tuple[ProposedMention, ...]:
    """Dates, sums, percentages, the dateline and names of the gazetteers; `extra` are those of a chosen pipeline."""
    amounts = [*find_cyrillic_amounts(text.body), *find_amounts(text.body)]
    found = [Candidate(start=start, end=end, label=label, source=Source.AMOUNT) for start, end, label in amounts]
    found += extra
    for first, last, label in matches(matcher, doc):
        start, end = doc[first].idx, doc[last - 1].idx + len(doc[last - 1])
        found.append(Candidate(start=start, end=end, label=label, source=Source.KNOWN))
    line = text.dateline
    if line is not None and line.agency is not None:
        found.append(Candidate(start=line.agency.start, end=line.agency.end, label="ORG", source=Source.HEAD))
    if line is not None and line.place is not None and not text.body[line.place.start : line.place.end].count(","):
        found.append(Candidate(start=line.place.start, end=line.place.end, label="GPE", source=Source.HEAD))
    kept = sorted(chosen(found, len(text.body)), key=lambda each: each.start)
    spans = [(trimmed(text.body, each), each.label) for each in kept]
    return tuple(ProposedMention(span=where, label=label) for where, label in spans if len(where) > 1)


def foreign_quotations(text: Text) -> Iterator[Found]:
    """A direct statement without a speaker for each quotation that reads like speech, not like a name."""
    number = 0
    for each in text.quotations:
        while text.paragraphs[number].end < each.end:
            number += 1
        where = stripped(text.body, span(each.inner_start, each.inner_end))
        if len(where) and not each.single and _is_speech(text.body, each, text.paragraphs[number].start):
            yield Found(
                spans=(where,),
                kind=Kind.DIRECT,
                extent=span(each.start, each.end),
                paragraph=number,
                sign=Sign.UNREAD,
                closed=each.closed,
            )


def _is_speech(body: str, each: Quotation, first: int) -> bool:
    """Whether a quotation is a sentence: long enough, a capital first, a stop within or a colon or dash beside it."""
    said = body[each.inner_start : each.inner_end].strip()
    spaced = any(sign.isspace() for sign in said)
    if said[:1].islower() or (len(said.split()) < _WORDS if spaced else len(said) < _SIGNS):
        return False
    before = body[max(first, each.start - 3) : each.start].rstrip()
    after = body[each.end : each.end + 4]
    dashed = each.dashed or after.lstrip(" ,\xa0")[:1] in tuple(_DASHES)
    followed = after[:1] == "," and len(said.split()) >= _CLAUSE
    return dashed or followed or said[-1] in _ENDS or before.endswith((":", "："))
