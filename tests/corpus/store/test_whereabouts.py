"""Folders that are synchronised and network drives are recognised; ordinary folders are not suspected."""

import json
from pathlib import Path, PureWindowsPath
from typing import cast

import pytest

from corpus.domain.risks import Place
from corpus.store import whereabouts
from corpus.store.mounts import is_unc, mounted
from corpus.store.whereabouts import risk_of
from tests.corpus.making import project


def _name(path: Path) -> str | None:
    path.parent.mkdir(parents=True, exist_ok=True)
    found = risk_of(path)
    return found.name if found else None


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox/news", "Dropbox"),
        ("Dropbox (Agency)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Agency of News/2024", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-anna@example.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/Box-Box", "Box"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Yandex.Disk", "Yandex.Disk"),
        ("YandexDisk/a", "Yandex.Disk"),
        ("Яндекс.Диск", "Yandex.Disk"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Облако Mail.ru", "Mail.ru Cloud"),
        ("MEGA", "MEGA"),
        ("Box", "Box"),
        ("Documents", None),
        ("Documents/Box", None),  # a box of papers
        ("Documents/on Dropbox", None),
        ("Documents/mega", None),
    ],
)
def test_folders_are_known_by_their_names(home: Path, folder: str, program: str | None) -> None:
    assert _name(home / folder / "p.db") == program


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".tmp.driveupload", "Google Drive"),
        (".sync/ID", "Resilio Sync"),
        (".sync/cli.log", "Yandex.Disk"),
    ],
)
def test_folders_of_any_name_are_known_by_what_programs_leave_in_them(home: Path, mark: str, program: str) -> None:
    path = home / "work" / "2024" / "p.db"
    assert _name(path) is None
    (home / "work" / mark).parent.mkdir(exist_ok=True)
    (home / "work" / mark).touch()
    assert _name(path) == program


def test_folders_are_known_by_the_settings_of_the_programs(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c", "d", "e"):
        (tmp_path / "disk" / name).mkdir(parents=True)
    (home / ".dropbox").mkdir()
    (home / ".dropbox" / "info.json").write_text(json.dumps({"personal": {"path": str(tmp_path / "disk/a")}}))
    (home / ".config/Nextcloud").mkdir(parents=True)
    text = f"[Accounts]\n0\\Folders\\1\\localPath={tmp_path}/disk/b/\n0\\Folders\\1\\paused=false\n"
    (home / ".config/Nextcloud/nextcloud.cfg").write_text(text)
    (home / ".config/yandex-disk").mkdir()
    (home / ".config/yandex-disk/config.cfg").write_text(f'auth="x"\ndir="{tmp_path}/disk/c"\n')
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "disk/d"))
    found = [_name(tmp_path / "disk" / name / "p.db") for name in "abcde"]
    assert found == ["Dropbox", "Nextcloud", "Yandex.Disk", "OneDrive", None]


@pytest.mark.parametrize("broken", ["{", "[1]", '{"personal": 3}', '{"personal": {"path": 4}}', "\x00"])
def test_settings_that_cannot_be_read_say_nothing(home: Path, broken: str) -> None:
    (home / ".dropbox").mkdir()
    (home / ".dropbox" / "info.json").write_text(broken)
    assert _name(home / "Documents" / "p.db") is None


def test_a_link_into_such_a_folder_leads_there(home: Path) -> None:
    (home / "Dropbox").mkdir()
    (home / "work").symlink_to(home / "Dropbox")
    assert _name(home / "work" / "p.db") == "Dropbox"


MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /mnt/share rw,relatime shared:20 - cifs //server/share rw,vers=3.1.1
41 22 0:36 / /mnt/big\040share rw - nfs4 server:/export rw
42 41 0:37 / /mnt/big\040share/local rw - tmpfs tmpfs rw
43 22 0:38 / /data/anna/cloud rw - fuse.rclone remote: rw
44 22 0:39 / /auto rw - autofs systemd-1 rw
45 44 0:40 / /auto rw - nfs server:/a rw
a line of another kind
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/data/anna/p.db", "ext4"),
        ("/mnt/share/a/p.db", "cifs"),
        ("/mnt/shared/p.db", "ext4"),
        ("/mnt/big share/p.db", "nfs4"),
        ("/mnt/big share/local/p.db", "tmpfs"),
        ("/data/anna/cloud/p.db", "rclone"),
        ("/auto/p.db", "nfs"),
    ],
)
def test_the_innermost_mount_is_that_of_a_path(path: str, kind: str) -> None:
    assert mounted(Path(path), MOUNTS.splitlines()) == kind


@pytest.mark.parametrize(
    ("kind", "place", "name"),
    [
        ("nfs4", Place.NETWORK, "NFS"),
        ("cifs", Place.NETWORK, "SMB"),
        ("rclone", Place.SYNCHRONISED, "rclone"),
        ("ext4", None, None),
        ("", None, None),
    ],
)
def test_network_drives_and_mounted_clouds_are_told_apart(
    home: Path, monkeypatch: pytest.MonkeyPatch, kind: str, place: Place | None, name: str | None
) -> None:
    monkeypatch.setattr(whereabouts, "file_system", lambda _path: kind)
    found = risk_of(home / "p.db")
    assert (found.place if found else None, found.name if found else None) == (place, name)
    assert found is None or name in str(found)


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        (r"\\server\share\p.db", True),
        (r"\\?\UNC\server\share\p.db", True),
        ("//server/share/p.db", True),
        (r"\\?\C:\news\p.db", False),
        (r"\\.\C:\p.db", False),
        (r"C:\news\p.db", False),
    ],
)
def test_names_of_servers_on_windows(path: str, *, remote: bool) -> None:
    assert is_unc(cast("Path", PureWindowsPath(path))) is remote


def test_an_open_project_tells_what_its_place_risks(home: Path) -> None:
    (home / "Dropbox").mkdir()
    opened = project(home / "Dropbox" / "p.db")
    assert opened.access.risk
    assert "a folder that Dropbox synchronises" in str(opened.access.risk)
    opened.close()
