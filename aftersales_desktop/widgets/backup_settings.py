"""What this PC remembers about its backups: where they go, and how often one is made by itself."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QSettings

from aftersales_desktop.database.backup.kept import FOLDER as BESIDE

FOLDER, HOURS = "backups/folder", "backups/hours"
NEVER = 0
CHOICES = (NEVER, 1, 2, 4, 8, 24)
USUAL = 4
OLD = timedelta(days=2)


def backup_folder(settings: QSettings, beside: Path) -> Path:
    """Name the folder of the backups: in the folder of the data until somebody has chosen another."""
    chosen = str(settings.value(FOLDER, ""))
    return Path(chosen) if chosen else beside / BESIDE


def choose_folder(settings: QSettings, folder: str) -> None:
    """Put the backups there from now on; the older ones stay where they are."""
    settings.setValue(FOLDER, folder)


def backup_hours(settings: QSettings) -> int:
    """Tell after how many hours the next is made; NEVER when only people make them."""
    try:
        hours = int(str(settings.value(HOURS, USUAL)))
    except ValueError:
        return USUAL
    return hours if hours in CHOICES else USUAL


def choose_hours(settings: QSettings, hours: int) -> None:
    """Make one so often from now on."""
    settings.setValue(HOURS, hours)
