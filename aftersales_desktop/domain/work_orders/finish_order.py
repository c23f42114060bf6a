"""The work on a car is done: nothing is left open, unaccounted for or lying about (SM1, R2.2.3a, R2.2.8)."""

from collections.abc import Iterator
from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.book_used_filter import filters_booked
from aftersales_desktop.domain.work_orders.clock_off import CLOCKED_OFF
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.hand_overs import SENT_BACK, TO_INSPECT, hand_over, taken_up
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState, PartClass
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals_floor import (
    FilterNotBooked,
    NotReadyToFinish,
    OldPartsOpen,
    PartNotFitted,
    TaskOpen,
)
from aftersales_desktop.domain.work_orders.technician_at_work import running_on_order, stop_clock
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.listed import Listed
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

FINISHED = QT_TRANSLATE_NOOP("Words", "work finished")
ONE_PIECE = 1000


@dataclass(frozen=True, kw_only=True)
class FinishOrder:
    """Which order is done."""

    order_id: int


@dataclass(frozen=True)
class OrderFinished:
    """The car may be inspected; `never_issued` names parts on the order that nobody collected."""

    order_id: int
    number: str
    never_issued: tuple[str, ...]


@verb(roles=FLOOR, clause="R2.2.3a")
def finish_order(work: Work, command: FinishOrder) -> OrderFinished:
    """Call the work on an order finished; clocks still running on it stop.

    Raises:
        WrongStep: The order is not started.
        NotReadyToFinish: Several things are missing, all of them named; one alone is raised as itself.

    """
    order = find_order(work, command.order_id)
    order.step_to(OrderState.FINISHED, work.now())
    missing = tuple(missing_before_finish(order, filters_booked(work, order.id)))
    if len(missing) == 1:
        raise missing[0]
    if missing:
        raise NotReadyToFinish(order=order.shown_number, missing=Listed(missing))
    order.finished_at = work.now()
    for clocking in running_on_order(work, order.id):
        stop_clock(work, clocking, None, CLOCKED_OFF)
    work.note(Topic.WORK_ORDERS, order.id, FINISHED, order_id=order.id)
    taken_up(work, order, SENT_BACK)
    hand_over(work, order, TO_INSPECT, (Role.WORKSHOP_MANAGER, Role.QUALITY))
    return OrderFinished(
        order.id,
        order.shown_number,
        tuple(line.description for line in order.parts if line.stocked_out < line.quantity),
    )


def missing_before_finish(order: WorkOrder, booked: int) -> Iterator[Refusal]:
    """Name everything that stands between an order and its finish; the job page shows the same list."""
    for line in order.lines:
        if line.kind is LineKind.LABOUR and line.live and line.done_at is None:
            yield TaskOpen(task=line.description)
        if line.kind is LineKind.PART and line.not_accounted:
            yield PartNotFitted(part=line.description, quantity=f"{line.not_accounted} {line.unit}".strip())
    if order.old_parts is None:
        yield OldPartsOpen()
    if booked < filters_changed(order):
        yield FilterNotBooked(count=filters_changed(order) - booked)


def filters_changed(order: WorkOrder) -> int:
    """Count the oil filters fitted: each leaves an old one behind (R2.2.8c)."""
    return sum(
        -(-line.fitted.thousandths // ONE_PIECE)
        for line in order.lines
        if line.part_class is PartClass.OIL_FILTER
    )
