"""What each of the director's figures is made of: one piece a document, with its day and its people.

Every figure is a sum over a sum, `above` over `below`; so it can be worked out for any days and any person,
and one can always ask for the documents behind it.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, and_
from sqlalchemy.orm import InstrumentedAttribute

from aftersales_desktop.boards.order_steps import Step
from aftersales_desktop.boards.period import Period
from aftersales_desktop.database.work import Work


class FigureKey(StrEnum):
    """The director's figures, in reading order (R2.0b, R3.1a, R3.7c)."""

    IN_HOUSE = "in house"
    PROMISE = "promise"
    FIRST_FIX = "first fix"
    PARTS_WAIT = "parts wait"
    APPROVAL_WAIT = "approval wait"
    BAY_LOAD = "bay load"
    UTILISATION = "utilisation"
    EFFICIENCY = "efficiency"
    MARGIN = "margin"
    DISCOUNTS = "discounts"
    RETURNS = "returns"
    TOOLS_LATE = "tools late"
    SANCTIONS = "sanctions"
    SATISFACTION = "satisfaction"


class Unit(StrEnum):
    """How a figure is written."""

    HOURS = "hours"
    PERCENT = "percent"
    COUNT = "count"


@dataclass(frozen=True)
class Nature:
    """What kind of figure it is: its unit, which way is better, and the value that sets its target."""

    unit: Unit
    more_is_better: bool
    target: str = ""


NATURES: dict[FigureKey, Nature] = {
    FigureKey.IN_HOUSE: Nature(Unit.HOURS, more_is_better=False, target="goal.hours_in_house"),
    FigureKey.PROMISE: Nature(Unit.PERCENT, more_is_better=True, target="goal.promise_kept"),
    FigureKey.FIRST_FIX: Nature(Unit.PERCENT, more_is_better=True, target="goal.first_fix"),
    FigureKey.PARTS_WAIT: Nature(Unit.HOURS, more_is_better=False, target="goal.parts_wait"),
    FigureKey.APPROVAL_WAIT: Nature(Unit.HOURS, more_is_better=False, target="goal.approval_wait"),
    FigureKey.BAY_LOAD: Nature(Unit.PERCENT, more_is_better=True, target="goal.bay_load"),
    FigureKey.UTILISATION: Nature(Unit.PERCENT, more_is_better=True, target="goal.utilisation"),
    FigureKey.EFFICIENCY: Nature(Unit.PERCENT, more_is_better=True, target="efficiency.goal"),
    FigureKey.MARGIN: Nature(Unit.PERCENT, more_is_better=True, target="goal.margin"),
    FigureKey.DISCOUNTS: Nature(Unit.PERCENT, more_is_better=False),
    FigureKey.RETURNS: Nature(Unit.PERCENT, more_is_better=False, target="return.rate_warn"),
    FigureKey.TOOLS_LATE: Nature(Unit.PERCENT, more_is_better=False),
    FigureKey.SANCTIONS: Nature(Unit.COUNT, more_is_better=False),
    FigureKey.SATISFACTION: Nature(Unit.PERCENT, more_is_better=True, target="goal.satisfaction"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One document's part in a figure.

    Attributes:
        person_id: Whose it is: the technician, borrower, decider, or whoever is to be sanctioned.
        advisor_id: The order's service advisor.

    """

    day: date
    above: float
    below: float
    order_id: int | None = None
    person_id: int | None = None
    advisor_id: int | None = None
    bay_id: int | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One delivered order with its hours by step."""

    day: date
    order_id: int
    hours: dict[Step, float]


@dataclass
class Pieces:
    """All pieces of a stretch of days, by figure; and the orders delivered in it."""

    of: dict[FigureKey, list[Piece]] = field(default_factory=lambda: defaultdict(list))
    visits: list[Visit] = field(default_factory=list)

    def add(self, key: FigureKey, piece: Piece) -> None:
        """Put a piece to its figure."""
        self.of[key].append(piece)


class Stretch:
    """The days to be read, as moments at the dealership."""

    def __init__(self, work: Work, period: Period) -> None:
        self.work = work
        self._begin, self._end = period.moments(work.zone)

    def holds(
        self, moment: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None]
    ) -> ColumnElement[bool]:
        """Pick rows whose moment lies in the days; an index on the moment serves it."""
        return and_(moment >= self._begin, moment < self._end)

    def day(self, moment: datetime) -> date:
        """The day of a moment at the dealership."""
        return self.work.local(moment).date()
