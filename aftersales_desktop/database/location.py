"""Where a live SQLite file must not lie: network shares and folders that a cloud client copies."""

import sys
from pathlib import Path

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

NETWORK_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ncpfs"}
CLOUD_FOLDERS = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "baidunetdisk")
REMOTE_DRIVE = 4


class NotALocalFolder(Refusal):
    """A database file on a share or in a cloud folder would be damaged sooner or later."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The database cannot lie in “{folder}”: it is a network share or a cloud folder."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a folder on this PC, or connect to a PostgreSQL server.")


def check_location(path: Path, mounts: str | None = None) -> None:
    """Refuse a database file on a share or in a cloud folder.

    Raises:
        NotALocalFolder: The folder belongs to a network or cloud file system.

    """
    folder = path.resolve().parent
    cloudy = any(part.lower().startswith(CLOUD_FOLDERS) for part in folder.parts)
    if cloudy or (_windows_remote(folder) if sys.platform == "win32" else _linux_remote(folder, mounts)):
        raise NotALocalFolder(folder=folder)


def _linux_remote(folder: Path, mounts: str | None) -> bool:
    """Look the folder's mount point up in the kernel's table."""
    table = Path("/proc/mounts")
    text = mounts if mounts is not None else table.read_text() if table.exists() else ""
    found = [(Path(words[1]), words[2]) for line in text.splitlines() if len(words := line.split()) > 2]  # noqa: PLR2004 - a mount line has at least three words
    kinds = [
        kind for point, kind in sorted(found, key=lambda m: len(m[0].parts)) if folder.is_relative_to(point)
    ]
    return bool(kinds) and kinds[-1] in NETWORK_FILE_SYSTEMS


def _windows_remote(folder: Path) -> bool:
    """Ask Windows for the drive's type; UNC paths are always remote."""
    if str(folder).startswith("\\\\"):
        return True
    import ctypes  # noqa: PLC0415 - only Windows has windll

    windll = getattr(ctypes, "windll", None)
    return windll is not None and windll.kernel32.GetDriveTypeW(folder.anchor) == REMOTE_DRIVE
