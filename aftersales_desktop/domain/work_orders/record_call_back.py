"""Somebody calls the customer the day after the visit and writes down what was said (R7.4.3.6)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.when_called import customer_called
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class RecordCallBack:
    """How the call went, and satisfaction or suggestion in the customer's words."""

    order_id: int
    result: CallResult
    said: str = ""


@dataclass(frozen=True, kw_only=True)
class CallBackRecorded:
    """The try is recorded; `done` when the customer was reached."""

    order_id: int
    done: bool


@verb(roles=(Role.CUSTOMER_RELATIONS, *RECEPTION), clause="R7.4.3.6")
def record_call_back(work: Work, command: RecordCallBack) -> CallBackRecorded:
    """Record a call; the first that reaches the customer takes the order a step on.

    Refused before the car is delivered, and without the words of a customer who is not content: that is a
    grievance (R2.1.4a). Later calls are recorded too, until the order is archived.
    """
    order = find_order(work, command.order_id)
    reached = command.result is not CallResult.NOT_REACHED
    call = CallBack(
        order_id=order.id,
        result=command.result,
        said=command.said.strip(),
        caller_id=work.actor.staff_id,
        at=work.now(),
    )
    work.session.add(call)
    if order.state is not OrderState.CALLED_BACK and (reached or order.state is not OrderState.DELIVERED):
        order.step_to(OrderState.CALLED_BACK, work.now())
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "customer called"),
        order_id=order.id,
        old=command.result,
        new=command.said.strip(),
    )
    customer_called(work, order, call)
    return CallBackRecorded(order_id=order.id, done=reached)
