"""The duties that come round by themselves: who does them, by which clause, and when (X5)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from aftersales_desktop import paths
from aftersales_desktop.values.role import Role


class Rhythm(StrEnum):
    """How often a duty comes round."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True)
class PeriodicDuty:
    """One duty.

    Attributes:
        owners: Posts that do it; whoever of them does it first has done it.
        at: A time of day, or the key of a value that is one.
        days: Weekdays of a daily duty, 1 is Monday.
        on: Weekday of a weekly duty, day of a monthly one.
        opens_minutes: How long before it is due it may be done at the earliest; 0 is any time of its period.
        until: Key of the value after which a daily duty is over; empty is the end of its day.
        remind_before: Key of the value that says how many minutes before it is due people are told.
        checklist: Key of the round that does this duty; empty when a tick does it.
        station: Key of the station where it is done, with `section`, the key of its page there.
        by_doing: Done only by the work itself, which the program sees; never by a tick.

    """

    key: str
    clause: str
    owners: tuple[Role, ...]
    rhythm: Rhythm
    at: str
    title: Mapping[str, str]
    days: tuple[int, ...] = ()
    on: int = 0
    opens_minutes: int = 0
    until: str = ""
    remind_before: str = ""
    checklist: str = ""
    station: str = ""
    section: str = ""
    by_doing: bool = False


@cache
def periodic_duties() -> Mapping[str, PeriodicDuty]:
    """Read the duties once, by key, in the order of the file."""
    path = paths.resources() / "rulebook" / "values" / "duties.toml"
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["duty"]
    duties = (
        PeriodicDuty(
            **entry
            | {
                "owners": tuple(Role(role) for role in entry["owners"]),
                "rhythm": Rhythm(entry["rhythm"]),
                "days": tuple(entry.get("days", ())),
            }
        )
        for entry in entries
    )
    return {duty.key: duty for duty in duties}
