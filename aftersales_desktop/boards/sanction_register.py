"""The sanctions register as managers read it: search, filters, totals, and one case with its history (X7)."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, Select, String, cast, func, or_, select

from aftersales_desktop.boards.period import months_on
from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.sanctions.find_sanction import PREFIX
from aftersales_desktop.domain.sanctions.posts import READS_REGISTER
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction, SanctionState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.facts import Fact, thawed_facts
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.subject import Subject
from aftersales_desktop.values.work_order_number import WorkOrderNumber

PAGE = 60
# More than a house can earn in a month.
MOST_IN_A_MONTH = 2_000
# What was confirmed counts; what is appealed against does not count until it is decided again.
COUNTS = frozenset({SanctionState.CONFIRMED, SanctionState.SETTLED})


@dataclass(frozen=True, kw_only=True)
class SanctionRow:
    """One entry; `event` is a sentence of context "Sanctions" with its facts, or a manager's own words."""

    sanction_id: int
    number: int
    person_id: int
    person: str
    clause: str
    measure: Measure
    amount: Money
    event: str
    facts: dict[str, Fact]
    happened_at: datetime
    state: SanctionState
    state_since: datetime
    order_id: int | None
    order: str
    about: Subject
    by_program: bool

    @property
    def shown_number(self) -> str:
        """The number as on screen."""
        return shown_document(PREFIX, self.number)


@dataclass(frozen=True, kw_only=True)
class SanctionQuery:
    """Which entries; what is empty asks for everything.

    Attributes:
        month: Any day of the month in which it happened.
        text: Any part of the person's name, the clause or the number.
        after: The last row seen; the page begins behind it.

    """

    states: frozenset[SanctionState] = frozenset()
    person_id: int | None = None
    month: date | None = None
    clause: str = ""
    text: str = ""
    after: SanctionRow | None = None
    limit: int = PAGE


@dataclass(frozen=True, kw_only=True)
class SanctionTotal:
    """What was confirmed against one person in one month."""

    person_id: int
    person: str
    month: date
    count: int
    amount: Money


@dataclass(frozen=True, kw_only=True)
class MonthOfSanctions:
    """A month for its paper: every entry in order, and what was confirmed per person."""

    month: date
    rows: tuple[SanctionRow, ...]
    totals: tuple[SanctionTotal, ...]


@lookup(roles=READS_REGISTER)
def sanction_list(work: Work, query: SanctionQuery) -> tuple[SanctionRow, ...]:
    """List the register, the latest entry first, page by page behind the last row seen."""
    wanted = joined().where(*_conditions(work, query))
    return _read(work, wanted, query)


@lookup(roles=ANY_STAFF)
def my_sanctions(work: Work, query: SanctionQuery) -> tuple[SanctionRow, ...]:
    """List what was confirmed against the signed-in person, and nobody else's."""
    own = Sanction.person_id == work.actor.staff_id
    known = Sanction.state.in_(COUNTS | {SanctionState.APPEALED})
    wanted = joined().where(*_conditions(work, query), own, known)
    return _read(work, wanted, query)


@lookup(roles=READS_REGISTER)
def sanction_counts(work: Work) -> dict[SanctionState, int]:
    """Count the entries by state, for filters and badges."""
    counted = select(Sanction.state, func.count()).group_by(Sanction.state)
    return dict(work.session.execute(counted).all())


