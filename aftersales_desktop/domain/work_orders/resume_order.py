"""The missing part is there and the car goes back into work (SM1)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.hand_overs import PART_MISSING, taken_up
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals import WrongStep
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RESUMED = QT_TRANSLATE_NOOP("Words", "back into work")


@dataclass(frozen=True, kw_only=True)
class ResumeOrder:
    """Which order need wait no longer."""

    order_id: int


@dataclass(frozen=True)
class OrderResumed:
    """Work goes on; parts may be issued again."""

    order_id: int
    number: str


@verb(roles=(*FLOOR, Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.2b")
def resume_order(work: Work, command: ResumeOrder) -> OrderResumed:
    """Take an order that waits for parts back into work.

    Raises:
        WrongStep: It does not wait for parts; the customer's answer alone ends the other wait (R2.3.6a).

    """
    order = find_order(work, command.order_id)
    if order.state is not OrderState.WAITING_PARTS:
        raise WrongStep(order=order.shown_number, state=order.state, wanted=OrderState.STARTED)
    order.step_to(OrderState.STARTED, work.now())
    order.awaited_line_id = None
    work.note(Topic.WORK_ORDERS, order.id, RESUMED, order_id=order.id)
    taken_up(work, order, PART_MISSING)
    return OrderResumed(order.id, order.shown_number)
