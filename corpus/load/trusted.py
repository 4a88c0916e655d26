"""Which spaCy pipelines this user agreed to load. A pipeline is program code, and a project may come from anybody."""

import json
import logging
from pathlib import Path
from typing import Any, Final

import platformdirs

from corpus.domain.failures import file_failure
from corpus.domain.pipelines import settled

_KEY: Final = "trusted"
_log = logging.getLogger(__name__)


def trusted_path() -> Path:
    """The file with the names of the pipelines, beside the settings of the user."""
    return Path(platformdirs.user_config_dir("quoteline")) / "pipelines.json"


def is_trusted(name: str) -> bool:
    """Whether the user agreed to load this pipeline, a `settled` name. An unknown path is not even looked at."""
    return name in _names() and settled(name) == name  # a folder may have come to stand before a package


def trust(name: str) -> None:
    """Remember that the user agreed to load a pipeline, a `settled` name. Raises CorpusError where that fails."""
    names = _names()
    if name in names:
        return
    path = trusted_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".part")
        draft.write_text(json.dumps({_KEY: [*names, name]}, ensure_ascii=False, indent=2) + "\n", "utf-8")
        draft.replace(path)
    except OSError as error:
        raise file_failure(error, path) from error


def _names() -> list[str]:
    """The names in the file; none, and a line in the log, where it cannot be read."""
    try:
        found: Any = json.loads(trusted_path().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("the list of trusted pipelines was not read: %s", error)
        return []
    names = found.get(_KEY) if isinstance(found, dict) else None
    return [each for each in names if isinstance(each, str)] if isinstance(names, list) else []
