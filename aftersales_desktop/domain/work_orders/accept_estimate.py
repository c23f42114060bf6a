"""The customer accepts the estimate with name and signature (R1.2.2a)."""

import json
from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.estimate import (
    check_identified,
    estimate,
    fingerprint,
    live_lines,
)
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.refusals import NothingToQuote, NotSigned
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class AcceptEstimate:
    """The customer says yes.

    Attributes:
        name: Who signs.
        signature: The strokes as JSON text: lists of [x, y] between 0 and 1; empty when nothing is due.

    """

    order_id: int
    name: str
    signature: str = ""


@dataclass(frozen=True, kw_only=True)
class EstimateAccepted:
    """The amount that was accepted."""

    order_id: int
    due: Money


@verb(roles=RECEPTION, clause="R1.2.2a")
def accept_estimate(work: Work, command: AcceptEstimate) -> EstimateAccepted:
    """Record the customer's yes to the lines as they stand.

    Refused without name and signature when something is to be paid, and with a part nobody has identified.
    A dispatched order whose lines were changed is accepted again without going back.
    """
    order = find_order(work, command.order_id)
    if not live_lines(order):
        raise NothingToQuote(order=order.shown_number)
    check_identified(live_lines(order))
    due = estimate(order).due
    if due != Money.ZERO and not (command.name.strip() and _drawn(command.signature)):
        raise NotSigned
    if order.state is not OrderState.DISPATCHED:
        order.step_to(OrderState.CONFIRMED, work.now())
    order.accepted_at = work.now()
    order.accepted_by = command.name.strip()
    order.accepted_estimate = fingerprint(order)
    order.signature = command.signature
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "estimate accepted"),
        order_id=order.id,
        new=f"{command.name.strip()} {due}".strip(),
    )
    return EstimateAccepted(order_id=order.id, due=due)


def _drawn(signature: str) -> bool:
    """Say whether there is at least one stroke."""
    try:
        strokes = json.loads(signature)
    except ValueError:
        return False
    return isinstance(strokes, list) and any(strokes)
