"""Internal use on screen and paper: orders, consumables with their ceilings, the month's report (R2.3.12)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select, type_coerce
from sqlalchemy.orm import aliased

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.row import QuantityColumn
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.internal_use.consumption import (
    above_ceilings,
    ceilings_in,
    issued_in,
    month_of,
    used_in,
)
from aftersales_desktop.domain.internal_use.internal_use_order import (
    CostCentre,
    InternalUseLine,
    InternalUseOrder,
    InternalUseState,
)
from aftersales_desktop.domain.internal_use.open_internal_use import USED_UP
from aftersales_desktop.domain.internal_use.refusals import UnknownInternalOrder
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF

PAGE = 40


@dataclass(frozen=True, kw_only=True)
class UseLine:
    """One item of an order; until it goes out its cost is today's."""

    part_id: int
    part_number: str
    name: str
    unit: str
    quantity: Quantity
    unit_cost: Money

    @property
    def amount(self) -> Money:
        """What the item costs after-sales."""
        return self.unit_cost.times(self.quantity)


@dataclass(frozen=True, kw_only=True)
class InternalUseRow:
    """An internal-use order with its items."""

    order_id: int
    number: str
    receiver: str
    purpose: str
    cost_centre: CostCentre
    state: InternalUseState
    opened_by: str
    opened_at: datetime
    issued_by: str
    issued_at: datetime | None
    over_reason: str
    over_by: str
    cancel_reason: str
    above: bool
    lines: tuple[UseLine, ...]

    @property
    def amount(self) -> Money:
        """What the order costs after-sales."""
        return total([line.amount for line in self.lines])


@dataclass(frozen=True, kw_only=True)
class Consumable:
    """A consumable in a month: what lies there, what went out, what may.

    `ceiling` is None as long as the parts manager set none.
    """

    part_id: int
    part_number: str
    name: str
    unit: str
    on_hand: Quantity
    used: Quantity
    ceiling: Quantity | None
    cost: Money

    @property
    def above(self) -> bool:
        """Whether more went out than may."""
        return self.ceiling is not None and self.used > self.ceiling


@lookup(roles=ANY_STAFF)
def internal_use_page(
    work: Work,
    before_id: int | None = None,
    limit: int = PAGE,
    states: frozenset[InternalUseState] = frozenset(),
) -> tuple[InternalUseRow, ...]:
    """Page through the internal-use orders, the newest first."""
    wanted = select(InternalUseOrder.id).order_by(InternalUseOrder.id.desc()).limit(limit)
    if states:
        wanted = wanted.where(InternalUseOrder.state.in_(states))
    if before_id is not None:
        wanted = wanted.where(InternalUseOrder.id < before_id)
    return _rows(work, list(work.session.scalars(wanted)))


@lookup(roles=ANY_STAFF)
def internal_use_open(work: Work) -> int:
    """Count the internal-use orders that are to be issued."""
    to_issue = InternalUseOrder.state == InternalUseState.OPEN
    return work.session.scalar(select(func.count()).select_from(InternalUseOrder).where(to_issue)) or 0


@lookup(roles=ANY_STAFF)
def internal_use_order(work: Work, order_id: int) -> InternalUseRow:
    """Look at one internal-use order, for its slip (F34).

    Raises:
        UnknownInternalOrder: There is none.

    """
    rows = _rows(work, [order_id])
    if not rows:
        raise UnknownInternalOrder
    return rows[0]


@lookup(roles=ANY_STAFF)
def consumption(work: Work, month: date | None = None) -> tuple[Consumable, ...]:
    """Report the consumables of a month: what went out against which ceiling, at what cost (R2.3.12c)."""
    first = month_of(month or work.today())
    there = type_coerce(func.coalesce(func.sum(Stock.on_hand), 0), QuantityColumn())
    parts = (
        select(Part, there)
        .outerjoin(Stock, Stock.part_id == Part.id)
        .where(Part.part_class.in_(USED_UP))
        .group_by(Part.id)
        .order_by(Part.name_key, Part.id)
    )
    rows = work.session.execute(parts).all()
    ids = [part.id for part, _ in rows]
    used, ceilings, costs = used_in(work, first, ids), ceilings_in(work, first, ids), _costs(work, first)
    return tuple(
        Consumable(
            part_id=part.id,
            part_number=part.number,
            name=part.name,
            unit=part.unit,
            on_hand=on_hand,
            used=used.get(part.id, Quantity.ZERO),
            ceiling=ceilings.get(part.id),
            cost=costs.get(part.id, Money.ZERO),
        )
        for part, on_hand in rows
        if part.active or part.id in used
    )


def _costs(work: Work, month: date) -> dict[int, Money]:
    lines = (
        select(InternalUseLine)
        .join(InternalUseOrder, InternalUseOrder.id == InternalUseLine.order_id)
        .where(issued_in(work, month))
    )
    costs: dict[int, Money] = {}
    for line in work.session.scalars(lines):
        costs[line.part_id] = costs.get(line.part_id, Money.ZERO) + line.unit_cost.times(line.quantity)
    return costs


def _rows(work: Work, order_ids: list[int]) -> tuple[InternalUseRow, ...]:
    opener, issuer, manager = (aliased(StaffMember) for _ in range(3))
    wanted = (
        select(InternalUseOrder, opener.name, issuer.name, manager.name)
        .join(opener, opener.id == InternalUseOrder.opened_by_id)
        .outerjoin(issuer, issuer.id == InternalUseOrder.issued_by_id)
        .outerjoin(manager, manager.id == InternalUseOrder.over_by_id)
        .where(InternalUseOrder.id.in_(order_ids))
        .order_by(InternalUseOrder.id.desc())
    )
    rows = work.session.execute(wanted).all()
    parts = _parts(work, {line.part_id for order, *_ in rows for line in order.lines})
    return tuple(_row(work, order, (opened, issued, over), parts) for order, opened, issued, over in rows)


def _parts(work: Work, part_ids: set[int]) -> dict[int, Part]:
    return {part.id: part for part in work.session.scalars(select(Part).where(Part.id.in_(part_ids)))}


def _row(
    work: Work, order: InternalUseOrder, names: tuple[str, str | None, str | None], parts: dict[int, Part]
) -> InternalUseRow:
    is_open = order.state is InternalUseState.OPEN
    return InternalUseRow(
        order_id=order.id,
        number=order.shown_number,
        receiver=order.receiver,
        purpose=order.purpose,
        cost_centre=order.cost_centre,
        state=order.state,
        opened_by=names[0],
        opened_at=order.opened_at,
        issued_by=names[1] or "",
        issued_at=order.issued_at,
        over_reason=order.over_reason,
        over_by=names[2] or "",
        cancel_reason=order.cancel_reason,
        above=is_open and bool(above_ceilings(work, order.quantities)),
        lines=tuple(
            UseLine(
                part_id=line.part_id,
                part_number=parts[line.part_id].number,
                name=parts[line.part_id].name,
                unit=parts[line.part_id].unit,
                quantity=line.quantity,
                unit_cost=parts[line.part_id].cost if is_open else line.unit_cost,
            )
            for line in order.lines
        ),
    )
