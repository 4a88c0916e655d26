"""Refuses every internet socket of a Python process and writes each attempt down, also one whose error is swallowed.

It hangs on the interpreter's own audit events, so it sees asyncio, urllib and every library in Python alike. The file
of attempts is named by the environment: a test's subprocesses write into the same one (`sitecustomize` beside this).
"""

import os
import sys
import traceback
from typing import Any, Final

ATTEMPTS: Final = "QUOTELINE_NETWORK_ATTEMPTS"  # the environment variable with the path of the file
_LOCAL: Final = 1  # AF_UNIX everywhere; displays and worker processes talk over it
_NAMES: Final = frozenset(
    f"socket.{name}" for name in ("getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo", "getservbyname")
)
_ADDRESSED: Final = frozenset(["socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"])
_MARK: Final = "_quoteline_network_block"


def install() -> None:
    """Block this process from now on; a second call changes nothing."""
    if not hasattr(sys, _MARK):
        setattr(sys, _MARK, True)
        sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        attempt = int(arguments[1]) != _LOCAL
    elif event in _ADDRESSED:
        attempt = isinstance(arguments[1], tuple)
    else:
        attempt = event in _NAMES
    if attempt:
        _write_down(f"{event} {arguments[1:]!r}")
        raise PermissionError(f"the tests reach no network: {event} {arguments[1:]!r}")


def _write_down(attempt: str) -> None:
    path = os.environ.get(ATTEMPTS)
    if path:
        stack = "".join(traceback.format_stack(limit=12)[:-2])
        with open(path, "a", encoding="utf-8") as stream:  # noqa: PTH123 (nothing more is imported into every process)
            stream.write(f"{attempt}\n{stack}\n")
