"""A backup is made while people work, compared before it counts, and thinned with its elders."""

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from aftersales_desktop.database.backup import make_backup as making
from aftersales_desktop.database.backup.copy_file import Progress, copy_pages, opened
from aftersales_desktop.database.backup.kept import Backup, BackupKind, check_unchanged, list_backups
from aftersales_desktop.database.backup.make_backup import make_backup
from aftersales_desktop.database.backup.refusals import (
    BackupDamaged,
    BackupStopped,
    CopyNotTheSame,
    FolderNotWritable,
    HouseDamaged,
)
from aftersales_desktop.database.backup.thin import to_thin
from tests.database.backup.conftest import REVISION, Place


def rows_in(file: Path, table: str) -> int:
    """Count the rows of a table in a file of its own."""
    with opened(file, read_only=True) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own names


def test_a_backup_holds_everything_and_says_what(place: Place) -> None:
    place.work(3)

    backup = place.back_up()

    # What was just stored lies in the log beside the file; a copied file alone would miss it.
    assert rows_in(backup.file, "part") == 3
    assert backup.rows["part"] == 3
    assert (backup.revision, backup.kind) == (REVISION, BackupKind.WANTED)
    assert backup.last_audit > 0
    assert list_backups(place.folder, place.file.stem) == (backup,)
    assert sorted(file.name for file in place.folder.iterdir()) == [backup.file.name, backup.record.name]
    check_unchanged(backup)


def test_copying_the_file_alone_would_lose_what_lies_in_the_log(place: Place, tmp_path: Path) -> None:
    """The control: why a backup goes through SQLite."""
    place.work(3)
    shutil.copy(place.file, tmp_path / "copied.db")

    assert rows_in(tmp_path / "copied.db", "part") < 3


def test_people_work_on_while_a_backup_is_made_and_it_shows_one_moment(place: Place) -> None:
    place.work(1)
    worked = False

    def work_in_between(_share: float) -> None:
        nonlocal worked
        if not worked:
            worked = True
            place.work(1)

    backup = make_backup(place.file, place.folder, BackupKind.WANTED, place.now, work_in_between)

    assert worked
    assert rows_in(place.file, "part") == 2
    assert rows_in(backup.file, "part") == 1


def test_a_backup_can_be_stopped_and_leaves_nothing(place: Place) -> None:
    place.work(1)

    def stop(share: float) -> None:
        if share > 0.5:
            raise BackupStopped

    with pytest.raises(BackupStopped):
        make_backup(place.file, place.folder, BackupKind.WANTED, place.now, stop)

    assert list(place.folder.iterdir()) == []


def test_a_copy_that_differs_is_thrown_away(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.work(1)

    def lose_a_row(source: sqlite3.Connection, target: sqlite3.Connection, progress: Progress) -> None:
        copy_pages(source, target, progress)
        target.execute("DELETE FROM stock_movement")

    monkeypatch.setattr(making, "copy_pages", lose_a_row)

    with pytest.raises(CopyNotTheSame) as refused:
        place.back_up()

    assert refused.value.facts["what"] == "stock_movement"
    assert list(place.folder.iterdir()) == []


def test_a_damaged_house_makes_no_good_backup(place: Place) -> None:
    place.work(5)
    place.house.runner.close()
    content = bytearray(place.file.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    place.file.write_bytes(content)

    with pytest.raises(HouseDamaged):
        place.back_up()

    assert list_backups(place.folder, place.file.stem) == ()


def test_a_text_that_is_none_any_more_is_damage_and_no_matter_of_the_folder(place: Place) -> None:
    place.work(1)
    place.house.runner.close()
    content = place.file.read_bytes()
    name = "安達汽車服務廠".encode()
    assert name in content
    place.file.write_bytes(content.replace(name, b"\xa0" * len(name)))

    with pytest.raises(HouseDamaged):
        place.back_up()


def test_a_name_of_a_column_that_is_none_any_more_is_damage_too(place: Place) -> None:
    place.house.runner.close()
    content = place.file.read_bytes()
    assert b"vin VARCHAR" in content
    place.file.write_bytes(content.replace(b"vin VARCHAR", b"vi\xa0 VARCHAR"))

    with pytest.raises(HouseDamaged):
        place.back_up()


def test_a_folder_that_takes_nothing_is_named(place: Place, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")

    with pytest.raises(FolderNotWritable) as refused:
        make_backup(place.file, blocked / "here", BackupKind.WANTED, place.now)

    assert str(blocked) in str(refused.value)


def test_a_changed_byte_is_found(place: Place) -> None:
    backup = place.back_up()
    content = bytearray(backup.file.read_bytes())
    content[-1] ^= 1
    backup.file.write_bytes(content)

    with pytest.raises(BackupDamaged):
        check_unchanged(backup)


def test_what_has_no_readable_record_is_no_backup(place: Place) -> None:
    good = place.back_up()
    (place.folder / "stranger.db").write_bytes(b"x")
    (place.folder / "torn.db.json").write_text('{"file": "torn.db"')

    assert list_backups(place.folder, place.file.stem) == (good,)


def a_backup(at: datetime) -> Backup:
    """Write down a backup that was made at some time."""
    return Backup(
        file=Path(f"{at:%Y%m%d-%H%M}.db"),
        made_at=at,
        kind=BackupKind.SCHEDULED,
        revision=REVISION,
        last_audit=0,
        rows={},
        size=0,
        fingerprint="",
    )


def test_days_weeks_and_months_stay() -> None:
    last = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    hourly = [a_backup(last - timedelta(hours=4 * n)) for n in range(2400)]

    gone = {backup.made_at for backup in to_thin(hourly)}
    stay = [backup for backup in hourly if backup.made_at not in gone]

    days = {backup.made_at.date() for backup in stay}
    assert {last.date() - timedelta(days=n) for n in range(12)} <= days
    assert len({backup.made_at.isocalendar()[:2] for backup in stay}) >= 10
    assert len({(backup.made_at.year, backup.made_at.month) for backup in stay}) >= 9
    assert len(stay) < 40
    assert hourly[0] in stay


def test_a_clock_set_wrong_thins_nothing_away() -> None:
    last = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    daily = [a_backup(last - timedelta(days=n)) for n in range(12)]
    in_the_far_future = a_backup(last + timedelta(days=3650))

    assert {backup.made_at for backup in to_thin([*daily, in_the_far_future])} <= {daily[-1].made_at}
