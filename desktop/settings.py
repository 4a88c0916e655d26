"""What the program remembers between two runs: one JSON file in the user's configuration folder.

The command line reads the coder's name from the same file. Keys that this version does not know are kept.
"""

import getpass
import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

import platformdirs

from desktop.theme import Appearance

APP: Final = "quoteline"
SMALLEST: Final = 12
LARGEST: Final = 32
LONGEST: Final = 100_000  # minutes between snapshots, and megabytes of them
_RECENT: Final = 8
_LONGEST_KEY: Final = 40  # letters in the name of a key
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings. `geometry` (of the window) and `table` (its columns) are as Qt saves them, in base64.

    `layouts` says where the panels are, by coder, as `views.docks` writes it; `keys` are those of actions, by their
    name, where they are not the usual ones; `toured` that the tour was seen. `model` is a spaCy pipeline directory or
    package, empty for none, which a project may overrule; `learn` says whether topics are learned by themselves;
    `fold_repeats` that each story stands once in the list of articles;
    `text_size` is in pixels; `tables` says by the columns of a table what they are. `snapshots` are made when a
    project is opened and every so many minutes (0: no more), in a folder (empty: beside the project), within so many
    megabytes a project. `known_risks` are the places of projects that the user was warned of and asked not to be again.
    `language` is that of the window, empty for the system's.
    """

    coder: str = ""
    language: str = ""
    appearance: str = Appearance.SYSTEM.value
    text_size: int = 16
    model: str = ""
    suggest_after_adding: bool = True
    learn: bool = True
    fold_repeats: bool = False
    snapshots: bool = True
    snapshot_minutes: int = 10
    snapshot_folder: str = ""
    snapshot_megabytes: int = 1000
    recent: tuple[str, ...] = ()
    known_risks: tuple[str, ...] = ()
    last_folder: str = ""
    geometry: str = ""
    table: str = ""
    toured: bool = False
    layouts: dict[str, str] | None = None
    keys: dict[str, tuple[str, ...]] | None = None
    tables: dict[str, dict[str, str]] | None = None

    def with_recent(self, project: Path) -> "Settings":
        """The settings with a project put first among the recent ones."""
        path = str(project.resolve())
        others = [each for each in self.recent if each != path]
        return replace(self, recent=(path, *others)[:_RECENT], last_folder=str(project.resolve().parent))


class SettingsFile:
    """The settings as they are on disk; with no path they are only remembered, which is for pictures and tests.

    A file that cannot be read counts as empty; one that cannot be written is told in the log only, because nothing of
    the analyst's work is in it.
    """

    def __init__(self, path: Path | None, settings: Settings | None = None) -> None:
        """`settings` stand in place of those in the file."""
        self.path = path
        self._kept = _read(path) if path else {}
        self._settings = settings or _settings(self._kept)

    @property
    def now(self) -> Settings:
        """The settings in force."""
        return self._settings

    def change(self, **values: Any) -> Settings:
        """Change some fields and write the file. Raises TypeError for a field that is none."""
        return self.store(replace(self._settings, **values))

    def store(self, settings: Settings) -> Settings:
        """Put other settings in force and write the file."""
        self._settings = settings
        self._kept |= asdict(settings)
        if self.path is None:
            return settings
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            draft = self.path.with_name(self.path.name + ".part")
            draft.write_text(json.dumps(self._kept, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
            draft.replace(self.path)
        except OSError as error:
            _log.warning("settings were not written: %s", error)
        return settings


def settings_path() -> Path:
    """Where the settings are; the command line looks there as well."""
    return Path(platformdirs.user_config_dir(APP)) / "settings.json"


def system_user() -> str:
    """The system's name of the user, which is offered as the coder's name; empty where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("settings were not read: %s", error)
        return {}
    # Half a surrogate pair, which JSON can hold and no file, would fail when the settings are written.
    whole = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
    return whole if isinstance(whole, dict) else {}


def _settings(found: dict[str, Any]) -> Settings:
    """Settings of what a file holds; a value of the wrong kind is left at its default."""
    values: dict[str, Any] = {}
    for field in fields(Settings):
        value = found.get(field.name)
        if field.name in ("recent", "known_risks"):
            value = tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else None
        elif field.name == "layouts":
            value = _layouts(value)
        elif field.name == "keys":
            value = _keys(value)
        elif field.name == "tables":
            value = _columns(value)
        elif type(value) is not type(field.default):
            value = None
        if value is not None:
            values[field.name] = value
    if "appearance" in values and values["appearance"] not in set(Appearance):
        del values["appearance"]
    if "text_size" in values:
        values["text_size"] = min(LARGEST, max(SMALLEST, values["text_size"]))
    for name, least in (("snapshot_minutes", 0), ("snapshot_megabytes", 1)):
        if name in values:
            values[name] = min(LONGEST, max(least, values[name]))
    return Settings(**values)


def _columns(value: object) -> dict[str, dict[str, str]] | None:
    """What the columns of tables are, as `controllers.adding_tables` writes it."""
    if not isinstance(value, dict):
        return None
    return {
        str(columns): {str(field): column for field, column in chosen.items() if isinstance(column, str)}
        for columns, chosen in value.items()
        if isinstance(chosen, dict)
    }


def _layouts(value: object) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    return {str(coder): layout for coder, layout in value.items() if isinstance(layout, str)}


def _keys(value: object) -> dict[str, tuple[str, ...]] | None:
    if not isinstance(value, dict):
        return None
    return {
        str(name): tuple(keys)
        for name, keys in value.items()
        if isinstance(keys, list) and all(isinstance(key, str) and len(key) <= _LONGEST_KEY for key in keys)
    }
