"""Backups are made while others write, and going back is broken off: what counts is whole, always."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Self

from aftersales_desktop.database.backup.copy_file import digests, opened
from aftersales_desktop.database.backup.kept import Backup, BackupKind, list_backups
from aftersales_desktop.database.backup.make_backup import make_backup, nobody_looks
from tests.reliability.case import Case, Result
from tests.reliability.small_house import MORNING, SmallHouse, build, faults

REVISION = "0019"
HOUSE = "house"
# So many steps are stored beside each backup: without an end the house would grow faster than it is copied.
STEPS_BESIDE = 40


def backed_up_under_load(times: int, folder: Path) -> Result:
    """Make so many backups while another thread stores one step after the other."""
    file = folder / f"{HOUSE}.db"
    small = _house(file)
    held = torn = 0
    with _Writer(small) as writer:
        for number in range(times):
            writer.wait_for_more()
            now = MORNING + timedelta(hours=number)
            backup = make_backup(file, folder / "backups", BackupKind.WANTED, now)
            held += _is_as_it_was(backup)
            torn += _copied_by_hand_is_behind(file, folder / "by hand.db", backup)
    small.house.runner.close()
    return Result(
        tried=times,
        held=held,
        control=f"{torn} of {times} copies of the .db file alone were unreadable or lacked steps",
        control_broke=torn > 0,
    )


def broken_off_going_back(times: int, folder: Path) -> Result:
    """Kill whoever goes back at so many places of the copying: the old house is there, whole."""
    old = _house_that_went_on(folder / "old")
    guarded = [_cut(old, folder / f"guarded-{place}", place / times, guarded=True) for place in range(times)]
    loose = [_cut(old, folder / f"loose-{place}", (place + 0.5) / 3, guarded=False) for place in range(3)]
    broken = sum(not well for well in loose)
    return Result(
        tried=times,
        held=sum(guarded),
        control=f"{broken} of {len(loose)} houses copied over by hand and cut were not what they had been",
        control_broke=broken > 0,
    )


class _Writer:
    """Stores steps on a thread of its own until it is told to end."""

    def __init__(self, small: SmallHouse) -> None:
        self._small = small
        self._over = threading.Event()
        self._to_do = threading.Semaphore(0)
        self._more = threading.Event()
        self._thread = threading.Thread(target=self._write)

    def __enter__(self) -> Self:
        """Begin."""
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        """End after the step in hand."""
        self._over.set()
        self._to_do.release()
        self._thread.join()

    def wait_for_more(self) -> None:
        """Wait until one more step was stored."""
        self._more.clear()
        self._to_do.release(STEPS_BESIDE)
        if not self._more.wait(30):
            msg = "the writer stores nothing"
            raise RuntimeError(msg)

    def _write(self) -> None:
        number = 0
        while self._to_do.acquire() and not self._over.is_set():
            self._small.step(f"load-{number}", number)
            number += 1
            self._more.set()


def _house(file: Path) -> SmallHouse:
    file.parent.mkdir(parents=True, exist_ok=True)
    small = build(file)
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (REVISION,))
    connection.close()
    return small


def _is_as_it_was(backup: Backup) -> bool:
    """Whether its books agree, its rows are those recorded, and it stands at the recorded step."""
    if faults(backup.file, thorough=True):
        return False
    with opened(backup.file, read_only=True) as connection:
        rows = {table: count for table, (count, _) in digests(connection, nobody_looks).items()}
        last = connection.execute("SELECT max(id) FROM audit_entry").fetchone()[0]
    return rows == backup.rows and last == backup.last_audit


def _copied_by_hand_is_behind(file: Path, copy: Path, backup: Backup) -> bool:
    """Whether the .db file alone, copied after the backup, holds less than it, or cannot be read."""
    shutil.copyfile(file, copy)
    try:
        with opened(copy, read_only=True) as connection:
            last = connection.execute("SELECT coalesce(max(id), 0) FROM audit_entry").fetchone()[0]
    except sqlite3.DatabaseError:
        return True
    return int(last) < backup.last_audit


def _house_that_went_on(folder: Path) -> Path:
    """Make a house with a backup, and go on after it."""
    file = folder / f"{HOUSE}.db"
    small = _house(file)
    small.step("kept", 0)
    make_backup(file, folder / "backups", BackupKind.WANTED, MORNING)
    for number in range(1, 12):
        small.step(f"later-{number}", number)
    small.house.runner.close()
    return folder


def _cut(old: Path, folder: Path, share: float, *, guarded: bool) -> bool:
    """Have another process killed when so much is copied back; tell whether the old house is there, whole."""
    shutil.copytree(old, folder)
    file = folder / f"{HOUSE}.db"
    if guarded:
        words = [sys.executable, "-m", "tests.reliability.cut_short", str(file), str(share), REVISION]
        done = subprocess.run(words, check=False, capture_output=True, timeout=120)
        if done.returncode != -signal.SIGKILL:
            raise RuntimeError(done.stderr.decode())
    else:
        _copy_over(file, share)
    return _books(file) == _books(old / file.name) and not faults(file, thorough=True)


def _books(file: Path) -> object:
    with suppress(sqlite3.DatabaseError), opened(file) as connection:
        return digests(connection, nobody_looks)
    return None


def _copy_over(house: Path, share: float) -> None:
    """Copy the backup over the house as a file, and come only so far."""
    [backup] = list_backups(house.parent / "backups", HOUSE)
    content = backup.file.read_bytes()
    with house.open("r+b") as target:
        target.write(content[: int(len(content) * share)])


CASES = (
    Case(
        name="backed up while everybody works",
        promise="A backup that counts holds the house of one moment, whole.",
        run=backed_up_under_load,
        whole=100,
        short=3,
    ),
    Case(
        name="going back broken off",
        promise="Cut at any moment, going back leaves the house as it was.",
        run=broken_off_going_back,
        whole=40,
        short=1,
    ),
)
