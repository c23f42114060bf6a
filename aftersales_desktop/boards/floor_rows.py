"""The floor board as frozen rows: bays with their bars, the queue's suggestion, the wall."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class BarKind(StrEnum):
    """What a bar on the board says about its car."""

    DONE = "done"
    INSPECTION = "to be inspected"
    RUNNING = "in work"
    PAUSED = "paused"
    WAITING_PARTS = "waiting for parts"
    WAITING_CONFIRMATION = "waiting for confirmation"
    NEXT = "to be started"
    PLANNED = "planned"
    SUGGESTED = "suggested"


ACTIVE = frozenset(
    {
        BarKind.RUNNING,
        BarKind.PAUSED,
        BarKind.WAITING_PARTS,
        BarKind.WAITING_CONFIRMATION,
        BarKind.INSPECTION,
        BarKind.NEXT,
    }
)


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A car's stretch of time in a bay.

    Attributes:
        late: How much later than promised it will be done; zero when in time.
        note: The task in work, the part or the person waited for.
        expected_on: When the part waited for is to come, once it is ordered.
        since: When it came into this state.

    """

    order_id: int
    number: str
    plate: str
    kind: BarKind
    start: datetime
    end: datetime
    note: str = ""
    expected_on: date | None = None
    promised_at: datetime | None = None
    late: timedelta = timedelta()
    since: datetime | None = None
    technician: str = ""
    apart: bool = False


@dataclass(frozen=True, kw_only=True)
class BayOnBoard:
    """One row of the board.

    Attributes:
        technicians: Who works there now, else whose car stands there.
        worked: Time on the clock for the car that stands there, closed stretches only.
        running_since: Starts of the clocks that run on it now.

    """

    bay_id: int
    name: str
    technicians: tuple[str, ...]
    worked: timedelta
    running_since: tuple[datetime, ...]
    now: Bar | None
    bars: tuple[Bar, ...]

    def worked_until(self, now: datetime) -> timedelta:
        """All the time on the car that stands there."""
        return self.worked + sum((now - since for since in self.running_since), timedelta())


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """Where the first car of the queue would fit best."""

    order_id: int
    plate: str
    bay_id: int
    bay: str
    technician_id: int
    technician: str
    start: datetime
    end: datetime
    in_time: bool


@dataclass(frozen=True, kw_only=True)
class FloorBoard:
    """The whole board at one moment."""

    at: datetime
    day_begins: datetime
    day_ends: datetime
    noon_begins: datetime
    noon_ends: datetime
    bays: tuple[BayOnBoard, ...]
    homeless: tuple[Bar, ...]

    def count(self, *kinds: BarKind) -> int:
        """How many cars are in one of these states."""
        return sum(
            bar.kind in kinds for bars in (*(bay.bars for bay in self.bays), self.homeless) for bar in bars
        )

    @property
    def late(self) -> int:
        """How many cars will be late."""
        return sum(bool(bay.now and bay.now.late) for bay in self.bays)