@lookup(roles=READS_REGISTER)
def sanction_totals(work: Work, first_month: date, months: int = 1) -> tuple[SanctionTotal, ...]:
    """Add up what was confirmed, per person and month, the dearest first within a month."""
    begin, end = month_bounds(work, first_month, months)
    rows = work.session.execute(
        select(Sanction.person_id, StaffMember.name, Sanction.happened_at, Sanction.amount)
        .join(StaffMember, StaffMember.id == Sanction.person_id)
        .where(Sanction.state.in_(COUNTS), Sanction.happened_at >= begin, Sanction.happened_at < end)
    )
    totals: dict[tuple[date, int], SanctionTotal] = {}
    for person_id, name, at, amount in rows:
        month = work.local(at).date().replace(day=1)
        so_far = totals.get((month, person_id))
        totals[month, person_id] = SanctionTotal(
            person_id=person_id,
            person=name,
            month=month,
            count=1 + (so_far.count if so_far else 0),
            amount=amount + (so_far.amount if so_far else Money.ZERO),
        )
    order = sorted(totals.values(), key=lambda one: (one.month, -one.amount.fen, one.person))
    return tuple(order)


@lookup(roles=READS_REGISTER)
def month_of_sanctions(work: Work, month: date) -> MonthOfSanctions:
    """Read a whole month, the first entry first."""
    query = SanctionQuery(month=month, limit=MOST_IN_A_MONTH)
    rows = _read(work, joined().where(*_conditions(work, query)), query)
    return MonthOfSanctions(
        month=month.replace(day=1),
        rows=tuple(reversed(rows)),
        totals=sanction_totals.run(work, month),
    )


def joined() -> Select[Sanction, str, int | None]:
    """Read an entry with the person's name and the order's number."""
    return (
        select(Sanction, StaffMember.name, WorkOrder.number)
        .join(StaffMember, StaffMember.id == Sanction.person_id)
        .outerjoin(WorkOrder, WorkOrder.id == Sanction.order_id)
    )


def month_bounds(work: Work, day: date, months: int = 1) -> tuple[datetime, datetime]:
    """Give the first moment of a month at the dealership, and of the month after so many."""
    first = day.replace(day=1)
    end = months_on(first, months)
    return datetime.combine(first, time(), work.zone), datetime.combine(end, time(), work.zone)


def row_of(sanction: Sanction, person: str, order: int | None) -> SanctionRow:
    """Freeze an entry."""
    return SanctionRow(
        sanction_id=sanction.id,
        number=sanction.number,
        person_id=sanction.person_id,
        person=person,
        clause=sanction.clause,
        measure=sanction.measure,
        amount=sanction.amount,
        event=sanction.event,
        facts=thawed_facts(sanction.facts),
        happened_at=sanction.happened_at,
        state=sanction.state,
        state_since=sanction.state_since,
        order_id=sanction.order_id,
        order=str(WorkOrderNumber(order)) if order is not None else "",
        about=sanction.subject,
        by_program=sanction.by_program,
    )


def _read(
    work: Work, wanted: Select[Sanction, str, int | None], query: SanctionQuery
) -> tuple[SanctionRow, ...]:
    number: ColumnElement[int] = Sanction.number.expression
    if query.after is not None:
        wanted = wanted.where(behind(((number, query.after.number),), descending=True))
    wanted = wanted.order_by(*sorted_by(number, descending=True)).limit(query.limit)
    return tuple(row_of(*found) for found in work.session.execute(wanted))


def _conditions(work: Work, query: SanctionQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.states:
        conditions.append(Sanction.state.in_(query.states))
    if query.person_id is not None:
        conditions.append(Sanction.person_id == query.person_id)
    if query.month is not None:
        begin, end = month_bounds(work, query.month)
        conditions += [Sanction.happened_at >= begin, Sanction.happened_at < end]
    if query.clause:
        conditions.append(Sanction.clause.startswith(query.clause, autoescape=True))
    text = query.text.strip()
    if text:
        digits = "".join(sign for sign in text if sign.isdigit())
        looks = [
            func.lower(StaffMember.name).contains(text.lower(), autoescape=True),
            func.lower(Sanction.clause).startswith(text.lower(), autoescape=True),
        ]
        if digits and text.upper().removeprefix(PREFIX).strip("- ").replace("-", "").isdigit():
            looks.append(cast(Sanction.number, String).contains(digits, autoescape=True))
        conditions.append(or_(*looks))
    return conditions
