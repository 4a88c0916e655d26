"""The block of the test run itself: it refuses, it sees what is swallowed, and it reaches into subprocesses."""

import asyncio
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.offline.blocking import ATTEMPTS


def _fetch_swallowed() -> None:
    with suppress(OSError):
        urllib.request.urlopen("http://192.0.2.1/", timeout=1)  # an address of documentation (RFC 5737)
    raise PermissionError("no network")  # what was swallowed stands in the file all the same


def _asyncio() -> None:
    async def reach() -> None:
        await asyncio.open_connection("192.0.2.1", 80)

    asyncio.run(reach())


REACHES: list[Callable[[], object]] = [
    lambda: socket.socket(socket.AF_INET),
    lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
    lambda: socket.create_connection(("192.0.2.1", 80), timeout=1),
    lambda: socket.getaddrinfo("example.org", 80),
    lambda: socket.gethostbyname("example.org"),
    lambda: socket.gethostbyaddr("192.0.2.1"),
    _asyncio,
    _fetch_swallowed,
]


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("reach", REACHES)
def test_every_way_out_is_refused_and_seen(reach: Callable[[], object], network_attempts: Path) -> None:
    with pytest.raises(PermissionError, match="no network"):
        reach()
    assert "socket." in network_attempts.read_text()
    network_attempts.write_text("")


def test_subprocesses_are_blocked_too(network_attempts: Path) -> None:
    code = "import socket\ntry: socket.socket(socket.AF_INET)\nexcept OSError: print('refused')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "refused\n"
    assert "socket.__new__" in network_attempts.read_text()
    network_attempts.write_text("")


def test_local_sockets_are_no_network(network_attempts: Path) -> None:
    one, other = socket.socketpair()
    with one, other:
        one.send(b"x")
        assert other.recv(1) == b"x"
    assert network_attempts.read_text() == ""


def test_each_worker_has_a_file_of_its_own() -> None:
    assert Path(os.environ[ATTEMPTS]).parent.is_dir()
    assert os.environ["PYTHONPATH"].split(os.pathsep)[0].endswith("offline")
