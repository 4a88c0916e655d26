"""Which file system a path is on, as far as that matters to a lock: a network drive, and whose."""

import ctypes
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

# Linux: the types of /proc/self/mountinfo, what follows `fuse.` included; macOS: those of statfs.
NETWORK: Final = {
    "nfs": "NFS", "nfs4": "NFS", "cifs": "SMB", "smb3": "SMB", "smbfs": "SMB", "afpfs": "AFP", "afs": "AFS",
    "ceph": "Ceph", "lustre": "Lustre", "glusterfs": "GlusterFS", "beegfs": "BeeGFS", "gpfs": "GPFS", "ncpfs": "NCP",
    "webdav": "WebDAV", "davfs": "WebDAV", "davfs2": "WebDAV", "sshfs": "SSHFS", "curlftpfs": "FTP", "ftpfs": "FTP",
    "gvfsd-fuse": "GVfs", "kio-fuse": "KIO", "vboxsf": "VirtualBox", "vmhgfs": "VMware", "vmhgfs-fuse": "VMware",
    "prl_fs": "Parallels", "s3fs": "S3",
}  # fmt: skip
SYNCHRONISERS: Final = {
    "rclone": "rclone", "google-drive-ocamlfuse": "Google Drive", "onedriver": "OneDrive", "gcsf": "Google Drive",
    "insync": "Insync", "pcloud": "pCloud", "mega": "MEGA",
}  # fmt: skip
_MOUNTS: Final = Path("/proc/self/mountinfo")
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
_REMOTE_DRIVE: Final = 4  # GetDriveTypeW: DRIVE_REMOTE
_TYPE_NAME: Final = slice(72, 88)  # f_fstypename in macOS's struct statfs (64-bit inodes)


def file_system(path: Path) -> str:
    """The type of the file system of a resolved path in lower case, without `fuse.`; empty where it is not known."""
    if sys.platform == "win32":
        return "smb3" if _is_remote(path) else ""
    if sys.platform == "darwin":
        return _type_on_macos(path)
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    return mounted(path, lines)


def mounted(path: Path, lines: Iterable[str]) -> str:
    """The type of the mount that a path is on; `lines` are those of `/proc/self/mountinfo`."""
    found, depth = "", -1
    for line in lines:
        mount, _, rest = line.partition(" - ")
        fields, kind = mount.split(" "), rest.partition(" ")[0]
        if len(fields) < 5 or not kind:
            continue
        point = Path(_ESCAPED.sub(lambda code: chr(int(code[1], 8)), fields[4]))
        if path.is_relative_to(point) and len(point.parts) >= depth:  # of two on one point the later one is seen
            found, depth = kind, len(point.parts)
    return found.lower().removeprefix("fuse.")


def is_unc(path: Path) -> bool:
    r"""Whether a Windows path names a server: `\\server\share\…`, and not a device, `\\?\C:\…`."""
    drive = path.drive.upper().replace("/", "\\")
    return drive.startswith(("\\\\?\\UNC\\", "\\\\.\\UNC\\")) or (
        drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\"))
    )


def _is_remote(path: Path) -> bool:
    if sys.platform == "win32":
        return is_unc(path) or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _REMOTE_DRIVE
    return False


def _type_on_macos(path: Path) -> str:
    """`statfs` by the C library; Python's own `statvfs` tells no type."""
    library = ctypes.CDLL(None)
    statfs = getattr(library, "statfs$INODE64", None) or library.statfs
    answer = ctypes.create_string_buffer(4096)
    if statfs(str(path).encode(), answer) != 0:
        return ""
    return answer.raw[_TYPE_NAME].split(b"\0")[0].decode("ascii", "replace").lower()
