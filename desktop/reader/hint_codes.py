"""Letters to choose one of many things on the page by one key or two. Pure."""

from typing import Final

LETTERS: Final = "asdfjkleghiruwoptnvmcybqxz"  # those under the fingers first
# The letter on the same key of a Cyrillic keyboard, so that nobody has to change the layout for a hint.
_KEYS: Final = str.maketrans("йцукенгшўзфывапролджэячсмитьб", "qwertyuiopasdfghjkl;'zxcvbnm,")
_UKRAINIAN: Final = str.maketrans("щі", "os")


def hint_codes(number: int) -> list[str]:
    """Codes for so many things, none the beginning of another: one letter while they last, else two for the later ones.

    Raises ValueError where two letters do not suffice.
    """
    size = len(LETTERS)
    if number > size * size:
        raise ValueError(f"{number} things are more than two letters can tell apart")
    prefixes = max(0, -(-(number - size) // (size - 1)))
    singles = list(LETTERS[: size - prefixes])
    pairs = [first + second for first in LETTERS[size - prefixes :] for second in LETTERS]
    return (singles + pairs)[:number]


def typed_letter(text: str) -> str:
    """The letter that a key means, also where a Cyrillic layout is on; empty for a key that means none."""
    letter = text.casefold().translate(_KEYS).translate(_UKRAINIAN)
    return letter if len(letter) == 1 and letter in LETTERS else ""
