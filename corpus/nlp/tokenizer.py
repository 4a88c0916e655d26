"""English tokens for newswire: spaCy's rules, taught the forms that agencies write.

`/TASS/.` falls into four tokens, `S.Amarsaikhan` stays one, HTML entities (`&quot;`) and LaTeX quotation marks
(` ``so'' `) stand alone. Tokens keep every code point: `doc.text` is the text that went in.
"""

import re
from collections.abc import Iterator
from typing import Final

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

_ENTITY: Final = r"&(?:quot|apos|amp|lt|gt|nbsp|laquo|raquo|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|#\d{1,6});"
_PREFIXES: Final = (_ENTITY, r"/(?=\w)", r"``", r"[«»„“”‘’‹›\"]", r"--+", r"[-–—](?=\w)", r"<[^<>\s]{1,40}>")
_SUFFIXES: Final = (
    _ENTITY,
    r"(?<=/)\.",
    r"(?<=\w)/",
    r"''",
    r"[«»„“”‘’‹›\"]",
    r"(?<=\w)[–—]",
    r"--+",
    r"<[^<>\s]{1,40}>",
)
_INFIXES: Final = (_ENTITY, r"[«»„“”‹›\"]", r"(?<=\w)/\.?(?=$|\W)", r"[–—]", r"(?<=\d)(?=[a-z])", r"<[^<>\s]{1,40}>")


_CHUNK: Final = 160  # code points without white space that are given to spaCy at a time
_LONG: Final = re.compile(rf"\S{{{2 * _CHUNK},}}")


class NewswireTokenizer:
    """Makes docs of texts. Stretches without white space that are longer than any word are cut before spaCy sees them.

    spaCy takes affixes off such a stretch one by one and reads all of it each time: a megabyte of quotation marks would
    take days.
    """

    def __init__(self, nlp: Language) -> None:
        self._rules = newswire_rules(nlp)
        self._vocab = nlp.vocab

    def __call__(self, text: str) -> Doc:
        """The doc of a text; `doc.text` is the text."""
        if not _LONG.search(text):
            doc: Doc = self._rules(text)
            return doc
        words: list[str] = []
        spaces: list[bool] = []
        for piece in _pieces(text):
            for token in self._rules(piece):
                words.append(token.text)
                spaces.append(bool(token.whitespace_))
        return Doc(self._vocab, words=words, spaces=spaces)


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces: what lies between long stretches, and these cut to chunks."""
    start = 0
    for match in _LONG.finditer(text):
        if start < match.start():
            yield text[start : match.start()]
        for at in range(match.start(), match.end(), _CHUNK):
            yield text[at : min(at + _CHUNK, match.end())]
        start = match.end()
    if start < len(text):
        yield text[start:]


def newswire_rules(nlp: Language) -> Tokenizer:
    """The tokenizer of `nlp` with the forms of newswire added to its prefixes, suffixes and infixes."""
    defaults = nlp.Defaults
    prefixes = compile_prefix_regex([*_PREFIXES, *(defaults.prefixes or ())])
    suffixes = compile_suffix_regex([*_SUFFIXES, *(defaults.suffixes or ())])
    infixes = compile_infix_regex([*_INFIXES, *(defaults.infixes or ())])
    return Tokenizer(
        nlp.vocab,
        rules=defaults.tokenizer_exceptions or {},
        prefix_search=prefixes.search,
        suffix_search=suffixes.search,
        infix_finditer=infixes.finditer,
        token_match=defaults.token_match,
        url_match=defaults.url_match,
    )
