"""Writing a file so that a failure leaves the old one: beside its target first, then moved into its place."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from corpus.domain.errors import CorpusError
from corpus.domain.failures import file_failure
from corpus.domain.ids import new_id
from corpus.domain.places import is_file, is_there, settle
from corpus.domain.texts import msg


@contextmanager
def written_beside(target: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes become `target` when the block ends well; on any failure the target is left as it was.

    Raises CorpusError where the file cannot be written, or where something that is no file has the name.
    """
    try:
        target = target.resolve()  # a link stays a link: what it points at is replaced
    except (OSError, ValueError) as error:  # a name that no file can have, or one that may not be looked at
        raise file_failure(error, target) from error
    except RuntimeError as error:  # links in a circle
        raise CorpusError("file-unwritable", path=target, reason=error) from error
    if is_there(target) and not is_file(target):
        raise CorpusError("file-unwritable", path=target, reason=msg("it is not a regular file"))
    beside = target.with_name(f".quoteline-{new_id()}.part")
    try:
        with beside.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if is_there(target):
            shutil.copymode(target, beside)
        beside.replace(target)
        settle(target)
    except OSError as error:
        raise file_failure(error, target) from error
    finally:
        with contextlib.suppress(OSError):  # what stopped the writing is told already
            beside.unlink(missing_ok=True)
