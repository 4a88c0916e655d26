"""Memory that is no longer used goes back to the system: a window stays open for days."""

import ctypes
import sys
from typing import Final

_LARGE: Final = 1 << 20  # bytes
_TRIM_THRESHOLD: Final = -1  # M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of glibc's malloc.h
_MAPPED_THRESHOLD: Final = -3


def give_back_at_once() -> None:
    """Have the C library give back each large block as soon as it is let go of, where it can be told so (glibc).

    By itself it does so only until a larger block was let go of, from then on it keeps up to 64 MB: what learning and
    pictures need for a moment would stay for good, and a little more with every few hundred decisions.
    """
    set_option = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if set_option is not None:
        set_option(_MAPPED_THRESHOLD, _LARGE)
        set_option(_TRIM_THRESHOLD, _LARGE)
