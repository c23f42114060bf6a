"""Goes back to a house's only backup and is killed on the way; a program of its own, so that it can die."""

import os
import signal
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from aftersales_desktop.database.backup import restore as restoring
from aftersales_desktop.database.backup.copy_file import Progress
from aftersales_desktop.database.backup.kept import list_backups

NOON = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)


def go_back_and_die(file: Path, share: float, revision: str) -> None:
    """Go back, and be killed by no less than the system when so much is copied."""
    [backup] = list_backups(file.parent / "backups", file.stem)

    def by_pages(source: sqlite3.Connection, target: sqlite3.Connection, progress: Progress) -> None:
        def tell(_status: int, remaining: int, of: int) -> None:
            progress((of - remaining) / of)
            if of - remaining >= share * of:
                os.kill(os.getpid(), signal.SIGKILL)

        source.backup(target, pages=4, progress=tell)

    with patch.object(restoring, "copy_pages", by_pages):
        restoring.restore(file, backup, (revision,), NOON)


if __name__ == "__main__":
    where, when, known = sys.argv[1:]
    go_back_and_die(Path(where), float(when), known)
