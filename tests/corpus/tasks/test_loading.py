"""Loading the pipeline holds nobody up: no garbage is collected meanwhile, and what was loaded is left out later."""

import gc
from collections.abc import Iterator

import pytest

from corpus.tasks import suggesting


@pytest.fixture
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("_as_before")
def test_no_garbage_is_collected_while_it_loads() -> None:
    thresholds = gc.get_threshold()
    collected: list[str] = []
    gc.callbacks.append(lambda phase, _told: collected.append(phase))
    try:
        with suggesting._unhurried():
            gc.enable()  # as what reads the files of spaCy does
            made = [[number] for number in range(50_000)]
            assert collected == []
    finally:
        gc.callbacks.pop()
    assert gc.get_threshold() == thresholds
    assert gc.get_freeze_count() >= len(made)


@pytest.mark.usefixtures("_as_before")
def test_an_error_while_it_loads_leaves_the_collector_as_it_was() -> None:
    thresholds = gc.get_threshold()
    with pytest.raises(ValueError, match="broken"), suggesting._unhurried():
        raise ValueError("broken")
    assert gc.get_threshold() == thresholds
    assert gc.get_freeze_count() == 0
