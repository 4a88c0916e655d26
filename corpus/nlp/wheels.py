"""Reads a pipeline out of a wheel file: the folder with its weights and settings, and none of the wheel's code."""

import hashlib
import re
import shutil
import stat
import tempfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import Final

import platformdirs

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg

LARGEST: Final = 3 << 30  # bytes of all files of a pipeline; the largest that spaCy publishes have half a gigabyte
MOST: Final = 5000  # files
_NEEDED: Final = ("config.cfg", "meta.json")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,100}")
_BROKEN: Final = (OSError, RuntimeError, EOFError, ValueError, zipfile.BadZipFile, zlib.error)


def unpacked(wheel: Path) -> Path:
    """The folder of the pipeline in a wheel, written to a private place once and found there again.

    Raises CorpusError `model-missing` for a file that is no wheel with a pipeline, or that would write elsewhere.
    """
    try:
        with wheel.open("rb") as stream:
            mark = hashlib.file_digest(stream, "sha256").hexdigest()[:16]
        with zipfile.ZipFile(wheel) as archive:
            root = _root(archive, wheel)
            target = _home() / f"{root.name}-{mark}"
            if not target.is_dir():
                _write(archive, root, target, wheel)
    except _BROKEN as error:
        raise _refused(wheel, getattr(error, "strerror", None) or error) from error
    return target


def _home() -> Path:
    """Where pipelines are kept; only the user may look into it."""
    home = Path(platformdirs.user_data_dir("quoteline")) / "pipelines"
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    return home


def _root(archive: zipfile.ZipFile, wheel: Path) -> PurePosixPath:
    """The one folder in the wheel that is a pipeline; of nested ones, the outer."""
    names = set(archive.namelist())
    parents = {PurePosixPath(name).parent for name in names if PurePosixPath(name).name == _NEEDED[0]}
    roots = [each for each in parents if all(str(each / name) in names for name in _NEEDED)]
    outer = [each for each in roots if not any(other in each.parents for other in roots)]
    if len(outer) != 1:
        raise _refused(wheel, msg("there is no pipeline in this wheel, or more than one"))
    if not _NAME.fullmatch(outer[0].name):
        raise _refused(wheel, msg("its folder has a name that cannot be used"))
    return outer[0]


def _write(archive: zipfile.ZipFile, root: PurePosixPath, target: Path, wheel: Path) -> None:
    """Write the files below `root`; the folder gets its name when it is whole, so that none is ever half there."""
    files = [each for each in archive.infolist() if not each.is_dir() and root in PurePosixPath(each.filename).parents]
    if len(files) > MOST or sum(each.file_size for each in files) > LARGEST:
        raise _refused(wheel, msg("it is too large"))
    with tempfile.TemporaryDirectory(dir=target.parent, prefix="part-") as draft:
        folder = Path(draft) / "pipeline"
        for each in files:
            place = folder.joinpath(*_inside(each, root, wheel))
            place.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(each) as source, place.open("xb") as made:  # reads no more than `file_size`
                shutil.copyfileobj(source, made)
        if not target.is_dir():  # another process may have been quicker
            folder.replace(target)


def _inside(member: zipfile.ZipInfo, root: PurePosixPath, wheel: Path) -> tuple[str, ...]:
    """The parts of a file's path below the root. Raises CorpusError for a link, or a path that leads elsewhere."""
    parts = PurePosixPath(member.filename).relative_to(root).parts
    mode = member.external_attr >> 16
    strange = any(part == ".." or set(part) & set("\\:\0") for part in parts)
    if strange or (stat.S_IFMT(mode) not in (0, stat.S_IFREG)):
        raise _refused(wheel, msg("it holds a file that would be written elsewhere"))
    return parts


def _refused(wheel: Path, reason: object) -> CorpusError:
    return CorpusError("model-missing", name=wheel, reason=reason)
