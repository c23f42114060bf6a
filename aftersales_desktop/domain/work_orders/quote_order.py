"""Reception turns a draft into an estimate that can be shown to the customer (R1.2.2a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.estimate import check_identified, estimate, live_lines
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.refusals import NothingToQuote
from aftersales_desktop.domain.work_orders.step_guards import check_guards
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class QuoteOrder:
    """The estimate of this order is complete."""

    order_id: int


@dataclass(frozen=True, kw_only=True)
class OrderQuoted:
    """What the customer is asked to accept."""

    order_id: int
    due: Money


@verb(roles=RECEPTION, clause="R1.2.2a")
def quote_order(work: Work, command: QuoteOrder) -> OrderQuoted:
    """Close the estimate.

    Refused without lines, with a part nobody has identified, or when the order is no draft; an accident
    order is quoted once its quotation is signed (SM4).
    """
    order = find_order(work, command.order_id)
    if not live_lines(order):
        raise NothingToQuote(order=order.shown_number)
    check_identified(live_lines(order))
    order.step_to(OrderState.QUOTED, work.now())
    check_guards(work, order, OrderState.QUOTED)
    due = estimate(order).due
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "estimate made"),
        order_id=order.id,
        new=str(due),
    )
    return OrderQuoted(order_id=order.id, due=due)
