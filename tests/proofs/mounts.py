"""A small disk of its own, where the system lets us mount one."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, *, kilobytes: int) -> Iterator[Path]:
    """A file system of that size at `place`, gone at the end; skips the test where mounting is not permitted."""
    place.mkdir()
    options = f"size={kilobytes}k"
    if not _mount("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)):
        pytest.skip("mounting is not permitted here; `faults` proves a full disk by calls that fail")
    try:
        yield place
    finally:
        _mount("umount", "-l", str(place))


def make_read_only(place: Path) -> None:
    """From now on nothing can be written there."""
    assert _mount("mount", "-o", "remount,ro", str(place))


def take_away(place: Path) -> None:
    """The drive is pulled out: its place is an empty folder then."""
    assert _mount("umount", "-l", str(place))


def fill(place: Path, *, leaving: int = 0) -> Path:
    """Fill the disk but for some bytes; the file that does it, which can be deleted."""
    filler = place / "filler"
    with filler.open("wb", buffering=0) as stream:
        while True:
            try:
                stream.write(b"\0" * 4096)
            except OSError:
                break
        stream.truncate(max(0, stream.tell() - leaving))
    return filler


def _mount(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False
