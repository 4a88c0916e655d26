"""No network, ever: the running program refuses every internet socket, whoever asks for one.

Nothing in Quoteline asks. This holds also for the code of others that runs with it, such as a spaCy pipeline which the
analyst chose to load. It hangs on Python's audit events, which cannot be taken off again; what a library does in C
alone passes by it, and is held by the test that runs the program in an empty network namespace.
"""

import logging
import sys
from typing import Any, Final

_LOCAL: Final = 1  # AF_UNIX: displays and worker processes, on this machine
_NAMES: Final = frozenset(["socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"])
_ADDRESSED: Final = frozenset(["socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"])
_log = logging.getLogger(__name__)
_installed: list[str] = []


def forbid_network() -> None:
    """Refuse internet sockets and look-ups of names in this process from now on; a second call changes nothing.

    Whoever tries gets a PermissionError, which is an OSError as every failing network gives.
    """
    if not _installed:
        _installed.append("once")
        sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith("socket.") and _is_network(event, arguments):
        _log.info("a network was reached for and refused: %s", event)
        raise PermissionError(f"Quoteline opens no network connection ({event})")


def _is_network(event: str, arguments: tuple[Any, ...]) -> bool:
    if event == "socket.__new__":
        return int(arguments[1]) != _LOCAL  # also -1, which C takes for IPv4
    if event in _ADDRESSED:
        return isinstance(arguments[1], tuple)  # an address of the internet; a local one is a path
    return event in _NAMES
