"""Goes back to a backup: first what would be lost is told, then the whole house is put back at once."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aftersales_desktop.database.backup.copy_file import Progress, copy_pages, faults_of, opened
from aftersales_desktop.database.backup.kept import Backup, BackupKind, check_unchanged
from aftersales_desktop.database.backup.make_backup import make_backup, nobody_looks
from aftersales_desktop.database.backup.refusals import (
    BackupDamaged,
    BackupIsNewer,
    HouseDamaged,
    OthersAtWork,
)

SHOWN_STEPS = 12


@dataclass(frozen=True, kw_only=True)
class LostStep:
    """Something that was done after the backup, and how often."""

    verb: str
    times: int


@dataclass(frozen=True, kw_only=True)
class WhatIsLost:
    """What going back would undo.

    Attributes:
        steps: How many steps were stored since.
        last_at: When the last of them was; none when nothing is lost.
        often: The most frequent kinds.
        unreadable: Why it cannot be told; the house's file is damaged.

    """

    steps: int = 0
    last_at: datetime | None = None
    often: tuple[LostStep, ...] = ()
    unreadable: str = ""


def what_is_lost(house: Path, backup: Backup) -> WhatIsLost:
    """Tell what was done since the backup was made."""
    try:
        with opened(house, read_only=True) as connection:
            since = "FROM audit_entry WHERE id > ? AND outcome = 'done'"
            steps, last = connection.execute(
                f"SELECT count(*), max(at) {since}",
                (backup.last_audit,),
            ).fetchone()
            often = connection.execute(
                f"SELECT verb, count(*) {since} GROUP BY verb ORDER BY 2 DESC, 1 LIMIT ?",
                (backup.last_audit, SHOWN_STEPS),
            ).fetchall()
    except sqlite3.Error as error:
        return WhatIsLost(unreadable=str(error))
    return WhatIsLost(
        steps=int(steps),
        last_at=datetime.fromisoformat(last) if last else None,
        often=tuple(LostStep(verb=verb, times=times) for verb, times in often),
    )


def restore(
    house: Path,
    backup: Backup,
    known_revisions: Iterable[str],
    now: datetime,
    progress: Progress = nobody_looks,
) -> Backup | None:
    """Put the house back as it was at the backup; gives the backup made of what was there before.

    The copying is one transaction of SQLite: broken off at any moment, the house is as it was. A file too
    damaged to be written into is put aside under another name, never thrown away.

    Raises:
        BackupDamaged: The backup is not what it was.
        BackupIsNewer: A later program made it.
        OthersAtWork: Another program has the house open.
        FolderNotWritable: The disk is full.

    """
    check_unchanged(backup)
    if backup.revision not in set(known_revisions):
        raise BackupIsNewer(moment=backup.made_at)
    with opened(backup.file, read_only=True) as connection:
        faults = faults_of(connection)
    if faults:
        raise BackupDamaged(moment=backup.made_at, what=faults)
    before = _keep_what_is_there(house, backup, now)
    if before is None:
        _put_aside(house, now)
    _copy_back(house, backup, progress)
    return before


def _keep_what_is_there(house: Path, backup: Backup, now: datetime) -> Backup | None:
    """Make a backup of the present state; none when the file is gone or too damaged for one."""
    if not house.exists():
        return None
    try:
        return make_backup(house, backup.file.parent, BackupKind.BEFORE_RESTORE, now, spare=backup.file)
    except HouseDamaged:
        return None


def _put_aside(house: Path, now: datetime) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        file = house.with_name(house.name + end)
        if file.exists():
            file.replace(house.with_name(f"{house.stem}.damaged-{now:%Y%m%d-%H%M%S}{house.suffix}{end}"))


def _copy_back(house: Path, backup: Backup, progress: Progress) -> None:
    with opened(backup.file, read_only=True) as source, opened(house) as target:
        try:
            # Leaving the log needs the file for oneself alone: so nobody is left writing into the old one.
            target.execute("PRAGMA busy_timeout = 2000")
            if target.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
                raise OthersAtWork
            copy_pages(source, target, progress)
        except sqlite3.OperationalError as error:
            raise OthersAtWork from error
