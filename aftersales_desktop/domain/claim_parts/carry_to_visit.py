"""The customer is back: reception puts the arrived claim part on the order of this visit (R2.3.8d).

The first order has long left the house; its line is history. The part is issued and fitted on a warranty
line of the new order, which the claim-part order remembers.
"""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    ClaimPartOrder,
    ClaimState,
)
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.keep_part import move_kept_part
from aftersales_desktop.domain.claim_parts.refusals import AlreadyOnOrder, ClaimWrongStep, OtherCar
from aftersales_desktop.domain.work_orders.estimate import withdraw_changed_acceptance
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.line_wanted import check_change
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState, Payer
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.promise import LEFT_THE_HOUSE
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CARRIED = QT_TRANSLATE_NOOP("Words", "claim part put on the visit's order")
LINE_ADDED = QT_TRANSLATE_NOOP("Words", "line added")


@dataclass(frozen=True, kw_only=True)
class CarryToVisit:
    """Which claim part, on which order of the same car."""

    claim_id: int
    order_id: int


@dataclass(frozen=True, kw_only=True)
class CarriedToVisit:
    """The line on which it is issued now."""

    claim_id: int
    order_id: int
    order: str
    line_id: int
    part: str


@verb(roles=RECEPTION, clause="R2.3.8d")
def carry_to_visit(work: Work, command: CarryToVisit) -> CarriedToVisit:
    """Put the part on the order as a warranty line; what lies at the counter is kept for it.

    The warranty was judged when the claim was opened; it need not run until the part is fitted.

    Raises:
        UnknownClaimOrder, UnknownOrder: There is none.
        ClaimWrongStep: The part is not at the counter.
        OtherCar: The order is another car's.
        AlreadyOnOrder: The part stands on an order that is still in the house.
        TooLateToChange: Work on the order is over.

    """
    claim = find_claim(work, command.claim_id)
    if claim.state not in AT_THE_COUNTER:
        raise ClaimWrongStep(claim=claim.shown_number, state=claim.state, wanted=ClaimState.FITTED)
    order = find_order(work, command.order_id)
    if order.vehicle_id != claim.vehicle_id:
        raise OtherCar(claim=claim.shown_number)
    _check_not_there(work, claim, order)
    check_change(order, costs_more=False)
    line = _put_line(work, claim, order)
    move_kept_part(work, claim, line)
    claim.fitting_line_id = line.id
    withdraw_changed_acceptance(work, order)
    work.note(Topic.WORK_ORDERS, order.id, LINE_ADDED, order_id=order.id, new=line.description)
    note_claim(work, claim, CARRIED, new=order.shown_number)
    return CarriedToVisit(
        claim_id=claim.id,
        order_id=order.id,
        order=order.shown_number,
        line_id=line.id,
        part=line.description,
    )


def fitting_order(work: Work, claim: ClaimPartOrder) -> WorkOrder | None:
    """Find the order in the house on which the part waits to be fitted; None when it must be put on one."""
    line = work.session.get_one(OrderLine, claim.fitting_line_id or claim.line_id)
    order = work.session.get_one(WorkOrder, line.order_id)
    gone = order.state in LEFT_THE_HOUSE or order.state is OrderState.CANCELLED
    return None if gone or line.dropped else order


def _check_not_there(work: Work, claim: ClaimPartOrder, order: WorkOrder) -> None:
    there = fitting_order(work, claim)
    if there is None and claim.order_id == order.id:
        there = order
    if there is not None:
        raise AlreadyOnOrder(part=claim.description, claim=claim.shown_number, order=there.shown_number)


def _put_line(work: Work, claim: ClaimPartOrder, order: WorkOrder) -> OrderLine:
    first = work.session.get_one(OrderLine, claim.line_id)
    line = OrderLine(
        position=max((line.position for line in order.lines), default=0) + 1,
        kind=first.kind,
        description=claim.description,
        part_number=claim.part_number,
        part_class=first.part_class,
        unit=first.unit,
        quantity=claim.quantity,
        unit_price=claim.price,
        payer=Payer.WARRANTY,
    )
    order.lines.append(line)
    work.session.flush()
    return line
