"""A large block of memory goes back to the system as soon as it is let go of."""

import ctypes

import pytest

from desktop.memory import give_back_at_once

LARGE = 8 << 20


class Figures(ctypes.Structure):
    """What glibc tells of its memory (mallinfo2); `mapped` are the bytes that go back when they are let go of."""

    _fields_ = [
        (name, ctypes.c_size_t) for name in ("arena", "free", "small", "blocks", "mapped", "a", "b", "c", "d", "e")
    ]


def test_a_large_block_is_mapped_by_itself_also_after_another_was_let_go_of() -> None:
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if ask is None:
        pytest.skip("the C library tells nothing of its memory")
    ask.restype = Figures
    give_back_at_once()
    for _ in range(2):  # by itself, glibc would keep the second
        before = ask().mapped
        block = bytearray(LARGE)
        assert ask().mapped - before >= LARGE
        del block
        assert ask().mapped == before
