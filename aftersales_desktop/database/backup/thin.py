"""Which backups go, so that the folder does not fill: the last of each day, week and month stays for long.

Counted are days, weeks and months that have a backup, not how old one is: a clock set wrong, or a holiday,
thins nothing away.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from aftersales_desktop.database.backup.kept import Backup, list_backups, throw_away

NEWEST = 6
DAYS, WEEKS, MONTHS = 12, 10, 9
Period = Callable[[datetime], object]


def thin_out(folder: Path, house: str, spare: Path | None = None) -> None:
    """Remove the backups of a house whose time has come; one that is just being used is spared."""
    for old in to_thin(list_backups(folder, house)):
        if old.file != spare:
            with suppress(OSError):
                throw_away(old)


def to_thin(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Name the backups that may go."""
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    stay = {backup.file for backup in newest_first[:NEWEST]}
    periods: tuple[tuple[Period, int], ...] = (
        (lambda at: at.date(), DAYS),
        (lambda at: at.isocalendar()[:2], WEEKS),
        (lambda at: (at.year, at.month), MONTHS),
    )
    for period, most in periods:
        stay |= _last_of_each(newest_first, period, most)
    return tuple(backup for backup in newest_first if backup.file not in stay)


def _last_of_each(newest_first: list[Backup], period: Period, most: int) -> set[Path]:
    last: dict[object, Path] = {}
    for backup in newest_first:
        if len(last) == most and period(backup.made_at) not in last:
            break
        last.setdefault(period(backup.made_at), backup.file)
    return set(last.values())
