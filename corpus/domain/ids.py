"""Identifiers: time-ordered and unique across machines; an article's comes from its text (`articles.article_id`)."""

import os
import threading
import time

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A new identifier: 12 hexadecimal digits of milliseconds, then 20 random ones (the layout of a UUID version 7).

    Identifiers made by one process sort in the order in which they were made, also when the clock goes backwards.
    """
    global _last  # noqa: PLW0603
    with _lock:
        _last = max(_last + 1, time.time_ns() // 1_000_000 << 12)
        moment = _last
    return f"{moment:015x}{os.urandom(9).hex()[:17]}"
