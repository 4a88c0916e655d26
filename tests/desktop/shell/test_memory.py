"""A large block of memory goes back to the system as soon as it is let go of."""

import ctypes
import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT

LARGE = 8 << 20


class Figures(ctypes.Structure):
    """What glibc tells of its memory (mallinfo2); `mapped` are the bytes that go back when they are let go of."""

    _fields_ = [
        (name, ctypes.c_size_t) for name in ("arena", "free", "small", "blocks", "mapped", "a", "b", "c", "d", "e")
    ]


def kept() -> list[bool]:
    """Of two large blocks, one after the other: whether each was not mapped by itself."""
    ask = ctypes.CDLL(None).mallinfo2
    ask.restype = Figures
    found = []
    for _ in range(2):
        before = ask().mapped
        block = bytearray(LARGE)
        found.append(ask().mapped - before < LARGE)
        del block
    return found


@pytest.mark.parametrize(("begin", "expected"), [("give_back_at_once()", [False, False]), ("pass", [False, True])])
def test_a_large_block_is_mapped_by_itself_also_after_another_was_let_go_of(begin: str, expected: list[bool]) -> None:
    if getattr(ctypes.CDLL(None), "mallinfo2", None) is None:
        pytest.skip("the C library tells nothing of its memory")
    # A process of its own: in one that has run for long, a block may find room between others.
    code = f"from desktop.memory import give_back_at_once\nfrom {__name__} import kept\n{begin}\nprint(kept())"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(expected)
