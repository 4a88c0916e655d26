"""word vectors"""

import re

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_POSSESSIVE = re.compile(r"[’']s?$")


def words_in(text):
    return [_POSSESSIVE.sub("", m.group().lower()) for m in _WORD.finditer(text)]
