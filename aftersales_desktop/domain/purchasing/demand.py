"""What asks for a part: a line of a work order, or a stock below its minimum (R2.3.10c)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select, type_coerce

from aftersales_desktop.database.row import QuantityColumn
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.check_orderable import check_orderable as check_accident
from aftersales_desktop.domain.claim_parts.check_orderable import check_orderable as check_claim
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder, ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import claim_of_line
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.parts.shelf import (
    KEPT,
    KEPT_QUANTITY,
    LINE,
    ORDER,
    STILL_KEPT,
    STILL_NEEDS_PARTS,
)
from aftersales_desktop.domain.purchasing.part_order import ON_THE_WAY, PartOrder, PartOrderLine
from aftersales_desktop.domain.purchasing.refusals import LineNeedsNothing, OrderedAlready, OtherPart
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity

NONE = Quantity.ZERO
WORK_OVER = frozenset(
    {
        OrderState.FINISHED,
        OrderState.INSPECTED,
        OrderState.SETTLED,
        OrderState.DELIVERED,
        OrderState.CALLED_BACK,
        OrderState.ARCHIVED,
    }
)
STILL_TO_COME = frozenset({ClaimState.DEPOSIT_PAID, ClaimState.ORDERED})


@dataclass(frozen=True)
class StockStand:
    """How a part stands: free on the shelf, on the way for the shelf, and the minimum."""

    free: Quantity
    coming: Quantity
    minimum: Quantity

    @property
    def missing(self) -> Quantity:
        """How much the minimum asks for beyond what is there and on the way."""
        return max(Quantity.ZERO, self.minimum - self.free - self.coming)

    @property
    def proposed(self) -> Quantity:
        """How much to order at most for the minimum's sake: twice the minimum is aimed at."""
        return self.missing + self.minimum


def summed(of: ColumnElement[Quantity]) -> ColumnElement[Quantity]:
    """Add quantities up in the database."""
    return type_coerce(func.coalesce(func.sum(of), 0), QuantityColumn())


def stock_stands(work: Work, part_ids: Iterable[int]) -> dict[int, StockStand]:
    """Look at the stock of some parts, at what is kept for orders, and at what suppliers owe."""
    ids = set(part_ids)
    there = _sums(
        work,
        select(Stock.part_id, summed(Stock.on_hand.expression))
        .where(Stock.part_id.in_(ids))
        .group_by(Stock.part_id),
    )
    kept = _sums(work, _kept(KEPT.c.part_id).where(KEPT.c.part_id.in_(ids)))
    coming = _sums(
        work,
        _awaited(PartOrderLine.part_id.expression).where(
            PartOrderLine.part_id.in_(ids), PartOrderLine.order_line_id.is_(None)
        ),
    )
    minimums = _sums(work, select(Part.id, Part.minimum).where(Part.id.in_(ids)))
    return {
        part_id: StockStand(
            free=there.get(part_id, NONE) - kept.get(part_id, NONE),
            coming=coming.get(part_id, NONE),
            minimum=minimum,
        )
        for part_id, minimum in minimums.items()
    }


def covered_for(work: Work, line_ids: Iterable[int]) -> dict[int, Quantity]:
    """Add up what lines of work orders get: on its way from suppliers, and kept on the shelf."""
    ids = set(line_ids)
    coming = _sums(
        work,
        _awaited(PartOrderLine.order_line_id.expression).where(PartOrderLine.order_line_id.in_(ids)),
    )
    kept = _sums(work, _kept(KEPT.c.line_id).where(KEPT.c.line_id.in_(ids)))
    return {line_id: coming.get(line_id, NONE) + kept.get(line_id, NONE) for line_id in ids}


def awaited_for(work: Work, line_id: int) -> Quantity:
    """Tell what suppliers still owe for a line of a work order."""
    of_line = PartOrderLine.order_line_id.expression
    return _sums(work, _awaited(of_line).where(PartOrderLine.order_line_id == line_id)).get(line_id, NONE)


