"""Whose decisions the command line records: `--coder`, else the setting, else the system's name of the user."""

import getpass
import json
from pathlib import Path
from typing import Any

import platformdirs

from corpus.cli.output import warn
from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg


def settings_path() -> Path:
    """The file with the settings, which the window writes."""
    return Path(platformdirs.user_config_dir("quoteline")) / "settings.json"


def setting(name: str) -> str:
    """A setting that is a text, empty where there is none; a file that cannot be read is told and counts as empty."""
    value = _settings().get(name)
    return value.strip().encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def number_setting(name: str) -> int | None:
    """A setting that is a whole number, None where there is none."""
    value = _settings().get(name)
    return value if isinstance(value, int) else None


def _settings() -> dict[str, Any]:
    try:
        found: Any = json.loads(settings_path().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        warn(msg("Warning: the settings in {path} were not read: {reason}").format(path=settings_path(), reason=error))
        return {}
    return found if isinstance(found, dict) else {}


def coder_name(given: str | None) -> str:
    """The coder's name. Raises CorpusError where none is given, set, or known to the system."""
    name = (given or "").strip() or setting("coder") or _system_user()
    if not name:
        raise CorpusError("coder-missing")
    return name


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an unknown user id, or a system without users
        return ""
