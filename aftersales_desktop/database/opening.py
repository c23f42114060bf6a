"""Opens a local house: its first bytes first, then the schema; or a copy of it, only to be looked at."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from aftersales_desktop.database.damage import HouseFileDamaged, check_whole
from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.faults import in_our_words
from aftersales_desktop.database.location import check_location
from aftersales_desktop.database.looking import can_write, copy_to_look_at
from aftersales_desktop.database.migrate import bring_up_to_date, check_openable, check_ours
from aftersales_desktop.database.moving.sums import Sums
from aftersales_desktop.database.refusals import CannotWrite, DatabaseDamaged
from aftersales_desktop.database.runner import DEFAULT_ZONE, Runner
from aftersales_desktop.values.clock import Clock
from aftersales_desktop.values.refusal import Refusal

MARK = ".damaged"


def open_file(file: Path, clock: Clock, sums: Iterable[Sums] = ()) -> Runner:
    """Open a house to work in, bringing its schema up to date; where nothing can be written, to look at.

    Raises:
        NotALocalFolder: The file would lie on a share or in a cloud folder.
        DatabaseIsNewer: A newer program stored it; it is not touched.
        FileUnusable: It is none of ours, or damaged.
        NothingCanBeStored: There is no house yet and none can be made, or the disk is full.

    """
    file = file.absolute()
    check_location(file)
    with in_our_words():
        check_openable(file)
        if file.exists() and not can_write(file):
            return open_to_look(file, clock, CannotWrite())
        _check_if_marked(file, sums)
        file.parent.mkdir(parents=True, exist_ok=True)
    return _opened(file, clock)


def open_to_look(file: Path, clock: Clock, why: Refusal) -> Runner:
    """Open a copy of a house that can or should not be written; people can sign in, nothing is stored."""
    with in_our_words():
        copy, place = copy_to_look_at(file.absolute())
    runner = _opened(copy, clock)
    runner.close_for_writing(why, copy=place)
    return runner


def mark_as_damaged(file: Path) -> None:
    """Let the next start read the whole file before anybody works in it."""
    with suppress(OSError):
        file.with_name(file.name + MARK).touch()


def _check_if_marked(file: Path, sums: Iterable[Sums]) -> None:
    mark = file.with_name(file.name + MARK)
    if mark.exists():
        check_whole(file, sums)
        mark.unlink(missing_ok=True)


def _opened(file: Path, clock: Clock) -> Runner:
    engine = open_engine(sqlite_url(file))
    try:
        with in_our_words():
            check_ours(engine)
            bring_up_to_date(engine)
    except DatabaseDamaged as damaged:
        engine.dispose()
        raise HouseFileDamaged(what=_in_sqlites_words(damaged)) from damaged
    except BaseException:
        engine.dispose()
        raise
    return Runner(engine, clock, zone=DEFAULT_ZONE)


def _in_sqlites_words(damaged: DatabaseDamaged) -> str:
    """What SQLite itself said, without the statement that was asked."""
    cause = damaged.__cause__
    return str(getattr(cause, "orig", None) or cause or "SQLite")
