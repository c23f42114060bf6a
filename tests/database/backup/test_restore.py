"""Going back puts the whole house as it was, tells before what is lost, and never loses what was there."""

import sqlite3

import pytest
from sqlalchemy import func, select

from aftersales_desktop.database.backup import restore as restoring
from aftersales_desktop.database.backup.copy_file import opened
from aftersales_desktop.database.backup.kept import BackupKind, list_backups, write_record
from aftersales_desktop.database.backup.make_backup import make_backup
from aftersales_desktop.database.backup.refusals import BackupDamaged, BackupIsNewer, OthersAtWork
from aftersales_desktop.database.backup.restore import restore, what_is_lost
from aftersales_desktop.domain.parts.part import Part
from tests.database.backup.conftest import REVISION, Place

KNOWN = ("0018", REVISION)


def parts(place: Place) -> int:
    """Count the parts of the house as it is now."""
    with place.house.session() as session:
        return session.scalars(select(func.count(Part.id))).one()


def test_the_house_is_as_it_was_and_what_was_there_is_kept(place: Place) -> None:
    place.work(1)
    backup = place.back_up()
    place.work(2)
    assert parts(place) == 3
    place.house.runner.close()

    before = restore(place.file, backup, KNOWN, place.now)

    assert parts(place) == 1
    assert before is not None
    assert (before.kind, before.rows["part"]) == (BackupKind.BEFORE_RESTORE, 3)
    # And back again.
    place.house.runner.close()
    restore(place.file, before, KNOWN, place.now)
    assert parts(place) == 3
    place.work(1)
    assert parts(place) == 4


def test_what_would_be_lost_is_told_before(place: Place) -> None:
    backup = place.back_up()
    assert what_is_lost(place.file, backup).steps == 0

    place.work(3)

    lost = what_is_lost(place.file, backup)
    assert (lost.steps, lost.unreadable) == (3, "")
    assert [(step.verb, step.times) for step in lost.often] == [("receive_goods", 3)]
    assert lost.last_at is not None


def test_a_damaged_house_is_put_aside_and_replaced(place: Place) -> None:
    place.work(1)
    backup = place.back_up()
    place.house.runner.close()
    place.file.write_bytes(b"this was a database once" * 500)
    assert what_is_lost(place.file, backup).unreadable

    assert restore(place.file, backup, KNOWN, place.now) is None

    assert parts(place) == 1
    [aside] = place.file.parent.glob("*.damaged-*")
    assert aside.read_bytes().startswith(b"this was")


def test_a_house_that_is_gone_comes_back(place: Place) -> None:
    place.work(1)
    backup = place.back_up()
    place.house.runner.close()
    place.file.unlink()

    restore(place.file, backup, KNOWN, place.now)

    assert parts(place) == 1


def test_nobody_goes_back_while_another_program_has_the_house_open(place: Place) -> None:
    backup = place.back_up()
    place.work(1)
    place.house.runner.close()
    with opened(place.file) as other:
        other.execute("SELECT count(*) FROM part").fetchone()
        with pytest.raises(OthersAtWork):
            restore(place.file, backup, KNOWN, place.now)

    assert parts(place) == 1


def test_a_damaged_backup_is_refused_and_the_house_untouched(place: Place) -> None:
    backup = place.back_up()
    place.work(1)
    place.house.runner.close()
    backup.file.write_bytes(backup.file.read_bytes()[:-100])

    with pytest.raises(BackupDamaged):
        restore(place.file, backup, KNOWN, place.now)

    assert parts(place) == 1


def test_a_backup_of_a_newer_program_is_refused(place: Place) -> None:
    backup = place.back_up()
    place.house.runner.close()

    with pytest.raises(BackupIsNewer):
        restore(place.file, backup, ("0018",), place.now)


def test_broken_off_half_way_the_house_is_as_it_was(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = place.back_up()
    place.work(2)
    place.house.runner.close()

    def pull_the_plug(source: sqlite3.Connection, target: sqlite3.Connection, progress: object) -> None:
        def stop(_status: int, _remaining: int, _of: int) -> None:
            raise InterruptedError

        source.backup(target, pages=1, progress=stop)

    monkeypatch.setattr(restoring, "copy_pages", pull_the_plug)
    with pytest.raises(InterruptedError):
        restore(place.file, backup, KNOWN, place.now)

    assert parts(place) == 2
    assert BackupKind.BEFORE_RESTORE in {one.kind for one in list_backups(place.folder, place.file.stem)}


def test_going_back_to_the_oldest_backup_does_not_thin_it_away_first(place: Place) -> None:
    place.work(1)
    oldest = place.back_up()
    for _ in range(40):
        place.back_up(hours=24 * 31)
        if not oldest.file.exists():
            break
        last_kept = oldest.file.read_bytes()
    place.house.runner.close()
    assert not oldest.file.exists()
    # The next backup would have thinned it away; put back, it is again the one whose time has come.
    oldest.file.write_bytes(last_kept)
    write_record(oldest)

    restore(place.file, oldest, KNOWN, place.now)

    assert parts(place) == 1


def test_two_houses_in_one_folder_do_not_thin_each_other(place: Place) -> None:
    place.work(1)
    ours = place.back_up()
    other = place.file.with_name("other.db")
    place.house.runner.close()
    other.write_bytes(place.file.read_bytes())

    theirs = make_backup(other, place.folder, BackupKind.WANTED, place.now)

    assert list_backups(place.folder, "other") == (theirs,)
    assert list_backups(place.folder, place.file.stem) == (ours,)
