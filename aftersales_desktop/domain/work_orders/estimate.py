"""What an order costs the customer as it stands, and whether the customer has accepted exactly that."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.discount_withdrawn import withdraw_changed_discount
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState
from aftersales_desktop.domain.work_orders.refusals import PartNotIdentified
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """Labour, parts and what the customer pays; warranty and internal lines count nothing (R1.2.1a).

    Attributes:
        labour: Charged labour.
        parts: Charged parts.
        not_charged: What warranty and house bear, at list price.
        hours: Labour hours, whoever pays.

    """

    labour: Money
    parts: Money
    not_charged: Money
    hours: Quantity

    @property
    def due(self) -> Money:
        """What the customer pays."""
        return self.labour + self.parts


def estimate(order: WorkOrder) -> Estimate:
    """Add up what stands on the order and counts; additions not answered yet do not."""
    lines = live_lines(order)
    labour = [line for line in lines if line.kind is LineKind.LABOUR]
    return Estimate(
        labour=total([line.charged for line in labour]),
        parts=total([line.charged for line in lines if line.kind is LineKind.PART]),
        not_charged=total([line.amount - line.charged for line in lines]),
        hours=Quantity(sum(line.quantity.thousandths for line in labour)),
    )


def live_lines(order: WorkOrder) -> list[OrderLine]:
    """Give the lines that count."""
    return [line for line in order.lines if line.live]


def check_identified(lines: Iterable[OrderLine]) -> None:
    """Let lines through whose parts stand in the catalogue: a wish has no price to say yes to (R2.3.6a).

    Raises:
        PartNotIdentified: A part is wished for in words only.

    """
    wishes = [line.description for line in lines if line.unidentified]
    if wishes:
        raise PartNotIdentified(part="、".join(wishes))


def fingerprint(order: WorkOrder) -> str:
    """Condense the lines the customer pays for, to notice later that they were changed."""
    paid = [
        f"{line.kind}|{line.part_number}|{line.description}|{line.quantity.thousandths}|{line.unit_price.fen}"
        for line in live_lines(order)
        if line.charged != Money.ZERO
    ]
    return hashlib.sha256("\n".join(sorted(paid)).encode()).hexdigest()


def needs_acceptance(order: WorkOrder) -> bool:
    """Say whether the customer still has to say yes: paid work, not accepted as it stands (R1.2.2a)."""
    if estimate(order).due == Money.ZERO:
        return False
    return order.accepted_at is None or order.accepted_estimate != fingerprint(order)


def withdraw_changed_acceptance(work: Work, order: WorkOrder) -> bool:
    """Take the acceptance back when the paid lines are no longer those accepted.

    A confirmed order becomes a quoted one again; a dispatched one keeps its place, but cannot be started
    before the customer has signed once more. Once started, lines can only get cheaper: the acceptance stands.
    A discount falls with any change of the lines it was signed for.
    """
    withdraw_changed_discount(work, order)
    now_paid = fingerprint(order)
    if order.accepted_at is None or order.accepted_estimate == now_paid:
        return False
    if order.started_at is not None:
        order.accepted_estimate = now_paid
        return False
    order.accepted_at = None
    order.accepted_by = ""
    order.accepted_estimate = ""
    order.signature = ""
    if order.state is OrderState.CONFIRMED:
        order.step_to(OrderState.QUOTED, work.now())
    work.note(
        Topic.WORK_ORDERS, order.id, QT_TRANSLATE_NOOP("Words", "acceptance withdrawn"), order_id=order.id
    )
    return True
