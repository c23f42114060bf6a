"""The director's figures over a period, beside the period before: better or worse, and against what goal.

How long each step takes (R2.0b), bays and technicians (R3.1a), quality and satisfaction (R3.7c), who returns
how much of what was issued (R2.3.11b), what suppliers cost, and what was bought without need (R2.3.10c).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from aftersales_desktop.boards.figure_facts import read_pieces
from aftersales_desktop.boards.figure_pieces import NATURES, FigureKey, Piece, Pieces, Unit
from aftersales_desktop.boards.late_things import LEADING
from aftersales_desktop.boards.order_steps import Step
from aftersales_desktop.boards.period import Period, PeriodKind
from aftersales_desktop.boards.purchasing_figures import (
    CarelessBuy,
    SupplierFigures,
    careless_buying,
    supplier_figures,
)
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.rules.value_of import number_of, share_of
from aftersales_desktop.domain.work_orders.work_order import Bay
from aftersales_desktop.regulations.parameters import ValueKind, parameters

WEEKS_SHOWN = 8
HUNDRED = 100.0
RETURN_LIMIT = "return.rate_warn"


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One figure: its value, what it was, its goal, and the two sums it is made of.

    Attributes:
        value: In hours, percent or as a count; None while there is nothing to count.
        trend: The value of each of the last weeks.

    """

    key: FigureKey
    value: float | None
    before: float | None
    goal: float | None
    above: float
    below: float
    trend: tuple[float | None, ...]

    @property
    def better(self) -> bool | None:
        """Whether it is better than before; None when it is the same or cannot be compared."""
        if self.value is None or self.before is None or abs(self.value - self.before) < SAME:
            return None
        return (self.value > self.before) is NATURES[self.key].more_is_better

    @property
    def reached(self) -> bool | None:
        """Whether it keeps its goal; None without a goal or without a value."""
        if self.value is None or self.goal is None:
            return None
        return self.value >= self.goal if NATURES[self.key].more_is_better else self.value <= self.goal


SAME = 0.005


@dataclass(frozen=True, kw_only=True)
class WeekOfSteps:
    """Hours an order spent in each step, on average over the orders delivered in one week."""

    week: Period
    orders: int
    hours: dict[Step, float]

    @property
    def total(self) -> float:
        """Hours from opening to delivery."""
        return sum(self.hours.values())


@dataclass(frozen=True, kw_only=True)
class TechnicianRow:
    """One technician's period: hours sold, clocked and attended, and cars that came back."""

    staff_id: int
    name: str
    orders: int
    sold: float
    clocked: float
    attended: float
    repeats: int

    @property
    def efficiency(self) -> float | None:
        """Sold over clocked, in percent."""
        return self.sold / self.clocked * HUNDRED if self.clocked else None

    @property
    def utilisation(self) -> float | None:
        """Clocked over attended, in percent."""
        return self.clocked / self.attended * HUNDRED if self.attended else None

    @property
    def first_fix(self) -> float | None:
        """Orders that did not come back, in percent of those delivered."""
        return (self.orders - self.repeats) / self.orders * HUNDRED if self.orders else None


@dataclass(frozen=True, kw_only=True)
class BayLoadRow:
    """One bay's period: hours worked in it, of the hours the house was open."""

    bay_id: int
    name: str
    worked: float
    open: float

    @property
    def load(self) -> float | None:
        """Worked over open, in percent."""
        return self.worked / self.open * HUNDRED if self.open else None