def _awaited(by: ColumnElement[Any]) -> Select[Any, Quantity]:
    """Ask what suppliers still owe."""
    return (
        select(by, summed(PartOrderLine.quantity - PartOrderLine.accepted))
        .join(PartOrder, PartOrder.id == PartOrderLine.part_order_id)
        .where(PartOrder.state.in_(ON_THE_WAY))
        .group_by(by)
    )


def _kept(by: ColumnElement[Any]) -> Select[Any, Quantity]:
    """Ask what of the shelf is kept for lines of work orders."""
    return (
        select(by, summed(KEPT_QUANTITY))
        .join(LINE, LINE.c.id == KEPT.c.line_id)
        .join(ORDER, ORDER.c.id == LINE.c.order_id)
        .where(STILL_KEPT)
        .group_by(by)
    )


def _sums(work: Work, query: Select[Any, Quantity]) -> dict[int, Quantity]:
    return {row[0]: row[1] for row in work.session.execute(query)}


def check_line_wants(work: Work, order: WorkOrder, line: OrderLine, part: Part, quantity: Quantity) -> None:
    """See that a line of a work order asks for so much of this part.

    Raises:
        OtherPart: It names another part, or none.
        LineNeedsNothing: The order is not accepted, or over; or the customer has not agreed to the line.
        OrderedAlready: It is ordered already.

    """
    if line.kind is not LineKind.PART or line.part_number != part.number:
        raise OtherPart(part=part.name, order=order.shown_number)
    wanted = order.state in STILL_NEEDS_PARTS or _claimed(work, order, line)
    if not wanted or not line.live or line.stocked_out >= line.quantity:
        raise LineNeedsNothing(order=order.shown_number, part=part.name)
    ordered = covered_for(work, [line.id])[line.id]
    if ordered + quantity > line.quantity - line.stocked_out:
        raise OrderedAlready(part=part.name, order=order.shown_number, ordered=ordered, wanted=line.quantity)


def _claimed(work: Work, order: WorkOrder, line: OrderLine) -> bool:
    """Whether the car left without the part, which is fitted at a later visit (R2.3.8d)."""
    if order.state not in WORK_OVER or line.payer is not Payer.WARRANTY:
        return False
    claim = claim_of_line(work, line.id)
    return claim is not None and claim.state in STILL_TO_COME


def check_gates(work: Work, order: WorkOrder, line: OrderLine) -> ClaimPartOrder | None:
    """See that the signatures are there which a line needs before anything is ordered (R2.3.3a, R2.3.9).

    Gives the claim-part order that a line paid by the warranty is ordered under.
    """
    check_accident(work, order, line)
    if line.payer is Payer.WARRANTY:
        return check_claim(work, line)
    return None


def check_no_way_round(work: Work, part: Part, stand: StockStand) -> None:
    """See that "for the shelf" is no way round a missing signature (R2.3.3a, R2.3.4d, R2.3.9).

    An accident quotation or a claim that nobody has signed, and that the stock does not serve, keeps its part
    from being ordered on mere words; what the minimum asks for is ordered all the same.
    """
    wanting = work.session.execute(
        select(WorkOrder, OrderLine)
        .join(OrderLine, OrderLine.order_id == WorkOrder.id)
        .where(
            OrderLine.part_number == part.number,
            OrderLine.kind == LineKind.PART,
            OrderLine.dropped.is_(False),
            or_(WorkOrder.kind == OrderKind.ACCIDENT, OrderLine.payer == Payer.WARRANTY),
            WorkOrder.state.not_in({*WORK_OVER, OrderState.CANCELLED}),
        )
        .order_by(OrderLine.id)
    ).all()
    covered = covered_for(work, [line.id for _, line in wanting])
    for order, line in wanting:
        missing = line.quantity - line.stocked_out - covered[line.id]
        if line.live and missing > max(Quantity.ZERO, stand.free):
            check_gates(work, order, line)
