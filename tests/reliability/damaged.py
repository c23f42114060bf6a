"""A damaged, foreign or newer file: found, told in a sentence, never a crash, and left as it was."""

import random
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from aftersales_desktop.database.backup.copy_file import digests, opened
from aftersales_desktop.database.backup.kept import BackupKind, check_unchanged
from aftersales_desktop.database.backup.make_backup import make_backup, nobody_looks
from aftersales_desktop.database.backup.refusals import BackupDamaged
from aftersales_desktop.database.damage import FileUnusable, check_whole
from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import DatabaseIsNewer, bring_up_to_date, newest_number
from aftersales_desktop.database.opening import open_file
from aftersales_desktop.domain.whole_house import SUMS
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.refusal import Refusal
from tests.reliability.case import Case, Result
from tests.reliability.small_house import MORNING, build

SEED = 20261124
NAME = "安達汽車服務廠".encode()
PAGE = 4096


def single_bits(times: int, folder: Path) -> Result:
    """Turn one bit of the house so often; nothing crashes, and what reading all of it finds is counted."""
    whole = _small_file(folder)
    chance = random.Random(SEED)
    file = folder / "flipped.db"
    file.write_bytes(whole)
    good = _content(file)
    found = crashed = harmless = 0
    for _ in range(times):
        changed = bytearray(whole)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        file.write_bytes(changed)
        try:
            check_whole(file, SUMS)
        except Refusal:
            found += 1
        except Exception:  # noqa: BLE001 - a crash is what is counted here
            crashed += 1
        else:
            harmless += _content(file) == good
    unnoticed = times - found - crashed - harmless
    unseen = _name_changed(whole, file)
    return Result(
        tried=times,
        held=times - crashed,
        control=f"{found} found by reading all, {harmless} harmless, {unnoticed} changed data unnoticed",
        control_broke=unseen,
    )


def _content(file: Path) -> dict[str, tuple[int, str]]:
    with opened(file, read_only=True) as connection:
        try:
            return digests(connection, nobody_looks)
        except sqlite3.Error:
            # A text that is no text any more.
            return {}


def _name_changed(whole: bytes, file: Path) -> bool:
    """Turn a bit in the house's name: no reading finds that, only a digest would."""
    at = whole.index(NAME)
    file.write_bytes(whole[: at + 2] + bytes([whole[at + 2] ^ 1]) + whole[at + 3 :])
    try:
        check_whole(file, SUMS)
    except FileUnusable:
        return False
    return True


def bits_of_backups(times: int, folder: Path) -> Result:
    """Turn one bit of a backup so often: its SHA-256 finds every one."""
    house = folder / "house.db"
    build_with_schema(house)
    backup = make_backup(house, folder / "backups", BackupKind.WANTED, datetime(2026, 11, 24, tzinfo=UTC))
    good = backup.file.read_bytes()
    chance = random.Random(SEED)
    held = unnoticed = 0
    for _ in range(times):
        changed = bytearray(good)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        backup.file.write_bytes(changed)
        try:
            check_unchanged(backup)
        except BackupDamaged:
            held += 1
        try:
            check_whole(backup.file)
        except FileUnusable:
            continue
        unnoticed += 1
    return Result(
        tried=times,
        held=held,
        control=f"by reading alone {unnoticed} of {times} would not be noticed",
        control_broke=unnoticed > 0,
    )


def odd_files(times: int, folder: Path) -> Result:
    """Put so many wrong files in the house's place: each is told in a sentence and left as it was."""
    house = folder / "house.db"
    build_with_schema(house)
    whole = house.read_bytes()
    kinds: tuple[Callable[[], bytes], ...] = (
        lambda: b"",
        lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(5000),
        lambda: whole[: len(whole) // 2],
        lambda: whole[:-PAGE],
        lambda: bytes(PAGE) + whole[PAGE:],
        lambda: b"SQLite format 2\0" + whole[16:],
        lambda: whole[:50],
        lambda: whole[:100] + bytes(PAGE - 100) + whole[PAGE:],
    )
    held = 0
    for number in range(times):
        place = folder / f"odd-{number}"
        place.mkdir()
        file = place / "house.db"
        wrong = kinds[number % len(kinds)]()
        file.write_bytes(wrong)
        try:
            open_file(file, SetClock(MORNING), SUMS).close()
        except FileUnusable:
            held += file.read_bytes() == wrong
    loose = folder / "loose.db"
    loose.write_bytes(b"")
    with sqlite3.connect(loose) as connection:
        taken = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    connection.close()
    return Result(
        tried=times,
        held=held,
        control="SQLite itself takes a file of no bytes for a new house",
        control_broke=taken,
    )


def newer_files(times: int, folder: Path) -> Result:
    """Open a newer program's house so often: it says so, and neither it nor its folder is touched."""
    file = folder / "house" / "house.db"
    file.parent.mkdir()
    build_with_schema(file)
    newer = bytearray(file.read_bytes())
    held = 0
    for number in range(times):
        newer[60:64] = (newest_number() + 1 + number).to_bytes(4, "big")
        file.write_bytes(newer)
        names = sorted(one.name for one in file.parent.iterdir())
        try:
            open_file(file, SetClock(MORNING), SUMS).close()
        except DatabaseIsNewer:
            held += file.read_bytes() == newer and sorted(one.name for one in file.parent.iterdir()) == names
    # Looked at by opening it, as before: files appear beside it.
    with open_engine(sqlite_url(file)).connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM staff_member")
        touched = sorted(one.name for one in file.parent.iterdir()) != names
    connection.engine.dispose()
    return Result(
        tried=times, held=held, control="opened to look, files appear beside it", control_broke=touched
    )


def _small_file(folder: Path) -> bytes:
    small = build(folder / "house.db")
    for step in range(60):
        small.step(f"step-{step}", step)
    small.house.runner.close()
    return (folder / "house.db").read_bytes()


def build_with_schema(file: Path) -> None:
    """Make an empty house by its migrations, in one file."""
    engine = open_engine(sqlite_url(file))
    bring_up_to_date(engine)
    engine.dispose()
    for end in ("-wal", "-shm", ".lock", ".queue"):
        file.with_name(file.name + end).unlink(missing_ok=True)


CASES = (
    Case(
        name="one bit of the house turned",
        promise="A turned bit never crashes the look at the file; what it does not find is told.",
        run=single_bits,
        whole=400,
        short=24,
    ),
    Case(
        name="one bit of a backup turned",
        promise="A backup that changed by a single bit is never restored.",
        run=bits_of_backups,
        whole=400,
        short=8,
    ),
    Case(
        name="wrong, cut or foreign file",
        promise="A file that is no house is told in a sentence and left as it is.",
        run=odd_files,
        whole=40,
        short=8,
    ),
    Case(
        name="newer database",
        promise="A newer program's house is refused untouched.",
        run=newer_files,
        whole=20,
        short=2,
    ),
)
