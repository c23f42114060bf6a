"""Reception takes a line off an order; it stays in the files as dropped."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.answer_addition import go_on
from aftersales_desktop.domain.work_orders.clock_off import CLOCKED_OFF
from aftersales_desktop.domain.work_orders.estimate import withdraw_changed_acceptance
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.line_wanted import check_change
from aftersales_desktop.domain.work_orders.order_state import PauseReason
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.refusals import PartsAlreadyOut, WorkAlreadyDone
from aftersales_desktop.domain.work_orders.technician_at_work import running_on_order, stop_clock
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class RemoveLine:
    """Take this line off that order."""

    order_id: int
    line_id: int


@dataclass(frozen=True, kw_only=True)
class LineRemoved:
    """The dropped line; `acceptance_withdrawn` says that the customer has to sign again."""

    order_id: int
    line_id: int
    acceptance_withdrawn: bool


@verb(roles=RECEPTION, clause="R1.2.2a")
def remove_line(work: Work, command: RemoveLine) -> LineRemoved:
    """Drop a line; a clock that runs on it stops.

    An order that waited for nothing but a signature under this line goes on (R2.3.4c).
    Refused once its parts are stocked out (R2.3.11c) or its work is done.
    """
    order = find_order(work, command.order_id)
    line = find_line(order, command.line_id)
    check_change(order, costs_more=False)
    if line.stocked_out:
        raise PartsAlreadyOut(order=order.shown_number)
    if line.done_at is not None:
        raise WorkAlreadyDone(order=order.shown_number)
    for clocking in running_on_order(work, order.id):
        if clocking.line_id == line.id:
            stop_clock(work, clocking, PauseReason.OTHER_JOB, CLOCKED_OFF)
    line.dropped = True
    withdrawn = withdraw_changed_acceptance(work, order)
    go_on(work, order)
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "line removed"),
        order_id=order.id,
        old=line.description,
    )
    return LineRemoved(order_id=order.id, line_id=line.id, acceptance_withdrawn=withdrawn)
