"""Whether a project is in a place where it is not safe: a folder that is synchronised, or a network drive.

Programs that synchronise are known by how they work: the folders that they are set up for, the marks that they leave in
these, the names of the folders, and the file systems that they mount. Nothing is asked of them.
"""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from corpus.domain.places import is_file, is_there
from corpus.domain.risks import Place, Risk
from corpus.store.mounts import NETWORK, SYNCHRONISERS, file_system

# Names of folders in lower case. Those of `_AT_HOME` are common words, and count right below the home folder only.
_NAMES: Final = {
    "Dropbox": r"dropbox( \(.+\))?",
    "OneDrive": r"onedrive( [-–] .+)?",
    "Google Drive": r"google ?drive(-.+| \(.+\))?",
    "iCloud Drive": r"icloud ?drive|mobile documents|com~apple~clouddocs",
    "Yandex.Disk": r"yandex[. ]?disk(\..+)?|яндекс[. ]?диск",
    "Nextcloud": r"nextcloud\d*",
    "ownCloud": r"owncloud\d*",
    "Mail.ru Cloud": r"(облако|cloud) mail\.ru",
    "pCloud": r"pcloud ?(drive|sync)",
    "MEGA": r"megasync( downloads)?",
    "Synology Drive": r"synologydrive",
    "Seafile": r"seafile",
    "Box": r"box sync",
}
_AT_HOME: Final = {"Box": r"box(-box)?", "MEGA": r"mega", "Tresorit": r"tresorit.*"}
_PATTERNS: Final = {name: re.compile(pattern) for name, pattern in _NAMES.items()}
_HOME_PATTERNS: Final = {name: re.compile(pattern) for name, pattern in _AT_HOME.items()}
# Marks in the uppermost folder that is synchronised.
_MARKS: Final = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".SynologyWorkingDirectory": "Synology Drive",
    ".sync/ID": "Resilio Sync",
    ".sync/cli.log": "Yandex.Disk",
}
_ONEDRIVE: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")  # variables of the environment on Windows
_LOCAL_PATH: Final = re.compile(r"localPath\s*=\s*(.+)")
_YANDEX_FOLDER: Final = re.compile(r'dir\s*=\s*"(.+)"')


def risk_of(path: Path) -> Risk | None:
    """Why a project is not safe at a path, None where nothing is known against it."""
    here = path.resolve()
    kind = file_system(here)
    if synchroniser := _synchroniser(here) or SYNCHRONISERS.get(kind):
        return Risk(place=Place.SYNCHRONISED, name=synchroniser)
    if network := NETWORK.get(kind):
        return Risk(place=Place.NETWORK, name=network)
    return None


def _synchroniser(here: Path) -> str | None:
    home = Path.home()
    for chosen, program in _configured(home):
        if here.is_relative_to(chosen):
            return program
    for folder in here.parents:
        if folder == home.parent:
            break  # what is above the homes is nobody's to synchronise, and may be called anything
        if name := _by_mark(folder) or _by_name(folder, home):
            return name
    return None


def _by_mark(folder: Path) -> str | None:
    return next((name for mark, name in _MARKS.items() if is_there(folder / mark)), None)


def _by_name(folder: Path, home: Path) -> str | None:
    if folder.parent.name == "CloudStorage":  # macOS: ~/Library/CloudStorage/GoogleDrive-anna@example.org
        return folder.name.partition("-")[0]
    patterns = _PATTERNS | _HOME_PATTERNS if folder.parent == home else _PATTERNS
    name = folder.name.casefold()
    return next((program for program, pattern in patterns.items() if pattern.fullmatch(name)), None)


def _configured(home: Path) -> Iterator[tuple[Path, str]]:
    """The folders that programs on this computer are set up to synchronise, with the name of the program."""
    for variable in _ONEDRIVE:
        if folder := os.environ.get(variable):
            yield Path(folder), "OneDrive"
    roots = [home / ".dropbox", *(Path(os.environ[name]) / "Dropbox" for name in ("APPDATA", "LOCALAPPDATA")
             if name in os.environ)]  # fmt: skip
    for root in roots:
        for account in _json(root / "info.json").values():
            if isinstance(account, dict) and isinstance(account.get("path"), str):
                yield Path(account["path"]), "Dropbox"
    for file, pattern, name in (
        (home / ".config/Nextcloud/nextcloud.cfg", _LOCAL_PATH, "Nextcloud"),
        (home / ".config/ownCloud/owncloud.cfg", _LOCAL_PATH, "ownCloud"),
        (home / "Library/Preferences/Nextcloud/nextcloud.cfg", _LOCAL_PATH, "Nextcloud"),
        (home / ".config/yandex-disk/config.cfg", _YANDEX_FOLDER, "Yandex.Disk"),
    ):
        for folder in pattern.findall(_text(file)):
            yield Path(folder.strip()), name


def _json(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(_text(file) or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _text(file: Path) -> str:
    """A small file of another program; what cannot be read says nothing."""
    try:
        return file.read_text(encoding="utf-8", errors="replace") if is_file(file) else ""
    except OSError:
        return ""
