"""English tokens for newswire: spaCy's rules, taught the forms that agencies write.

`/TASS/.` falls into four tokens, `S.Amarsaikhan` stays one, HTML entities (`&quot;`) and LaTeX quotation marks
(` ``so'' `) stand alone. Tokens keep every code point: `doc.text` is the text that went in.
"""

from typing import Final

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

_ENTITY: Final = r"&(?:quot|apos|amp|lt|gt|nbsp|laquo|raquo|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|#\d{1,6});"
_PREFIXES: Final = (_ENTITY, r"/(?=\w)", r"``", r"[«»„“”‘’‹›\"]", r"--+", r"[-–—](?=\w)", r"<[^<>\s]{1,40}>")
_SUFFIXES: Final = (_ENTITY, r"(?<=\w)/", r"''", r"[«»„“”‘’‹›\"]", r"(?<=\w)[–—]", r"--+", r"<[^<>\s]{1,40}>")
_INFIXES: Final = (_ENTITY, r"[«»„“”‹›\"]", r"(?<=\w)/\.?(?=$|\W)", r"[–—]", r"(?<=\d)(?=[a-z])", r"<[^<>\s]{1,40}>")


def newswire_tokenizer(nlp: Language) -> Tokenizer:
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
