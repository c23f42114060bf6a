"""Stock-out for internal use: through the ledger, on after-sales' cost, within the month's ceiling (T35)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.internal_use.consumption import above_ceilings
from aftersales_desktop.domain.internal_use.find_internal import find_open, note_internal
from aftersales_desktop.domain.internal_use.internal_use_order import (
    InternalUseLine,
    InternalUseOrder,
    InternalUseState,
)
from aftersales_desktop.domain.internal_use.refusals import AboveCeiling
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.parts.find_parts import find_part
from aftersales_desktop.domain.parts.ledger import Entry, post
from aftersales_desktop.domain.parts.refusals import KeptForOthers, NotEnoughInStock
from aftersales_desktop.domain.parts.shelf import shelf_of_part
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ISSUED = QT_TRANSLATE_NOOP("Words", "issued for internal use")
NO_LINE = 0


@dataclass(frozen=True, kw_only=True)
class IssueInternalUse:
    """The order to stock out."""

    order_id: int


@dataclass(frozen=True, kw_only=True)
class InternalUseIssued:
    """What went out, and what it costs after-sales."""

    number: str
    cost: Money
    at: datetime


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.12a")
def issue_internal_use(work: Work, command: IssueInternalUse) -> InternalUseIssued:
    """Post the whole order out of stock.

    Raises:
        UnknownInternalOrder: There is none.
        InternalOrderOver: It is issued or cancelled.
        NotEnoughInStock, KeptForOthers: The shelf does not give so much.
        AboveCeiling: More than the month's ceiling, and no reason of the parts manager (R2.3.12c).

    """
    order = find_open(work, command.order_id)
    # The shelf first, in one order for all: two stations that count against one ceiling wait in turn.
    entries = [
        entry
        for line in sorted(order.lines, key=lambda line: line.part_id)
        for entry in _off_the_shelf(work, line)
    ]
    _check_ceilings(work, order)
    order.state = InternalUseState.ISSUED
    order.issued_by_id = work.actor.staff_id
    order.issued_at = work.now()
    post(work, entries, MovementKind.INTERNAL_USE, order.shown_number)
    take_up(work, order.subject)
    cost = total([line.unit_cost.times(line.quantity) for line in order.lines])
    note_internal(work, order, ISSUED, new=f"{order.cost_centre} · {cost}")
    return InternalUseIssued(number=order.shown_number, cost=cost, at=work.now())


def _off_the_shelf(work: Work, line: InternalUseLine) -> list[Entry]:
    part = find_part(work, line.part_id)
    shelf = shelf_of_part(work, part.id)
    on_hand, free = shelf.on_hand(part.id), shelf.free_for(part.id, NO_LINE)
    if line.quantity > on_hand:
        raise NotEnoughInStock(part=part.name, on_hand=on_hand, wanted=line.quantity)
    if line.quantity > free:
        raise KeptForOthers(part=part.name, on_hand=on_hand, free=free)
    line.unit_cost = part.cost
    return [
        Entry(part_id=part.id, bin_id=bin_id, quantity=-n, unit_cost=part.cost)
        for bin_id, n in shelf.take(part.id, line.quantity, NO_LINE)
    ]


def _check_ceilings(work: Work, order: InternalUseOrder) -> None:
    if order.over_reason:
        return
    for one in above_ceilings(work, order.quantities):
        name = find_part(work, one.part_id).name
        raise AboveCeiling(part=name, used=one.used, wanted=one.wanted, ceiling=one.ceiling)
