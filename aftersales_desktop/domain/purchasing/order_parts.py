"""Order parts from a supplier: for work orders, for the minimum stock, or with a reason (R2.3.10c)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import BEFORE_ORDERED
from aftersales_desktop.domain.claim_parts.under_way import ordered as claim_ordered
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import QuantityMissing, UnknownPart
from aftersales_desktop.domain.purchasing.demand import (
    check_gates,
    check_line_wants,
    check_no_way_round,
    stock_stands,
)
from aftersales_desktop.domain.purchasing.find_purchase import check_cost, check_day, find_supplier
from aftersales_desktop.domain.purchasing.part_order import Need, PartOrder, PartOrderLine
from aftersales_desktop.domain.purchasing.refusals import NoDemand, NothingOrdered
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.hand_overs import PART_MISSING, HandOver, hand_over, taken_up
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.refusals import UnknownLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ORDERED = QT_TRANSLATE_NOOP("Words", "parts ordered")
PART_ORDERED = HandOver(
    QT_TRANSLATE_NOOP("Notices", "{part} for {plate} ({order}) is ordered, expected on {day}"),
    "R2.3.10c",
    to_accept=False,
)


@dataclass(frozen=True, kw_only=True)
class WantedPart:
    """So much of a part at a cost a piece, for a line of a work order or for the shelf."""

    part_id: int
    quantity: Quantity
    unit_cost: Money
    order_line_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class OrderParts:
    """From whom, until when, what; `reason` is needed for what nothing asks for."""

    supplier_id: int
    expected_on: date
    lines: tuple[WantedPart, ...]
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class PartsOrdered:
    """The order's number."""

    part_order_id: int
    number: str
    lines: int


@verb(roles=(Role.PARTS_MANAGER, Role.PURCHASING), clause="R2.3.10c")
def order_parts(work: Work, command: OrderParts) -> PartsOrdered:
    """Order parts; who waits for one of them is told when it will come.

    Raises:
        UnknownSupplier, NothingOrdered, QuantityMissing, UnknownPart, NotACost, ExpectedInPast: Bad input.
        OtherPart, LineNeedsNothing, OrderedAlready: The work order does not ask for it.
        QuotationNotSigned, NewLineNotSigned: A part of an accident car before its signature (R2.3.3a), also
            when it is ordered "for the shelf" meanwhile.
        NoClaimOrder, DepositMissing, NotSignedByManager, NotSignedByDirector: A claim part that may not be
            ordered yet (R2.3.8b, R2.3.9).
        NoDemand: Neither an order nor the minimum asks for it, and no reason is given.

    """
    supplier = find_supplier(work, command.supplier_id)
    order = place_order(work, supplier, command.lines, command.expected_on, command.reason)
    return PartsOrdered(part_order_id=order.id, number=order.shown_number, lines=len(order.lines))


def place_order(
    work: Work, supplier: Supplier, wanted: Sequence[WantedPart], expected_on: date, reason: str
) -> PartOrder:
    """Check every line, in a fixed order so that two stations never wait for each other, and write them."""
    _check_input(work, wanted, expected_on)
    orders = _orders_of(work, wanted)
    parts = _parts(work, wanted)
    order = PartOrder(
        number=next_number(work, "part order"),
        supplier_id=supplier.id,
        expected_on=expected_on,
        reason=reason.strip(),
        ordered_by_id=work.actor.staff_id,
        ordered_at=work.now(),
    )
    work.session.add(order)
    work.session.flush()
    for line in wanted:
        check_cost(parts[line.part_id], line.unit_cost)
        target = orders.get(line.order_line_id or 0)
        if target is None:
            need = _need_of_shelf(work, parts[line.part_id], line.quantity, reason)
        else:
            need = Need.WORK_ORDER
            _for_work_order(work, *target, parts[line.part_id], line.quantity, expected_on)
        order.lines.append(_line(line, need))
        work.session.flush()
    work.note(Topic.PURCHASING, order.id, ORDERED, new=f"{order.shown_number} · {supplier.name}")
    return order


def _check_input(work: Work, wanted: Sequence[WantedPart], expected_on: date) -> None:
    if not wanted:
        raise NothingOrdered
    if any(line.quantity <= Quantity.ZERO for line in wanted):
        raise QuantityMissing
    check_day(work, expected_on)


def _orders_of(work: Work, wanted: Sequence[WantedPart]) -> dict[int, tuple[WorkOrder, OrderLine]]:
    """Fetch the lines asked for with their orders, and keep the orders from other stations."""
    ids = {line.order_line_id for line in wanted if line.order_line_id is not None}
    rows = select(OrderLine.id, OrderLine.order_id).where(OrderLine.id.in_(ids))
    found = {row[0]: row[1] for row in work.session.execute(rows.order_by(OrderLine.order_id))}
    if found.keys() != ids:
        raise UnknownLine(order="—")
    orders = {order_id: find_order(work, order_id) for order_id in sorted(set(found.values()))}
    return {id_: (orders[order_id], find_line(orders[order_id], id_)) for id_, order_id in found.items()}


def _parts(work: Work, wanted: Sequence[WantedPart]) -> dict[int, Part]:
    """Fetch the parts, and keep them from other buyers: the same need is not met twice."""
    ids = sorted({line.part_id for line in wanted})
    parts = {part_id: work.session.get(Part, part_id, with_for_update=True) for part_id in ids}
    known = {part_id: part for part_id, part in parts.items() if part is not None and part.active}
    if len(known) < len(ids):
        raise UnknownPart
    return known


def _need_of_shelf(work: Work, part: Part, quantity: Quantity, reason: str) -> Need:
    stand = stock_stands(work, [part.id])[part.id]
    if stand.missing and quantity <= stand.proposed:
        return Need.MINIMUM
    if not reason.strip():
        raise NoDemand(part=part.name, on_hand=stand.free, ordered=stand.coming, minimum=stand.minimum)
    check_no_way_round(work, part, stand)
    return Need.NONE


def _for_work_order(
    work: Work, order: WorkOrder, line: OrderLine, part: Part, quantity: Quantity, expected_on: date
) -> None:
    """See that the work order may get the part; tell those who wait for it when it comes."""
    check_line_wants(work, order, line, part, quantity)
    claim = check_gates(work, order, line)
    if claim is not None and claim.state in BEFORE_ORDERED:
        claim_ordered(work, claim)
    taken_up(work, order, PART_MISSING)
    facts: dict[str, Fact] = {"part": line.description, "day": expected_on}
    hand_over(work, order, PART_ORDERED, (order.technician_id, order.advisor_id), facts)
    work.note(
        Topic.WORK_ORDERS, order.id, ORDERED, order_id=order.id, new=f"{line.description} · {expected_on}"
    )


def _line(wanted: WantedPart, need: Need) -> PartOrderLine:
    return PartOrderLine(
        part_id=wanted.part_id,
        order_line_id=wanted.order_line_id,
        quantity=wanted.quantity,
        unit_cost=wanted.unit_cost,
        need=need,
    )