@dataclass(frozen=True, kw_only=True)
class ReturnsRow:
    """How much of what was issued for one person's orders came back (R2.3.11b)."""

    staff_id: int
    name: str
    advisor: bool
    issued: int
    returned: int
    limit: float

    @property
    def rate(self) -> float:
        """Returned over issued, in percent; all of it when nothing was issued in the period."""
        return self.returned / self.issued * HUNDRED if self.issued else HUNDRED

    @property
    def too_many(self) -> bool:
        """Whether it is above the limit of the rulebook."""
        return self.rate > self.limit


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Everything the page shows."""

    period: Period
    before: Period
    figures: tuple[Figure, ...]
    weeks: tuple[WeekOfSteps, ...]
    technicians: tuple[TechnicianRow, ...]
    bays: tuple[BayLoadRow, ...]
    returns: tuple[ReturnsRow, ...]
    suppliers: tuple[SupplierFigures, ...]
    careless: tuple[CarelessBuy, ...]

    def figure(self, key: FigureKey) -> Figure:
        """One of the figures."""
        return next(figure for figure in self.figures if figure.key is key)


@lookup(roles=LEADING)
def director_figures(work: Work, period: Period) -> Figures:
    """Count a period and the one before it."""
    shown = period.until(work.today())
    before, weeks = period.before(), shown.weeks(WEEKS_SHOWN)
    first = min(before.first, weeks[0].first)
    pieces = read_pieces(work, Period(PeriodKind.DAYS, first, max(period.last, weeks[-1].last)))
    names = _names(work)
    return Figures(
        period=period,
        before=before,
        figures=tuple(_figure(work, key, pieces.of[key], period, before, weeks) for key in FigureKey),
        weeks=tuple(_steps(pieces, week) for week in weeks),
        technicians=_technicians(pieces, period, names),
        bays=_bays(work, pieces, period),
        returns=_returns(work, pieces, period, names),
        suppliers=_dealt_with(supplier_figures(work, period.first, period.last)),
        careless=careless_buying(work, period.first, period.last),
    )


def value_of_pieces(key: FigureKey, pieces: Iterable[Piece]) -> tuple[float | None, float, float]:
    """Work a figure out of its pieces: the value, and the sums it comes from."""
    above = below = 0.0
    for piece in pieces:
        above += piece.above
        below += piece.below
    unit = NATURES[key].unit
    if unit is Unit.COUNT:
        return above, above, below
    if not below:
        return None, above, below
    return above / below * (HUNDRED if unit is Unit.PERCENT else 1.0), above, below


def _figure(
    work: Work,
    key: FigureKey,
    pieces: list[Piece],
    period: Period,
    before: Period,
    weeks: tuple[Period, ...],
) -> Figure:
    value, above, below = value_of_pieces(key, _within(pieces, period))
    compared = before
    if NATURES[key].unit is Unit.COUNT:
        # Three weeks of a month are counted against three weeks of the last, not against all of it.
        compared = before.no_longer_than(period.until(work.today()))
    return Figure(
        key=key,
        value=value,
        before=value_of_pieces(key, _within(pieces, compared))[0],
        goal=_goal(work, NATURES[key].target, min(period.last, work.today())),
        above=above,
        below=below,
        trend=tuple(value_of_pieces(key, _within(pieces, week))[0] for week in weeks),
    )


def _within(pieces: Iterable[Piece], period: Period) -> Iterable[Piece]:
    return (piece for piece in pieces if period.covers(piece.day))


def _goal(work: Work, key: str, day: date) -> float | None:
    if not key:
        return None
    if parameters()[key].kind is ValueKind.SHARE:
        return share_of(work, key, day) / HUNDRED
    return float(number_of(work, key, day))


def _steps(pieces: Pieces, week: Period) -> WeekOfSteps:
    visits = [visit for visit in pieces.visits if week.covers(visit.day)]
    hours = {
        step: sum(visit.hours.get(step, 0.0) for visit in visits) / len(visits) if visits else 0.0
        for step in Step
    }
    return WeekOfSteps(week=week, orders=len(visits), hours=hours)


def _names(work: Work) -> dict[int, str]:
    return dict(work.session.execute(select(StaffMember.id, StaffMember.name)).all())


def _technicians(pieces: Pieces, period: Period, names: dict[int, str]) -> tuple[TechnicianRow, ...]:
    """Whoever clocked or finished a task in the period, the busiest first."""
    clocked = _by(pieces.of[FigureKey.UTILISATION], period, lambda piece: piece.person_id)
    sold = _by(pieces.of[FigureKey.EFFICIENCY], period, lambda piece: piece.person_id)
    fixed = _by(pieces.of[FigureKey.FIRST_FIX], period, lambda piece: piece.person_id)
    rows = []
    for staff_id in clocked.keys() | sold.keys():
        orders = [piece for piece in fixed.get(staff_id, []) if piece.below]
        rows.append(
            TechnicianRow(
                staff_id=staff_id,
                name=names.get(staff_id, ""),
                orders=len(orders),
                sold=sum(piece.above for piece in sold.get(staff_id, [])),
                clocked=sum(piece.above for piece in clocked.get(staff_id, [])),
                attended=sum(piece.below for piece in clocked.get(staff_id, [])),
                repeats=len(fixed.get(staff_id, [])) - len(orders),
            )
        )
    return tuple(sorted(rows, key=lambda row: (-row.sold, row.name)))


def _bays(work: Work, pieces: Pieces, period: Period) -> tuple[BayLoadRow, ...]:
    by_bay = _by(pieces.of[FigureKey.BAY_LOAD], period, lambda piece: piece.bay_id)
    rows = work.session.execute(select(Bay.id, Bay.name).order_by(Bay.position))
    return tuple(
        BayLoadRow(
            bay_id=bay_id,
            name=name,
            worked=sum(piece.above for piece in by_bay[bay_id]),
            open=sum(piece.below for piece in by_bay[bay_id]),
        )
        for bay_id, name in rows
        if bay_id in by_bay
    )


def _returns(work: Work, pieces: Pieces, period: Period, names: dict[int, str]) -> tuple[ReturnsRow, ...]:
    """Technicians and advisors with returns, the highest rate first."""
    limit = share_of(work, RETURN_LIMIT, min(period.last, work.today())) / HUNDRED
    lines = pieces.of[FigureKey.RETURNS]
    groups = (
        (False, _by(lines, period, lambda piece: piece.person_id)),
        (True, _by(lines, period, lambda piece: piece.advisor_id)),
    )
    rows = [
        ReturnsRow(
            staff_id=staff_id,
            name=names.get(staff_id, ""),
            advisor=advisor,
            issued=round(sum(piece.below for piece in mine)),
            returned=round(sum(piece.above for piece in mine)),
            limit=limit,
        )
        for advisor, people in groups
        for staff_id, mine in people.items()
        if any(piece.above for piece in mine)
    ]
    return tuple(sorted(rows, key=lambda row: (-row.rate, row.name)))


def _dealt_with(suppliers: Iterable[SupplierFigures]) -> tuple[SupplierFigures, ...]:
    """Those something came from in the period, the worst goods first (R2.3.10c)."""
    dealt = (supplier for supplier in suppliers if supplier.deliveries)
    return tuple(sorted(dealt, key=lambda row: (-(row.failure or 0), row.name)))


def _by(
    pieces: Iterable[Piece], period: Period, whose: Callable[[Piece], int | None]
) -> dict[int, list[Piece]]:
    found: dict[int, list[Piece]] = defaultdict(list)
    for piece in _within(pieces, period):
        key = whose(piece)
        if key is not None:
            found[key].append(piece)
    return found
