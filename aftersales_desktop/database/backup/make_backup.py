"""Makes a backup of a local file while people work on it, and calls it one only after it was compared."""

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from aftersales_desktop.database.backup.copy_file import (
    Progress,
    copy_pages,
    digests,
    faults_of,
    one_moment,
    opened,
)
from aftersales_desktop.database.backup.kept import (
    Backup,
    BackupKind,
    fingerprint,
    free_name,
    write_record,
)
from aftersales_desktop.database.backup.refusals import CopyNotTheSame, FolderNotWritable, HouseDamaged
from aftersales_desktop.database.backup.thin import thin_out

COPYING, READING = 0.4, 0.3


def nobody_looks(_share: float) -> None:
    """Tell the progress to nobody."""


def make_backup(
    house: Path,
    folder: Path,
    kind: BackupKind,
    now: datetime,
    progress: Progress = nobody_looks,
    *,
    spare: Path | None = None,
) -> Backup:
    """Copy, open the copy, compare it with what was read, keep it, and thin the older ones but for one.

    Raises:
        FolderNotWritable: The folder takes no file.
        CopyNotTheSame: The copy differs from what was read.
        HouseDamaged: The house's own file cannot be read whole.
        Refusal: What `progress` raises to stop it; nothing is kept then.

    """
    rough = folder / f".{house.stem}-{now:%Y%m%d-%H%M%S-%f}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        read, last_audit, revision = _copy(house, rough, progress)
        _compare(rough, read, progress)
        backup = _keep(
            rough, free_name(folder, house.stem, now, ".db"), kind, now, read, last_audit, revision
        )
    except OSError as error:
        raise FolderNotWritable(folder=folder, reason=error.strerror or str(error)) from error
    except sqlite3.OperationalError as error:
        raise FolderNotWritable(folder=folder, reason=str(error)) from error
    except sqlite3.DatabaseError as error:
        raise HouseDamaged(what=str(error)) from error
    finally:
        for leftover in (rough, *(rough.with_name(rough.name + end) for end in ("-journal", "-wal", "-shm"))):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    thin_out(folder, house.stem, spare)
    progress(1.0)
    return backup


def _copy(house: Path, rough: Path, progress: Progress) -> tuple[dict[str, tuple[int, str]], int, str]:
    """Copy as of one moment; gives what was read at that same moment."""
    with opened(house, read_only=True) as source, one_moment(source):
        with opened(rough) as target:
            copy_pages(source, target, lambda share: progress(COPYING * share))
            # One file that needs no other: the copy has no log of its own.
            target.execute("PRAGMA journal_mode = DELETE")
        read = digests(source, lambda share: progress(COPYING + READING * share))
        last_audit = source.execute("SELECT coalesce(max(id), 0) FROM audit_entry").fetchone()[0]
        revision = source.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    return read, int(last_audit), str(revision)


def _compare(rough: Path, read: dict[str, tuple[int, str]], progress: Progress) -> None:
    with opened(rough, read_only=True) as copy:
        written = digests(copy, lambda share: progress(COPYING + READING + READING * share))
        differing = sorted(table for table in read | written if read.get(table) != written.get(table))
        if differing:
            raise CopyNotTheSame(what=", ".join(differing))
        faults = faults_of(copy)
    if faults:
        # The same rows were read from the house, so the fault lies there.
        raise HouseDamaged(what=faults)


def _keep(
    rough: Path,
    file: Path,
    kind: BackupKind,
    now: datetime,
    read: dict[str, tuple[int, str]],
    last_audit: int,
    revision: str,
) -> Backup:
    with rough.open("rb+") as content:
        os.fsync(content.fileno())
    backup = Backup(
        file=file,
        made_at=now.astimezone(UTC),
        kind=kind,
        revision=revision,
        last_audit=last_audit,
        rows={table: rows for table, (rows, _) in read.items()},
        size=rough.stat().st_size,
        fingerprint=fingerprint(rough),
    )
    rough.replace(file)
    write_record(backup)
    return backup
