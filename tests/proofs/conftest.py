"""What the proofs share: the scripted session, undisturbed, run once."""

import pytest

from tests.proofs.reference import Reference, undisturbed


@pytest.fixture(scope="session")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    """The session undisturbed, and what it came to after every commit."""
    return undisturbed(tmp_path_factory.mktemp("reference").resolve())
