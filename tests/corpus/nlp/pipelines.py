"""A small spaCy pipeline of somebody else's, as a folder and as a wheel."""

import json
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import spacy

LABELS = ("persName", "orgName", "PROD", "CARDINAL")
NAME = "en_tiny"
VERSION = "1.2.3"
_ROOT = f"{NAME}/{NAME}-{VERSION}"


def folder(path: Path) -> Path:
    """Write the pipeline into a folder: it calls "Zorblat" an organisation, in its own words."""
    for name, content in _files().items():
        place = path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return path


def wheel(path: Path, *, also: Mapping[str, bytes] | None = None, left_out: str = "") -> Path:
    """Write the pipeline as a wheel, with other members beside its own; its code would fail if it were run."""
    made = path / f"{NAME}-{VERSION}-py3-none-any.whl"
    members = {f"{_ROOT}/{name}": content for name, content in _files().items() if name != left_out}
    members[f"{NAME}/__init__.py"] = b"raise SystemExit('code of the wheel was run')\n"
    members[f"{NAME}/meta.json"] = members.get(f"{_ROOT}/meta.json", b"{}")
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in (members | dict(also or {})).items():
            archive.writestr(name, content)
    return made


def root(name: str) -> str:
    """The name of a member in the folder of the pipeline."""
    return f"{_ROOT}/{name}"


@cache
def _files() -> dict[str, bytes]:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ner = nlp.add_pipe("ner")
    for label in LABELS:
        ner.add_label(label)
    nlp.initialize()  # it forgets patterns
    ruler.add_patterns([{"label": "orgName", "pattern": "Zorblat"}, {"label": "CARDINAL", "pattern": "seven"}])
    nlp.meta["name"], nlp.meta["version"] = "tiny", VERSION
    with TemporaryDirectory() as place:
        nlp.to_disk(place)
        found = {
            each.relative_to(place).as_posix(): each.read_bytes() for each in Path(place).rglob("*") if each.is_file()
        }
    assert json.loads(found["meta.json"])["version"] == VERSION
    return found
